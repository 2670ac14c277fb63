// Recovery works on a copy, with SQLite told to put up with as much damage as it can.
#include "core/store/follow_up_rows.h"
#include "core/store/follow_up_store.h"
#include "core/store/project_file.h"
#include "core/store/record_rows.h"
#include "core/store/repair.h"
#include "core/store/salvage.h"
#include "core/store/salvaged_answers.h"
#include "core/store/schema.h"
#include "core/store/version_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <set>

namespace chwila::store {

namespace {

// Nobody was ever given an id beyond this; it is a damaged one, and readers of JSON would lose its last
// digits.
constexpr qint64 mostGivenId = qint64{1} << 52;
constexpr int secretBytes = 32; // AnswerStore::secret()

// The bytes of the header that are the same in every file of ours (SQLite file format, section 1.3).
void mendHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() < 512) return;
    QByteArray header = file.read(100);
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    header[18] = 1; // rollback journal for writing
    header[19] = 1; // and for reading
    header[20] = 0;
    header[21] = 64;
    header[22] = 32;
    header[23] = 32;
    header.replace(56, 4, QByteArray("\0\0\0\1", 4)); // UTF-8
    file.seek(0);
    file.write(header);
}

struct Damaged {
    std::shared_ptr<Connection> connection;
    std::unique_ptr<QTemporaryDir> folder;

    ~Damaged() { connection.reset(); }
    Damaged() = default;
    Damaged(Damaged&&) = default;
    Damaged& operator=(Damaged&&) = delete;
};

Result<Damaged> openDamaged(const QString& path, const QString& near) {
    Damaged copy;
    copy.folder = std::make_unique<QTemporaryDir>(QFileInfo(near).absolutePath()
                                                  + QStringLiteral("/.chwila-recovery-XXXXXX"));
    const QString file = copy.folder->filePath(QStringLiteral("copy"));
    const QString journal = QStringLiteral("-journal");
    if (!copy.folder->isValid() || !QFile::copy(path, file)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate(
                        "store", "The damaged file cannot be copied to where the new one shall be. "
                                 "Choose another folder."));
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (QFile::exists(path + journal)) QFile::copy(path + journal, file + journal);
    mendHeader(file);
    auto connection = Connection::open(file, Connection::Mode::Salvage);
    if (!connection) return fail(connection.error());
    copy.connection = *std::move(connection);
    const Result<void> readable = copy.connection->run([](SQLite::Database& database) -> Result<void> {
        // The first of the tables; where the list of them ends too early, those named so far are read.
        database.execAndGet("SELECT rootpage FROM sqlite_schema LIMIT 1");
        database.exec("PRAGMA query_only = ON");
        return {};
    });
    if (!readable) {
        return fail(
            ErrorCode::Damaged,
            QCoreApplication::translate(
                "store", "Nothing can be read of this file any more. Look for a copy of it in your backups."),
            readable.error().detail);
    }
    return copy;
}

