#include "core/analysis/outcomes.h"

#include "core/analysis/known_customers.h"
#include "core/analysis/method/differences.h"
#include "core/analysis/method/intervals.h"
#include "core/analysis/method/survival.h"
#include "core/feedback/scale_levels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace chwila::analysis {

namespace {

constexpr std::size_t mostGroups = 12;    // of one attribute; more are no segments
constexpr std::ptrdiff_t askEvery = 1024; // customers between two looks at whether to stop

// The journey with the links to LOST: (I − Q)⁻¹ of shares among all who leave a touchpoint.
class LossyJourney {
  public:
    LossyJourney(const Workspace& workspace, const Progress& progress)
        : m_graph(workspace.graph),
          m_next(opened(workspace.graph, workspace.structure)),
          m_pattern(method::eliminationPattern(m_next.size(), links())),
          m_factors(m_pattern) {
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            m_factors.at(i, i) += 1;
            double going = 0;
            for (const method::Arc& arc : m_next[i]) {
                m_factors.at(i, arc.to) -= arc.share * (1 - m_graph.lost[i]);
                going += arc.share;
            }
            m_finish.push_back(std::max(0.0, 1 - going) * (1 - m_graph.lost[i]));
        }
        m_factors.factorise(progress);
    }

    void fill(Outcomes& outcomes, const Progress& progress) {
        const std::size_t n = m_next.size();
        const std::vector<double> visits = m_factors.solveLeft(m_graph.start);
        const std::vector<double> finishing = m_factors.solveRight(m_finish);
        const std::vector<double> steps = m_factors.solveRight(std::vector<double>(n, 1.0));
        const std::vector<double> squares = m_factors.solveRight(steps);
        const std::vector<double> returns = m_factors.takeInverseDiagonal(progress);
        double finish = 0;
        double mean = 0;
        double second = 0;
        for (std::size_t i = 0; i < n; ++i) {
            finish += m_graph.start[i] * finishing[i];
            mean += m_graph.start[i] * steps[i];
            second += m_graph.start[i] * (2 * squares[i] - steps[i]);
        }
        outcomes.meanSteps = mean;
        outcomes.deviationOfSteps = std::sqrt(std::max(0.0, second - mean * mean));
        if (std::ranges::any_of(m_graph.lost, [](double lost) { return lost > 0; })) {
            outcomes.finishing = std::clamp(finish, 0.0, 1.0);
            outcomes.leaving = 1 - *outcomes.finishing;
        }
        double effects = 0;
        for (std::size_t i = 0; i < n; ++i) {
            MeasuredLoss row;
            row.touchpoint = m_graph.ids[i];
            row.visits = std::max(0.0, visits[i]);
            row.reach = std::clamp(row.visits / returns[i], 0.0, 1.0);
            row.lostHere = row.visits * m_graph.lost[i];
            row.finishing = std::clamp(finishing[i], 0.0, 1.0);
            row.stepsToGo = steps[i];
            if (finish > 0) row.removalEffect = std::min(1.0, row.reach * row.finishing / finish);
            effects += row.removalEffect;
            outcomes.touchpoints.push_back(row);
        }
        if (!(effects > 0)) return;
        for (MeasuredLoss& row : outcomes.touchpoints)
            row.removalShare = row.removalEffect / effects;
    }

  private:
    std::vector<std::pair<std::size_t, std::size_t>> links() const {
        std::vector<std::pair<std::size_t, std::size_t>> links;
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            for (const method::Arc& arc : m_next[i]) {
                if (arc.to != i) links.emplace_back(i, arc.to);
            }
        }
        return links;
    }

    const JourneyGraph& m_graph;
    method::Arcs m_next;
    method::EliminationPattern m_pattern;
    method::BlockFactors<double> m_factors;
    std::vector<double> m_finish;
};

std::vector<SurvivalPoint> points(const std::vector<method::SurvivalStep>& steps) {
    std::vector<SurvivalPoint> result;
    for (const method::SurvivalStep& step : steps)
        result.push_back({step.day, step.atRisk, step.share, step.error, step.interval});
    return result;
}

Survival survival(QString value, const std::vector<method::Lifetime>& lifetimes) {
    Survival result;
    result.value = std::move(value);
    result.customers = static_cast<qint64>(lifetimes.size());
    result.left = std::ranges::count(lifetimes, true, &method::Lifetime::left);
    result.leftInterval = method::wilson(result.left, result.customers);
    const std::vector<method::SurvivalStep> curve = method::kaplanMeier(lifetimes);
    result.points = points(method::survivalAt(survivalDays, curve, lifetimes));
    result.steps = points(curve);
    result.median = method::medianDay(curve);
    return result;
}

bool hasLifetime(const KnownCustomer& customer) {
    return customer.left && customer.days && std::isfinite(*customer.days) && *customer.days >= 0;
}

bool isLow(const Workspace& workspace, const feedback::Observations::Score& score) {
    return feedback::isLow(*workspace.input.project->find(score.scale), score.level);
}

class Followed {
  public:
    Followed(const Workspace& workspace, const Progress& progress)
        : m_workspace(workspace), m_all(*workspace.input.observations), m_progress(progress) {
        for (const KnownCustomer& customer : m_all.customers) {
            if (stops(&customer - m_all.customers.data())) return;
            if (customer.left && concerns(workspace, customer)) m_known.push_back(&customer);
        }
    }
    const std::vector<const KnownCustomer*>& known() const { return m_known; }
    bool stops(std::ptrdiff_t customers) const { return customers % askEvery == 0 && m_progress.cancelled(); }

