// The parts of an analysis beyond the touchpoints' figures (result_parts.h) as members of the JSON form of
// result_json.h. Numbers in full precision; null = cannot be said; intervals are [low, high].
//
//   "strata_by_segment": whether "strata" are question × segment,
//   "drivers": {"customers", "enough", "survey": from a survey of its own, "complete", "repaired",
//     "method": lmg|johnson, "leaning", "smallest_pair", "r_squared", "r_squared_classes", "resamples",
//     "rows": [{"id", "name", "answers", "low", "high", "mean", "satisfaction", "satisfaction_interval",
//       "importance", "share", "share_interval", "relative_weight", "relative_weight_share", "correlation",
//       "slope": standardised, "first", "last", "penalty", "penalty_error", "penalty_p", "reward",
//       "reward_error", "reward_p", "class": must_have|strategic|star, "low_impact", "important",
//       "important_sure", "above", "above_sure", "weight"}]},     most important first
//   "outcomes": {"finishing", "leaving", "mean_steps", "deviation_of_steps",
//     "touchpoints": [{"id", "name", "visits", "reach", "lost_here", "finishing", "leaving", "steps_to_go",
//       "removal_effect", "removal_share", "low", "low_left", "others", "others_left",
//       "difference_interval", "modelled_loss": avoidable, "modelled_last_straw"}],
//     "customers", "left", "never_asked", "never_asked_left",
//     "survival": {"value", "customers", "left", "left_interval", "median",
//       "points": [{"day", "at_risk", "share", "error", "interval"}], "steps": [the same]} or null,
//     "segments": [{"attribute", "chi_squared", "degrees", "p", "groups": [survival]}],
//     "experience": the same of those with a low score anywhere and the other customers who answered},
//   "hand_offs": [{"from", "to": {"id", "name"}, "senders", "receivers": [{"id", "name"}], "traffic",
//     "before", "after", "extra", "answers_before", "low_before", "answers_after", "low_after",
//     "difference_interval"}],
//   "journey_level": {"smooth", "bad_contacts", "touchpoint_satisfaction", "overall_customers",
//     "overall_satisfaction", "overall_interval", "overall_low", "worse_than_parts"},
//   "coverage": [{"id", "name", "contact_share", "answer_share", "ratio", "uneven"}],
//   "segment_checks": [{"id", "name", "expected_low", "p", "q", "explained"}],
//   "sensitivity": [{"preset", "hazards", "retained", "tau_score", "tau_avoidable"}]
#pragma once

#include "core/analysis/result.h"

#include <QJsonObject>

namespace chwila::analysis {

void addParts(QJsonObject& object, const AnalysisResult& result, const model::Project& project);

/// "must_have", "strategic", "star".
QString driverClassKey(DriverClass kind);

} // namespace chwila::analysis
