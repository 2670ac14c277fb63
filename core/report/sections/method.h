// On what the figures rest: questions, answers, filter, period and how they were computed.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> method(const SectionContext& context);

} // namespace chwila::report::sections
