#include "core/store/version_store.h"

#include "core/feedback/reading/byte_source.h"
#include "core/store/answer_rows.h"
#include "core/store/record_rows.h"
#include "core/store/schema.h"
#include "core/store/version_rows.h"
#include "core/store/well_formed.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace chwila::store {

namespace {

// A hundred times what the largest map takes; what a file holds beyond that is not read, let alone
// understood.
constexpr qsizetype mostBytesOfVersion = qsizetype{128} << 20;

Error noVersion() {
    return {ErrorCode::NotFound,
            QCoreApplication::translate("store", "This version is not there any more."),
            {},
            {}};
}

/// The name as it is kept; an error where it cannot be.
Result<QString> freeName(SQLite::Database& database, const QString& wanted, qint64 own) {
    const QString name = wellFormed(wanted).simplified();
    if (name.isEmpty()) {
        return fail(ErrorCode::Invalid, QCoreApplication::translate("store", "A version needs a name."));
    }
    SQLite::Statement row(database, "SELECT id, name FROM version");
    while (row.executeStep()) {
        const QString taken = fromUtf8(row.getColumn(1));
        if (row.getColumn(0).getInt64() == own || taken.compare(name, Qt::CaseInsensitive) != 0) continue;
        return fail(ErrorCode::Conflict, QCoreApplication::translate(
                                             "store", "There is already a version “%1”. Choose another name.")
                                             .arg(taken));
    }
    return name;
}

void insertRow(SQLite::Database& database, const VersionRow& row) {
    SQLite::Statement insert(database, "INSERT INTO version (name, kept_at, \"schema\", project) "
                                       "VALUES (?, ?, ?, ?)");
    insert.bind(1, utf8(row.version.name));
    insert.bind(2, int64_t{row.version.keptAt.toMSecsSinceEpoch()});
    insert.bind(3, row.schema);
    insert.bind(4, row.project.constData(), static_cast<int>(row.project.size()));
    insert.exec();
}

} // namespace

VersionRow rowOf(const Version& version, const model::Project& project) {
    const QByteArray json = QJsonDocument(projectToJson(project)).toJson(QJsonDocument::Compact);
    return {version, schemaVersion, qCompress(json)};
}

VersionRow versionRowOf(SQLite::Statement& row) {
    VersionRow read;
    read.version.id = row.getColumn(0).getInt64();
    read.version.name = fromUtf8(row.getColumn(1));
    read.version.keptAt = timeOf(row.getColumn(2));
    read.schema = row.getColumn(3).getInt();
    const SQLite::Column blob = row.getColumn(4);
    read.project = QByteArray(static_cast<const char*>(blob.getBlob()), blob.getBytes());
    return read;
}

Result<model::Project> projectOf(const VersionRow& row) {
    const auto wrong = [&row](const char* what) {
        return fail(damaged(QStringLiteral("version %1 %2").arg(row.version.id).arg(QLatin1String(what))));
    };
    const std::optional<QByteArray> json = feedback::unpackedBytes(row.project, mostBytesOfVersion);
    if (!json) return wrong("is not what was written");
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(*json, &parsing);
    if (parsing.error != QJsonParseError::NoError) return wrong("is no JSON");
    Result<model::Project> project = model::projectFromJson(document.object());
    if (!project) return wrong("cannot be read");
    return project;
}

Result<void> checkVersions(Connection& connection) {
    return connection.run([](SQLite::Database& database) -> Result<void> {
        SQLite::Statement row(database, std::string(versionSelection).append(" FROM version"));
        while (row.executeStep()) {
            if (const auto project = projectOf(versionRowOf(row)); !project) return fail(project.error());
        }
        return {};
    });
}

Result<std::vector<Version>> VersionStore::all() {
    return m_connection->run([](SQLite::Database& database) -> Result<std::vector<Version>> {
        std::vector<Version> versions;
        SQLite::Statement row(database, "SELECT id, name, kept_at FROM version ORDER BY id DESC");
        while (row.executeStep())
            versions.push_back(
                {row.getColumn(0).getInt64(), fromUtf8(row.getColumn(1)), timeOf(row.getColumn(2))});
        return versions;
    });
}

Result<Version> VersionStore::add(const QString& name) {
    if (m_connection->isReadOnly()) return fail(ErrorCode::Locked, m_connection->readOnlyReason());
    // From the file and not from memory: what is kept is what was acknowledged, with its ids given for good.
    const Result<model::Project> project = m_connection->snapshot(readRecords);
    if (!project) return fail(project.error());
    VersionRow row = rowOf({0, name, QDateTime::currentDateTimeUtc()}, *project);
    if (!projectOf(row)) { // nothing is kept that nobody could read again
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("store",
                                                "The project is too large to be kept as a named version; "
                                                "save a copy of it instead."));
    }
    return m_connection->transaction([&](SQLite::Database& database) -> Result<Version> {
        const Result<QString> free = freeName(database, name, 0);
        if (!free) return fail(free.error());
        row.version.name = *free;
        insertRow(database, row);
        row.version.id = database.getLastInsertRowid();
        return row.version;
    });
}

Result<model::Project> VersionStore::project(qint64 id) {
    const Result<VersionRow> row = m_connection->run([id](SQLite::Database& database) -> Result<VersionRow> {
        SQLite::Statement select(database,
                                 std::string(versionSelection).append(" FROM version WHERE id = ?"));
        select.bind(1, int64_t{id});
        if (!select.executeStep()) return fail(noVersion());
        return versionRowOf(select);
    });
    if (!row) return fail(row.error());
    return projectOf(*row);
}

Result<void> VersionStore::takeOver(const std::vector<KeptVersion>& versions) {
    return m_connection->transaction([&](SQLite::Database& database) -> Result<void> {
        for (const KeptVersion& kept : versions)
            insertRow(database, rowOf(kept.version, kept.project));
        return {};
    });
}

Result<void> VersionStore::rename(qint64 id, const QString& name) {
    if (m_connection->isReadOnly()) return fail(ErrorCode::Locked, m_connection->readOnlyReason());
    return m_connection->transaction([&](SQLite::Database& database) -> Result<void> {
        const Result<QString> free = freeName(database, name, id);
        if (!free) return fail(free.error());
        SQLite::Statement update(database, "UPDATE version SET name = ? WHERE id = ?");
        update.bind(1, utf8(*free));
        update.bind(2, int64_t{id});
        return update.exec() == 1 ? Result<void>() : fail(noVersion());
    });
}

Result<void> VersionStore::remove(qint64 id) {
    if (m_connection->isReadOnly()) return fail(ErrorCode::Locked, m_connection->readOnlyReason());
    return m_connection->transaction([&](SQLite::Database& database) -> Result<void> {
        SQLite::Statement remove(database, "DELETE FROM version WHERE id = ?");
        remove.bind(1, int64_t{id});
        return remove.exec() == 1 ? Result<void>() : fail(noVersion());
    });
}

} // namespace chwila::store
