// Titles of columns, made from the header rows above them. Used by the readers and by the guess of a
// table's shape.
#pragma once

#include "core/feedback/mapping/mapping.h"

namespace chwila::feedback {

/// A cell of a header as people read it: HTML tags left out, entities resolved, on one line. What only
/// looks like markup ("<5 years") stays.
QString plainText(const QString& markup);

/// One title a column, empty where no row has one.
/// First: row 1, where that is empty the next row that has one. Second: the same from row 2 on (row 1
/// holds codes). Joined: row 1 holds questions that reach to the right over empty cells, row 2 their
/// parts: "Question – Part"; "Response" and its like add nothing.
QStringList composedTitles(const std::vector<QStringList>& rows, TitleRule rule);

/// The part of a composed or a survey tool's title that tells its columns apart: of "How was it? – Gate",
/// "How was it? [Gate]" and "Q1[SQ2]. How was it? - Gate" it is "Gate"; empty where there is none.
QString titlePart(const QString& title);

} // namespace chwila::feedback
