// A person without a mouse: every key goes to whatever has the focus, in the whole program.
#pragma once

#include <QApplication>
#include <QTest>

namespace chwila::journeys {

inline QWidget* focused() {
    QWidget* widget = QApplication::focusWidget();
    if (!widget) qFatal("nothing has the focus");
    return widget;
}

inline void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(focused(), static_cast<Qt::Key>(key), modifiers);
}

inline void write(const char* text) {
    for (const QChar letter : QString::fromUtf8(text))
        QTest::keyClicks(focused(), letter);
}

/// What is typed and ended by Enter.
inline void line(const char* text) {
    write(text);
    press(Qt::Key_Return);
}

inline QString focus() {
    const QWidget* widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

/// Tab by Tab until what has the focus is called so; false where it does not come.
inline bool tabTo(const QString& name) {
    constexpr int patience = 60;
    for (int i = 0; i < patience; ++i) {
        if (focused()->accessibleName() == name) return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace chwila::journeys
