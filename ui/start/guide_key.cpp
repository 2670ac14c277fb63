#include "ui/start/guide_key.h"

#include "ui/start/guide_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace chwila::ui {

bool GuideKey::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents)) return false;
    QWidget* dialog = QApplication::activeModalWidget();
    const QString page = dialog ? dialog->property("guidePage").toString() : QString();
    if (page.isEmpty() || static_cast<QWidget*>(watched)->window() != dialog) return false;
    auto* guide = dialog->findChild<GuideWindow*>();
    if (!guide) guide = new GuideWindow(m_language, dialog);
    guide->choosePage(page);
    guide->show();
    guide->activateWindow();
    return true;
}

} // namespace chwila::ui
