// A project file made of records alone, without answers and history: for looking at a named version.
#pragma once

#include "core/model/project.h"

namespace chwila::document {

/// Written whole or not at all; replaces a file that is there. Locked, with the holder's name, where that one
/// is open; Invalid where the records are no sound project.
Result<void> writeRecords(const model::Project& project, const QString& path);

} // namespace chwila::document
