// What an analysis finds beyond the figures of each touchpoint: drivers, outcomes, the journey as a whole and
// how far the verdict hangs on assumptions. (Newer analyses say all themselves: part.h.) Part of
// AnalysisResult (result.h). Shares are 0 … 1; absent means "cannot be said".
#pragma once

#include "core/analysis/method/interval.h"
#include "core/model/project.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace chwila::analysis {

/// What a touchpoint does to the overall score (drivers.h).
enum class DriverClass : std::uint8_t { MustHave, Strategic, Star };

struct Driver {
    model::TouchpointId touchpoint;
    qint64 answers = 0; ///< customers with an overall score and a score here
    qint64 low = 0;
    qint64 high = 0;
    double mean = 0;         ///< in units of the scale; 0 … 100 where several scales are mixed
    double satisfaction = 0; ///< 0 … 100
    std::optional<Interval> satisfactionInterval;
    double importance = 0;                 ///< part of R²: LMG, or Johnson's weight beyond 15 drivers
    double share = 0;                      ///< of R²
    std::optional<Interval> shareInterval; ///< 95 % of the bootstrap
    double johnson = 0;                    ///< relative weight
    double johnsonShare = 0;
    double correlation = 0;                ///< with the overall score
    std::optional<double> rankCorrelation; ///< Spearman's, of the customers who rated it
    double slope = 0;                      ///< standardised regression coefficient
    double first = 0;                      ///< R² alone
    double last = 0;                       ///< R² added behind all others
    double penalty = 0;                    ///< overall points with a low score here, negative = worse
    double penaltyError = 0;
    double penaltyP = 1;
    double reward = 0; ///< overall points with a high score here
    double rewardError = 0;
    double rewardP = 1;
    DriverClass kind = DriverClass::Strategic;
    bool lowImpact = false;     ///< penalty and reward together under 0.3 points
    bool important = false;     ///< share above the mean share
    bool above = false;         ///< satisfaction above the mean of all drivers
    bool importantSure = false; ///< the interval of the share does not hold the mean share
    bool aboveSure = false;     ///< nor that of satisfaction the mean satisfaction
    double weight = 1;          ///< a_i of the chain

    bool operator==(const Driver&) const = default;
};

struct Drivers {
    qint64 customers = 0;  ///< with an overall score and at least two scores
    bool enough = false;   ///< at least 100 and 10 for each driver; otherwise nothing is told or weighed
    bool survey = false;   ///< from a survey of its own, not from answers
    bool complete = true;  ///< every customer rated every driver; otherwise correlations are by pairs
    bool repaired = false; ///< the correlations by pairs contradicted each other: nearest possible ones
    bool exact = true;     ///< LMG; false: Johnson's relative weights
    bool leaning = false;  ///< fewer than 300: classes are a leaning only
    qint64 smallestPair = 0;
    double rSquared = 0;
    double rSquaredClasses = 0; ///< of the regression behind penalty and reward
    int resamples = 0;
    std::vector<Driver> rows; ///< most important first

    const Driver* find(model::TouchpointId id) const {
        for (const Driver& row : rows) {
            if (row.touchpoint == id) return &row;
        }
        return nullptr;
    }
    bool operator==(const Drivers&) const = default;
};

struct SurvivalPoint {
    double day = 0;
    qint64 atRisk = 0;                ///< watched up to that day at least
    double share = 1;                 ///< still there
    double error = 0;                 ///< Greenwood
    std::optional<Interval> interval; ///< log-log; absent where nobody or everybody has left

    bool operator==(const SurvivalPoint&) const = default;
};

/// Customers who stayed, as time goes by. `value` names the segment; empty: all.
struct Survival {
    QString value;
    qint64 customers = 0;
    qint64 left = 0;
    std::optional<Interval> leftInterval; ///< Wilson, of left / customers
    std::vector<SurvivalPoint> points;    ///< days 30, 60, 90, 180, 360
    std::vector<SurvivalPoint> steps;     ///< each day on which somebody left
    std::optional<double> median;         ///< first day with half of them gone

    bool operator==(const Survival&) const = default;
};

