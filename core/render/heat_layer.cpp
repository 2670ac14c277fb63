#include "core/render/heat_layer.h"

#include "core/layout/metrics.h"
#include "core/render/shapes.h"
#include "core/render/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

// Standard deviations from which a step begins; each is twice the one before, as z grows with the answers.
constexpr double heatFrom[] = {2, 4, 8};
constexpr int heatSteps = 3;

constexpr double heatMargin = layout::cardGap / 2 - 1;
constexpr double heatSign = 7;

constexpr double swatchWidth = 34;
constexpr double swatchHeight = 16;
constexpr double legendEdge = 10;
constexpr double legendRow = 18;
constexpr double legendCaptionRow = 15;
constexpr int captionLines = 3;
constexpr double legendWidth = (2 * heatSteps + 1) * (swatchWidth + 2) + 2 * legendEdge;

int heatStep(double z) {
    int step = 0;
    for (const double from : heatFrom)
        step += std::abs(z) >= from ? 1 : 0;
    return z < 0 ? -step : step;
}

QString heatText(int step, const Language& language) {
    static constexpr const char* texts[] = {
        QT_TRANSLATE_NOOP("map", "here and around it far fewer bad experiences than usual"),
        QT_TRANSLATE_NOOP("map", "here and around it clearly fewer bad experiences than usual"),
        QT_TRANSLATE_NOOP("map", "here and around it somewhat fewer bad experiences than usual"),
        QT_TRANSLATE_NOOP("map", "here and around it as many bad experiences as usual"),
        QT_TRANSLATE_NOOP("map", "here and around it somewhat more bad experiences than usual"),
        QT_TRANSLATE_NOOP("map", "here and around it clearly more bad experiences than usual"),
        QT_TRANSLATE_NOOP("map", "here and around it far more bad experiences than usual"),
    };
    return language.translate("map", texts[step + heatSteps]);
}

QColor heatColour(int step, const Theme& theme) {
    return theme.experienceAt(-static_cast<double>(step) / heatSteps);
}

/// Hot pads have a firm edge, cold ones a dashed one, so that they differ in grey, too.
QPen heatEdge(int step, const Theme& theme) {
    if (step == 0) return {theme.line, 1};
    QPen pen(step > 0 ? theme.experience.front() : theme.experience.back(), 1.5);
    if (step < 0) pen.setDashPattern({4, 3});
    return pen;
}

/// One triangle a step, in a row around the centre.
void paintSigns(QPainter& painter, const QPointF& centre, int step, const QColor& ink) {
    const int count = std::max(1, std::abs(step));
    const Mark mark = step > 0 ? Mark::Worse : step < 0 ? Mark::Better : Mark::Usual;
    constexpr double distance = heatSign + 2;
    for (int i = 0; i < count; ++i) {
        const double x = centre.x() + (i - (count - 1) / 2.0) * distance;
        paintMark(painter, {x, centre.y()}, heatSign, mark, ink);
    }
}

void paintPad(QPainter& painter, const QRectF& card, int step, const Theme& theme) {
    const QRectF pad = card.adjusted(-heatMargin, -heatMargin, heatMargin, heatMargin);
    const QColor fill = heatColour(step, theme);
    painter.setPen(heatEdge(step, theme));
    painter.setBrush(fill);
    painter.drawRoundedRect(pad.adjusted(0.75, 0.75, -0.75, -0.75), layout::cardRadius + heatMargin / 2,
                            layout::cardRadius + heatMargin / 2);
    // At the upper left, where neither diamond nor arrows end.
    const double middle = card.left() + layout::cardPadding + heatSign * std::abs(step) / 2;
    if (step != 0) paintSigns(painter, {middle, card.top() - heatMargin / 2}, step, theme.inkOn(fill));
}

} // namespace

const HeatSpot* HeatLayer::spot(model::TouchpointId id) const {
    const auto at = std::ranges::lower_bound(spots, id, {}, &HeatSpot::id);
    return at != spots.end() && at->id == id ? &*at : nullptr;
}

std::optional<HeatLayer> heatLayer(const analysis::AnalysisResult& result, const Language& language) {
    HeatLayer layer;
    for (const analysis::TouchpointResult& touchpoint : result.touchpoints) {
        if (!touchpoint.heatZ) continue;
        const int step = heatStep(*touchpoint.heatZ);
        layer.spots.push_back({touchpoint.id, step, heatText(step, language)});
    }
    if (layer.spots.empty()) return std::nullopt;
    layer.title = language.translate("map", "Where bad experiences gather");
    layer.hotText = language.translate("map", "more than usual");
    layer.coldText = language.translate("map", "fewer");
    layer.caption = language.translate(
        "map", "Each touchpoint with those before and after it. To look around only: what stands out beyond "
               "chance carries a diamond.");
    return layer;
}

void paintHeat(QPainter& painter, const layout::MapLayout& map, const HeatLayer& layer, const Theme& theme) {
    painter.save();
    for (const HeatSpot& spot : layer.spots) {
        if (const layout::CardBox* card = map.card(spot.id)) paintPad(painter, card->rect, spot.step, theme);
    }
    painter.restore();
}

QSizeF heatLegendSize(const HeatLayer& layer) {
    const auto lines = static_cast<double>(
        brokenLines(layer.caption, font(TextRole::Caption), legendWidth - 2 * legendEdge, captionLines)
            .size());
    return {legendWidth, legendEdge + 2 * legendRow + swatchHeight + 4 + lines * legendCaptionRow + 6};
}

void paintHeatLegend(QPainter& painter, const QPointF& topLeft, const HeatLayer& layer, const Theme& theme) {
    const QRectF box(topLeft, heatLegendSize(layer));
    const QFont caption = font(TextRole::Caption);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + legendEdge, box.top() + 6, box.width() - 2 * legendEdge, legendRow);
    drawText(painter, row, layer.title,
             {font(TextRole::CaptionStrong), theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 1});
    row.translate(0, legendRow + 2);
    double x = row.left();
    for (int step = heatSteps; step >= -heatSteps; --step) {
        const QRectF swatch(x, row.top(), swatchWidth, swatchHeight);
        const QColor fill = heatColour(step, theme);
        painter.setPen(heatEdge(step, theme));
        painter.setBrush(fill);
        painter.drawRoundedRect(swatch, 4, 4);
        paintSigns(painter, swatch.center(), step, theme.inkOn(fill));
        x += swatchWidth + 2;
    }
    row.translate(0, swatchHeight + 2);
    drawText(painter, row, layer.hotText, {caption, theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 1});
    drawText(painter, row, layer.coldText, {caption, theme.ink, Qt::AlignRight | Qt::AlignVCenter, 1});
    row.translate(0, legendRow);
    row.setBottom(box.bottom() - 4);
    drawText(painter, row, layer.caption,
             {caption, theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, captionLines});
    painter.restore();
}

} // namespace chwila::render
