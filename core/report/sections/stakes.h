// Where most customers are at stake, whether or not anything is unusual there.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> stakes(const SectionContext& context);

} // namespace chwila::report::sections
