#include "core/feedback/reading/outcome_reader.h"

#include "core/base/text.h"
#include "core/feedback/reading/row_reader.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/reading/watched_reader.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace chwila::feedback {

namespace {

constexpr double highestOverall = 10;

struct Columns {
    std::optional<std::size_t> customer, overall, left, days;
    QChar overallSign = u'.';
    QChar daysSign = u'.';
    std::vector<std::pair<QString, std::size_t>> segments; // ascending by attribute
    QSet<QString> notApplicable;                           // lower case
    bool wide = false;
};

Columns columnsOf(const Mapping& mapping, const QStringList& titles) {
    Columns columns;
    columns.wide = mapping.isWide();
    for (const QString& value : mapping.notApplicable)
        columns.notApplicable.insert(value.trimmed().toLower());
    for (const ColumnMapping& column : mapping.columns) {
        const qsizetype at = titles.indexOf(column.title);
        if (at < 0) continue; // the answers were read before and have said so
        const auto index = static_cast<std::size_t>(at);
        if (column.role == ColumnRole::Customer) columns.customer = index;
        if (column.role == ColumnRole::Overall) {
            columns.overall = index;
            columns.overallSign = mapping.signOf(column);
        }
        if (column.role == ColumnRole::Churned) columns.left = index;
        if (column.role == ColumnRole::DaysObserved) {
            columns.days = index;
            columns.daysSign = mapping.signOf(column);
        }
        if (column.role == ColumnRole::Segment) columns.segments.emplace_back(column.title, index);
    }
    std::ranges::sort(columns.segments);
    return columns;
}

QString textAt(const Row& row, const std::optional<std::size_t>& index) {
    return index && *index < row.cells.size() ? row.cells[*index].text.trimmed() : QString();
}

std::optional<double> numberAt(const Row& row, const std::optional<std::size_t>& index, QChar decimalSign,
                               double highest) {
    const QString text = textAt(row, index);
    if (text.isEmpty()) return std::nullopt;
    const std::optional<double> number = parseNumber(text, decimalSign);
    return number && std::isfinite(*number) && *number >= 0 && *number <= highest ? number : std::nullopt;
}

CustomerOutcome outcomeOf(const Row& row, const Columns& columns) {
    CustomerOutcome outcome;
    outcome.overall = numberAt(row, columns.overall, columns.overallSign, highestOverall);
    outcome.days = numberAt(row, columns.days, columns.daysSign, 1e6);
    outcome.left = readYesNo(textAt(row, columns.left));
    outcome.customer = textAt(row, columns.customer);
    if (columns.notApplicable.contains(outcome.customer.toLower())) outcome.customer.clear();
    if (outcome.customer.isEmpty() && columns.wide) outcome.customer = customerOfRow(row);
    for (const auto& [attribute, index] : columns.segments) {
        const QString value = singleLine(textAt(row, index));
        if (!value.isEmpty()) outcome.profile.values.emplace_back(attribute, value);
    }
    return outcome;
}

class RowOutcomes final : public OutcomeReader {
  public:
    RowOutcomes(std::unique_ptr<RowReader> rows, const Mapping& mapping, bool keepGood)
        : m_rows(std::move(rows)), m_columns(columnsOf(mapping, m_rows->columns())), m_keepGood(keepGood) {}

    Result<std::optional<CustomerOutcome>> next() override {
        Row row;
        for (;;) {
            const Result<bool> more = m_rows->next(row);
            if (!more && m_keepGood && isBreak(more.error())) return std::nullopt;
            if (!more) return fail(more.error());
            if (!*more) return std::nullopt;
            if (!row.problem.isEmpty()) continue;
            CustomerOutcome outcome = outcomeOf(row, m_columns);
            if (outcome.overall || outcome.left || outcome.days) return outcome;
        }
    }

  private:
    std::unique_ptr<RowReader> m_rows;
    Columns m_columns;
    bool m_keepGood;
};

} // namespace

bool hasOutcomes(const Mapping& mapping) {
    return mapping.find(ColumnRole::Overall) || mapping.find(ColumnRole::Churned)
           || mapping.find(ColumnRole::DaysObserved);
}

std::optional<bool> readYesNo(const QString& text) {
    static const QSet<QString> yes{
        QStringLiteral("1"),       QStringLiteral("1.0"),     QStringLiteral("yes"),
        QStringLiteral("y"),       QStringLiteral("true"),    QStringLiteral("left"),
        QStringLiteral("churned"), QStringLiteral("lost"),    QStringLiteral("tak"),
        QStringLiteral("t"),       QStringLiteral("da"),      QStringLiteral("ja"),
        QStringLiteral("prawda"),  QStringLiteral("adevărat")};
    static const QSet<QString> no{
        QStringLiteral("0"),      QStringLiteral("0.0"),      QStringLiteral("no"),
        QStringLiteral("n"),      QStringLiteral("false"),    QStringLiteral("stayed"),
        QStringLiteral("active"), QStringLiteral("existing"), QStringLiteral("nie"),
        QStringLiteral("nu"),     QStringLiteral("nein"),     QStringLiteral("fałsz"),
        QStringLiteral("fals")};
    const QString word = text.trimmed().toLower();
    if (yes.contains(word)) return true;
    if (no.contains(word)) return false;
    return std::nullopt;
}

Result<std::unique_ptr<OutcomeReader>> openOutcomes(const SourceLocation& location, const Mapping& mapping,
                                                    bool keepGood) {
    if (!hasOutcomes(mapping)) return nullptr;
    Result<std::unique_ptr<RowReader>> rows = openRows(location, mapping.dialect);
    if (!rows) return fail(rows.error());
    return std::make_unique<RowOutcomes>(*std::move(rows), mapping, keepGood);
}

OutcomeNotes::OutcomeNotes(std::unique_ptr<RowReader> rows, const Mapping& mapping, Outcomes notes)
    : m_rows(std::move(rows)), m_notes(std::move(notes)) {
    m_outcomeOf = [columns = columnsOf(mapping, m_rows->columns())](const Row& row) {
        return outcomeOf(row, columns);
    };
}

Result<bool> OutcomeNotes::next(Row& row) {
    const Result<bool> more = m_rows->next(row);
    if (!more || !*more || !row.problem.isEmpty()) return more;
    CustomerOutcome outcome = m_outcomeOf(row);
    if (outcome.overall || outcome.left || outcome.days) m_notes->push_back(std::move(outcome));
    return true;
}

} // namespace chwila::feedback
