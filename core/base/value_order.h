// The order in which people read the values of an attribute: age groups and years by their numbers, names by
// the alphabet. For lists and tables only; what is computed and kept goes by the plain order of texts.
#pragma once

#include <QStringList>

namespace chwila {

/// Where most values begin with a number, all go by their first one ("under 18", "18–24", "1,000+"), else by
/// words and the numbers among them ("Plan 2" before "Plan 10"). Accents and case decide only between equals.
void sortAsRead(QStringList& values);

} // namespace chwila
