// Recovery works on a copy, with SQLite told to put up with as much damage as it can. Rows are read from
// the front until the damage and then from the back until the damage.
#include "core/store/answer_rows.h"
#include "core/store/follow_up_rows.h"
#include "core/store/follow_up_store.h"
#include "core/store/project_file.h"
#include "core/store/record_rows.h"
#include "core/store/repair.h"
#include "core/store/schema.h"
#include "core/store/version_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <set>

namespace chwila::store {

namespace {

/// Calls `visit()` for each row that can be read; false where the table is damaged.
template <class Visit>
bool salvage(SQLite::Database& database, const std::string& select, const std::string& table, Visit&& visit) {
    std::optional<int64_t> last; // the id at which the way from the front ended
    const auto pass = [&](bool forward) {
        SQLite::Statement row(database, select + " FROM \"" + table + "\" NOT INDEXED ORDER BY rowid"
                                            + (forward ? "" : " DESC"));
        std::optional<int64_t> previous;
        while (row.executeStep()) {
            const int64_t id = row.getColumn(0).getInt64();
            // Damaged pages can send a reader in circles.
            if (previous && (forward ? id <= *previous : id >= *previous)) return;
            if (!forward && last && id <= *last) return;
            previous = id;
            if (forward) last = id;
            visit(row);
        }
    };
    try {
        pass(true);
        return true;
    } catch (const SQLite::Exception&) {
    }
    try {
        pass(false);
    } catch (const SQLite::Exception&) {
    }
    return false;
}

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
        database.execAndGet("SELECT COUNT(*) FROM sqlite_schema");
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

template <class Record>
void salvageRecords(SQLite::Database& database, model::Project& project, RecoveryReport& report) {
    int unreadable = 0;
    bool whole = true;
    try {
        // Columns are known by name, so a table of another version is read as far as it goes.
        RecordReader<Record> forward(database, "ORDER BY rowid");
        RecordReader<Record> backward(database, "ORDER BY rowid DESC");
        for (RecordReader<Record>* reader : {&forward, &backward}) {
            try {
                std::set<qint64> seen;
                while (reader->next()) {
                    if (!seen.insert(reader->statement().getColumn(0).getInt64()).second) break;
                    const std::optional<Record> record = reader->record();
                    if (!record) {
                        unreadable += reader == &forward ? 1 : 0;
                    } else if (reader == &forward || !project.find(record->id)) {
                        project.put(*record);
                        ++report.records;
                    }
                }
                break;
            } catch (const SQLite::Exception&) {
                whole = false;
            }
        }
    } catch (const SQLite::Exception&) {
        whole = false;
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

// One batch of the damaged file, or (without an id) the answers whose batch is not known any more.
class SalvagedAnswers final : public feedback::AnswerReader {
  public:
    explicit SalvagedAnswers(std::vector<feedback::Answer> answers) : m_answers(std::move(answers)) {}

    Result<std::optional<Item>> next() override {
        if (m_next == m_answers.size()) return std::nullopt;
        ++m_counts.answers;
        return Item(m_answers[m_next++]);
    }
    double fraction() const override {
        return m_answers.empty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_answers.size());
    }

  private:
    std::vector<feedback::Answer> m_answers;
    std::size_t m_next = 0;
};

struct SalvagedBatches {
    std::map<qint64, feedback::Batch> headers;
    std::map<qint64, std::vector<feedback::Answer>> answers; ///< by batch
    std::vector<model::AliasId> aliases;                     ///< that answers refer to
};

std::map<qint64, QString> salvageNames(SQLite::Database& database, const char* table, const char* column) {
    std::map<qint64, QString> names;
    salvage(database, "SELECT id, \"" + std::string(column) + "\"", table,
            [&](SQLite::Statement& row) { names[row.getColumn(0).getInt64()] = fromUtf8(row.getColumn(1)); });
    return names;
}

std::set<qint64> salvageHeaders(SQLite::Database& database, SalvagedBatches& batches) {
    std::set<qint64> hidden; // imports that were never finished
    salvage(database, "SELECT id, source, name, imported_at, answers, duplicates, not_applicable, complete",
            "batch", [&](SQLite::Statement& row) {
                feedback::Batch batch;
                batch.id = row.getColumn(0).getInt64();
                batch.source = {row.getColumn(1).getInt64()};
                batch.name = fromUtf8(row.getColumn(2));
                batch.importedAt = timeOf(row.getColumn(3));
                batch.answers = row.getColumn(4).getInt64();
                batch.duplicates = row.getColumn(5).getInt64();
                batch.notApplicable = row.getColumn(6).getInt64();
                if (row.getColumn(7).getInt() == 0) {
                    hidden.insert(batch.id);
                } else {
                    batches.headers[batch.id] = batch;
                }
            });
    return hidden;
}

SalvagedBatches salvageAnswers(SQLite::Database& database, RecoveryReport& report) {
    SalvagedBatches batches;
    const std::set<qint64> hidden = salvageHeaders(database, batches);
    const auto customers = salvageNames(database, "customer", "key");
    const auto profiles = salvageNames(database, "profile", "segments");
    const auto channels = salvageNames(database, "answer_channel", "name");
    const auto comments = salvageNames(database, "comment", "text");
    const auto nameOf = [](const std::map<qint64, QString>& names, const SQLite::Column& column) {
        const auto at = names.find(column.getInt64());
        return at == names.end() ? QString() : at->second;
    };
    std::set<model::AliasId> aliases;
    const bool whole = salvage(
        database, "SELECT id, batch, alias, level, time, customer, profile, channel", "answer",
        [&](SQLite::Statement& row) {
            const qint64 batch = row.getColumn(1).getInt64();
            feedback::Answer answer;
            answer.alias = {row.getColumn(2).getInt64()};
            const qint64 level = row.getColumn(3).getInt64();
            if (hidden.contains(batch) || !answer.alias.isValid() || level < 0 || level > highestLevel)
                return;
            answer.level = static_cast<int>(level);
            answer.time = timeOf(row.getColumn(4));
            answer.customer = nameOf(customers, row.getColumn(5));
            answer.profile = profileFromText(nameOf(profiles, row.getColumn(6)));
            answer.channel = nameOf(channels, row.getColumn(7));
            answer.comment = nameOf(comments, row.getColumn(0));
            aliases.insert(answer.alias);
            batches.answers[batches.headers.contains(batch) ? batch : 0].push_back(answer);
        });
    batches.aliases.assign(aliases.begin(), aliases.end());
    if (!whole) report.lost += QCoreApplication::translate("store", "Some answers may be lost.");
    return batches;
}

void salvageFollowUps(SQLite::Database& database, std::vector<feedback::FollowUp>& followUps) {
    salvage(database, followUpSelection, "follow_up",
            [&](SQLite::Statement& row) { followUps.push_back(followUpOf(row)); });
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

/// The batch's own source, or where that is gone the one of its first answer's label, which was mended.
model::SourceId sourceOf(const model::Project& project, const feedback::Batch& header,
                         const std::vector<feedback::Answer>& answers) {
    if (project.find(header.source)) return header.source;
    const model::Alias* alias = answers.empty() ? nullptr : project.find(answers.front().alias);
    return alias ? alias->source : model::SourceId{};
}

Result<void> writeBatches(AnswerStore& store, const model::Project& project, SalvagedBatches& batches,
                          RecoveryReport& report, Progress& progress) {
    for (auto& [id, answers] : batches.answers) {
        const auto known = batches.headers.find(id);
        feedback::Batch header;
        header.name = QCoreApplication::translate("store", "Recovered");
        if (known != batches.headers.end()) header = known->second;
        const qint64 missing = header.answers - static_cast<qint64>(answers.size());
        if (missing > 0) {
            report.lost += QCoreApplication::translate("store", "%n answers of “%1” could not be read.",
                                                       nullptr, pluralCount(missing))
                               .arg(header.name);
        }
        header.source = sourceOf(project, header, answers);
        SalvagedAnswers reader(std::move(answers));
        const Result<feedback::Batch> stored = store.importBatch(header, reader, progress);
        if (!stored) return fail(stored.error());
        report.answers += stored->answers;
    }
    return {};
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
    model::Project project;
    std::vector<feedback::FollowUp> followUps;
    std::vector<KeptVersion> versions;
    Result<SalvagedBatches> batches =
        source->connection->run([&](SQLite::Database& database) -> Result<SalvagedBatches> {
            model::forEachRecordType(
                [&]<class Record>() { salvageRecords<Record>(database, project, report); });
            salvage(database, "SELECT id, highest_id", "state",
                    [&](SQLite::Statement& row) { project.raiseHighestId(row.getColumn(1).getInt64()); });
            salvageFollowUps(database, followUps);
            versions = salvageVersions(database, report);
            return salvageAnswers(database, report);
        });
    if (!batches) return fail(batches.error());
    if (report.records == 0 && batches->answers.empty()) {
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate(
                        "store",
                        "Nothing can be read of this file any more. Look for a copy of it in your backups."));
    }
    repair(project, batches->aliases, report.lost);
    report.lost +=
        QCoreApplication::translate("store", "The steps that could be undone were not taken over.");
    auto file = create(newPath, project);
    if (!file) return fail(file.error());
    if (Result<void> written = writeBatches((*file)->answers(), project, *batches, report, progress);
        !written) {
        file->reset();
        QFile::remove(newPath);
        return fail(written.error());
    }
    if (Result<void> kept = (*file)->followUps().set(followUps); !kept) return fail(kept.error());
    if (Result<void> kept = (*file)->versions().takeOver(versions); !kept) return fail(kept.error());
    return report;
}

} // namespace chwila::store
