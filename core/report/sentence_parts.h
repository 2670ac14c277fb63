// What the files that make sentences about one touchpoint share. Not for use outside core/report.
#pragma once

#include "core/report/sentences.h"

namespace chwila::report {

/// Ratios between which ratioWords() says "about as often as usual".
inline constexpr double mostLessOften = 0.85;
inline constexpr double leastMoreOften = 1.15;

/// The sentences that say something, one behind the other.
QString joined(const QStringList& sentences);

/// Whether a way leads to any touchpoint. Without one nobody knows how many come to each, so nothing is told
/// of what hangs on them or what mending them would keep.
bool someWayIsKnown(const analysis::AnalysisResult& result);

/// Why nothing hangs on any touchpoint, and which ones go wrong more often than usual all the same: that is
/// known without any arrow.
QString noPathSentence(const Telling& telling);

} // namespace chwila::report
