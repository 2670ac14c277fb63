#include "ui/services/calm_wheel.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace chwila::ui {

namespace {

/// The field a turn of the wheel over this widget would change, also over a part of it.
QWidget* fieldAt(QObject* watched) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || qobject_cast<QScrollBar*>(widget)) return nullptr;
    const auto isField = [](const QWidget* each) {
        return qobject_cast<const QComboBox*>(each) || qobject_cast<const QAbstractSpinBox*>(each)
               || qobject_cast<const QAbstractSlider*>(each);
    };
    if (isField(widget)) return widget;
    return widget->parentWidget() && isField(widget->parentWidget()) && !widget->isWindow()
               ? widget->parentWidget()
               : nullptr;
}

} // namespace

bool CalmWheel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) {
        // A wheel would give it the focus, and with it the right to be turned.
        QWidget* field = fieldAt(watched);
        if (field == watched && field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (event->type() != QEvent::Wheel) return false;
    const QWidget* field = fieldAt(watched);
    if (!field || (field->hasFocus() && !qobject_cast<const QComboBox*>(field))) return false;
    event->ignore();
    return true;
}

} // namespace chwila::ui
