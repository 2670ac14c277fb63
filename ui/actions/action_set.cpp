#include "ui/actions/action_set.h"

#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

namespace chwila::ui {

ActionSet::ActionSet(QWidget* window) : QObject(window), m_window(window) {
    for (const ActionRow& row : actionRows()) {
        auto* action = new QAction(actionText(row), this);
        action->setObjectName(plainActionText(row));
        if (row.icon[0] != '\0') action->setIcon(QIcon::fromTheme(QLatin1String(row.icon)));
        action->setStatusTip(actionTip(row));
        action->setMenuRole(QAction::NoRole);
        action->setCheckable(row.isSwitch);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
        m_actions.emplace(row.id, action);
        // Menus tell these keys; who has them sees to them.
        const bool elsewhere = row.scope == KeyScope::Words || row.scope == KeyScope::Dialog;
        if (elsewhere) {
            action->setShortcutContext(Qt::WidgetShortcut);
        } else {
            window->addAction(action);
        }
    }
    setOwnKeys({});
    window->installEventFilter(this);
}

bool ActionSet::eventFilter(QObject* watched, QEvent* event) {
    // Shortcuts of disabled actions go the way of any key, and come to the window where nobody wants them.
    if (watched == m_window && event->type() == QEvent::KeyPress) {
        const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
        for (const auto& [id, action] : m_actions) {
            if (action->isEnabled() || !action->shortcuts().contains(pressed)) continue;
            Q_EMIT refused(id);
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ActionSet::setOwnKeys(const OwnKeys& keys) {
    for (const ActionRow& row : actionRows()) {
        action(row.id)->setShortcuts(shortcutsOf(row, keys));
        const QString text = shortcutText(row.id);
        const QString tip =
            text.isEmpty() ? actionTip(row) : QStringLiteral("%1 (%2)").arg(actionTip(row), text);
        action(row.id)->setToolTip(tip.toHtmlEscaped());
    }
}

void ActionSet::confineTo(QWidget* area) {
    for (const ActionRow& row : actionRows()) {
        if (row.scope != KeyScope::View) continue;
        m_window->removeAction(action(row.id));
        action(row.id)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        area->addAction(action(row.id));
    }
}

void ActionSet::fillMenu(QMenu* menu, ActionPlace place) const {
    for (const ActionRow& row : actionRows()) {
        if (!row.places.testFlag(place)) continue;
        if (row.separator && !menu->isEmpty()) menu->addSeparator();
        menu->addAction(action(row.id));
    }
}

QString ActionSet::shortcutText(ActionId id) const {
    return ui::shortcutText(action(id)->shortcuts());
}

} // namespace chwila::ui
