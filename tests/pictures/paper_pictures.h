// The sample on paper: maps, heatmaps and report pages as PNG files.
#pragma once

#include "tests/pictures/choice.h"

#include <QDir>

namespace chwila::pictures {

void paintPapers(const QDir& folder, const Choice& choice);
/// map.png, heatmap.png and report.png, as README.md shows them.
void paintDocumentation(const QDir& folder);

} // namespace chwila::pictures
