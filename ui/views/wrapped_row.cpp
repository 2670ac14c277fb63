#include "ui/views/wrapped_row.h"

#include <QEvent>

#include <algorithm>
#include <limits>

namespace chwila::ui {

WrappedRow::WrappedRow(int spacing, QWidget* parent) : QWidget(parent), m_spacing(spacing) {
    // Fixed would be as low as the hint, which is one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedRow::add(QWidget* widget) {
    widget->setParent(this);
    m_widgets.append(widget);
    updateGeometry();
}

QSize WrappedRow::sizeHint() const {
    const QList<QRect> line = placesIn(std::numeric_limits<int>::max());
    return line.isEmpty() ? QSize() : QSize(line.last().right() + 1, heightForWidth(line.last().right() + 1));
}

QSize WrappedRow::minimumSizeHint() const {
    QSize widest;
    for (const QWidget* widget : seen())
        widest = widest.expandedTo(widget->sizeHint());
    return widest;
}

int WrappedRow::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect& place : placesIn(width))
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom;
}

/// Without those somebody has hidden: before the row is shown none of them is visible.
QList<QWidget*> WrappedRow::seen() const {
    QList<QWidget*> widgets = m_widgets;
    widgets.removeIf([](const QWidget* widget) {
        return widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
    return widgets;
}

QList<QRect> WrappedRow::placesIn(int width) const {
    QList<QRect> places;
    QPoint at;
    int below = 0;
    for (const QWidget* widget : seen()) {
        const QSize size = widget->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) at = {0, below + m_spacing};
        places.append(QRect(at, size));
        at.rx() += size.width() + m_spacing;
        below = std::max(below, places.last().bottom() + 1);
    }
    return places;
}

void WrappedRow::place() {
    const QList<QWidget*> widgets = seen();
    const QList<QRect> places = placesIn(width());
    for (qsizetype i = 0; i < widgets.size(); ++i)
        widgets[i]->setGeometry(places[i]);
}

/// One of them was shown, hidden or wants another size.
bool WrappedRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void WrappedRow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    updateGeometry(); // nothing is told of what changed while it was not seen
    place();
}

void WrappedRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

} // namespace chwila::ui
