#include "core/feedback/reading/header_rows.h"

#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/header_titles.h"
#include "core/feedback/words.h"

#include <algorithm>

namespace chwila::feedback {

Result<void> HeaderRows::read(const NextRecord& next, const Dialect& dialect, const QString& path) {
    std::vector<QStringList> header;
    QStringList titles;
    const int rows = std::max(dialect.headerRows, 1);
    for (int i = -dialect.skippedRows; i < rows; ++i) {
        Row row;
        const Result<bool> more = next(row);
        if (!more) return fail(more.error());
        if (!*more && i <= 0) {
            return fail(ErrorCode::Invalid,
                        Words::tr("The file is empty. Choose one with a row of titles and answers."), {},
                        {path, 0, 0});
        }
        if (!*more) break;
        if (i < 0) continue;
        if (dialect.headerRows <= 0) {
            titles.resize(static_cast<qsizetype>(row.cells.size()));
            m_first = std::move(row);
            break;
        }
        if (!row.problem.isEmpty()) {
            return fail(ErrorCode::Invalid,
                        Words::tr("The row of titles cannot be read: %1").arg(row.problem), row.text,
                        row.position);
        }
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells += cell.text;
        header.push_back(cells);
    }
    if (!header.empty()) titles = composedTitles(header, dialect.titles);
    qsizetype named = titles.size();
    while (!header.empty() && named > 0 && titles[named - 1].trimmed().isEmpty())
        --named;
    m_named = static_cast<std::size_t>(named);
    m_columns = distinctTitles(titles);
    return {};
}

bool HeaderRows::takeFirst(Row& row) {
    if (!m_first) return false;
    row = *std::move(m_first);
    m_first.reset();
    return true;
}

void HeaderRows::check(Row& row) const {
    const auto expected = static_cast<std::size_t>(m_columns.size());
    const auto isBlank = [](const Cell& cell) { return QStringView(cell.text).trimmed().isEmpty(); };
    const auto beyond = row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(row.cells.size(), expected));
    const auto culprit = std::find_if_not(beyond, row.cells.end(), isBlank);
    if (culprit == row.cells.end()) {
        for (std::size_t i = row.cells.size(); i < expected; ++i)
            row.cells.push_back({QString(), row.position.line, static_cast<qint64>(i) + 1});
        row.cells.resize(expected);
        return;
    }
    row.position.line = culprit->line;
    row.position.column = culprit->column;
    row.problem =
        Words::tr("The row has %1 cells where the titles have %2.").arg(row.cells.size()).arg(expected);
    row.text = rowText(row);
    row.cells.clear();
}

} // namespace chwila::feedback
