// From … to: how far a number may be off, 95 % unless said otherwise. Used by all results of analyses.
#pragma once

#include <vector>

namespace chwila::analysis {

struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// From the 2.5 % to the 97.5 % quantile, linear between order statistics. There must be a value.
Interval middle95(std::vector<double> values);

} // namespace chwila::analysis
