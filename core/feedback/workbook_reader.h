// RowReader over one sheet of a workbook (XLSX, ODS): values as people mean them (dates as dates, results
// of formulas), streamed; only an XLSX file's shared texts are held in memory. A cell's line is its row
// in the sheet, its column the sheet's column.
#pragma once

#include "core/feedback/row_reader.h"

namespace chwila::feedback {

/// Sheets in the order of the workbook; for another file an error.
Result<QStringList> workbookSheets(const QString& path);

/// The first sheet that has a row; the first of all where none has.
Result<QString> usualSheet(const QString& path);
/// As they stand, without looking for titles: for the guess of the shape.
Result<std::vector<Row>> firstSheetRows(const QString& path, const QString& sheet, std::size_t most);

/// Empty `sheet`: the first one that has a row.
Result<std::unique_ptr<RowReader>> openWorkbook(const QString& path, const QString& sheet,
                                                const Dialect& dialect);

} // namespace chwila::feedback
