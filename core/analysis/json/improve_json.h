// Initiatives as JSON, the "improve" member of AnalysisResult's form (result_json.h). Customers are per 1,000
// starters, shares 0…1. docs/analysis-json.md tells every member.
#pragma once

#include "core/analysis/improve_result.h"
#include "core/model/project.h"

namespace chwila::analysis {

QJsonObject toJson(const ImproveResult& improve, const model::Project& project);
QString promiseStateKey(PromiseState state);

} // namespace chwila::analysis