/// False where the damage ends it; damaged pages can also send a reader in circles.
template <class Record, class Keep>
bool readUntilDamage(SQLite::Database& database, const char* order, const Keep& keep) {
    try {
        // Columns are known by name, so a table of another version is read as far as it goes.
        RecordReader<Record> reader(database, order);
        std::set<qint64> seen;
        while (reader.next()) {
            if (!seen.insert(reader.statement().getColumn(0).getInt64()).second) return false;
            keep(reader.record());
        }
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

template <class Record>
void salvageRecords(SQLite::Database& database, model::Project& project, RecoveryReport& report) {
    int unreadable = 0;
    const auto isSound = [](const std::optional<Record>& record) {
        return record && record->id.value <= mostGivenId;
    };
    const auto put = [&](const Record& record) {
        project.put(record);
        ++report.records;
    };
    const bool whole = readUntilDamage<Record>(database, "ORDER BY rowid", [&](const auto& record) {
        if (isSound(record)) {
            put(*record);
        } else {
            ++unreadable;
        }
    });
    if (!whole) {
        readUntilDamage<Record>(database, "ORDER BY rowid DESC", [&](const auto& record) {
            if (isSound(record) && !project.find(record->id)) put(*record);
        });
    }
    const QString table = QLatin1String(Record::table);
    if (!whole)
        report.lost +=
            QCoreApplication::translate("store", "Of the records of kind “%1” some may be lost.").arg(table);
    if (unreadable > 0) {
        report.lost += QCoreApplication::translate("store", "%n records of kind “%1” could not be read.",
                                                   nullptr, unreadable)
                           .arg(table);
    }
}

void salvageFollowUps(SQLite::Database& database, std::vector<feedback::FollowUp>& followUps,
                      RecoveryReport& report) {
    const bool whole = salvage(database, followUpSelection, "follow_up",
                               [&](SQLite::Statement& row) { followUps.push_back(followUpOf(row)); });
    if (!whole) report.lost += QCoreApplication::translate("store", "Some follow-ups may be lost.");
}

std::vector<KeptVersion> salvageVersions(SQLite::Database& database, RecoveryReport& report) {
    std::vector<KeptVersion> versions;
    if (userVersion(database) < versionsSinceSchema) return versions;
    int unreadable = 0;
    const bool whole = salvage(database, versionSelection, "version", [&](SQLite::Statement& statement) {
        const VersionRow row = versionRowOf(statement);
        Result<model::Project> project = projectOf(row);
        if (project) {
            versions.push_back({row.version, *std::move(project)});
        } else {
            ++unreadable;
        }
    });
    // What lies behind the damage was read backwards.
    std::ranges::sort(versions, {}, [](const KeptVersion& kept) { return kept.version.id; });
    if (unreadable > 0)
        report.lost +=
            QCoreApplication::translate("store", "%n named versions could not be read.", nullptr, unreadable);
    if (!whole) report.lost += QCoreApplication::translate("store", "Some named versions may be lost.");
    return versions;
}

/// What could be read of a damaged file.
struct Salvaged {
    model::Project project;
    std::vector<feedback::FollowUp> followUps;
    std::vector<KeptVersion> versions;
    SalvagedBatches batches;
    QByteArray secret; ///< empty: there is none, or it is damaged
};

Result<Salvaged> salvageAll(Connection& connection, RecoveryReport& report) {
    return connection.run([&](SQLite::Database& database) -> Result<Salvaged> {
        Salvaged salvaged;
        model::forEachRecordType(
            [&]<class Record>() { salvageRecords<Record>(database, salvaged.project, report); });
        salvage(database, "SELECT id, highest_id", "state", [&](SQLite::Statement& row) {
            const qint64 highest = row.getColumn(1).getInt64();
            if (highest <= mostGivenId) salvaged.project.raiseHighestId(highest);
        });
        salvageFollowUps(database, salvaged.followUps, report);
        salvaged.versions = salvageVersions(database, report);
        salvaged.batches = salvageAnswers(database, report.lost);
        salvage(database, "SELECT id, bytes", "secret", [&](SQLite::Statement& row) {
            const SQLite::Column bytes = row.getColumn(1);
            if (bytes.getBytes() == secretBytes)
                salvaged.secret = {static_cast<const char*>(bytes.getBlob()), bytes.getBytes()};
        });
        return salvaged;
    });
}

/// Before anybody asks the new file for one: it is the same project, and tables that were written out of it
/// have to go on telling the same respondents by the same pseudonyms.
Result<void> keepSecret(const QString& path, const QByteArray& secret) {
    if (secret.isEmpty()) return {};
    const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection) return fail(connection.error());
    return (*connection)->transaction([&](SQLite::Database& database) -> Result<void> {
        SQLite::Statement insert(database, "INSERT INTO secret (bytes) VALUES (?)");
        insert.bind(1, secret.constData(), static_cast<int>(secret.size()));
        insert.exec();
        return {};
    });
}

Result<void> fill(ProjectFile& file, Salvaged& salvaged, RecoveryReport& report, Progress& progress) {
    const Result<void> written =
        writeBatches(file.answers(), salvaged.project, salvaged.batches, report, progress);
    if (!written) return written;
    if (Result<void> kept = file.followUps().set(salvaged.followUps); !kept) return kept;
    return file.versions().takeOver(salvaged.versions);
}

} // namespace

Result<RecoveryReport> ProjectFile::recover(const QString& path, const QString& newPath, Progress& progress) {
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("store", "There is no file “%1”.").arg(path));
    if (QFileInfo::exists(newPath)) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("store", "There is already a file “%1”. Choose another name.")
                        .arg(newPath));
    }
    const Result<Damaged> source = openDamaged(path, newPath);
    if (!source) return fail(source.error());
    RecoveryReport report;
    Result<Salvaged> salvaged = salvageAll(*source->connection, report);
    if (!salvaged) return fail(salvaged.error());
    const std::vector<model::AliasId> aliases = aliasesOf(salvaged->batches);
    if (report.records == 0 && aliases.empty()) {
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate(
                        "store",
                        "Nothing can be read of this file any more. Look for a copy of it in your backups."));
    }
    repair(salvaged->project, aliases, report.lost);
    auto file = create(newPath, salvaged->project);
    if (!file) return fail(file.error());
    Result<void> filled = fill(**file, *salvaged, report, progress);
    file->reset();
    if (filled) filled = keepSecret(newPath, salvaged->secret);
    if (!filled) {
        QFile::remove(newPath);
        return fail(filled.error());
    }
    return report;
}

} // namespace chwila::store
