#include "core/analysis/priorities.h"

#include "core/analysis/measured.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <tuple>

namespace chwila::analysis {

namespace {

constexpr int intervalRedraws = 200;
constexpr std::size_t mostEnumerated = 20;
constexpr qint64 mostSolves = 300000; // some seconds on a large map
constexpr double same = 1e-9;

/// On the same touchpoint what is left of one is reduced by the other.
void add(Reductions& sum, const Reductions& more) {
    for (const auto& [id, share] : more)
        sum[id] = 1 - (1 - sum[id]) * (1 - share);
}

/// The best set of actions on top of `base`, which is done in any case and outside of the budget.
class Search {
  public:
    Search(const WhatIf& whatIf, std::span<const Action> actions, double budget, const Progress& progress,
           Reductions base = {})
        : m_whatIf(whatIf),
          m_actions(actions),
          m_budget(budget),
          m_progress(progress),
          m_base(std::move(base)) {}

    ActionSet run() {
        m_order.resize(m_actions.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        const double before = kept({});
        for (std::size_t i = 0; i < m_actions.size(); ++i)
            m_single.push_back(kept({&i, 1}) - before);
        take({}, before, 0);
        std::ranges::stable_sort(m_order, std::greater<>(), [this](std::size_t i) { return worth(i); });
        fill();
        if (m_actions.size() <= mostEnumerated) {
            descend(0, 0);
            m_best.figures.exact = !m_stopped;
        } else {
            exchange();
            m_best.figures.exact = false;
        }
        m_best.figures.budget = m_budget;
        m_best.figures.tried = m_solves;
        m_best.figures.atMost = m_best.figures.exact ? m_best.figures.kept : keptByAll();
        std::ranges::sort(m_best.chosen);
        return std::move(m_best);
    }

  private:
    double kept(std::span<const std::size_t> chosen) {
        ++m_solves;
        Reductions all = together(m_actions, chosen);
        add(all, m_base);
        return m_whatIf.kept(all);
    }
    double costOf(std::span<const std::size_t> chosen) const {
        double cost = 0;
        for (const std::size_t i : chosen)
            cost += m_actions[i].cost;
        return cost;
    }
    double worth(std::size_t i) const { return m_single[i] / std::max(m_actions[i].cost, 1e-6); }
    bool fits(double cost) const { return cost <= m_budget * (1 + same) + same; }

    double keptByAll() {
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < m_actions.size(); ++i) {
            if (fits(m_actions[i].cost)) all.push_back(i);
        }
        return kept(all);
    }

    void take(std::vector<std::size_t> chosen, double value, double cost) {
        // Of equal ones the cheaper.
        const double margin = value - m_best.figures.kept;
        if (margin < -same || (margin < same && cost >= m_best.figures.cost)) return;
        m_best.chosen = std::move(chosen);
        m_best.figures.kept = value;
        m_best.figures.cost = cost;
    }

    /// A good first answer: whatever adds most for its cost on top of what was chosen.
    void fill() {
        std::vector<std::size_t> chosen;
        double cost = 0;
        double value = m_best.figures.kept;
        while (!m_progress.cancelled()) {
            std::optional<std::tuple<double, double, std::size_t>> next;
            for (const std::size_t i : m_order) {
                if (std::ranges::find(chosen, i) != chosen.end() || !fits(cost + m_actions[i].cost)) continue;
                chosen.push_back(i);
                const double then = kept(chosen);
                chosen.pop_back();
                const double gain = (then - value) / std::max(m_actions[i].cost, 1e-6);
                if (then > value + same && (!next || gain > std::get<0>(*next))) next = {gain, then, i};
            }
            if (!next) break;
            chosen.push_back(std::get<2>(*next));
            cost += m_actions[chosen.back()].cost;
            value = std::get<1>(*next);
        }
        take(chosen, value, cost);
    }

    void descend(std::size_t depth, double cost) {
        if (m_stopped || m_progress.cancelled() || m_solves > mostSolves) {
            m_stopped = true;
            return;
        }
        // All that could still be added, whatever it costs together.
        std::vector<std::size_t> with = m_chosen;
        for (std::size_t at = depth; at < m_order.size(); ++at) {
            if (fits(cost + m_actions[m_order[at]].cost)) with.push_back(m_order[at]);
        }
        if (with.size() == m_chosen.size()) return take(m_chosen, kept(m_chosen), cost);
        const double bound = kept(with);
        if (bound <= m_best.figures.kept - same) return;
        if (const double all = costOf(with); fits(all)) return take(std::move(with), bound, all);
        std::size_t at = depth;
        while (!fits(cost + m_actions[m_order[at]].cost))
            ++at;
        m_chosen.push_back(m_order[at]);
        descend(at + 1, cost + m_actions[m_order[at]].cost);
        m_chosen.pop_back();
        descend(at + 1, cost);
    }

