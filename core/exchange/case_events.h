// The events of a worked case, mined and laid over its own journey: what `chwila mine --onto` does with a log
// of its own. Used by case_reader.cpp.
#pragma once

#include "core/base/result.h"
#include "core/model/draft.h"

#include <QHash>
#include <QJsonObject>

namespace chwila::exchange {

/// Adds the ObservedLog of `journey` where the case has events. `touchpoints` by the case's ids; an event at
/// any other one counts as something nobody drew. Returns the events that could not be read.
std::vector<Error> addCaseEvents(const QJsonObject& object, const QString& fileName,
                                 const QHash<QString, model::TouchpointId>& touchpoints,
                                 model::JourneyId journey, model::Draft& draft);

} // namespace chwila::exchange
