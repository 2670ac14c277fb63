#include "ui/actions/action_set.h"

#include <QIcon>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace chwila::ui {

namespace {

QList<QKeySequence> shortcutsOf(const char* portable) {
    QList<QKeySequence> sequences;
    for (const QString& part : QString::fromLatin1(portable).split(QLatin1String("; "), Qt::SkipEmptyParts))
        sequences.append(QKeySequence(part, QKeySequence::PortableText));
    return sequences;
}

QString tipWithShortcut(const ActionRow& row) {
    const QString keys = ActionSet::shortcutText(row);
    return keys.isEmpty() ? actionTip(row) : QStringLiteral("%1 (%2)").arg(actionTip(row), keys);
}

} // namespace

ActionSet::ActionSet(QWidget* window) : QObject(window), m_window(window) {
    for (const ActionRow& row : actionRows()) {
        auto* action = new QAction(actionText(row), this);
        action->setObjectName(plainActionText(row));
        if (row.icon[0] != '\0') action->setIcon(QIcon::fromTheme(QLatin1String(row.icon)));
        action->setShortcuts(shortcutsOf(row.shortcuts));
        action->setToolTip(tipWithShortcut(row).toHtmlEscaped());
        action->setStatusTip(actionTip(row));
        action->setMenuRole(QAction::NoRole);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
        window->addAction(action);
        m_actions.emplace(row.id, action);
    }
}

void ActionSet::confineTo(QWidget* area) {
    for (const ActionRow& row : actionRows()) {
        if (!row.inView) continue;
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

QString ActionSet::shortcutText(const ActionRow& row) {
    QStringList texts;
    for (const QKeySequence& sequence : shortcutsOf(row.shortcuts))
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(" · "));
}

} // namespace chwila::ui
