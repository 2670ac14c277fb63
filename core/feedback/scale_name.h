// What people read for a scale. The usual ones are made with names of no language ("CSAT 1–5"), so that data
// do not hang on the language of a screen; they are told in the language of whoever reads.
#pragma once

#include "core/model/project.h"

namespace chwila::feedback {

/// The project's own name for it, unless it is one of the usual scales and still called as that one is.
QString scaleName(const model::Scale& scale, const Language& language);

} // namespace chwila::feedback
