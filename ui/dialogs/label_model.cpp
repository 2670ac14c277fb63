#include "ui/dialogs/label_model.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/mapping/touchpoint_names.h"
#include "core/feedback/scale_name.h"
#include "core/model/journey_index.h"
#include "core/render/theme.h"
#include "ui/jobs/journey_state.h"

#include <QComboBox>
#include <QSortFilterProxyModel>

namespace chwila::ui {

namespace {

constexpr double likely = 0.5; // one number: what is asked for is also what is taken
constexpr qsizetype longestName = 80;

const feedback::Suggestion* worthTaking(const feedback::LabelMatch& match) {
    if (match.touchpoint || match.suggestions.empty()) return nullptr;
    const feedback::Suggestion& best = match.suggestions.front();
    return best.similarity >= likely ? &best : nullptr;
}

} // namespace

LabelModel::LabelModel(const ViewContext& context, ImportDraft& draft, QObject* parent)
    : QAbstractTableModel(parent), m_context(context), m_draft(draft) {}

void LabelModel::reload() {
    beginResetModel();
    endResetModel();
}

const feedback::LabelMatch* LabelModel::match(int row) const {
    const QString& label = m_draft.preview.labels[static_cast<std::size_t>(row)].label;
    const auto at = std::ranges::find(m_draft.matches, label, &feedback::LabelMatch::label);
    return at == m_draft.matches.end() ? nullptr : &*at;
}

int LabelModel::waitingSuggestions() const {
    return static_cast<int>(std::ranges::count_if(m_draft.matches, [this](const feedback::LabelMatch& each) {
        return worthTaking(each) && !m_draft.newTouchpoints.contains(each.label);
    }));
}

void LabelModel::decide(feedback::LabelMatch& match, std::optional<model::TouchpointId> touchpoint) {
    match.touchpoint = touchpoint;
    m_draft.decided.insert(match.label);
    m_draft.newTouchpoints.removeAll(match.label);
}

void LabelModel::takeSuggestions() {
    for (feedback::LabelMatch& each : m_draft.matches) {
        const feedback::Suggestion* best = worthTaking(each);
        if (best && !m_draft.newTouchpoints.contains(each.label)) decide(each, best->touchpoint);
    }
    refresh();
}

void LabelModel::makeTouchpointsOfTheRest() {
    for (const feedback::LabelMatch& each : m_draft.matches) {
        if (!each.touchpoint && !m_draft.newTouchpoints.contains(each.label))
            m_draft.newTouchpoints << each.label;
    }
    refresh();
}

void LabelModel::refresh() {
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosen();
}

int LabelModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_draft.preview.labels.size());
}

int LabelModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LabelModel::touchpointName(model::TouchpointId id) const {
    const model::Touchpoint* touchpoint = m_context.document.project().find(id);
    return touchpoint ? elided(singleLine(touchpoint->name), longestName) : QString();
}

qint64 LabelModel::choice(int row) const {
    const feedback::LabelMatch* of = match(row);
    if (of && m_draft.newTouchpoints.contains(of->label)) return newTouchpoint;
    return of && of->touchpoint ? of->touchpoint->value : unassigned;
}

QString LabelModel::nameOfNew(int row) const {
    const qsizetype at = m_draft.newTouchpoints.indexOf(match(row)->label);
    return elided(feedback::touchpointNames(m_draft.newTouchpoints).value(at), longestName);
}

QString LabelModel::choiceText(int row) const {
    const qint64 chosen = choice(row);
    if (chosen == newTouchpoint) return tr("New touchpoint “%1”").arg(nameOfNew(row));
    if (chosen != unassigned) return touchpointName({chosen});
    const feedback::LabelMatch* of = match(row);
    if (!of || of->suggestions.empty() || of->suggestions.front().similarity < likely)
        return tr("Unassigned");
    return tr("Unassigned – perhaps “%1”?").arg(touchpointName(of->suggestions.front().touchpoint));
}

