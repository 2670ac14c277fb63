#include "core/report/sections/drivers.h"

#include "core/report/insight_sentences.h"
#include "core/report/sections/common.h"
#include "core/report/sections/losses.h"
#include "core/report/survival_chart.h"

namespace chwila::report::sections {

namespace {

using analysis::Driver;

constexpr std::size_t mostSurvivalCharts = 3;

QString quadrantText(const Driver& row, const Language& language) {
    const QString importance = row.important ? language.translate("report", "important")
                                             : language.translate("report", "less important");
    const QString score = row.above ? language.translate("report", "rated above the others")
                                    : language.translate("report", "rated below the others");
    QString text = importance + QStringLiteral(", ") + score;
    if (!row.importantSure || !row.aboveSure)
        text += QStringLiteral(" (") + language.translate("report", "not sure") + QLatin1Char(')');
    return text;
}

TableBlock driverTable(const analysis::Drivers& drivers, const Telling& telling) {
    const Language& language = telling.language;
    TableBlock table;
    table.columns = {{language.translate("report", "Touchpoint"), 1.7},
                     {language.translate("report", "Part of the overall score"), 1.5},
                     {language.translate("report", "Kind"), 1},
                     {language.translate("report", "Place"), 1.8}};
    const double most = drivers.rows.front().share;
    for (const Driver& row : drivers.rows) {
        Cell name;
        name.text.runs = {{nameOf(row.touchpoint, telling), true}};
        Cell share;
        share.text = Text(language.percent(row.share));
        if (row.shareInterval) share.small = percentRange(*row.shareInterval, language);
        share.mark = LengthMark{most > 0 ? row.share / most : 0};
        Cell kind;
        kind.text = Text(row.lowImpact ? language.translate("report", "Low impact")
                                       : driverClassName(row.kind, language));
        Cell place;
        place.text = Text(quadrantText(row, language));
        table.rows.push_back({std::move(name), std::move(share), std::move(kind), std::move(place)});
    }
    return table;
}

void addDrivers(const Telling& telling, std::vector<Block>& blocks) {
    const Language& language = telling.language;
    const analysis::Drivers& drivers = telling.result.drivers;
    if (drivers.customers == 0) return;
    blocks.push_back({Heading{language.translate("report", "What goes together with the overall score"), 2}});
    blocks.push_back(body(driverBasis(telling)));
    if (!drivers.enough || drivers.rows.empty()) return;
    if (std::optional<Quadrant> chart = driverQuadrant(telling)) {
        chart->caption.clear(); // what the classes are stands below the table
        blocks.push_back({QuadrantPicture{*std::move(chart)}});
    }
    blocks.push_back({driverTable(drivers, telling)});
    blocks.push_back(caption(language.translate(
        "report", "Must-have: a bad experience costs, a good one is expected. Star: a good one gains. "
                  "Strategic: both. The place says how important a touchpoint is and how it is rated, each "
                  "compared with the other touchpoints. A hollow point is too near a line to say.")));
}

void addLosses(const Telling& telling, std::vector<Block>& blocks) {
    const Language& language = telling.language;
    std::vector<CurveChart> charts = survivalCharts(telling);
    const QStringList outcomes = outcomeSentences(telling, charts.empty());
    std::vector<Block> measured = lossBlocks(telling);
    if (outcomes.isEmpty() && charts.empty() && measured.empty()) return;
    // Arrows may have been drawn by hand; only customers whose end is known really left.
    const bool known = !outcomes.isEmpty() || !charts.empty();
    blocks.push_back({Heading{known ? language.translate("report", "Who really left")
                                    : language.translate("report", "Where customers leave, by the arrows"),
                              2}});
    if (!outcomes.isEmpty()) blocks.push_back(body(outcomes.join(QLatin1Char(' '))));
    for (std::size_t i = 0; i < charts.size(); ++i) {
        if (i < mostSurvivalCharts) {
            // How to read them stands below the last one.
            if (i + 1 < std::min(charts.size(), mostSurvivalCharts)) charts[i].caption.clear();
            blocks.push_back({CurvePicture{std::move(charts[i])}});
        } else {
            blocks.push_back(point(charts[i].sentence, telling));
        }
    }
    std::ranges::move(measured, std::back_inserter(blocks));
}

} // namespace

std::vector<Section> drivers(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.told()) {
        const Telling telling = context.telling(journey);
        std::vector<Block> blocks;
        addDrivers(telling, blocks);
        addLosses(telling, blocks);
        if (blocks.empty()) continue;
        Section section;
        section.blocks.push_back({Heading{language.translate("report", "Drivers and outcomes"), 1,
                                          context.journeyKicker(journey)}});
        section.blocks.insert(section.blocks.end(), blocks.begin(), blocks.end());
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
