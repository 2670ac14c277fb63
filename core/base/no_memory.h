// What a person hears where memory ran out, whoever notices it: the window's jobs, a command, the threads
// that read ahead.
#pragma once

#include "core/base/error.h"

namespace chwila {

Error noMemory();

} // namespace chwila
