#include "core/edit/paste_rows.h"

#include "core/base/delimited.h"
#include "core/base/text.h"
#include "core/edit/paste_block.h"
#include "core/edit/support.h"
#include "core/model/journey_index.h"

#include <QSet>

namespace chwila::edit {

using namespace model;

namespace {

using PasteColumns = std::vector<std::optional<PasteColumn>>;

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

/// Column by column what the first row calls it; empty where it is no heading. Names stand in the first
/// column that nobody knows where none is headed so.
PasteColumns headingRow(const QStringList& cells) {
    PasteColumns columns;
    if (!isHeadingRow(cells)) return columns;
    for (const QString& cell : cells)
        columns.push_back(headingOf(cell));
    if (std::ranges::count(columns, std::optional(PasteColumn::Name))) return columns;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!fieldUnder(cells[i]).isEmpty()) continue;
        columns[static_cast<std::size_t>(i)] = PasteColumn::Name;
        break;
    }
    return columns;
}

template <class Record>
QSet<QString> foldedNames(const std::vector<const Record*>& records) {
    QSet<QString> names;
    for (const Record* record : records)
        names.insert(foldedForSearch(record->name));
    return names;
}

bool isScore(const QString& cell) {
    constexpr double mostScore = 10;
    bool isNumber = false;
    const double number = QString(cell).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && number >= 0 && number <= mostScore;
}

/// What is in a column that has no heading, by what there is in the project.
class ColumnGuess {
  public:
    ColumnGuess(const Project& project, JourneyId journey)
        : m_named{{PasteColumn::Stage,
                   foldedNames(inOrder<Stage>(
                       project, [journey](const Stage& each) { return each.journey == journey; }))},
                  {PasteColumn::Department, foldedNames(inOrder<Department>(project))},
                  {PasteColumn::Channel, foldedNames(inOrder<Channel>(project))}} {}

    std::optional<PasteColumn> of(const std::vector<QStringList>& rows, qsizetype column) const {
        QStringList cells;
        for (const QStringList& row : rows) {
            if (column < row.size() && !row[column].trimmed().isEmpty()) cells += row[column].trimmed();
        }
        if (cells.isEmpty()) return std::nullopt;
        for (const Named& named : m_named) {
            const auto known = std::ranges::count_if(
                cells, [&named](const QString& cell) { return named.names.contains(foldedForSearch(cell)); });
            if (2 * known > cells.size()) return named.column;
        }
        return std::ranges::all_of(cells, isScore) ? std::optional(PasteColumn::Score) : std::nullopt;
    }

  private:
    struct Named {
        PasteColumn column;
        QSet<QString> names;
    };
    std::vector<Named> m_named;
};

PasteColumns guessedColumns(const std::vector<QStringList>& rows, const ColumnGuess& guess) {
    qsizetype width = 1;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    PasteColumns columns;
    // One column alone is of names, whatever they are called.
    for (qsizetype column = 0; column < width && width > 1; ++column) {
        const auto found = guess.of(rows, column);
        columns.push_back(found && std::ranges::count(columns, found) ? std::nullopt : found);
    }
    if (width == 1 || !std::ranges::count(columns, std::optional<PasteColumn>())) {
        columns.resize(static_cast<std::size_t>(width));
        columns.front() = PasteColumn::Name;
    }
    for (auto& column : columns) {
        if (column) continue;
        const bool named = std::ranges::count(columns, std::optional(PasteColumn::Name)) > 0;
        column = named ? PasteColumn::Description : PasteColumn::Name;
    }
    return columns;
}

PasteRow rowOf(const QStringList& fields, const PasteColumns& columns) {
    PasteRow row;
    for (qsizetype i = 0; i < fields.size() && i < std::ssize(columns); ++i) {
        const auto& column = columns[static_cast<std::size_t>(i)];
        const QString cell = fields[i].trimmed();
        if (!column || cell.isEmpty()) continue;
        QString& held = row[*column];
        held = held.isEmpty() ? cell : held + QLatin1Char('\n') + cell;
    }
    row[PasteColumn::Name] = singleLine(withoutBullet(row[PasteColumn::Name]));
    return row;
}

} // namespace

PastedBlock readPastedBlock(const QString& text) {
    PastedBlock block;
    if (text.contains(QLatin1Char('"'))) {
        block.rows = cellsOf(text);
    } else {
        // An empty line is an empty cell: what follows must not move up.
        QString lines = text;
        lines.replace(QLatin1String("\r\n"), QLatin1String("\n"))
            .replace(QLatin1Char('\r'), QLatin1Char('\n'));
        if (lines.endsWith(QLatin1Char('\n'))) lines.chop(1);
        for (const QString& line : lines.split(QLatin1Char('\n')))
            block.rows.push_back(line.split(QLatin1Char('\t')));
    }
    if (block.rows.empty()) return block;
    const QStringList& first = block.rows.front();
    const bool isOneHeading =
        first.size() == 1 && block.rows.size() > 1 && !fieldUnder(first.front()).isEmpty();
    if (isOneHeading || isHeadingRow(first)) {
        block.headings = first;
        block.rows.erase(block.rows.begin());
    }
    return block;
}

QStringList PastedBlock::fields() const {
    QStringList fields;
    for (const QString& heading : headings)
        fields += fieldUnder(heading);
    return fields;
}

std::vector<TouchpointId> touchpointsOf(const PastedBlock& block, const Project& project, JourneyId journey) {
    const qsizetype column = block.fields().indexOf(QLatin1String("name"));
    if (column < 0) return {};
    QMultiHash<QString, TouchpointId> byName;
    const JourneyIndex index(project, journey);
    for (const Touchpoint* card : index.touchpoints())
        byName.insert(foldedForSearch(singleLine(card->name)), card->id);
    std::vector<TouchpointId> touchpoints;
    for (const QStringList& row : block.rows) {
        const auto named = byName.values(foldedForSearch(singleLine(row.value(column))));
        const bool isOther =
            named.size() == 1 && std::ranges::find(touchpoints, named.front()) == touchpoints.end();
        if (!isOther) return {};
        touchpoints.push_back(named.front());
    }
    return touchpoints;
}

std::vector<PasteRow> readPastedRows(const QString& text, const Project& project, JourneyId journey) {
    std::vector<QStringList> cells = cellsOf(text);
    if (cells.empty()) return {};
    PasteColumns columns = headingRow(cells.front());
    if (columns.empty()) {
        columns = guessedColumns(cells, ColumnGuess(project, journey));
    } else {
        cells.erase(cells.begin());
    }
    std::vector<PasteRow> rows;
    for (const QStringList& fields : cells) {
        PasteRow row = rowOf(fields, columns);
        if (!row.value(PasteColumn::Name).isEmpty()) rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace chwila::edit
