// The journeys of a project as a flowchart in Mermaid, which wikis and Markdown pages draw: stages are
// boxes, touchpoints stand in them with their department, arrows join them. Without figures.
#pragma once

#include "core/model/project.h"

namespace chwila::exchange {

/// In reading order, the same bytes for the same project. Whatever stands in a name is shown as it is.
QByteArray mermaid(const model::Project& project);

} // namespace chwila::exchange
