#include "core/report/sections/map.h"

#include "core/base/text.h"
#include "core/report/map_pages.h"

namespace chwila::report::sections {

namespace {

QString titleOf(const SectionContext& context, const JourneyResult& journey) {
    const model::Journey* record = context.project().find(journey.result->journey);
    const QString name = record ? singleLine(record->name) : QString();
    return name.isEmpty() ? context.language().translate("report", "Journey map") : name;
}

QString kicker(const SectionContext& context, std::size_t part, std::size_t parts) {
    const Language& language = context.language();
    QString map = language.translate("report", "Journey map");
    if (parts < 2) return map;
    return map + QStringLiteral(" \u00b7 ")
           + language.translate("report", "part %1 of %2")
                 .arg(language.number(static_cast<qint64>(part + 1)),
                      language.number(static_cast<qint64>(parts)));
}

} // namespace

std::vector<Section> map(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        const layout::MapLayout layout = printedMap(context.project(), journey.result->journey);
        if (layout.cards.empty()) continue;
        const MapPlan plan = planMap(layout, context.spec.paper);
        const QString caption =
            language.translate("report",
                               "Colour: satisfaction, compared with the journey's average. Diamonds: "
                               "moments of truth by rank. Width of arrows: share of the customers.")
            + QLatin1Char(' ')
            + language.translate("report", "%n answers", nullptr, pluralCount(journey.result->answers))
            + QStringLiteral(" \u00b7 ") + context.basis();
        for (std::size_t i = 0; i < plan.parts.size(); ++i) {
            Section section;
            section.format = plan.format;
            section.blocks.push_back(
                {Heading{titleOf(context, journey), 1, kicker(context, i, plan.parts.size()), 0, i == 0}});
            section.blocks.push_back({MapPicture{journey.result->journey, plan.parts[i].firstStage,
                                                 plan.parts[i].lastStage, caption}});
            sections.push_back(std::move(section));
        }
    }
    return sections;
}

} // namespace chwila::report::sections
