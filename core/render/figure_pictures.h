// Map and heatmap of computed figures as bytes of picture files, with title and caption (filter, period,
// number of answers, what was left out) and a legend of the signs on it: the window and the command line
// write the same pictures. Rows under the map in which nothing stands are left out.
#pragma once

#include "core/render/map_content.h"
#include "core/render/theme.h"
#include "core/report/figures.h"

#include <QImage>

namespace chwila::render {

QByteArray mapSvg(const report::Figures& figures, const Theme& theme, const Language& language,
                  const MapLayers& layers = {});
/// `scale`: pixels per map pixel. Both fail where the picture would be too large.
Result<QByteArray> mapPng(const report::Figures& figures, const Theme& theme, const Language& language,
                          double scale, const MapLayers& layers = {});
Result<QByteArray> heatmapPng(const report::HeatmapTable& table, const Theme& theme, double scale);

/// The beginning of the map in exactly that size, as the start page shows it: what does not fit at the right
/// or the bottom is left out. Empty where there is no map.
QImage mapThumbnail(const report::Figures& figures, const Language& language, QSize size);

} // namespace chwila::render
