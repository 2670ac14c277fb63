// AnalysisResult as JSON: every number of analysis.md sections 1–4 in full precision (17 digits where they
// are needed), for `chwila analyse --format json` and for comparing with other implementations. Shares are
// 0…1, satisfaction 0…100, NPS −100…100, intervals [low, high]; null = cannot be said.
//
// {
//   "format": "chwila-analysis/1", "journey": {"id", "name"},
//   "answers", "low", "unassigned", "set_aside",
//   "overall_low_share": m, "shrinkage": A, "hazards": [h1, h2, h3], "sigma", "calibrated",
//   "retained", "lost", "matter_threshold", "seed": "hex", "shuffles", "redraws",
//   "strata": [{"scale", "name", "profile" (null: all), "answers", "low", "share"}],
//   "touchpoints": [{"id", "name",
//     "questions": [{"scale", "name", "kind", "levels": [count of each level from the lowest], "answers",
//        "low", "high", "low_share", "low_share_interval", "high_share", "high_share_interval", "nps",
//        "nps_interval", "mean", "mean_interval", "satisfaction", "satisfaction_interval"}],
//     "answers", "low", "high", "low_share", "low_share_interval", "satisfaction", "satisfaction_interval",
//     "expected_low": E, "ratio_raw": O/E, "ratio": θ, "testable", "p_upper", "q_upper", "p_lower",
//     "q_lower", "heat": {"observed", "expected", "variance", "z"}, "area": index in "areas" or null,
//     "reachable", "can_reach_end", "unavoidable", "reach", "expected_visits", "arrivals", "weight",
//     "low_share_used": b', "usual_low_share": σ·m, "excess", "last_straw", "last_straw_share",
//     "avoidable", "matter", "score", "score_rank" (null: score 0), "avoidable_rank" (null: unreachable),
//     "score_interval", "avoidable_interval", "rank_band", "first_three",
//     "evidence": none|trouble_area|quite_sure|sure, "label": see labelKey(), "marked",
//     "verdict": none|confirmed|rejected|added}],          in ascending order of id
//   "areas": [{"members": [{"id", "name"}], "answers", "low", "expected", "ratio", "llr", "p"}],
//   "loops": [[{"id", "name"}]], "closed_groups": [[…]], "unavoidable": [{"id", "name"}],
//   "moments": [{"id", "name"}] by score, "by_stake": [{"id", "name"}] by avoidable,
//   "findings": [{"key", "kind", "touchpoints": [{"id", "name"}], "area", "scale",
//     "row"}],
//   "pulse": see pulse_json.h, "improve": see improve_json.h, and the members of parts_json.h
// }
#pragma once

#include "core/analysis/result.h"

#include <QJsonObject>

namespace chwila::analysis {

QJsonObject toJson(const AnalysisResult& result, const model::Project& project);

/// Stable words for files and the command line: "not_on_any_path", "blind_spot", "no_answers",
/// "moment_of_truth", "sore_spot", "routine", "ask_more", "weak_spot", "strength", "nothing_unusual".
QString labelKey(MomentLabel label);
/// "none", "trouble_area", "quite_sure", "sure".
QString evidenceKey(Evidence evidence);
/// "moment_of_truth", "trouble_area", "blind_spot", "closed_group", "untested_question", "not_shrunk",
/// "few_answers", "no_path", "unassigned_answers", "explained_by_segment", "journey_worse", "hand_off",
/// "uneven_coverage", "driver", "measured_loss".
QString findingKey(FindingKind kind);

} // namespace chwila::analysis
