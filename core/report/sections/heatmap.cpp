#include "core/report/sections/heatmap.h"

#include "core/report/sections/common.h"

namespace chwila::report::sections {

namespace {

struct Place {
    QString name;
    double value = 0;
    qint64 answers = 0;
};

/// The cell with the lowest satisfaction that has answers enough.
std::optional<Place> worst(const HeatmapTable& table) {
    std::optional<Place> place;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const HeatmapCell& cell = table.at(row, column);
            if (!cell.value || cell.fewAnswers || (place && *cell.value >= place->value)) continue;
            place = Place{table.rows[row].name + QStringLiteral(" \u00b7 ") + table.columns[column].name,
                          *cell.value, cell.answers};
        }
    }
    return place;
}

QString findingOf(const HeatmapTable& table, const Language& language) {
    const std::optional<Place> place = worst(table);
    if (!place || !table.total.value) {
        return language.translate("report", "There are too few answers to colour a cell.");
    }
    return language
        .translate("report",
                   "Customers are least satisfied at %1: %2 of 100 in %n answers, where the whole journey "
                   "has %3.",
                   nullptr, static_cast<int>(place->answers))
        .arg(place->name, language.number(place->value, 0), language.number(*table.total.value, 0));
}

} // namespace

std::vector<Section> heatmap(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        const HeatmapInput input{context.project(),
                                 journey.result->journey,
                                 journey.counts,
                                 context.input.filter,
                                 journey.result.get(),
                                 {},
                                 {},
                                 context.input.firstAnswer,
                                 context.input.lastAnswer};
        HeatmapTable table = buildHeatmap(input, {}, language);
        if (table.rows.empty() || table.columns.empty() || journey.result->answers == 0) continue;
        Section section;
        const QString finding = findingOf(table, language);
        section.format = table.columns.size() > 7 ? PageFormat::Landscape : PageFormat::Portrait;
        section.blocks.push_back(
            {Heading{language.translate("report", "Satisfaction by department and stage"), 1,
                     context.journeyKicker(journey)}});
        section.blocks.push_back({Paragraph{emphasised(finding, {}), Paragraph::Role::Lead}});
        section.blocks.push_back({HeatmapPicture{std::move(table), {}}});
        section.blocks.push_back(caption(language.translate(
            "report",
            "Satisfaction 0–100 is the score as a part of the best one possible. Each cell has its number "
            "of answers below; hatched cells have fewer than ten and are not compared.")));
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
