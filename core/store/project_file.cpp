#include "core/store/project_file.h"

#include "core/model/validate.h"
#include "core/store/file_copy.h"
#include "core/store/follow_up_store.h"
#include "core/store/history_rows.h"
#include "core/store/opening.h"
#include "core/store/record_rows.h"
#include "core/store/schema.h"
#include "core/store/version_rows.h"
#include "core/store/well_formed.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace chwila::store {

namespace {

// Every further id is one more.
constexpr qint64 mostOfIds = qint64{1} << 62;
constexpr qint64 defaultHistoryLimit = 64LL * 1024 * 1024;

qint64 highestIdIn(const model::Change& change) {
    qint64 highest = 0;
    model::forEachRecordType([&]<class Record>() {
        if (!change.of<Record>().empty()) highest = std::max(highest, change.of<Record>().back().id().value);
    });
    return highest;
}

model::Change creationOf(const model::Project& project) {
    model::Change change;
    model::forEachRecordType([&]<class Record>() {
        for (const Record& record : project.all<Record>())
            change.add(model::RecordChange<Record>{std::nullopt, record});
    });
    return change;
}

Result<void> writeNew(Connection& connection, const model::Project& project) {
    return connection.transaction([&](SQLite::Database& database) -> Result<void> {
        createSchema(database);
        FileState state;
        state.highestId = project.highestId();
        if (Result<void> written = writeRecords(database, creationOf(project), state.digest); !written) {
            return written;
        }
        writeState(database, state, true);
        return {};
    });
}

} // namespace

bool isDatabase(const QByteArray& head) {
    return head.startsWith(QByteArray("SQLite format 3\0", 16));
}

bool isProject(const QByteArray& head) {
    constexpr qsizetype idAt = 68; // SQLite file format, section 1.3
    return isDatabase(head) && head.size() >= idAt + 4
           && qFromBigEndian<qint32>(head.constData() + idAt) == applicationId;
}

struct ProjectFile::Private {
    explicit Private(std::shared_ptr<Connection> shared)
        : connection(std::move(shared)),
          answers(connection),
          followUps(connection, answers),
          versions(connection) {}

    Error readOnly() const { return {ErrorCode::Locked, connection->readOnlyReason(), {}, {}}; }

    // Runs `work(database, state)` in one transaction; the state is written with it and only then ours.
    template <class Work>
    Result<void> write(Work&& work) {
        if (connection->isReadOnly()) return fail(readOnly());
        FileState next;
        Result<void> result = connection->transaction([&](SQLite::Database& database) -> Result<void> {
            next = state;
            if (Result<void> done = work(database, next); !done) return done;
            writeState(database, next);
            return {};
        });
        if (result) state = next;
        return result;
    }

    std::shared_ptr<Connection> connection;
    AnswerStore answers;
    FollowUpStore followUps;
    VersionStore versions;
    std::mutex stateMutex; // a commit reads and replaces the state around its transaction
    FileState state;
    bool isNewer = false;
    qint64 historyLimit = defaultHistoryLimit;
};

ProjectFile::ProjectFile(std::shared_ptr<Connection> connection)
    : d(std::make_unique<Private>(std::move(connection))) {}

ProjectFile::~ProjectFile() = default;

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString& path, const model::Project& initial) {
    const QFileInfo info(path);
    const QString target = info.absoluteFilePath();
    if (info.exists()) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("store", "There is already a file “%1”. Choose another name.")
                        .arg(target));
    }
    if (const auto issues = model::validate(initial); !issues.empty()) {
        return fail(ErrorCode::Invalid, issues.front().message, issues.front().table);
    }
    {
        Result<std::unique_ptr<FileLock>> lock = FileLock::acquire(target);
        if (!lock && lock.error().code == ErrorCode::Locked) return fail(lock.error());
        if (!lock) {
            return fail(ErrorCode::Io,
                        QCoreApplication::translate(
                            "store", "No file can be made in the folder “%1”. Choose another one.")
                            .arg(info.path()),
                        lock.error().detail);
        }
        // Made under another name, so that a project is either there as a whole or not at all.
        const QString draft = QStringLiteral("%1/.%2.new").arg(info.absolutePath(), info.fileName());
        QFile::remove(draft);
        QFile::remove(draft + QStringLiteral("-journal"));
        auto connection = Connection::open(draft, Connection::Mode::Create);
        if (!connection) return fail(connection.error());
        Result<void> written = writeNew(**connection, wellFormed(initial));
        connection->reset();
        if (written) written = moveIntoPlace(draft, target);
        if (!written) {
            QFile::remove(draft);
            return fail(written.error());
        }
    }
    return open(target);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString& path) {
    Result<Opened> opened = openForUse(path);
    if (!opened) return fail(opened.error());
    std::unique_ptr<ProjectFile> file(new ProjectFile(opened->connection));
    file->d->isNewer = opened->isNewer;
    if (opened->isNewer) return file;
    Result<FileState> state = opened->connection->snapshot(readState);
    if (!state) return fail(state.error());
    file->d->state = *state;
    if (!file->isReadOnly()) {
        if (Result<void> tidy = file->d->answers.forgetIncomplete(); !tidy) return fail(tidy.error());
        // A history that cannot be read is told of when it is asked for; then nothing is forgotten.
        const Result<void> tidy = file->d->answers.forgetUnreachable();
        if (!tidy && tidy.error().code != ErrorCode::Damaged) return fail(tidy.error());
    }
    return file;
}

