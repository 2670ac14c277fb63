#include "core/report/sections/parts.h"

#include "core/report/insight_sentences.h"
#include "core/report/part_charts.h"
#include "core/report/parts.h"
#include "core/report/sections/common.h"

namespace chwila::report::sections {

namespace {

constexpr std::size_t mostPartRows = 10;
constexpr std::size_t mostRowsBesideChart = 6;

/// A chart above it shows all rows with their values: a long table keeps those that the finding is about.
void keepWhatStandsOut(ShownTable& table) {
    if (table.rows.size() <= mostRowsBesideChart) return;
    const auto usual = [](const ShownTable::Row& row) { return !row.strong; };
    table.leftOut += static_cast<qsizetype>(std::erase_if(table.rows, usual));
    if (table.rows.size() > mostRowsBesideChart) {
        table.leftOut += static_cast<qsizetype>(table.rows.size() - mostRowsBesideChart);
        table.rows.resize(mostRowsBesideChart);
    }
}

bool hasRowChart(const std::vector<DrawnChart>& charts) {
    return std::ranges::any_of(
        charts, [](const DrawnChart& chart) { return std::holds_alternative<RowChart>(chart); });
}

Block picture(DrawnChart chart) {
    if (auto* rows = std::get_if<RowChart>(&chart)) return {RowPicture{std::move(*rows)}};
    return {CurvePicture{std::get<CurveChart>(std::move(chart))}};
}

void addPart(Section& section, const analysis::Part& part, const Telling& telling) {
    const QStringList sentences = partSentences(part, telling);
    std::vector<ShownTable> tables = shownTables(part, telling, mostPartRows);
    if (sentences.isEmpty() && tables.empty()) return;
    std::vector<DrawnChart> charts = partCharts(part, telling, mostPartRows);
    if (tables.size() == 1 && hasRowChart(charts)) keepWhatStandsOut(tables.front());
    const QString title = partText(part.title, analysis::Unit::Number, telling);
    section.blocks.push_back({Heading{title, 2}});
    for (const QString& sentence : sentences)
        section.blocks.push_back(point(sentence, telling));
    for (DrawnChart& chart : charts)
        section.blocks.push_back(picture(std::move(chart)));
    for (const ShownTable& table : tables) {
        if (tables.size() > 1) section.blocks.push_back({Heading{table.title, 3}});
        if (!table.rows.empty()) section.blocks.push_back({tableBlock(table)});
        QStringList below;
        if (table.leftOut > 0) {
            below += telling.language.translate("report", "%n more rows are in the exported figures.",
                                                nullptr, pluralCount(table.leftOut));
        }
        if (!table.caption.isEmpty()) below += table.caption;
        if (!below.isEmpty()) section.blocks.push_back(caption(below.join(QLatin1Char(' '))));
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
