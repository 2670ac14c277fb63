// Satisfaction by department and stage of each journey.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> heatmap(const SectionContext& context);

} // namespace chwila::report::sections
