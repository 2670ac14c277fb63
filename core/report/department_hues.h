// Which of a theme's colours a department has that got none of its own: by the order in which departments
// were made, so that none changes its colour when a lane is moved or another one comes in between.
#pragma once

#include "core/model/project.h"

#include <map>

namespace chwila::report {

/// 0, 1, 2 …; for Theme::department.
std::map<model::DepartmentId, int> departmentHues(const model::Project& project);

} // namespace chwila::report
