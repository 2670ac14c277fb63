#include "core/report/sections/segments.h"

#include "core/base/text.h"
#include "core/report/sections/common.h"

#include <cmath>

namespace chwila::report::sections {

namespace {

constexpr std::size_t mostAttributes = 2;
constexpr std::size_t mostValues = 4;
constexpr qsizetype longestValue = 40;

struct Differing {
    const HeatmapTable* table = nullptr;
    std::size_t row = 0;
    double spread = 0;

    const HeatmapCell& cell(std::size_t column) const { return table->at(row, column); }
};

/// Attributes that tell the touchpoint's answers apart, those that tell most first.
std::vector<Differing> differing(model::TouchpointId id, const std::vector<HeatmapTable>& tables) {
    std::vector<Differing> all;
    for (const HeatmapTable& table : tables) {
        const auto row = std::ranges::find(table.rows, QString::number(id.value), &HeatmapHeader::key);
        if (row == table.rows.end()) continue;
        const auto index = static_cast<std::size_t>(row - table.rows.begin());
        if (const double spread = spreadOf(table, index); spread > 0) all.push_back({&table, index, spread});
    }
    std::ranges::stable_sort(all, std::greater<>(), &Differing::spread);
    if (all.size() > mostAttributes) all.resize(mostAttributes);
    return all;
}

double axisOf(const std::vector<Differing>& all) {
    double most = 0.1;
    for (const Differing& each : all) {
        for (const std::size_t column : comparableCells(*each.table, each.row))
            most = std::max(most, each.cell(column).interval->high);
    }
    return std::min(1.0, std::ceil(10 * most) / 10);
}

QString answersOf(const HeatmapCell& cell, const Language& language) {
    const auto low = static_cast<qint64>(std::llround(*cell.value * static_cast<double>(cell.answers)));
    return lowShareText(low, cell.answers, language);
}

/// The extreme values where there are more than can be shown.
Block segmentTable(const Differing& each, std::optional<double> usual, double axisEnd,
                   const Language& language) {
    std::vector<std::size_t> columns = comparableCells(*each.table, each.row);
    if (columns.size() > mostValues)
        columns.erase(columns.begin() + mostValues / 2, columns.end() - mostValues / 2);
    TableBlock table;
    table.columns = {{elided(singleLine(each.table->columnsName), longestValue), 1},
                     {language.translate("report", "Bad experiences"), 1.25}};
    for (const std::size_t column : columns) {
        const HeatmapCell& cell = each.cell(column);
        Cell name;
        name.text = Text(segmentName(*each.table, column));
        Cell share;
        share.text = Text(answersOf(cell, language));
        share.mark = IntervalMark{*cell.value, cell.interval->low, cell.interval->high, usual, axisEnd};
        table.rows.push_back({std::move(name), std::move(share)});
    }
    return {std::move(table)};
}

/// "Most often for “Business travel”: 46 % of 13,000 answers were bad". Of all that is shown: the attribute
/// that tells most apart need not have the worst value.
QString findingOf(const std::vector<Differing>& all, const Language& language) {
    const auto worstOf = [](const Differing& each) { return comparableCells(*each.table, each.row).front(); };
    const Differing& most = *std::ranges::max_element(
        all, {}, [&](const Differing& each) { return *each.cell(worstOf(each)).value; });
    const std::size_t worst = worstOf(most);
    return language.translate("report", "Most often for %1: %2 of %3 answers were bad")
        .arg(quoted(segmentName(*most.table, worst), language), language.percent(*most.cell(worst).value),
             language.number(most.cell(worst).answers));
}

} // namespace

std::vector<Block> segmentBlocks(const analysis::TouchpointResult& figures,
                                 const std::vector<HeatmapTable>& tables, const Telling& telling) {
    const std::vector<Differing> all = differing(figures.id, tables);
    if (all.empty() || figures.answers == 0) return {};
    const Language& language = telling.language;
    const double usual = static_cast<double>(figures.low) / static_cast<double>(figures.answers);
    std::vector<Block> blocks;
    blocks.push_back({Heading{findingOf(all, language), 3}});
    Beside columns;
    const double end = axisOf(all);
    columns.left.push_back(segmentTable(all.front(), usual, end, language));
    if (all.size() > 1) columns.right.push_back(segmentTable(all[1], usual, end, language));
    blocks.push_back({std::move(columns)});
    blocks.push_back(
        caption(language
                    .translate("report", "The line across is the share over all answers to this touchpoint. "
                                         "Groups of fewer than %1 answers are not compared.")
                    .arg(language.number(fewestOfSegment))));
    for (Block& block : blocks)
        block.optional = 2; // after the trend
    return blocks;
}

} // namespace chwila::report::sections
