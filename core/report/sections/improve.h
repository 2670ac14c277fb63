// What to do first: initiatives in order with what they are worth, the best set, promise against measured.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> improve(const SectionContext& context);

} // namespace chwila::report::sections
