#include "core/report/segment_tables.h"

#include "core/base/text.h"

#include <map>
#include <set>

namespace chwila::report {

namespace {

bool speaksForSegment(const HeatmapCell& cell) {
    return cell.value && cell.interval && cell.answers >= fewestOfSegment;
}

double farthestApart(std::vector<const HeatmapCell*> cells) {
    std::erase_if(cells, [](const HeatmapCell* cell) { return !speaksForSegment(*cell); });
    if (cells.size() < 2) return 0;
    const auto [lowest, highest] =
        std::ranges::minmax_element(cells, {}, [](const HeatmapCell* cell) { return *cell->value; });
    if ((*lowest)->interval->high >= (*highest)->interval->low) return 0;
    return *(*highest)->value - *(*lowest)->value;
}

} // namespace

std::vector<HeatmapTable> segmentTables(const HeatmapInput& input, Measure measure,
                                        const Language& language) {
    std::map<QString, std::set<QString>> values;
    for (const feedback::Profile& profile : input.profiles) {
        for (const auto& [attribute, value] : profile.values)
            values[attribute].insert(value);
    }
    std::vector<HeatmapTable> tables;
    for (const auto& [attribute, different] : values) {
        if (different.size() < 2 || different.size() > mostSegmentValues) continue;
        HeatmapTable table =
            buildHeatmap(input, {Dimension::Touchpoint, Dimension::Segment, measure, attribute}, language);
        // Values can be those of other journeys.
        if (table.columns.size() >= 2) tables.push_back(std::move(table));
    }
    return tables;
}

QString segmentName(const HeatmapTable& table, std::size_t column) {
    constexpr qsizetype longest = 40;
    const QString value = elided(singleLine(table.columns[column].name), longest);
    const bool speaks = std::ranges::any_of(value, [](QChar letter) { return letter.isLetter(); });
    if (speaks || table.spec.columns != Dimension::Segment) return value;
    return QStringLiteral("%1: %2").arg(elided(singleLine(table.columnsName), longest), value);
}

std::vector<std::size_t> comparableCells(const HeatmapTable& table, std::size_t row) {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (speaksForSegment(table.at(row, column))) columns.push_back(column);
    }
    std::ranges::stable_sort(columns, std::greater<>(),
                             [&](std::size_t column) { return *table.at(row, column).value; });
    return columns;
}

double spreadOf(const HeatmapTable& table, std::size_t row) {
    std::vector<const HeatmapCell*> cells;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        cells.push_back(&table.at(row, column));
    return farthestApart(std::move(cells));
}

double spreadOfTotals(const HeatmapTable& table) {
    std::vector<const HeatmapCell*> cells;
    for (const HeatmapCell& cell : table.columnTotals)
        cells.push_back(&cell);
    return farthestApart(std::move(cells));
}

} // namespace chwila::report
