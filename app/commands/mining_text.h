// What an event log showed, as sentences and as JSON ("chwila-mining/1"), for `chwila mine`. Shares are
// 0…1, times hours; null = cannot be said.
#pragma once

#include "core/mining/frequent.h"
#include "core/mining/overlay.h"

#include <QJsonObject>

namespace chwila::app {

/// What is told: the log and, where it was laid over a journey, the comparison.
struct MiningReport {
    QString log;
    const mining::Discovery& discovery;
    std::vector<mining::Link> kept; ///< links that pass the filter
    const model::Project* project = nullptr;
    model::JourneyId journey;
    const mining::Comparison* comparison = nullptr; ///< with project and journey
    const mining::Frequent* drawn = nullptr;        ///< where a journey is made
    std::size_t drawnLinks = 0;                     ///< with drawn
};

/// {"format", "log", "events", "customers", "customers_with_a_repeat", "merged", "left_out",
///  "without_time", "duration_hours": {"mean", "median"}, "starts": {name: count}, "ends",
///  "activities": [{"name", "department", "channel", "events", "customers", "starts", "ends"}],
///  "links": [{"from", "to", "count", "share", "median_hours", "dependency", "kept"}],
///  "variants", "variants_for_80pct", "top_variants": [{"customers", "steps": [name]}], the first 100,
///  "comparison": {"journey", "customers", "following", "following_share", "returning", "moves",
///    "drawn_moves", "arrows": [{"id", "from", "to", "customers", "share", "median_hours"}],
///    "undrawn": [{"from", "to", "kind": skip|back|elsewhere, "customers", "share", "skipped": [name]}],
///    "skipped": [{"touchpoint", "customers"}], "unseen": [name], "unmatched": [{"name", "events"}]},
///  "drawn": {"activities", "customers" (who do nothing else), "links", "links_left_out",
///    "left_out": [{"name", "customers"}]}} where a journey is made
QJsonObject miningJson(const MiningReport& report);
/// What the log laid over a journey showed, told in its touchpoints, for `chwila analyse`; null without a
/// log, Damaged where what is kept of it cannot be read. Rows of fewer than `smallest` customers are left
/// out.
/// {"log", "read_on", "events", "customers", "customers_with_a_repeat", "duration_hours": {"mean", "median"},
///  "starts": [{named, "customers"}], "ends": [{named, "customers"}],
///  "links": [{"from", "to": named, "count", "share", "median_hours", "dependency", "kept"}],
///  "least_share", "links_kept", "variants", "variants_for_80pct",
///  "top_variants": [{"customers", "touchpoints": [named]}], the first 100,
///  "comparison": as of miningJson() with touchpoints named as elsewhere in an analysis}
Result<QJsonValue> observedJson(const model::Project& project, model::JourneyId journey, int smallest);
QString miningText(const MiningReport& report, const Language& language);

} // namespace chwila::app
