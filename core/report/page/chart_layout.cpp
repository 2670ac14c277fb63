// Charts with two axes as marks of a page: points in four fields, and curves with what surrounds them.
#include "core/report/page/chart_frame.h"
#include "core/report/page/point_names.h"

#include <algorithm>
#include <cmath>

namespace chwila::report {

namespace {

constexpr double quadrantHeight = 190;
constexpr double lowQuadrantHeight = 132;
constexpr double curvesHeight = 150;
constexpr double besidePlot = 18; // half of a number below the last tick

Ink inkOfPoint(PointLook look) {
    switch (look) {
    case PointLook::Quiet:
    case PointLook::Unsure:
        return Ink::Soft;
    case PointLook::Moment:
    case PointLook::MomentByHand:
        return Ink::Plum;
    case PointLook::Act:
        return Ink::Low;
    case PointLook::Keep:
        return Ink::High;
    }
    return Ink::Soft;
}

void putPoint(Piece& piece, const QPointF& at, PointLook look) {
    const Ink ink = inkOfPoint(look);
    switch (look) {
    case PointLook::Moment:
    case PointLook::MomentByHand:
        piece.marks.emplace_back(DiamondMark{at, 9, 0, look == PointLook::MomentByHand});
        return;
    case PointLook::Act:
        piece.marks.emplace_back(BoxMark{{at.x() - 3, at.y() - 3, 6, 6}, ink, 0});
        return;
    case PointLook::Keep:
        piece.marks.emplace_back(DotMark{at, 3.4, ink});
        return;
    case PointLook::Unsure:
        piece.marks.emplace_back(DotMark{at, 3, ink});
        piece.marks.emplace_back(DotMark{at, 2, Ink::Paper});
        return;
    case PointLook::Quiet:
        piece.marks.emplace_back(DotMark{at, 2.4, ink});
        return;
    }
}

void putIntervals(Piece& piece, const ChartFrame& frame, const QuadrantPoint& point) {
    const bool moment = point.look == PointLook::Moment || point.look == PointLook::MomentByHand;
    const Ink ink = moment ? Ink::Plum : Ink::Line;
    const auto line = [&](const QPointF& from, const QPointF& to) {
        piece.marks.emplace_back(LineMark{{from, to}, ink, 0.8});
    };
    if (point.acrossInterval) {
        line(frame.at(point.acrossInterval->low, point.up), frame.at(point.acrossInterval->high, point.up));
    }
    if (point.upInterval)
        line(frame.at(point.across, point.upInterval->low), frame.at(point.across, point.upInterval->high));
}

void putQuadrantPoints(Piece& piece, const ChartFrame& frame, const QRectF& plot, const Quadrant& chart,
                       const Sheet& sheet) {
    for (const QuadrantPoint& point : chart.points)
        putIntervals(piece, frame, point);
    std::vector<PointToName> points;
    for (const QuadrantPoint& point : chart.points) {
        const QPointF at = frame.at(point.across, point.up);
        putPoint(piece, at, point.look);
        const double width = point.named ? sheet.measure.width(point.name, type::caption) : 0;
        points.push_back({at, {width, type::leading(type::caption)}, point.named});
    }
    const QRectF room = plot.adjusted(-tickRoom, -8, 0, 0);
    for (const NamePlace& place : namePlaces(points, room)) {
        if (place.leader) piece.marks.emplace_back(LineMark{*place.leader, Ink::Soft, 0.5});
        // Lines of intervals would cross it.
        piece.marks.emplace_back(BoxMark{place.box, Ink::Paper, 0});
        frame.text(chart.points[place.point].name, place.box.topLeft(), sheet.width, Ink::Text, -1);
    }
}

/// Bad and good have their colours; groups that are only different have others.
Ink inkOfCurve(const CurveChart& chart, std::size_t index) {
    constexpr Ink judged[mostCurves] = {Ink::Low, Ink::High, Ink::Plum, Ink::Soft};
    constexpr Ink different[mostCurves] = {Ink::Accent, Ink::Plum, Ink::Text, Ink::Soft};
    return (chart.badFirst ? judged : different)[index % mostCurves];
}

double highOf(const CurvePoint& point) {
    return point.interval ? point.interval->high : point.up;
}
double lowOf(const CurvePoint& point) {
    return point.interval ? point.interval->low : point.up;
}
double upOf(const CurvePoint& point) {
    return point.up;
}

/// Strokes of a line one behind the other. Dashes go on over corners: a curve of many short steps would be
/// solid where each began anew.
class Strokes {
  public:
    Strokes(Piece& piece, const LineMark& like) : m_piece(piece), m_like(like) {
        m_like.dashed = false;
        m_dash = like.dashed ? 4 * like.width : 0;
        m_left = m_dash;
    }
    void line(QPointF from, const QPointF& to) {
        if (!(m_dash > 0)) return add(from, to);
        QLineF rest(from, to);
        while (rest.length() > m_left) {
            const QPointF turn = rest.pointAt(m_left / rest.length());
            if (m_inked) add(rest.p1(), turn);
            rest.setP1(turn);
            m_inked = !m_inked;
            m_left = m_inked ? m_dash : m_dash / 2;
        }
        if (m_inked) add(rest.p1(), to);
        m_left -= rest.length();
    }

