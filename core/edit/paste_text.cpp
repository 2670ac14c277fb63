#include "core/base/delimited.h"
#include "core/base/text.h"
#include "core/edit/fragment.h"
#include "core/edit/paste_headings.h"
#include "core/edit/support.h"

#include <QCoreApplication>
#include <QHash>

namespace chwila::edit {

using namespace model;

std::span<const PasteHeading> pasteHeadings() {
    static constexpr PasteHeading headings[] = {
        {PasteColumn::Name, QT_TRANSLATE_NOOP("edit", "Name")},
        {PasteColumn::Description, QT_TRANSLATE_NOOP("edit", "Description")},
        {PasteColumn::Stage, QT_TRANSLATE_NOOP("edit", "Stage")},
        {PasteColumn::Step, QT_TRANSLATE_NOOP("edit", "Step")},
        {PasteColumn::Department, QT_TRANSLATE_NOOP("edit", "Department")},
        {PasteColumn::Channel, QT_TRANSLATE_NOOP("edit", "Channel")},
        {PasteColumn::Score, QT_TRANSLATE_NOOP("edit", "Score")},
    };
    return headings;
}

namespace {

using Row = QHash<PasteColumn, QString>;

/// A lone quote is a letter of somebody's sentence, not the beginning of a quoted cell.
std::vector<QStringList> cellsOf(const QString& text) {
    std::vector<QStringList> rows;
    if (text.count(QLatin1Char('"')) % 2 == 0) {
        for (const DelimitedRow& row : parseDelimited(text, QLatin1Char('\t')))
            rows.push_back(row.fields);
        return rows;
    }
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const QString& line : lines.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) rows.push_back(line.split(QLatin1Char('\t')));
    }
    return rows;
}

std::optional<PasteColumn> headingOf(const QString& cell) {
    const QString folded = foldedForSearch(cell);
    for (const PasteHeading& heading : pasteHeadings()) {
        const QString translated = QCoreApplication::translate("edit", heading.label);
        if (folded == foldedForSearch(QString::fromUtf8(heading.label))
            || folded == foldedForSearch(translated))
            return heading.column;
    }
    return std::nullopt;
}

/// Column by column what the first row calls it; empty where it is no heading.
std::vector<std::optional<PasteColumn>> headingRow(const QStringList& cells) {
    std::vector<std::optional<PasteColumn>> columns;
    for (const QString& cell : cells)
        columns.push_back(headingOf(cell));
    if (!std::ranges::count(columns, std::optional(PasteColumn::Name))) columns.clear();
    return columns;
}

std::vector<Row> rowsOf(const QString& text) {
    std::vector<QStringList> cells = cellsOf(text);
    std::vector<std::optional<PasteColumn>> columns;
    if (!cells.empty()) columns = headingRow(cells.front());
    if (columns.empty()) {
        columns = {PasteColumn::Name, PasteColumn::Description};
    } else {
        cells.erase(cells.begin());
    }
    std::vector<Row> rows;
    for (const QStringList& fields : cells) {
        Row row;
        for (qsizetype i = 0; i < fields.size() && i < std::ssize(columns); ++i) {
            const auto& column = columns[static_cast<std::size_t>(i)];
            if (column) row.insert(*column, fields[i].trimmed());
        }
        row[PasteColumn::Name] = singleLine(withoutBullet(row[PasteColumn::Name]));
        if (!row[PasteColumn::Name].isEmpty()) rows.push_back(std::move(row));
    }
    return rows;
}

template <class Record>
std::optional<Id<Record>> namedLike(const std::vector<const Record*>& records, const QString& name) {
    const QString folded = foldedForSearch(name);
    for (const Record* record : records) {
        if (foldedForSearch(record->name) == folded) return record->id;
    }
    return std::nullopt;
}

class RowPaster {
  public:
    RowPaster(const Project& project, const Cell& at, JourneyId journey)
        : m_draft(project), m_at(at), m_journey(journey) {}

    void add(const Row& row) {
        Touchpoint card;
        card.name = row.value(PasteColumn::Name);
        card.description = row.value(PasteColumn::Description);
        card.stage = stageFor(row.value(PasteColumn::Stage));
        card.department = departmentFor(row.value(PasteColumn::Department));
        card.step = stepFor(row, card.stage);
        if (const QString channel = row.value(PasteColumn::Channel); !channel.isEmpty())
            card.channel = channelFor(channel);
        bool isNumber = false;
        const QString score = row.value(PasteColumn::Score);
        const double number = QString(score).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        if (isNumber && number >= 0 && number <= 10) card.assumedScore = number;
        m_draft.add(std::move(card));
    }
    Change take() && { return std::move(m_draft).take(); }

  private:
    StageId stageFor(const QString& name) {
        if (name.isEmpty()) return m_at.stage;
        const auto ours = [this](const Stage& stage) { return stage.journey == m_journey; };
        if (const auto found = namedLike(inOrder<Stage>(m_draft.project(), ours), name)) return *found;
        Stage stage;
        stage.journey = m_journey;
        stage.name = name;
        const StageId id = m_draft.add(std::move(stage));
        place(m_draft, id, -1, ours);
        return id;
    }
    DepartmentId departmentFor(const QString& name) {
        if (name.isEmpty()) return m_at.department;
        if (const auto found = namedLike(inOrder<Department>(m_draft.project()), name)) return *found;
        Department department;
        department.name = name;
        return addLast(std::move(department));
    }
    ChannelId channelFor(const QString& name) {
        if (const auto found = namedLike(inOrder<Channel>(m_draft.project()), name)) return *found;
        Channel channel;
        channel.name = name;
        return addLast(std::move(channel));
    }
    template <class Record>
    Id<Record> addLast(Record record) {
        const Id<Record> id = m_draft.add(std::move(record));
        place(m_draft, id, -1, [](const Record&) { return true; });
        return id;
    }
    /// Its own step where the row names one, else one step behind the row before it in that stage.
    int stepFor(const Row& row, StageId stage) {
        bool isNumber = false;
        const int named = row.value(PasteColumn::Step).toInt(&isNumber);
        if (isNumber && named >= 1 && named <= mostPastedRows) return named - 1;
        if (!m_next.contains(stage)) m_next.insert(stage, stage == m_at.stage ? m_at.step : 0);
        return m_next[stage]++;
    }

    Draft m_draft;
    Cell m_at;
    JourneyId m_journey;
    QHash<StageId, int> m_next;
};

} // namespace

Result<Change> pasteText(const Project& project, const QString& text, const Cell& at) {
    const Stage* stage = project.find(at.stage);
    if (!stage || !project.find(at.department) || at.step < 0) return fail(notThere());
    const std::vector<Row> rows = rowsOf(text);
    if (rows.empty()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "edit", "There is no text to paste; copy lines or spreadsheet rows first."));
    }
    if (rows.size() > mostPastedRows) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("edit",
                                                "The clipboard holds %n rows, too many for a map; "
                                                "import answers through the Data view instead.",
                                                nullptr, pluralCount(rows.size())));
    }
    RowPaster paster(project, at, stage->journey);
    for (const Row& row : rows)
        paster.add(row);
    return std::move(paster).take();
}

} // namespace chwila::edit
