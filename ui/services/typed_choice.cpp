#include "ui/services/typed_choice.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace chwila::ui {

bool TypedChoice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    auto* box = qobject_cast<QComboBox*>(watched);
    if (!box || box->isEditable()) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isSpace = key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier;
    const bool goesOn = m_box == box && m_lastLetter.isValid()
                        && m_lastLetter.elapsed() < QApplication::keyboardInputInterval();
    if (isSpace && !goesOn) return false;
    if (!isSpace && (key.text().isEmpty() || !key.text().front().isPrint())) return false;
    m_box = box;
    m_lastLetter.start();
    if (!isSpace) return false;
    // The box looks for whatever text comes by a key it does not know.
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral(" "));
    QApplication::sendEvent(box, &letter);
    return true;
}

} // namespace chwila::ui
