#include "core/layout/metrics.h"
#include "core/render/map_painter.h"
#include "core/render/shapes.h"
#include "core/render/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

constexpr double headroom = 30; // for labels and diamonds above and below the curve
constexpr double dotRadius = 4.5;
constexpr double momentSize = 22;
constexpr double leastLetters = 7; // pixels; a smaller label is only a speck

struct Range {
    double low = 0;
    double high = 100;
};

/// The part of the scale the curve needs, rounded to tens, at least 30 wide.
Range rangeOf(const MapContent& content) {
    double low = 100;
    double high = 0;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const StepMean& step : content.curve) {
        if (step.satisfaction) take(*step.satisfaction);
        if (step.assumed) take(*step.assumed);
    }
    if (content.overall) take(*content.overall);
    if (low > high) return {0, 100};
    low = std::floor(low / 10) * 10;
    high = std::ceil(high / 10) * 10;
    if (high - low < 30) {
        low = std::max(0.0, low - 10);
        high = std::min(100.0, low + 30);
    }
    return {low, std::max(high, low + 10)};
}

/// Whether the way, which goes from the left to the right, comes into the room anywhere.
bool crosses(const QPolygonF& way, const QRectF& room) {
    for (int i = 0; i < way.size(); ++i) {
        const QLineF piece(way[std::max(0, i - 1)], way[i]);
        const double from = std::max(piece.x1(), room.left());
        const double to = std::min(piece.x2(), room.right());
        if (from > to) continue;
        const auto level = [&piece](double x) {
            return piece.dx() == 0 ? piece.y1() : piece.y1() + (x - piece.x1()) / piece.dx() * piece.dy();
        };
        // A steep piece can be above the room at its one side and below it at the other.
        const auto [high, low] = std::minmax({level(from), level(to)});
        if (high <= room.bottom() && low >= room.top()) return true;
    }
    return false;
}

struct Place {
    const StepMean* step = nullptr;
    double x = 0;
};

class Curve {
  public:
    Curve(QPainter& painter, const layout::MapLayout& layout, const layout::LaneRow& lane,
          const MapContent& content, const Theme& theme, double textScale, double zoom)
        : m_painter(painter),
          m_lane(lane),
          m_content(content),
          m_theme(theme),
          m_scale(textScale),
          m_zoom(zoom),
          m_range(rangeOf(content)) {
        for (const StepMean& step : content.curve) {
            const auto column = static_cast<std::size_t>(step.column);
            if (column < layout.columns.size())
                m_places.push_back({&step, layout.columns[column].cardLeft + layout::cardWidth / 2});
        }
    }

    void paint() {
        paintMean();
        paintAssumed();
        paintBand();
        paintLine();
        paintDots();
    }

  private:
    double y(double satisfaction) const {
        const double part = (satisfaction - m_range.low) / (m_range.high - m_range.low);
        return std::clamp(m_lane.body.bottom() - headroom - part * (m_lane.body.height() - 2 * headroom),
                          m_lane.body.top() + 2, m_lane.body.bottom() - 2);
    }
    QFont letters(TextRole role) const {
        QFont result = font(role);
        result.setPixelSize(std::max(1, static_cast<int>(std::lround(result.pixelSize() * m_scale))));
        return result;
    }
    bool isReadable(TextRole role) const { return letters(role).pixelSize() * m_zoom >= leastLetters; }
    QPointF point(const Place& place) const { return {place.x, y(*place.step->satisfaction)}; }

