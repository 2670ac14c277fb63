#include "core/report/sentences.h"

#include "core/base/text.h"
#include "core/report/sentence_parts.h"

#include <cmath>

namespace chwila::report {

using analysis::Evidence;
using analysis::TouchpointResult;

namespace {

constexpr double starters = 1000;
/// Two shares that differ by less are not worth a sentence.
constexpr double worthTelling = 0.05;

/// "374 contacts" may be more than customers: people come back to some touchpoints.
bool comesAgain(const TouchpointResult& figures) {
    return figures.expectedVisits > 1.1 * figures.reach;
}

double shareOfLosses(const TouchpointResult& figures, const Telling& telling) {
    return telling.result.lost > 0 ? figures.avoidable / telling.result.lost : 0;
}

double shareBecauseWorse(const TouchpointResult& figures) {
    return figures.lowShareUsed > 0 ? figures.excess / figures.lowShareUsed : 0;
}

QString howOften(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    const QString name = nameOf(figures.id, telling);
    if (figures.answers == 0) {
        return language.translate("report", "There are no answers to go by about %1.").arg(name);
    }
    if (figures.answers < fewestForPercent || !figures.lowShare) {
        return language.translate("report", "%1 has few answers so far: %2.")
            .arg(name, language.translate("report", "%1 of %2 were bad")
                           .arg(language.number(figures.low), language.number(figures.answers)));
    }
    const double share = static_cast<double>(figures.low) / static_cast<double>(figures.answers);
    const int ofHundred = wholeNumber(100 * share);
    if (!figures.testable) {
        return language
            .translate("report", "%1: a bad experience for %n of 100 customers (%2).", nullptr, ofHundred)
            .arg(name, betweenOfHundred(*figures.lowShare, language));
    }
    return language
        .translate("report", "%1: a bad experience for %n of 100 customers (%2), %3.", nullptr, ofHundred)
        .arg(name, betweenOfHundred(*figures.lowShare, language),
             ratioWords(shownRatio(figures, telling), language));
}

QString howManyCome(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    const int contacts = wholeNumber(starters * telling.result.contacts(figures));
    const QString start = language.number(starters, 0);
    if (comesAgain(figures)) {
        return language.translate("report", "%1 customers make %n contacts here", nullptr, contacts)
            .arg(start);
    }
    return language.translate("report", "Of %1 customers %n come here", nullptr, contacts).arg(start);
}

/// Counted with what is usual, because nobody has answered there.
bool isAssumed(const TouchpointResult& figures, const Telling& telling) {
    return figures.answers == 0 && telling.result.answers > 0;
}

QString assumedNote(const Language& language) {
    return language.translate("report", "It is assumed to go as everywhere else.");
}

QString countedLoss(const TouchpointResult& figures, const Language& language) {
    const int lost = wholeNumber(starters * figures.avoidable);
    if (lost == 0) return language.translate("report", "fewer than one of them gives up because of it");
    QString text = language.translate("report", "about %n give up because of it", nullptr, lost);
    if (figures.avoidableInterval) {
        const double low = starters * figures.avoidableInterval->low;
        const double high = starters * figures.avoidableInterval->high;
        text =
            language.translate("report", "about %n (between %1 and %2) give up because of it", nullptr, lost)
                .arg(language.number(low, 0), language.number(high, 0));
    }
    const int worse = wholeNumber(figures.score);
    if (worse == 0) return text;
    return text + QStringLiteral(", ")
           + language.translate("report", "%n of them because it is worse than your other touchpoints",
                                nullptr, worse);
}

QString sharedLoss(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    const double share = shareOfLosses(figures, telling);
    if (share < 0.0005)
        return language.translate("report",
                                  "hardly any customer would be kept if nobody had a bad experience here");
    QString text =
        language
            .translate(
                "report",
                "if nobody had a bad experience here, %1 of the losses the model explains would be avoided")
            .arg(lossPercent(share, language));
    if (figures.avoidableRank == 1) {
        text += QStringLiteral(", ") + language.translate("report", "more than at any other touchpoint");
    } else if (figures.avoidableRank > 1) {
        const auto all = telling.result.byStake().size();
        text += QStringLiteral(", ")
                + language.translate("report", "number %1 of %2 touchpoints")
                      .arg(language.number(qint64{figures.avoidableRank}),
                           language.number(static_cast<qint64>(all)));
    }
    return text;
}

QString whatItCosts(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    if (!figures.reachable) return language.translate("report", "No path on the map leads there.");
    const QString loss =
        telling.result.calibrated ? countedLoss(figures, language) : sharedLoss(figures, telling);
    const QString costs = language.translate("report", "%1; %2.").arg(howManyCome(figures, telling), loss);
    return isAssumed(figures, telling) ? joined({assumedNote(language), costs}) : costs;
}

/// The share of low answers its questions have elsewhere; nothing where it was not asked.
std::optional<double> usualShare(const TouchpointResult& figures) {
    if (figures.answers == 0 || figures.expectedLow <= 0) return std::nullopt;
    return figures.expectedLow / static_cast<double>(figures.answers);
}

/// What the shares of the model were multiplied by to lose as many customers as the company knows it loses.
double calibration(const TouchpointResult& figures, const Telling& telling) {
    const double usual = telling.result.overallLowShare;
    return usual > 0 && figures.usualLowShare > 0 ? figures.usualLowShare / usual : 1;
}

/// What figures of few touchpoints cannot say; empty where there are enough.
QString asAnsweredNote(const TouchpointResult& figures, const Telling& telling) {
    if (!telling.result.asAnswered || figures.answers == 0) return {};
    const Language& language = telling.language;
    if (figures.answers < fewestForPercent) {
        return language.translate("report",
                                  "So few answers say nothing of their own: it counts with the usual share.");
    }
    const auto answered =
        std::ranges::count_if(telling.result.touchpoints, [](const auto& each) { return each.answers > 0; });
    return language.translate(
        "report",
        "With only %n touchpoints answered it is not known how much of a difference is "
        "chance: the figures stand for the answers as they are, and fewer answers swing "
        "more.",
        nullptr, pluralCount(answered));
}

struct ShownShare {
    double share = 0;
    double usual = 0;
    double ratio = 1;
};

/// What the row of parts shows: the share of the answers, as every sentence says it; where there are too few,
/// the model's. What the model scales to the known loss is left to the customers lost each time, so that the
/// row still multiplies.
ShownShare shownShare(const TouchpointResult& figures, const Telling& telling) {
    const std::optional<double> usual = usualShare(figures);
    if (figures.answers >= fewestForPercent && usual) {
        const double share = static_cast<double>(figures.low) / static_cast<double>(figures.answers);
        return {share, *usual, share / *usual};
    }
    const double scale = calibration(figures, telling);
    const double share = figures.lowShareUsed / scale;
    const double all = figures.usualLowShare / scale;
    return {share, all, all > 0 ? share / all : 1};
}

RowPart customersLost(const TouchpointResult& figures, const Language& language) {
    const double lost = starters * figures.avoidable;
    const int worse = wholeNumber(figures.score);
    return {language.number(lost, 0),
            language.translate("report", "customer(s) lost", nullptr, wholeNumber(lost)),
            worse > 0
                ? language.translate("report", "%n of them because it is worse than usual", nullptr, worse)
                : QString(),
            PartEvidence::Losses};
}

} // namespace

QString joined(const QStringList& sentences) {
    QStringList filled;
    std::ranges::copy_if(sentences, std::back_inserter(filled),
                         [](const QString& s) { return !s.isEmpty(); });
    return filled.join(QLatin1Char(' '));
}

QString nameOf(model::TouchpointId id, const Telling& telling) {
    const model::Touchpoint* touchpoint = telling.project.find(id);
    const QString name = touchpoint ? singleLine(touchpoint->name) : QString();
    return name.isEmpty() ? telling.language.translate("report", "A touchpoint without a name") : name;
}

double shownRatio(const TouchpointResult& figures, const Telling& telling) {
    const double ratio = shownShare(figures, telling).ratio;
    // With thousands of answers a small difference is sure: what is told as sure is not told as usual.
    if (figures.evidence == Evidence::Sure || figures.evidence == Evidence::QuiteSure)
        return std::max(ratio, leastMoreOften);
    return figures.qLower.value_or(1) <= 0.10 ? std::min(ratio, mostLessOften) : ratio;
}

QString lossPercent(double share, const Language& language) {
    return language.percent(share, std::abs(share) < 0.1 && share != 0 ? 1 : 0);
}

QString stakeText(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    if (!telling.result.calibrated) return lossPercent(shareOfLosses(figures, telling), language);
    return language.translate("report", "%1 of %2")
        .arg(language.number(starters * figures.avoidable, 0), language.number(starters, 0));
}

QString momentSentence(const TouchpointResult& figures, const Telling& telling) {
    return joined(
        {howOften(figures, telling), whatItCosts(figures, telling), evidenceSentence(figures, telling)});
}

std::vector<RowPart> momentParts(const TouchpointResult& figures, const Telling& telling) {
    if (!figures.reachable) return {};
    const Language& language = telling.language;
    const auto say = [&](const char* text) { return language.translate("report", text); };
    const ShownShare shown = shownShare(figures, telling);
    const QString against = isAssumed(figures, telling)
                                ? say(QT_TRANSLATE_NOOP("report", "assumed as everywhere else"))
                                : language.translate("report", "usual %1, %2")
                                      .arg(language.percent(shown.usual), ratioFigure(shown.ratio, language));

    std::vector<RowPart> parts;
    parts.push_back({language.number(starters, 0),
                     say(QT_TRANSLATE_NOOP("report", "customers start")),
                     {},
                     PartEvidence::Map});
    const double contacts = starters * telling.result.contacts(figures);
    parts.push_back({language.number(contacts, 0),
                     language.translate("report", "contact(s) here", nullptr, wholeNumber(contacts)),
                     {},
                     PartEvidence::Neighbours});
    parts.push_back({language.percent(shown.share), say(QT_TRANSLATE_NOOP("report", "bad experiences")),
                     against, PartEvidence::Answers});
    const double lostEach = calibration(figures, telling) * figures.lostPerBadMoment().value_or(0);
    if (telling.result.calibrated) {
        parts.push_back({language.number(lostEach, lostEach < 0.1 ? 3 : 2),
                         say(QT_TRANSLATE_NOOP("report", "customers lost each time")),
                         {}});
        parts.push_back(customersLost(figures, language));
        return parts;
    }
    parts.push_back({stakeText(figures, telling),
                     say(QT_TRANSLATE_NOOP("report", "of the losses could be avoided")),
                     language.translate("report", "%1 of it because it is worse than usual")
                         .arg(language.percent(shareBecauseWorse(figures))),
                     PartEvidence::Losses});
    return parts;
}

QString partsText(const std::vector<RowPart>& parts) {
    QStringList links;
    for (const RowPart& part : parts) {
        const QString detail = part.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(part.detail);
        links += part.value + QLatin1Char(' ') + part.caption + detail;
    }
    return links.join(QStringLiteral(" \u2192 "));
}

QString partsNote(const TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    if (!figures.reachable) return {};
    QStringList notes;
    const std::optional<double> known = telling.project.settings().knownLossRate;
    if (telling.result.calibrated && known) {
        notes += language
                     .translate("report",
                                "How many are lost is scaled to the %1 of all customers you know you lose.")
                     .arg(language.percent(*known));
    }
    notes += asAnsweredNote(figures, telling);
    const double share = shownShare(figures, telling).share;
    if (figures.answers > 0 && figures.answers < fewestForPercent && !telling.result.asAnswered) {
        notes += language
                     .translate("report", "So few answers are counted with %1: the fewer, the closer to the "
                                          "usual share.")
                     .arg(language.percent(share));
        return joined(notes);
    }
    const double used = figures.lowShareUsed / calibration(figures, telling);
    // Where customers lost are counted, the numbers of the row are multiplied by whoever reads it.
    const bool isSame = telling.result.calibrated ? language.percent(used) == language.percent(share)
                                                  : std::abs(share - used) < worthTelling;
    if (figures.answers < fewestForPercent || isSame) return joined(notes);
    const bool pulledToUsual =
        !telling.result.asAnswered && (used - telling.result.overallLowShare) * (share - used) >= 0;
    const QString why =
        pulledToUsual
            ? language.translate("report", "It is counted with %1 where %2 of the answers were bad: the "
                                           "fewer the answers, the closer it stays to the usual share.")
            : language.translate("report",
                                 "It is counted with %1 where %2 of the answers were bad: each question is "
                                 "compared with itself, and some get bad answers more easily than others.");
    notes += why.arg(language.percent(used), language.percent(share));
    return joined(notes);
}

} // namespace chwila::report
