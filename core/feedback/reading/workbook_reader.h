// RowReader over one sheet of a workbook (XLSX, ODS): values as people mean them (dates as dates, results
// of formulas), streamed; only an XLSX file's shared texts are held in memory. A cell's line is its row
// in the sheet, its column the sheet's column.
#pragma once

#include "core/feedback/reading/row_reader.h"

namespace chwila::feedback {

class SheetBook;

/// A workbook that is open: its texts are read once, whatever is asked of it. Belongs to one thread.
class Workbook {
  public:
    static Result<std::shared_ptr<Workbook>> open(const QString& path);

    /// In the order of the workbook.
    Result<QStringList> sheets();
    /// The first sheet that holds a table; else the first with a row; the first of all where none has.
    Result<QString> usualSheet();
    /// As they stand, without looking for titles: for the guess of the shape.
    Result<std::vector<Row>> firstRows(const QString& sheet, std::size_t most);
    /// Empty `sheet`: the usual one.
    Result<std::unique_ptr<RowReader>> rows(const QString& sheet, const Dialect& dialect);

  private:
    explicit Workbook(QString path) : m_path(std::move(path)) {}

    QString m_path;
    std::shared_ptr<SheetBook> m_book;
};

/// Empty `sheet`: the first one that has a row.
Result<std::unique_ptr<RowReader>> openWorkbook(const QString& path, const QString& sheet,
                                                const Dialect& dialect);

} // namespace chwila::feedback
