// One page a manager reads before a meeting: what was found, in sentences and four numbers.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> summary(const SectionContext& context);

} // namespace chwila::report::sections
