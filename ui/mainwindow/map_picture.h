// The map of a journey as a file or thumbnail, under the filter and with the figures of the moment, made
// from values so that it can be done in the background.
#pragma once

#include "core/analysis/result.h"
#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QImage>

namespace chwila::ui {

struct MapPicture {
    std::shared_ptr<const model::Project> project;
    model::JourneyId journey;
    std::shared_ptr<const analysis::AnalysisResult> result; ///< may be null
    feedback::Filter filter;
    Language language;
    int leftOut = 0; ///< groups too small to be shown to others; said in the picture
};

/// The picture as it may leave the project: computed anew where groups are too small to be shown.
Result<MapPicture> forOthers(MapPicture picture, const feedback::ResponseCube* cube, Progress& progress);

Result<void> writeSvg(const MapPicture& picture, const QString& path);
/// Two pixels for each of the map.
Result<void> writePng(const MapPicture& picture, const QString& path);
/// Exactly that large: the beginning of the map.
QImage thumbnail(const MapPicture& picture, QSize size);

} // namespace chwila::ui
