#include "core/analysis/json/named_json.h"

namespace chwila::analysis {

QString touchpointKey(const model::Project& project, model::TouchpointId id) {
    for (const model::Alias& alias : project.all<model::Alias>()) {
        if (alias.touchpoint == id) return alias.label;
    }
    const model::Touchpoint* touchpoint = project.find(id);
    return touchpoint ? touchpoint->name : QString();
}

QJsonObject namedJson(const model::Project& project, model::TouchpointId id) {
    const model::Touchpoint* touchpoint = project.find(id);
    return {{QStringLiteral("id"), id.value},
            {QStringLiteral("key"), touchpointKey(project, id)},
            {QStringLiteral("name"), touchpoint ? touchpoint->name : QString()}};
}

} // namespace chwila::analysis
