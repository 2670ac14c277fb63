// The parts of answer_words.h, one for each way in which answers are put in words. Internal to it.
#pragma once

#include "core/feedback/mapping/answer_words.h"

namespace chwila::feedback::wording {

/// The values of a column, folded, without those that are no opinion.
struct Values {
    std::vector<std::pair<QString, QString>> words; ///< as written, folded
    std::vector<qint64> counts;
    QStringList notApplicable;
    qint64 total = 0;
};
Values valuesOf(const ColumnSample& column);

/// Parts of one of the texts of answer_words_tables.h.
QStringList split(const char* phrases, QChar by = u'|');
bool isNoOpinion(const QString& folded);

/// A scale from one place to another. Low and high are the places below and above the middle.
model::Scale scaleOfPlaces(int lowest, int highest);
/// Turns places by value into a proposal. `opinion` as in WordScale.
std::optional<WordScale> proposal(const Values& values, const std::vector<std::optional<int>>& places,
                                  int count, bool opinion);

std::optional<WordScale> byOrder(const Values& values);  ///< words in a known order
std::optional<WordScale> byGrades(const Values& values); ///< how strongly, towards which pole
/// Numbers with words beside them, "4/5", stars.
std::optional<WordScale> byNumbers(const Values& values);
/// How glad a drawn face or thumb is, from −2 to 2.
std::optional<int> faceOf(const QString& value);
std::optional<WordScale> byFaces(const Values& values);
/// "A1" … "A5": answers by code, whose order is a guess and whose direction nobody knows.
std::optional<WordScale> byCodes(const Values& values);
/// What the source itself says its words stand for.
std::optional<WordScale> bySource(const ColumnSample& column, const Values& values);

/// The places of numbers from 0 or 1 up to 10 as the usual scales have them.
model::Scale scaleOfNumbers(double lowest, double highest);
/// Turned so that the lowest number is the best answer where the words say so, as in school marks.
void orient(WordScale& found);

} // namespace chwila::feedback::wording
