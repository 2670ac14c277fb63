// How a record is named in JSON: {"id", "name"}, a touchpoint {"id", "key", "name"}. The id is a number of
// the project file; the key is the label of the touchpoint's first source (the id of a worked case, the code
// of a survey tool), so that figures can be joined with what they were made from.
#pragma once

#include "core/model/project.h"

#include <QJsonObject>

namespace chwila::analysis {

/// The label that came first; the name of a touchpoint without one.
QString touchpointKey(const model::Project& project, model::TouchpointId id);

template <class Record>
QJsonObject namedJson(const model::Project& project, Id<Record> id) {
    const Record* record = project.find(id);
    return {{QStringLiteral("id"), id.value}, {QStringLiteral("name"), record ? record->name : QString()}};
}
QJsonObject namedJson(const model::Project& project, model::TouchpointId id);

} // namespace chwila::analysis
