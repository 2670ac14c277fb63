// RowReader of rows that are handed in one by one: for who cuts rows by himself and asks the careful reader
// what one of them means (plain_meaning.h, chunked_reader.h).
#pragma once

#include "core/feedback/reading/row_reader.h"

namespace chwila::feedback {

class SingleRow final : public RowReader {
  public:
    explicit SingleRow(const QStringList& columns) : m_columns(columns) {}

    void give(Row row) { m_row = std::move(row); }
    const QStringList& columns() const override { return m_columns; }
    Result<bool> next(Row& row) override {
        if (!m_row) return false;
        row = *std::move(m_row);
        m_row.reset();
        return true;
    }
    double fraction() const override { return -1; }

  private:
    QStringList m_columns;
    std::optional<Row> m_row;
};

} // namespace chwila::feedback
