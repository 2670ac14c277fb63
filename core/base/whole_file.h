// Writes a file whole or not at all, for everything that is exported by one piece of bytes.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace chwila {

/// Replaces what is there (QSaveFile); the error names the file and the way out.
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace chwila
