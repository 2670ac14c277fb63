// RowReader over delimited text: RFC 4180 with any delimiter, line ends LF, CRLF or CR, line breaks and
// delimiters inside quotes, "" as a quote (also \" where the dialect says so). Quotes in the middle of an
// unquoted cell are letters. Each of these spoils one row only, which comes out with a problem: a quote that
// is never closed or closed too early, more cells than the header, a NUL, more than 16 MB in one row, an end
// in the middle of the last row. Cells left out at the end of a row, as spreadsheets do, are blank.
#pragma once

#include "core/feedback/reading/header_rows.h"

#include <optional>

namespace chwila::feedback {

/// Where text comes from, piece by piece.
class TextSource {
  public:
    virtual ~TextSource() = default;
    /// Appends the next piece; false when there is none.
    virtual Result<bool> readMore(QString& text) = 0;
    virtual double fraction() const = 0;
    virtual qint64 damagedLetters() const = 0;
};

Result<std::unique_ptr<TextSource>> openTextFile(const QString& path, const QString& encoding);
/// A text in memory, handed out in pieces of `piece` units.
std::unique_ptr<TextSource> textSource(const QString& text, qsizetype piece = 4096);

/// Cuts text into records, without knowing of headers. Skips blank lines.
class RecordScanner {
  public:
    /// Most UTF-16 units of one record; 8 Mi units are 16 MB.
    static constexpr qsizetype usualLimit = qsizetype{8} << 20;

    RecordScanner(std::unique_ptr<TextSource> source, QChar delimiter, qsizetype limit = usualLimit,
                  bool backslash = false);

    /// Fills cells, and problem with its position and text where the record is broken.
    Result<bool> next(Row& row);
    const TextSource& source() const { return *m_source; }
    qint64 line() const { return m_at.line; } ///< of what is read next, 1-based
    bool atEnd() { return !available(m_at.pos); }

  private:
    enum class CellEnd { Delimiter, RecordEnd, Broken };

    /// A place in the text that reading can return to.
    struct Mark {
        qsizetype pos = 0;
        qsizetype lineStart = 0;
        qint64 line = 1;
    };

    bool available(qsizetype index);
    bool isTooLong() const { return m_at.pos - m_record > m_limit; }
    qint64 column() const { return m_at.pos - m_at.lineStart + 1; }
    bool skipLineEnd();
    bool atOpeningQuote();
    CellEnd readCell(Row& row);
    CellEnd readQuoted(Row& row, Cell& cell);
    bool skipEscape();
    CellEnd readPlain(Row& row, Cell& cell);
    CellEnd endCell(Row& row, const Mark& start);
    void noteNul(Row& row);
    CellEnd breakRow(Row& row, const Mark& culprit, const QString& problem);
    void skipRestOfLine();
    void dropConsumed();

    std::unique_ptr<TextSource> m_source;
    QChar m_delimiter;
    qsizetype m_limit;
    bool m_backslash;
    QString m_text;         // at least from the record's start on
    Mark m_at;              // next unit to read; lineStart is negative once the line's start is dropped
    qsizetype m_record = 0; // where the record began
    bool m_ended = false;
    std::optional<Error> m_error;
};

/// Takes the header off and checks the number of cells.
class DelimitedReader final : public RowReader {
  public:
    static Result<std::unique_ptr<DelimitedReader>> open(std::unique_ptr<TextSource> source,
                                                         const Dialect& dialect, const QString& path,
                                                         qsizetype limit = RecordScanner::usualLimit);

    const QStringList& columns() const override { return m_header.columns(); }
    Result<bool> next(Row& row) override;
    double fraction() const override { return m_scanner.source().fraction(); }
    qint64 damagedLetters() const override { return m_scanner.source().damagedLetters(); }
    qint64 shortRows() const override { return m_shortRows; }

    /// For who cuts rows by himself: where the data begins below the titles, 1-based (0 where there are
    /// no titles), and what next() does with a row.
    qint64 firstLine() const { return m_header.hasFirst() ? 0 : m_scanner.line(); }
    void complete(Row& row);
    void noteShortRows(qint64 rows) { m_shortRows += rows; }
    std::size_t named() const { return m_header.named(); }

  private:
    DelimitedReader(RecordScanner scanner, const QString& path)
        : m_scanner(std::move(scanner)), m_path(path) {}
    void checkCells(Row& row);

    RecordScanner m_scanner;
    QString m_path;
    HeaderRows m_header;
    qint64 m_rows = 0;
    qint64 m_shortRows = 0;
};

/// Trimmed, on one line, "Column 3" where empty, "Name (2)" where the title was there already.
QStringList distinctTitles(const QStringList& titles);

} // namespace chwila::feedback
