// Section "drivers": which touchpoints go together with the overall score, what low and high scores do to it,
// and whether customers left after bad experiences.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> drivers(const SectionContext& context);

} // namespace chwila::report::sections
