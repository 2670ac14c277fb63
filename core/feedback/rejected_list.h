// The list of rows that could not be read, as a file a person can mend and import again.
#pragma once

#include "core/feedback/answer.h"

namespace chwila::feedback {

/// UTF-8 CSV with a byte order mark (for spreadsheets): line, column, reason, text. Cells that a
/// spreadsheet would run as a formula begin with an apostrophe. Written whole or not at all.
Result<void> writeRejected(const QString& path, const std::vector<Rejected>& rejected);

} // namespace chwila::feedback
