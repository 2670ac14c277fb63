// Document: the open project. Edits arrive as a Change, are applied in memory at once and written to
// the file by a store thread in the same order; undo and redo are steps of one QUndoStack that is
// rebuilt from the file's history. Lives in one thread (the window's); answers() and saveCopy() may be used
// from any.
#pragma once

#include "core/store/answer_store.h"
#include "core/store/project_file.h"
#include "core/store/version_store.h"

#include <QObject>

#include <memory>

class QUndoStack;

namespace chwila::document {

class StoreWriter;
struct PendingWrite;

enum class SaveState : std::uint8_t {
    Saved,    ///< everything is on the disk
    Saving,   ///< edits are on their way to it
    Failed,   ///< writing failed; the edits are kept in memory and tried again
    ReadOnly, ///< the file cannot be written and the document not edited
};

class Document : public QObject {
    Q_OBJECT

  public:
    /// See ProjectFile::create.
    static Result<std::unique_ptr<Document>> create(const QString& path, const model::Project& initial);
    /// See ProjectFile::open.
    static Result<std::unique_ptr<Document>> open(const QString& path);
    /// Waits until everything is written; what cannot be written is lost, so ask waitForSaved() first.
    ~Document() override;

    const model::Project& project() const { return m_project; }
    /// The project as it is now, for workers; the same object until the next change.
    std::shared_ptr<const model::Project> snapshot() const;

    /// Applies the change and makes it one undo step named `text`. With the same non-empty gesture as
    /// the newest step (and nothing to redo) it merges into that step. An empty change does nothing.
    /// Locked with a sentence where the document is read-only, Conflict where the change does not fit,
    /// Invalid where the project would not be valid afterwards (see model::validate); nothing happens then.
    /// Not to be called while undo or redo is emitting changed().
    Result<void> commit(const model::Change& change, const QString& text, const QString& gesture = {});
    /// Gives the ids of a change that is to be committed later to nothing else.
    void keepIdsFree(const model::Change& planned);
    /// For undo, redo and their actions; never push to it.
    QUndoStack* undoStack() const { return m_undoStack; }

    bool isReadOnly() const { return m_file->isReadOnly(); }
    QString readOnlyReason() const { return m_file->readOnlyReason(); }
    QString path() const { return m_file->path(); }

    SaveState saveState() const;
    /// Blocks until all edits are on the disk, or one could not be written: that error.
    Result<void> waitForSaved();
    /// Tries to write again what could not be written. Every further edit does so too.
    void retrySaving();
    /// A copy of the file with all edits so far, also those that could not be written. It replaces a file
    /// that is there, at once and as a whole; Locked, with the holder's name, where that one is open.
    /// May be called from any thread: edits made meanwhile do not wait, and are in the copy or not.
    Result<void> saveCopy(const QString& path, Progress& progress);

    store::AnswerStore& answers() { return m_file->answers(); }
    store::FollowUpStore& followUps() { return m_file->followUps(); }
    /// Of what is on the disk: waitForSaved() before one is added.
    store::VersionStore& versions() { return m_file->versions(); }

  Q_SIGNALS:
    void changed(const model::Change& change);
    void saveStateChanged(SaveState state);
    void saveFailed(const Error& error);

  private:
    class Step;

    Document(std::unique_ptr<store::ProjectFile> file, model::Project project, const store::History& history);
    static Result<std::unique_ptr<Document>> load(std::unique_ptr<store::ProjectFile> file);

    Result<void> apply(const model::Change& change);
    Result<void> copyTo(const QString& path, Progress& progress);
    bool step(const Step& step, bool redo);
    void enqueue(PendingWrite pending);
    void announceSaveState();
    void announce(SaveState state);

    std::unique_ptr<store::ProjectFile> m_file;
    model::Project m_project;
    mutable std::shared_ptr<const model::Project> m_snapshot;
    qint64 m_position = 0; ///< history id of the newest step in effect
    bool m_stepping = false;
    bool m_rebuilding = false; ///< the undo stack moves, but the project does not
    SaveState m_announced = SaveState::Saved;
    QUndoStack* m_undoStack = nullptr;
    std::unique_ptr<StoreWriter> m_writer;
};

} // namespace chwila::document
