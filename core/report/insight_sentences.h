// What the parts beyond touchpoints found (analysis/result_parts.h), said in plain words: drivers, measured
// losses, the journey as a whole, segments; with what newer parts say themselves (parts.h). For findings,
// report, Moments view and command line.
#pragma once

#include "core/report/sentences.h"

namespace chwila::report {

/// One sentence for a finding about one of the parts; empty for other kinds.
QString insightSentence(const analysis::Finding& finding, const Telling& telling);

/// "Must-have", "Strategic", "Star".
QString driverClassName(analysis::DriverClass kind, const Language& language);
/// What the class asks for, one sentence.
QString driverClassMeaning(analysis::DriverClass kind, const Language& language);
/// "goes together with …" of one touchpoint; empty where it is no driver or too few were asked.
QString driverSentence(model::TouchpointId id, const Telling& telling);
/// How many customers the drivers rest on, or why there are none; empty where nothing is known of customers.
QString driverBasis(const Telling& telling);
/// The loss measured here beside the modelled one; empty where nothing was measured.
QString measuredSentence(model::TouchpointId id, const Telling& telling);
/// That segments explain the mark; empty where they do not.
QString segmentSentence(model::TouchpointId id, const Telling& telling);
/// Whether padlocks tell anything: there are touchpoints everybody comes through who finishes, and others.
bool tellPadlocks(const analysis::AnalysisResult& result);
/// That the arrows to LOST and the loss rate the company knows differ, and which of them counts for what;
/// empty where they agree or one is not known.
QString arrowsSentence(const Telling& telling);
/// How many get through without a bad experience and what customers say of the whole; empty without answers.
QStringList journeySentences(const Telling& telling);
/// How many left, over time, and how segments differ; empty without customers' outcomes. Without groups where
/// charts say how they differ (survival_chart.h).
QStringList outcomeSentences(const Telling& telling, bool withGroups = true);
/// Of the outcomes above: how many of each segment left, and of those with a bad experience; empty where it
/// is not known.
QString comparisonSentence(const analysis::SegmentComparison& segment, const Telling& telling);
QString experienceSentence(const Telling& telling);
/// How far the ranking hangs on the assumed tolerance; empty where it was not tried.
QString sensitivitySentence(const Telling& telling);
/// All sentences above about one touchpoint, in order.
QStringList touchpointInsights(model::TouchpointId id, const Telling& telling);

} // namespace chwila::report
