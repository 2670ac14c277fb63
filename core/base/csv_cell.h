// One cell of a CSV file that leaves the program for spreadsheets; used by every table that is exported.
#pragma once

#include <QStringList>

namespace chwila {

/// Quoted where needed, and defused (an apostrophe before it) where a spreadsheet would take it for a
/// formula.
QString csvCell(const QString& text);
/// The cells of one row, with its line end.
QString csvRow(const QStringList& cells);

} // namespace chwila
