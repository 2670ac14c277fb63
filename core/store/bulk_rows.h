// BulkRows: a great many rows put into a table by one statement. SQLite takes them out of our memory as it
// takes rows out of a table ("INSERT INTO … SELECT c0, c1 FROM bulk_row(?)"), which costs a third less than
// binding each value; bulk_row is a virtual table that only statements of ours can reach. Internal to
// core/store; like SQLiteCpp it throws SQLite::Exception, which Connection turns into an Error.
#pragma once

#include <QtGlobal>

#include <SQLiteCpp/SQLiteCpp.h>

#include <string_view>
#include <variant>

namespace chwila::store {

class BulkRows {
  public:
    static constexpr int mostColumns = 7; ///< c0 … c6

    using Value = std::variant<std::monostate, qint64, std::string_view>; ///< nothing is NULL

    virtual ~BulkRows() = default;

    /// To the first row and from each to the next; false at the end.
    virtual bool next() = 0;
    /// Of the present row.
    virtual Value at(int column) const = 0;
    /// Whether texts stay where they are until the statement is done, so that nobody has to copy them; else
    /// until the next row.
    virtual bool textsStay() const { return false; }
};

/// So that statements of this connection can read bulk_row.
void offerBulkRows(SQLite::Database& database);

/// Runs a statement that reads all of `rows` through bulk_row(?).
void insertRows(SQLite::Database& database, const char* sql, BulkRows& rows);

} // namespace chwila::store
