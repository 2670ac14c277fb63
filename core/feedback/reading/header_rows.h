// Takes the rows of titles off a stream of records and checks the records after them: what the readers
// of sheets and statistics files share with the delimited reader.
#pragma once

#include "core/feedback/reading/row_reader.h"

#include <functional>

namespace chwila::feedback {

class HeaderRows {
  public:
    using NextRecord = std::function<Result<bool>(Row&)>;

    /// Skips and reads the rows above the data. An error where there is no row at all.
    Result<void> read(const NextRecord& next, const Dialect& dialect, const QString& path);
    const QStringList& columns() const { return m_columns; }
    /// A record that read() took where there are no titles.
    bool takeFirst(Row& row);
    /// Fills up what is missing at the end; what is beyond the titles is a problem of the row.
    void check(Row& row) const;

  private:
    QStringList m_columns;
    std::vector<Row> m_first;
};

} // namespace chwila::feedback
