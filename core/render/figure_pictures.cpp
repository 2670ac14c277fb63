#include "core/render/figure_pictures.h"

#include "core/layout/map_layout.h"
#include "core/render/map_writer.h"
#include "core/render/usual_lanes.h"
#include "core/report/map_legend.h"
#include "core/report/map_part.h"

namespace chwila::render {

namespace {

constexpr double heatmapPictureWidth = 1200;

using MapLayoutPtr = std::shared_ptr<const layout::MapLayout>;

/// What leaves the program has no empty rows to write into.
MapLayoutPtr handedOnLayout(const report::Figures& figures) {
    return std::make_shared<const layout::MapLayout>(
        layout::layoutMap(report::withoutSilentLanes(*figures.project), figures.journey));
}

PictureText figuresText(const report::Figures& figures, const Language& language) {
    const model::Journey* journey = figures.project->find(figures.journey);
    return {journey ? journey->name : QString(), report::pictureCaption(figures, language)};
}

PictureText withLegend(PictureText text, const report::Figures& figures, const Language& language,
                       const MapLayoutPtr& map) {
    const report::MapPicture picture{figures.journey, {{0, 0, 0, map}}, {}, false};
    text.legend =
        report::mapLegend(picture, {*figures.project, *figures.result, language}).join(QLatin1Char(' '));
    return text;
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
    const MapLayoutPtr map = handedOnLayout(figures);
    return renderMapSvg(*map, figuresContent(figures, language, layers), theme,
                        withLegend(figuresText(figures, language), figures, language, map));
}

Result<QByteArray> mapPng(const report::Figures& figures, const Theme& theme, const Language& language,
                          double scale, const MapLayers& layers) {
    const MapLayoutPtr map = handedOnLayout(figures);
    return pngOf(renderMapImage(*map, figuresContent(figures, language, layers), theme,
                                withLegend(figuresText(figures, language), figures, language, map), scale));
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