    void addSurvival(Outcomes& outcomes) const {
        std::vector<method::Lifetime> lifetimes;
        for (const KnownCustomer* customer : m_known) {
            if (hasLifetime(*customer)) lifetimes.push_back({*customer->days, *customer->left, 0});
        }
        if (lifetimes.empty()) return;
        if (m_progress.cancelled()) return;
        outcomes.all = survival({}, lifetimes);
        if (m_progress.cancelled()) return;
        for (const auto& [attribute, groups] : byAttribute()) {
            if (m_progress.cancelled()) return;
            if (const auto comparison = compared(attribute, groups)) outcomes.segments.push_back(*comparison);
        }
        outcomes.experience = compared({}, byExperience());
    }

  private:
    using Groups = std::map<QString, std::vector<method::Lifetime>>;

    std::map<QString, Groups> byAttribute() const {
        std::map<QString, Groups> table;
        std::ptrdiff_t seen = 0;
        for (const KnownCustomer* customer : m_known) {
            if (stops(++seen)) return table;
            if (!hasLifetime(*customer) || customer->profile < 0) continue;
            for (const auto& [attribute, value] :
                 m_all.profiles[static_cast<std::size_t>(customer->profile)].values) {
                table[attribute][value].push_back({*customer->days, *customer->left, 0});
            }
        }
        return table;
    }
    Groups byExperience() const {
        Groups groups;
        std::ptrdiff_t seen = 0;
        for (const KnownCustomer* customer : m_known) {
            if (stops(++seen)) return groups;
            if (!hasLifetime(*customer) || !wasAsked(m_workspace, *customer)) continue;
            const bool low = std::ranges::any_of(customer->scores, [&](const auto& score) {
                return scoreCounts(m_workspace, score) && isLow(m_workspace, score);
            });
            groups[low ? QStringLiteral("low") : QStringLiteral("others")].push_back(
                {*customer->days, *customer->left, 0});
        }
        return groups;
    }
    std::optional<SegmentComparison> compared(const QString& attribute, const Groups& groups) const {
        if (groups.size() < 2 || groups.size() > mostGroups) return std::nullopt;
        SegmentComparison comparison;
        comparison.attribute = attribute;
        std::vector<method::Lifetime> all;
        int number = 0;
        for (const auto& [value, lifetimes] : groups) {
            if (m_progress.cancelled()) return std::nullopt;
            comparison.groups.push_back(survival(value, lifetimes));
            for (const method::Lifetime& each : lifetimes)
                all.push_back({each.day, each.left, number});
            ++number;
        }
        if (m_progress.cancelled()) return std::nullopt;
        const method::LogRank test = method::logRank(std::move(all), m_progress);
        comparison.chiSquared = test.chiSquared;
        comparison.degrees = test.degrees;
        comparison.p = test.p;
        return comparison;
    }

    const Workspace& m_workspace;
    const feedback::Observations& m_all;
    const Progress& m_progress;
    std::vector<const KnownCustomer*> m_known;
};

// A customer counts once for a touchpoint: as low if one of their scores there was low.
void addExperience(const Workspace& workspace, const KnownCustomer& customer, Outcomes& outcomes) {
    std::map<std::size_t, bool> low;
    for (const feedback::Observations::Score& score : customer.scores) {
        if (!scoreCounts(workspace, score)) continue;
        bool& each = low[*workspace.graph.find(score.touchpoint)];
        each = each || isLow(workspace, score);
    }
    for (const auto& [touchpoint, wasLow] : low) {
        MeasuredLoss& row = outcomes.touchpoints[touchpoint];
        (wasLow ? row.low : row.others) += 1;
        if (*customer.left) (wasLow ? row.lowLeft : row.othersLeft) += 1;
    }
}

void addCustomers(const Workspace& workspace, Outcomes& outcomes, const Progress& progress) {
    const Followed followed(workspace, progress);
    std::ptrdiff_t seen = 0;
    for (const KnownCustomer* customer : followed.known()) {
        if (followed.stops(++seen)) return;
        ++outcomes.customers;
        outcomes.left += *customer->left ? 1 : 0;
        if (!wasAsked(workspace, *customer)) {
            ++outcomes.neverAsked;
            outcomes.neverAskedLeft += *customer->left ? 1 : 0;
        }
        addExperience(workspace, *customer, outcomes);
    }
    for (MeasuredLoss& row : outcomes.touchpoints) {
        if (const auto difference =
                method::shareDifference(row.lowLeft, row.low, row.othersLeft, row.others)) {
            row.difference = Interval{difference->low, difference->high};
        }
    }
    followed.addSurvival(outcomes);
}

} // namespace

void runOutcomes(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (workspace.size() == 0) return;
    LossyJourney(workspace, progress).fill(result.outcomes, progress);
}

void runCustomerOutcomes(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (workspace.size() == 0 || !workspace.input.observations) return;
    progress.report(0, QCoreApplication::translate("analysis", "Following how long customers stay"));
    addCustomers(workspace, result.outcomes, progress);
}

} // namespace chwila::analysis
