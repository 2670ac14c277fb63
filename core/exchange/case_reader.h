// Reads a worked case, "cjm-case/1": touchpoints, transitions with START, END and LOST, responses,
// customers, the survey of the whole journey, events, weekly counts (trend), actions and the budget.
#pragma once

#include "core/exchange/project_document.h"

namespace chwila::exchange {

inline constexpr const char* caseFormat = "cjm-case/1";

/// A project of one journey: stages, departments and channels by their names in order of appearance,
/// each touchpoint at its own step of its stage; one source with a label for each touchpoint and metric,
/// one scale a metric (NPS 0–10, CSAT 1–5, CES 1–7). Settings::repeatDays is 0: in a case every answer
/// counts. A touchpoint nobody answered has a label on the first scale, so that each keeps its id as one.
/// The survey is a source of its own with its own scale; its scores are no answers. Events become the
/// journey's ObservedLog, actions initiatives named by their ids. The trend is a source of weekly counts
/// (SourceReading::Weekly); its week 1 is the first ISO week of the year in which the case begins, and its
/// baseline is Settings::baselineWeeks. Refused as a whole where something refers to what is not there.
Result<ProjectDocument> readCase(const QByteArray& json, const QString& fileName);

} // namespace chwila::exchange
