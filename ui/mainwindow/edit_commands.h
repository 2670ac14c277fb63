// What a person does to the selection, whatever view it was made in: asks core/edit for the change,
// commits it and selects what came of it. Views that do it in a way of their own take precedence.
#pragma once

#include "core/edit/elements.h"
#include "core/edit/key_series.h"
#include "core/edit/touchpoint_edits.h"
#include "ui/views/view.h"

namespace chwila::ui {

class EditCommands : public QObject {
    Q_OBJECT

  public:
    EditCommands(const ViewContext& context, QWidget* window);

    bool canPerform(ActionId action) const;
    /// False where it is none of these commands.
    bool perform(ActionId action);

  Q_SIGNALS:
    /// Something with a name was added and selected: let the person type it.
    void added();
    /// One sentence for the status bar.
    void message(const QString& text);

  private:
    const model::Project& project() const;
    const edit::Elements& selected() const;
    /// Commits and selects what was created; says why it could not be done.
    bool commit(const Result<model::Change>& change, const QString& text, const QString& gesture = {});
    bool canMove(ActionId action) const;
    void lookAtClipboard();
    std::optional<edit::Cell> targetCell() const;

    void remove();
    void copy() const;
    void cut();
    void paste();
    void selectCards(const model::Change& change);
    void duplicate();
    void mergeSelected();
    void connectSelected();
    void move(ActionId action);
    void moveByStages(int by);
    void moveToStageBefore() { moveByStages(-1); }
    void moveToStageAfter() { moveByStages(1); }
    void addTouchpoint();
    void addStep();
    void addStage();
    void addDepartment();
    void addLane();
    void addNote();

    ViewContext m_context;
    QWidget* m_window;
    bool m_canPaste = false; // asking the clipboard can mean asking another program
    edit::KeySeries m_moves;
};

} // namespace chwila::ui
