// BulkStatement: one prepared statement run a million times, with nothing between us and SQLite. BulkInsert:
// the rows of one table, several to a statement, because starting and ending a statement costs more than the
// row. Internal to core/store; like SQLiteCpp they throw SQLite::Exception, which Connection turns into an
// Error.
#pragma once

#include <QtGlobal>

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace chwila::store {

class BulkStatement {
  public:
    BulkStatement(SQLite::Database& database, const char* sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    void bind(int index, qint64 number);
    void bindNull(int index);
    /// The text must live until the next run().
    void bind(int index, std::string_view text);
    void bindBlob(int index, std::string_view bytes);
    /// Runs it to its end; bindings stay.
    void run();

  private:
    SQLite::Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

class BulkInsert {
  public:
    /// `head`: "INSERT INTO answer (id, batch)" with so many columns.
    BulkInsert(SQLite::Database& database, const std::string& head, int columns);

    /// The cells of a row one after the other, then the next row's. A text must live until finish().
    void add(qint64 number) { put({number, {}, false, false}); }
    void add(std::optional<qint64> number) { put({number.value_or(0), {}, !number, false}); }
    void add(std::string_view text) { put({0, text, false, true}); }
    /// Writes what still waits for a full statement. Without it those rows are not written.
    void finish();

  private:
    static constexpr std::size_t rowsAtATime = 16;
    struct Cell {
        qint64 number = 0;
        std::string_view text;
        bool isNull = false;
        bool isText = false;
    };
    static std::string sqlOf(const std::string& head, int columns, std::size_t rows);
    void put(const Cell& cell) {
        m_cells.push_back(cell);
        if (m_cells.size() == rowsAtATime * m_columns) runAll();
    }
    void bind(BulkStatement& statement, std::size_t from, std::size_t count);
    void runAll();

    std::size_t m_columns;
    BulkStatement m_single;
    BulkStatement m_several;
    std::vector<Cell> m_cells;
};

} // namespace chwila::store
