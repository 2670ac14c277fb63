// The words of the report, explained in a sentence each.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> glossary(const SectionContext& context);

} // namespace chwila::report::sections
