// Sources of any kind, wherever they live: a first look, the counts before anything is written, and the
// answers. Files and SQLite databases are core/feedback's; servers are reached here. For the assistant
// and the command line; long, so on a worker thread. What is needed to get in is passed along and is
// kept nowhere.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/mapping/import_plan.h"
#include "core/feedback/reading/sqlite_reader.h"
#include "core/feedback/reading/table_sample.h"
#include "core/sources/server_address.h"

namespace chwila::sources {

/// Never in a project file.
struct Access {
    QString password; ///< empty: libpq's own ways (PGPASSWORD, ~/.pgpass) are left to it
};

/// A table or query of a server as a source; its answers are counted there.
feedback::SourceLocation serverLocation(const ServerAddress& address, const QString& tableOrQuery);
bool isServer(const feedback::SourceLocation& location);
bool isSqlite(const feedback::SourceLocation& location);
/// Answers of an SQLite database whose query `progress` can stop, also before it gives a row.
Result<std::unique_ptr<feedback::AnswerReader>> openSqlite(const feedback::SourceLocation& location,
                                                           const feedback::Mapping& mapping,
                                                           const feedback::AliasLookup& aliases,
                                                           Progress& progress,
                                                           feedback::SourceTrouble* trouble = nullptr);
/// What a source is called until a person calls it something else.
QString nameOf(const feedback::SourceLocation& location);
/// The source that reads this table or query of a database already, however long its server may take; null
/// for a file, which is known by its content (sameFile()).
const model::Source* sourceReading(const model::Project& project, const feedback::SourceLocation& location);
/// Where errors are about the password: it is needed, or was refused.
bool isAboutPassword(const Error& error);

/// Tables and views of a server that may be read.
Result<QStringList> tablesOf(const ServerAddress& address, const Access& access, Progress& progress);
Result<feedback::TableSample> sampleOf(const feedback::SourceLocation& location, const Access& access,
                                       Progress& progress);
/// Writes nothing. A server that counts is asked for its counts only. `trouble` (may be null) is told what an
/// error is about: Query only where the query is somebody's own.
Result<feedback::ImportPreview> preview(const feedback::SourceLocation& location,
                                        const feedback::Mapping& mapping, const Access& access,
                                        Progress& progress, const feedback::RejectedSink& onRejected = {},
                                        feedback::SourceTrouble* trouble = nullptr);

} // namespace chwila::sources
