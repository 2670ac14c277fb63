#include "core/store/bulk_rows.h"

#include <sqlite3.h>

#include <memory>

namespace chwila::store {

namespace {

// SQLite's interface for virtual tables is one of C: structs it can extend, and functions.

constexpr const char* pointerType = "chwila-bulk-rows";

struct BulkTable : sqlite3_vtab {};

struct BulkCursor : sqlite3_vtab_cursor {
    BulkRows* rows = nullptr;
    qint64 number = 0;
    bool atEnd = true;
};

BulkCursor& bulkCursor(sqlite3_vtab_cursor* cursor) {
    return *static_cast<BulkCursor*>(cursor);
}

int connectBulk(sqlite3* database, void*, int, const char* const*, sqlite3_vtab** made, char**) {
    const int code =
        sqlite3_declare_vtab(database, "CREATE TABLE x (c0, c1, c2, c3, c4, c5, c6, source HIDDEN)");
    if (code != SQLITE_OK) return code;
    sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY); // nothing in a file may read our memory
    *made = std::make_unique<BulkTable>().release();
    return SQLITE_OK;
}

int disconnectBulk(sqlite3_vtab* table) {
    const std::unique_ptr<BulkTable> gone(static_cast<BulkTable*>(table));
    return SQLITE_OK;
}

int planBulk(sqlite3_vtab*, sqlite3_index_info* plan) {
    for (int i = 0; i < plan->nConstraint; ++i) {
        const auto& constraint = plan->aConstraint[i];
        if (constraint.iColumn != BulkRows::mostColumns || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ
            || constraint.usable == 0) {
            continue;
        }
        plan->aConstraintUsage[i].argvIndex = 1;
        plan->aConstraintUsage[i].omit = 1;
        plan->estimatedCost = 1;
        return SQLITE_OK;
    }
    return SQLITE_CONSTRAINT; // without its source there is nothing to read
}

int openBulk(sqlite3_vtab*, sqlite3_vtab_cursor** made) {
    *made = std::make_unique<BulkCursor>().release();
    return SQLITE_OK;
}

int closeBulk(sqlite3_vtab_cursor* cursor) {
    const std::unique_ptr<BulkCursor> gone(static_cast<BulkCursor*>(cursor));
    return SQLITE_OK;
}

int nextBulk(sqlite3_vtab_cursor* cursor) {
    BulkCursor& bulk = bulkCursor(cursor);
    bulk.atEnd = !bulk.rows || !bulk.rows->next();
    ++bulk.number;
    return SQLITE_OK;
}

int filterBulk(sqlite3_vtab_cursor* cursor, int, const char*, int count, sqlite3_value** values) {
    BulkCursor& bulk = bulkCursor(cursor);
    bulk.rows = count == 1 ? static_cast<BulkRows*>(sqlite3_value_pointer(values[0], pointerType)) : nullptr;
    return nextBulk(cursor);
}

int endOfBulk(sqlite3_vtab_cursor* cursor) {
    return bulkCursor(cursor).atEnd ? 1 : 0;
}

int columnOfBulk(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
    if (column >= BulkRows::mostColumns) return SQLITE_OK; // the source: NULL
    const BulkRows& rows = *bulkCursor(cursor).rows;
    const BulkRows::Value value = rows.at(column);
    if (const auto* number = std::get_if<qint64>(&value)) {
        sqlite3_result_int64(context, *number);
    } else if (const auto* text = std::get_if<std::string_view>(&value)) {
        sqlite3_result_text64(context, text->data(), text->size(),
                              rows.textsStay() ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    return SQLITE_OK;
}

int rowidOfBulk(sqlite3_vtab_cursor* cursor, sqlite3_int64* rowid) {
    *rowid = bulkCursor(cursor).number;
    return SQLITE_OK;
}

sqlite3_module bulkModule() {
    sqlite3_module module{};
    module.xConnect = connectBulk; // no xCreate: it is there without being made in a file
    module.xBestIndex = planBulk;
    module.xDisconnect = disconnectBulk;
    module.xOpen = openBulk;
    module.xClose = closeBulk;
    module.xFilter = filterBulk;
    module.xNext = nextBulk;
    module.xEof = endOfBulk;
    module.xColumn = columnOfBulk;
    module.xRowid = rowidOfBulk;
    return module;
}

void checkBulk(SQLite::Database& database, int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE) throw SQLite::Exception(database.getHandle(), code);
}

} // namespace

void offerBulkRows(SQLite::Database& database) {
    static const sqlite3_module module = bulkModule();
    checkBulk(database,
              sqlite3_create_module_v2(database.getHandle(), "bulk_row", &module, nullptr, nullptr));
}

void insertRows(SQLite::Database& database, const char* sql, BulkRows& rows) {
    sqlite3_stmt* made = nullptr;
    checkBulk(database, sqlite3_prepare_v2(database.getHandle(), sql, -1, &made, nullptr));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(made, sqlite3_finalize);
    checkBulk(database, sqlite3_bind_pointer(made, 1, &rows, pointerType, nullptr));
    checkBulk(database, sqlite3_step(made));
}

} // namespace chwila::store
