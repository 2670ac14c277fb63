// Rows of customer_outcome. Internal to core/store.
#pragma once

#include "core/feedback/observations.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chwila::store {

inline constexpr const char* outcomeSelection = "customer, segments, overall, \"left\", days, scores";
/// `row` has one column before those of outcomeSelection.
feedback::CustomerOutcome outcomeOf(SQLite::Statement& row);

} // namespace chwila::store
