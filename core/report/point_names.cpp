#include "core/report/point_names.h"

#include <algorithm>

namespace chwila::report {

namespace {

constexpr double markReach = 4; // of a point
constexpr double leaderStart = 6;
constexpr int slides = 8; // of a name along the row in which it stands
constexpr double reaches[] = {14, 26, 38, 50, 62, 74, 86};
constexpr int mostTurns = 120; // all of five names

/// Beyond the mark it begins at.
bool crosses(const QLineF& leader, const QRectF& box) {
    constexpr double step = 2;
    for (double far = leaderStart; far < leader.length(); far += step) {
        if (box.contains(leader.pointAt(far / leader.length()))) return true;
    }
    return false;
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
                placed.push_back(*std::move(place));
            } else if (auto far = further(index)) {
                placed.push_back(*std::move(far));
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
        if (m_cornersFirst) std::ranges::rotate(places, places + 4);
        for (const QPointF& each : places) {
            const QRectF box(point.at + each, point.size);
            if (take(box)) return NamePlace{index, box, std::nullopt};
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
                    if (!isClear(leader) || !take(box)) continue;
                    m_leaders.push_back(leader);
                    return NamePlace{index, box, leader};
                }
            }
        }
        return std::nullopt;
    }

    bool take(const QRectF& box) {
        const bool free =
            m_room.contains(box)
            && std::ranges::none_of(m_taken, [&](const QRectF& each) { return each.intersects(box); })
            && std::ranges::none_of(m_leaders, [&](const QLineF& each) { return crosses(each, box); });
        if (free) m_taken.push_back(box);
        return free;
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
    const auto most = 3 * std::ssize(turn);
    std::vector<NamePlace> best;
    for (int tried = 0; tried < mostTurns && worth(best) < most; ++tried) {
        for (const bool cornersFirst : {false, true}) {
            std::vector<NamePlace> places = Placer(points, room, cornersFirst).place(turn);
            if (worth(places) > worth(best)) best = std::move(places);
        }
        std::ranges::next_permutation(turn);
    }
    return best;
}

} // namespace chwila::report
