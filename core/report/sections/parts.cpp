#include "core/report/sections/parts.h"

#include "core/base/text.h"
#include "core/report/insight_sentences.h"
#include "core/report/part_charts.h"
#include "core/report/parts.h"
#include "core/report/sections/common.h"

namespace chwila::report::sections {

namespace {

constexpr std::size_t mostPartRows = 10;
constexpr std::size_t mostFurtherRows = 30;
constexpr std::size_t mostRowsBesideChart = 6;
constexpr std::size_t mostChartRows = 16; // a chart of more has the first mostPartRows of them

/// A chart above it shows rows with their values: the table begins with those that the finding is about. The
/// others follow where there is room.
void putWhatStandsOutFirst(ShownTable& table) {
    std::stable_partition(table.rows.begin(), table.rows.end(),
                          [](const ShownTable::Row& row) { return row.strong; });
}

TableBlock partTable(ShownTable table, bool besideChart) {
    std::size_t first = mostPartRows;
    if (besideChart && table.rows.size() > mostRowsBesideChart) {
        putWhatStandsOutFirst(table);
        const auto strong = std::ranges::count_if(table.rows, &ShownTable::Row::strong);
        first = std::min(static_cast<std::size_t>(strong), mostRowsBesideChart);
    }
    TableBlock block = tableBlock(table);
    if (block.rows.size() > first) {
        block.further.assign(block.rows.begin() + static_cast<std::ptrdiff_t>(first), block.rows.end());
        block.rows.resize(first);
    }
    block.caption = table.caption;
    block.leftOut = static_cast<int>(table.leftOut);
    return block;
}

bool hasRowChart(const std::vector<DrawnChart>& charts) {
    return std::ranges::any_of(
        charts, [](const DrawnChart& chart) { return std::holds_alternative<RowChart>(chart); });
}

std::size_t chartRows(const analysis::Part& part) {
    const auto few = [](const analysis::PartTable& table) { return table.rows.size() <= mostChartRows; };
    return std::ranges::all_of(part.tables, few) ? mostChartRows : mostPartRows;
}

Block picture(DrawnChart chart) {
    if (auto* rows = std::get_if<RowChart>(&chart)) return {RowPicture{std::move(*rows)}};
    return {CurvePicture{std::get<CurveChart>(std::move(chart))}};
}

void addPart(Section& section, const analysis::Part& part, const Telling& telling) {
    const QStringList sentences = partSentences(part, telling);
    std::vector<ShownTable> tables = shownTables(part, telling, mostPartRows + mostFurtherRows);
    if (sentences.isEmpty() && tables.empty()) return;
    const std::size_t drawn = chartRows(part);
    std::vector<DrawnChart> charts = partCharts(part, telling, drawn);
    const bool besideChart = tables.size() == 1 && hasRowChart(charts);
    const QString title = partText(part.title, analysis::Unit::Number, telling);
    section.blocks.push_back({Heading{title, 2}});
    for (const QString& sentence : sentences)
        section.blocks.push_back(point(sentence, telling));
    for (DrawnChart& chart : charts)
        section.blocks.push_back(picture(std::move(chart)));
    for (ShownTable& table : tables) {
        if (tables.size() > 1) section.blocks.push_back({Heading{table.title, 3}});
        const std::size_t all = table.rows.size() + static_cast<std::size_t>(table.leftOut);
        TableBlock block = partTable(std::move(table), besideChart);
        // Where nothing stands out, the chart has said it all, or as much as it has rows for.
        if (!block.rows.empty()) {
            section.blocks.push_back({std::move(block)});
        } else if (all > drawn) {
            section.blocks.push_back(caption(telling.language.translate(
                "report", "%n more rows are in the exported figures.", nullptr, pluralCount(all - drawn))));
        }
    }
}

} // namespace

std::vector<Section> parts(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        if (journey.result->answers == 0) continue;
        const Telling telling = context.telling(journey);
        Section section;
        section.blocks.push_back(
            {Heading{language.translate("report", "The whole journey"), 1, context.journeyKicker(journey)}});
        for (const QString& sentence : journeySentences(telling))
            section.blocks.push_back(point(sentence, telling));
        for (const analysis::Part& part : journey.result->parts)
            addPart(section, part, telling);
        if (section.blocks.size() > 1) sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
