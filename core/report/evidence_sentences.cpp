// How sure one can be of a touchpoint's figures, and what would make it surer.
#include "core/analysis/moments.h"
#include "core/analysis/settling.h"
#include "core/base/text.h"
#include "core/report/sentence_parts.h"

#include <algorithm>
#include <cmath>

namespace chwila::report {

using analysis::Evidence;
using analysis::TouchpointResult;

namespace {

QString howSureOfArea(const TouchpointResult& figures, const Telling& telling) {
    const auto& areas = telling.result.areas;
    const Language& language = telling.language;
    if (figures.area < 0 || figures.area >= static_cast<int>(areas.size())) return {};
    const analysis::TroubleArea& area = areas[static_cast<std::size_t>(figures.area)];
    QStringList others;
    for (const model::TouchpointId member : area.members) {
        if (member != figures.id) others += nameOf(member, telling);
    }
    if (others.isEmpty()) {
        return language.translate("report", "We are sure: %1 were bad.")
            .arg(partOfAnswers(area.low, area.answers, language));
    }
    return language
        .translate("report",
                   "Alone it could be chance (%1 were bad), but together with %2 we are sure: %3 were bad.")
        .arg(partOfAnswers(figures.low, figures.answers, language), listed(others, language),
             partOfAnswers(area.low, area.answers, language));
}

QString howSureOfStrength(const TouchpointResult& figures, const QString& answers, const Language& language) {
    if (figures.qLower.value_or(1) <= 0.05) {
        return language.translate("report", "We are sure that it is better than usual: %1 were bad.")
            .arg(answers);
    }
    return language.translate("report", "We are quite sure that it is better than usual: %1 were bad.")
        .arg(answers);
}

QString howSure(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    if (figures.answers == 0) return {};
    const QString answers = partOfAnswers(figures.low, figures.answers, language);
    if (!figures.testable) {
        return language
            .translate("report", "It cannot be compared, its question was asked nowhere else: %1 were bad.")
            .arg(answers);
    }
    switch (figures.evidence) {
    case Evidence::Sure:
        return language.translate("report", "We are sure: %1 were bad.").arg(answers);
    case Evidence::QuiteSure:
        return language.translate("report", "We are quite sure: %1 were bad.").arg(answers);
    case Evidence::TroubleArea:
        return howSureOfArea(figures, telling);
    case Evidence::None:
        break;
    }
    if (figures.qLower && *figures.qLower <= 0.10) return howSureOfStrength(figures, answers, language);
    if (shownRatio(figures, telling) > leastMoreOften) {
        return language.translate("report", "This could still be chance: %1 were bad.").arg(answers);
    }
    return language.translate("report", "Nothing unusual: %1 were bad.").arg(answers);
}

QString whatAPersonSaid(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    const std::optional<model::Verdict> verdict = figures.verdict.known();
    const model::Touchpoint* touchpoint = telling.project.find(figures.id);
    if (!verdict || *verdict == model::Verdict::None || !touchpoint) return {};
    QString text;
    switch (*verdict) {
    case model::Verdict::None:
        break;
    case model::Verdict::Confirmed:
        text = language.translate("report", "Confirmed by a person");
        break;
    case model::Verdict::Rejected:
        text = language.translate("report", "A person decided that this is no moment of truth");
        break;
    case model::Verdict::Added:
        text = language.translate("report", "Marked by a person, not by the figures");
        break;
    }
    const QString reason = singleLine(touchpoint->verdictReason);
    return reason.isEmpty() ? text + QLatin1Char('.') : QStringLiteral("%1: %2").arg(text, reason);
}

} // namespace

QString evidenceSentence(const TouchpointResult& figures, const Telling& telling) {
    return joined({howSure(figures, telling), whatAPersonSaid(figures, telling)});
}

QString rankSentence(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    if (!figures.rankBand || figures.scoreRank == 0) return {};
    const auto first = static_cast<qint64>(std::lround(figures.rankBand->low));
    const auto last = static_cast<qint64>(std::lround(figures.rankBand->high));
    const QString place = first == last ? language.number(first)
                                        : language.translate("report", "between %1 and %2")
                                              .arg(language.number(first), language.number(last));
    if (!figures.firstThree)
        return language.translate("report", "Its place in the ranking is %1.").arg(place);
    const int ofHundred = wholeNumber(100 * *figures.firstThree);
    if (ofHundred == 100) {
        return language
            .translate(
                "report",
                "Its place in the ranking is %1; asked again, it would always be among the first three.")
            .arg(place);
    }
    return language
        .translate("report",
                   "Its place in the ranking is %1; asked again, it would be among the first three in "
                   "about %n of 100 surveys.",
                   nullptr, ofHundred)
        .arg(place);
}

QString settlingSentence(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    if (figures.evidence == Evidence::Sure || analysis::answersAreLeftOut(figures, telling.result)) return {};
    if (figures.answers == 0) {
        const std::optional<qint64> needed = analysis::answersToShowTwice(telling.result, figures);
        if (!needed) {
            return language.translate("report",
                                      "Ask customers here: without answers nobody knows how it goes.");
        }
        return language.translate(
            "report",
            "About %n answers here would show whether bad experiences are twice as frequent as usual.",
            nullptr, pluralCount(*needed));
    }
    if (!figures.testable) {
        return language.translate("report",
                                  "Ask the same question at other touchpoints too, then it can be compared.");
    }
    const std::optional<qint64> more = analysis::answersToSettle(telling.result, figures);
    if (!more) return {};
    return language.translate("report", "About %n more answers here would settle it.", nullptr,
                              pluralCount(*more));
}

bool someWayIsKnown(const analysis::AnalysisResult& result) {
    return std::ranges::any_of(result.touchpoints, &TouchpointResult::reachable);
}

QString noPathSentence(const Telling& telling) {
    const Language& language = telling.language;
    if (!model::JourneyIndex(telling.project, telling.result.journey).transitions().empty()) {
        return language.translate("report",
                                  "No path on the map leads from the start to an end: draw the transitions "
                                  "to see how many customers are at stake.");
    }
    const QString none = language.translate(
        "report",
        "No arrows are drawn yet, so how many customers come to each touchpoint, and how many leave "
        "because of it, is not known: draw the ways they take on the map.");
    QStringList worse;
    for (const TouchpointResult& figures : telling.result.touchpoints) {
        const bool told = analysis::inTroubleArea(figures, telling.result); // a finding of its own
        if (figures.evidence != Evidence::None && !told) worse += nameOf(figures.id, telling);
    }
    if (worse.isEmpty()) return none;
    return none + QLatin1Char(' ')
           + language.translate("report", "More bad experiences than usual: %1.")
                 .arg(listed(worse, language));
}

} // namespace chwila::report
