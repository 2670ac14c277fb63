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

void BulkStatement::bindNull(int index) {
    check(m_database, sqlite3_bind_null(m_statement, index));
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

BulkInsert::BulkInsert(SQLite::Database& database, const std::string& head, int columns)
    : m_columns(static_cast<std::size_t>(columns)),
      m_single(database, sqlOf(head, columns, 1).c_str()),
      m_several(database, sqlOf(head, columns, rowsAtATime).c_str()) {
    m_cells.reserve(rowsAtATime * m_columns);
}

std::string BulkInsert::sqlOf(const std::string& head, int columns, std::size_t rows) {
    std::string row = "(?";
    for (int i = 1; i < columns; ++i)
        row += ", ?";
    row += ')';
    std::string sql = head + " VALUES " + row;
    for (std::size_t i = 1; i < rows; ++i)
        sql += ", " + row;
    return sql;
}

void BulkInsert::bind(BulkStatement& statement, std::size_t from, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const Cell& cell = m_cells[from + i];
        const int index = static_cast<int>(i) + 1;
        if (cell.isText) {
            statement.bind(index, cell.text);
        } else if (cell.isNull) {
            statement.bindNull(index);
        } else {
            statement.bind(index, cell.number);
        }
    }
}

void BulkInsert::runAll() {
    bind(m_several, 0, m_cells.size());
    m_several.run();
    m_cells.clear();
}

void BulkInsert::finish() {
    for (std::size_t from = 0; from < m_cells.size(); from += m_columns) {
        bind(m_single, from, m_columns);
        m_single.run();
    }
    m_cells.clear();
}

} // namespace chwila::store
