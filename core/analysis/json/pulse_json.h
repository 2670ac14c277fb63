// The pulse as JSON, the "pulse" member of AnalysisResult's form (result_json.h). Shares are 0…1, days ISO
// 8601. docs/analysis-json.md tells every member.
#pragma once

#include "core/analysis/pulse_result.h"
#include "core/model/project.h"

namespace chwila::analysis {

QJsonObject toJson(const PulseResult& pulse, const model::Project& project);

/// "2025-W25", the ISO week of the day; for files.
QString isoWeek(QDate day);
/// "too_few_weeks", "steady", "worse", "better".
QString pulseStateKey(PulseState state);

} // namespace chwila::analysis
