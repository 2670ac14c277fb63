// Figures that come out alike by two ways of computing.
#pragma once

#include <algorithm>
#include <cmath>

namespace chwila::testing {

/// Counted from 1 up, a tolerance is a part of the figure.
inline bool alike(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

} // namespace chwila::testing
