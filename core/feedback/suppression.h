// Suppression: groups of too few answers do not leave the project, because who answered could be told
// from them. Used by reports, pictures and tables that are exported; never by what the screen shows.
//
// A group is what customers answered to one question at one touchpoint. A small one is left out of the
// counts before anything is computed, so no total contains it and none can be subtracted to find it.
#pragma once

#include "core/feedback/response_cube.h"

namespace chwila::feedback {

struct ProtectedCounts {
    AnswerCounts counts;
    int leftOut = 0; ///< groups that were left out

    /// Whether anything of this group is in `counts`, so that its words may be shown as well.
    bool shows(model::TouchpointId touchpoint, model::ScaleId scale) const;
};

/// `smallest` as Settings::smallestGroup; below 2 nothing is left out. `around` are the counts without
/// the filter's segments: a group is left out as well where those outside the filter are few, because a
/// report on everybody less this one would show them. Absent where no segment is chosen.
ProtectedCounts protectedCounts(AnswerCounts counts, const AnswerCounts* around, int smallest);

/// The same for a cube under a filter, with the limit of the project's settings.
ProtectedCounts protectedCounts(const ResponseCube& cube, const model::Project& project,
                                const Filter& filter);

/// "2 groups of fewer than 5 answers are left out"; empty where there are none.
QString describeLeftOut(int groups, int smallest, const Language& language);

/// Which cells of a table with totals to blank. `answers` holds (rows + 1) × (columns + 1) numbers, the
/// last of each row and the last row being totals. Blank are the small ones, and where only one cell of a
/// line would be blank, or all its blank cells together hold too few, the smallest other one of it too:
/// otherwise the total less the others would give the answer away (complementary suppression, Cox 1980,
/// JASA 75:377–385; taken greedily, line by line, until nothing changes). Empty cells count for nothing.
std::vector<bool> cellsToBlank(const std::vector<qint64>& answers, std::size_t columns, int smallest);

} // namespace chwila::feedback
