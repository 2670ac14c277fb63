// Rows of answers, and what belongs to them, as objects of the JSON form. What is read is taken as it stands:
// json_form.cpp looks whether it fits together.
#pragma once

#include "core/exchange/project_document.h"

#include <QJsonObject>

namespace chwila::exchange {

QJsonObject toJson(const BatchRow& batch);
QJsonObject toJson(const AnswerRow& answer);
QJsonObject toJson(const OutcomeRow& row);
QJsonObject toJson(const CountRow& row);
QJsonObject toJson(const RejectedRow& row);
QJsonObject toJson(const FollowUpRow& row);

/// Not a number where there is no score.
CountRow countRowFrom(const QJsonObject& object);
RejectedRow rejectedRowFrom(const QJsonObject& object);
/// The state is empty where it is none that is known.
FollowUpRow followUpRowFrom(const QJsonObject& object);

} // namespace chwila::exchange
