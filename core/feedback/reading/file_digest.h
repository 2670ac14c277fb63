// What tells whether the same file comes again, whatever it is called. Used before an import.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/mapping/mapping.h"

namespace chwila::feedback {

/// A short text that stands for all bytes of a file and, of a workbook, the sheet; empty where the location
/// is no file or it cannot be read. Two files meet by chance once in 10¹⁹; not for adversaries.
QString contentDigest(const SourceLocation& location, const Progress& progress);

} // namespace chwila::feedback
