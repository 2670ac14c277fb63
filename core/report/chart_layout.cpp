// Charts with two axes as marks of a page: name of the upright axis above it, where it is read without
// turning the page, light grid, names at the lines and points instead of a legend.
#include "core/report/block_layout.h"
#include "core/report/text_flow.h"
#include "core/report/typography.h"

#include <algorithm>
#include <cmath>

namespace chwila::report {

namespace {

constexpr double quadrantHeight = 190;
constexpr double survivalHeight = 150;
constexpr double tickRoom = 26;
constexpr double besidePlot = 18; // half of a number below the last tick

const FlowStyle figureTitle{type::subheading, type::subheading};
const FlowStyle figureCaption{type::caption, type::caption, Ink::Soft};

class Frame {
  public:
    Frame(Piece& piece, const QRectF& plot, const ChartAxis& across, const ChartAxis& up, const Sheet& sheet)
        : m_piece(piece), m_plot(plot), m_across(across), m_up(up), m_measure(sheet.measure) {}

    QPointF at(double across, double up) const {
        return {m_plot.left() + m_plot.width() * m_across.place(across),
                m_plot.bottom() - m_plot.height() * m_up.place(up)};
    }

    void text(const QString& words, const QPointF& leftTop, double width, Ink ink, int side = 0) const {
        TextMark mark = oneLine(words, type::caption, ink, width, m_measure);
        const double shift = side < 0 ? 0 : (width - mark.width) / (side > 0 ? 1 : 2);
        mark.at = leftTop + QPointF(shift, baseline(type::caption, type::leading(type::caption), m_measure));
        m_piece.marks.emplace_back(std::move(mark));
    }

    void axes(const std::vector<double>& acrossTicks, const QString& acrossName) const {
        const double lead = type::leading(type::caption);
        const auto number = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
        for (const double tick : m_up.ticks()) {
            const double y = at(0, tick).y();
            m_piece.marks.emplace_back(LineMark{{m_plot.left(), y, m_plot.right(), y}, Ink::Line, 0.4});
            text(number(tick, m_up.decimals()), {m_plot.left() - tickRoom, y - lead / 2}, tickRoom - 4,
                 Ink::Soft, 1);
        }
        for (const double tick : acrossTicks) {
            const double x = at(tick, 0).x();
            m_piece.marks.emplace_back(
                LineMark{{x, m_plot.bottom(), x, m_plot.bottom() + 3}, Ink::Soft, 0.4});
            text(number(tick, m_across.decimals()), {x - 20, m_plot.bottom() + 3}, 40, Ink::Soft);
        }
        m_piece.marks.emplace_back(
            LineMark{{m_plot.left(), m_plot.bottom(), m_plot.right(), m_plot.bottom()}, Ink::Soft, 0.6});
        text(acrossName, {m_plot.left(), m_plot.bottom() + 3 + lead}, m_plot.width(), Ink::Soft);
    }

