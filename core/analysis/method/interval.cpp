#include "core/analysis/method/interval.h"

#include <algorithm>

namespace chwila::analysis {

Interval middle95(std::vector<double> values) {
    std::ranges::sort(values);
    const auto at = [&](double share) {
        const double position = share * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(position);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        return values[below] + (position - static_cast<double>(below)) * (values[above] - values[below]);
    };
    return {at(0.025), at(0.975)};
}

} // namespace chwila::analysis
