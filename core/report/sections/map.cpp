#include "core/report/sections/map.h"

#include "core/base/text.h"
#include "core/report/map_pages.h"

#include <algorithm>

namespace chwila::report::sections {

namespace {

QString titleOf(const SectionContext& context, const JourneyResult& journey) {
    const model::Journey* record = context.project().find(journey.result->journey);
    const QString name = record ? singleLine(record->name) : QString();
    return name.isEmpty() ? context.language().translate("report", "Journey map") : name;
}

QString kicker(const SectionContext& context, model::JourneyId journey, const MapPlan& plan,
               std::size_t index) {
    const Language& language = context.language();
    QString map = language.translate("report", "Journey map");
    if (plan.parts.size() < 2) return map;
    const MapPart& part = plan.parts[index];
    const model::JourneyIndex whole(context.project(), journey);
    QStringList stages;
    for (int stage = part.firstStage; stage <= part.lastStage; ++stage)
        stages += singleLine(whole.stages()[static_cast<std::size_t>(stage)].stage->name);
    const QString number = language.translate("report", "part %1 of %2")
                               .arg(language.number(static_cast<qint64>(index + 1)),
                                    language.number(static_cast<qint64>(plan.parts.size())));
    return QStringList{map, number, stages.join(QStringLiteral(", "))}.join(QStringLiteral(" \u00b7 "));
}

QString overviewKicker(const SectionContext& context) {
    return QStringList{
        context.language().translate("report", "Journey map"),
        context.language().translate("report", "the whole journey, each touchpoint by its score")}
        .join(QStringLiteral(" \u00b7 "));
}

QString captionOf(const SectionContext& context, const JourneyResult& journey, const MapPlan& plan) {
    const Language& language = context.language();
    QStringList sentences;
    if (journey.result->answers > 0) {
        sentences +=
            language.translate("report", "Colour: satisfaction, compared with the journey's average. "
                                         "Diamonds: moments of truth by rank. Width of arrows: share "
                                         "of the customers.");
    } else {
        sentences +=
            language.translate("report", "Nobody has answered here yet: scores with a ~ are assumed. "
                                         "Width of arrows: share of the customers.");
    }
    if (plan.parts.size() > 1) {
        sentences += language.translate(
            "report", "A number in a circle: the part of the map in which the arrow goes on.");
    }
    if (journey.result->answers > 0) {
    if (std::ranges::any_of(journey.result->touchpoints, &analysis::TouchpointResult::unavoidable)) {
        sentences += language.translate("report", "Padlock: everybody who finishes comes through here.");
    }
        sentences += language.translate("report", "%n answers", nullptr, pluralCount(journey.result->answers))
                     + QStringLiteral(" \u00b7 ") + context.basis();
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

std::vector<Section> map(const SectionContext& context) {
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        const model::JourneyId id = journey.result->journey;
        const MapPlan plan = planMap(context.project(), id, context.spec.paper);
        if (plan.parts.front().layout->cards.empty()) continue;
        std::vector<std::pair<const MapPart*, QString>> shown;
        if (plan.overview) shown.emplace_back(&*plan.overview, overviewKicker(context));
        for (std::size_t i = 0; i < plan.parts.size(); ++i)
            shown.emplace_back(&plan.parts[i], kicker(context, id, plan, i));
        for (const auto& [part, above] : shown) {
            Section section;
            section.format = plan.format;
            const bool isFirst = part == shown.front().first;
            section.blocks.push_back({Heading{titleOf(context, journey), 1, above, 0, isFirst}});
            section.blocks.push_back({MapPicture{id, part->firstStage, part->firstColumn,
                                                 captionOf(context, journey, plan), part->layout}});
            sections.push_back(std::move(section));
        }
    }
    return sections;
}

} // namespace chwila::report::sections
