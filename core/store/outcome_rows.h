// What is known of customers (feedback::CustomerOutcome) as rows of the table "customer_outcome": for reading
// them and for what is saved of a damaged file. Internal to core/store.
#pragma once

#include "core/feedback/observations.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chwila::store {

inline constexpr const char* outcomeSelection = "customer, segments, overall, \"left\", days, scores";
/// `row` has one column before those of outcomeSelection.
feedback::CustomerOutcome outcomeOf(SQLite::Statement& row);

} // namespace chwila::store
