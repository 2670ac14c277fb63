#include "core/render/map_writer.h"

#include "core/render/heatmap_painter.h"
#include "core/render/map_painter.h"
#include "core/render/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace chwila::render {

namespace {

constexpr double margin = 24;
constexpr double titleRoom = 60;
constexpr double legendGap = 16;
constexpr double longestSide = 30000;
constexpr int mostLegendLines = 12;

QImage canvas(const QSizeF& size, const Theme& theme, double& scale) {
    scale = std::min({scale, longestSide / size.width(), longestSide / size.height()});
    const QSize pixels(static_cast<int>(std::ceil(size.width() * scale)),
                       static_cast<int>(std::ceil(size.height() * scale)));
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(theme.paper);
    return image;
}

/// Where the font is missing, the reader's own sans-serif is nearer than what a viewer takes for unknown
/// ones. Quotation marks inside of texts are written otherwise, so that only attributes are met.
void nameFallbackFont(QByteArray& svg) {
    const QByteArray family = fontFamily().toHtmlEscaped().toUtf8();
    svg.replace("font-family=\"" + family + '"', "font-family=\"" + family + ", sans-serif\"");
}

const HeatLayer* heatOf(const MapContent& content) {
    return content.heat ? &*content.heat : nullptr;
}

QFont smallFont(double textScale) {
    QFont small = font(TextRole::Body);
    small.setPixelSize(static_cast<int>(small.pixelSize() * textScale));
    return small;
}

double heightOfLegend(const QString& legend, double width, double textScale) {
    if (legend.isEmpty()) return 0;
    const QFont small = smallFont(textScale);
    return legendGap
           + lineHeight(small)
                 * static_cast<double>(brokenLines(legend, small, width, mostLegendLines).size());
}

/// Below a map at the painter's origin: what its signs mean, and then what its heat layer does.
void paintLegends(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                  const Theme& theme, const QString& legend, double textScale) {
    const double width = layout.bounds.width();
    painter.translate(layout.bounds.left(), layout.bounds.bottom());
    const double height = heightOfLegend(legend, width, textScale);
    if (height > 0) {
        drawText(painter, QRectF(0, legendGap, width, height), legend,
                 {smallFont(textScale), theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, mostLegendLines});
    }
    if (!content.heat) return;
    painter.translate(0, height + legendGap);
    painter.scale(textScale, textScale);
    paintHeatLegend(painter, {}, *content.heat, theme);
}

} // namespace

QSizeF pictureSize(const layout::MapLayout& layout, double zoom, const HeatLayer* heat,
                   const QString& legend) {
    const double textScale = headerTextScale(zoom);
    const double ofHeat = heat ? legendGap + heatLegendSize(*heat).height() * textScale : 0;
    const double below = heightOfLegend(legend, layout.bounds.width(), textScale) + ofHeat;
    return {layout.bounds.width() + 2 * margin,
            layout.bounds.height() + titleRoom * textScale + below + 2 * margin};
}

void paintPicture(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                  const Theme& theme, const PictureText& text, double zoom) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = pictureSize(layout, zoom, heatOf(content), text.legend);
    const double textScale = headerTextScale(zoom);
    painter.fillRect(QRectF(QPointF(0, 0), size), theme.paper);
    const double width = size.width() - 2 * margin;
    QFont large = font(TextRole::Number);
    large.setPixelSize(static_cast<int>(24 * textScale));
    drawText(painter, QRectF(margin, margin - 4, width, 32 * textScale), text.title,
             {large, theme.ink, Qt::AlignLeft | Qt::AlignTop, 1});
    const QString below = content.byHandText.isEmpty() || !text.legend.isEmpty()
                              ? text.caption
                              : text.caption + QStringLiteral(" · ") + content.byHandText;
    drawText(painter, QRectF(margin, margin + 30 * textScale, width, 18 * textScale), below,
             {smallFont(textScale), theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, 1});
    painter.translate(margin, margin + titleRoom * textScale);
    MapPaintOptions options;
    options.zoom = zoom;
    paintMap(painter, layout, content, theme, options);
    paintLegends(painter, layout, content, theme, text.legend, textScale);
    painter.restore();
}

QImage renderMapImage(const layout::MapLayout& layout, const MapContent& content, const Theme& theme,
                      const PictureText& text, double scale) {
    const double zoom = std::min(scale, 1.0); // larger is sharper, not nearer
    QImage image = canvas(pictureSize(layout, zoom, heatOf(content), text.legend), theme, scale);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(painter, layout, content, theme, text, zoom);
    return image;
}

Result<QByteArray> pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG")) {
        return fail(ErrorCode::Invalid, QCoreApplication::translate(
                                            "render", "The picture would be too large; make it smaller."));
    }
    return bytes;
}

QByteArray renderMapSvg(const layout::MapLayout& layout, const MapContent& content, const Theme& theme,
                        const PictureText& text) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = pictureSize(layout, 1, heatOf(content), text.legend);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // QSvgGenerator writes these two as they are.
    generator.setTitle(text.title.toHtmlEscaped());
    generator.setDescription(text.caption.toHtmlEscaped());
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    QPainter painter(&generator);
    painter.setFont(font(TextRole::Body)); // or the file begins with the name of the machine's own
    paintPicture(painter, layout, content, theme, text);
    painter.end();
    nameFallbackFont(bytes);
    return bytes;
}

QImage renderHeatmapImage(const report::HeatmapTable& table, const Theme& theme, double width, double scale) {
    const HeatmapGeometry geometry = heatmapGeometry(table, width - 2 * margin);
    const QSizeF size(geometry.size.width() + 2 * margin, geometry.size.height() + 2 * margin);
    QImage image = canvas(size, theme, scale);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    paintHeatmap(painter, table, geometry, theme);
    return image;
}

} // namespace chwila::render