    /// One in, one or none out, as long as it helps.
    void exchange() {
        bool better = true;
        while (better && !m_progress.cancelled() && m_solves < mostSolves) {
            better = false;
            const std::vector<std::size_t> now = m_best.chosen;
            const double value = m_best.figures.kept;
            for (std::size_t out = 0; out <= now.size(); ++out) {
                std::vector<std::size_t> rest = now;
                if (out < now.size()) rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(out));
                for (const std::size_t in : m_order) {
                    if (std::ranges::find(now, in) != now.end()) continue;
                    if (!fits(costOf(rest) + m_actions[in].cost)) continue;
                    std::vector<std::size_t> then = rest;
                    then.push_back(in);
                    const double keptThen = kept(then);
                    const double cost = costOf(then);
                    take(std::move(then), keptThen, cost);
                }
            }
            better = m_best.figures.kept > value + same;
        }
    }

    const WhatIf& m_whatIf;
    std::span<const Action> m_actions;
    double m_budget;
    const Progress& m_progress;
    Reductions m_base;
    std::vector<std::size_t> m_order; // best for its cost first
    std::vector<double> m_single;
    std::vector<std::size_t> m_chosen;
    ActionSet m_best;
    qint64 m_solves = 0;
    bool m_stopped = false;
};

double confidenceOf(Evidence evidence) {
    switch (evidence) {
    case Evidence::Sure:
        return 1;
    case Evidence::QuiteSure:
    case Evidence::TroubleArea:
        return 0.8;
    case Evidence::None:
        return 0.5;
    }
    return 0.5;
}

model::InitiativeCategory categoryOf(DriverClass kind) {
    switch (kind) {
    case DriverClass::MustHave:
        return model::InitiativeCategory::MustHave;
    case DriverClass::Strategic:
        return model::InitiativeCategory::Strategic;
    case DriverClass::Star:
        return model::InitiativeCategory::Star;
    }
    return model::InitiativeCategory::Unset;
}

/// Of its touchpoints the one most of the overall score goes together with; null where none tells of a class.
const Driver* driverOf(const model::Initiative& initiative, const Drivers& drivers) {
    const Driver* most = nullptr;
    for (const model::TouchpointId id : initiative.touchpoints) {
        const Driver* driver = drivers.enough ? drivers.find(id) : nullptr;
        if (driver && !driver->lowImpact && (!most || driver->share > most->share)) most = driver;
    }
    return most;
}

/// A person's choice stands; else what the drivers of the overall score propose. A must-have goes first where
/// it mends a moment of truth.
void addCategory(InitiativeValue& value, const model::Initiative& initiative, const AnalysisResult& result) {
    value.categoryByHand = !initiative.category.is(model::InitiativeCategory::Unset);
    value.category = initiative.category.known().value_or(model::InitiativeCategory::Unset);
    bool mends = value.mends;
    const Driver* driver = value.categoryByHand ? nullptr : driverOf(initiative, result.drivers);
    if (driver) {
        value.category = categoryOf(driver->kind);
        value.categoryLeaning = result.drivers.leaning;
        const TouchpointResult* touchpoint = result.find(driver->touchpoint);
        mends = touchpoint && touchpoint->marked;
    }
    value.first = mends && value.category == model::InitiativeCategory::MustHave;
}

InitiativeValue valueOf(const model::Initiative& initiative, const WhatIf& whatIf,
                        const AnalysisResult& result, const Progress& progress) {
    InitiativeValue value;
    value.id = initiative.id;
    const Reductions reductions = reductionsOf(initiative);
    value.kept = whatIf.kept(reductions);
    value.interval = whatIf.interval(reductions, progress);
    if (initiative.cost && *initiative.cost > 0) value.keptPerCost = value.kept / *initiative.cost;
    double arrivals = 0;
    double matter = 0;
    Evidence evidence = Evidence::None;
    for (const model::TouchpointId id : initiative.touchpoints) {
        const TouchpointResult* touchpoint = result.find(id);
        if (!touchpoint) continue;
        arrivals += touchpoint->arrivals;
        matter += touchpoint->matter;
        evidence = std::max(evidence, touchpoint->evidence);
        value.mends = value.mends || touchpoint->marked;
    }
    value.reach = 1000 * arrivals;
    // Of an answer that is low; the chain has σ bad moments for each of them.
    value.impact = arrivals > 0 ? result.sigma * matter / arrivals : 0;
    value.confidence = confidenceOf(evidence);
    if (initiative.effortDays && *initiative.effortDays > 0)
        value.rice = value.reach * value.impact * value.confidence / *initiative.effortDays;
    addCategory(value, initiative, result);
    value.open = !initiative.status.is(model::InitiativeStatus::Done)
                 && !initiative.status.is(model::InitiativeStatus::Dropped);
    return value;
}

void chooseBest(ImproveResult& improve, const Workspace& workspace, const WhatIf& whatIf,
                const Progress& progress) {
    if (!workspace.settings.budget || !(*workspace.settings.budget > 0)) return;
    std::vector<Action> actions;
    std::vector<InitiativeValue*> of;
    int withoutCost = 0;
    for (InitiativeValue& value : improve.initiatives) {
        const model::Initiative& initiative = *workspace.input.project->find(value.id);
        if (!value.open) continue;
        if (!initiative.cost) {
            ++withoutCost;
            continue;
        }
        actions.push_back({reductionsOf(initiative), std::max(0.0, *initiative.cost), value.first});
        of.push_back(&value);
    }
    if (actions.empty() && withoutCost == 0) return;
    const ActionSet set = bestSet(whatIf, actions, *workspace.settings.budget, progress);
    for (const std::size_t i : set.chosen)
        of[i]->chosen = true;
    improve.best = set.figures;
    improve.best->withoutCost = withoutCost;
}

/// Positions of the actions that go first, or of all others.
std::vector<std::size_t> positions(std::span<const Action> actions, bool first) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (actions[i].first == first) all.push_back(i);
    }
    return all;
}

