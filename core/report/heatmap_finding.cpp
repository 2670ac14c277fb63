#include "core/report/heatmap_finding.h"

#include "core/report/segment_tables.h"

#include <algorithm>

namespace chwila::report {

std::vector<NamedCell> worstFirst(const HeatmapTable& table) {
    std::vector<NamedCell> places;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const HeatmapCell& cell = table.at(row, column);
            if (!cell.value || cell.fewAnswers) continue;
            places.push_back(
                {table.rows[row].name + QStringLiteral(" \u00b7 ") + segmentName(table, column), &cell});
        }
    }
    const double sign = table.spec.measure == Measure::Satisfaction ? 1 : -1;
    std::ranges::stable_sort(places, {},
                             [sign](const NamedCell& place) { return sign * *place.cell->value; });
    return places;
}

QString heatmapFinding(const HeatmapTable& table, const Language& language) {
    const std::vector<NamedCell> places = worstFirst(table);
    if (places.size() < 2 || !table.total.value) return {}; // a single one is no worse than the others
    const NamedCell& worst = places.front();
    switch (table.spec.measure) {
    case Measure::Satisfaction:
        return language
            .translate(
                "report",
                "Customers are least satisfied at %1: %2 of 100 in %n answers; the whole journey has %3.",
                nullptr, pluralCount(worst.cell->answers))
            .arg(worst.name, language.number(*worst.cell->value, 0), language.number(*table.total.value, 0));
    case Measure::LowShare:
        if (*worst.cell->value <= 0) return {}; // nothing goes wrong anywhere
        return language
            .translate("report", "Most bad experiences at %1: %2 of %n answers; in the whole journey %3.",
                       nullptr, pluralCount(worst.cell->answers))
            .arg(worst.name, worst.cell->text, table.total.text);
    case Measure::CustomersLost:
        if (*worst.cell->value <= 0) return {};
        if (table.lossesAsShares) {
            return language.translate("report", "Of the customers the model loses, %1 leave right at %2.")
                .arg(worst.cell->text, worst.name);
        }
        return language.translate("report", "Most customers leave right at %1: about %2 of 1,000 who start.")
            .arg(worst.name, worst.cell->text);
    case Measure::Responses:
    case Measure::OfPart:
        return {};
    }
    return {};
}

HeatmapTable titledByFinding(HeatmapTable table, const Language& language) {
    const QString finding = heatmapFinding(table, language);
    if (finding.isEmpty()) return table;
    table.caption = QStringLiteral("%1 \u00b7 %2").arg(table.title, table.caption);
    table.title = finding;
    return table;
}

} // namespace chwila::report
