// Scrolling a page must not change what the pointer happens to pass over: lists to choose from never turn
// under the wheel, numbers and sliders only where the person is in them. One watches the whole program.
#pragma once

#include <QObject>

namespace chwila::ui {

class CalmWheel : public QObject {
  public:
    using QObject::QObject;

    /// Of the application: passes such a turn on to what lies around the field.
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace chwila::ui