    void paintMean() {
        if (!m_content.overall) return;
        const double level = y(*m_content.overall);
        m_painter.setPen(QPen(m_theme.line, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(m_lane.body.left(), level), QPointF(m_lane.body.right(), level));
        if (!isReadable(TextRole::Caption)) return;
        drawText(m_painter, meanPlace(level), m_content.meanText,
                 {letters(TextRole::Caption), m_theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
    }
    /// Beside its line where nothing else is drawn: at an end, else between two steps.
    QRectF meanPlace(double level) const {
        const QSizeF words(textWidth(m_content.meanText, letters(TextRole::Caption)) + 2, 16 * m_scale);
        const double first = m_lane.body.left() + 8;
        std::vector<double> lefts{first, m_lane.body.right() - 8 - words.width()};
        for (std::size_t i = 1; i < m_places.size(); ++i)
            lefts.push_back((m_places[i - 1].x + m_places[i].x - words.width()) / 2);
        for (const double left : lefts) {
            for (const double top : {level - 17 * m_scale, level + m_scale}) {
                const QRectF place(QPointF(left, top), words);
                if (m_lane.body.contains(place) && !isDrawnOver(place)) return place;
            }
        }
        return {QPointF(first, level - 17 * m_scale), words};
    }
    bool isDrawnOver(const QRectF& place) const {
        const auto around = [&](double above) {
            return place.adjusted(-4 * m_scale, -above, 4 * m_scale, above);
        };
        const auto isValueIn = [&](const Place& each) {
            if (!each.step->satisfaction) return false;
            const QPointF at = point(each);
            const QRectF value(at.x() - 14 * m_scale, at.y() - 32 * m_scale, 28 * m_scale, 64 * m_scale);
            return value.intersects(place);
        };
        return isCrossed(around(3 * m_scale), around(dotRadius * m_scale))
               || std::ranges::any_of(m_places, isValueIn);
    }
    /// Whether what was assumed runs through the one room, or what was measured through the other.
    bool isCrossed(const QRectF& byAssumed, const QRectF& byMeasured) const {
        bool crossed = crosses(assumedWay(), byAssumed);
        forEachRun([&](const std::vector<Place>& places) {
            crossed = crossed || crosses(measuredWay(places), byMeasured);
        });
        return crossed;
    }
    QPolygonF measuredWay(const std::vector<Place>& run) const {
        QPolygonF way;
        for (const Place& place : run)
            way << point(place);
        return way;
    }
    QPolygonF assumedWay() const {
        QPolygonF way;
        for (const Place& place : m_places) {
            if (place.step->assumed) way << QPointF(place.x, y(*place.step->assumed));
        }
        return way;
    }

    void paintAssumed() {
        const QPolygonF way = assumedWay();
        m_painter.setBrush(Qt::NoBrush);
        QPen dotted(m_theme.inkSoft, 1.5 * m_scale, Qt::CustomDashLine, Qt::RoundCap);
        dotted.setDashPattern({0.01, 3.4});
        m_painter.setPen(dotted);
        m_painter.drawPolyline(way);
        m_painter.setPen(QPen(m_theme.inkSoft, 1.2 * m_scale));
        m_painter.setBrush(m_theme.paper);
        for (const QPointF& at : way)
            m_painter.drawEllipse(at, 3 * m_scale, 3 * m_scale);
    }

    /// Steps without enough answers interrupt line and band.
    template <class Run>
    void forEachRun(Run&& run) const {
        std::vector<Place> places;
        const auto flush = [&] {
            if (!places.empty()) run(places);
            places.clear();
        };
        for (const Place& place : m_places) {
            if (place.step->satisfaction) {
                places.push_back(place);
            } else {
                flush();
            }
        }
        flush();
    }

    void paintBand() {
        QColor soft = m_theme.ink;
        soft.setAlphaF(0.09F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(soft);
        forEachRun([&](const std::vector<Place>& places) {
            QPolygonF area;
            for (const Place& place : places)
                area << QPointF(place.x, y(upper(*place.step)));
            for (auto place = places.rbegin(); place != places.rend(); ++place)
                area << QPointF(place->x, y(lower(*place->step)));
            if (places.size() > 1) m_painter.drawPolygon(area);
        });
    }
    static double upper(const StepMean& step) { return step.band ? step.band->high : *step.satisfaction; }
    static double lower(const StepMean& step) { return step.band ? step.band->low : *step.satisfaction; }

    void paintLine() {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.ink, 2 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        forEachRun([&](const std::vector<Place>& places) { m_painter.drawPolyline(measuredWay(places)); });
    }

    void paintDots() {
        std::vector<Place> measured;
        forEachRun([&](const std::vector<Place>& places) {
            measured.insert(measured.end(), places.begin(), places.end());
        });
        if (measured.empty()) return;
        const auto trough = std::ranges::min_element(
            measured, {}, [](const Place& place) { return *place.step->satisfaction; });
        for (auto place = measured.begin(); place != measured.end(); ++place) {
            const bool labelled = place == measured.begin() || place == trough || place + 1 == measured.end();
            paintDot(*place, labelled, place == trough);
        }
    }

    void paintDot(const Place& place, bool labelled, bool below) {
        const double value = *place.step->satisfaction;
        const QPointF at = point(place);
        if (place.step->moments.empty()) {
            m_painter.setPen(QPen(m_theme.ink, 1.5 * m_scale));
            m_painter.setBrush(m_theme.experienceAt(m_content.scale.position(value)));
            m_painter.drawEllipse(at, dotRadius * m_scale, dotRadius * m_scale);
        } else {
            const double size = momentSize * m_scale;
            double x = at.x() - static_cast<double>(place.step->moments.size() - 1) * size / 2;
            const bool ranked = isReadable(TextRole::Caption);
            for (const MomentSign& moment : place.step->moments) {
                paintDiamond(m_painter, QPointF(x, at.y()), size, ranked ? moment.rank : 0, m_theme,
                             moment.byHand);
                x += size;
            }
        }
        if (!labelled || !isReadable(TextRole::Title)) return;
        const double away = (place.step->moments.empty() ? 8 : momentSize / 2 + 2) * m_scale;
        const QString label = QString::number(std::lround(value));
        drawText(m_painter, labelPlace(at, label, away, below), label,
                 {letters(TextRole::Title), m_theme.ink, Qt::AlignCenter, 1});
    }
    /// At the side of its point that belongs to it, or where no curve runs through it: at the other one or
    /// further away.
    QRectF labelPlace(const QPointF& at, const QString& label, double away, bool below) const {
        const QSizeF size(textWidth(label, letters(TextRole::Title)) + 4 * m_scale, 18 * m_scale);
        const auto place = [&](double distance, bool under) {
            const double top = under ? at.y() + distance : at.y() - distance - size.height();
            return QRectF({at.x() - size.width() / 2, top}, size);
        };
        for (const double further : {0.0, 8.0, 16.0, 24.0}) {
            for (const bool under : {below, !below}) {
                const QRectF tried = place(away + further * m_scale, under);
                const QRectF core = tried.adjusted(0, 3 * m_scale, 0, -3 * m_scale);
                if (m_lane.body.contains(tried) && !isCrossed(tried, core)) return tried;
            }
        }
        return place(away, below);
    }

    QPainter& m_painter;
    const layout::LaneRow& m_lane;
    const MapContent& m_content;
    const Theme& m_theme;
    double m_scale;
    double m_zoom;
    Range m_range;
    std::vector<Place> m_places;
};

} // namespace

void paintEmotionLane(QPainter& painter, const layout::MapLayout& layout, const layout::LaneRow& lane,
                      const MapContent& content, const Theme& theme, double textScale, double zoom) {
    painter.save();
    Curve(painter, layout, lane, content, theme, textScale, zoom).paint();
    painter.restore();
}

} // namespace chwila::render
