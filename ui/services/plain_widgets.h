// Small widgets that views, panels and dialogs are made of: labels and tables that show text as text,
// whatever it holds, and pages that scroll.
#pragma once

#include "core/render/theme.h"

#include <QTableWidget>

class QLabel;
class QScrollArea;
class QWidget;

namespace chwila::ui {

/// Empty, wrapped, never markup; its text can be selected and copied.
QLabel* plainLabel(render::TextRole role);
/// Takes the page; scrolls it up and down only.
QScrollArea* scrolled(QWidget* page);
/// The same for a page whose words would be cut if it were narrower than it can be.
QScrollArea* scrolledWhole(QWidget* page);

/// Titles begin where the cells below them begin, and no lines stand between the cells.
void makeCalm(QTableView& table);
/// `name` is what a screen reader calls it; the column `stretched` takes what room is left.
QTableWidget* makeTable(const QStringList& titles, const QString& name, int stretched);
/// On one line, cut where it is long; the tool tip has more of it.
QTableWidgetItem* textItem(const QString& text);
/// A number that is written out already, to the right.
QTableWidgetItem* numberItem(const QString& number);
/// Above a table.
QLabel* heading(const QString& text);

} // namespace chwila::ui
