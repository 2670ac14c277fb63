#include "core/report/map_legend.h"

#include "core/analysis/enough_answers.h"
#include "core/analysis/moments.h"
#include "core/report/insight_sentences.h"

#include <set>

namespace chwila::report {

namespace {

/// Which signs stand on the page.
struct Signs {
    bool coloured = false;
    bool hatched = false;
    bool assumed = false;
    bool diamonds = false;
    bool hollow = false;
    bool padlocks = false;
    bool arrows = false;
    bool lost = false;
    bool handOffs = false;
    bool parts = false;
    bool areas = false;
    bool curve = false;
};

void addCard(Signs& signs, model::TouchpointId id, const Telling& telling) {
    const analysis::TouchpointResult* figures = telling.result.find(id);
    const model::Touchpoint* touchpoint = telling.project.find(id);
    const bool answered = figures && figures->answers > 0;
    if (!answered && touchpoint && touchpoint->assumedScore) signs.assumed = true;
    if (!figures) return;
    if (answered) (figures->answers < analysis::enoughAnswers ? signs.hatched : signs.coloured) = true;
    if (figures->marked) signs.diamonds = true;
    if (isByHand(*figures)) signs.hollow = true;
    if (figures->unavoidable) signs.padlocks = true;
}

void addRoute(Signs& signs, const layout::Route& route) {
    using layout::RouteEnd;
    (route.end == RouteEnd::Lost ? signs.lost : signs.arrows) = true;
    signs.handOffs = signs.handOffs || route.handOff;
    if (route.begin == RouteEnd::Part || route.end == RouteEnd::Part) signs.parts = true;
}

bool hasCurve(const layout::MapLayout& map) {
    return std::ranges::any_of(
        map.lanes, [](const layout::LaneRow& row) { return row.kind.is(model::LaneKind::Emotion); });
}

Signs signsOn(const MapPicture& picture, const Telling& telling) {
    Signs signs;
    std::set<model::TouchpointId> cards;
    for (const MapBand& band : picture.bands) {
        for (const layout::CardBox& card : band.layout->cards) {
            addCard(signs, card.id, telling);
            cards.insert(card.id);
        }
        for (const layout::Route& route : band.layout->routes)
            addRoute(signs, route);
        signs.curve = signs.curve || hasCurve(*band.layout);
    }
    signs.handOffs = signs.handOffs && !picture.overview;
    signs.padlocks = signs.padlocks && !picture.overview && tellPadlocks(telling.result);
    for (const analysis::TroubleArea& area : telling.result.areas) {
        const bool drawn = area.p && *area.p <= analysis::sureArea && area.members.size() > 1;
        const bool here = std::ranges::any_of(area.members, [&](auto id) { return cards.contains(id); });
        signs.areas = signs.areas || (drawn && here);
    }
    return signs;
}

} // namespace

QStringList mapLegend(const MapPicture& picture, const Telling& telling) {
    const Language& language = telling.language;
    const Signs signs = signsOn(picture, telling);
    QStringList said;
    const auto say = [&](bool there, const char* text) {
        if (there) said += language.translate("report", text);
    };
    say(telling.result.answers == 0, QT_TRANSLATE_NOOP("report", "Nobody has answered here."));
    say(signs.coloured,
        QT_TRANSLATE_NOOP("report",
                          "Colour: satisfaction, blue above the journey's average, red below; n: answers."));
    say(signs.coloured && signs.curve,
        QT_TRANSLATE_NOOP("report", "The curve is the mean of all cards above it, by their answers."));
    say(signs.hatched, QT_TRANSLATE_NOOP("report", "Hatched: fewer than 10 answers."));
    say(signs.assumed, QT_TRANSLATE_NOOP("report", "Scores with a ~ are assumed."));
    say(signs.diamonds, QT_TRANSLATE_NOOP("report", "Diamonds: moments of truth by rank."));
    say(signs.hollow, QT_TRANSLATE_NOOP("report", "Hollow diamonds were set by hand."));
    say(signs.areas, QT_TRANSLATE_NOOP("report", "Violet ground: a trouble area."));
    say(signs.arrows, QT_TRANSLATE_NOOP("report", "Width of arrows: share of the customers."));
    say(signs.handOffs,
        QT_TRANSLATE_NOOP("report", "A line across an arrow: a hand-off to another department."));
    say(signs.lost, QT_TRANSLATE_NOOP("report", "A cross in a circle: customers leave here."));
    say(signs.padlocks, QT_TRANSLATE_NOOP("report", "Padlock: everybody who finishes comes through here."));
    say(signs.parts, QT_TRANSLATE_NOOP("report", "A number in a circle: the part of the map in which the "
                                                 "arrow goes on."));
    return said;
}

} // namespace chwila::report
