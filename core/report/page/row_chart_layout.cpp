// Charts with a line for each row: its name at the left, a dot or bar on a common axis, the value in words at
// the right.
#include "core/report/page/chart_frame.h"
#include "core/report/part_charts.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace chwila::report {

namespace {

constexpr double chartRowHeight = 14;
constexpr double columnRoom = 10;     // between name, plot and value
constexpr double mostForNames = 0.46; // a hand-off has the names of two departments
constexpr double mostForValues = 0.2;
constexpr double barHeight = 7;

double widest(const RowChart& chart, const TextMeasure& measure, const auto& textOf, const TextStyle& style) {
    double width = 0;
    for (const ChartRow& row : chart.rows)
        width = std::max(width, measure.width(textOf(row), style));
    return width + 1;
}

QString valueAndBasis(const ChartRow& row) {
    return row.basis.isEmpty() ? row.said : QStringLiteral("%1 · %2").arg(row.said, row.basis);
}

void putRow(Piece& piece, const ChartFrame& frame, const RowChart& chart, const ChartRow& row, double y) {
    const Ink ink = row.strong ? Ink::Accent : Ink::Soft;
    const auto at = [&](double value) { return QPointF(frame.at(value, 0).x(), y); };
    const QPointF point = at(row.at);
    if (chart.bars) {
        const QPointF start = at(std::clamp(0.0, chart.across.from, chart.across.to));
        piece.marks.emplace_back(BoxMark{QRectF(std::min(start.x(), point.x()), y - barHeight / 2,
                                                std::abs(point.x() - start.x()), barHeight),
                                         row.strong ? Ink::Accent : Ink::Neutral, 0});
    }
    if (row.interval) {
        piece.marks.emplace_back(
            LineMark{{at(row.interval->low), at(row.interval->high)}, chart.bars ? Ink::Text : ink, 1.2});
    }
    if (row.against) {
        piece.marks.emplace_back(DotMark{at(*row.against), 3, Ink::Soft});
        piece.marks.emplace_back(DotMark{at(*row.against), 2, Ink::Paper});
    }
    if (!chart.bars) piece.marks.emplace_back(DotMark{point, 3, ink});
}

} // namespace

Piece layoutRows(const RowChart& chart, const Sheet& sheet) {
    Piece piece;
    const double top = putChartHead(piece, chart.title, {}, sheet);
    const TextStyle& nameStyle = type::captionStrong; // the wider one: all names fit
    const double names = std::min(mostForNames * sheet.width,
                                  widest(chart, sheet.measure, std::mem_fn(&ChartRow::name), nameStyle));
    const double values =
        std::min(mostForValues * sheet.width, widest(chart, sheet.measure, valueAndBasis, type::caption));
    const QRectF plot(names + columnRoom, top, sheet.width - names - values - 2 * columnRoom,
                      chartRowHeight * static_cast<double>(chart.rows.size()));
    const ChartAxis rows{{}, 0, 1, 1};
    const ChartFrame frame(piece, plot, chart.across, rows, sheet);
    for (const double tick : chart.across.ticks()) {
        const double x = frame.at(tick, 0).x();
        piece.marks.emplace_back(LineMark{{x, plot.top(), x, plot.bottom()}, Ink::Line, 0.4});
    }
    if (chart.usual) {
        const double x = frame.at(*chart.usual, 0).x();
        piece.marks.emplace_back(LineMark{{x, plot.top(), x, plot.bottom()}, Ink::Soft, 0.8, true});
    }
    frame.acrossAxis(chart.across.ticks());
    double y = top;
    const double lead = type::leading(type::caption);
    for (const ChartRow& row : chart.rows) {
        const double textTop = y + (chartRowHeight - lead) / 2;
        frame.text(row.name, {0, textTop}, names, Ink::Text, -1,
                   row.strong ? type::captionStrong : type::caption);
        putRow(piece, frame, chart, row, y + chartRowHeight / 2);
        frame.text(valueAndBasis(row), {plot.right() + columnRoom, textTop}, values, Ink::Soft, -1);
        y += chartRowHeight;
    }
    const double below = plot.bottom() + 3 + 2 * lead + type::unit;
    piece.height = stack(flow(chart.caption, sheet.width, figureCaption, sheet.measure), 0, below,
                         figureCaption.leading(), piece.marks);
    return piece;
}

} // namespace chwila::report
