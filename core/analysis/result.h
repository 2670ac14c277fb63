// AnalysisInput → AnalysisResult: the one type that findings, map, heatmap, charts, report and the command
// line read. Every number is defined in the header of the function that computes it, which is named at each
// group. Shares are 0…1, satisfaction 0…100, absent means "cannot be said" and is never shown as 0.
#pragma once

#include "core/analysis/improve_result.h"
#include "core/analysis/part.h"
#include "core/analysis/pulse_result.h"
#include "core/analysis/result_parts.h"
#include "core/feedback/observations.h"
#include "core/feedback/response_cube.h"
#include "core/model/journey_index.h"

#include <array>
#include <memory>

namespace chwila::analysis {

struct AnalysisOptions {
    bool strataBySegment = false; ///< strata = question × profile even where the settings say question
    bool driverWeights = true;    ///< weigh touchpoints by what drives customers' overall scores
    int resamples = 500;          ///< for intervals of drivers; 0: none
    bool checks = true;           ///< also try how far marks hang on segments and on the assumed tolerance
    int shuffles = 999; ///< for the trouble areas; 0: areas are found but have no p and give no evidence
    int redraws = 500;  ///< for intervals of score and rank; 0: none
    /// Importance weights a_i of the chain, instead of those that drivers give where any is named; a
    /// touchpoint that is not named has 1.
    std::map<model::TouchpointId, double> weights;

    bool operator==(const AnalysisOptions&) const = default;
};

struct AnalysisInput {
    std::shared_ptr<const model::Project> project;
    model::JourneyId journey;
    feedback::AnswerCounts counts;
    feedback::Filter filter; ///< what `counts` was made under; for naming only
    AnalysisOptions options;
    std::shared_ptr<const feedback::Observations> observations{}; ///< null: nothing is known of customers
    /// What `counts` was taken from; without it there is neither pulse nor before and after.
    std::shared_ptr<const feedback::ResponseCube> cube{};
    /// What comes out will be handed on; set by leaveOutSmallGroups() in for_others.h.
    bool forOthers = false;
};

/// Answers to one question at one touchpoint (figures.h).
struct QuestionFigures {
    model::ScaleId scale;
    std::vector<qint64> levels;
    qint64 n = 0;
    qint64 low = 0;
    qint64 high = 0;
    std::optional<Interval> lowShare;  ///< Wilson
    std::optional<Interval> highShare; ///< Wilson
    std::optional<double> nps;         ///< only on NPS scales, −100…100
    std::optional<Interval> npsInterval;
    std::optional<double> mean;           ///< in units of the scale
    std::optional<Interval> meanInterval; ///< t; n ≥ 2
    std::optional<double> satisfaction;
    std::optional<Interval> satisfactionInterval; ///< t; n ≥ 2

    bool operator==(const QuestionFigures&) const = default;
};

/// How the evidence for "more low answers than usual" is said.
enum class Evidence : std::uint8_t { None, TroubleArea, QuiteSure, Sure };

/// Exactly one for every touchpoint, the first that fits (moments.h).
enum class MomentLabel : std::uint8_t {
    NotOnAnyPath,
    BlindSpot,
    NoAnswers,
    MomentOfTruth,
    SoreSpot,
    Routine,
    AskMore,
    WeakSpot,
    Strength,
    NothingUnusual,
};

struct TouchpointResult {
    model::TouchpointId id;

    // figures.h, over all questions
    std::vector<QuestionFigures> questions; ///< ascending by scale
    qint64 answers = 0;
    qint64 low = 0;
    qint64 high = 0;
    std::optional<Interval> lowShare;   ///< Wilson on low / answers
    std::optional<double> satisfaction; ///< mean over all answers
    std::optional<Interval> satisfactionInterval;

