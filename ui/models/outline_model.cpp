#include "ui/models/outline_model.h"

#include "core/analysis/enough_answers.h"
#include "core/base/text.h"
#include "core/edit/field_rows.h"
#include "core/edit/fields.h"
#include "core/edit/lead_to.h"
#include "core/model/journey_index.h"
#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {

using Figure = OutlineColumn::Figure;

bool isNumber(const edit::FieldRow& row) {
    switch (row.editor) {
    case edit::EditorKind::Number:
    case edit::EditorKind::Percent:
    case edit::EditorKind::Whole:
        return true;
    case edit::EditorKind::Line:
    case edit::EditorKind::Text:
    case edit::EditorKind::Choice:
    case edit::EditorKind::Colour:
    case edit::EditorKind::Flag:
    case edit::EditorKind::Date:
        return false;
    }
    return false;
}

edit::RecordRef refTo(model::TouchpointId id) {
    return edit::refTo(id);
}

/// Text of people, however long.
bool isText(Figure figure) {
    return figure == Figure::LeadsTo || figure == Figure::Pains || figure == Figure::Notes;
}

bool isFigureOfResult(Figure figure) {
    return figure != Figure::None && !isText(figure);
}

} // namespace

OutlineModel::OutlineModel(document::Document& document, const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_language(language) {
    connect(&document, &document::Document::changed, this, &OutlineModel::onDocumentChanged);
}

void OutlineModel::setJourney(model::JourneyId journey) {
    if (journey == m_journey) return;
    beginResetModel();
    m_journey = journey;
    m_rows = idsInOrder();
    readLinks();
    endResetModel();
}

void OutlineModel::setResult(std::shared_ptr<const analysis::AnalysisResult> result) {
    m_result = std::move(result);
    m_ranks.clear();
    if (m_result) {
        int rank = 0;
        for (const analysis::TouchpointResult* moment : m_result->moments())
            m_ranks[moment->id] = ++rank;
    }
    if (m_rows.empty()) return;
    // Only what changed: a view fills open editors of changed cells anew, and somebody may be typing in one.
    for (int column = 0; column < columnCount(); ++column) {
        if (isFigureOfResult(outlineColumnAt(column).figure))
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

std::vector<model::TouchpointId> OutlineModel::idsInOrder() const {
    std::vector<model::TouchpointId> ids;
    const model::JourneyIndex journey(m_document.project(), m_journey);
    for (const model::Touchpoint* touchpoint : journey.touchpoints())
        ids.push_back(touchpoint->id);
    return ids;
}

model::TouchpointId OutlineModel::touchpointAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : model::TouchpointId{};
}

int OutlineModel::rowOf(model::TouchpointId touchpoint) const {
    const auto at = std::ranges::find(m_rows, touchpoint);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QStringList OutlineModel::choices(int column) const {
    QStringList texts;
    const edit::FieldRow* row = outlineFieldRow(column);
    if (!row || !row->choices) return texts;
    if (row->optional) texts.append(QString());
    for (const edit::FieldChoice& choice : choicesOf(*row))
        texts.append(choice.text);
    return texts;
}

/// The outline is that of one journey: its stages need no journey beside their names.
std::vector<edit::FieldChoice> OutlineModel::choicesOf(const edit::FieldRow& row) const {
    if (QLatin1String(row.field) != QLatin1String("stage"))
        return row.choices(m_document.project(), m_language);
    std::vector<edit::FieldChoice> choices;
    const auto own = [this](const model::Stage& stage) { return stage.journey == m_journey; };
    for (const model::Stage* stage : model::inOrder<model::Stage>(m_document.project(), own))
        choices.push_back({model::Cell(stage->id.value), stage->name});
    return choices;
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutlineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(outlineColumns().size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const OutlineColumn& column = outlineColumnAt(index.column());
    if (column.figure != Figure::None) return figureData(index.row(), column, role);
    if (role == SortRole && index.column() == outlineColumn("stage")) return index.row();
    const model::Touchpoint* touchpoint = m_document.project().find(touchpointAt(index.row()));
    return touchpoint ? fieldData(*touchpoint, index.column(), role) : QVariant();
}

QVariant OutlineModel::fieldData(const model::Touchpoint& touchpoint, int column, int role) const {
    const edit::FieldRow* row = outlineFieldRow(column);
    const auto value = edit::fieldValue(m_document.project(), refTo(touchpoint.id),
                                        QLatin1String(outlineColumnAt(column).field));
    if (!row || !value) return {};
    const bool shows = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    if (role == Qt::TextAlignmentRole && isNumber(*row))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (!shows && role != SortRole) return {};
    if (row->choices) {
        const auto choices = choicesOf(*row);
        const auto at = std::ranges::find(choices, *value, &edit::FieldChoice::value);
        if (role == SortRole) return static_cast<int>(at - choices.begin());
        return at == choices.end() ? QVariant() : textData(at->text, role);
    }
    if (isNumber(*row)) {
        double number = 0;
        if (!model::fromCell(*value, number)) return role == SortRole ? QVariant(-1.0) : QVariant();
        if (role == SortRole) return number;
        QLocale locale = m_language.locale();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(number + row->shownFrom, 'g', 10);
    }
    const QString* text = std::get_if<QString>(&*value);
    if (!text) return {};
    if (role == Qt::ToolTipRole) return text->toHtmlEscaped();
    if (role == SortRole) return foldedForSearch(*text);
    return role == Qt::DisplayRole ? singleLine(*text) : *text;
}

void OutlineModel::readLinks() {
    m_leadsTo = edit::leadsToTexts(m_document.project(), m_journey);
}

/// "Long wait; Nobody calls back", other notes with their kind before them.
QString OutlineModel::notesText(model::TouchpointId touchpoint, bool pains) const {
    QStringList texts;
    for (const model::Note& note : m_document.project().all<model::Note>()) {
        if (note.touchpoint != touchpoint || note.kind.is(model::NoteKind::Pain) != pains) continue;
        const QString text = singleLine(note.text);
        texts += pains ? text : QStringLiteral("%1: %2").arg(model::label(note.kind, m_language), text);
    }
    return texts.join(QStringLiteral("; "));
}

QVariant OutlineModel::textData(const QString& text, int role) const {
    if (role == Qt::DisplayRole || role == Qt::EditRole) return text;
    if (role == Qt::ToolTipRole) return text.toHtmlEscaped();
    return role == SortRole ? QVariant(foldedForSearch(text)) : QVariant();
}

QVariant OutlineModel::figureData(int row, const OutlineColumn& column, int role) const {
    if (column.figure == Figure::LeadsTo) {
        const auto at = m_leadsTo.find(touchpointAt(row));
        return textData(at == m_leadsTo.end() ? QString() : at->second, role);
    }
    if (isText(column.figure))
        return textData(notesText(touchpointAt(row), column.figure == Figure::Pains), role);
    if (role == Qt::TextAlignmentRole && column.figure != Figure::Label)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == FewAnswersRole) return isOfFewAnswers(row, column.figure);
    if (role == Qt::ToolTipRole && isOfFewAnswers(row, column.figure))
        return m_language.translate("report", "Fewer than 10 answers");
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const FigureValue value = figureValue(row, column.figure);
    return role == SortRole ? value.sorted : value.shown;
}

bool OutlineModel::isOfFewAnswers(int row, Figure figure) const {
    if (figure != Figure::Satisfaction && figure != Figure::LowShare) return false;
    const analysis::TouchpointResult* figures = m_result ? m_result->find(touchpointAt(row)) : nullptr;
    return figures && figures->answers < analysis::enoughAnswers && figureValue(row, figure).shown.isValid();
}

OutlineModel::FigureValue OutlineModel::figureValue(int row, Figure figure) const {
    const FigureValue unknown{-1.0, {}};
    const analysis::TouchpointResult* figures = m_result ? m_result->find(touchpointAt(row)) : nullptr;
    if (!figures) return unknown;
    switch (figure) {
    case Figure::Answers:
        return {figures->answers, m_language.number(figures->answers)};
    case Figure::Satisfaction:
        if (!figures->satisfaction) return unknown;
        return {*figures->satisfaction, m_language.number(*figures->satisfaction, 0)};
    case Figure::LowShare: {
        if (figures->answers == 0) return unknown;
        const double share = static_cast<double>(figures->low) / static_cast<double>(figures->answers);
        const bool isFew = figures->answers < report::fewestForPercent; // no percentage, as everywhere
        return {share, isFew ? m_language.translate("report", "%1 of %2")
                                   .arg(m_language.number(figures->low), m_language.number(figures->answers))
                             : m_language.percent(share)};
    }
    case Figure::Label:
        return {static_cast<int>(figures->label), report::labelName(figures->label, m_language)};
    case Figure::Rank: {
        const auto rank = m_ranks.find(touchpointAt(row));
        if (rank == m_ranks.end()) return {static_cast<int>(m_rows.size()) + 1, {}};
        return {rank->second, m_language.number(qint64{rank->second})};
    }
    case Figure::None:
    case Figure::LeadsTo:
    case Figure::Pains:
    case Figure::Notes:
        break;
    }
    return {};
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return m_language.translate("outline", outlineColumnAt(section).label);
    const edit::FieldRow* row = outlineFieldRow(section);
    const Figure figure = outlineColumnAt(section).figure;
    const bool number = row ? isNumber(*row) : isFigureOfResult(figure) && figure != Figure::Label;
    if (role == Qt::TextAlignmentRole && number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    const Figure figure = outlineColumnAt(index.column()).figure;
    const bool editable = (figure == Figure::None || figure == Figure::LeadsTo) && !m_document.isReadOnly();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

Result<model::Cell> OutlineModel::cellFromText(int column, const QString& text) const {
    const edit::FieldRow* row = outlineFieldRow(column);
    const QString trimmed = text.trimmed();
    if (row->optional && trimmed.isEmpty()) return model::Cell();
    if (row->choices) {
        for (const edit::FieldChoice& choice : choicesOf(*row)) {
            if (foldedForSearch(choice.text) == foldedForSearch(trimmed)) return choice.value;
        }
        return fail(ErrorCode::NotFound,
                    tr("There is no “%1” to choose here; pick one from the list.").arg(elided(trimmed, 60)));
    }
    if (!isNumber(*row)) return model::Cell(text);
    bool readable = false;
    double number = m_language.locale().toDouble(trimmed, &readable);
    if (!readable) number = QLocale::c().toDouble(trimmed, &readable);
    number -= row->shownFrom;
    if (!readable || !std::isfinite(number) || number < row->minimum || number > row->maximum) {
        return fail(ErrorCode::Invalid,
                    tr("“%1” does not fit here; enter a number from %2 to %3.")
                        .arg(elided(trimmed, 60), m_language.number(row->minimum + row->shownFrom, 0),
                             m_language.number(row->maximum + row->shownFrom, 0)));
    }
    if (row->editor == edit::EditorKind::Whole) return model::Cell(static_cast<qint64>(std::llround(number)));
    return model::Cell(number);
}

Result<model::Change> OutlineModel::changeFor(const QModelIndex& index, const QString& text) const {
    const model::Project& project = m_document.project();
    const edit::RecordRef record = refTo(touchpointAt(index.row()));
    if (outlineColumnAt(index.column()).figure == Figure::LeadsTo)
        return edit::leadTo(project, touchpointAt(index.row()), text);
    const Result<model::Cell> cell = cellFromText(index.column(), text);
    if (!cell) return fail(cell.error());
    const QString field = QLatin1String(outlineColumnAt(index.column()).field);
    return field == edit::nameField(record.table) ? edit::rename(project, record, text)
                                                  : edit::setField(project, {record}, field, *cell);
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const Result<model::Change> change = changeFor(index, value.toString());
    if (change && change->isEmpty()) return true;
    const QString text =
        tr("Change “%1”").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const Result<void> done = change ? m_document.commit(*change, text) : fail(change.error());
    if (!done) Q_EMIT editRefused(done.error().message);
    return done.has_value();
}

/// Empty where the column cannot be: that leaves what is there.
static bool leavesAsItIs(const edit::FieldRow& row, const QString& text) {
    return text.trimmed().isEmpty() && !row.optional && (row.choices || isNumber(row));
}

Result<void> OutlineModel::whetherFits(const CellText& cell) const {
    const bool isThere = cell.column >= 0 && cell.column < columnCount() && rowOf(cell.touchpoint) >= 0;
    const edit::FieldRow* row = isThere ? outlineFieldRow(cell.column) : nullptr;
    if (!row || cell.column == outlineColumn("name") || m_document.isReadOnly()) {
        return fail(ErrorCode::Invalid,
                    tr("What was copied does not fit here: there is no row or no field to take all of it."));
    }
    if (leavesAsItIs(*row, cell.text)) return {};
    const Result<model::Cell> read = cellFromText(cell.column, cell.text);
    return read ? Result<void>() : fail(read.error());
}

Result<void> OutlineModel::whetherAllFit(const std::vector<CellText>& cells) const {
    for (const CellText& cell : cells) {
        if (Result<void> fits = whetherFits(cell); !fits) return fits;
    }
    return {};
}

Result<void> OutlineModel::fill(const std::vector<CellText>& cells) {
    if (const Result<void> fit = whetherAllFit(cells); !fit) return fit;
    const QString step = QCoreApplication::translate("chwila::ui::EditCommands", "Paste");
    const QString gesture = QStringLiteral("fill/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const CellText& cell : cells) {
        if (leavesAsItIs(*outlineFieldRow(cell.column), cell.text)) continue;
        const Result<model::Change> change = changeFor(index(rowOf(cell.touchpoint), cell.column), cell.text);
        if (change && change->isEmpty()) continue;
        const Result<void> done = change ? m_document.commit(*change, step, gesture) : fail(change.error());
        if (!done) return done;
    }
    return {};
}

void OutlineModel::onDocumentChanged(const model::Change& change) {
    readLinks();
    follow(idsInOrder());
    if (m_rows.empty()) return;
    const bool namesChanged = !change.of<model::Stage>().empty() || !change.of<model::Department>().empty()
                              || !change.of<model::Channel>().empty()
                              || !change.of<model::Transition>().empty() || !change.of<model::Note>().empty();
    if (namesChanged) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const auto& row : change.of<model::Touchpoint>()) {
        const int at = rowOf(row.id());
        if (at >= 0) Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
    // Other rows may tell the names of those that changed.
    const int leads = outlineColumn(Figure::LeadsTo);
    Q_EMIT dataChanged(index(0, leads), index(rowCount() - 1, leads));
}

void OutlineModel::follow(const std::vector<model::TouchpointId>& target) {
    const auto isIn = [](const auto& ids, model::TouchpointId id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isIn(target, touchpointAt(row))) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    std::vector<model::TouchpointId> staying;
    std::ranges::copy_if(target, std::back_inserter(staying), [&](auto id) { return isIn(m_rows, id); });
    if (staying != m_rows) reorder(staying);
    for (std::size_t at = 0; at < target.size(); ++at) {
        if (at < m_rows.size() && m_rows[at] == target[at]) continue;
        const int row = static_cast<int>(at);
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, target[at]);
        endInsertRows();
    }
}

void OutlineModel::reorder(const std::vector<model::TouchpointId>& target) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<model::TouchpointId> ids;
    for (const QModelIndex& each : before)
        ids.push_back(touchpointAt(each.row()));
    m_rows = target;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids[static_cast<std::size_t>(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace chwila::ui
