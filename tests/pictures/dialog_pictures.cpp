#include "tests/pictures/dialog_pictures.h"

#include "core/document/selection.h"
#include "ui/dialogs/password_prompt.h"
#include "ui/panels/segment_bar.h"
#include "ui/services/notifier.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>

namespace chwila::pictures {

using namespace ui;

namespace {

/// Once it has read what it shows.
void drawDialog(MainWindow& window, const std::function<void()>& open, const char* name, const Save& save) {
    const bool came = withDialog(open, [&](QDialog& dialog) {
        settle(window);
        save(dialog, name);
    });
    if (!came) QTextStream(stderr) << name << " did not come up" << Qt::endl;
}

} // namespace

void drawVersions(MainWindow& window, TestNotifier& notifier, const Save& save) {
    const auto show = [&window] { window.perform(ActionId::ShowVersions); };
    drawDialog(window, show, "versions-empty", save);
    window.showView(ActionId::ShowMap);
    for (const char* name : {"Workshop, first day", "Agreed with Claims"}) {
        notifier.answer = QString::fromLatin1(name);
        window.perform(ActionId::NameVersion);
        settle(window);
        const auto& touchpoints = window.document().project().all<model::Touchpoint>();
        window.session().selection.set({.touchpoints = {touchpoints.begin()->id}});
        window.perform(ActionId::Duplicate);
    }
    drawDialog(window, show, "versions", save);
    window.perform(ActionId::Undo);
    window.perform(ActionId::Undo);
    window.session().selection.set({});
}

void drawPassword(MainWindow& window, const Save& save) {
    const auto ask = [&window] {
        askPassword(&window, QStringLiteral("analyst@db.example.org/surveys"),
                    QStringLiteral("password authentication failed for user \"analyst\""));
    };
    drawDialog(window, ask, "password", save);
}

void drawBoxes(MainWindow& window, const QString& about, const Save& save) {
    DialogNotifier notifier;
    const QString gap = QStringLiteral("  "); // where the version of a release stands
    const QString text = about.section(gap, 1);
    drawDialog(
        window, [&] { notifier.information(&window, about.section(gap, 0, 0), text); }, "about", save);
    const QString name = window.document().project().all<model::Touchpoint>().begin()->name;
    const QString action = plainActionText(actionRow(ActionId::Delete));
    drawDialog(
        window, [&] { notifier.confirm(&window, name, text, action); }, "question", save);
    drawDialog(
        window,
        [&] {
            notifier.error(&window, name, Error{ErrorCode::NotFound, text});
        },
        "error", save);
}

void drawFilterPopup(MainWindow& window, const Save& save) {
    auto* bar = window.findChild<SegmentBar*>();
    auto* all = bar ? bar->findChild<QPushButton*>() : nullptr;
    if (!all) return;
    all->click();
    settle(window);
    QWidget* popup = QApplication::activePopupWidget();
    if (!popup) {
        QTextStream(stderr) << "the pop-up of the filter did not come up" << Qt::endl;
        return;
    }
    save(*popup, "filter-popup");
    popup->close();
}

void drawDatabaseTabs(MainWindow& window, QDialog& dialog, const Save& save) {
    save(dialog, "database");
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (!button->isVisible() || !button->isEnabled() || button->isDefault()) continue;
        button->click(); // the file is chosen by the first of them
        break;
    }
    settle(window);
    save(dialog, "database-file");
    auto* tabs = dialog.findChild<QTabWidget*>();
    if (!tabs) return;
    tabs->setCurrentIndex(1);
    settle(window); // its fields take their width
    save(dialog, "database-server");
}

} // namespace chwila::pictures
