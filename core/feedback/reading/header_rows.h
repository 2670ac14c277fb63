// Takes the rows of titles off a stream of records, for delimited text and for sheets.
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
    std::size_t named() const { return m_named; } ///< columns up to the last one with a title of its own
    /// A record that read() took where there are no titles.
    bool hasFirst() const { return m_first.has_value(); }
    bool takeFirst(Row& row);
    /// Of a sheet: fills up what is missing at the end; what is beyond the titles is a problem of the row.
    void check(Row& row) const;

  private:
    QStringList m_columns;
    std::size_t m_named = 0;
    std::optional<Row> m_first;
};

} // namespace chwila::feedback
