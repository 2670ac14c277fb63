// TableSample: a first look at a file or a database, from which a mapping is guessed. The order of
// calls, the same for the assistant and the command line:
//   sampleFile / sampleDatabase → guessMapping → (a person changes it) → preview → matchLabels →
//   (a person changes it) → planImport → commit the Change → openAnswers → store::importBatch.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/reading/file_kind.h"
#include "core/feedback/reading/survey_shape.h"

namespace chwila::feedback {

/// One column over the rows that were scanned.
struct ColumnSample {
    QString title;
    qint64 filled = 0;   ///< cells that are not blank
    qint64 distinct = 0; ///< different values among them
    double meanLength = 0;
    /// Values with how often they came, in order of first appearance; at most 1,000, each cut at 200
    /// characters. Complete where distinct is not greater than its size.
    std::vector<std::pair<QString, qint64>> values;
    std::vector<WordScore> codes; ///< what the source itself says its words stand for
};

struct TableSample {
    SourceLocation location;
    Dialect dialect;
    SurveyShape shape; ///< whose export it looks like, in a sentence; with roles for its usual columns
    std::vector<ColumnSample> columns;
    std::vector<Row> rows; ///< the first 200, also those with problems
    qint64 scanned = 0;    ///< rows behind `columns`
    bool complete = false; ///< the scan reached the end
    /// The file is damaged behind the rows that were scanned: why nothing after them can be read.
    std::optional<Error> brokenOff = {};
    QStringList notices;            ///< translated sentences, such as which encoding was assumed
    FileKind kind = FileKind::Text; ///< of a file
    QStringList sheets;             ///< of a workbook, in its order
};

/// A file with a given dialect, or with a guessed one: encoding by its content, delimiter of , ; TAB |
/// by how evenly it cuts the rows, header rows by the survey tool's shape. Text, workbooks (the sheet,
/// or the first one with data) and statistics files; see file_kind.h.
Result<TableSample> sampleFile(const QString& path);
Result<TableSample> sampleFile(const QString& path, const Dialect& dialect);
/// Like these, for the location's sheet.
Result<TableSample> sampleFile(const SourceLocation& location, const std::optional<Dialect>& dialect);
/// The same, stopped with ErrorCode::Cancelled where `progress` says so.
Result<TableSample> sampleFile(const SourceLocation& location, const std::optional<Dialect>& dialect,
                               const Progress& progress);
/// `tableOrQuery` empty: the only table of the database, an error naming them where there are several.
Result<TableSample> sampleDatabase(const QString& path, const QString& tableOrQuery);
Result<TableSample> sampleOf(const SourceLocation& location);
/// Of rows that are open already.
Result<TableSample> sampleRows(RowReader& rows, const SourceLocation& location);

/// Tables and views of a database, sorted.
Result<QStringList> databaseTables(const QString& path);

/// Names a person can choose from, the usual ones first.
QStringList knownEncodings();

} // namespace chwila::feedback
