// What a score means on its scale. Answers are kept as levels: 0 … levelCount−1 from the minimum up.
#pragma once

#include "core/model/project.h"

namespace chwila::feedback {

/// The usual scale of a kind with its thresholds: NPS low ≤ 6 high ≥ 9, CSAT low ≤ 2 high ≥ 4, CES low ≤ 3
/// high ≥ 5, Own = 0–10 like NPS. Without id.
model::Scale usualScale(model::ScaleKind kind);

int levelCount(const model::Scale& scale);
/// Nothing for a score off the scale or between its steps (tolerance 1e-6 of a step).
std::optional<int> levelOf(const model::Scale& scale, double score);
double scoreAt(const model::Scale& scale, int level);
bool isLow(const model::Scale& scale, int level);
bool isHigh(const model::Scale& scale, int level);
/// Percent of the maximum, 0 worst … 100 best, whichever way the scale runs.
double satisfactionAt(const model::Scale& scale, int level);

} // namespace chwila::feedback
