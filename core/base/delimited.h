// Small delimited texts that are in memory already: the clipboard's rows, an outline. Quoting as in
// RFC 4180: a field in "…" may hold delimiters and line breaks, "" is a quote. Large files of answers
// are streamed by core/feedback instead.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chwila {

struct DelimitedRow {
    qint64 line = 1; ///< from 1, where the row begins
    QStringList fields;
    std::vector<qint64> columns; ///< for each field the column it begins at, from 1

    bool operator==(const DelimitedRow&) const = default;
};

/// Rows without those that are blank. Line ends LF, CRLF or CR; a quote in the middle of an unquoted
/// field is a plain character; a quoted field that never ends runs to the end of the text.
std::vector<DelimitedRow> parseDelimited(const QString& text, QChar delimiter);

/// The field as it has to be written: quoted where it holds the delimiter, a quote or a line break.
QString delimitedField(const QString& text, QChar delimiter);

} // namespace chwila
