// Where a share that is counted week by week went to another level and stayed there. Pure functions on
// counts.
#pragma once

#include "core/analysis/method/control_chart.h"

namespace chwila::analysis::method {

/// 3·ln T, for a week series of length T.
double changePenalty(std::size_t weeks);

/// First week of each new level, ascending; levels last at least `least` weeks. The levels minimise
/// Σ −2·(log likelihood of a binomial share) + `penalty` for each change, exactly. (Killick, Fearnhead &
/// Eckley 2012, PELT; a start is dropped `least` weeks after it was found inferior, as levels may not be
/// shorter.) Weeks without answers say nothing and should be left out by the caller.
std::vector<std::size_t> changePoints(std::span<const Counted> weeks, double penalty, std::size_t least);

} // namespace chwila::analysis::method
