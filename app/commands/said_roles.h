// --role COLUMN=ROLE of `import` and `attach`: a column that was guessed wrongly is put right on the line,
// without a mapping file.
#pragma once

#include "core/feedback/reading/table_sample.h"

namespace chwila::app {

/// What the line alone tells: that there is such a role.
Result<void> checkSaidRole(const QString& text);

/// Gives the columns of the sample their roles, in the order they were said. A column that was guessed to
/// have a role of which there can be one only gives it up. NotFound for a column the table does not have.
Result<void> giveSaidRoles(feedback::Mapping& mapping, const feedback::TableSample& sample,
                           const QStringList& said);

} // namespace chwila::app
