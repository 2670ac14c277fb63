// What a file is, by its content and never by its name: the kinds that can be read as a table, each a row
// of a table with the function that opens it, and the kinds people mistake for tables, each with a
// sentence that says what it is and the way out.
#pragma once

#include "core/feedback/reading/row_reader.h"

namespace chwila::feedback {

enum class FileKind : std::uint8_t { Text, Xlsx, Ods, Spss };

/// Text where nothing else fits, also where it is packed by gzip. Errors: not there, a folder, not readable,
/// a kind that is no table.
Result<FileKind> fileKindOf(const QString& path);

/// Whether the file is cut into sheets, so that SourceLocation::query names one.
bool hasSheets(FileKind kind);
/// Whether the dialect's header rows say where its titles stand; a statistics file knows its own.
bool hasHeaderRows(FileKind kind);

/// How the names of such files usually end, for dialogs: "csv", "tsv", "xlsx" …
QStringList answerFileEndings();

/// A file of any kind; `sheet` may be empty.
Result<std::unique_ptr<RowReader>> openFileRows(const QString& path, const QString& sheet,
                                                const Dialect& dialect);

} // namespace chwila::feedback
