// The cells of one sheet of a workbook, row by row. One implementation for each kind of workbook
// (xlsx_sheet.cpp, ods_sheet.cpp); workbook_reader.h makes a RowReader of them.
#pragma once

#include "core/feedback/reading/zip_archive.h"

#include <vector>

class QXmlStreamReader;

namespace chwila::feedback {

struct SheetRow {
    qint64 number = 0;          ///< 1-based, as the spreadsheet counts
    std::vector<QString> cells; ///< from column A on; blank ones at the end are left out
};

class SheetSource {
  public:
    virtual ~SheetSource() = default;
    /// The next row with something in it; false at the end.
    virtual Result<bool> next(SheetRow& row) = 0;
    virtual double fraction() const = 0; ///< 0…1; below 0 when unknown
};

/// Widest sheet of all spreadsheet programs; cells beyond are an error of the file.
constexpr qsizetype mostSheetColumns = 16384;

/// Numbers as they stand in files: "4", "3.5", no digits that only binary arithmetic brings.
QString sheetNumber(double value);
/// A cell shown as a percentage: "87%" for 0.87.
QString sheetPercent(double value);
/// A cell that is TRUE or FALSE.
QString sheetTruth(bool value);

/// What an XML reader stopped at, in a sentence with the sheet and the row.
Error sheetError(const QXmlStreamReader& xml, const QString& path, qint64 row);

/// A workbook that is open. What belongs to all its sheets is read once, when it is first needed. Belongs to
/// one thread; outlives its sheets.
class SheetBook {
  public:
    virtual ~SheetBook() = default;
    /// Names, in the order of the workbook.
    virtual Result<QStringList> sheets() = 0;
    /// From its beginning. NotFound where there is none of that name.
    virtual Result<std::unique_ptr<SheetSource>> sheet(const QString& name) = 0;
};

std::shared_ptr<SheetBook> openXlsxBook(std::shared_ptr<ZipArchive> archive, const QString& path);
std::shared_ptr<SheetBook> openOdsBook(std::shared_ptr<ZipArchive> archive, const QString& path);

} // namespace chwila::feedback
