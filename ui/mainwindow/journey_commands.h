// Adding, copying, renaming, removing and switching the journeys of a project.
#pragma once

#include "core/model/change.h"
#include "ui/views/view.h"

#include <functional>

namespace chwila::ui {

class JourneyCommands : public QObject {
    Q_OBJECT

  public:
    JourneyCommands(const ViewContext& context, QWidget* window);

    /// Lets the person type a name over the first text, prompted by the second, and hands it on.
    using LetName = std::function<void(const QString&, const QString&, std::function<void(const QString&)>)>;
    void setLetName(LetName letName) { m_letName = std::move(letName); }

    bool canPerform(ActionId action) const;
    /// False where it is none of these commands.
    bool perform(ActionId action);

  private:
    void add();
    void duplicate();
    void rename();
    void remove();
    void move(int by);
    /// Where the shown journey comes to stand among the others; nothing beyond the first and the last.
    std::optional<int> placeAfter(int by) const;
    void commit(const Result<model::Change>& change, const QString& text, bool show);

    ViewContext m_context;
    QWidget* m_window;
    LetName m_letName;
};

} // namespace chwila::ui
