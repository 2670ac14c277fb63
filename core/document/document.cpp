#include "core/document/document.h"

#include "core/document/store_writer.h"
#include "core/model/validate.h"
#include "core/store/copy_place.h"
#include "core/store/well_formed.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QUndoStack>

namespace chwila::document {

/// The one undo command: a change that has been applied already when it is pushed.
class Document::Step final : public QUndoCommand {
  public:
    Step(Document& document, const model::Change& change, const QString& text, const QString& gesture,
         bool mayMerge)
        : QUndoCommand(text),
          m_document(document),
          m_change(change),
          m_gesture(gesture),
          m_mayMerge(mayMerge) {}

    void redo() override {
        // The first redo is QUndoStack's way of pushing.
        if (m_isNew) {
            m_isNew = false;
        } else if (!m_document.step(*this, true)) {
            setObsolete(true);
        }
    }
    void undo() override {
        if (!m_document.step(*this, false)) setObsolete(true);
    }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = dynamic_cast<const Step*>(other);
        if (!next || !next->m_mayMerge) return false;
        m_change = m_change.squashed(next->m_change);
        setText(next->text());
        setObsolete(m_change.isEmpty());
        return true;
    }

    const QString& gesture() const { return m_gesture; }
    store::HistoryEntry entry(qint64 historyId) const {
        return {historyId, text(), m_gesture, QDateTime::currentDateTimeUtc(), m_change};
    }

  private:
    Document& m_document;
    model::Change m_change;
    QString m_gesture;
    bool m_mayMerge;
    bool m_isNew = true;
};

Result<std::unique_ptr<Document>> Document::create(const QString& path, const model::Project& initial) {
    auto file = store::ProjectFile::create(path, initial);
    if (!file) return fail(file.error());
    return load(*std::move(file));
}

Result<std::unique_ptr<Document>> Document::open(const QString& path) {
    auto file = store::ProjectFile::open(path);
    if (!file) return fail(file.error());
    return load(*std::move(file));
}

Result<std::unique_ptr<Document>> Document::load(std::unique_ptr<store::ProjectFile> file) {
    Result<model::Project> project = file->load();
    if (!project) return fail(project.error());
    Result<store::History> history = file->history();
    if (!history) return fail(history.error());
    return std::unique_ptr<Document>(new Document(std::move(file), *std::move(project), *std::move(history)));
}

Document::Document(std::unique_ptr<store::ProjectFile> file, model::Project project,
                   const store::History& history)
    : m_file(std::move(file)), m_project(std::move(project)), m_undoStack(new QUndoStack(this)) {
    if (isReadOnly()) {
        m_announced = SaveState::ReadOnly;
        return;
    }
    m_position = history.position;
    for (const store::HistoryEntry& entry : history.entries)
        m_undoStack->push(new Step(*this, entry.change, entry.text, entry.gesture, false));
    m_rebuilding = true;
    m_undoStack->setIndex(static_cast<int>(history.position - history.firstId() + 1));
    m_rebuilding = false;
    m_writer = std::make_unique<StoreWriter>(*m_file, [this] {
        QMetaObject::invokeMethod(this, &Document::announceSaveState, Qt::QueuedConnection);
    });
}

Document::~Document() {
    m_writer.reset();
}

std::shared_ptr<const model::Project> Document::snapshot() const {
    if (!m_snapshot) m_snapshot = std::make_shared<const model::Project>(m_project);
    return m_snapshot;
}

Result<void> Document::apply(const model::Change& change) {
    model::Project next = m_project;
    if (Result<void> applied = change.applyTo(next); !applied) return applied;
    if (const auto issues = model::validate(next); !issues.empty()) {
        return fail(ErrorCode::Invalid, issues.front().message,
                    QStringLiteral("%1 %2").arg(issues.front().table).arg(issues.front().id));
    }
    m_project = std::move(next);
    m_snapshot.reset();
    return {};
}

