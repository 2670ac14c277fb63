#include "core/store/history_rows.h"

#include "core/store/record_rows.h"

#include <QJsonDocument>

namespace chwila::store {

namespace {

QByteArray jsonOf(const model::Change& change) {
    return QJsonDocument(change.toJson()).toJson(QJsonDocument::Compact);
}

struct StepRow {
    qint64 id = 0;
    QString text;
    QString gesture;
    qint64 milliseconds = 0;
    QByteArray change;

    static StepRow of(const HistoryEntry& entry) {
        return {entry.id, entry.text, entry.gesture, entry.time.toMSecsSinceEpoch(), jsonOf(entry.change)};
    }
    qint64 checksum() const {
        RowDigest digest("history");
        digest.add(model::Cell(id));
        digest.add(model::Cell(text));
        digest.add(model::Cell(gesture));
        digest.add(model::Cell(milliseconds));
        digest.add(model::Cell(QString::fromUtf8(change)));
        return static_cast<qint64>(digest.value());
    }
    qint64 bytes() const { return change.size(); }
};

Error brokenStep(qint64 id, const char* what) {
    return damaged(QStringLiteral("history step %1 %2").arg(id).arg(QLatin1String(what)));
}

Result<HistoryEntry> entryOf(SQLite::Statement& statement) {
    StepRow row;
    row.id = statement.getColumn(0).getInt64();
    row.text = fromUtf8(statement.getColumn(1));
    row.gesture = fromUtf8(statement.getColumn(2));
    row.milliseconds = statement.getColumn(3).getInt64();
    row.change = fromUtf8(statement.getColumn(4)).toUtf8();
    if (row.checksum() != statement.getColumn(5).getInt64()) {
        return fail(brokenStep(row.id, "is not what was written"));
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(row.change, &error);
    if (error.error != QJsonParseError::NoError) return fail(brokenStep(row.id, "is no JSON"));
    Result<model::Change> change = model::Change::fromJson(json.object());
    if (!change) return fail(brokenStep(row.id, "cannot be read"));
    return HistoryEntry{row.id, row.text, row.gesture,
                        QDateTime::fromMSecsSinceEpoch(row.milliseconds, Qt::UTC), *std::move(change)};
}

constexpr const char* selectSteps =
    "SELECT \"id\", \"text\", \"gesture\", \"time\", \"change\", \"checksum\" FROM \"history\" ";

void put(SQLite::Database& database, const StepRow& row) {
    SQLite::Statement statement(database,
                                "INSERT OR REPLACE INTO \"history\" (\"id\", \"text\", \"gesture\", "
                                "\"time\", \"change\", \"checksum\") VALUES (?, ?, ?, ?, ?, ?)");
    statement.bind(1, int64_t{row.id});
    statement.bind(2, utf8(row.text));
    statement.bind(3, utf8(row.gesture));
    statement.bind(4, int64_t{row.milliseconds});
    statement.bind(5, row.change.toStdString());
    statement.bind(6, int64_t{row.checksum()});
    statement.exec();
}

// By append: GCC 12 takes the sum of a string and a literal for a write out of bounds when it optimises.
std::string stepsWhere(const char* rest) {
    std::string text = selectSteps;
    text.append(rest);
    return text;
}

qint64 bytesOf(SQLite::Database& database, const std::string& where) {
    return database
        .execAndGet("SELECT COALESCE(SUM(LENGTH(CAST(\"change\" AS BLOB))), 0) FROM \"history\" " + where)
        .getInt64();
}

void removeSteps(SQLite::Database& database, FileState& state, const std::string& where) {
    state.historyBytes -= bytesOf(database, where);
    database.exec("DELETE FROM \"history\" " + where);
}

void dropRedo(SQLite::Database& database, FileState& state) {
    if (state.lastId == state.position) return;
    removeSteps(database, state, "WHERE \"id\" > " + std::to_string(state.position));
    state.lastId = state.position;
}

// The newest step always stays: what was just done can be undone.
void forgetOldest(SQLite::Database& database, FileState& state, qint64 limit) {
    while (state.historyBytes > limit && state.firstId < state.lastId) {
        removeSteps(database, state, "WHERE \"id\" = " + std::to_string(state.firstId));
        ++state.firstId;
    }
}

Result<std::optional<HistoryEntry>> newestIfContinued(SQLite::Database& database, const FileState& state,
                                                      const QString& gesture) {
    if (gesture.isEmpty()) return std::nullopt;
    SQLite::Statement statement(database, stepsWhere("WHERE \"id\" = ?"));
    statement.bind(1, int64_t{state.position});
    if (!statement.executeStep()) return std::nullopt;
    if (!continues(gesture, fromUtf8(statement.getColumn(2)), state.position, state.lastId)) {
        return std::nullopt;
    }
    Result<HistoryEntry> entry = entryOf(statement);
    if (!entry) return fail(entry.error());
    return *std::move(entry);
}

} // namespace

Result<FileState> readState(SQLite::Database& database) {
    FileState state;
    {
        SQLite::Statement row(database, "SELECT \"highest_id\", \"position\", \"digest\" FROM \"state\"");
        if (!row.executeStep()) return fail(damaged(QStringLiteral("the state of the file is missing")));
        state.highestId = row.getColumn(0).getInt64();
        state.position = row.getColumn(1).getInt64();
        state.digest = static_cast<quint64>(row.getColumn(2).getInt64());
        if (row.executeStep()) return fail(damaged(QStringLiteral("the file has two states")));
    }
    SQLite::Statement ends(database, "SELECT MIN(\"id\"), MAX(\"id\"), COUNT(*) FROM \"history\"");
    ends.executeStep();
    const qint64 count = ends.getColumn(2).getInt64();
    state.firstId = count > 0 ? ends.getColumn(0).getInt64() : state.position + 1;
    state.lastId = count > 0 ? ends.getColumn(1).getInt64() : state.position;
    const bool sound = state.lastId - state.firstId + 1 == count && state.position >= state.firstId - 1
                       && state.position <= state.lastId && state.position >= 0 && state.highestId >= 0;
    if (!sound) return fail(damaged(QStringLiteral("the history has gaps")));
    state.historyBytes = bytesOf(database, "");
    return state;
}

void writeState(SQLite::Database& database, const FileState& state, bool isNew) {
    SQLite::Statement statement(
        database, isNew ? "INSERT INTO \"state\" (\"highest_id\", \"position\", \"digest\", \"id\") "
                          "VALUES (?, ?, ?, 1)"
                        : "UPDATE \"state\" SET \"highest_id\" = ?, \"position\" = ?, \"digest\" = ?");
    statement.bind(1, int64_t{state.highestId});
    statement.bind(2, int64_t{state.position});
    statement.bind(3, static_cast<int64_t>(state.digest));
    statement.exec();
}

Result<History> readHistory(SQLite::Database& database, qint64 position) {
    History history;
    history.position = position;
    SQLite::Statement statement(database, stepsWhere("ORDER BY \"id\""));
    while (statement.executeStep()) {
        Result<HistoryEntry> entry = entryOf(statement);
        if (!entry) return fail(entry.error());
        if (!history.entries.empty() && entry->id != history.entries.back().id + 1) {
            return fail(brokenStep(entry->id - 1, "is missing"));
        }
        history.entries.push_back(*std::move(entry));
    }
    return history;
}

Result<void> recordStep(SQLite::Database& database, FileState& state, const model::Change& change,
                        const QString& text, const QString& gesture, qint64 limit) {
    Result<std::optional<HistoryEntry>> newest = newestIfContinued(database, state, gesture);
    if (!newest) return fail(newest.error());
    dropRedo(database, state);
    HistoryEntry entry{state.position + 1, text, gesture, QDateTime::currentDateTimeUtc(), change};
    if (*newest) {
        entry.id = (*newest)->id;
        entry.change = (*newest)->change.squashed(change);
        state.historyBytes -= StepRow::of(**newest).bytes();
    }
    if (entry.change.isEmpty()) { // a gesture that came back to where it began is no step
        database.exec("DELETE FROM \"history\" WHERE \"id\" = " + std::to_string(entry.id));
        state.position = state.lastId = entry.id - 1;
        state.firstId = std::min(state.firstId, entry.id);
        return {};
    }
    const StepRow row = StepRow::of(entry);
    put(database, row);
    state.historyBytes += row.bytes();
    state.position = state.lastId = entry.id;
    forgetOldest(database, state, limit);
    return {};
}

void keepStep(SQLite::Database& database, FileState& state, const HistoryEntry& entry) {
    if (entry.id >= state.firstId && entry.id <= state.lastId) return;
    const StepRow row = StepRow::of(entry);
    put(database, row);
    state.historyBytes += row.bytes();
    state.firstId = std::min(state.firstId, entry.id);
    state.lastId = std::max(state.lastId, entry.id);
}

} // namespace chwila::store
