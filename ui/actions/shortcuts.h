// Which keys an action has: those of the catalogue, or those a person gave it, and whom else a key belongs
// to. Pure; AppSettings keeps what differs, ActionSet and lists of words apply it, the shortcut editor edits
// it.
#pragma once

#include "ui/actions/action_catalogue.h"

#include <QKeySequence>
#include <QMap>

#include <optional>

namespace chwila::ui {

/// Name of the action ("ShowMap") → its keys as portable text; an empty list: none. Only what differs from
/// the catalogue.
using OwnKeys = QMap<QString, QStringList>;

/// The name under which its keys are kept.
QString actionKey(ActionId id);
QList<QKeySequence> usualShortcuts(const ActionRow& row);
QList<QKeySequence> shortcutsOf(const ActionRow& row, const OwnKeys& own);
/// "Ctrl+Y · Ctrl+Shift+Z", as the person's platform writes it; empty where there is none.
QString shortcutText(const QList<QKeySequence>& keys);

struct KeyUse {
    QString name;                   ///< as people see it
    std::optional<ActionId> action; ///< absent: something the map does by itself
};
/// What else the key already means wherever `row` could be meant by it.
std::optional<KeyUse> usedBy(const QKeySequence& key, const ActionRow& row, const OwnKeys& own);

} // namespace chwila::ui