  private:
    Piece& m_piece;
    QRectF m_plot;
    const ChartAxis& m_across;
    const ChartAxis& m_up;
    const TextMeasure& m_measure;
};

double putHead(Piece& piece, const QString& title, const QString& upName, const Sheet& sheet) {
    piece.before = 5 * type::unit;
    double top =
        stack(flow(title, sheet.width, figureTitle, sheet.measure), 0, 0, figureTitle.leading(), piece.marks);
    return stack(flow(upName, sheet.width, figureCaption, sheet.measure), 0, top + type::unit,
                 figureCaption.leading(), piece.marks)
           + 2 * type::unit;
}

Ink inkOfPoint(PointLook look) {
    switch (look) {
    case PointLook::Quiet:
    case PointLook::Unsure:
        return Ink::Soft;
    case PointLook::Moment:
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
        piece.marks.emplace_back(DiamondMark{at, 9, 0});
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

/// Names beside their points; one without room is left out, for the table below names all.
class Labels {
  public:
    Labels(const QRectF& room, const TextMeasure& measure) : m_room(room), m_measure(measure) {}

    void avoid(const QPointF& point) { m_taken.emplace_back(point.x() - 4, point.y() - 4, 8, 8); }

    std::optional<QPointF> place(const QString& text, const QPointF& point) {
        const QSizeF size(m_measure.width(text, type::caption), type::leading(type::caption));
        const QPointF places[] = {
            point + QPointF(-size.width() / 2, -5 - size.height()),
            point + QPointF(-size.width() / 2, 5),
            point + QPointF(8, -size.height() / 2),
            point + QPointF(-8 - size.width(), -size.height() / 2),
        };
        for (const QPointF& leftTop : places) {
            const QRectF box(leftTop, size);
            const bool free = m_room.contains(box) && std::ranges::none_of(m_taken, [&](const QRectF& each) {
                                  return each.intersects(box);
                              });
            if (!free) continue;
            m_taken.push_back(box);
            return leftTop;
        }
        return std::nullopt;
    }

  private:
    QRectF m_room;
    const TextMeasure& m_measure;
    std::vector<QRectF> m_taken;
};

void putQuadrantPoints(Piece& piece, const Frame& frame, const QRectF& plot, const Quadrant& chart,
                       const Sheet& sheet) {
    for (const QuadrantPoint& point : chart.points) {
        const Ink ink = point.look == PointLook::Moment ? Ink::Plum : Ink::Line;
        if (point.acrossInterval) {
            piece.marks.emplace_back(LineMark{{frame.at(point.acrossInterval->low, point.up),
                                               frame.at(point.acrossInterval->high, point.up)},
                                              ink,
                                              0.8});
        }
        if (point.upInterval) {
            piece.marks.emplace_back(LineMark{{frame.at(point.across, point.upInterval->low),
                                               frame.at(point.across, point.upInterval->high)},
                                              ink,
                                              0.8});
        }
    }
    Labels labels(plot.adjusted(-tickRoom, -8, 0, 0), sheet.measure);
    for (const QuadrantPoint& point : chart.points) {
        putPoint(piece, frame.at(point.across, point.up), point.look);
        labels.avoid(frame.at(point.across, point.up));
    }
    for (const QuadrantPoint& point : chart.points) {
        if (!point.named) continue;
        const auto at = labels.place(point.name, frame.at(point.across, point.up));
        if (!at) continue;
        const QSizeF size(sheet.measure.width(point.name, type::caption), type::leading(type::caption));
        piece.marks.emplace_back(BoxMark{{*at, size}, Ink::Paper, 0}); // lines of intervals would cross it
        frame.text(point.name, *at, sheet.width, Ink::Text, -1);
    }
}

/// Bad and good have their colours; groups that are only different have others.
Ink inkOfCurve(const SurvivalChart& chart, std::size_t index) {
    constexpr Ink judged[mostCurves] = {Ink::Low, Ink::High, Ink::Plum, Ink::Soft};
    constexpr Ink different[mostCurves] = {Ink::Accent, Ink::Plum, Ink::Text, Ink::Soft};
    return (chart.badFirst ? judged : different)[index % mostCurves];
}

double highOf(const SurvivalCorner& corner) {
    return corner.interval ? corner.interval->high : corner.share;
}
double lowOf(const SurvivalCorner& corner) {
    return corner.interval ? corner.interval->low : corner.share;
}
double shareOf(const SurvivalCorner& corner) {
    return corner.share;
}

/// A step line of what `value` gives at each corner.
template <class Value>
void putSteps(Piece& piece, const Frame& frame, const SurvivalCurve& curve, Value value,
              const LineMark& like) {
    const auto line = [&](const QPointF& from, const QPointF& to) {
        LineMark mark = like;
        mark.line = QLineF(from, to);
        if (from != to) piece.marks.emplace_back(mark);
    };
    for (std::size_t i = 0; i < curve.corners.size(); ++i) {
        const SurvivalCorner& corner = curve.corners[i];
        const bool last = i + 1 == curve.corners.size();
        const double until = last ? curve.end : curve.corners[i + 1].day;
        line(frame.at(corner.day, value(corner)), frame.at(until, value(corner)));
        if (!last) line(frame.at(until, value(corner)), frame.at(until, value(curve.corners[i + 1])));
    }
}

/// The curve, and where its interval ends as thin lines around it.
void putCurve(Piece& piece, const Frame& frame, const SurvivalChart& chart, std::size_t index) {
    const SurvivalCurve& curve = chart.curves[index];
    const Ink ink = inkOfCurve(chart, index);
    const LineMark edge{{}, ink, 0.35, false, false};
    putSteps(piece, frame, curve, lowOf, edge);
    putSteps(piece, frame, curve, highOf, edge);
    putSteps(piece, frame, curve, shareOf, LineMark{{}, ink, 1.4, index % 2 == 1, false});
}

/// Where names at the ends of the lines stand: as near as they can without covering each other.
std::vector<double> endHeights(const SurvivalChart& chart, const Frame& frame) {
    const double lead = type::leading(type::caption);
    std::vector<std::pair<double, std::size_t>> wanted;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const SurvivalCurve& curve = chart.curves[i];
        wanted.emplace_back(frame.at(curve.end, curve.shareAt(curve.end)).y() - lead / 2, i);
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

Piece layoutQuadrant(const Quadrant& chart, const Sheet& sheet) {
    Piece piece;
    const double top = putHead(piece, chart.title, chart.up.name, sheet);
    const QRectF plot(tickRoom, top, sheet.width - tickRoom - 8, quadrantHeight);
    const Frame frame(piece, plot, chart.across, chart.up, sheet);
    frame.axes(chart.across.ticks(), chart.across.name);
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

Piece layoutSurvival(const SurvivalChart& chart, const Sheet& sheet) {
    Piece piece;
    const double lead = type::leading(type::caption);
    const double top = putHead(piece, chart.title, chart.up.name, sheet);
    const double names = 0.24 * sheet.width;
    const QRectF plot(tickRoom, top, sheet.width - tickRoom - names, survivalHeight);
    const Frame frame(piece, plot, chart.across, chart.up, sheet);
    frame.axes(chart.ticks, chart.across.name);
    const std::vector<double> heights = endHeights(chart, frame);
    double row = plot.bottom() + 3 + 2 * lead + type::unit;
    frame.text(chart.atRiskName, {plot.right() + besidePlot, row - lead}, names - besidePlot, Ink::Soft, -1);
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const SurvivalCurve& curve = chart.curves[i];
        putCurve(piece, frame, chart, i);
        const Ink ink = inkOfCurve(chart, i);
        frame.text(curve.name, {plot.right() + besidePlot, heights[i]}, names - besidePlot, ink, -1);
        for (std::size_t tick = 0; tick < chart.ticks.size(); ++tick) {
            if (!curve.atRisk[tick]) continue;
            const double x = frame.at(chart.ticks[tick], 0).x();
            frame.text(QString::number(*curve.atRisk[tick]), {x - 20, row}, 40, ink);
        }
        frame.text(curve.name, {plot.right() + besidePlot, row}, names - besidePlot, ink, -1);
        row += lead;
    }
    const QString below = QStringList{chart.sentence, chart.caption}.join(QLatin1Char(' ')).trimmed();
    piece.height = stack(flow(below, sheet.width, figureCaption, sheet.measure), 0, row + type::unit,
                         figureCaption.leading(), piece.marks);
    return piece;
}

} // namespace chwila::report
