// The counts of an import or of a dry run, as sentences and as JSON. The same figures as the assistant's.
#pragma once

#include "app/commands/answer_import.h"

namespace chwila::app {

/// `labels`: also how many answers each label has and which touchpoint it means.
void sayCounts(const ImportOutcome& outcome, const model::Project& project, bool labels, Console& console);
/// `noted`: sentences that were said before the answers were counted.
QByteArray countsJson(const ImportOutcome& outcome, const model::Project& project, const QStringList& noted);

} // namespace chwila::app
