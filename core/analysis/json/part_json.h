// Any part of an analysis (part.h) as a member of the JSON form of result_json.h. A part that is one table is
// the array of its rows; any other is an object of its figures and tables by their keys. A row is an object
// by columns; "id", "key" and "name" are the touchpoint it is about. null = cannot be said, intervals are
// [low, high], so many of so many is {"part", "whole"}, touchpoints are {"id", "key", "name"}, departments
// {"id", "name"}.
#pragma once

#include "core/analysis/part.h"
#include "core/model/project.h"

#include <QJsonValue>

namespace chwila::analysis {

QJsonValue partToJson(const Part& part, const model::Project& project);

} // namespace chwila::analysis
