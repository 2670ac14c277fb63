// Scrolling a page must not change what the pointer happens to pass over: lists to choose from never turn
// under the wheel, numbers and sliders only where the person is in them; a list inside a page that came under
// the pointer by scrolling stays where it is until the pointer is moved. One watches the whole program.
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractScrollArea;
class QWheelEvent;

namespace chwila::ui {

class CalmWheel : public QObject {
  public:
    using QObject::QObject;

    /// Of the application: passes such a turn on to what lies around the field.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isThePages(const QObject& watched, const QWheelEvent& turn);

    QPointer<QAbstractScrollArea> m_page; ///< that the last turn scrolled
    QPoint m_at;                          ///< where the pointer was then, on the screen
};

} // namespace chwila::ui
