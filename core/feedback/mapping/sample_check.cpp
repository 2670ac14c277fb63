#include "core/feedback/mapping/sample_check.h"

#include "core/feedback/reading/answer_reader.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

// The rows of a sample once more; each cell's place is its index, so that a complaint leads back to it.
class SampleReader final : public RowReader {
  public:
    explicit SampleReader(const TableSample& sample) : m_sample(sample) {
        for (const ColumnSample& column : sample.columns)
            m_titles << column.title;
    }

    const QStringList& columns() const override { return m_titles; }
    Result<bool> next(Row& row) override {
        if (m_next >= m_sample.rows.size()) return false;
        row = m_sample.rows[m_next];
        const auto line = static_cast<qint64>(m_next);
        row.position = {{}, line, -1};
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            row.cells[i].line = line;
            row.cells[i].column = static_cast<qint64>(i);
        }
        ++m_next;
        return true;
    }
    double fraction() const override { return -1; }

  private:
    const TableSample& m_sample;
    QStringList m_titles;
    std::size_t m_next = 0;
};

} // namespace

const QString* SampleProblems::at(int row, int column) const {
    for (const int place : {column, -1}) {
        const auto found = cells.find({row, place});
        if (found != cells.end()) return &found->second;
    }
    return nullptr;
}

SampleProblems checkSample(const TableSample& sample, const Mapping& mapping) {
    SampleProblems problems;
    const auto anyAlias = [](const QString&, const model::Scale&) { return model::AliasId{1}; };
    const auto fits = checkMapping(mapping);
    if (!fits) {
        problems.whole = fits.error().message;
        return problems;
    }
    auto reader =
        openAnswers(std::make_unique<SampleReader>(sample), mapping, anyAlias, sample.location.path);
    if (!reader) {
        problems.whole = reader.error().message;
        return problems;
    }
    for (;;) {
        const auto item = (*reader)->next();
        if (!item) problems.whole = item.error().message;
        if (!item || !*item) break;
        if (const auto* rejected = std::get_if<Rejected>(&**item)) {
            const auto row = static_cast<int>(rejected->position.line);
            problems.cells.emplace(std::pair(row, static_cast<int>(rejected->position.column)),
                                   rejected->reason);
        }
    }
    return problems;
}

} // namespace chwila::feedback