  private:
    void add(const QPointF& from, const QPointF& to) {
        if (from == to) return;
        m_like.line = QLineF(from, to);
        m_piece.marks.emplace_back(m_like);
    }

    Piece& m_piece;
    LineMark m_like;
    double m_dash = 0; // 0: a solid line
    double m_left = 0; // of the present dash or gap
    bool m_inked = true;
};

/// A line through what `value` gives at each point, straight or in steps.
template <class Value>
void putLine(Piece& piece, const ChartFrame& frame, const Curve& curve, bool steps, Value value,
             const LineMark& like) {
    Strokes strokes(piece, like);
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const CurvePoint& point = curve.points[i];
        const QPointF from = frame.at(point.across, value(point));
        const bool last = i + 1 == curve.points.size();
        const QPointF to =
            last ? QPointF() : frame.at(curve.points[i + 1].across, value(curve.points[i + 1]));
        if (!steps) {
            if (!last) strokes.line(from, to);
            continue;
        }
        const double until = frame.at(last ? curve.end : curve.points[i + 1].across, 0).x();
        strokes.line(from, {until, from.y()});
        if (!last) strokes.line({until, from.y()}, to);
    }
}

/// The curve, and where its interval ends as thin lines around it.
void putCurve(Piece& piece, const ChartFrame& frame, const CurveChart& chart, std::size_t index) {
    const Curve& curve = chart.curves[index];
    const Ink ink = inkOfCurve(chart, index);
    const LineMark edge{{}, ink, 0.35, false, false};
    putLine(piece, frame, curve, chart.steps, lowOf, edge);
    putLine(piece, frame, curve, chart.steps, highOf, edge);
    putLine(piece, frame, curve, chart.steps, upOf, LineMark{{}, ink, 1.4, index % 2 == 1, false});
}

/// Those ticks whose numbers have room beside each other; the last ones stay, most is read off there.
std::vector<double> ticksWithRoom(const CurveChart& chart, const ChartFrame& frame, const Sheet& sheet) {
    const std::vector<double> all = chart.ticks.empty() ? chart.across.ticks() : chart.ticks;
    double widest = 0;
    for (const double tick : all)
        widest = std::max(
            widest, sheet.measure.width(sheet.language.number(tick, chart.across.decimals()), type::caption));
    for (const Curve& curve : chart.curves) {
        for (const std::optional<qint64>& count : curve.counts)
            widest = std::max(widest,
                              count ? sheet.measure.width(sheet.language.number(*count), type::caption) : 0);
    }
    std::vector<double> kept;
    for (auto tick = all.rbegin(); tick != all.rend(); ++tick) {
        const double x = frame.at(*tick, 0).x();
        if (kept.empty() || frame.at(kept.front(), 0).x() - x >= widest + 2 * type::unit)
            kept.insert(kept.begin(), *tick);
    }
    return kept;
}

/// Beside the curves, in a column as wide as it needs to be.
double roomForNames(const CurveChart& chart, const Sheet& sheet) {
    constexpr double most = 0.36; // of the sheet
    double widest = sheet.measure.width(chart.countsName, type::caption);
    for (const Curve& curve : chart.curves)
        widest = std::max(widest, sheet.measure.width(curve.name, type::caption));
    return std::min(besidePlot + widest + 1, most * sheet.width);
}

/// Below each tick a row of numbers for each curve.
double putCounts(const ChartFrame& frame, const CurveChart& chart, const std::vector<double>& ticks,
                 double names, double row, const Sheet& sheet) {
    if (chart.countsName.isEmpty()) return row;
    const double lead = type::leading(type::caption);
    frame.text(chart.countsName, {frame.right() + besidePlot, row - lead}, names - besidePlot, Ink::Soft, -1);
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const Curve& curve = chart.curves[i];
        const Ink ink = inkOfCurve(chart, i);
        for (std::size_t tick = 0; tick < std::min(chart.ticks.size(), curve.counts.size()); ++tick) {
            const bool shown = std::ranges::find(ticks, chart.ticks[tick]) != ticks.end();
            if (!curve.counts[tick] || !shown) continue;
            const double x = frame.at(chart.ticks[tick], 0).x();
            frame.text(sheet.language.number(*curve.counts[tick]), {x - 20, row}, 40, ink);
        }
        frame.text(curve.name, {frame.right() + besidePlot, row}, names - besidePlot, ink, -1);
        row += lead;
    }
    return row;
}

