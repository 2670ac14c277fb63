// Reads the events of a worked case, "cjm-case/1" (events: [[customer, time, touchpoint], …]), as an event
// log whose activities are the names of its touchpoints.
#pragma once

#include "core/mining/event_log.h"

#include <QHash>
#include <QJsonObject>

namespace chwila::mining {

bool looksLikeCase(const QByteArray& head);
Result<EventLog> readCaseLog(const QByteArray& json, const QString& path);

/// The same from a case that was parsed already.
EventLog caseLog(const QJsonObject& object, const QString& path);
/// By id of a touchpoint the activity its events have: its name, with the id where two share one.
QHash<QString, QString> caseActivities(const QJsonObject& object);

} // namespace chwila::mining
