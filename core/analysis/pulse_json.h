// The pulse as JSON, the "pulse" member of AnalysisResult's form (result_json.h). Shares are 0…1, days ISO
// 8601.
//
// "pulse": {"judged", "false_alarms_per_year", "charts": [{"subject": journey|department|touchpoint, "id",
// "name",
//   "state": too_few_weeks|steady|worse|better, "since": Monday or null, "week_since": "2025-W25" or null,
//   "signals", "usual", "sigma_z", "widened", "baseline_from", "baseline_to", "recent": {"answers", "low"},
//   "last_year": {"answers", "low"} or null, "changes": [{"week", "monday", "before", "after", "events":
//   [{"id", "date", "text"}]}], "notes": [{"kind": fewer_answers|more_answers|other_mix|other_question,
//   "attribute", "value", "before", "after"}], "weeks": [{"week", "monday", "answers", "low", "judged",
//   "lower", "upper", "z", "ewma", "ewma_limit", "beyond",
//     "drift"}]}]}
#pragma once

#include "core/analysis/pulse_result.h"
#include "core/model/project.h"

namespace chwila::analysis {

QJsonObject toJson(const PulseResult& pulse, const model::Project& project);

/// "2025-W25", the ISO week of the day; for files.
QString isoWeek(QDate day);
/// "too_few_weeks", "steady", "worse", "better".
QString pulseStateKey(PulseState state);
/// Of the touchpoint or department; empty for the journey.
QString pulseName(const Pulse& pulse, const model::Project& project);

} // namespace chwila::analysis
