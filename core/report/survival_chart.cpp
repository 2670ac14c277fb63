#include "core/report/survival_chart.h"

#include "core/base/text.h"
#include "core/report/insight_sentences.h"

#include <algorithm>
#include <cmath>

namespace chwila::report {

namespace {

using analysis::SegmentComparison;
using analysis::Survival;

constexpr double percentOfShare = 100;
constexpr double mostChance = 0.05;
constexpr double narrowestTick = 0.07; // of the axis

analysis::Interval inPercent(const analysis::Interval& share) {
    return {percentOfShare * share.low, percentOfShare * share.high};
}

Curve curveOf(const Survival& group, const QString& name) {
    Curve curve;
    curve.name = name;
    curve.points.push_back({0, percentOfShare, {}});
    for (const analysis::SurvivalPoint& step : group.steps) {
        CurvePoint corner{step.day, percentOfShare * step.share, {}};
        if (step.interval) corner.interval = inPercent(*step.interval);
        curve.points.push_back(corner);
        curve.end = std::max(curve.end, step.day);
    }
    for (const analysis::SurvivalPoint& point : group.points) {
        if (point.atRisk > 0) curve.end = std::max(curve.end, point.day);
    }
    return curve;
}

/// Day 0 and the days the analysis counted who was still watched, as far as they stand apart.
std::vector<double> ticksOf(const Survival& any, double end) {
    std::vector<double> ticks{0};
    for (auto point = any.points.rbegin(); point != any.points.rend(); ++point) {
        const bool fits = ticks.size() == 1 || ticks[1] - point->day >= narrowestTick * end;
        if (point->day <= end && point->day >= narrowestTick * end && fits)
            ticks.insert(ticks.begin() + 1, point->day);
    }
    return ticks;
}

std::vector<std::optional<qint64>> atRiskOf(const Survival& group, const std::vector<double>& ticks) {
    std::vector<std::optional<qint64>> counts;
    for (const double tick : ticks) {
        const auto at = std::ranges::find(group.points, tick, &analysis::SurvivalPoint::day);
        if (tick == 0) {
            counts.emplace_back(group.customers);
        } else {
            counts.push_back(at == group.points.end() ? std::nullopt : std::optional(at->atRisk));
        }
    }
    return counts;
}

CurveChart chartOf(std::vector<std::pair<QString, const Survival*>> groups, const Language& language) {
    CurveChart chart;
    const auto all = static_cast<qint64>(groups.size());
    if (groups.size() > mostCurves) {
        std::ranges::stable_sort(groups, std::greater<>(),
                                 [](const auto& group) { return group.second->customers; });
        groups.resize(mostCurves);
    }
    double end = 0;
    double lowest = percentOfShare;
    for (const auto& [name, group] : groups) {
        chart.curves.push_back(curveOf(*group, name));
        end = std::max(end, chart.curves.back().end);
        for (const CurvePoint& corner : chart.curves.back().points)
            lowest = std::min(lowest, corner.interval ? corner.interval->low : corner.up);
    }
    chart.across = {language.translate("report", "Days"), 0, end > 0 ? end : 1, end > 0 ? end : 1};
    // A curve that hardly falls would be a line at the top.
    chart.up = roundAxis(language.translate("report", "Still customers (%)"), lowest > 60 ? 50 : 0, 100);
    chart.ticks = ticksOf(*groups.front().second, chart.across.to);
    for (std::size_t i = 0; i < groups.size(); ++i)
        chart.curves[i].counts = atRiskOf(*groups[i].second, chart.ticks);
    chart.countsName = language.translate("report", "Still watched");
    chart.caption = language.translate(
        "report",
        "Around each line: where the true one lies with 95 of 100. Customers who are still there count until "
        "they were last seen.");
    if (all > static_cast<qint64>(groups.size())) {
        chart.caption += QLatin1Char(' ')
                         + language.translate("report", "The %n largest groups are shown.", nullptr,
                                              static_cast<int>(groups.size()));
    }
    return chart;
}

CurveChart experienceChart(const SegmentComparison& comparison, const Telling& telling) {
    const Language& language = telling.language;
    CurveChart chart =
        chartOf({{language.translate("report", "with a bad experience"), &comparison.groups.front()},
                 {language.translate("report", "without one"), &comparison.groups.back()}},
                language);
    const bool worse = comparison.groups.front().left * comparison.groups.back().customers
                       > comparison.groups.back().left * comparison.groups.front().customers;
    if (comparison.p > mostChance) {
        chart.title =
            language.translate("report", "Whether a bad experience shortens the stay cannot be said");
    } else {
        chart.title = worse ? language.translate("report", "Customers with a bad experience leave sooner")
                            : language.translate("report", "Customers with a bad experience stay longer");
    }
    chart.sentence = experienceSentence(telling);
    chart.badFirst = true;
    return chart;
}

CurveChart segmentChart(const SegmentComparison& comparison, const Telling& telling) {
    const Language& language = telling.language;
    std::vector<std::pair<QString, const Survival*>> groups;
    for (const Survival& group : comparison.groups)
        groups.emplace_back(singleLine(group.value), &group);
    CurveChart chart = chartOf(std::move(groups), language);
    chart.title =
        (comparison.p > mostChance ? language.translate("report", "By %1 customers stay about equally long")
                                   : language.translate("report", "By %1 customers do not stay equally long"))
            .arg(singleLine(comparison.attribute));
    chart.sentence = comparisonSentence(comparison, telling);
    return chart;
}

} // namespace

std::vector<CurveChart> survivalCharts(const Telling& telling) {
    const analysis::Outcomes& outcomes = telling.result.outcomes;
    std::vector<CurveChart> charts;
    if (!outcomes.all || outcomes.all->steps.empty()) return charts;
    if (outcomes.experience && outcomes.experience->groups.size() == 2)
        charts.push_back(experienceChart(*outcomes.experience, telling));
    for (const SegmentComparison& comparison : outcomes.segments)
        charts.push_back(segmentChart(comparison, telling));
    if (charts.empty()) {
        CurveChart chart = chartOf({{telling.language.translate("report", "all customers"), &*outcomes.all}},
                                   telling.language);
        chart.title = telling.language.translate("report", "How long customers stay");
        chart.sentence = outcomeSentences(telling).value(1);
        charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace chwila::report
