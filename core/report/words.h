// Numbers put into words, the same way wherever they are said: counts per 1,000 customers, shares with
// their interval, ratios, small samples. Everything is said in the Language handed in (context
// "report"). Shares are 0…1.
#pragma once

#include "core/analysis/result.h"
#include "core/base/language.h"

namespace chwila::report {

/// Below this many answers no percentage is shown ("3 of 4 answers").
inline constexpr qint64 fewestForPercent = 5;
/// Below this many answers an NPS is told as happy and unhappy customers.
inline constexpr qint64 fewestForNps = 30;

/// A count for Language::translate's n: rounded, never negative.
int wholeNumber(double value);
/// "1.9×".
QString ratioFigure(double ratio, const Language& language);
/// "about twice as often as usual"; continues a sentence.
QString ratioWords(double ratio, const Language& language);
/// "between 24 and 40 of 100".
QString betweenOfHundred(const analysis::Interval& share, const Language& language);
/// "24 %–40 %".
QString percentRange(const analysis::Interval& share, const Language& language);
/// "33 % of 134 answers", "3 of 4 answers" below fewestForPercent, "no answers".
QString lowShareText(qint64 low, qint64 answers, const Language& language);
/// "44 of 134 answers".
QString partOfAnswers(qint64 part, qint64 answers, const Language& language);
/// "+12 (between −3 and +27)", "16 happy, 4 unhappy of 24" below fewestForNps, empty where the question
/// has no NPS.
QString npsText(const analysis::QuestionFigures& figures, const Language& language);
/// With the sign typographers use: "−3", "+12", "0".
QString signedNumber(double value, const Language& language);
/// "A", "A and B", "A, B and C"; from `most` + 1 on "A, B and 3 others".
QString listed(const QStringList& names, const Language& language, qsizetype most = 4);
/// "1 Jan 2025 – 31 Mar 2025"; one open end is said as "from" or "until"; empty where both are open.
QString periodText(QDate from, QDate to, const Language& language);
QString dateText(QDate day, const Language& language);
/// In the quotation marks of the language; what is quoted in it gets the inner ones. Marks somebody has put
/// around the whole already are not doubled.
QString quoted(const QString& words, const Language& language);

} // namespace chwila::report
