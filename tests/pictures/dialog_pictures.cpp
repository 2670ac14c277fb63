#include "tests/pictures/dialog_pictures.h"

#include "core/document/selection.h"
#include "ui/dialogs/password_prompt.h"
#include "ui/panels/segment_bar.h"
#include "ui/services/notifier.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>
#include <QTimer>

namespace chwila::pictures {

using namespace ui;

namespace {

constexpr int reading = 400; // milliseconds in which a dialog has read what it shows

void drawDialog(const std::function<void()>& open, const char* name, const Save& save) {
    const bool came = withDialog(open, [&](QDialog& dialog) {
        QTest::qWait(reading);
        save(dialog, name);
    });
    if (!came) QTextStream(stderr) << name << " did not come up" << Qt::endl;
}

} // namespace

void drawVersions(MainWindow& window, TestNotifier& notifier, const Save& save) {
    const auto show = [&window] { window.perform(ActionId::ShowVersions); };
    drawDialog(show, "versions-empty", save);
    window.showView(ActionId::ShowMap);
    for (const char* name : {"Workshop, first day", "Agreed with Claims"}) {
        notifier.answer = QString::fromLatin1(name);
        window.perform(ActionId::NameVersion);
        QTest::qWait(reading);
        const auto& touchpoints = window.document().project().all<model::Touchpoint>();
        window.session().selection.set({.touchpoints = {touchpoints.begin()->id}});
        window.perform(ActionId::Duplicate);
    }
    drawDialog(show, "versions", save);
    window.perform(ActionId::Undo);
    window.perform(ActionId::Undo);
    window.session().selection.set({});
}

void drawPassword(MainWindow& window, const Save& save) {
    const auto ask = [&window] {
        askPassword(&window, QStringLiteral("analyst@db.example.org/surveys"),
                    QStringLiteral("password authentication failed for user \"analyst\""));
    };
    drawDialog(ask, "password", save);
}

void drawBoxes(MainWindow& window, const QString& about, const Save& save) {
    DialogNotifier notifier;
    const QString gap = QStringLiteral("  "); // where the version of a release stands
    const QString text = about.section(gap, 1);
    drawDialog([&] { notifier.information(&window, about.section(gap, 0, 0), text); }, "about", save);
    const QString name = window.document().project().all<model::Touchpoint>().begin()->name;
    const QString action = plainActionText(actionRow(ActionId::Delete));
    drawDialog([&] { notifier.confirm(&window, name, text, action); }, "question", save);
    drawDialog([&] { notifier.error(&window, name, Error{ErrorCode::NotFound, text}); }, "error", save);
}

void drawFilterPopup(MainWindow& window, const Save& save) {
    auto* bar = window.findChild<SegmentBar*>();
    auto* all = bar ? bar->findChild<QPushButton*>() : nullptr;
    if (!all) return;
    all->click();
    QTest::qWait(reading);
    QWidget* popup = QApplication::activePopupWidget();
    if (!popup) {
        QTextStream(stderr) << "the pop-up of the filter did not come up" << Qt::endl;
        return;
    }
    save(*popup, "filter-popup");
    popup->close();
}

void drawDatabaseTabs(QDialog& dialog, const Save& save) {
    save(dialog, "database");
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (!button->isVisible() || !button->isEnabled() || button->isDefault()) continue;
        button->click(); // the file is chosen by the first of them
        break;
    }
    QTest::qWait(reading);
    save(dialog, "database-file");
    auto* tabs = dialog.findChild<QTabWidget*>();
    if (!tabs) return;
    tabs->setCurrentIndex(1);
    QTest::qWait(reading); // its fields take their width
    save(dialog, "database-server");
}

} // namespace chwila::pictures
