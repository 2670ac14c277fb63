// The views at the left of the window, as the rows of the registry: icon and name, one of them chosen.
#pragma once

#include "ui/actions/action_set.h"

#include <QWidget>

class QToolButton;

namespace chwila::ui {

class Rail : public QWidget {
    Q_OBJECT

  public:
    Rail(const ActionSet& actions, QWidget* parent);

    void setCurrent(ActionId view);
    QSize minimumSizeHint() const override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void takeIcons();

    const ActionSet& m_actions;
    std::map<ActionId, QToolButton*> m_buttons;
    int m_width = 0;       // with words
    int m_usualHeight = 0; ///< with words
};

} // namespace chwila::ui
