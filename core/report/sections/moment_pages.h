// One page for each of the first three moments of truth: evidence, parts, neighbours, customers' words.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

constexpr std::size_t momentPagesPerJourney = 3;

std::vector<Section> momentPages(const SectionContext& context);

} // namespace chwila::report::sections
