#include "ui/mainwindow/rail.h"

#include "core/render/theme.h"
#include "ui/mainwindow/view_registry.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace chwila::ui {

Rail::Rail(const ActionSet& actions, QWidget* parent) : QWidget(parent) {
    constexpr int iconSize = 22;
    constexpr int width = 80;
    setAccessibleName(tr("Views"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(4);
    for (const ViewRow& row : viewRows()) {
        QAction* action = actions.action(row.show);
        auto* button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(action->icon());
        button->setIconSize(QSize(iconSize, iconSize));
        button->setText(plainActionText(actionRow(row.show)));
        button->setToolTip(action->toolTip());
        button->setFont(render::font(render::TextRole::Caption));
        button->setFixedWidth(width - 8);
        button->setMinimumHeight(52);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
        m_buttons.emplace(row.show, button);
    }
    layout->addStretch();
    setFixedWidth(width);
}

void Rail::setCurrent(ActionId view) {
    if (const auto at = m_buttons.find(view); at != m_buttons.end()) at->second->setChecked(true);
}

} // namespace chwila::ui
