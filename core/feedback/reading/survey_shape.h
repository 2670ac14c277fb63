// Whose export a table looks like: where its titles stand, and what its usual columns hold. Survey tools
// and spreadsheets, each a row of a table in survey_shape.cpp. Used while sampling; the assistant and the
// command line show the sentence. Nothing is read by it that a person cannot change in the mapping.
#pragma once

#include "core/feedback/reading/row_reader.h"

namespace chwila::feedback {

/// What a survey tool's own column holds. Several columns may be candidates for a role that is given
/// once: the first of them that is filled nearly as often as the best one gets it.
struct ShapeRole {
    std::size_t column = 0;
    ColumnRole role = ColumnRole::Ignore;

    bool operator==(const ShapeRole&) const = default;
};

struct SurveyShape {
    QString key;      ///< "qualtrics", "surveymonkey" …; empty: a table like any other
    QString sentence; ///< translated: "This looks like a Qualtrics export: three header rows."
    int headerRows = 1;
    int skippedRows = 0;
    TitleRule titles = TitleRule::First;
    std::vector<ShapeRole> roles; ///< in order of preference

    bool operator==(const SurveyShape&) const = default;
};

/// From the first records of a table, the header rows among them. `delimiter` is NUL for workbooks.
SurveyShape recogniseShape(const std::vector<Row>& records, QChar delimiter);

} // namespace chwila::feedback
