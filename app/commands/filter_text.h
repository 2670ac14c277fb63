// The filter as it is typed on the command line:
// "from=2025-01-01,to=2025-03-31,segment:Product=Comfort,scale=NPS".
#pragma once

#include "core/feedback/response_cube.h"

namespace chwila::app {

/// Parts are separated by commas ("\," is a comma); several values of a segment by "|"; "persona=NAME" is
/// the segments of that persona. Attribute and values must occur in the answers, the scale is named by its
/// name, kind (nps, csat, ces, own) or id. Empty: all answers. Errors name the part and what would be
/// possible.
Result<feedback::Filter> parseFilter(const QString& text, const model::Project& project,
                                     const feedback::ResponseCube& cube);

/// Whether it can be read as a filter at all, whatever the project: names, days, their order.
Result<void> checkFilterText(const QString& text);

} // namespace chwila::app
