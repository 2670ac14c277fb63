// What the sample's company plans and has done: initiatives with cost and effort, one of them done, and the
// events behind the changes of level in its answers.
#pragma once

#include "core/sample/blueprint.h"

namespace chwila::sample {

/// Initiatives, events and the budget; needs the cards of carInsurance().
void addImprovements(Built& built, const Language& language);

} // namespace chwila::sample
