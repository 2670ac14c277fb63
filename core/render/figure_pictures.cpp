#include "core/render/figure_pictures.h"

#include "core/layout/map_layout.h"
#include "core/render/map_writer.h"
#include "core/render/usual_lanes.h"

namespace chwila::render {

namespace {

constexpr double heatmapPictureWidth = 1200;

PictureText figuresText(const report::Figures& figures, const Language& language) {
    const model::Journey* journey = figures.project->find(figures.journey);
    return {journey ? journey->name : QString(), report::pictureCaption(figures, language)};
}

MapContent figuresContent(const report::Figures& figures, const Language& language,
                          const MapLayers& layers = {}) {
    MapContent content =
        mapContent(*figures.project, figures.journey, figures.result.get(), language, layers);
    nameUsualLanes(content, *figures.project, language);
    return content;
}

} // namespace

QByteArray mapSvg(const report::Figures& figures, const Theme& theme, const Language& language,
                  const MapLayers& layers) {
    return renderMapSvg(layout::layoutMap(*figures.project, figures.journey),
                        figuresContent(figures, language, layers), theme, figuresText(figures, language));
}

Result<QByteArray> mapPng(const report::Figures& figures, const Theme& theme, const Language& language,
                          double scale, const MapLayers& layers) {
    return pngOf(renderMapImage(layout::layoutMap(*figures.project, figures.journey),
                                figuresContent(figures, language, layers), theme,
                                figuresText(figures, language), scale));
}

Result<QByteArray> heatmapPng(const report::HeatmapTable& table, const Theme& theme, double scale) {
    return pngOf(renderHeatmapImage(table, theme, heatmapPictureWidth, scale));
}

QImage mapThumbnail(const report::Figures& figures, const Language& language, QSize size) {
    const layout::MapLayout map = layout::layoutMap(*figures.project, figures.journey);
    const QSizeF whole = pictureSize(map);
    if (whole.isEmpty()) return {};
    // Painted twice as large and smoothed down: at this size lines would break. Maps are wide, the whole of
    // one would be a strip.
    constexpr double larger = 2;
    const double scale = larger * std::max(size.width() / whole.width(), size.height() / whole.height());
    const QImage image = renderMapImage(map, figuresContent(figures, language), Theme::light(),
                                        figuresText(figures, language), scale);
    return image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
        .copy(QRect(QPoint(), size));
}

} // namespace chwila::render
