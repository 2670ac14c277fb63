#include "core/analysis/for_others.h"

#include "core/feedback/redaction.h"
#include "core/feedback/suppression.h"

#include <algorithm>
#include <map>
#include <set>

namespace chwila::analysis {

namespace {

using AskedGroup = std::pair<model::TouchpointId, model::ScaleId>;

std::set<AskedGroup> groupsIn(const feedback::AnswerCounts& counts) {
    std::set<AskedGroup> groups;
    for (const feedback::AnswerCounts::Cell& cell : counts.cells)
        groups.emplace(cell.touchpoint, cell.scale);
    return groups;
}

/// Scores of a survey of the whole are no answers, so no cube counts them.
std::set<AskedGroup> smallInSurveys(const feedback::Observations& all, int smallest) {
    std::map<AskedGroup, qint64> customers;
    for (const feedback::Observations::Customer& customer : all.customers) {
        if (!customer.survey) continue;
        std::set<AskedGroup> rated;
        for (const feedback::Observations::Score& score : customer.scores)
            rated.emplace(score.touchpoint, score.scale);
        for (const AskedGroup& group : rated)
            ++customers[group];
    }
    std::set<AskedGroup> small;
    for (const auto& [group, count] : customers) {
        if (count < smallest) small.insert(group);
    }
    return small;
}

std::shared_ptr<const feedback::Observations> withoutScores(const feedback::Observations& all,
                                                            const std::set<AskedGroup>& answersOf,
                                                            const std::set<AskedGroup>& surveysOf) {
    auto shown = std::make_shared<feedback::Observations>(all);
    std::erase_if(shown->customers, [&](feedback::Observations::Customer& customer) {
        const bool hadScores = !customer.scores.empty();
        const std::set<AskedGroup>& hidden = customer.survey ? surveysOf : answersOf;
        std::erase_if(customer.scores, [&](const feedback::Observations::Score& score) {
            return hidden.contains({score.touchpoint, score.scale});
        });
        // Else they would seem never to have been asked.
        return hadScores && customer.scores.empty();
    });
    return shown;
}

class CustomerKeeper {
  public:
    explicit CustomerKeeper(int smallest) : m_smallest(smallest) {}

    bool isFew(qint64 customers) const { return customers > 0 && customers < m_smallest; }

    void keep(Outcomes& outcomes) const {
        if (isFew(outcomes.customers)) {
            forgetCustomers(outcomes);
            return;
        }
        if (isFew(outcomes.neverAsked) || isFew(outcomes.customers - outcomes.neverAsked))
            outcomes.neverAsked = outcomes.neverAskedLeft = 0;
        for (MeasuredLoss& row : outcomes.touchpoints) {
            if (isFew(row.low) || isFew(row.others)) forgetCustomers(row);
        }
        if (outcomes.all && isFew(outcomes.all->customers)) outcomes.all.reset();
        if (outcomes.all) keep(*outcomes.all);
        std::erase_if(outcomes.segments, [this](const SegmentComparison& segment) { return isFew(segment); });
        for (SegmentComparison& segment : outcomes.segments)
            keep(segment);
        if (outcomes.experience && isFew(*outcomes.experience)) outcomes.experience.reset();
        if (outcomes.experience) keep(*outcomes.experience);
    }

    void keep(Drivers& drivers) const {
        if (isFew(drivers.customers)) drivers = {};
        if (isFew(drivers.smallestPair)) drivers.smallestPair = 0;
        std::erase_if(drivers.rows, [this](const Driver& row) { return isFew(row.answers); });
    }

    void keep(JourneyLevel& level) const {
        if (!isFew(level.overallCustomers)) return;
        level.overallCustomers = 0;
        level.overallSatisfaction.reset();
        level.overallInterval.reset();
        level.overallLow.reset();
    }

    void keep(std::vector<Stratum>& strata) const {
        std::set<model::ScaleId> telling;
        for (const Stratum& stratum : strata) {
            if (stratum.profile >= 0 && isFew(stratum.n)) telling.insert(stratum.scale);
        }
        std::erase_if(strata, [&](const Stratum& stratum) { return telling.contains(stratum.scale); });
    }

