// What the files that make sentences about one touchpoint share. Not for use outside core/report.
#pragma once

#include "core/report/sentences.h"

namespace chwila::report {

/// Ratios between which ratioWords() says "about as often as usual".
inline constexpr double mostLessOften = 0.85;
inline constexpr double leastMoreOften = 1.15;

/// The sentences that say something, one behind the other.
QString joined(const QStringList& sentences);

} // namespace chwila::report
