// What a captured line (capture_line.h) makes of a project: a new touchpoint with all its fields, or the
// fields of one that is there. Departments, channels and stages it names and nobody has made yet come into
// being in the same change: a department and a channel as the last one, a stage behind the one the
// touchpoint would otherwise stand in. All are pure.
#pragma once

#include "core/edit/capture_line.h"
#include "core/edit/touchpoint_edits.h"

namespace chwila::edit {

/// Where a captured touchpoint comes into being.
struct CapturePlace {
    /// It goes on from there; nothing: it stands on its own in `cell`.
    std::optional<model::TouchpointId> from;
    std::optional<NextTo> where; ///< beside `from`; nothing: in `cell`, with an arrow in any case
    Cell cell;
    bool splits = false; ///< it is the second half of `from` (split_touchpoint.h)
    /// Beside `from` and `where`: the empty line was carried on to there from the cell they say.
    std::optional<Cell> carried = {};

    bool operator==(const CapturePlace&) const = default;
};

/// Why the line cannot be used as it is: a score off its scale. A missing name is not such a reason.
std::optional<Error> captureProblem(const CaptureLine& line);
/// Without what stands in the way: the scores off the scale.
CaptureLine withoutProblems(CaptureLine line);
/// Only what says where the touchpoint stands and is in the project already, for a preview while typing.
CaptureLine knownPlaceOf(const CaptureLine& line);

/// One touchpoint; a department or stage of the line goes before that of the place. In another stage than
/// that of the place it stands behind all that stage holds.
Result<model::Change> captureTouchpoint(const model::Project& project, const CapturePlace& place,
                                        const CaptureLine& line);
/// One after the other, each at the next step of the one before; lines without a name are passed over.
Result<model::Change> captureTouchpoints(const model::Project& project, const CapturePlace& place,
                                         const QStringList& lines);
/// Sets what the line says and leaves the rest, also the name where it has none; notes are added.
Result<model::Change> captureInto(const model::Project& project, model::TouchpointId touchpoint,
                                  const CaptureLine& line);

/// Where a line goes that is carried on to the next department (1) or the one before (−1) with nothing typed
/// into it; it still goes on from the same touchpoint. Nothing beyond the first and last cell (laneBeside),
/// and for the second half of a touchpoint.
std::optional<CapturePlace> carried(const model::Project& project, CapturePlace place, int by);

/// The journey a place is in.
std::optional<model::JourneyId> journeyOf(const model::Project& project, const CapturePlace& place);

} // namespace chwila::edit
