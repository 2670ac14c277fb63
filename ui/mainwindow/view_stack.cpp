#include "ui/mainwindow/view_stack.h"

namespace chwila::ui {

ViewStack::ViewStack(QWidget* parent) : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize ViewStack::minimumSizeHint() const {
    const QWidget* shown = currentWidget();
    return shown ? shown->minimumSizeHint().expandedTo(shown->minimumSize())
                 : QStackedWidget::minimumSizeHint();
}

} // namespace chwila::ui
