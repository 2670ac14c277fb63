#include "ui/mainwindow/view_stack.h"

#include <QScrollArea>
#include <QScrollBar>

namespace chwila::ui {

namespace {

QSize leastOf(const QWidget& view) {
    return view.minimumSizeHint().expandedTo(view.minimumSize());
}

/// As large as its place, but no smaller than it can be. Qt's own resizing asks for the height that goes
/// with the width and would scroll what fits.
class ViewPlace final : public QScrollArea {
  public:
    explicit ViewPlace(QWidget* view) {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setBackgroundRole(QPalette::NoRole);
        setWidget(view);
    }
    QSize minimumSizeHint() const override { return leastOf(*widget()).boundedTo(ViewStack::least); }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        fit();
        QScrollArea::resizeEvent(event);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            fit();
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }

  private:
    /// One bar takes room the other way: that alone must not bring the second.
    void fit() {
        const QSize least = leastOf(*widget());
        const QSize whole = maximumViewportSize();
        const QSize bars(verticalScrollBar()->sizeHint().width(), horizontalScrollBar()->sizeHint().height());
        QSize room = whole;
        if (least.height() > room.height()) room.setWidth(whole.width() - bars.width());
        if (least.width() > room.width()) room.setHeight(whole.height() - bars.height());
        if (least.height() > room.height()) room.setWidth(whole.width() - bars.width());
        widget()->resize(room.expandedTo(least));
    }
};

} // namespace

ViewStack::ViewStack(QWidget* parent) : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

void ViewStack::addView(QWidget* view) {
    addWidget(new ViewPlace(view));
}

void ViewStack::showView(QWidget* view) {
    setCurrentWidget(view->parentWidget()->parentWidget());
}

QSize ViewStack::minimumSizeHint() const {
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

} // namespace chwila::ui
