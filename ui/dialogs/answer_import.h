// Bringing answers into a project from the window: asks for a file or database, leads through the
// assistant, stores the rows as a job with progress and cancel, and commits the source and its labels as one
// undo step when they are all there. An import that is cancelled, fails or ends with the program leaves the
// project as it was. One import or removal at a time. Also what is done with a source that is there.
#pragma once

#include "core/sources/source_refresh.h"
#include "ui/dialogs/import_assistant.h"

namespace chwila::ui {

class SourceRefresher;

class AnswerImport : public QObject {
    Q_OBJECT

  public:
    /// `window` is the parent of the dialogs.
    AnswerImport(const ViewContext& context, QWidget* window);

    /// `path` empty: asks for it.
    void importFile(QString path = {});
    void attachDatabase(const QString& path = {});
    /// Reads every source again whose file or database is there; a missing one is named.
    void refreshAll();
    void refresh(model::SourceId source);
    void removeBatch(qint64 batch);
    /// Asks where the source is now, reads it there and keeps the place.
    void locate(model::SourceId source);
    /// With its labels and answers; undo brings all back.
    void removeSource(model::SourceId source);
    /// Why no import or removal can begin now, a sentence; empty where one can.
    QString whyNot() const;
    SourceRefresher& refresher() { return *m_refresher; }

    /// What follows after the assistant; for tests without it.
    void run(const ImportDraft& draft);

  Q_SIGNALS:
    /// whyNot() has another answer now.
    void busyChanged();
    /// An import, refresh or removal ended; with the sentence for the status bar.
    void finished(const QString& text);

  private:
    void lookAtNext();
    /// A first look, and the import that brought the same file already.
    struct Looked {
        feedback::TableSample sample;
        std::optional<feedback::Batch> same;
    };
    void meet(Result<Looked> looked);
    bool comesOnceMore(const feedback::Batch& same);
    /// For a table or query that a source reads already.
    bool isAttachedOnceMore(const model::Source& source);
    void assist(Result<feedback::TableSample> sample, const sources::Access& access = {});
    void lead(ImportAssistant& assistant);
    /// What a person chose is not to be chosen again because a disk was full.
    void leadAgain(ImportDraft draft);
    /// What the import makes of the project, not committed yet.
    struct Planned {
        model::Change change;
        model::SourceId source;
        std::shared_ptr<const model::Project> project;
        QString name;
        /// Into a source that is there: answers must not come before their labels. A new source comes last.
        bool labelsFirst = false;
    };
    Result<Planned> plan(const ImportDraft& draft) const;
    Result<void> prepare(const Planned& planned, const feedback::ImportPreview& preview);
    void take(const Planned& planned, const Result<sources::Brought>& stored);
    void failed(const Error& error);
    Result<void> commit(const Planned& planned);
    bool refuses();
    void sayDone(const QString& text, const feedback::RedactionCounts& removed);

    QStringList m_waiting; ///< files whose assistant is still to come
    bool m_looking = false;
    std::optional<ImportDraft> m_led; ///< what the assistant was left with, until that is imported
    ViewContext m_context;
    QWidget* m_window;
    SourceRefresher* m_refresher;
};

} // namespace chwila::ui
