#include "core/report/sections/moments.h"

#include "core/report/quadrant.h"
#include "core/report/sections/common.h"
#include "core/report/sections/moment_pages.h"
#include "core/report/sentence_parts.h"

namespace chwila::report::sections {

namespace {

using analysis::MomentLabel;
using analysis::TouchpointResult;

// In the order in which they ask for something. Those with a diamond are ranked above; what is left of
// moments of truth are those a person rejected.
constexpr MomentLabel labelOrder[] = {
    MomentLabel::MomentOfTruth, MomentLabel::SoreSpot,    MomentLabel::WeakSpot,       MomentLabel::BlindSpot,
    MomentLabel::AskMore,       MomentLabel::Strength,    MomentLabel::NothingUnusual, MomentLabel::Routine,
    MomentLabel::NoAnswers,     MomentLabel::NotOnAnyPath};

TableBlock ranking(const SectionContext& context, const JourneyResult& journey) {
    const Language& language = context.language();
    const Telling telling = context.telling(journey);
    TableBlock table;
    table.columns = {{{}, 0.26},
                     {language.translate("report", "Moment of truth"), 1.75},
                     {language.translate("report", "Bad experiences"), 2.35},
                     {stakeTitle(telling), 1, Column::Align::Right},
                     {language.translate("report", "How sure"), 0.7}};
    const auto moments = journey.result->moments();
    const double end = axisEnd(moments);
    int rank = 0;
    for (const TouchpointResult* figures : moments) {
        std::vector<Cell> cells = momentCells(++rank, *figures, end, context, telling);
        Cell sure;
        sure.text = Text(evidenceName(figures->evidence, language));
        if (!figures->verdict.is(model::Verdict::None)) sure.small = model::label(figures->verdict, language);
        cells.push_back(std::move(sure));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<const TouchpointResult*> mostAtStakeFirst(const analysis::AnalysisResult& result) {
    std::vector<const TouchpointResult*> all = result.byStake();
    for (const TouchpointResult& figures : result.touchpoints) {
        if (!std::ranges::count(all, &figures)) all.push_back(&figures);
    }
    return all;
}

TableBlock byLabel(const SectionContext& context, const JourneyResult& journey) {
    const Language& language = context.language();
    const Telling telling = context.telling(journey);
    TableBlock table;
    table.columns = {{language.translate("report", "Label"), 1.6},
                     {language.translate("report", "Touchpoints"), 2.4}};
    for (const MomentLabel label : labelOrder) {
        QStringList names;
        for (const TouchpointResult* figures : mostAtStakeFirst(*journey.result)) {
            if (figures->label == label && !figures->marked) names += nameOf(figures->id, telling);
        }
        if (names.isEmpty()) continue;
        Cell name;
        name.text.runs = {{labelName(label, language), true}};
        name.small = label == MomentLabel::MomentOfTruth
                         ? model::label(model::Kind(model::Verdict::Rejected), language)
                         : labelMeaning(label, language);
        Cell list;
        list.text = Text(listed(names, language, 12));
        table.rows.push_back({std::move(name), std::move(list)});
    }
    return table;
}

/// Where the marked ones stand among all others, where the page has room for it.
Block standing(const Telling& telling) {
    Quadrant chart = quadrant(telling);
    QStringList caption{telling.language.translate(
        "report",
        "Diamonds: moments of truth. Dashed: the share of bad experiences of the whole journey, and "
        "the mean of all touchpoints.")};
    if (!chart.caption.isEmpty()) caption += chart.caption;
    chart.caption = caption.join(QLatin1Char(' '));
    return {QuadrantPicture{std::move(chart), true}, 1};
}

/// The marked touchpoints, or why there are none.
void addMarked(Section& section, const JourneyResult& journey, const SectionContext& context) {
    const Language& language = context.language();
    const analysis::AnalysisResult& result = *journey.result;
    const auto noPath =
        std::ranges::find(result.findings, analysis::FindingKind::NoPath, &analysis::Finding::kind);
    const bool noWayIsKnown = noPath != result.findings.end() && !someWayIsKnown(result);
    if (noWayIsKnown) section.blocks.push_back(body(sentence(*noPath, context.telling(journey))));
    if (!result.moments().empty()) {
        section.blocks.push_back({ranking(context, journey)});
        QStringList reading{howToReadMoments(context.telling(journey))};
        if (context.tells(QStringLiteral("moment-pages")) && result.moments().size() > momentPagesPerJourney)
            reading += language.translate("report", "The first three have a page of their own.");
        section.blocks.push_back(caption(reading.join(QLatin1Char(' '))));
        if (someWayIsKnown(result)) section.blocks.push_back(standing(context.telling(journey)));
    } else if (!noWayIsKnown) {
        section.blocks.push_back(body(language.translate(
            "report",
            "No touchpoint is both. That is good news only where enough customers have answered.")));
    }
}

} // namespace

std::vector<Section> moments(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.told()) {
        if (journey.result->touchpoints.empty()) continue;
        Section section;
        section.blocks.push_back(
            {Heading{language.translate("report", "Moments of truth"), 1, context.journeyKicker(journey)}});
        section.blocks.push_back(
            {Paragraph{Text(language.translate("report", "The few touchpoints with more bad experiences than "
                                                         "usual and where customers leave because of them.")),
                       Paragraph::Role::Lead}});
        addMarked(section, journey, context);
        const QString rest = journey.result->moments().empty()
                                 ? language.translate("report", "Touchpoints")
                                 : language.translate("report", "All other touchpoints");
        section.blocks.push_back({Heading{rest, 2}});
        section.blocks.push_back({byLabel(context, journey)});
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
