#include "core/report/improve_sentences.h"

#include "core/base/text.h"
#include "core/report/sentence_parts.h"

#include <algorithm>
#include <cmath>

namespace chwila::report {

using namespace analysis;

namespace {

/// Without a way or without answers nobody knows what would be kept.
bool isKeptKnown(const AnalysisResult& result) {
    return result.answers > 0 && someWayIsKnown(result);
}

double ofLosses(double keptPerThousand, const Telling& telling) {
    return telling.result.lost > 0 ? keptPerThousand / 1000 / telling.result.lost : 0;
}

QString percentOfLosses(double keptPerThousand, const Language& language, const Telling& telling) {
    return lossPercent(ofLosses(keptPerThousand, telling), language);
}

QString number(double value, const Language& language) {
    const double shown = std::abs(value) < 0.05 ? 0 : value;
    return language.number(shown, std::abs(shown) < 10 && shown != 0 ? 1 : 0);
}

QString bound(double keptPerThousand, const Telling& telling) {
    return telling.result.calibrated ? number(keptPerThousand, telling.language)
                                     : percentOfLosses(keptPerThousand, telling.language, telling);
}

QString beforeAndSince(const MeasuredEffect& effect, const Language& language) {
    const QString before = lowShareText(effect.beforeLow, effect.beforeN, language);
    const QString after = lowShareText(effect.afterLow, effect.afterN, language);
    const QString low = language.percent(effect.afterInterval.low);
    const QString high = language.percent(effect.afterInterval.high);
    if (effect.shrunk) {
        return language
            .translate(
                "report",
                "Before, %1 were bad (%2 once chance is allowed for); since then %3, between %4 and %5.")
            .arg(before, language.percent(effect.beforeShare), after, low, high);
    }
    return language
        .translate("report",
                   "Before, %1 were bad; since then %2, between %3 and %4. With so few touchpoints it is not "
                   "known how much of the bad before was chance, which goes away by itself.")
        .arg(before, after, low, high);
}

} // namespace

QString keptText(double keptPerThousand, const Telling& telling) {
    if (!isKeptKnown(telling.result)) return QString(QChar(0x2013));
    const Language& language = telling.language;
    if (!telling.result.calibrated) return percentOfLosses(keptPerThousand, language, telling);
    return language.translate("report", "%1 of %2")
        .arg(number(keptPerThousand, language), language.number(qint64{1000}));
}

QString keptRange(const std::optional<Interval>& interval, const Telling& telling) {
    if (!interval || !isKeptKnown(telling.result)) return {};
    return bound(interval->low, telling) + QChar(0x2013) + bound(interval->high, telling);
}

QString keptTitle(const Telling& telling) {
    return telling.result.calibrated ? telling.language.translate("report", "Customers kept")
                                     : telling.language.translate("report", "Losses avoided");
}

QString keptSentence(double keptPerThousand, const std::optional<Interval>& interval,
                     const Telling& telling) {
    if (!isKeptKnown(telling.result)) return {};
    const Language& language = telling.language;
    const QString kept = keptText(keptPerThousand, telling);
    const QString said =
        telling.result.calibrated
            ? language.translate("report", "About %1 customers more would stay").arg(kept)
            : language.translate("report", "About %1 of the losses the model explains would be avoided")
                  .arg(kept);
    if (!interval) return said + QLatin1Char('.');
    return language.translate("report", "%1 (between %2 and %3).")
        .arg(said, bound(interval->low, telling), bound(interval->high, telling));
}

QString initiativeName(const model::Initiative& initiative, const Language& language) {
    const QString name = singleLine(initiative.name);
    return name.isEmpty() ? language.translate("report", "Initiative without a name") : name;
}

QString initiativePlaces(const model::Initiative& initiative, const Telling& telling) {
    QStringList names;
    for (const model::TouchpointId id : initiative.touchpoints) {
        if (telling.project.find(id)) names += nameOf(id, telling);
    }
    return listed(names, telling.language);
}

namespace {

template <class Is>
QStringList namesOf(const Telling& telling, Is&& is) {
    QStringList names;
    for (const InitiativeValue& value : telling.result.improve.initiatives) {
        const model::Initiative* initiative = telling.project.find(value.id);
        // Names such as "Say where it stands" would run into the sentence.
        if (initiative && is(value, *initiative))
            names += telling.language.locale().quoteString(initiativeName(*initiative, telling.language));
    }
    return names;
}

/// What the rule costs that a must-have which mends a moment of truth is taken before all others.
QString firstSentence(const Telling& telling) {
    const BestSet& best = *telling.result.improve.best;
    if (best.first == 0) return {};
    const Language& language = telling.language;
    const QStringList names = namesOf(
        telling, [](const InitiativeValue& value, const auto&) { return value.chosen && value.first; });
    QString said = QLatin1Char(' ')
                   + language.translate("report", "First come must-haves that mend a moment of truth: %1.")
                         .arg(listed(names, language));
    if (keptText(best.freely, telling) != keptText(best.kept, telling)) {
        said += QLatin1Char(' ')
                + language.translate("report", "Chosen freely, the budget would keep %1.")
                      .arg(keptText(best.freely, telling));
    }
    return said;
}

bool someFits(const Telling& telling) {
    const ImproveResult& improve = telling.result.improve;
    return std::ranges::any_of(improve.initiatives, [&](const InitiativeValue& value) {
        const model::Initiative* initiative = telling.project.find(value.id);
        return initiative && value.open && initiative->cost && *initiative->cost <= improve.best->budget;
    });
}

QString withoutCostSentence(const Telling& telling) {
    const BestSet& best = *telling.result.improve.best;
    if (best.withoutCost == 0) return {};
    const QStringList names =
        namesOf(telling, [](const InitiativeValue& value, const model::Initiative& initiative) {
            return value.open && !initiative.cost;
        });
    return QLatin1Char(' ')
           + telling.language
                 .translate("report", "%n initiatives without a cost could not be weighed: %1.", nullptr,
                            best.withoutCost)
                 .arg(listed(names, telling.language));
}

} // namespace

QString bestSetSentence(const Telling& telling) {
    const ImproveResult& improve = telling.result.improve;
    if (!improve.best || !isKeptKnown(telling.result)) return {};
    const Language& language = telling.language;
    const QStringList names =
        namesOf(telling, [](const InitiativeValue& value, const auto&) { return value.chosen; });
    const QString budget = language.number(improve.best->budget, 0);
    if (names.isEmpty()) {
        const QString none =
            someFits(telling)
                ? language.translate("report",
                                     "No initiative that fits into the budget of %1 would keep customers.")
                : language.translate("report", "No initiative with a cost fits into the budget of %1.");
        return none.arg(budget) + withoutCostSentence(telling);
    }
    QString said = language.translate("report", "Within the budget of %1 it is best to do %2, for %3 in all.")
                       .arg(budget, listed(names, language), language.number(improve.best->cost, 0));
    said += QLatin1Char(' ') + keptSentence(improve.best->kept, std::nullopt, telling);
    said += firstSentence(telling);
    if (!improve.best->exact) {
        said += QLatin1Char(' ')
                + language.translate("report", "Not every set could be tried; none could reach more than %1.")
                      .arg(keptText(improve.best->atMost, telling));
    }
    return said + withoutCostSentence(telling);
}

QString categoryText(const InitiativeValue& value, const model::Initiative& initiative,
                     const Language& language) {
    return value.categoryByHand ? model::label(initiative.category, language)
                                : model::label(model::Kind(value.category), language);
}

QString categoryOrigin(const InitiativeValue& value, const Language& language) {
    if (value.categoryByHand) return language.translate("report", "set by hand");
    if (value.category == model::InitiativeCategory::Unset) return {};
    return value.categoryLeaning
               ? language.translate("report", "proposed from the overall scores, a leaning only")
               : language.translate("report", "proposed from the overall scores");
}

QString promiseStateName(PromiseState state, const Language& language) {
    switch (state) {
    case PromiseState::TooEarly:
        return language.translate("report", "too early to say");
    case PromiseState::NotSeen:
        return language.translate("report", "no clear change yet");
    case PromiseState::Worse:
        return language.translate("report", "worse than before");
    case PromiseState::LessThan:
        return language.translate("report", "less than promised");
    case PromiseState::AsPromised:
        return language.translate("report", "as promised");
    }
    return {};
}

QStringList measuredSentences(const InitiativeValue& value, const Telling& telling) {
    if (!value.measured) return {};
    const Language& language = telling.language;
    const MeasuredEffect& effect = *value.measured;
    QStringList said;
    if (effect.beforeN == 0) {
        said += language.translate("report", "Nothing to compare: no answers from before are counted here.");
        return said;
    }
    if (effect.afterN == 0) {
        said += language.translate("report",
                                   "Too early to say: there are no answers before and after to compare.");
        return said;
    }
    said += beforeAndSince(effect, language);
    const QString promised =
        effect.promiseByHand
            ? language.translate("report", "Promised by hand: %1.")
            : language.translate("report", "Promised, computed from the answers before: %1.");
    said += promised.arg(keptText(effect.promised, telling));
    if (effect.kept) {
        said += language.translate("report", "Measured: %1 (%2) – %3.")
                    .arg(keptText(*effect.kept, telling), keptRange(effect.interval, telling),
                         promiseStateName(effect.state, language));
    } else {
        said += language.translate("report",
                                   "Too early to say: at least 20 answers before and after are needed.");
    }
    return said;
}

namespace {

/// Reach × impact × confidence / effort, with every factor said; empty where one is missing.
QString comparisonOf(const InitiativeValue& value, const model::Initiative& initiative,
                     const Telling& telling) {
    if (!value.rice) return {};
    const Language& language = telling.language;
    // Without a known loss rate the tolerance alone says how many leave, and that is an upper bound.
    const QString product =
        telling.result.calibrated
            ? language.translate("report",
                                 "To set initiatives side by side: %1 contacts per 1,000 customers × "
                                 "%2 customers lost per bad experience × %3 for how sure we are / "
                                 "%4 days = %5.")
            : language.translate("report",
                                 "To set initiatives side by side: %1 contacts per 1,000 customers × "
                                 "at most %2 customers lost per bad experience × %3 for how sure we "
                                 "are / %4 days = %5.");
    const double days = initiative.effortDays.value_or(0);
    return product.arg(
        language.number(value.reach, 0), language.number(value.impact, 2), language.percent(value.confidence),
        language.number(days, days == std::floor(days) ? 0 : 1), language.number(*value.rice, 1));
}

} // namespace

QStringList worthSentences(const InitiativeValue& value, const model::Initiative& initiative,
                           const Telling& telling) {
    const Language& language = telling.language;
    QStringList said;
    if (value.open) said += keptSentence(value.kept, value.interval, telling);
    if (const QString origin = categoryOrigin(value, language); !origin.isEmpty())
        said += QStringLiteral("%1, %2.").arg(categoryText(value, initiative, language), origin);
    if (value.first)
        said += language.translate("report", "It goes first: a must-have that mends a moment of truth.");
    said += comparisonOf(value, initiative, telling);
    said.removeAll(QString());
    return said;
}

QStringList afterwardsSentences(const InitiativeValue& value, const model::Initiative& initiative,
                                const Telling& telling) {
    QStringList said = measuredSentences(value, telling);
    if (said.isEmpty() && initiative.status.is(model::InitiativeStatus::Done)) {
        said += telling.language.translate(
            "report", "Say on which day it was done: then the answers before and since are compared.");
    }
    return said;
}

} // namespace chwila::report
