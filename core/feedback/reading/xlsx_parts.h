// Where the parts of an XLSX workbook lie in its archive. Internal to xlsx_sheet.cpp.
#pragma once

#include "core/feedback/reading/zip_archive.h"

#include <vector>

namespace chwila::feedback {

struct XlsxPart {
    QString name;
    QString part; ///< path in the archive
};

struct XlsxParts {
    std::vector<XlsxPart> sheets;
    QString sharedStrings;
    QString styles;
    bool from1904 = false;
};

Result<XlsxParts> readXlsxParts(const ZipArchive& archive);

/// "1", "true" and "on", as the format writes it.
bool isXlsxTrue(QStringView value);

} // namespace chwila::feedback