Result<void> Document::commit(const model::Change& change, const QString& text, const QString& gesture) {
    if (isReadOnly()) return fail(ErrorCode::Locked, readOnlyReason());
    if (m_stepping) {
        return fail(
            ErrorCode::Conflict,
            QCoreApplication::translate("document", "Nothing can be edited while a step is being undone."));
    }
    const model::Change mended = store::wellFormed(change);
    if (mended.isEmpty()) return {};
    const QString title = store::wellFormed(text);
    const QString key = store::wellFormed(gesture);
    if (Result<void> applied = apply(mended); !applied) return applied;

    const int index = m_undoStack->index();
    const auto* newest = index > 0 ? dynamic_cast<const Step*>(m_undoStack->command(index - 1)) : nullptr;
    const bool merges = newest && store::continues(key, newest->gesture(), index, m_undoStack->count());
    enqueue({PendingWrite::Kind::Commit, {0, title, key, {}, mended}});
    const int before = m_undoStack->index();
    m_undoStack->push(new Step(*this, mended, title, key, merges));
    m_position += m_undoStack->index() - before; // −1 where a gesture came back to where it began
    Q_EMIT changed(mended);
    return {};
}

bool Document::step(const Step& step, bool redo) {
    if (m_rebuilding) return true;
    const QScopedValueRollback stepping(m_stepping, true);
    const store::HistoryEntry entry = step.entry(redo ? m_position + 1 : m_position);
    const model::Change change = redo ? entry.change : entry.change.reversed();
    const Result<void> applied = apply(change);
    Q_ASSERT_X(applied, "Document::step", "a step of the history does not fit the project");
    if (!applied) return false;
    m_position += redo ? 1 : -1;
    enqueue({redo ? PendingWrite::Kind::Redo : PendingWrite::Kind::Undo, entry});
    Q_EMIT changed(change);
    return true;
}

void Document::enqueue(PendingWrite pending) {
    // Told before the store thread can be done with it, so that each edit is seen to be saved.
    announce(SaveState::Saving);
    m_writer->enqueue(std::move(pending));
}

SaveState Document::saveState() const {
    if (!m_writer) return SaveState::ReadOnly;
    if (m_writer->error()) return SaveState::Failed;
    return m_writer->isIdle() ? SaveState::Saved : SaveState::Saving;
}

Result<void> Document::waitForSaved() {
    if (!m_writer) return {};
    const Result<void> saved = m_writer->wait();
    announceSaveState();
    return saved;
}

void Document::retrySaving() {
    if (!m_writer) return;
    m_writer->retry();
    announceSaveState();
}

Result<void> Document::copyTo(const QString& path, Progress& progress) {
    if (!m_writer || m_writer->wait()) return m_file->copyTo(path, progress);
    // What the file could not take goes into the copy alone.
    const StoreWriter::Pause pause(*m_writer);
    if (Result<void> copied = m_file->copyTo(path, progress); !copied) return copied;
    auto copy = store::ProjectFile::open(path);
    if (!copy) return fail(copy.error());
    for (const PendingWrite& each : m_writer->pending()) {
        if (Result<void> written = write(**copy, each); !written) return written;
    }
    return {};
}

Result<void> Document::saveCopy(const QString& path, Progress& progress) {
    const Result<std::unique_ptr<store::CopyPlace>> place = store::CopyPlace::take(path);
    if (!place) return fail(place.error());
    if (Result<void> copied = copyTo((*place)->draft(), progress); !copied) return copied;
    return (*place)->moveIn();
}

void Document::keepIdsFree(const model::Change& planned) {
    model::forEachRecordType([&]<class Record>() {
        if (!planned.of<Record>().empty()) m_project.raiseHighestId(planned.of<Record>().back().id().value);
    });
    m_snapshot.reset();
}

void Document::announceSaveState() {
    announce(saveState());
}

void Document::announce(SaveState state) {
    if (state == m_announced) return;
    m_announced = state;
    Q_EMIT saveStateChanged(state);
    if (state != SaveState::Failed) return;
    if (const std::optional<Error> error = m_writer->error()) Q_EMIT saveFailed(*error);
}

} // namespace chwila::document
