// Initiatives as JSON, the "improve" member of AnalysisResult's form (result_json.h). Customers are per 1,000
// starters, shares 0…1.
//
// "improve": {"initiatives": [{"id", "name", "category", "status", "touchpoints": [ids], "reduction", "cost",
//     "effort_days", "kept", "kept_interval", "kept_per_cost", "reach", "impact", "confidence", "rice",
//     "mends", "first", "chosen", "measured": {"before": {"answers", "low", "share"}, "after": {"answers",
//     "low", "share", "interval"}, "promised", "promise_by_hand", "kept", "kept_interval", "state":
//     too_early|not_seen|worse|less_than|as_promised} or null}],
//   "best_set": {"budget", "cost", "kept", "exact", "at_most", "tried", "initiatives": [ids]} or null}
#pragma once

#include "core/analysis/improve_result.h"
#include "core/model/project.h"

namespace chwila::analysis {

QJsonObject toJson(const ImproveResult& improve, const model::Project& project);
QString promiseStateKey(PromiseState state);

} // namespace chwila::analysis
