#include "core/analysis/method/survival.h"

#include "core/analysis/method/intervals.h"

#include <Eigen/Dense>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace chwila::analysis::method {

namespace {

void sortByDay(std::vector<Lifetime>& lifetimes) {
    std::erase_if(lifetimes, [](const Lifetime& each) { return !std::isfinite(each.day); });
    std::ranges::sort(lifetimes, {}, &Lifetime::day);
}

void addInterval(SurvivalStep& step, double greenwood) {
    step.error = step.share * std::sqrt(greenwood);
    if (step.share <= 0 || step.share >= 1) return;
    const double half = z * std::sqrt(greenwood) / std::log(step.share);
    step.interval = Interval{std::pow(step.share, std::exp(-half)), std::pow(step.share, std::exp(half))};
}

std::map<int, Eigen::Index> positionsOfGroups(const std::vector<Lifetime>& lifetimes) {
    std::map<int, Eigen::Index> groups;
    for (const Lifetime& each : lifetimes)
        groups.emplace(each.group, 0);
    Eigen::Index next = 0;
    for (auto& [group, position] : groups)
        position = next++;
    return groups;
}

/// By group, over all days: how many left beyond those one would expect if groups did not differ.
struct Leavers {
    Eigen::VectorXd excess;
    Eigen::MatrixXd variance;
};

/// Nothing when cancelled.
std::optional<Leavers> leaversOf(const std::vector<Lifetime>& byDay,
                                 const std::map<int, Eigen::Index>& groups, const Progress& progress) {
    const auto count = static_cast<Eigen::Index>(groups.size());
    Eigen::VectorXd atRisk = Eigen::VectorXd::Zero(count);
    for (const Lifetime& each : byDay)
        atRisk[groups.at(each.group)] += 1;
    Leavers leavers{Eigen::VectorXd::Zero(count), Eigen::MatrixXd::Zero(count, count)};
    std::size_t days = 0;
    for (std::size_t i = 0; i < byDay.size();) {
        if (++days % 512 == 0 && progress.cancelled()) return std::nullopt;
        const double day = byDay[i].day;
        Eigen::VectorXd left = Eigen::VectorXd::Zero(count);
        Eigen::VectorXd gone = Eigen::VectorXd::Zero(count);
        for (; i < byDay.size() && byDay[i].day == day; ++i) {
            const Eigen::Index group = groups.at(byDay[i].group);
            gone[group] += 1;
            if (byDay[i].left) left[group] += 1;
        }
        const double n = atRisk.sum();
        const double d = left.sum();
        const Eigen::VectorXd share = atRisk / n;
        leavers.excess += left - d * share;
        if (n > 1 && d > 0) {
            const Eigen::MatrixXd spread = Eigen::MatrixXd(share.asDiagonal()) - share * share.transpose();
            leavers.variance += d * (n - d) / (n - 1) * spread;
        }
        atRisk -= gone;
    }
    return leavers;
}

} // namespace

std::vector<SurvivalStep> kaplanMeier(std::vector<Lifetime> lifetimes) {
    sortByDay(lifetimes);
    std::vector<SurvivalStep> curve;
    double share = 1;
    double greenwood = 0;
    for (std::size_t i = 0; i < lifetimes.size();) {
        const double day = lifetimes[i].day;
        const auto atRisk = static_cast<std::int64_t>(lifetimes.size() - i);
        std::int64_t left = 0;
        for (; i < lifetimes.size() && lifetimes[i].day == day; ++i)
            left += lifetimes[i].left ? 1 : 0;
        if (left == 0) continue;
        const auto n = static_cast<double>(atRisk);
        const auto d = static_cast<double>(left);
        share *= 1 - d / n;
        if (left < atRisk) greenwood += d / (n * (n - d));
        SurvivalStep step{day, atRisk, left < atRisk ? share : 0, 0, {}};
        addInterval(step, greenwood);
        curve.push_back(step);
    }
    return curve;
}

std::vector<SurvivalStep> survivalAt(std::span<const double> days, std::span<const SurvivalStep> curve,
                                     std::span<const Lifetime> lifetimes) {
    std::vector<SurvivalStep> points;
    for (const double day : days) {
        SurvivalStep point;
        for (const SurvivalStep& step : curve) {
            if (step.day > day) break;
            point = step;
        }
        point.day = day;
        point.atRisk =
            std::ranges::count_if(lifetimes, [day](const Lifetime& each) { return each.day >= day; });
        points.push_back(point);
    }
    return points;
}

std::optional<double> medianDay(std::span<const SurvivalStep> curve) {
    for (const SurvivalStep& step : curve) {
        if (step.share <= 0.5) return step.day;
    }
    return std::nullopt;
}

LogRank logRank(std::vector<Lifetime> lifetimes, const Progress& progress) {
    sortByDay(lifetimes);
    const std::map<int, Eigen::Index> groups = positionsOfGroups(lifetimes);
    LogRank result;
    if (groups.size() < 2) return result;
    const std::optional<Leavers> leavers = leaversOf(lifetimes, groups, progress);
    if (!leavers) return result;
    // One group follows from the others.
    const auto count = static_cast<Eigen::Index>(groups.size()) - 1;
    const Eigen::MatrixXd part = leavers->variance.topLeftCorner(count, count);
    const Eigen::VectorXd difference = leavers->excess.head(count);
    const Eigen::FullPivLU<Eigen::MatrixXd> solver(part);
    result.degrees = static_cast<int>(solver.rank());
    if (result.degrees == 0) return result;
    result.chiSquared = std::max(0.0, difference.dot(solver.solve(difference)));
    result.p = boost::math::gamma_q(result.degrees / 2.0, result.chiSquared / 2);
    return result;
}

} // namespace chwila::analysis::method
