#include "core/store/schema.h"

#include "core/model/records.h"
#include "core/store/file_copy.h"
#include "core/store/record_rows.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>

namespace chwila::store {

namespace {

template <class Value>
struct IsAbsentAllowed : std::false_type {};
template <class Value>
struct IsAbsentAllowed<std::optional<Value>> : std::true_type {};
template <>
struct IsAbsentAllowed<QDate> : std::true_type {};

template <class Record, class Value>
std::string columnOf(const model::Field<Record, Value>& field) {
    std::string column = "\"" + std::string(field.name) + "\" " + model::CellType<Value>::affinity;
    if (std::string_view(field.name) == "id") return column + " PRIMARY KEY";
    return IsAbsentAllowed<Value>::value ? column : column + " NOT NULL";
}

template <class Record>
SchemaObject recordTable() {
    std::string columns;
    model::forEachField<Record>([&](const auto& field) {
        if (!columns.empty()) columns += ", ";
        columns += columnOf(field);
    });
    return {Record::table, "CREATE TABLE \"" + std::string(Record::table) + "\" (" + columns + ")"};
}

SchemaObject table(const char* name, const char* columns) {
    return {name, "CREATE TABLE \"" + std::string(name) + "\" (" + columns + ")"};
}

// One row: the highest id ever given, the history's position and the checksum over all records.
constexpr const char* stateColumns = "\"id\" INTEGER PRIMARY KEY, \"highest_id\" INTEGER NOT NULL, "
                                     "\"position\" INTEGER NOT NULL, \"digest\" INTEGER NOT NULL";
constexpr const char* historyColumns =
    "\"id\" INTEGER PRIMARY KEY, \"text\" TEXT NOT NULL, \"gesture\" TEXT NOT NULL, "
    "\"time\" INTEGER NOT NULL, \"change\" TEXT NOT NULL, \"checksum\" INTEGER NOT NULL";
// complete: 0 while a batch is being written or removed; such a one counts for nothing.
// first, last: ids of its answers lie between; rows: how many there are. counted: 1 where the answers were
// counted elsewhere, so that its rows are words to read and no figures. first_day, last_day: Julian days.
// origin: feedback::BatchOrigin. content: feedback::contentDigest() of the file, or empty.
constexpr const char* batchColumns =
    "\"id\" INTEGER PRIMARY KEY, \"source\" INTEGER NOT NULL, \"name\" TEXT NOT NULL, "
    "\"imported_at\" INTEGER, \"answers\" INTEGER NOT NULL, \"invalid\" INTEGER NOT NULL, "
    "\"duplicates\" INTEGER NOT NULL, \"not_applicable\" INTEGER NOT NULL, \"digest\" INTEGER NOT NULL, "
    "\"complete\" INTEGER NOT NULL, \"first\" INTEGER NOT NULL, \"last\" INTEGER NOT NULL, "
    "\"rows\" INTEGER NOT NULL, \"counted\" INTEGER NOT NULL, \"first_day\" INTEGER, "
    "\"last_day\" INTEGER, \"origin\" INTEGER NOT NULL, \"content\" TEXT NOT NULL";
constexpr const char* profileColumns = "\"id\" INTEGER PRIMARY KEY, \"segments\" TEXT NOT NULL UNIQUE";
constexpr const char* answerChannelColumns = "\"id\" INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL UNIQUE";
// id: a digest of source and key, so that no import has to look a customer up.
constexpr const char* customerColumns = "\"id\" INTEGER PRIMARY KEY, \"source\" INTEGER NOT NULL, "
                                        "\"key\" TEXT NOT NULL";
// time: milliseconds since 1970 UTC. Absent time, customer and channel are NULL. No index: ten million
// rows are written, and what is asked of them is in the tables below.
constexpr const char* answerColumns =
    "\"id\" INTEGER PRIMARY KEY, \"batch\" INTEGER NOT NULL, \"alias\" INTEGER NOT NULL, "
    "\"level\" INTEGER NOT NULL, \"time\" INTEGER, \"customer\" INTEGER, \"profile\" INTEGER NOT NULL, "
    "\"channel\" INTEGER";
// The words of the answer of that id.
constexpr const char* commentColumns = "\"id\" INTEGER PRIMARY KEY, \"text\" TEXT NOT NULL";
// What the words are found by (comment_words.h); it keeps no second copy of them.
constexpr const char* commentWordColumns =
    "\"text\", content='', columnsize=0, tokenize='unicode61 remove_diacritics 2'";
// counts: feedback::packed(). All answers of the batch, repeated ones too.
constexpr const char* answerCountColumns =
    "\"id\" INTEGER PRIMARY KEY, \"batch\" INTEGER NOT NULL, \"alias\" INTEGER NOT NULL, "
    "\"profile\" INTEGER NOT NULL, \"counts\" BLOB NOT NULL";
// Answers set aside as repeated (Settings::repeatDays), remembered. basis: digest of everything that
// decides which; what has another basis than now is computed again.
constexpr const char* answerAsideColumns =
    "\"id\" INTEGER PRIMARY KEY, \"basis\" INTEGER NOT NULL, \"alias\" INTEGER NOT NULL, "
    "\"profile\" INTEGER NOT NULL, \"counts\" BLOB NOT NULL";
// A customer's outcome (feedback::CustomerOutcome); scores as in outcome_rows.cpp. What is not known is NULL.
constexpr const char* customerOutcomeColumns =
    "\"id\" INTEGER PRIMARY KEY, \"batch\" INTEGER NOT NULL, \"customer\" TEXT NOT NULL, "
    "\"segments\" TEXT NOT NULL, \"overall\" REAL, \"left\" INTEGER, \"days\" REAL, "
    "\"scores\" TEXT NOT NULL";
constexpr const char* rejectedColumns =
    "\"id\" INTEGER PRIMARY KEY, \"batch\" INTEGER NOT NULL, \"file\" TEXT NOT NULL, "
    "\"line\" INTEGER NOT NULL, \"column\" INTEGER NOT NULL, \"reason\" TEXT NOT NULL, "
    "\"text\" TEXT NOT NULL, \"cells\" TEXT NOT NULL";

// key: feedback::followUpKey(); alias and time (milliseconds, NULL = not known) are the answer's, state as
// feedback::FollowUpState, changed in milliseconds.
constexpr const char* followUpColumns =
    "\"id\" INTEGER PRIMARY KEY, \"key\" TEXT NOT NULL UNIQUE, \"alias\" INTEGER NOT NULL, \"time\" INTEGER, "
    "\"state\" INTEGER NOT NULL, \"by\" TEXT NOT NULL, \"changed\" INTEGER, \"note\" TEXT NOT NULL";

// One row, made when it is first needed: what respondents' keys are turned into pseudonyms with.
constexpr const char* secretColumns = "\"id\" INTEGER PRIMARY KEY, \"bytes\" BLOB NOT NULL";

// A named version (version_store.h). project: compressed JSON of its records, with the fields that schema
// has.
constexpr const char* versionColumns = "\"id\" INTEGER PRIMARY KEY, \"name\" TEXT NOT NULL, "
                                       "\"kept_at\" INTEGER NOT NULL, \"schema\" INTEGER NOT NULL, "
                                       "\"project\" BLOB NOT NULL";

std::vector<SchemaObject> indexes() {
    return {
        {"rejected_by_batch", "CREATE INDEX \"rejected_by_batch\" ON \"rejected\" (\"batch\")"},
    };
}

std::vector<SchemaObject> tables() {
    std::vector<SchemaObject> all;
    model::forEachRecordType([&]<class Record>() { all.push_back(recordTable<Record>()); });
    all.push_back(table("state", stateColumns));
    all.push_back(table("history", historyColumns));
    all.push_back(table("batch", batchColumns));
    all.push_back(table("profile", profileColumns));
    all.push_back(table("customer", customerColumns));
    all.push_back(table("answer_channel", answerChannelColumns));
    all.push_back(table("answer", answerColumns));
    all.push_back(table("comment", commentColumns));
    all.push_back(table("answer_count", answerCountColumns));
    all.push_back(table("answer_aside", answerAsideColumns));
    all.push_back({"comment_word", "CREATE VIRTUAL TABLE \"comment_word\" USING fts5("
                                       + std::string(commentWordColumns) + ")"});
    all.push_back(table("rejected", rejectedColumns));
    all.push_back(table("customer_outcome", customerOutcomeColumns));
    all.push_back(table("follow_up", followUpColumns));
    all.push_back(table("secret", secretColumns));
    all.push_back(table("version", versionColumns));
    return all;
}

// Tables FTS5 makes for itself, as its source (fts5_storage.c, fts5_index.c) has written them since 2015.
std::vector<SchemaObject> tablesOfTheIndex() {
    return {
        {"comment_word_config", "CREATE TABLE 'comment_word_config'(k PRIMARY KEY, v) WITHOUT ROWID"},
        {"comment_word_data", "CREATE TABLE 'comment_word_data'(id INTEGER PRIMARY KEY, block BLOB)"},
        {"comment_word_idx",
         "CREATE TABLE 'comment_word_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID"},
    };
}

std::optional<QString> firstComplaint(SQLite::Database& database, const std::string& pragma) {
    SQLite::Statement statement(database, pragma);
    while (statement.executeStep()) {
        const QString line = fromUtf8(statement.getColumn(0));
        if (line != QLatin1String("ok")) return line;
    }
    return std::nullopt;
}

/// A page for which there is no memory is listed like a damaged one: the check is made again with little, and
/// what still finds none is no word about the file.
std::optional<QString> complaintOf(SQLite::Database& database, const std::string& pragma) {
    std::optional<QString> complaint = firstComplaint(database, pragma);
    if (!complaint || !complaint->contains(QLatin1String("get"))) return complaint;
    const int usual = database.execAndGet("PRAGMA cache_size").getInt();
    database.exec("PRAGMA shrink_memory; PRAGMA cache_size = -256");
    complaint = firstComplaint(database, pragma);
    database.exec("PRAGMA cache_size = " + std::to_string(usual));
    const QString lack = QStringLiteral("error code=%1").arg(SQLITE_NOMEM);
    if (complaint && complaint->endsWith(lack)) throw SQLite::Exception(utf8(*complaint), SQLITE_NOMEM);
    return complaint;
}

/// New columns at the end of a table, with what the rows that are there get in them. The table is made anew,
/// so that its text in the schema is the one a file has that was never older.
void addColumns(SQLite::Database& database, const std::string& name, const std::string& columns,
                const std::string& values) {
    std::string made;
    {
        SQLite::Statement present(database,
                                  "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
        present.bind(1, name);
        if (present.executeStep()) made = present.getColumn(0).getString();
    }
    const std::string before = name + "_before";
    database.exec("ALTER TABLE \"" + name + "\" RENAME TO \"" + before + "\"");
    // One statement, whatever a file that is not ours has there.
    SQLite::Statement(database, made.substr(0, made.rfind(')')) + ", " + columns + ")").exec();
    database.exec("INSERT INTO \"" + name + "\" SELECT *, " + values + " FROM \"" + before + "\"");
    database.exec("DROP TABLE \"" + before + "\"");
}

/// The checksum over all records, after their tables have changed.
void settleDigest(SQLite::Database& database) {
    SQLite::Statement update(database, "UPDATE state SET digest = ?");
    update.bind(1, static_cast<int64_t>(digestOfRows(database).value_or(0)));
    update.exec();
}

/// Version 2 keeps what is printed in the report.
void keepReportChoices(SQLite::Database& database) {
    addColumns(database, "settings", "\"report_sections\" TEXT NOT NULL, \"report_paper\" TEXT NOT NULL",
               "'', ''");
    addColumns(database, "journey", "\"in_report\" INTEGER NOT NULL", "1");
    settleDigest(database);
}

/// Version 3 has a font of the client.
void keepReportFont(SQLite::Database& database) {
    addColumns(database, "settings", "\"report_font\" TEXT NOT NULL", "''");
    settleDigest(database);
}

/// Version 4 has named versions.
void keepVersions(SQLite::Database& database) {
    database.exec(table("version", versionColumns).sql);
}

/// Version 2 has shares of their own at single touchpoints of an initiative.
void keepReductions(SQLite::Database& database) {
    addColumns(database, "initiative", "\"reductions\" TEXT NOT NULL", "''");
    settleDigest(database);
}

/// Version 2 knows what a source held from what was added to it. The first batch that is there of a source
/// was read from it, since every reading replaced all before it.
void keepOrigins(SQLite::Database& database) {
    addColumns(database, "batch", "\"origin\" INTEGER NOT NULL, \"content\" TEXT NOT NULL", "0, ''");
    database.exec("UPDATE batch SET origin = 1 WHERE id NOT IN (SELECT MIN(id) FROM batch GROUP BY source)");
}

void setVersion(SQLite::Database& database, int version) {
    database.exec("PRAGMA user_version = " + std::to_string(version));
}

} // namespace

std::vector<SchemaObject> presentSchema() {
    std::vector<SchemaObject> all = tables();
    for (SchemaObject& index : indexes())
        all.push_back(std::move(index));
    for (SchemaObject& own : tablesOfTheIndex())
        all.push_back(std::move(own));
    std::ranges::sort(all);
    return all;
}

std::vector<std::string> projectTables() {
    std::vector<std::string> names{"state", "history", "follow_up", "version"};
    model::forEachRecordType([&]<class Record>() { names.emplace_back(Record::table); });
    return names;
}

void createSchema(SQLite::Database& database) {
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    setVersion(database, schemaVersion);
    for (const SchemaObject& object : tables())
        database.exec(object.sql);
    for (const SchemaObject& object : indexes())
        database.exec(object.sql);
}

Result<void> checkSchema(SQLite::Database& database) {
    std::vector<SchemaObject> found;
    // Automatic indexes of UNIQUE columns have no sql; they follow from their table's.
    SQLite::Statement statement(database,
                                "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (statement.executeStep())
        found.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString()});
    const std::vector<SchemaObject> expected = presentSchema();
    for (const SchemaObject& object : found) {
        if (!std::ranges::binary_search(expected, object)) {
            return fail(damaged(QStringLiteral("unexpected in the schema: %1")
                                    .arg(QString::fromStdString(object.name).left(100))));
        }
    }
    if (found.size() != expected.size()) return fail(damaged(QStringLiteral("tables are missing")));
    return {};
}

Result<void> checkPages(SQLite::Database& database, qint64 thoroughUpTo) {
    const qint64 bytes = database.execAndGet("PRAGMA page_count").getInt64()
                         * database.execAndGet("PRAGMA page_size").getInt64();
    std::vector<std::string> pragmas;
    if (bytes <= thoroughUpTo) {
        pragmas.emplace_back("PRAGMA integrity_check(1)");
    } else {
        for (const std::string& name : projectTables())
            pragmas.push_back("PRAGMA integrity_check(\"" + name + "\")");
    }
    for (const std::string& pragma : pragmas) {
        if (const std::optional<QString> complaint = complaintOf(database, pragma)) {
            return fail(damaged(complaint->left(500)));
        }
    }
    return {};
}

int userVersion(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

std::span<const Migration> migrations() {
    static const Migration steps[] = {{1,
                                       [](SQLite::Database& database) {
                                           keepReportChoices(database);
                                           keepReductions(database);
                                           keepOrigins(database);
                                           database.exec(table("secret", secretColumns).sql);
                                       }},
                                      {2, keepReportFont},
                                      {3, keepVersions}};
    return steps;
}

Result<void> migrate(SQLite::Database& database, int target, std::span<const Migration> steps,
                     const QString& backupPath) {
    int version = userVersion(database);
    if (version == target) return {};
    // A copy from an earlier migration that failed midway is of the same version: it may be replaced.
    QFile::remove(backupPath);
    if (Result<void> copied = copyDatabase(database, backupPath); !copied) return copied;
    while (version < target) {
        const auto step = std::ranges::find(steps, version, &Migration::from);
        if (step == steps.end()) {
            return fail(damaged(QStringLiteral("no way from version %1 to %2").arg(version).arg(target)));
        }
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
        step->apply(database);
        setVersion(database, ++version);
        transaction.commit();
    }
    return {};
}

} // namespace chwila::store
