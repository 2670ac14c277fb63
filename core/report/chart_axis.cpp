#include "core/report/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace chwila::report {

namespace {

constexpr double mostTickSteps = 6;
constexpr double roundingSlack = 1e-9;

} // namespace

int ChartAxis::decimals() const {
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - roundingSlack)));
}

std::vector<double> ChartAxis::ticks() const {
    std::vector<double> all;
    const auto count = static_cast<int>(std::lround((to - from) / step));
    for (int i = 0; i <= count; ++i)
        all.push_back(from + i * step);
    return all;
}

double ChartAxis::place(double value) const {
    return std::clamp((value - from) / (to - from), 0.0, 1.0);
}

ChartAxis roundAxis(const QString& name, double least, double most) {
    if (!(most > least)) return {name, 0, 1, 0.2};
    // A step that fits the length may still need one tick more, because the ends are rounded outwards.
    const double power = std::pow(10, std::floor(std::log10((most - least) / mostTickSteps)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0}) {
        const double step = factor * power;
        const double first = std::floor(least / step + roundingSlack);
        const double last = std::ceil(most / step - roundingSlack);
        if (last - first <= mostTickSteps + roundingSlack) return {name, first * step, last * step, step};
    }
    return {name, least, most, most - least};
}

} // namespace chwila::report
