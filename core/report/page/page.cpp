#include "core/report/page/page.h"

#include "core/report/report.h"

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
    const auto ofRect = [](const auto& each) { return each.rect; };
    const auto around = [](const QPointF& centre, double half) {
        return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    };
    const auto ofText = [&](const TextMark& text) {
        const double up = measure.ascent(text.style);
        return QRectF(text.at.x(), text.at.y() - up, text.width, up + measure.descent(text.style));
    };
    return std::visit(
        Overloaded{
            ofText,
            [](const LineMark& line) { return QRectF(line.line.p1(), line.line.p2()).normalized(); },
            [&](const DotMark& dot) { return around(dot.centre, dot.radius); },
            [&](const DiamondMark& diamond) { return around(diamond.centre, diamond.size / 2); },
            ofRect,
        },
        mark);
}

} // namespace chwila::report
