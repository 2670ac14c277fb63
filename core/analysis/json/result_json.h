// AnalysisResult as JSON, "chwila-analysis/1": every number in full precision (17 digits where they are
// needed), for `chwila analyse --format json` and for comparing with other implementations. Shares are 0…1,
// satisfaction 0…100, NPS −100…100, intervals [low, high]; null = cannot be said. docs/analysis-json.md tells
// every member, and tst_analysis_json holds it to what is printed.
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
/// "few_answers", "no_path", "unassigned_answers", "explained_by_segment", "journey_worse", "driver",
/// "measured_loss", "of_part".
QString findingKey(FindingKind kind);

} // namespace chwila::analysis
