// Answers given in words on a scale, as numbers: "Very satisfied", "Raczej się zgadzam", "Foarte bine",
// "10 - Extremely likely". A proposal that the mapping keeps and a person can change. English, Polish,
// Romanian and German. The words stand in answer_words_tables.cpp.
#pragma once

#include "core/feedback/reading/table_sample.h"

namespace chwila::feedback {

struct WordScale {
    model::Scale scale;           ///< without id
    std::vector<WordScore> words; ///< the column's values that have a place, lowest score first
    QStringList notApplicable;    ///< values that are no opinion: "Don't know", "Unfamiliar (N/A)"
    /// About how good something was, so that the column may be proposed as an answer by itself. Not so
    /// for yes and no, how often, how important and bare codes.
    bool opinion = false;

    bool operator==(const WordScale&) const = default;
};

/// Nothing where more than one cell in twenty has no place on one scale, or fewer than two places are
/// taken. A scale runs from 1 (worst) up; where only some of its words were met it has room for the
/// others.
std::optional<WordScale> proposeWords(const ColumnSample& column);

/// "Don't know", "brak odpowiedzi", "Refused": words that are no answer, in a column of words or of numbers.
bool saysNoAnswer(const QString& value);

/// A column with its proposal.
struct WordColumn {
    const ColumnSample* column = nullptr;
    WordScale* scale = nullptr;
};

/// Columns that offer the same choice of words are one battery of questions and get one scale and all of
/// its words, also where nobody chose one of them in some of the columns.
void joinBatteries(const std::vector<WordColumn>& columns);

} // namespace chwila::feedback
