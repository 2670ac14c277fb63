// The views of a window, one of which is shown. It can be as small as that one: the widest of all would
// otherwise keep the window wider than a projector is, whatever is shown.
#pragma once

#include <QStackedWidget>

namespace chwila::ui {

class ViewStack : public QStackedWidget {
    Q_OBJECT

  public:
    explicit ViewStack(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
};

} // namespace chwila::ui
