#include "core/layout/label_places.h"

#include <cmath>

namespace chwila::layout {

namespace {

constexpr double widestLabel = 180;
constexpr double endMargin = 24;
constexpr double leastUpright = 44;
// What a share takes; longer labels are rare and may touch.
constexpr double usualWidth = 52;
constexpr double usualHeight = 22;

struct Segment {
    QPointF from;
    QPointF to;
    bool level = true;
    double length = 0;

    QPointF at(double offset) const {
        return (from + to) / 2 + (length > 0 ? (to - from) / length * offset : QPointF());
    }
};

Segment longestOf(const Route& route) {
    Segment longest{route.points.front(), route.points.front()};
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const QPointF step = route.points[i] - route.points[i - 1];
        const double length = std::abs(step.x()) + std::abs(step.y());
        if (length <= longest.length) continue;
        longest = {route.points[i - 1], route.points[i], std::abs(step.x()) > std::abs(step.y()), length};
    }
    return longest;
}

/// Labels by stripes of the map, so that only near ones are compared.
class Taken {
  public:
    bool isFree(const QPointF& place) const {
        for (int stripe = stripeOf(place) - 1; stripe <= stripeOf(place) + 1; ++stripe) {
            const auto found = m_stripes.find(stripe);
            if (found == m_stripes.end()) continue;
            for (const QPointF& other : found->second) {
                const QPointF apart = other - place;
                if (std::abs(apart.x()) < usualWidth && std::abs(apart.y()) < usualHeight) return false;
            }
        }
        return true;
    }
    void take(const QPointF& place) { m_stripes[stripeOf(place)].push_back(place); }

  private:
    static int stripeOf(const QPointF& place) { return static_cast<int>(place.y() / usualHeight); }

    std::map<int, std::vector<QPointF>> m_stripes;
};

} // namespace

void placeLabels(std::vector<Route>& routes) {
    Taken taken;
    for (Route& route : routes) {
        const Segment segment = longestOf(route);
        route.labelAt = segment.at(0);
        route.labelRoom = segment.level                   ? std::max(0.0, segment.length - endMargin)
                          : segment.length < leastUpright ? 0
                                                          : widestLabel;
        const double step = segment.level ? usualWidth : usualHeight;
        const double reach = (segment.length - endMargin - step) / 2;
        for (const int move : {0, 1, -1, 2, -2, 3, -3}) {
            if (std::abs(move) * step > std::max(0.0, reach)) continue;
            const QPointF place = segment.at(move * step);
            if (!taken.isFree(place)) continue;
            route.labelAt = place;
            break;
        }
        taken.take(route.labelAt);
        // A label that was moved must still not reach over the end.
        const QPointF moved = route.labelAt - segment.at(0);
        if (segment.level) route.labelRoom = std::max(0.0, route.labelRoom - 2 * std::abs(moved.x()));
    }
}

} // namespace chwila::layout
