// Whose export a table is: one function for each survey tool. They say where the titles stand and what the
// tool's own columns hold; false where it is none of theirs. Rows of the table in survey_shape.cpp.
#pragma once

#include "core/feedback/reading/table_head.h"

namespace chwila::feedback {

bool fitsQualtrics(const TableHead& head, SurveyShape& shape);
bool fitsQualtricsLegacy(const TableHead& head, SurveyShape& shape);
bool fitsSurveyMonkey(const TableHead& head, SurveyShape& shape);
bool fitsTypeform(const TableHead& head, SurveyShape& shape);
bool fitsGoogleForms(const TableHead& head, SurveyShape& shape);
bool fitsLimeSurvey(const TableHead& head, SurveyShape& shape);

} // namespace chwila::feedback
