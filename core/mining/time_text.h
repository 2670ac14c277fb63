// Times as event logs write them, from bytes to microseconds since 1970 UTC, fast for ISO 8601 and as
// tolerant as feedback::parseTime for the rest.
#pragma once

#include "core/feedback/mapping/mapping.h"

#include <optional>
#include <string_view>

namespace chwila::mining {

/// Without a zone the time is taken as UTC. Years 1900…2199. Fractions beyond microseconds are cut.
std::optional<qint64> parseMicroseconds(std::string_view text, feedback::DateOrder order);

} // namespace chwila::mining
