// Drawn against real: which drawn arrows customers take, which moves nobody drew and what kind they are,
// how many customers keep to the drawn order. And the change that takes the measured shares over.
#pragma once

#include "core/mining/log_reading.h"
#include "core/mining/observed_paths.h"
#include "core/model/change.h"

namespace chwila::mining {

struct DrawnArrow {
    model::TransitionId transition;
    qint64 customers = 0; ///< 0: nobody takes it
    double share = 0;     ///< of all who were seen leaving its touchpoint (of all starts for a start)
    std::optional<double> medianHours;
};

/// Skip: drawn arrows lead there by way of others. Back: they lead the other way round, or it is a loop.
/// Elsewhere: no drawn arrows connect the two.
enum class MoveKind : std::uint8_t { Skip, Back, Elsewhere };

/// A move that is not drawn. Starts and ends that are not drawn are moves Elsewhere.
struct UndrawnMove {
    std::optional<model::TouchpointId> from;
    std::optional<model::TouchpointId> to;
    MoveKind kind = MoveKind::Elsewhere;
    qint64 customers = 0;
    double share = 0;                         ///< of all who leave `from`
    std::vector<model::TouchpointId> skipped; ///< Skip: what lies between on the shortest drawn way
    std::optional<double> medianHours;
};

struct SkippedTouchpoint {
    model::TouchpointId touchpoint;
    qint64 customers = 0; ///< moves that pass it over
};

struct Comparison {
    qint64 customers = 0;
    qint64 covered = 0;   ///< customers whose whole path is known; the next two count these
    qint64 following = 0; ///< every move is drawn and, where starts are drawn, the first touchpoint is one
    qint64 returning = 0; ///< come to some touchpoint twice
    qint64 moves = 0;     ///< between two touchpoints
    qint64 drawnMoves = 0;
    std::vector<DrawnArrow> arrows;          ///< by transition id; ends are matched in the sum of their exits
    std::vector<UndrawnMove> undrawn;        ///< the most frequent first
    std::vector<SkippedTouchpoint> skipped;  ///< the most frequent first
    std::vector<model::TouchpointId> unseen; ///< drawn, and nobody came
    std::vector<ObservedActivity> unmatched; ///< seen, and drawn nowhere; the most frequent first

    double followingShare() const {
        return covered > 0 ? static_cast<double>(following) / static_cast<double>(covered) : 0;
    }
};

Comparison compare(const model::Project& project, model::JourneyId journey, const ObservedPaths& observed);

struct OverlayOptions {
    bool takeWeights = true; ///< customers seen become the weights of the drawn arrows
    /// Undrawn moves with at least this share of those who leave become arrows; above 1: none.
    double leastShare = 2;
};

/// What is remembered of the log besides the paths.
struct LogIdentity {
    QString name;
    QString location;
    LogReading reading;
    QDate readOn;
    qint64 events = 0;
};

/// Keeps the observation with the journey, replacing an earlier one, and takes over what the options say.
/// Ends: customers who end at a touchpoint are spread over its drawn exits as these are weighted now.
Result<model::Change> takeOver(const model::Project& project, model::JourneyId journey,
                               const ObservedPaths& observed, const LogIdentity& log,
                               const OverlayOptions& options);

} // namespace chwila::mining
