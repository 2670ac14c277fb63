// Journeys in which we know what is wrong: some touchpoints go wrong `ratio` times as often as the others.
// Used by the study of power and false marks and by its short version among the tests. Deterministic.
#pragma once

#include "core/analysis/analyse.h"
#include "core/analysis/what_if.h"
#include "core/base/random.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/model/add_record.h"

#include <algorithm>
#include <set>

namespace chwila::study {

struct Plan {
    int touchpoints = 60;
    double ratio = 2.5;
    double usual = 0.16;       ///< share of low answers where nothing is wrong
    double planted = 0.1;      ///< share of touchpoints that are worse, at least one
    std::uint64_t fewest = 20; ///< answers of a touchpoint
    std::uint64_t most = 200;
    double spread = 0; ///< further, unplanted differences: ratios are uniform in 1 ± spread
    int shuffles = 499;
    int redraws = 0;
};

struct Made {
    analysis::AnalysisInput input;
    std::set<model::TouchpointId> worse;
    std::map<model::TouchpointId, double> truth; ///< low share answers were drawn from
};

namespace detail {

inline void link(model::Project& project, std::optional<model::TouchpointId> from,
                 std::optional<model::TouchpointId> to, double weight) {
    model::Transition transition;
    transition.from = from;
    transition.to = to;
    transition.weight = weight;
    addTo(project, transition);
}

/// Three branches in step, with crossings, ways back and early ends.
inline std::vector<model::TouchpointId> frame(model::Project& project, model::JourneyId journey, int count,
                                              Random& random) {
    model::Stage stage;
    stage.journey = journey;
    const model::StageId stageId = addTo(project, stage);
    const model::DepartmentId department = addTo(project, model::Department{});
    std::vector<model::TouchpointId> ids;
    for (int i = 0; i < count; ++i) {
        model::Touchpoint touchpoint;
        touchpoint.stage = stageId;
        touchpoint.department = department;
        touchpoint.step = i / 3;
        touchpoint.name = QString::number(i);
        ids.push_back(addTo(project, touchpoint));
    }
    const auto at = [&](int i) { return ids[static_cast<std::size_t>(i)]; };
    for (int i = 0; i < 3; ++i)
        link(project, std::nullopt, at(i), 10);
    for (int i = 0; i < count; ++i) {
        const int next = (i / 3 + 1) * 3;
        if (next + 3 > count) {
            link(project, at(i), std::nullopt, 10);
            continue;
        }
        link(project, at(i), at(next + i % 3), 80);
        link(project, at(i), at(next + static_cast<int>(random.below(3))), 15);
        if (random.below(6) == 0) link(project, at(i), std::nullopt, 3);
        if (i > 9 && random.below(10) == 0) link(project, at(i), at(i - 3), 5);
    }
    return ids;
}

} // namespace detail

/// Planted among touchpoints that matter at least as much as the mean, where a mark is asked for.
inline Made made(const Plan& plan, std::uint64_t seed) {
    Random random(seed * 7919 + static_cast<std::uint64_t>(plan.touchpoints));
    Made result;
    model::Project project;
    const model::JourneyId journey = addTo(project, model::Journey{});
    const auto ids = detail::frame(project, journey, plan.touchpoints, random);
    const model::ScaleId scale = addTo(project, feedback::usualScale(model::ScaleKind::Nps));
    result.input.journey = journey;
    result.input.options.shuffles = 0;
    result.input.options.redraws = 0;
    result.input.project = std::make_shared<const model::Project>(project);
    // What matters is decided by the map alone: the same usual share of low answers everywhere.
    for (const model::TouchpointId id : ids) {
        std::vector<qint64> levels(11, 0);
        levels[3] = static_cast<qint64>(1000 * plan.usual);
        levels[10] = 1000 - levels[3];
        result.input.counts.cells.push_back({id, scale, 0, levels});
    }
    NoProgress progress;
    std::vector<model::TouchpointId> weighty;
    const analysis::AnalysisResult alike = analysis::analyse(result.input, progress).value();
    for (const analysis::TouchpointResult& each : alike.touchpoints) {
        if (each.reachable && each.matter >= 1.1 * alike.matterThreshold) weighty.push_back(each.id);
    }
    random.shuffle(std::span(weighty));
    const auto wanted = static_cast<std::size_t>(std::max(1.0, plan.planted * plan.touchpoints));
    for (std::size_t k = 0; k < std::min(wanted, weighty.size()); ++k)
        result.worse.insert(weighty[k]);
    result.input.counts.cells.clear();
    for (const model::TouchpointId id : ids) {
        double share = plan.usual * (result.worse.contains(id) ? plan.ratio : 1);
        share *= 1 + plan.spread * (2 * random.unit() - 1);
        share = std::min(0.95, share);
        result.truth[id] = share;
        const std::uint64_t n = plan.fewest + random.below(plan.most - plan.fewest + 1);
        const std::uint64_t low = random.binomial(n, share);
        std::vector<qint64> levels(11, 0);
        levels[3] = static_cast<qint64>(low);
        levels[10] = static_cast<qint64>(n - low);
        result.input.counts.cells.push_back({id, scale, 0, levels});
        result.input.counts.answers += static_cast<qint64>(n);
    }
    result.input.options.shuffles = plan.shuffles;
    result.input.options.redraws = plan.redraws;
    return result;
}

struct Tally {
    int maps = 0;
    int withSure = 0; ///< maps with a false mark that is called sure
    int withMark = 0; ///< maps with any false mark
    double planted = 0;
    double found = 0;      ///< marked
    double deserving = 0;  ///< planted ones that matter at least as much as the mean, by the true shares
    double deserved = 0;   ///< of them, marked
    double evident = 0;    ///< with evidence, marked or a sore spot
    double falseShare = 0; ///< sum over maps of false marks / marks

