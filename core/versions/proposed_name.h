// The name a version is given unless somebody types another one.
#pragma once

#include "core/base/language.h"

#include <QDate>

namespace chwila::versions {

/// "As handed over, 30 Nov 2026", with a number behind it where that is taken.
QString proposedName(QDate today, const QStringList& taken, const Language& language);

} // namespace chwila::versions
