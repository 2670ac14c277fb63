#include "core/report/sections/heatmap.h"

#include "core/base/text.h"
#include "core/report/heatmap_finding.h"
#include "core/report/sections/common.h"
#include "core/report/segment_tables.h"

namespace chwila::report::sections {

namespace {

constexpr std::size_t mostCells = 3;

/// Departments × stages; where that is a single line of cells, touchpoints × the segments that differ most.
HeatmapTable tellingTable(const HeatmapInput& input, const Language& language) {
    constexpr std::size_t mostRows = 24;
    HeatmapTable table = buildHeatmap(input, {}, language);
    const std::size_t least = std::min(table.rows.size(), table.columns.size());
    if (least != 1) return table;
    std::vector<HeatmapTable> others = segmentTables(input, Measure::Satisfaction, language);
    const auto most = std::ranges::max_element(others, {}, spreadOfTotals);
    const bool told = most != others.end() && spreadOfTotals(*most) > 0;
    HeatmapTable other =
        told ? std::move(*most)
             : buildHeatmap(input, {Dimension::Touchpoint, Dimension::Stage, Measure::Satisfaction, {}},
                            language);
    return other.rows.size() > 1 && other.rows.size() <= mostRows ? other : table;
}

Block worstCells(const std::vector<NamedCell>& places, const Telling& telling) {
    const Language& language = telling.language;
    TableBlock table;
    table.columns = {{language.translate("report", "Least satisfied"), 1.5},
                     {language.translate("report", "Satisfaction"), 0.8, Column::Align::Right},
                     {language.translate("report", "Answers"), 0.7, Column::Align::Right},
                     {language.translate("report", "Touchpoints there"), 2.4}};
    for (std::size_t i = 0; i < places.size() && i < mostCells; ++i) {
        const HeatmapCell& worst = *places[i].cell;
        QStringList names;
        for (const model::TouchpointId id : worst.touchpoints)
            names += elided(nameOf(id, telling), 60);
        std::vector<Cell> row(4);
        row[0].text.runs = {{places[i].name, true}};
        row[1].text = Text(language.number(*worst.value, 0));
        row[2].text = Text(language.number(worst.answers));
        row[3].text = Text(listed(names, language, 3));
        table.rows.push_back(std::move(row));
    }
    return {std::move(table)};
}

QString howToReadTheCells(const HeatmapTable& table, const Language& language) {
    if (std::ranges::any_of(table.cells, &HeatmapCell::fewAnswers)) {
        return language.translate(
            "report",
            "Satisfaction 0–100 is the score as a part of the best one possible. Each cell has its number "
            "of answers below; hatched cells have fewer than ten and are not compared.");
    }
    return language.translate("report", "Satisfaction 0–100 is the score as a part of the best one possible. "
                                        "Each cell has its number of answers below.");
}

} // namespace

std::vector<Section> heatmap(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.told()) {
        HeatmapTable table = tellingTable(heatmapInput(context, journey), language);
        if (table.rows.empty() || table.columns.empty() || journey.result->answers == 0) continue;
        Section section;
        const std::vector<NamedCell> places = worstFirst(table);
        QString finding = heatmapFinding(table, language);
        if (finding.isEmpty()) {
            finding = language.translate("report", "There are too few answers to colour a cell.");
        }
        const Block worst = worstCells(places, context.telling(journey));
        const bool enough = places.size() > mostCells && table.spec.rows == Dimension::Department;
        section.format = table.columns.size() > 7 ? PageFormat::Landscape : PageFormat::Portrait;
        section.blocks.push_back({Heading{language.translate("report", "Where satisfaction is high and low"),
                                          1, context.journeyKicker(journey)}});
        section.blocks.push_back({Paragraph{Text(finding), Paragraph::Role::Lead}});
        const QString below = howToReadTheCells(table, language);
        section.blocks.push_back({HeatmapPicture{std::move(table), {}}});
        section.blocks.push_back(caption(below));
        if (enough) {
            section.blocks.push_back(worst);
            section.blocks.back().optional = 1; // the heatmap shows them: not alone on a page for it
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
