#include "ui/services/typed_choice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace chwila::ui {

namespace {

bool findsByTyping(const QObject* list) {
    if (const auto* box = qobject_cast<const QComboBox*>(list)) return !box->isEditable();
    const auto* view = qobject_cast<const QAbstractItemView*>(list);
    return view && view->windowType() != Qt::Popup; // what completes a line hands the keys on to it
}

void goOnWithSpace(QObject* list) {
    if (auto* view = qobject_cast<QAbstractItemView*>(list)) {
        view->keyboardSearch(QStringLiteral(" "));
        return;
    }
    // The box looks for whatever text comes by a key it does not know.
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral(" "));
    QApplication::sendEvent(list, &letter);
}

} // namespace

bool TypedChoice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !findsByTyping(watched)) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isSpace = key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier;
    const bool goesOn = m_list == watched && m_lastLetter.isValid()
                        && m_lastLetter.elapsed() < QApplication::keyboardInputInterval();
    if (isSpace && !goesOn) return false;
    if (!isSpace && (key.text().isEmpty() || !key.text().front().isPrint())) return false;
    m_list = watched;
    m_lastLetter.start();
    if (isSpace) goOnWithSpace(watched);
    return isSpace;
}

} // namespace chwila::ui
