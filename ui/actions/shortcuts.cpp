#include "ui/actions/shortcuts.h"

#include <QMetaEnum>

namespace chwila::ui {

namespace {

QList<QKeySequence> keysFrom(const QStringList& portable) {
    QList<QKeySequence> keys;
    for (const QString& part : portable)
        keys.append(QKeySequence(part, QKeySequence::PortableText));
    return keys;
}

QStringList portableKeys(const char* portable) {
    return QString::fromLatin1(portable).split(QLatin1String("; "), Qt::SkipEmptyParts);
}

bool isDigitKey(const QString& key) {
    return key.size() == 1 && key[0].isDigit();
}

/// "0; 9" with "%1 to %2" means the digits between as well.
bool isAmong(const KeyRow& row, const QString& key) {
    const QStringList keys = portableKeys(row.keys);
    if (row.how && keys.size() == 2 && isDigitKey(keys[0]) && isDigitKey(keys[1]) && isDigitKey(key))
        return key >= keys[0] && key <= keys[1];
    return keys.contains(key);
}

/// Whether one press of a key could mean both.
bool canMeet(KeyScope a, KeyScope b) {
    return a != KeyScope::Dialog && b != KeyScope::Dialog;
}

} // namespace

QString actionKey(ActionId id) {
    return QLatin1String(QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(id)));
}

QList<QKeySequence> usualShortcuts(const ActionRow& row) {
    return keysFrom(portableKeys(row.shortcuts));
}

QList<QKeySequence> shortcutsOf(const ActionRow& row, const OwnKeys& own) {
    const auto at = own.find(actionKey(row.id));
    return at == own.end() ? usualShortcuts(row) : keysFrom(*at);
}

QString shortcutText(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(" · "));
}

std::optional<KeyUse> usedBy(const QKeySequence& key, const ActionRow& row, const OwnKeys& own) {
    // What the map does by itself cannot be given away.
    const bool reachesMap = row.scope == KeyScope::Window || row.scope == KeyScope::View;
    for (const KeyRow& other : mapKeys()) {
        if (reachesMap && isAmong(other, key.toString(QKeySequence::PortableText)))
            return KeyUse{QCoreApplication::translate("actions", other.text), {}};
    }
    for (const ActionRow& other : actionRows()) {
        if (other.id == row.id || !canMeet(row.scope, other.scope)) continue;
        if (shortcutsOf(other, own).contains(key)) return KeyUse{plainActionText(other), other.id};
    }
    return std::nullopt;
}

} // namespace chwila::ui
