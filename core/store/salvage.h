// Rows of a damaged table, as far as they can be read: from the front until the damage, then from the back
// until the damage. Internal to core/store.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>

namespace chwila::store {

/// Calls `visit()` for each row that can be read; false where the table is damaged, also where its rows are
/// out of order. `select` ("SELECT id, …") has the row's id first.
template <class Visit>
bool salvage(SQLite::Database& database, const std::string& select, const std::string& table, Visit&& visit) {
    std::optional<int64_t> last; // the id at which the way from the front ended
    const auto pass = [&](bool forward) {
        SQLite::Statement row(database, select + " FROM \"" + table + "\" NOT INDEXED ORDER BY rowid"
                                            + (forward ? "" : " DESC"));
        std::optional<int64_t> previous;
        while (row.executeStep()) {
            const int64_t id = row.getColumn(0).getInt64();
            // Damaged pages can send a reader in circles.
            if (previous && (forward ? id <= *previous : id >= *previous)) return false;
            if (!forward && last && id <= *last) return true;
            previous = id;
            if (forward) last = id;
            visit(row);
        }
        return true;
    };
    try {
        if (pass(true)) return true;
    } catch (const SQLite::Exception&) {
    }
    try {
        pass(false);
    } catch (const SQLite::Exception&) {
    }
    return false;
}

} // namespace chwila::store
