// BulkStatement: one prepared statement run a million times, with nothing between us and SQLite; rows of one
// table go in faster through bulk_rows.h. Internal to core/store; like SQLiteCpp it throws
// SQLite::Exception, which Connection turns into an Error.
#pragma once

#include <QtGlobal>

#include <SQLiteCpp/SQLiteCpp.h>

#include <string_view>

struct sqlite3_stmt;

namespace chwila::store {

class BulkStatement {
  public:
    BulkStatement(SQLite::Database& database, const char* sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    void bind(int index, qint64 number);
    /// The text must live until the next run().
    void bind(int index, std::string_view text);
    void bindBlob(int index, std::string_view bytes);
    /// Runs it to its end; bindings stay.
    void run();

  private:
    SQLite::Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace chwila::store