    // concentration.h, heat.h, trouble_areas.h
    double expectedLow = 0;
    double lowVariance = 0;         ///< of the low answers if they were dealt at random inside the strata
    std::optional<double> ratioRaw; ///< O / E; absent where E = 0
    double ratio = 1;               ///< θ, shrunk
    /// What everything below counts with: θ; below 8 answered touchpoints, where nothing is known of how far
    /// they differ (see AnalysisResult::asAnswered), O/E from 5 answers on.
    double ratioUsed = 1;
    bool testable = false;        ///< some question of it was also asked elsewhere
    std::optional<double> pUpper; ///< exact P(≥ O)
    std::optional<double> qUpper;
    std::optional<double> pLower;
    std::optional<double> qLower;
    std::optional<double> heatObserved; ///< Gi* T, E, V and z
    std::optional<double> heatExpected;
    std::optional<double> heatVariance;
    std::optional<double> heatZ;
    std::optional<double> heatP; ///< share of shuffles with at least this much heat; absent without shuffles
    int area = -1;               ///< index of the trouble area it is in, −1: none

    // structure.h, chain.h, moments.h, uncertainty.h
    bool reachable = false; ///< from START
    bool canReachEnd = false;
    bool unavoidable = false;
    double reach = 0;          ///< f_i, probability that a customer who never leaves comes here
    double expectedVisits = 0; ///< contacts per starter if nobody left
    double arrivals = 0;       ///< contacts per starter, leavers taken out
    double weight = 1;         ///< a_i
    double lowShareUsed = 0;   ///< b'_i
    double usualLowShare = 0;  ///< σ·m
    double excess = 0;
    double lastStraw = 0;      ///< lost here, per starter
    double lastStrawShare = 0; ///< of all losses of the model
    double avoidable = 0;      ///< per starter
    /// avoidable / b': customers lost per starter if every contact here went wrong. How much hangs on the
    /// touchpoint, not what one bad moment costs; for that see lostPerBadMoment().
    double matter = 0;
    double score = 0;      ///< MoT, customers per 1,000 starters
    int scoreRank = 0;     ///< 1 = highest score; 0 where the score is 0
    int avoidableRank = 0; ///< 1 = highest; 0 where unreachable
    /// The score with the chain solved at b' = usual instead of by excess × matter; absent without checks.
    std::optional<double> scoreResolved;
    // Absent without redraws; answers are redrawn from b, with the spread the shrunk ratio has (c·v).
    std::optional<Interval> scoreInterval;     ///< 95 % of the redraws; answered and reachable ones
    std::optional<Interval> avoidableInterval; ///< 95 % of the redraws, per starter
    std::optional<Interval> rankBand;          ///< 95 % of the redraws, ranks by score; no score = last
    std::optional<double> firstThree;          ///< share of redraws with score rank ≤ 3

    Evidence evidence = Evidence::None;
    MomentLabel label = MomentLabel::NothingUnusual;
    bool marked = false; ///< label after a person's verdict: confirmed or added → true, rejected → false
    model::Kind<model::Verdict> verdict;

    /// Customers lost each time it goes wrong, what follows later included: avoidable / (arrivals · b').
    /// Nothing where nobody comes.
    std::optional<double> lostPerBadMoment() const {
        return arrivals > 0 ? std::optional(matter / arrivals) : std::nullopt;
    }

    bool operator==(const TouchpointResult&) const = default;
};

struct TroubleArea {
    std::vector<model::TouchpointId> members; ///< ascending
    qint64 answers = 0;
    qint64 low = 0;
    double expected = 0;
    double ratio = 0;
    double llr = 0;
    std::optional<double> p; ///< absent without shuffles

    bool operator==(const TroubleArea&) const = default;
};

struct Stratum {
    model::ScaleId scale;
    int profile = -1;                                  ///< −1: all profiles together
    std::vector<std::pair<QString, QString>> segments; ///< attribute and value of the profile
    qint64 n = 0;
    qint64 low = 0;
    double share = 0;

