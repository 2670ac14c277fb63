// Section "hand-offs": what one department hands to another and whether more goes wrong after than before;
// the journey as a whole beside its touchpoints.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> handOffs(const SectionContext& context);

} // namespace chwila::report::sections
