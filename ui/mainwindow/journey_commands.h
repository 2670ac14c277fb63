// Adding, copying, renaming, removing and switching the journeys of a project.
#pragma once

#include "core/model/change.h"
#include "ui/views/view.h"

namespace chwila::ui {

class JourneyCommands : public QObject {
    Q_OBJECT

  public:
    JourneyCommands(const ViewContext& context, QWidget* window);

    /// Whether the action is one of these commands at all.
    static bool knows(ActionId action);
    bool canPerform(ActionId action) const;
    /// False where it is none of these commands.
    bool perform(ActionId action);

  private:
    void add();
    void duplicate();
    void rename();
    void remove();
    void commit(const Result<model::Change>& change, const QString& text, bool show);

    ViewContext m_context;
    QWidget* m_window;
};

} // namespace chwila::ui
