#include "core/feedback/reading/plain_table.h"

#include "core/feedback/reading/plain_bytes.h"

namespace chwila::feedback {

namespace {

/// Notes what the column is; false where the table is then none of the plain ones.
bool placeColumn(PlainTable& table, ColumnRole role, std::size_t at, std::optional<std::size_t>& touchpoint,
                 std::optional<std::size_t>& score) {
    switch (role) {
    case ColumnRole::Ignore:
        return true;
    case ColumnRole::Touchpoint:
        touchpoint = at;
        return true;
    case ColumnRole::Score:
        if (score) return false;
        score = at;
        return true;
    case ColumnRole::Question:
        table.question = at;
        return true;
    case ColumnRole::Time:
        table.time = at;
        return true;
    case ColumnRole::Customer:
        table.customer = at;
        return true;
    case ColumnRole::Comment:
        table.comment = at;
        return true;
    case ColumnRole::Channel:
    case ColumnRole::Segment:
        table.names.push_back(at);
        return true;
    case ColumnRole::Answer:
    case ColumnRole::Overall:
    case ColumnRole::Churned:
    case ColumnRole::DaysObserved:
        return false;
    }
    return false;
}

} // namespace

std::shared_ptr<PlainTable> PlainTable::of(const Mapping& mapping, const QStringList& columns) {
    const char16_t delimiter = mapping.dialect.delimiter.unicode();
    if (mapping.dialect.encoding != QLatin1String("UTF-8") || delimiter == 0 || delimiter >= 0x80
        || delimiter == u'"' || delimiter == u'\n' || delimiter == u'\r' || mapping.dialect.backslash) {
        return nullptr;
    }
    auto table = std::make_shared<PlainTable>();
    std::optional<std::size_t> touchpoint;
    std::optional<std::size_t> score;
    for (const ColumnMapping& column : mapping.columns) {
        if (column.role == ColumnRole::Ignore) continue;
        const qsizetype at = columns.indexOf(column.title);
        if (at < 0 || !placeColumn(*table, column.role, static_cast<std::size_t>(at), touchpoint, score))
            return nullptr;
    }
    if (!touchpoint || !score) return nullptr;
    table->touchpoint = *touchpoint;
    table->score = *score;
    table->delimiter = static_cast<char>(delimiter);
    table->delimiterSign = mapping.dialect.delimiter;
    table->mapping = mapping;
    table->columns = columns;
    table->isoTimes = mapping.dateOrder == DateOrder::YearMonthDay;
    for (const QString& value : mapping.notApplicable) {
        table->notApplicable.push_back(value.trimmed().toLower());
        // "1900-01-01" may stand for a day that is not known.
        const QByteArray bytes = table->notApplicable.back().toUpper().toUtf8();
        if (plain::plainTime({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
            table->isoTimes = false;
    }
    return table;
}

} // namespace chwila::feedback
