// What is said below a map on paper: only of signs that are drawn on that page.
#pragma once

#include "core/report/block.h"

namespace chwila::report {

QStringList mapLegend(const MapPicture& picture, const Telling& telling);

} // namespace chwila::report
