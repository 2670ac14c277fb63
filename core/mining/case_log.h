// Reads the events of a worked case, "cjm-case/1" (events: [[customer, time, touchpoint], …]), as an event
// log whose activities are the names of its touchpoints.
#pragma once

#include "core/base/progress.h"
#include "core/mining/event_log.h"

namespace chwila::mining {

bool looksLikeCase(const QByteArray& head);
Result<EventLog> readCaseLog(const QByteArray& json, const QString& path);

} // namespace chwila::mining
