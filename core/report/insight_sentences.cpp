#include "core/report/insight_sentences.h"

#include "core/report/neighbours.h"
#include "core/report/parts.h"

#include <algorithm>
#include <cmath>

namespace chwila::report {

using analysis::DriverClass;
using analysis::FindingKind;

namespace {

constexpr int worthSettling = 5; // of 1,000 customers; a smaller difference is rounding

QString ofCustomers(qint64 part, qint64 whole, const Language& language) {
    return language.translate("report", "%1 of %2").arg(language.number(part), language.number(whole));
}

QString wholeSentence(const Telling& telling) {
    const Language& language = telling.language;
    const analysis::JourneyLevel& level = telling.result.level;
    if (!level.overallSatisfaction || !level.touchpointSatisfaction) return {};
    return language
        .translate("report", "Each touchpoint is fine, the journey is not: customers give the whole %1 of "
                             "100 points, its touchpoints %2.")
        .arg(language.number(*level.overallSatisfaction, 0),
             language.number(*level.touchpointSatisfaction, 0));
}

QString neighbourList(const std::vector<Neighbour>& neighbours, const Telling& telling) {
    QStringList texts;
    for (const Neighbour& neighbour : neighbours) {
        const QString name = neighbour.touchpoint ? nameOf(*neighbour.touchpoint, telling)
                                                  : neighbourName(neighbour, telling.language);
        texts += QStringLiteral("%1 %2").arg(name, telling.language.percent(neighbour.share));
    }
    return listed(texts, telling.language);
}

QStringList neighbourSentences(model::TouchpointId id, const Telling& telling) {
    const Neighbours around = neighboursOf(id, telling.project, telling.result);
    QStringList sentences;
    if (!around.before.empty()) {
        sentences += telling.language.translate("report", "Customers come here from: %1.")
                         .arg(neighbourList(around.before, telling));
    }
    if (!around.after.empty()) {
        sentences += telling.language.translate("report", "From here they go to: %1.")
                         .arg(neighbourList(around.after, telling));
    }
    return sentences;
}

const analysis::MeasuredLoss* measuredAt(model::TouchpointId id, const Telling& telling) {
    const auto& rows = telling.result.outcomes.touchpoints;
    const auto at = std::ranges::find(rows, id, &analysis::MeasuredLoss::touchpoint);
    return at == rows.end() ? nullptr : &*at;
}

QString survivalSentence(const analysis::Outcomes& outcomes, const Language& language) {
    constexpr double told = 90; // days
    if (!outcomes.all) return {};
    for (const analysis::SurvivalPoint& point : outcomes.all->points) {
        if (std::abs(point.day - told) > 0.5 || point.atRisk == 0 || !point.interval) continue;
        return language.translate("report", "After %1 days %2 (%3) are still there.")
            .arg(language.number(point.day, 0), language.percent(point.share),
                 percentRange(*point.interval, language));
    }
    return {};
}

QString neverAskedSentence(const analysis::Outcomes& outcomes, const Language& language) {
    if (outcomes.neverAsked == 0) return {};
    return language.translate("report", "%n of them were never asked on this journey", nullptr,
                              pluralCount(outcomes.neverAsked))
           + QStringLiteral("; ")
           + language.translate("report", "%1 have left.")
                 .arg(ofCustomers(outcomes.neverAskedLeft, outcomes.neverAsked, language));
}

} // namespace

QString insightSentence(const analysis::Finding& finding, const Telling& telling) {
    switch (finding.kind) {
    case FindingKind::ExplainedBySegment:
        return segmentSentence(finding.touchpoints.front(), telling);
    case FindingKind::JourneyWorse:
        return wholeSentence(telling);
    case FindingKind::OfPart:
        return partFinding(finding, telling);
    case FindingKind::Driver:
        return driverSentence(finding.touchpoints.front(), telling);
    case FindingKind::MeasuredLoss:
        return measuredSentence(finding.touchpoints.front(), telling);
    case FindingKind::MomentOfTruth:
    case FindingKind::TroubleArea:
    case FindingKind::BlindSpot:
    case FindingKind::ClosedGroup:
    case FindingKind::UntestedQuestion:
    case FindingKind::NotShrunk:
    case FindingKind::FewAnswers:
    case FindingKind::NoPath:
    case FindingKind::UnassignedAnswers:
        break;
    }
    return {};
}

QString driverClassName(DriverClass kind, const Language& language) {
    switch (kind) {
    case DriverClass::MustHave:
        return language.translate("report", "Must-have");
    case DriverClass::Strategic:
        return language.translate("report", "Strategic");
    case DriverClass::Star:
        return language.translate("report", "Star");
    }
    return {};
}

QString driverClassMeaning(DriverClass kind, const Language& language) {
    switch (kind) {
    case DriverClass::MustHave:
        return language.translate(
            "report", "Nobody praises it, but where it fails the overall score drops: make it safe.");
    case DriverClass::Strategic:
        return language.translate("report",
                                  "The overall score falls where it fails and rises where it shines.");
    case DriverClass::Star:
        return language.translate("report", "Where it shines the overall score rises; failing costs little.");
    }
    return {};
}

QString driverSentence(model::TouchpointId id, const Telling& telling) {
    const Language& language = telling.language;
    const analysis::Drivers& drivers = telling.result.drivers;
    const analysis::Driver* row = drivers.find(id);
    if (!row || !drivers.enough) return {};
    QString text =
        row->shareInterval
            ? language
                  .translate("report", "%1 accounts for %2 (%3) of how far touchpoints go together "
                                       "with the overall score")
                  .arg(nameOf(id, telling), language.percent(row->share),
                       percentRange(*row->shareInterval, language))
            : language
                  .translate("report", "%1 accounts for %2 of how far touchpoints go together with "
                                       "the overall score")
                  .arg(nameOf(id, telling), language.percent(row->share));
    if (row->important && !row->above) {
        text +=
            QStringLiteral(", ") + language.translate("report", "more than others, and is rated below them");
    } else if (row->important) {
        text +=
            QStringLiteral(", ") + language.translate("report", "more than others, and is rated above them");
    }
    return text + QLatin1Char('.');
}

QString driverBasis(const Telling& telling) {
    const Language& language = telling.language;
    const analysis::Drivers& drivers = telling.result.drivers;
    if (drivers.customers == 0) return {};
    const QString customers =
        language.translate("report", "%n customers", nullptr, pluralCount(drivers.customers));
    if (!drivers.enough) {
        return language
            .translate("report",
                       "Only %1 gave an overall score and scores at several touchpoints: too few to "
                       "say what goes together with it.")
            .arg(customers);
    }
    QString text = language
                       .translate("report", "%1 gave an overall score and scores at several touchpoints. "
                                            "It says what goes together, not what causes what.")
                       .arg(customers);
    if (drivers.leaning) {
        text +=
            QLatin1Char(' ')
            + language.translate("report", "With fewer than 300 customers the classes are a leaning only.");
    }
    if (!drivers.complete && drivers.smallestPair > 0) {
        text += QLatin1Char(' ')
                + language.translate("report",
                                     "Not everybody rated everything; the fewest who rated two of them "
                                     "together were %n.",
                                     nullptr, pluralCount(drivers.smallestPair));
    }
    return text;
}

QString measuredSentence(model::TouchpointId id, const Telling& telling) {
    const Language& language = telling.language;
    const analysis::MeasuredLoss* row = measuredAt(id, telling);
    if (!row) return {};
    QStringList parts;
    if (row->lostHere >= 0.0005) {
        const int lost = wholeNumber(1000 * row->lostHere);
        parts +=
            language
                .translate("report",
                           "By the arrows to “Lost”, %n of 1,000 customers who start leave straight from %1.",
                           nullptr, lost)
                .arg(nameOf(id, telling));
    }
    if (row->low >= fewestForPercent && row->others >= fewestForPercent) {
        const bool beyondChance = row->difference && (row->difference->low > 0 || row->difference->high < 0);
        const QString text =
            beyondChance
                ? language.translate("report",
                                     "Of customers with a bad experience at %1, %2 left later; of the "
                                     "others %3.")
                : language.translate("report",
                                     "Of customers with a bad experience at %1, %2 left later; of the "
                                     "others %3: that can be chance.");
        parts += text.arg(nameOf(id, telling), ofCustomers(row->lowLeft, row->low, language),
                          ofCustomers(row->othersLeft, row->others, language));
    }
    return parts.join(QLatin1Char(' '));
}

QString segmentSentence(model::TouchpointId id, const Telling& telling) {
    const auto& rows = telling.result.segmentChecks;
    const auto at = std::ranges::find(rows, id, &analysis::SegmentCheck::touchpoint);
    if (at == rows.end() || !at->explained) return {};
    const Language& language = telling.language;
    const QString name = nameOf(id, telling);
    if (at->attribute.isEmpty() || !at->ratio) {
        return language
            .translate("report", "Who comes to %1 explains its bad experiences: compared within each segment "
                                 "there are not more than usual.")
            .arg(name);
    }
    return language
        .translate("report", "Who comes to %1 explains its bad experiences: compared with customers of the "
                             "same “%2” at other touchpoints they are %3 as frequent.")
        .arg(name, at->attribute, ratioFigure(*at->ratio, language));
}

bool tellPadlocks(const analysis::AnalysisResult& result) {
    bool locked = false;
    bool free = false;
    for (const analysis::TouchpointResult& row : result.touchpoints)
        (row.unavoidable ? locked : free) = true;
    return locked && free;
}

QString arrowsSentence(const Telling& telling) {
    const std::optional<double> arrows = telling.result.outcomes.leaving;
    const std::optional<double> known = telling.project.settings().knownLossRate;
    if (!arrows || !known || !telling.result.calibrated) return {};
    const int drawn = wholeNumber(1000 * *arrows);
    const int lost = wholeNumber(1000 * *known);
    if (std::abs(drawn - lost) < worthSettling) return {};
    const Language& language = telling.language;
    return language
        .translate("report",
                   "The arrows to “Lost” take %1 of 1,000 customers, but you know that %2 are lost: "
                   "the arrows tell from where they leave, how many are lost is counted by what "
                   "you know.")
        .arg(language.number(qint64{drawn}), language.number(qint64{lost}));
}

QStringList journeySentences(const Telling& telling) {
    const Language& language = telling.language;
    const analysis::JourneyLevel& level = telling.result.level;
    if (telling.result.answers == 0 || telling.result.unavoidable.empty()) return {};
    // How many have none at all is only told where they were counted: bad experiences come together.
    QStringList sentences{
        language.translate("report", "Who goes all the way has %1 bad experiences on average.")
            .arg(language.number(level.badContacts, 1))};
    if (level.smoothRaters && level.smoothRatersInterval) {
        sentences +=
            language
                .translate("report",
                           "Of %n customer(s) who rated most of it, %1 had none (between %2 and %3).",
                           nullptr, pluralCount(level.wholeRaters))
                .arg(language.percent(*level.smoothRaters), language.percent(level.smoothRatersInterval->low),
                     language.percent(level.smoothRatersInterval->high));
    }
    if (level.overallSatisfaction && level.overallInterval) {
        sentences +=
            language
                .translate("report", "%1 give the whole journey %2 of 100 points (between %3 and %4); "
                                     "its touchpoints get %5.")
                .arg(level.overallOfSurvey
                         ? language.translate("report", "%n customers of a survey of its own", nullptr,
                                              pluralCount(level.overallCustomers))
                         : language.translate("report", "%n customers", nullptr,
                                              pluralCount(level.overallCustomers)),
                     language.number(*level.overallSatisfaction, 0),
                     language.number(std::max(0.0, level.overallInterval->low), 0),
                     language.number(std::min(100.0, level.overallInterval->high), 0),
                     level.touchpointSatisfaction ? language.number(*level.touchpointSatisfaction, 0)
                                                  : language.translate("report", "no answers"));
    }
    return sentences;
}

QString comparisonSentence(const analysis::SegmentComparison& segment, const Telling& telling) {
    const Language& language = telling.language;
    QStringList values;
    for (const analysis::Survival& group : segment.groups) {
        values +=
            QStringLiteral("%1 %2").arg(group.value, ofCustomers(group.left, group.customers, language));
    }
    const QString text =
        segment.p <= 0.05
            ? language.translate("report", "They differ by %1 beyond chance: %2 have left.")
            : language.translate("report", "By %1 they do not differ beyond chance: %2 have left.");
    return text.arg(segment.attribute, listed(values, language, 6));
}

QString experienceSentence(const Telling& telling) {
    const Language& language = telling.language;
    const analysis::Outcomes& outcomes = telling.result.outcomes;
    if (!outcomes.experience || outcomes.experience->groups.size() != 2) return {};
    const analysis::Survival& low = outcomes.experience->groups.front();
    const analysis::Survival& others = outcomes.experience->groups.back();
    const QString text =
        outcomes.experience->p <= 0.05
            ? language.translate("report", "Of those with a bad experience anywhere on this journey %1 have "
                                           "left, of the others who answered %2.")
            : language.translate("report", "Of those with a bad experience anywhere on this journey %1 have "
                                           "left, of the others who answered %2: that can be chance.");
    return text.arg(ofCustomers(low.left, low.customers, language),
                    ofCustomers(others.left, others.customers, language));
}

QStringList outcomeSentences(const Telling& telling, bool withGroups) {
    const Language& language = telling.language;
    const analysis::Outcomes& outcomes = telling.result.outcomes;
    if (outcomes.customers == 0) return {};
    QStringList sentences{language.translate("report", "%1 customers whose end is known have left.")
                              .arg(ofCustomers(outcomes.left, outcomes.customers, language)),
                          survivalSentence(outcomes, language)};
    for (const analysis::SegmentComparison& segment : outcomes.segments) {
        if (withGroups) sentences += comparisonSentence(segment, telling);
    }
    if (withGroups) sentences += experienceSentence(telling);
    sentences += neverAskedSentence(outcomes, language);
    sentences.removeAll(QString());
    return sentences;
}

QString sensitivitySentence(const Telling& telling) {
    const auto& rows = telling.result.sensitivity;
    std::optional<double> least;
    for (const analysis::Sensitivity& row : rows) {
        if (row.tauScore) least = least ? std::min(*least, *row.tauScore) : *row.tauScore;
    }
    if (!least) return {};
    if (*least >= 0.9) {
        return telling.language.translate(
            "report", "The ranking hardly changes whichever tolerance for bad experiences is assumed.");
    }
    return telling.language.translate(
        "report", "The ranking changes with the tolerance for bad experiences that is assumed: check it.");
}

QStringList touchpointInsights(model::TouchpointId id, const Telling& telling) {
    QStringList sentences{segmentSentence(id, telling), measuredSentence(id, telling),
                          driverSentence(id, telling)};
    if (const analysis::Driver* row = telling.result.drivers.find(id);
        row && telling.result.drivers.enough && !row->lowImpact) {
        sentences += QStringLiteral("%1: %2").arg(driverClassName(row->kind, telling.language),
                                                  driverClassMeaning(row->kind, telling.language));
    }
    sentences += partsOf(id, telling);
    sentences += neighbourSentences(id, telling).join(QLatin1Char(' '));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace chwila::report
