// Parts of an analysis (core/analysis/part.h) put into words and tables, the same way for all of them: for
// report, window and command line.
#pragma once

#include "core/report/block.h"

namespace chwila::report {

/// A table as people see it: the columns with a title, the touchpoint of the rows first where they have one.
struct ShownTable {
    struct Row {
        QStringList cells;
        model::TouchpointId touchpoint; ///< invalid: of none in particular
        bool strong = false;
    };
    QString title;
    QString caption;
    QStringList columns;
    std::vector<bool> isNumber; ///< by column: reads best at the right
    std::vector<Row> rows;
    qsizetype leftOut = 0; ///< rows beyond `most`
};

/// "33 % of 134 answers", "1.9×", "Claims"; empty where it cannot be said.
QString partText(const analysis::PartValue& value, analysis::Unit unit, const Telling& telling);
QString partSentence(const analysis::PartSentence& said, const Telling& telling);
/// What a finding of kind OfPart says.
QString partFinding(const analysis::Finding& finding, const Telling& telling);

/// Of parts that have something to show; at most `most` rows each.
std::vector<ShownTable> shownTables(const analysis::Part& part, const Telling& telling, std::size_t most);
/// "Title: value" of the figures people see, and what is said about the journey.
QStringList partSentences(const analysis::Part& part, const Telling& telling);
/// What all parts say about one touchpoint.
QStringList partsOf(model::TouchpointId touchpoint, const Telling& telling);

/// The table for a page.
TableBlock tableBlock(const ShownTable& table);

} // namespace chwila::report
