// What the analysis found, said in plain words: the finding first, its number with n and interval beside it,
// never a word of statistics. One wording for the Moments view, the report and the command line. Customers
// lost are counted only where the company's loss rate is known (AnalysisResult::calibrated); otherwise the
// sentences speak of ranks and shares.
#pragma once

#include "core/report/words.h"

namespace chwila::report {

/// What a sentence is about; all three must outlive the call.
struct Telling {
    const model::Project& project;
    const analysis::AnalysisResult& result;
    const Language& language;
};

/// Where the evidence of a part of the row stands.
enum class PartEvidence : std::uint8_t {
    Map,        ///< the paths
    Neighbours, ///< where customers come from and go to
    Answers,    ///< their distribution
    Losses,     ///< its place among the others
    Numbers,    ///< every statistic
};

/// One link of "1,000 start → 374 contacts here → 31 % bad experiences …".
struct RowPart {
    QString value;   ///< "31 %"
    QString caption; ///< "bad experiences"
    QString detail;  ///< "usual 16 %, 1.9×"; may be empty
    PartEvidence opens = PartEvidence::Numbers;

    bool operator==(const RowPart&) const = default;
};

/// The touchpoint's name on one line, or a stand-in for one without a name.
QString nameOf(model::TouchpointId id, const Telling& telling);

/// How many times as often as usual it goes wrong, as every sentence and table says it: O/E, so that it goes
/// with the shares beside it; below 5 answers what the model counts with.
double shownRatio(const analysis::TouchpointResult& figures, const Telling& telling);
/// A share of all losses: "21 %", "7.4 %".
QString lossPercent(double share, const Language& language);
/// What hangs on a touchpoint, as every list, sentence and table says it: "59 of 1,000" where losses may be
/// counted, "21 %" of all losses else. These are the customers who would stay if nothing went wrong there
/// (avoidable), not those who leave there (last straw), who are told of places together, because they add up.
QString stakeText(const analysis::TouchpointResult& figures, const Telling& telling);
/// The whole evidence of one touchpoint: how often it goes wrong, what it costs, how sure we are.
QString momentSentence(const analysis::TouchpointResult& figures, const Telling& telling);
/// Its last part alone: "We are sure: 44 of 134 answers were low." What a person decided is said too.
QString evidenceSentence(const analysis::TouchpointResult& figures, const Telling& telling);
/// The parts the score is made of, in order; empty for a touchpoint that no path reaches.
std::vector<RowPart> momentParts(const analysis::TouchpointResult& figures, const Telling& telling);
/// The parts on one line, with arrows.
QString partsText(const std::vector<RowPart>& parts);
/// Why the row counts with another share than the answers alone show; empty where both round alike.
QString partsNote(const analysis::TouchpointResult& figures, const Telling& telling);
/// "rank 1 – 3; among the first three in 92 of 100 redraws", empty where ranks were not redrawn.
QString rankSentence(const analysis::TouchpointResult& figures, const Telling& telling);
/// What would make an unsure finding sure, or an unknown touchpoint known; empty where it is sure.
QString settlingSentence(const analysis::TouchpointResult& figures, const Telling& telling);

/// One sentence for a finding of AnalysisResult::findings.
QString sentence(const analysis::Finding& finding, const Telling& telling);

/// Where a finding is to be looked into.
enum class FindingPlace : std::uint8_t {
    Touchpoint, ///< the evidence of its first touchpoint
    Drivers,    ///< what goes together with the overall score
    Whole,      ///< what is known of the whole journey, or of the part that found it
    Map,        ///< how the arrows are drawn
    Data,       ///< answers and their labels
};
FindingPlace placeOfFinding(const analysis::Finding& finding);
/// What kind of finding it is, in a word or two: "Moment of truth", the title of the part that found it.
QString findingKindName(const analysis::Finding& finding, const Telling& telling);
/// Whether it tells what the answers cannot say.
bool isLimit(const analysis::Finding& finding, const analysis::AnalysisResult& result);

/// Marked by a person where the figures alone would not; its diamond is hollow.
bool isByHand(const analysis::TouchpointResult& figures);
/// "confirmed by hand", "rejected by hand", "added by hand"; empty where nobody decided.
QString verdictName(const model::Kind<model::Verdict>& verdict, const Language& language);
/// "Moment of truth", "Blind spot", …
QString labelName(analysis::MomentLabel label, const Language& language);
/// What the label means and asks for, one sentence.
QString labelMeaning(analysis::MomentLabel label, const Language& language);
/// The same of one touchpoint, whose place among the moments of truth says when to mend it.
QString adviceSentence(const analysis::TouchpointResult& figures, const Telling& telling);
/// "sure", "quite sure", "as part of a trouble area", "not sure".
QString evidenceName(analysis::Evidence evidence, const Language& language);

/// Answers, journey and loss in two to four sentences: the top of the one-page summary.
QStringList overviewSentences(const Telling& telling);

} // namespace chwila::report
