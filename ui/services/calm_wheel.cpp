#include "ui/services/calm_wheel.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

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

bool canTurn(const QScrollBar& bar, int by) {
    return by > 0 ? bar.value() > bar.minimum() : bar.value() < bar.maximum();
}

} // namespace

/// Whether a page that is being scrolled goes on although something that scrolls, too, came under the
/// pointer: else its first rows would be gone before they were seen.
bool CalmWheel::isThePages(const QObject& watched, const QWheelEvent& turn) {
    auto* area = qobject_cast<QAbstractScrollArea*>(watched.parent());
    if (!area || area->viewport() != &watched) return false;
    const QPoint at = turn.globalPosition().toPoint();
    const int by = turn.angleDelta().y();
    if (by == 0) return false; // to the side: a page goes on downwards only
    if (qobject_cast<QScrollArea*>(area)) {
        if (canTurn(*area->verticalScrollBar(), by)) {
            m_page = area;
            m_at = at;
        }
        return false;
    }
    if (m_page && m_at == at && m_page->isAncestorOf(area) && canTurn(*m_page->verticalScrollBar(), by))
        return true;
    m_page = nullptr;
    return false;
}

bool CalmWheel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) {
        // A wheel would give it the focus, and with it the right to be turned.
        QWidget* field = fieldAt(watched);
        if (field == watched && field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (event->type() != QEvent::Wheel) return false;
    if (isThePages(*watched, *static_cast<QWheelEvent*>(event))) {
        event->ignore();
        return true;
    }
    const QWidget* field = fieldAt(watched);
    if (!field || (field->hasFocus() && !qobject_cast<const QComboBox*>(field))) return false;
    event->ignore();
    return true;
}

} // namespace chwila::ui
