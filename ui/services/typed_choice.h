// A name is typed to find it in a list to choose from, and names have spaces. One watches the whole program.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace chwila::ui {

class TypedChoice : public QObject {
  public:
    using QObject::QObject;

    /// Of the application: a space right behind a letter goes on with the name, else it opens the list or
    /// ticks the row.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QPointer<QObject> m_list;
    QElapsedTimer m_lastLetter;
};

} // namespace chwila::ui