QVariant LabelModel::data(const QModelIndex& index, int role) const {
    const feedback::LabelCount& label = m_draft.preview.labels[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Label) return elided(singleLine(label.label), 200);
        if (column == Question) return feedback::scaleName(label.scale, m_context.language);
        if (column == Answers) return m_context.language.number(label.answers);
        return choiceText(index.row());
    case Qt::EditRole:
    case ChoiceRole:
        return choice(index.row());
    case UnassignedRole:
        return choice(index.row()) == unassigned;
    case Qt::TextAlignmentRole:
        return column == Answers ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return column == Touchpoint && choice(index.row()) == unassigned ? QVariant(m_context.theme.warning)
                                                                         : QVariant();
    case Qt::ToolTipRole:
        if (column == Touchpoint) return tr("Click, or press F2, to choose another touchpoint");
        return QStringLiteral("<p>%1</p>").arg(elided(label.label, 2000).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return column == Touchpoint ? tr("Touchpoint of %1: %2").arg(label.label, choiceText(index.row()))
                                    : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

bool LabelModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Touchpoint) return false;
    const QString label = m_draft.preview.labels[static_cast<std::size_t>(index.row())].label;
    const auto at = std::ranges::find(m_draft.matches, label, &feedback::LabelMatch::label);
    if (at == m_draft.matches.end()) return false;
    const qint64 picked = value.toLongLong();
    decide(*at, picked > 0 ? std::optional(model::TouchpointId{picked}) : std::nullopt);
    if (picked == newTouchpoint) m_draft.newTouchpoints << label;
    refresh();
    return true;
}

Qt::ItemFlags LabelModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Touchpoint ? usual | Qt::ItemIsEditable : usual;
}

QVariant LabelModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Answers)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const std::array<QString, ColumnCount> titles{tr("In the source"), tr("Scale"), tr("Answers"),
                                                  tr("Touchpoint")};
    return titles[static_cast<std::size_t>(section)];
}

TouchpointDelegate::TouchpointDelegate(const ViewContext& context, const LabelModel& labels, QObject* parent)
    : QStyledItemDelegate(parent), m_context(context), m_labels(labels) {}

QWidget* TouchpointDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                          const QModelIndex& index) const {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const int row = proxy ? proxy->mapToSource(index).row() : index.row();
    const feedback::LabelMatch* match = m_labels.match(row);
    const model::Project& project = m_context.document.project();
    auto* choice = new QComboBox(parent);
    choice->setMaxVisibleItems(18);
    choice->addItem(tr("Unassigned"), LabelModel::unassigned);
    choice->addItem(tr("New touchpoint of this name"), LabelModel::newTouchpoint);
    choice->insertSeparator(choice->count());
    std::vector<model::TouchpointId> offered;
    if (match) {
        choice->setAccessibleName(tr("Touchpoint of %1").arg(match->label));
        for (const feedback::Suggestion& suggestion : match->suggestions) {
            const model::Touchpoint* touchpoint = project.find(suggestion.touchpoint);
            if (!touchpoint) continue;
            offered.push_back(suggestion.touchpoint);
            choice->addItem(tr("%1  (%2 alike)")
                                .arg(elided(singleLine(touchpoint->name), longestName),
                                     m_context.language.percent(suggestion.similarity)),
                            suggestion.touchpoint.value);
        }
        if (!offered.empty()) choice->insertSeparator(choice->count());
    }
    const model::JourneyIndex journey(project, m_context.journey.journey());
    for (const model::Touchpoint* touchpoint : journey.touchpoints()) {
        if (std::ranges::find(offered, touchpoint->id) != offered.end()) continue;
        choice->addItem(elided(singleLine(touchpoint->name), longestName), touchpoint->id.value);
    }
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto* delegate = const_cast<TouchpointDelegate*>(this);
        Q_EMIT delegate->commitData(choice);
        Q_EMIT delegate->closeEditor(choice);
    });
    return choice;
}

void TouchpointDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* choice = qobject_cast<QComboBox*>(editor);
    choice->setCurrentIndex(std::max(0, choice->findData(index.data(LabelModel::ChoiceRole))));
    // Whoever opened the editor wants the list.
    QMetaObject::invokeMethod(
        choice, [choice] { choice->showPopup(); }, Qt::QueuedConnection);
}

void TouchpointDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                      const QModelIndex& index) const {
    const auto* choice = qobject_cast<QComboBox*>(editor);
    if (choice->currentData() != index.data(LabelModel::ChoiceRole)) {
        model->setData(index, choice->currentData(), Qt::EditRole);
    }
}

} // namespace chwila::ui
