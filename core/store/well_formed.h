// Text may reach us with half a character (an unpaired surrogate, from a clipboard or a broken file).
// A file cannot hold it, so it becomes U+FFFD before it enters the project: else what is in memory
// and what is on the disk would differ.
#pragma once

#include "core/model/change.h"

namespace chwila::store {

QString wellFormed(const QString& text);
model::Change wellFormed(const model::Change& change);
model::Project wellFormed(const model::Project& project);

} // namespace chwila::store
