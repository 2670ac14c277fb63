#include "core/layout/traffic.h"

#include <cmath>

namespace chwila::layout {

namespace {

// Enough for loops that send nine of ten back; beyond that the arrow is at its full width anyway.
constexpr int maximumRounds = 200;
constexpr double settled = 1e-6;

struct Flow {
    std::vector<model::TouchpointId> ids; // ascending
    std::vector<double> visits;
    std::vector<double> starts;

    explicit Flow(const model::JourneyIndex& index) {
        for (const model::Touchpoint* touchpoint : index.touchpoints())
            ids.push_back(touchpoint->id);
        std::ranges::sort(ids);
        visits.assign(ids.size(), 0);
        starts.assign(ids.size(), 0);
    }
    std::ptrdiff_t find(const std::optional<model::TouchpointId>& id) const {
        if (!id) return -1;
        const auto at = std::ranges::lower_bound(ids, *id);
        return at != ids.end() && *at == *id ? at - ids.begin() : -1;
    }
};

struct Link {
    std::ptrdiff_t from = -1;
    std::ptrdiff_t to = -1;
    double share = 0;
};

double positive(double weight) {
    return std::isfinite(weight) && weight > 0 ? weight : 0;
}

std::vector<Link> links(const model::JourneyIndex& index, const Flow& flow) {
    std::vector<Link> result;
    std::vector<double> leaving(flow.ids.size() + 1, 0);
    const auto slot = [&](std::ptrdiff_t from) {
        return from < 0 ? flow.ids.size() : static_cast<std::size_t>(from);
    };
    for (const model::Transition* transition : index.transitions()) {
        const Link link{flow.find(transition->from), flow.find(transition->to), 0};
        leaving[slot(link.from)] += positive(transition->weight);
        result.push_back(link);
    }
    std::size_t i = 0;
    for (const model::Transition* transition : index.transitions()) {
        Link& link = result[i++];
        const double all = leaving[slot(link.from)];
        if (all > 0) link.share = positive(transition->weight) / all;
    }
    return result;
}

void setStarts(Flow& flow, const std::vector<Link>& all) {
    double sum = 0;
    std::vector<bool> reached(flow.ids.size(), false);
    for (const Link& link : all) {
        if (link.to < 0) continue;
        const auto to = static_cast<std::size_t>(link.to);
        if (link.from < 0) {
            flow.starts[to] += link.share;
            sum += link.share;
        } else if (link.from != link.to) {
            reached[to] = true;
        }
    }
    if (sum > 0) return;
    const auto orphans = static_cast<double>(std::ranges::count(reached, false));
    for (std::size_t i = 0; i < reached.size(); ++i)
        flow.starts[i] = reached[i] ? 0 : 1 / orphans;
}

void settle(Flow& flow, const std::vector<Link>& all) {
    flow.visits = flow.starts;
    std::vector<double> next;
    for (int round = 0; round < maximumRounds; ++round) {
        next = flow.starts;
        for (const Link& link : all) {
            if (link.from < 0 || link.to < 0) continue;
            next[static_cast<std::size_t>(link.to)] +=
                link.share * flow.visits[static_cast<std::size_t>(link.from)];
        }
        double moved = 0;
        for (std::size_t i = 0; i < next.size(); ++i)
            moved = std::max(moved, std::abs(next[i] - flow.visits[i]));
        flow.visits.swap(next);
        if (moved < settled) return;
    }
}

} // namespace

std::vector<Traffic> trafficOf(const model::JourneyIndex& index) {
    Flow flow(index);
    const std::vector<Link> all = links(index, flow);
    setStarts(flow, all);
    settle(flow, all);
    std::vector<Traffic> result;
    result.reserve(all.size());
    for (const Link& link : all) {
        const double visits = link.from < 0 ? 1 : flow.visits[static_cast<std::size_t>(link.from)];
        result.push_back({link.share, link.share * visits});
    }
    return result;
}

} // namespace chwila::layout
