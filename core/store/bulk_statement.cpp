#include "core/store/bulk_statement.h"

#include <sqlite3.h>

namespace chwila::store {

namespace {

void check(SQLite::Database& database, int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        throw SQLite::Exception(database.getHandle(), code);
    }
}

} // namespace

BulkStatement::BulkStatement(SQLite::Database& database, const char* sql) : m_database(database) {
    check(database, sqlite3_prepare_v3(database.getHandle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement,
                                       nullptr));
}

BulkStatement::~BulkStatement() {
    sqlite3_finalize(m_statement);
}

void BulkStatement::bind(int index, qint64 number) {
    check(m_database, sqlite3_bind_int64(m_statement, index, number));
}

void BulkStatement::bind(int index, std::string_view text) {
    check(m_database,
          sqlite3_bind_text64(m_statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void BulkStatement::bindBlob(int index, std::string_view bytes) {
    // An empty view may point nowhere, which would bind NULL.
    check(m_database,
          bytes.empty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                        : sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC));
}

void BulkStatement::run() {
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    check(m_database, code);
}

} // namespace chwila::store