    bool operator==(const Stratum&) const = default;
};

enum class FindingKind : std::uint8_t {
    MomentOfTruth,
    TroubleArea,
    BlindSpot,
    ClosedGroup,      ///< customers cannot get out of here
    UntestedQuestion, ///< asked at one touchpoint only
    NotShrunk,        ///< ratios all 1: touchpoints do not differ more than chance
    FewAnswers,       ///< fewer than 8 answered touchpoints, or none at all
    NoPath,           ///< nothing leads from the start to an end
    UnassignedAnswers,
    ExplainedBySegment, ///< a mark that vanishes when segments are told apart
    JourneyWorse,       ///< each touchpoint fine, the journey is not
    Driver,             ///< goes together with the overall score more than others, and scores below them
    MeasuredLoss,       ///< customers with a low score here left more often than those without
    OfPart,             ///< what a part says itself (part.h)
};

/// `key` is stable over runs of the same project ("moment/12"), for overrides and bookkeeping. The
/// sentence is made by core/report from kind, elements and the result.
struct Finding {
    QString key;
    FindingKind kind = FindingKind::MomentOfTruth;
    std::vector<model::TouchpointId> touchpoints;
    int area = -1;
    std::optional<model::ScaleId> scale;
    int row = -1;  ///< of the table the kind is about: drivers.rows, outcomes.touchpoints, findings of a part
    int part = -1; ///< index into AnalysisResult::parts

    bool operator==(const Finding&) const = default;
};

/// How far a run has come (StagedAnalysis in analyse.h).
enum class RunStage : std::uint8_t {
    First,  ///< from counted answers: neither shuffles nor redraws, nothing of customers known one by one
    Tested, ///< complete but for intervals of drivers and how long customers stay
    All,
};

struct AnalysisResult {
    model::JourneyId journey;
    RunStage stage = RunStage::All;
    std::vector<TouchpointResult> touchpoints; ///< those of the journey, ascending by id
    std::vector<Stratum> strata;
    std::vector<TroubleArea> areas;                             ///< disjoint, highest LLR first
    std::vector<std::vector<model::TouchpointId>> loops;        ///< strong components of 2 and more
    std::vector<std::vector<model::TouchpointId>> closedGroups; ///< no way out
    std::vector<model::TouchpointId> unavoidable;               ///< in the order customers meet them
    std::vector<Finding> findings;                              ///< most important first
    PulseResult pulse;                                          ///< pulse.h
    ImproveResult improve;                                      ///< priorities.h

    Drivers drivers;
    Outcomes outcomes;
    JourneyLevel level;
    std::vector<SegmentCheck> segmentChecks; ///< ascending by touchpoint; empty where there is one segment
    std::vector<Sensitivity> sensitivity;    ///< in the order of the presets
    std::vector<Part> parts;                 ///< of analyses that say all themselves, as registered
    bool strataBySegment = false;

    qint64 answers = 0;
    qint64 low = 0;
    qint64 unassigned = 0;           ///< under the filter, but without a touchpoint
    qint64 setAside = 0;             ///< earlier answers of the same customer, not counted
    double overallLowShare = 0;      ///< m
    std::optional<double> shrinkage; ///< A of method/shrunk_ratios.h; absent below 8 answered touchpoints
    /// Answered touchpoints are too few to tell chance from differences: each counts with its answers as they
    /// are.
    bool asAnswered = false;
    std::array<double, 3> hazards{};
    double sigma = 1;
    double retained = 1;
    double lost = 0;
    double matterThreshold = 0;
    bool calibrated = false; ///< σ was solved from Settings::knownLossRate, so counts may be shown
    std::uint64_t seed = 0;
    int shuffles = 0;
    int redraws = 0; ///< made; fewer, or none, on big maps linked at random all over

    const TouchpointResult* find(model::TouchpointId id) const;
    /// Contacts per starter, to be told: leavers taken out only where it is known how many leave. Else the
    /// model loses as many as said they would, an upper bound by which hardly anybody would come to the last
    /// ones.
    double contacts(const TouchpointResult& touchpoint) const {
        return calibrated ? touchpoint.arrivals : touchpoint.expectedVisits;
    }
    /// Marked touchpoints: by score, those added by a person without a score last, by avoidable.
    std::vector<const TouchpointResult*> moments() const;
    /// All reachable ones, most avoidable loss first.
    std::vector<const TouchpointResult*> byStake() const;

    bool operator==(const AnalysisResult&) const = default;
};

} // namespace chwila::analysis
