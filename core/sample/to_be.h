// The sample's second journey: the same insurer as it means to be once the planted moments of truth are
// mended. Drawn and assumed only; nobody has answered there. Texts in the sample's language.
#pragma once

#include "core/sample/blueprint.h"

namespace chwila::sample {

/// Adds it behind the journey that was built.
void addToBe(Built& built, const Language& language);

} // namespace chwila::sample
