// RowReader: a file, a sheet or a database query as a stream of rows of texts. Nothing is kept but the
// present row, so the length of the file does not matter. What cannot be cut into cells is a row with a
// problem.
#pragma once

#include "core/feedback/mapping/mapping.h"

#include <memory>
#include <optional>

namespace chwila::feedback {

struct Cell {
    QString text;
    qint64 line = 0;   ///< where it starts, 1-based; the row's number for databases
    qint64 column = 0; ///< 1-based UTF-16 unit in the line; the field's number for databases

    bool operator==(const Cell&) const = default;
};

struct Row {
    qint64 number = 0;       ///< 1 = the first row of data
    std::vector<Cell> cells; ///< as many as there are columns, unless there is a problem
    QString problem;         ///< one translated sentence; empty = sound
    SourcePosition position; ///< of the problem, else of the row's start
    QString text;            ///< with a problem: the row as it stood, cut at 2,000 characters
    bool unended = false;    ///< text that ended within the row, without a line end
};

class RowReader {
  public:
    virtual ~RowReader() = default;

    /// Titles, trimmed, on one line, made different from each other ("Name", "Name (2)").
    virtual const QStringList& columns() const = 0;
    /// False at the end. An error means that nothing further can be read.
    virtual Result<bool> next(Row& row) = 0;
    /// How far it is, 0…1; below 0 when unknown.
    virtual double fraction() const = 0;
    /// Letters met so far that the encoding does not know; they are read as U+FFFD.
    virtual qint64 damagedLetters() const { return 0; }
    /// Rows met so far whose last cells were left out; they are read as blank.
    virtual qint64 shortRows() const { return 0; }
    /// What the source itself says words stand for, by column ("Very satisfied" = 5 in a statistics
    /// file); empty where it says nothing.
    virtual std::vector<std::vector<WordScore>> wordScores() const { return {}; }
};

/// `dialect` is not used for databases. Errors: not there, not readable, locked, no table, no
/// database, a query that would write.
Result<std::unique_ptr<RowReader>> openRows(const SourceLocation& location, const Dialect& dialect);

/// What is to be said about a reading so far: letters that were damaged, rows that were short.
QStringList noticesOf(const RowReader& rows);
/// The same for who counts damaged letters by himself.
QStringList noticesOf(qint64 damagedLetters, qint64 shortRows);

/// A file that somebody is still writing, or cuts, while it is read: it would end in the middle of a row.
/// `before` and `now` are its sizes; nothing where they are equal.
std::optional<Error> changedWhileRead(const QString& path, qint64 before, qint64 now);

/// The row as text again, for lists of what could not be read: cells joined by " | ", cut at 2,000.
QString rowText(const Row& row);
/// Stands in for a customer that is not named: one for each row. With a digest of its cells, which tells row
/// 7 of this file from row 7 of another one that is imported later.
QString customerOfRow(const Row& row);

} // namespace chwila::feedback
