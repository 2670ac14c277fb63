// Follow-ups as rows. Internal to core/store: what FollowUpStore and the recovery share.
#pragma once

#include "core/feedback/follow_up.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chwila::store {

/// In this order, which followUpOf() reads.
inline constexpr const char* followUpSelection =
    "SELECT id, \"key\", alias, time, state, \"by\", changed, note";
feedback::FollowUp followUpOf(SQLite::Statement& row);

} // namespace chwila::store
