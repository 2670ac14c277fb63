// The pulse in plain words: one wording for Trends view, inspector, report and command line. What changed in
// who answers is told before an alarm. Weeks are ISO weeks, named as people do.
#pragma once

#include "core/report/sentences.h"

namespace chwila::report {

/// "week 25 of 2025", for after "since" or "from": in Polish it is declined so.
QString weekText(QDate day, const Language& language);
/// The touchpoint's, the department's or the journey's name.
QString pulseName(const analysis::Pulse& pulse, const Telling& telling);
/// "Touchpoint", "Department", "Whole journey".
QString pulseKind(const analysis::Pulse& pulse, const Language& language);
/// "getting worse", "getting better", "steady", "too few weeks".
QString pulseStateName(analysis::PulseState state, const Language& language);

/// The finding: drift with its week, or steady, with the last four weeks against the usual.
QString pulseSentence(const analysis::Pulse& pulse, const Language& language);
/// "The same weeks last year: 18 % of 90 answers were low."; empty without answers then.
QString lastYearSentence(const analysis::Pulse& pulse, const Language& language);
/// "From week 25 of 2025 on 48 % were low instead of 24 %, near “New carrier” (12 Jun 2025)."
QString changeSentence(const analysis::PulseChange& change, const Telling& telling);
/// What speaks against reading an alarm as one.
QString noteSentence(const analysis::PulseNote& note, const Telling& telling);
/// All of it in the order in which it is to be read: notes, finding, changes, last year; where it is steady
/// now, the changes before that.
QStringList pulseSentences(const analysis::Pulse& pulse, const Telling& telling);
/// The change after which it has been steady on a level of its own; nothing where it still moves or never
/// did.
std::optional<analysis::PulseChange> newLevel(const analysis::Pulse& pulse);
/// How many charts are watched, how many alarms there are and how many to expect by chance.
QString watchSentence(const analysis::PulseResult& pulse, const Language& language);
/// The same with the names of those that are getting worse, and of those that have stayed worse.
QString watchSentence(const analysis::PulseResult& pulse, const Telling& telling);

} // namespace chwila::report
