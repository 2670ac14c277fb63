#include "core/report/sections/map.h"

#include "core/base/text.h"
#include "core/report/map_legend.h"
#include "core/report/map_pages.h"

#include <algorithm>

namespace chwila::report::sections {

namespace {

QString titleOf(const SectionContext& context, const JourneyResult& journey) {
    const model::Journey* record = context.project().find(journey.result->journey);
    const QString name = record ? singleLine(record->name) : QString();
    return name.isEmpty() ? context.language().translate("report", "Journey map") : name;
}

/// Of the parts on one page, of which there is at least one.
QString kicker(const SectionContext& context, model::JourneyId journey, const MapPlan& plan,
               std::span<const MapPart> onPage) {
    const Language& language = context.language();
    QString map = language.translate("report", "Journey map");
    if (onPage.size() == plan.parts.size()) return map;
    const model::JourneyIndex whole(context.project(), journey);
    QStringList stages;
    for (int stage = onPage.front().firstStage; stage <= onPage.back().lastStage; ++stage)
        stages += singleLine(whole.stages()[static_cast<std::size_t>(stage)].stage->name);
    const auto first = &onPage.front() - plan.parts.data() + 1;
    QString parts = language.number(static_cast<qint64>(first));
    if (onPage.size() > 1) {
        parts += QStringLiteral("\u2013")
                 + language.number(static_cast<qint64>(first) + static_cast<qint64>(onPage.size()) - 1);
    }
    const QString number = language.translate("report", "part %1 of %2")
                               .arg(parts, language.number(static_cast<qint64>(plan.parts.size())));
    return QStringList{map, number, stages.join(QStringLiteral(", "))}.join(QStringLiteral(" \u00b7 "));
}

QString overviewKicker(const SectionContext& context) {
    return QStringList{
        context.language().translate("report", "Journey map"),
        context.language().translate("report", "the whole journey, each touchpoint by its score")}
        .join(QStringLiteral(" \u00b7 "));
}

QString captionOf(const SectionContext& context, const JourneyResult& journey, const MapPicture& picture) {
    const Language& language = context.language();
    QStringList sentences = mapLegend(picture, context.telling(journey));
    if (journey.result->answers > 0) {
        sentences += language.translate("report", "%n answers", nullptr, pluralCount(journey.result->answers))
                     + QStringLiteral(" \u00b7 ") + context.basis();
    }
    return sentences.join(QLatin1Char(' '));
}

struct MapPage {
    QString kicker;
    std::vector<MapBand> bands;
    bool overview = false;
};

std::vector<MapPage> pagesOf(const SectionContext& context, model::JourneyId journey, const MapPlan& plan) {
    std::vector<MapPage> pages;
    if (plan.overview) {
        const MapPart& all = *plan.overview;
        pages.push_back({overviewKicker(context), {{all.firstStage, all.firstColumn, 0, all.layout}}, true});
    }
    for (std::size_t first = 0; first < plan.parts.size();) {
        std::size_t end = first;
        MapPage page;
        for (; end < plan.parts.size() && plan.parts[end].page == plan.parts[first].page; ++end) {
            const MapPart& part = plan.parts[end];
            const int number = plan.parts.size() > 1 ? static_cast<int>(end) + 1 : 0;
            page.bands.push_back({part.firstStage, part.firstColumn, number, part.layout});
        }
        page.kicker = kicker(context, journey, plan, std::span(plan.parts).subspan(first, end - first));
        pages.push_back(std::move(page));
        first = end;
    }
    return pages;
}

} // namespace

std::vector<Section> map(const SectionContext& context) {
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.input.journeys) {
        const model::JourneyId id = journey.result->journey;
        const MapPlan plan = planMap(context.project(), id, context.spec.paper,
                                     journey.result->answers > 0 ? smallestMapScale : smallestBareMapScale);
        if (plan.parts.front().layout->cards.empty()) continue;
        bool first = true;
        for (MapPage& page : pagesOf(context, id, plan)) {
            Section section;
            section.format = plan.format;
            if (journey.result->answers == 0) section.basis = context.filter();
            section.blocks.push_back({Heading{titleOf(context, journey), 1, page.kicker, 0, first}});
            MapPicture picture{id, std::move(page.bands), {}, page.overview};
            picture.caption = captionOf(context, journey, picture);
            section.blocks.push_back({std::move(picture)});
            sections.push_back(std::move(section));
            first = false;
        }
    }
    return sections;
}

} // namespace chwila::report::sections