    double power() const { return planted > 0 ? found / planted : 0; }
    double powerWhereDeserved() const { return deserving > 0 ? deserved / deserving : 0; }
    double evidence() const { return planted > 0 ? evident / planted : 0; }
    double falseDiscoveries() const { return maps > 0 ? falseShare / maps : 0; }
    double falseSure() const { return maps > 0 ? static_cast<double>(withSure) / maps : 0; }
    double falseMark() const { return maps > 0 ? static_cast<double>(withMark) / maps : 0; }
};

/// The same map with so many answers that its shares are the true ones.
inline analysis::AnalysisInput known(const Made& map) {
    analysis::AnalysisInput input = map.input;
    input.options.shuffles = 0;
    input.options.redraws = 0;
    for (feedback::AnswerCounts::Cell& cell : input.counts.cells) {
        constexpr double many = 1e7;
        cell.levels[3] = static_cast<qint64>(many * map.truth.at(cell.touchpoint));
        cell.levels[10] = static_cast<qint64>(many) - cell.levels[3];
    }
    return input;
}

/// A mark is asked for where trouble is and where at least the mean is at stake. What is wrong elsewhere on
/// the map decides how many get to a touchpoint, so this is known with the true shares only.
inline void countDeserving(Tally& tally, const Made& map, bool signal,
                           const analysis::AnalysisResult& result) {
    if (!signal) return;
    NoProgress progress;
    const analysis::AnalysisResult truth = analysis::analyse(known(map), progress).value();
    for (const model::TouchpointId id : map.worse) {
        if (truth.find(id)->matter < truth.matterThreshold) continue;
        ++tally.deserving;
        tally.deserved += result.find(id)->marked ? 1 : 0;
    }
}

inline void count(Tally& tally, const Made& map, bool signal, const analysis::AnalysisResult& result) {
    ++tally.maps;
    countDeserving(tally, map, signal, result);
    int marks = 0;
    int wrong = 0;
    bool sure = false;
    for (const analysis::TouchpointResult& each : result.touchpoints) {
        if (signal && map.worse.contains(each.id) && each.evidence != analysis::Evidence::None)
            ++tally.evident;
        if (!each.marked) continue;
        ++marks;
        const bool right = signal && map.worse.contains(each.id);
        wrong += right ? 0 : 1;
        sure = sure || (!right && each.evidence == analysis::Evidence::Sure);
        tally.found += right ? 1 : 0;
    }
    tally.planted += signal ? static_cast<double>(map.worse.size()) : 0;
    tally.withSure += sure ? 1 : 0;
    tally.withMark += wrong > 0 ? 1 : 0;
    tally.falseShare += marks > 0 ? static_cast<double>(wrong) / marks : 0;
}

inline Tally study(const Plan& plan, int maps) {
    Tally tally;
    NoProgress progress;
    for (int i = 0; i < maps; ++i) {
        const Made map = made(plan, static_cast<std::uint64_t>(i) + 1);
        count(tally, map, plan.ratio > 1, analysis::analyse(map.input, progress).value());
    }
    return tally;
}

/// Of so many intervals so many held the truth.
struct Held {
    qint64 intervals = 0;
    qint64 holding = 0;

    void add(const std::optional<analysis::Interval>& interval, double truth) {
        if (!interval) return;
        ++intervals;
        holding += interval->low <= truth && truth <= interval->high ? 1 : 0;
    }
    double share() const {
        return intervals > 0 ? static_cast<double>(holding) / static_cast<double>(intervals) : 0;
    }
};

struct Coverage {
    Held avoidable;
    Held score;  ///< of all touchpoints
    Held scored; ///< of those that truly have a score
    Held whatIf; ///< of halving the low share of one of the three where most seems to be at stake
};

/// How often intervals hold what the low shares behind the answers give.
inline Coverage coverage(const Plan& plan, int maps) {
    constexpr std::size_t mended = 3;
    Coverage result;
    NoProgress progress;
    for (int i = 0; i < maps; ++i) {
        const Made map = made(plan, static_cast<std::uint64_t>(i) + 1);
        const analysis::AnalysisResult seen = analysis::analyse(map.input, progress).value();
        const analysis::AnalysisInput knownInput = known(map);
        const analysis::AnalysisResult truth = analysis::analyse(knownInput, progress).value();
        for (const analysis::TouchpointResult& each : seen.touchpoints) {
            const analysis::TouchpointResult& real = *truth.find(each.id);
            result.avoidable.add(each.avoidableInterval, real.avoidable);
            result.score.add(each.scoreInterval, real.score);
            if (real.score > 0) result.scored.add(each.scoreInterval, real.score);
        }
        const analysis::WhatIf guessed(map.input, seen, plan.redraws);
        const analysis::WhatIf real(knownInput, truth, 0);
        const auto stakes = seen.byStake();
        for (std::size_t k = 0; k < std::min(mended, stakes.size()); ++k) {
            const analysis::Reductions half{{stakes[k]->id, 0.5}};
            result.whatIf.add(guessed.interval(half), real.kept(half));
        }
    }
    return result;
}

} // namespace chwila::study
