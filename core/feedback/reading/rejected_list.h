// The list of rows that could not be read, as a file a person can mend and import again into its source.
#pragma once

#include "core/base/whole_file.h"
#include "core/feedback/answer.h"

#include <memory>

namespace chwila::feedback {

/// UTF-8 CSV with a byte order mark (for spreadsheets): the columns of the source, then chwila_reason (with
/// the name of the column), chwila_line and chwila_text (the row as it stood). Cells that a spreadsheet would
/// run as a formula begin with an apostrophe; numbers do not. Row by row, for lists that do not fit into
/// memory.
class RejectedWriter {
  public:
    /// `titles`: the columns of the source.
    static Result<std::unique_ptr<RejectedWriter>> open(const QString& path, const QStringList& titles);

    Result<void> add(const Rejected& rejected);
    /// Without it there is no file, as when the reading failed.
    Result<void> finish();
    qint64 count() const { return m_count; }

  private:
    RejectedWriter(const QString& path, QStringList titles);
    tl::unexpected<Error> failed() const;

    WholeFile m_file;
    QString m_path;
    QStringList m_titles;
    qint64 m_count = 0;
};

/// All at once; written whole or not at all.
Result<void> writeRejected(const QString& path, const std::vector<Rejected>& rejected);

/// Rejected::cells in one text, and back; empty for none.
QString cellsToText(const std::vector<std::pair<QString, QString>>& cells);
std::vector<std::pair<QString, QString>> cellsFromText(const QString& text);

} // namespace chwila::feedback
