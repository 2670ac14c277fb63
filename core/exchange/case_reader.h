// Reads a worked case, "cjm-case/1": touchpoints, transitions with START, END and LOST, responses,
// customers and the survey of the whole journey. Events and the other sections are left alone.
#pragma once

#include "core/exchange/project_document.h"

namespace chwila::exchange {

inline constexpr const char* caseFormat = "cjm-case/1";

/// A project of one journey: stages, departments and channels by their names in order of appearance,
/// each touchpoint at its own step of its stage; one source with a label for each touchpoint and metric,
/// one scale a metric (NPS 0–10, CSAT 1–5, CES 1–7). Settings::repeatDays is 0: in a case every answer
/// counts. The survey is a source of its own with its own scale; its scores are no answers. Refused as a
/// whole where something refers to what is not there.
Result<ProjectDocument> readCase(const QByteArray& json, const QString& fileName);

} // namespace chwila::exchange
