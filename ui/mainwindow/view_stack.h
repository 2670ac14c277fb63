// The views of a window, one of which is shown. It can be as small as that one: the widest of all would
// otherwise keep the window wider than a projector is, whatever is shown. Where not even that one has the
// room it needs, because the screen is small or everything on it large, it can be scrolled.
#pragma once

#include <QStackedWidget>

namespace chwila::ui {

class ViewStack : public QStackedWidget {
    Q_OBJECT

  public:
    static constexpr QSize least{300, 260};

    explicit ViewStack(QWidget* parent = nullptr);

    void addView(QWidget* view);
    void showView(QWidget* view);
    QSize minimumSizeHint() const override;
};

} // namespace chwila::ui
