// Bringing answers into a project from the window: asks for a file or database, leads through the
// assistant, commits the sources and aliases as one undo step and imports the rows as a job with
// progress and cancel. An import that is cancelled or fails leaves the project as it was.
#pragma once

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
    void attachDatabase(QString path = {});
    /// Reads every source again whose file or database is there; a missing one is named.
    void refreshAll();
    void refresh(model::SourceId source);
    void removeBatch(qint64 batch);
    SourceRefresher& refresher() { return *m_refresher; }

    /// What follows after the assistant; for tests without it.
    void run(const ImportDraft& draft);

  Q_SIGNALS:
    /// An import, refresh or removal ended; with the sentence for the status bar.
    void finished(const QString& text);

  private:
    void assist(Result<feedback::TableSample> sample, const sources::Access& access = {});
    Result<feedback::ImportPlan> commitPlan(const ImportDraft& draft);
    void takeBack(const model::Change& change);
    void sayDone(const QString& text, const feedback::RedactionCounts& removed);

    ViewContext m_context;
    QWidget* m_window;
    SourceRefresher* m_refresher;
};

} // namespace chwila::ui
