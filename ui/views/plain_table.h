// Tables that only show: rows to choose from, no editing, no grid, texts of files as plain text. For the Data
// view.
#pragma once

#include <QTableWidget>

class QLabel;

namespace chwila::ui {

/// `name` is what a screen reader calls it; the column `stretched` takes what room is left.
QTableWidget* makeTable(const QStringList& titles, const QString& name, int stretched);
/// On one line, cut where it is long; the tool tip has more of it.
QTableWidgetItem* textItem(const QString& text);
/// A number that is written out already, to the right.
QTableWidgetItem* numberItem(const QString& number);
/// Above a table.
QLabel* heading(const QString& text);

} // namespace chwila::ui
