// Title page: what it is about, for whom, by whom, when, and on how many answers it rests.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> cover(const SectionContext& context);

} // namespace chwila::report::sections
