// The parts of an analysis beyond the touchpoints' figures (result_parts.h) as members of the JSON form of
// result_json.h. Numbers in full precision; null = cannot be said; intervals are [low, high].
// docs/analysis-json.md tells every member.
#pragma once

#include "core/analysis/result.h"

#include <QJsonObject>

namespace chwila::analysis {

void addParts(QJsonObject& object, const AnalysisResult& result, const model::Project& project);

/// "must_have", "strategic", "star".
QString driverClassKey(DriverClass kind);

} // namespace chwila::analysis
