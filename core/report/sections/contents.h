// What stands on which page: a list of all sections, each a link in the PDF.
#pragma once

#include "core/report/section.h"

namespace chwila::report::sections {

std::vector<Section> contents(const SectionContext& context);

} // namespace chwila::report::sections