QString ProjectFile::path() const {
    return d->connection->path();
}
bool ProjectFile::isReadOnly() const {
    return d->connection->isReadOnly();
}
QString ProjectFile::readOnlyReason() const {
    return d->connection->readOnlyReason();
}

Result<model::Project> ProjectFile::load() {
    return d->connection->snapshot([&](SQLite::Database& database) -> Result<model::Project> {
        Result<model::Project> project = readRecords(database);
        if (!project) return project;
        if (!d->isNewer) {
            const Result<FileState> state = readState(database);
            if (!state) return fail(state.error());
            if (digestOf(*project) != state->digest) {
                return fail(damaged(QStringLiteral("the records are not those that were written")));
            }
            project->raiseHighestId(state->highestId);
        }
        if (project->highestId() > mostOfIds) return fail(damaged(QStringLiteral("no such id was given")));
        if (const auto issues = model::validate(*project); !issues.empty()) {
            return fail(damaged(issues.front().message));
        }
        return project;
    });
}

Result<History> ProjectFile::history() {
    if (d->isNewer) return History{};
    return d->connection->snapshot([](SQLite::Database& database) -> Result<History> {
        const Result<FileState> state = readState(database);
        if (!state) return fail(state.error());
        return readHistory(database, state->position);
    });
}

Result<void> ProjectFile::commit(const model::Change& change, const QString& text, const QString& gesture) {
    if (change.isEmpty()) return {};
    const std::lock_guard guard(d->stateMutex);
    return d->write([&](SQLite::Database& database, FileState& state) -> Result<void> {
        if (Result<void> rows = writeRecords(database, change, state.digest); !rows) return rows;
        state.highestId = std::max(state.highestId, highestIdIn(change));
        return recordStep(database, state, change, text, gesture, d->historyLimit);
    });
}

Result<void> ProjectFile::undo(const HistoryEntry& entry) {
    const std::lock_guard guard(d->stateMutex);
    return d->write([&](SQLite::Database& database, FileState& state) -> Result<void> {
        if (entry.id != state.position) {
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate(
                            "store", "This step is not the newest one, so it cannot be undone."));
        }
        keepStep(database, state, entry);
        state.position = entry.id - 1;
        return writeRecords(database, entry.change.reversed(), state.digest);
    });
}

Result<void> ProjectFile::redo(const HistoryEntry& entry) {
    const std::lock_guard guard(d->stateMutex);
    return d->write([&](SQLite::Database& database, FileState& state) -> Result<void> {
        if (entry.id != state.position + 1) {
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate(
                            "store", "This step is not the next one, so it cannot be redone."));
        }
        keepStep(database, state, entry);
        state.position = entry.id;
        return writeRecords(database, entry.change, state.digest);
    });
}

FollowUpStore& ProjectFile::followUps() {
    return d->followUps;
}

VersionStore& ProjectFile::versions() {
    return d->versions;
}

AnswerStore& ProjectFile::answers() {
    return d->answers;
}

Result<void> ProjectFile::copyTo(const QString& path, Progress& progress) {
    return copyInPieces(*d->connection, QFileInfo(path).absoluteFilePath(), progress);
}

Result<void> ProjectFile::check() {
    const Result<void> pages = d->connection->run([](SQLite::Database& database) -> Result<void> {
        return checkPages(database, std::numeric_limits<qint64>::max());
    });
    if (!pages) return pages;
    if (const auto project = load(); !project) return fail(project.error());
    if (const auto steps = history(); !steps) return fail(steps.error());
    if (d->isNewer) return {};
    if (Result<void> versions = checkVersions(*d->connection); !versions) return versions;
    return d->answers.check();
}

void ProjectFile::setHistoryLimit(qint64 bytes) {
    const std::lock_guard guard(d->stateMutex);
    d->historyLimit = bytes;
}

} // namespace chwila::store
