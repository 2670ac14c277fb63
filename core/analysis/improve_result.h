// What initiatives are worth: customers kept, order, the best set within the budget, promise against what was
// measured. Part of AnalysisResult. Customers are per 1,000 starters.
#pragma once

#include "core/analysis/method/interval.h"
#include "core/model/records.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chwila::analysis {

enum class PromiseState : std::uint8_t {
    TooEarly,   ///< too few answers since
    NotSeen,    ///< no change that could not be chance
    Worse,      ///< more go wrong than before
    LessThan,   ///< better, but less than promised
    AsPromised, ///< better, and the promise lies within the interval or below
};

/// Answers at the initiative's touchpoints before and since it was done.
struct MeasuredEffect {
    qint64 beforeN = 0; ///< half a year before
    qint64 beforeLow = 0;
    double beforeShare = 0; ///< shrunk towards the usual: the bad of chance goes away by itself
    bool shrunk = true; ///< false: too few touchpoints to know what was chance; beforeShare is as answered
    qint64 afterN = 0;
    qint64 afterLow = 0;
    double afterShare = 0;
    Interval afterInterval;     ///< Wilson
    double promised = 0;        ///< as written down, else computed from before
    bool promiseByHand = false; ///< it was written down
    std::optional<double> kept; ///< absent while it is too early
    std::optional<Interval> interval;
    PromiseState state = PromiseState::TooEarly;

    bool operator==(const MeasuredEffect&) const = default;
};

struct InitiativeValue {
    model::InitiativeId id;
    double kept = 0;                  ///< if this one alone were done, from today on
    std::optional<Interval> interval; ///< 95 % of the redraws
    std::optional<double> keptPerCost;
    // Reach × impact × confidence / effort, prefilled.
    double reach = 0;      ///< contacts at its touchpoints per 1,000 starters
    double impact = 0;     ///< customers lost each time an answer there is low: σ · Σ matter / Σ arrivals
    double confidence = 0; ///< 1, 0.8, 0.5 by the best evidence of its touchpoints
    std::optional<double> rice;
    /// Set by hand, or what drivers of the overall score say of the touchpoint where most hangs on it; unset
    /// where neither does.
    model::InitiativeCategory category = model::InitiativeCategory::Unset;
    bool categoryByHand = false;
    bool categoryLeaning = false; ///< of drivers that fewer than 300 customers tell of
    bool mends = false;           ///< one of its touchpoints is a moment of truth
    bool first = false;           ///< must-have that mends a moment of truth: before everything else
    bool open = true;             ///< neither done nor dropped
    bool chosen = false;          ///< in the best set
    std::optional<MeasuredEffect> measured; ///< once it is done

    bool operator==(const InitiativeValue&) const = default;
};

/// Open initiatives with a cost, chosen together for the most customers kept; those that go first are taken
/// before all others, as many of them as the budget allows.
struct BestSet {
    double budget = 0;
    double cost = 0;
    double kept = 0;     ///< all together; gains do not add up
    int first = 0;       ///< of them go first
    double freely = 0;   ///< what the best set would keep if none went first
    int withoutCost = 0; ///< open initiatives that have no cost and could not be chosen
    bool exact = true;
    double atMost = 0; ///< no set within the budget keeps more; = kept where exact
    qint64 tried = 0;  ///< sets

    bool operator==(const BestSet&) const = default;
};

struct ImproveResult {
    std::vector<InitiativeValue> initiatives; ///< in the order to take them; those of the journey
    std::optional<BestSet> best;              ///< with a budget and something to choose from

    const InitiativeValue* find(model::InitiativeId id) const;

    bool operator==(const ImproveResult&) const = default;
};

} // namespace chwila::analysis
