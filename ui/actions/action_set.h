// The catalogue's rows as QActions of one window. Whoever owns the set decides what is enabled and
// performs what was triggered; the set makes menus and never performs anything itself.
#pragma once

#include "ui/actions/shortcuts.h"

#include <QAction>
#include <QObject>

#include <map>

class QMenu;

namespace chwila::ui {

class ActionSet : public QObject {
    Q_OBJECT

  public:
    /// Adds every action to `window`, so that shortcuts work wherever its focus is.
    explicit ActionSet(QWidget* window);

    /// Keys that a person chose, in place of those of the catalogue.
    void setOwnKeys(const OwnKeys& keys);

    /// Keys of actions on what a view shows work from now on only in `area`, so that Delete in a list beside
    /// it cannot remove a card.
    void confineTo(QWidget* area);

    QAction* action(ActionId id) const { return m_actions.at(id); }
    /// Appends the actions of that place in catalogue order, with their separating lines.
    void fillMenu(QMenu* menu, ActionPlace place) const;

    /// As the person's platform writes them; empty where there are none.
    QString shortcutText(ActionId id) const;

  Q_SIGNALS:
    void triggered(chwila::ui::ActionId id);
    /// Its key was pressed in the window while it cannot be carried out.
    void refused(chwila::ui::ActionId id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* m_window;
    std::map<ActionId, QAction*> m_actions;
};

} // namespace chwila::ui
