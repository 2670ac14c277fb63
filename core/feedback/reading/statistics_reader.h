// RowReader over an SPSS file (.sav, .zsav) by ReadStat. Titles are the labels of its variables, cells the
// labels of its values (which number each stands for comes with wordScores()), dates ISO; missing values,
// the system's and the author's, are blank. ReadStat pushes values, so it runs in a thread of its own that
// waits once a few hundred rows are ahead. A cell's line is the case, its column the variable.
#pragma once

#include "core/feedback/reading/row_reader.h"

namespace chwila::feedback {

/// `encoding` other than "UTF-8" overrules what the file says of its letters.
Result<std::unique_ptr<RowReader>> openStatistics(const QString& path, const QString& encoding);

} // namespace chwila::feedback
