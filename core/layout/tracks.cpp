#include "core/layout/tracks.h"

namespace chwila::layout {

namespace {

// Positions along an axis before it has sizes: every slot (column) and gutter is this long.
constexpr double unit = 1000;
constexpr double clearance = 16;

struct Span {
    double low = 0;
    double high = 0;
};

struct Claim {
    Leg* leg = nullptr;
    Span span;
    double begin = 0; ///< where the arrow comes from, to order by
    double end = 0;
};

/// Ordinal of every slot (column) and gutter along one axis.
struct Axis {
    std::vector<double> lines;
    std::vector<double> gutters;

    Axis(const std::vector<int>& before, const std::vector<int>& after, int gutterCount)
        : gutters(at(gutterCount)) {
        double next = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (i == 0 || before[i] != after[i - 1]) gutters[at(before[i])] = next++;
            lines.push_back(next++);
            gutters[at(after[i])] = next++;
        }
    }
};

Span along(const Leg& leg, const Axis& rows, const Axis& columns) {
    const auto line = [&](const Axis& axis) {
        const double position = axis.lines[at(leg.index)] * unit + unit / 2 + leg.offset;
        return Span{position, position};
    };
    const auto gutter = [&](const Axis& axis) {
        const double position = axis.gutters[at(leg.index)] * unit;
        return Span{position, position + unit};
    };
    switch (leg.kind) {
    case LegKind::SlotLine:
        return line(rows);
    case LegKind::ColumnLine:
        return line(columns);
    case LegKind::RowGutter:
        return gutter(rows);
    case LegKind::ColumnGutter:
        return gutter(columns);
    }
    return {};
}

double middle(const Span& span) {
    return (span.low + span.high) / 2;
}

using Claims = std::vector<std::vector<Claim>>;

void collect(std::vector<Plan>& plans, const Axis& rows, const Axis& columns, Claims& upright,
             Claims& level) {
    for (Plan& plan : plans) {
        for (std::size_t i = 1; i + 1 < plan.legs.size(); ++i) {
            Leg& leg = plan.legs[i];
            const Span from = along(plan.legs[i - 1], rows, columns);
            const Span to = along(plan.legs[i + 1], rows, columns);
            const Span span{std::min(from.low, to.low), std::max(from.high, to.high)};
            auto& claims = leg.kind == LegKind::ColumnGutter ? upright : level;
            claims[at(leg.index)].push_back({&leg, span, middle(from), middle(to)});
        }
    }
}

/// First track on which nothing is near; claims come in the order they should lie.
int spread(std::vector<Claim>& claims) {
    std::vector<std::vector<Span>> tracks;
    for (Claim& claim : claims) {
        const auto clear = [&](const Span& other) {
            return claim.span.high + clearance < other.low || other.high + clearance < claim.span.low;
        };
        const auto fits = [&](const std::vector<Span>& track) { return std::ranges::all_of(track, clear); };
        auto track = std::ranges::find_if(tracks, fits);
        if (track == tracks.end()) track = tracks.insert(tracks.end(), std::vector<Span>{});
        track->push_back(claim.span);
        claim.leg->track = static_cast<int>(track - tracks.begin());
    }
    return static_cast<int>(tracks.size());
}

/// Of arrows going down the lowest start lies leftmost, of those going up the highest: then the way into
/// the gutter does not cross the others.
void orderUpright(std::vector<Claim>& claims) {
    std::ranges::stable_sort(claims, {}, [](const Claim& claim) {
        const bool down = claim.end > claim.begin;
        return std::tuple(down ? 0 : 1, down ? -claim.begin : claim.begin);
    });
}

/// Short ones nearest to the cards above, so that long ones go round them.
void orderLevel(std::vector<Claim>& claims) {
    std::ranges::stable_sort(claims, {}, [](const Claim& claim) { return claim.span.high - claim.span.low; });
}

} // namespace

TrackCounts assignTracks(const Grid& grid, std::vector<Plan>& plans) {
    const Axis rows(grid.above, grid.below, grid.rowGutters);
    const Axis columns(grid.before, grid.after, grid.columnGutters);
    Claims upright(at(grid.columnGutters));
    Claims level(at(grid.rowGutters));
    collect(plans, rows, columns, upright, level);

    TrackCounts counts;
    for (std::vector<Claim>& claims : upright) {
        orderUpright(claims);
        counts.columnGutters.push_back(spread(claims));
    }
    std::vector<bool> belowCards(at(grid.rowGutters), false);
    for (const int gutter : grid.below)
        belowCards[at(gutter)] = true;
    for (std::size_t gutter = 0; gutter < level.size(); ++gutter) {
        orderLevel(level[gutter]);
        const int used = spread(level[gutter]);
        if (!belowCards[gutter]) {
            for (Claim& claim : level[gutter])
                claim.leg->track = used - 1 - claim.leg->track;
        }
        counts.rowGutters.push_back(used);
    }
    return counts;
}

} // namespace chwila::layout
