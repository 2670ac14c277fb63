// The map of each journey, on the paper map_pages.h picks for it.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> map(const SectionContext& context);

} // namespace chwila::report::sections
