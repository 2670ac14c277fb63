#include "core/report/department_hues.h"

namespace chwila::report {

std::map<model::DepartmentId, int> departmentHues(const model::Project& project) {
    // Ids are given in turn and never twice.
    std::map<model::DepartmentId, int> hues;
    for (const model::Department& department : project.all<model::Department>())
        hues.emplace(department.id, 0);
    int next = 0;
    for (auto& [id, hue] : hues)
        hue = next++;
    return hues;
}

} // namespace chwila::report