struct SegmentComparison {
    QString attribute;
    std::vector<Survival> groups; ///< ascending by value
    double chiSquared = 0;        ///< log-rank
    int degrees = 0;
    double p = 1;

    bool operator==(const SegmentComparison&) const = default;
};

/// Loss that was measured at a touchpoint, beside the modelled one.
struct MeasuredLoss {
    model::TouchpointId touchpoint;
    // From the links to LOST: the drawn or logged journey with those who left.
    double visits = 0;        ///< contacts per starter
    double reach = 0;         ///< chance to come here
    double lostHere = 0;      ///< per starter, straight from here
    double finishing = 0;     ///< of those here, share that finishes
    double stepsToGo = 0;     ///< contacts from here on, this one included
    double removalEffect = 0; ///< of finishers, share lost if this touchpoint lost everybody
    double removalShare = 0;  ///< of all removal effects
    // From customers' outcomes.
    qint64 low = 0; ///< customers with a low score here and a known outcome
    qint64 lowLeft = 0;
    qint64 others = 0; ///< customers with other scores here
    qint64 othersLeft = 0;
    std::optional<Interval> difference; ///< lowLeft/low − othersLeft/others (Newcombe)

    bool operator==(const MeasuredLoss&) const = default;
};

struct Outcomes {
    std::optional<double> finishing; ///< per starter, with the links to LOST; absent where none is drawn
    std::optional<double> leaving;
    double meanSteps = 0;
    double deviationOfSteps = 0;
    std::vector<MeasuredLoss> touchpoints; ///< ascending by id
    std::optional<Survival> all;           ///< absent without customers whose days are known
    std::vector<SegmentComparison> segments;
    /// Those with a bad experience anywhere ("low") and those without ("others"), of all who answered.
    std::optional<SegmentComparison> experience;
    qint64 customers = 0; ///< with a known outcome
    qint64 left = 0;
    qint64 neverAsked = 0; ///< of them, without any answer
    qint64 neverAskedLeft = 0;

    bool operator==(const Outcomes&) const = default;
};

/// The journey as a whole beside its touchpoints.
struct JourneyLevel {
    /// Share of starters who finish without one bad experience, if one does not make another likelier.
    double smooth = 1;
    /// Customers who rated at least four fifths of the answered touchpoints that a starter passes.
    qint64 wholeRaters = 0;
    std::optional<double> smoothRaters;           ///< share of these without one low answer; from 30 of them
    std::optional<Interval> smoothRatersInterval; ///< Wilson's
    double badContacts = 0;                       ///< per starter, if nobody left
    std::optional<double> touchpointSatisfaction; ///< mean over answered ones, by expected visits
    qint64 overallCustomers = 0;
    bool overallOfSurvey = false;              ///< of a survey of its own, as no customer gave one
    std::optional<double> overallSatisfaction; ///< 0 … 100, of overall scores
    std::optional<Interval> overallInterval;
    std::optional<double> overallLow; ///< share of overall scores ≤ 6
    bool worseThanParts = false;      ///< each touchpoint fine, the overall score is below them

    bool operator==(const JourneyLevel&) const = default;
};

/// The mark of a touchpoint when segments are told apart, too (Simpson).
struct SegmentCheck {
    model::TouchpointId touchpoint;
    QString attribute;   ///< that tells the segments apart; empty where it has no name
    double expected = 0; ///< in strata of question × segment
    double p = 1;
    double q = 1;
    std::optional<double> ratio; ///< O/E with what the same segments answered at the other touchpoints
    bool explained = false;      ///< marked by question alone; by segment neither sure nor worse than usual

    bool operator==(const SegmentCheck&) const = default;
};

/// The same journey under another tolerance for bad experiences.
struct Sensitivity {
    QString preset; ///< key of tolerance.h
    std::array<double, 3> hazards{};
    double sigma = 1; ///< solved anew where a loss rate is known, so that all lose the same
    bool calibrated = false;
    double retained = 1;
    std::optional<double> tauScore; ///< Kendall's τ-b of the scores with those shown; absent where all tie
    std::optional<double> tauAvoidable;

    bool operator==(const Sensitivity&) const = default;
};

} // namespace chwila::analysis
