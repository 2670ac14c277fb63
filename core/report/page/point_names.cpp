#include "core/report/page/point_names.h"

#include <algorithm>
#include <iterator>

namespace chwila::report {

namespace {

constexpr double markReach = 4; // of a point
constexpr double leaderStart = 6;
constexpr int slides = 8; // of a name along the row in which it stands
constexpr double reaches[] = {14, 26, 38, 50, 62, 74, 86};
constexpr std::size_t mostTurns = 120;   // all of five names
constexpr std::size_t mostWork = 250000; // turns × names × points: a tenth of a second

/// Whether it runs through the box, beyond the mark it begins at.
bool crosses(const QLineF& leader, const QRectF& box) {
    const double length = leader.length();
    if (length <= leaderStart) return false;
    // Of the way from one end to the other, the part that lies between the sides of the box.
    double from = leaderStart / length;
    double to = 1;
    const auto isBetween = [&](double start, double step, double low, double high) {
        if (step == 0) return start >= low && start <= high;
        const auto [enters, leaves] = std::minmax({(low - start) / step, (high - start) / step});
        from = std::max(from, enters);
        to = std::min(to, leaves);
        return from <= to;
    };
    return isBetween(leader.x1(), leader.dx(), box.left(), box.right())
           && isBetween(leader.y1(), leader.dy(), box.top(), box.bottom());
}

/// One name after the other takes the first place that is free.
class Placer {
  public:
    Placer(std::span<const PointToName> points, const QRectF& room, bool cornersFirst)
        : m_points(points), m_room(room), m_cornersFirst(cornersFirst) {
        for (const PointToName& point : points) {
            m_taken.emplace_back(point.at.x() - markReach, point.at.y() - markReach, 2 * markReach,
                                 2 * markReach);
        }
    }

    std::vector<NamePlace> place(const std::vector<std::size_t>& turn) {
        std::vector<NamePlace> placed;
        for (const std::size_t index : turn) {
            if (auto place = beside(index)) {
                placed.push_back(*place);
            } else if (auto far = further(index)) {
                placed.push_back(*far);
            }
        }
        return placed;
    }

  private:
    std::optional<NamePlace> beside(std::size_t index) {
        const PointToName& point = m_points[index];
        const double wide = point.size.width();
        const double high = point.size.height();
        QPointF places[] = {{-wide / 2, -5 - high}, {-wide / 2, 5},  {8, -high / 2}, {-8 - wide, -high / 2},
                            {3 - wide, -5 - high},  {-3, -5 - high}, {3 - wide, 5},  {-3, 5}};
        if (m_cornersFirst) std::rotate(std::begin(places), std::begin(places) + 4, std::end(places));
        for (const QPointF& each : places) {
            const QRectF box(point.at + each, point.size);
            if (!isFree(box)) continue;
            m_taken.push_back(box);
            return NamePlace{index, box, std::nullopt};
        }
        return std::nullopt;
    }

    std::optional<NamePlace> further(std::size_t index) {
        const PointToName& point = m_points[index];
        for (const double reach : reaches) {
            for (int slide = 0; slide <= slides; ++slide) {
                const double left = point.at.x() - point.size.width() * slide / slides;
                for (const double top : {point.at.y() + reach, point.at.y() - reach - point.size.height()}) {
                    const QRectF box(QPointF(left, top), point.size);
                    const QLineF leader(point.at, {std::clamp(point.at.x(), left + 3, box.right() - 3),
                                                   top > point.at.y() ? box.top() : box.bottom()});
                    if (!isFree(box) || !isClear(leader)) continue;
                    m_taken.push_back(box);
                    m_leaders.push_back(leader);
                    return NamePlace{index, box, leader};
                }
            }
        }
        return std::nullopt;
    }

    bool isFree(const QRectF& box) const {
        return m_room.contains(box)
               && std::ranges::none_of(m_taken, [&](const QRectF& each) { return each.intersects(box); })
               && std::ranges::none_of(m_leaders, [&](const QLineF& each) { return crosses(each, box); });
    }

    bool isClear(const QLineF& leader) const {
        return std::ranges::none_of(m_taken, [&](const QRectF& each) { return crosses(leader, each); })
               && std::ranges::none_of(m_leaders, [&](const QLineF& each) {
                      return each.intersects(leader, nullptr) == QLineF::BoundedIntersection;
                  });
    }

    std::span<const PointToName> m_points;
    QRectF m_room;
    bool m_cornersFirst;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_leaders;
};

std::ptrdiff_t worth(const std::vector<NamePlace>& places) {
    const auto led =
        std::ranges::count_if(places, [](const NamePlace& place) { return place.leader.has_value(); });
    return 3 * std::ssize(places) - led;
}

} // namespace

std::vector<NamePlace> namePlaces(std::span<const PointToName> points, const QRectF& room) {
    std::vector<std::size_t> turn;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].named) turn.push_back(i);
    }
    if (turn.empty()) return {};
    const auto most = 3 * std::ssize(turn);
    const std::size_t turns = std::clamp<std::size_t>(mostWork / (turn.size() * points.size()), 1, mostTurns);
    std::vector<NamePlace> best;
    for (std::size_t tried = 0; tried < turns && worth(best) < most; ++tried) {
        for (const bool cornersFirst : {false, true}) {
            std::vector<NamePlace> places = Placer(points, room, cornersFirst).place(turn);
            if (worth(places) > worth(best)) best = std::move(places);
        }
        std::ranges::next_permutation(turn);
    }
    return best;
}

} // namespace chwila::report
