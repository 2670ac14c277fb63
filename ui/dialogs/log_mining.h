// From an event log to the map in the window: asks for a file, leads through the assistant, and commits the
// new journey or what was seen of the drawn one as one undo step.
#pragma once

#include "core/model/change.h"
#include "ui/dialogs/mining_assistant.h"

namespace chwila::ui {

class LogMining : public QObject {
    Q_OBJECT

  public:
    /// `window` is the parent of the dialogs.
    LogMining(const ViewContext& context, QWidget* window);

    /// `path` empty: asks for it.
    void mineFile(QString path = {});
    /// What follows after the assistant; for tests without it.
    void run(const MiningDraft& draft);

  Q_SIGNALS:
    /// With the sentence for the status bar; the journey it is about is shown then.
    void finished(const QString& text);

  private:
    void assist(mining::LogSample sample);
    void makeJourney(const MiningDraft& draft);
    void layOver(const MiningDraft& draft);
    bool commit(const Result<model::Change>& change, const QString& text);

    ViewContext m_context;
    QWidget* m_window;
};

} // namespace chwila::ui
