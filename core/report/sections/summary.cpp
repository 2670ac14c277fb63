#include "core/report/sections/summary.h"

#include "core/report/sections/common.h"
#include "core/report/sentence_parts.h"

#include <map>

namespace chwila::report::sections {

namespace {

constexpr int mostMoments = 3;
constexpr std::size_t mostFurtherMoments = 8; // where the page has room for them
constexpr qsizetype mostPoints = 5;
constexpr qsizetype alwaysTold = 2;
constexpr int mostOfAKind = 2; // the page is for what is different, not for more of the same

KeyFigures keyFigures(const SectionContext& context, const JourneyResult& journey) {
    const Language& language = context.language();
    const analysis::AnalysisResult& result = *journey.result;
    KeyFigures figures;
    const auto answered =
        std::ranges::count_if(result.touchpoints, [](const auto& each) { return each.answers > 0; });
    figures.figures.push_back(
        {language.number(result.answers), language.translate("report", "answers"),
         language
             .translate("report", "at %1 of %n touchpoints", nullptr, pluralCount(result.touchpoints.size()))
             .arg(language.number(qint64{answered}))});
    figures.figures.push_back({language.percent(result.overallLowShare),
                               language.translate("report", "bad experiences"),
                               language.translate("report", "of all answers")});
    if (!someWayIsKnown(result)) return figures;
    const auto moments = static_cast<int>(result.moments().size());
    figures.figures.push_back({language.number(qint64{moments}),
                               language.translate("report", "moment(s) of truth", nullptr, moments),
                               language.translate("report", "worse than usual where customers leave")});
    if (result.calibrated) {
        QString basis = language.translate("report", "of %1 who start").arg(language.number(qint64{1000}));
        const QString lost = language.number(1000 * result.lost, 0);
        const std::optional<double> known = context.project().settings().knownLossRate;
        const QString ofAll = known ? language.number(1000 * *known, 0) : lost;
        if (ofAll != lost)
            basis += QStringLiteral("; ") + language.translate("report", "%1 of all customers").arg(ofAll);
        figures.figures.push_back({lost, language.translate("report", "customers lost"), basis});
        return figures;
    }
    if (moments == 0) return figures; // they take no share of the losses
    double share = 0;
    for (const analysis::TouchpointResult* moment : result.moments())
        share += moment->lastStrawShare;
    figures.figures.push_back(
        {language.percent(share), language.translate("report", "of the losses"),
         language.translate("report", "the model explains: customers who leave right there")});
    return figures;
}

/// The moments of truth; where there are none, the answered touchpoints by what is at stake, so that the
/// page says where to look in any case.
std::vector<const analysis::TouchpointResult*> toLookAt(const analysis::AnalysisResult& result) {
    std::vector<const analysis::TouchpointResult*> all = result.moments();
    if (all.empty() && someWayIsKnown(result) && result.lost > 0) {
        all = result.byStake();
        std::erase_if(all, [](const analysis::TouchpointResult* figures) { return figures->answers == 0; });
    }
    if (all.size() > mostFurtherMoments) all.resize(mostFurtherMoments);
    return all;
}

TableBlock lookFirstTable(const std::vector<const analysis::TouchpointResult*>& all,
                          const SectionContext& context, const JourneyResult& journey) {
    const Telling telling = context.telling(journey);
    const Language& language = context.language();
    const bool marked = !journey.result->moments().empty();
    TableBlock table;
    table.columns = {{{}, 0.26, marked ? Column::Align::Left : Column::Align::Right},
                     {marked ? language.translate("report", "Moment of truth")
                             : language.translate("report", "Touchpoint"),
                      2.1},
                     {language.translate("report", "Bad experiences"), 2.4},
                     {stakeTitle(telling), 1.2, Column::Align::Right}};
    const double end = axisEnd(all);
    int rank = 0;
    for (const analysis::TouchpointResult* figures : all) {
        std::vector<Cell> cells = momentCells(++rank, *figures, end, context, telling);
        if (!marked) {
            cells.front() = {};
            cells.front().text = Text(language.number(qint64{rank}));
        }
        (rank <= mostMoments ? table.rows : table.further).push_back(std::move(cells));
    }
    table.caption = howToReadMoments(telling);
    if (marked && all.size() > mostMoments && context.tells(QStringLiteral("moments"))) {
        table.caption += QLatin1Char(' ')
                         + language.translate("report", "All %n stand in the chapter “Moments of truth”.",
                                              nullptr, pluralCount(journey.result->moments().size()));
    }
    return table;
}

bool isToldByMoments(const analysis::Finding& finding, const Telling& telling) {
    if (finding.kind == analysis::FindingKind::MomentOfTruth) return true;
    if (finding.kind != analysis::FindingKind::TroubleArea || finding.area < 0) return false;
    const auto& members = telling.result.areas[static_cast<std::size_t>(finding.area)].members;
    return std::ranges::all_of(members, [&](model::TouchpointId member) {
        const analysis::TouchpointResult* figures = telling.result.find(member);
        return figures && figures->marked;
    });
}

/// Findings that are not told by the table already, most important first.
QStringList furtherFindings(const Telling& telling) {
    QStringList points;
    std::map<QString, int> told; // by the kind of finding, which its key begins with
    for (const analysis::Finding& finding : telling.result.findings) {
        if (isToldByMoments(finding, telling) || points.size() >= mostPoints) continue;
        if (told[finding.key.section(u'/', 0, 0)] >= mostOfAKind) continue;
        const QString text = sentence(finding, telling);
        if (text.isEmpty()) continue;
        points += text;
        ++told[finding.key.section(u'/', 0, 0)];
    }
    return points;
}

QStringList nextSteps(const Telling& telling) {
    const Language& language = telling.language;
    QStringList points;
    const auto moments = telling.result.moments();
    if (!moments.empty()) {
        points +=
            language.translate("report", "Start with %1: agree on an owner, a date and what is measured.")
                .arg(nameOf(moments.front()->id, telling));
    }
    for (const analysis::TouchpointResult* figures : moments) {
        const QString settling = settlingSentence(*figures, telling);
        if (settling.isEmpty() || points.size() >= mostPoints) continue;
        points += QStringLiteral("%1: %2").arg(nameOf(figures->id, telling), settling);
    }
    QStringList unknown;
    QStringList strengths;
    for (const analysis::TouchpointResult* figures : telling.result.byStake()) {
        if (figures->label == analysis::MomentLabel::BlindSpot) unknown += nameOf(figures->id, telling);
        if (figures->label == analysis::MomentLabel::Strength) strengths += nameOf(figures->id, telling);
    }
    if (!unknown.isEmpty()) {
        points += language.translate("report", "Ask customers about %1.").arg(listed(unknown, language));
    }
    if (!strengths.isEmpty()) {
        points += language.translate("report", "Keep %1 as good as now.").arg(listed(strengths, language));
    }
    return points;
}

Section journeySummary(const SectionContext& context, const JourneyResult& journey) {
    const Language& language = context.language();
    const Telling telling = context.telling(journey);
    Section section;
    section.opensPage = true;
    section.blocks.push_back(
        {Heading{language.translate("report", "Summary"), 1, context.journeyKicker(journey)}});
    section.blocks.push_back(
        {Paragraph{emphasised(overviewSentences(telling).join(QLatin1Char(' ')), allNames(telling)),
                   Paragraph::Role::Lead}});
    if (journey.result->answers > 0) section.blocks.push_back({keyFigures(context, journey)});
    if (const auto first = toLookAt(*journey.result); !first.empty()) {
        const QString title = journey.result->moments().empty()
                                  ? language.translate("report", "Where most customers are at stake")
                                  : language.translate("report", "Where to look first");
        section.blocks.push_back({Heading{title, 2}});
        section.blocks.push_back({lookFirstTable(first, context, journey)});
    }
    const QStringList further = furtherFindings(telling);
    if (!further.isEmpty()) {
        section.blocks.push_back({Heading{language.translate("report", "What else was found"), 2}});
        for (qsizetype i = 0; i < further.size(); ++i) {
            section.blocks.push_back(point(further[i], telling));
            // A summary has one page, whatever the language: the most important ones are told in any case.
            section.blocks.back().optional = i < alwaysTold ? 0 : static_cast<int>(i);
        }
    }
    const QStringList steps = nextSteps(telling);
    if (!steps.isEmpty()) {
        section.blocks.push_back({Heading{language.translate("report", "What to do next"), 2}});
        for (const QString& text : steps)
            section.blocks.push_back(point(text, telling));
    }
    return section;
}

} // namespace

std::vector<Section> summary(const SectionContext& context) {
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.told())
        sections.push_back(journeySummary(context, journey));
    return sections;
}

} // namespace chwila::report::sections
