// The sample on paper: maps, heatmaps and report pages as PNG files.
#pragma once

#include "tests/pictures/choice.h"

#include <QDir>

namespace chwila::pictures {

void paintPapers(const QDir& folder, const Choice& choice);

} // namespace chwila::pictures
