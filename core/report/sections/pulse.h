// Trends: what is getting worse or better, and where a level changed.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> pulse(const SectionContext& context);

} // namespace chwila::report::sections
