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

} // namespace

QSizeF pictureSize(const layout::MapLayout& layout, double zoom, const HeatLayer* heat) {
    const double textScale = headerTextScale(zoom);
    const double legend = heat ? legendGap + heatLegendSize(*heat).height() * textScale : 0;
    return {layout.bounds.width() + 2 * margin,
            layout.bounds.height() + titleRoom * textScale + legend + 2 * margin};
}

void paintPicture(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                  const Theme& theme, const PictureText& text, double zoom) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = pictureSize(layout, zoom, heatOf(content));
    const double textScale = headerTextScale(zoom);
    painter.fillRect(QRectF(QPointF(0, 0), size), theme.paper);
    const double width = size.width() - 2 * margin;
    QFont large = font(TextRole::Number);
    large.setPixelSize(static_cast<int>(24 * textScale));
    QFont caption = font(TextRole::Body);
    caption.setPixelSize(static_cast<int>(caption.pixelSize() * textScale));
    drawText(painter, QRectF(margin, margin - 4, width, 32 * textScale), text.title,
             {large, theme.ink, Qt::AlignLeft | Qt::AlignTop, 1});
    const QString below = content.byHandText.isEmpty()
                              ? text.caption
                              : text.caption + QStringLiteral(" · ") + content.byHandText;
    drawText(painter, QRectF(margin, margin + 30 * textScale, width, 18 * textScale), below,
             {caption, theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, 1});
    painter.translate(margin, margin + titleRoom * textScale);
    MapPaintOptions options;
    options.zoom = zoom;
    paintMap(painter, layout, content, theme, options);
    if (content.heat) {
        painter.translate(layout.bounds.left(), layout.bounds.bottom() + legendGap);
        painter.scale(textScale, textScale);
        paintHeatLegend(painter, {}, *content.heat, theme);
    }
    painter.restore();
}

QImage renderMapImage(const layout::MapLayout& layout, const MapContent& content, const Theme& theme,
                      const PictureText& text, double scale) {
    const double zoom = std::min(scale, 1.0); // larger is sharper, not nearer
    QImage image = canvas(pictureSize(layout, zoom, heatOf(content)), theme, scale);
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
    const QSizeF size = pictureSize(layout, 1, heatOf(content));
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
