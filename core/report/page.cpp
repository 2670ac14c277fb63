#include "core/report/page.h"

namespace chwila::report {

namespace {

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace

void moveBy(Mark& mark, const QPointF& offset) {
    std::visit(Overloaded{
                   [&](TextMark& text) { text.at += offset; },
                   [&](BoxMark& box) { box.rect.translate(offset); },
                   [&](LineMark& line) { line.line.translate(offset); },
                   [&](DotMark& dot) { dot.centre += offset; },
                   [&](DiamondMark& diamond) { diamond.centre += offset; },
                   [&](MapMark& map) { map.rect.translate(offset); },
                   [&](HeatmapMark& heatmap) { heatmap.rect.translate(offset); },
                   [&](PulseMark& pulse) { pulse.rect.translate(offset); },
                   [&](PictureMark& picture) { picture.rect.translate(offset); },
               },
               mark);
}

QRectF extentOf(const Mark& mark, const TextMeasure& measure) {
    return std::visit(
        Overloaded{
            [&](const TextMark& text) {
                const double up = measure.ascent(text.style);
                return QRectF(text.at.x(), text.at.y() - up, text.width, up + measure.descent(text.style));
            },
            [](const BoxMark& box) { return box.rect; },
            [](const LineMark& line) { return QRectF(line.line.p1(), line.line.p2()).normalized(); },
            [](const DotMark& dot) {
                return QRectF(dot.centre.x() - dot.radius, dot.centre.y() - dot.radius, 2 * dot.radius,
                              2 * dot.radius);
            },
            [](const DiamondMark& diamond) {
                const double half = diamond.size / 2;
                return QRectF(diamond.centre.x() - half, diamond.centre.y() - half, diamond.size,
                              diamond.size);
            },
            [](const MapMark& map) { return map.rect; },
            [](const HeatmapMark& heatmap) { return heatmap.rect; },
            [](const PulseMark& pulse) { return pulse.rect; },
            [](const PictureMark& picture) { return picture.rect; },
        },
        mark);
}

} // namespace chwila::report
