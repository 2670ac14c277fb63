// Section "The whole journey": how it goes as a whole, then every part of the analysis that says all itself
// (core/analysis/part.h) with its tables.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> parts(const SectionContext& context);

} // namespace chwila::report::sections
