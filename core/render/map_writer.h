// Maps and heatmaps as SVG, PNG and images, each with a title and a caption that names journey,
// filter and period, so that a picture on a slide still says what it shows. The same input gives the same
// bytes.
#pragma once

#include "core/base/result.h"
#include "core/layout/map_layout.h"
#include "core/render/map_content.h"
#include "core/report/heatmap.h"

#include <QImage>

namespace chwila::render {

struct PictureText {
    QString title;   ///< name of the journey
    QString caption; ///< filter, period, number of answers: feedback::describe()
    QString legend;  ///< what the signs mean, below the map; empty: none
};

/// `scale`: pixels per map pixel; clipped so that no side exceeds 30,000 px.
QImage renderMapImage(const layout::MapLayout& layout, const MapContent& content, const Theme& theme,
                      const PictureText& text, double scale = 1);
QByteArray renderMapSvg(const layout::MapLayout& layout, const MapContent& content, const Theme& theme,
                        const PictureText& text);

QImage renderHeatmapImage(const report::HeatmapTable& table, const Theme& theme, double width,
                          double scale = 1);

/// Fails where there was no memory for so large a picture.
Result<QByteArray> pngOf(const QImage& image);

/// Size of the map with title, caption and legends in map pixels; their letters grow where the zoom is small.
QSizeF pictureSize(const layout::MapLayout& layout, double zoom = 1, const HeatLayer* heat = nullptr,
                   const QString& legend = {});
/// Title, caption, map and legends on a painter, at its origin.
void paintPicture(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                  const Theme& theme, const PictureText& text, double zoom = 1);

} // namespace chwila::render
