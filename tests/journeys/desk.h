// The program as a person sits before it: start page, windows, settings and files of their own.
#pragma once

#include "hands.h"
#include "tests/ui/window_seams.h"
#include "ui/mainwindow/application.h"
#include "ui/mainwindow/session.h"

namespace chwila::journeys {

/// The program with the seams of a test, in a folder that outlives it.
struct Desk {
    explicit Desk(const QString& folder)
        : settings(folder + QStringLiteral("/settings.ini")),
          application(settings, notifier, fileChooser, ui::Thumbnails(folder + QStringLiteral("/thumbnails")),
                      folder + QStringLiteral("/untitled")) {
        settings.setLanguage(QStringLiteral("en"));
    }
    ui::MainWindow& window() { return *application.windows().front(); }
    /// Begins an empty project with the keys of the start page.
    bool begin() {
        application.showStartPage();
        const auto ready = [] { return QApplication::activeWindow() && QApplication::focusWidget(); };
        if (!QTest::qWaitFor(ready)) return false;
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return application.windows().size() == 1; })
               && QTest::qWaitFor([] { return focus() == QLatin1String("mapCanvas"); });
    }
    /// A touchpoint by its name, as one finds it in a large map: selected, and the find bar closed again.
    bool find(const QString& name) {
        const auto chosen = [&] {
            const auto& cards = window().session().selection.elements().touchpoints;
            return cards.size() == 1
                   && cards.front() == ui::touchpointNamed(window().document().project(), name);
        };
        constexpr int likeNamed = 6;
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(focused(), name);
        for (int i = 0; i < likeNamed && !chosen(); ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Escape);
        return chosen();
    }

    ui::AppSettings settings;
    ui::TestNotifier notifier;
    ui::TestFileChooser fileChooser;
    ui::Application application;
};

} // namespace chwila::journeys