/// Where names at the ends of the lines stand: as near as they can without covering each other.
std::vector<double> endHeights(const CurveChart& chart, const ChartFrame& frame) {
    const double lead = type::leading(type::caption);
    std::vector<std::pair<double, std::size_t>> wanted;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const Curve& curve = chart.curves[i];
        wanted.emplace_back(frame.at(curve.end, curve.upAt(curve.end)).y() - lead / 2, i);
    }
    std::ranges::sort(wanted);
    std::vector<double> heights(wanted.size());
    double lowest = -1e9;
    for (const auto& [y, index] : wanted) {
        heights[index] = std::max(y, lowest);
        lowest = heights[index] + lead;
    }
    return heights;
}

} // namespace

Piece layoutQuadrant(const QuadrantPicture& picture, const Sheet& sheet) {
    const Quadrant& chart = picture.chart;
    const double height = picture.low ? lowQuadrantHeight : quadrantHeight;
    Piece piece;
    const double top = putChartHead(piece, chart.title, chart.up.name, sheet);
    const QRectF plot(tickRoom, top, sheet.width - tickRoom - 8, height);
    const ChartFrame frame(piece, plot, chart.across, chart.up, sheet);
    frame.upAxis();
    frame.acrossAxis(chart.across.ticks());
    const QPointF middle = frame.at(chart.acrossLine, chart.upLine);
    piece.marks.emplace_back(
        LineMark{{middle.x(), plot.top(), middle.x(), plot.bottom()}, Ink::Soft, 0.6, true});
    piece.marks.emplace_back(
        LineMark{{plot.left(), middle.y(), plot.right(), middle.y()}, Ink::Soft, 0.6, true});
    putQuadrantPoints(piece, frame, plot, chart, sheet);
    const double below = plot.bottom() + 3 + 2 * type::leading(type::caption) + type::unit;
    piece.height = stack(flow(chart.caption, sheet.width, figureCaption, sheet.measure), 0, below,
                         figureCaption.leading(), piece.marks);
    return piece;
}

Piece layoutCurves(const CurveChart& chart, const Sheet& sheet) {
    Piece piece;
    const double lead = type::leading(type::caption);
    const double top = putChartHead(piece, chart.title, chart.up.name, sheet);
    const double names = roomForNames(chart, sheet);
    const QRectF plot(tickRoom, top, sheet.width - tickRoom - names, curvesHeight);
    const ChartFrame frame(piece, plot, chart.across, chart.up, sheet);
    frame.upAxis();
    const std::vector<double> ticks = ticksWithRoom(chart, frame, sheet);
    frame.acrossAxis(ticks);
    const std::vector<double> heights = endHeights(chart, frame);
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        putCurve(piece, frame, chart, i);
        frame.text(chart.curves[i].name, {plot.right() + besidePlot, heights[i]}, names - besidePlot,
                   inkOfCurve(chart, i), -1);
    }
    const double row =
        putCounts(frame, chart, ticks, names, plot.bottom() + 3 + 2 * lead + type::unit, sheet);
    const QString below = QStringList{chart.sentence, chart.caption}.join(QLatin1Char(' ')).trimmed();
    piece.height = stack(flow(below, sheet.width, figureCaption, sheet.measure), 0, row + type::unit,
                         figureCaption.leading(), piece.marks);
    return piece;
}

} // namespace chwila::report
