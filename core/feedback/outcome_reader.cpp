#include "core/feedback/outcome_reader.h"

#include "core/base/text.h"
#include "core/feedback/digest_set.h"
#include "core/feedback/row_reader.h"
#include "core/feedback/values.h"
#include "core/feedback/words.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace chwila::feedback {

namespace {

constexpr double highestOverall = 10;

struct Columns {
    std::optional<std::size_t> customer, overall, left, days;
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
        if (column.role == ColumnRole::Overall) columns.overall = index;
        if (column.role == ColumnRole::Churned) columns.left = index;
        if (column.role == ColumnRole::DaysObserved) columns.days = index;
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

// As the answers of the row are keyed (answer_reader.cpp).
QString keyOfRow(const Row& row) {
    QByteArray bytes;
    for (const Cell& each : row.cells)
        bytes += each.text.toUtf8() + '\x1F';
    const auto digest = static_cast<quint32>(digestOf(bytes)[0]);
    return QStringLiteral("row %1 · %2").arg(row.number).arg(digest, 8, 16, QLatin1Char('0'));
}

CustomerOutcome outcomeOf(const Row& row, const Columns& columns, QChar decimalSign) {
    CustomerOutcome outcome;
    outcome.overall = numberAt(row, columns.overall, decimalSign, highestOverall);
    outcome.days = numberAt(row, columns.days, decimalSign, 1e6);
    outcome.left = readYesNo(textAt(row, columns.left));
    outcome.customer = textAt(row, columns.customer);
    if (columns.notApplicable.contains(outcome.customer.toLower())) outcome.customer.clear();
    if (outcome.customer.isEmpty() && columns.wide) outcome.customer = keyOfRow(row);
    for (const auto& [attribute, index] : columns.segments) {
        const QString value = singleLine(textAt(row, index));
        if (!value.isEmpty()) outcome.profile.values.emplace_back(attribute, value);
    }
    return outcome;
}

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

Result<std::vector<CustomerOutcome>> readOutcomes(const SourceLocation& location, const Mapping& mapping,
                                                  const Progress& progress) {
    std::vector<CustomerOutcome> outcomes;
    if (!hasOutcomes(mapping)) return outcomes;
    const Result<std::unique_ptr<RowReader>> rows = openRows(location, mapping.dialect);
    if (!rows) return fail(rows.error());
    const Columns columns = columnsOf(mapping, (*rows)->columns());
    Row row;
    for (;;) {
        if (progress.cancelled()) return fail(ErrorCode::Cancelled, Words::tr("Stopped."));
        const Result<bool> more = (*rows)->next(row);
        if (!more) return fail(more.error());
        if (!*more) return outcomes;
        if (!row.problem.isEmpty()) continue;
        CustomerOutcome outcome = outcomeOf(row, columns, mapping.decimalSign);
        if (outcome.overall || outcome.left || outcome.days) outcomes.push_back(std::move(outcome));
    }
}

} // namespace chwila::feedback
