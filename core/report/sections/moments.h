// The ranked list of moments of truth, and every touchpoint under its label.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> moments(const SectionContext& context);

} // namespace chwila::report::sections
