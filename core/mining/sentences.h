// What a log and its comparison with a drawn journey say, in one language: lists of sentences for the
// command line and the window alike.
#pragma once

#include "core/base/language.h"
#include "core/mining/frequent.h"
#include "core/mining/overlay.h"

namespace chwila::mining {

/// "45 minutes", "17.2 hours", "5.8 days".
QString durationText(double hours, const Language& language);

/// How large the log is, what was left out, how long it takes, how many ways there are.
QStringList logSentences(const Discovery& discovery, const Language& language);
/// What a map of the frequent activities shows of the log and what it leaves out; nothing where it is all.
QStringList drawnSentences(const Discovery& whole, const Frequent& seen, const Language& language);
/// "Claim → Visit → Payment".
QString variantText(const Discovery& discovery, std::size_t variant);

/// How many follow the drawn order, what is skipped, what comes back, what nobody drew or takes; the most
/// frequent of each.
QStringList comparisonSentences(const Comparison& comparison, const model::Project& project,
                                const Language& language);
/// "Visit → Payment, skipping Report: 31 customers, 12 % of those who leave Visit".
QString moveText(const UndrawnMove& move, const model::Project& project, const Language& language);

} // namespace chwila::mining