/// The best set among some of the actions, by their positions among all.
ActionSet searchAmong(const WhatIf& whatIf, std::span<const Action> actions,
                      const std::vector<std::size_t>& among, double budget, const Progress& progress,
                      Reductions base = {}) {
    std::vector<Action> some;
    for (const std::size_t i : among)
        some.push_back(actions[i]);
    ActionSet set = Search(whatIf, some, budget, progress, std::move(base)).run();
    for (std::size_t& i : set.chosen)
        i = among[i];
    return set;
}

} // namespace

ActionSet bestSet(const WhatIf& whatIf, std::span<const Action> actions, double budget,
                  const Progress& progress) {
    const std::vector<std::size_t> first = positions(actions, true);
    ActionSet freely = Search(whatIf, actions, budget, progress).run();
    freely.figures.freely = freely.figures.kept;
    if (first.empty()) return freely;
    const ActionSet before = searchAmong(whatIf, actions, first, budget, progress);
    ActionSet rest = searchAmong(whatIf, actions, positions(actions, false), budget - before.figures.cost,
                                 progress, together(actions, before.chosen));
    ActionSet set;
    std::ranges::merge(before.chosen, rest.chosen, std::back_inserter(set.chosen));
    set.figures = rest.figures;
    set.figures.budget = budget;
    set.figures.cost += before.figures.cost;
    set.figures.first = static_cast<int>(before.chosen.size());
    set.figures.freely = freely.figures.kept;
    set.figures.exact = before.figures.exact && rest.figures.exact && freely.figures.exact;
    if (!set.figures.exact) set.figures.atMost = freely.figures.atMost;
    set.figures.tried += before.figures.tried + freely.figures.tried;
    return set;
}

Reductions together(std::span<const Action> actions, std::span<const std::size_t> chosen) {
    Reductions sum;
    for (const std::size_t i : chosen)
        add(sum, actions[i].reductions);
    return sum;
}

Reductions reductionsOf(const model::Initiative& initiative) {
    Reductions reductions;
    for (const model::TouchpointId id : initiative.touchpoints)
        reductions[id] = std::clamp(initiative.reductionAt(id), 0.0, 1.0);
    return reductions;
}

void runPriorities(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    result.improve = {};
    std::vector<const model::Initiative*> initiatives;
    for (const model::Initiative& initiative : workspace.input.project->all<model::Initiative>()) {
        const bool here = std::ranges::any_of(initiative.touchpoints, [&](model::TouchpointId id) {
            return workspace.graph.find(id).has_value();
        });
        if (here) initiatives.push_back(&initiative);
    }
    if (initiatives.empty()) return;
    const int redraws = std::min(workspace.input.options.redraws, intervalRedraws);
    const WhatIf whatIf(workspace, result, redraws, progress);
    for (const model::Initiative* initiative : initiatives) {
        if (progress.cancelled()) return;
        result.improve.initiatives.push_back(valueOf(*initiative, whatIf, result, progress));
        if (initiative->status.is(model::InitiativeStatus::Done) && workspace.input.cube)
            result.improve.initiatives.back().measured =
                measuredEffect(workspace, result, *initiative, progress);
    }
    const auto order = [&](const InitiativeValue& value) {
        return std::tuple(!value.open, !value.first, -value.keptPerCost.value_or(0), -value.kept);
    };
    std::ranges::stable_sort(result.improve.initiatives, {}, order);
    chooseBest(result.improve, workspace, whatIf, progress);
}

const InitiativeValue* ImproveResult::find(model::InitiativeId id) const {
    const auto at = std::ranges::find(initiatives, id, &InitiativeValue::id);
    return at == initiatives.end() ? nullptr : &*at;
}

} // namespace chwila::analysis