  private:
    static void forgetCustomers(MeasuredLoss& row) {
        row.low = row.lowLeft = row.others = row.othersLeft = 0;
        row.difference.reset();
    }
    static void forgetCustomers(Outcomes& outcomes) {
        outcomes.customers = outcomes.left = outcomes.neverAsked = outcomes.neverAskedLeft = 0;
        outcomes.all.reset();
        outcomes.segments.clear();
        outcomes.experience.reset();
        for (MeasuredLoss& row : outcomes.touchpoints)
            forgetCustomers(row);
    }
    bool isFew(const SegmentComparison& comparison) const {
        return std::ranges::any_of(comparison.groups,
                                   [this](const Survival& group) { return isFew(group.customers); });
    }
    void keep(Survival& survival) const {
        // Where the curve ends only a few are left to watch.
        const auto few = [this](const SurvivalPoint& point) { return isFew(point.atRisk); };
        std::erase_if(survival.points, few);
        std::erase_if(survival.steps, few);
    }
    void keep(SegmentComparison& comparison) const {
        for (Survival& group : comparison.groups)
            keep(group);
    }

    int m_smallest;
};

void redactNames(AnalysisResult& result) {
    for (Pulse& pulse : result.pulse.charts) {
        for (PulseNote& note : pulse.notes)
            feedback::redact(note.value);
    }
    for (Stratum& stratum : result.strata) {
        for (auto& [attribute, value] : stratum.segments)
            feedback::redact(value);
    }
    for (SegmentComparison& segment : result.outcomes.segments) {
        for (Survival& group : segment.groups)
            feedback::redact(group.value);
    }
}

} // namespace

LeftOut leaveOutSmallGroups(AnalysisInput& input) {
    input.forOthers = true;
    if (!input.cube) return {};
    const int smallest = input.project->settings().smallestGroup;
    feedback::ProtectedCounts shown = feedback::protectedCounts(*input.cube, *input.project, input.filter);
    LeftOut left{shown.leftOut, {}};
    if (smallest < 2) {
        input.counts = std::move(shown.counts);
        return {};
    }
    const std::set<AskedGroup> kept = groupsIn(shown.counts);
    std::set<AskedGroup> hidden = groupsIn(input.cube->counts(*input.project, input.filter));
    for (const AskedGroup& group : hidden)
        left.touchpoints.insert(group.first);
    for (const AskedGroup& group : kept)
        left.touchpoints.erase(group.first);
    std::erase_if(hidden, [&](const AskedGroup& group) { return kept.contains(group); });
    input.counts = std::move(shown.counts);
    if (!hidden.empty()) {
        input.cube = input.cube->only(*input.project, [&](model::TouchpointId at, model::ScaleId scale) {
            return !hidden.contains({at, scale});
        });
    }
    if (!input.observations) return left;
    const std::set<AskedGroup> surveyed = smallInSurveys(*input.observations, smallest);
    if (!hidden.empty() || !surveyed.empty())
        input.observations = withoutScores(*input.observations, hidden, surveyed);
    return left;
}

MarksApart marksApart(const AnalysisResult& whole, const AnalysisResult& shown) {
    const auto onlyIn = [](const AnalysisResult& one, const AnalysisResult& other) {
        std::vector<model::TouchpointId> only;
        for (const TouchpointResult* moment : one.moments()) {
            const TouchpointResult* there = other.find(moment->id);
            if (!there || !there->marked) only.push_back(moment->id);
        }
        return only;
    };
    return {onlyIn(whole, shown), onlyIn(shown, whole)};
}

void keepFromOthers(AnalysisResult& result, const model::Settings& settings) {
    keepFromOthers(result.parts, settings.smallestGroup, settings.redact);
    if (settings.redact) redactNames(result);
    if (settings.smallestGroup < 2) return;
    const CustomerKeeper keeper(settings.smallestGroup);
    keeper.keep(result.outcomes);
    keeper.keep(result.drivers);
    keeper.keep(result.level);
    keeper.keep(result.strata);
}

} // namespace chwila::analysis
