// Names of lanes on what is handed on, report and pictures, which may be in another language than the project
// was begun in.
#pragma once

#include "core/render/map_content.h"

namespace chwila::render {

/// A lane that still has the usual name of its kind, in whatever language, has it in `language`.
void nameUsualLanes(MapContent& content, const model::Project& project, const Language& language);

} // namespace chwila::render
