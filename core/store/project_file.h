// ProjectFile: one open .chwila file (SQLite). The file on disk is always the whole project: each
// commit writes the records and the undo step in one transaction with synchronous=FULL, and once it
// returns the edit survives a killed process and there are no side files.
//
// Thread-safe: every function may be called from any thread; a fair lock takes them one after the
// other. Only one process writes a file (file_lock.h); everybody else gets it read-only.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/history.h"

#include <QStringList>

#include <memory>

namespace chwila::store {

/// By the first bytes of a file.
bool isProject(const QByteArray& head);
/// Any SQLite database.
bool isDatabase(const QByteArray& head);

class AnswerStore;
class Connection;
class FollowUpStore;
class VersionStore;

/// What recover() could save out of a damaged file. The steps that could be undone are never among it.
struct RecoveryReport {
    qint64 records = 0; ///< records of the project read
    qint64 answers = 0;
    QStringList lost; ///< one translated sentence for each thing that could not be kept; may be empty
};

class ProjectFile {
  public:
    /// Makes a new file, which must not be there yet, and opens it. Killed midway it leaves nothing of
    /// that name.
    static Result<std::unique_ptr<ProjectFile>> create(const QString& path, const model::Project& initial);
    /// Opens a file for writing, or read-only where it was written by a newer version, is open
    /// elsewhere, or cannot be written to; readOnlyReason() says which. An older file is migrated, with
    /// a copy of it beside it (.bak). Errors: NotFound, Damaged (then recover() may help), Io.
    static Result<std::unique_ptr<ProjectFile>> open(const QString& path);
    ~ProjectFile();
    ProjectFile(const ProjectFile&) = delete;
    ProjectFile& operator=(const ProjectFile&) = delete;

    QString path() const;
    bool isReadOnly() const;
    QString readOnlyReason() const; ///< one translated sentence; empty where the file can be written

    /// The whole project. Damaged where a record cannot be read, or the records are not those that
    /// were written (a checksum of them all is kept).
    Result<model::Project> load();
    /// All steps that can be undone and redone. A newer version's history is left alone: empty.
    Result<History> history();

    /// Makes `change` durable and a step of the history; the steps that could be redone are dropped.
    /// Conflict, and nothing written, where the file does not hold what the change starts from.
    Result<void> commit(const model::Change& change, const QString& text, const QString& gesture = {});
    /// Takes the step at the position back. The step is handed in whole, because the history in the
    /// file may have been pruned since it was read; it is then kept again.
    Result<void> undo(const HistoryEntry& entry);
    /// Puts the step behind the position into effect again.
    Result<void> redo(const HistoryEntry& entry);

    /// Answers in the same file; lives as long as the ProjectFile.
    AnswerStore& answers();
    /// What became of single answers; the same.
    FollowUpStore& followUps();
    /// States of the project that have a name; the same.
    VersionStore& versions();

    /// A copy of the whole file, answers and history included. Replaces no file. Whoever edits meanwhile does
    /// not wait for it, and what is written before its end is in it. Cancelled: there is no copy.
    Result<void> copyTo(const QString& path, Progress& progress);
    /// Reads everything, answers included; for `chwila check`. Open already checks what an edit needs.
    Result<void> check();

    /// Bytes of history kept; when a commit exceeds it, the oldest steps are forgotten. The newest step
    /// always stays. Default 64 MiB.
    void setHistoryLimit(qint64 bytes);

    /// Reads what can be read of a damaged file into a new one. The damaged file is not touched.
    static Result<RecoveryReport> recover(const QString& path, const QString& newPath, Progress& progress);

  private:
    explicit ProjectFile(std::shared_ptr<Connection> connection);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chwila::store
