// Dialogs and boxes that ask or tell something: versions, a password, what the program is, a question; and
// the pop-up of the filter.
#pragma once

#include "tests/pictures/state_pictures.h"
#include "tests/ui/window_seams.h"

namespace chwila::pictures {

/// Versions without any and with two and what happened since.
void drawVersions(ui::MainWindow& window, ui::TestNotifier& notifier, const Save& save);

void drawPassword(ui::MainWindow& window, const Save& save);

/// As the program's own boxes show it, which tests and the other pictures replace.
void drawBoxes(ui::MainWindow& window, const QString& about, const Save& save);

void drawFilterPopup(ui::MainWindow& window, const Save& save);

/// Both ways to a database: a file with tables, and a server.
void drawDatabaseTabs(ui::MainWindow& window, QDialog& dialog, const Save& save);

} // namespace chwila::pictures
