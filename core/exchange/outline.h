// A journey as a table for spreadsheets: CSV with one row a touchpoint. Written in UTF-8 with a byte
// order mark, comma, CRLF; read with comma, semicolon or tab.
#pragma once

#include "core/model/change.h"

class QIODevice;

namespace chwila::exchange {

/// Touchpoints in reading order, journey by journey; only one journey where it is given.
/// A text that a spreadsheet would take for a formula (= + − @ first) gets an apostrophe before it.
Result<void> writeOutline(const model::Project& project, std::optional<model::JourneyId> journey,
                          QIODevice& device);

/// Whether the first row of a table holds the titles of an outline: "name", one of those that say where a
/// touchpoint stands, and few that an outline does not know.
bool hasOutlineTitles(const QByteArray& csv);

struct OutlineReading {
    model::Change change;        ///< adds to the project that was given
    qint64 rows = 0;             ///< taken
    std::vector<Error> problems; ///< rows left out, with line and column; at most 1,000 are kept
    qint64 leftOut = 0;          ///< rows left out, also beyond those kept
};

/// The heading row names columns in any order, by the words writeOutline uses; only "name" must be
/// there. Blank journey, stage and department are those of the row above; steps count from 1 and follow
/// one another where they are blank. What does not exist in `project` is made.
Result<OutlineReading> readOutline(const QByteArray& csv, const QString& fileName,
                                   const model::Project& project);

} // namespace chwila::exchange
