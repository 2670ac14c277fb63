#include "core/sources/postgres_statements.h"

#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace chwila::sources {

using feedback::ColumnRole;
using feedback::Words;

namespace {

constexpr qsizetype mostListed = 12;

QString quotedName(QString name) {
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

/// Right with and without standard_conforming_strings: a backslash is never written plainly.
QString literal(QString text) {
    const bool escaped = text.contains(QLatin1Char('\\'));
    text.replace(QLatin1Char('\''), QLatin1String("''")).replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return (escaped ? QStringLiteral("E'") : QStringLiteral("'")) + text + QLatin1Char('\'');
}

QString text(std::size_t column) {
    return QStringLiteral("c%1::text").arg(column + 1);
}

QString trimmedText(std::size_t column) {
    return QStringLiteral("NULLIF(btrim(%1, ' ' || chr(9) || chr(10) || chr(13)), '')").arg(text(column));
}

/// FROM with the columns renamed. The line break ends a comment the person's query may end with.
QString from(const QString& select, std::size_t columns) {
    QStringList names;
    for (std::size_t i = 1; i <= columns; ++i)
        names += QStringLiteral("c%1").arg(i);
    return QStringLiteral("FROM (\n") + select + QStringLiteral("\n) AS answers(")
           + names.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QString listed(const std::vector<ServerTable>& tables, const QString& firstSchema) {
    QStringList names;
    for (const ServerTable& table : tables)
        names += table.title(firstSchema);
    QString shown = names.mid(0, mostListed).join(QStringLiteral(", "));
    if (names.size() > mostListed) shown += QStringLiteral(", …");
    return shown;
}

/// The day of a time, where that takes nothing but cutting; else the text as it is.
QString dayOf(const CountingPlan& plan, const feedback::Mapping& mapping) {
    if (!plan.time) return QStringLiteral("NULL::text");
    if (plan.timeIsDate) return QStringLiteral("to_char(c%1, 'YYYY-MM-DD')").arg(*plan.time + 1);
    const QString cell = trimmedText(*plan.time);
    if (mapping.dateOrder == feedback::DateOrder::UnixTime) return cell;
    // A zone could move the time to another day, so only times without one are cut.
    return QStringLiteral("CASE WHEN %1 ~ '^[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}[ T][0-9]{1,2}:[0-9]{2}"
                          "(:[0-9]{2}([.,][0-9]+)?)?$' THEN split_part(translate(%1, 'T', ' '), ' ', 1) "
                          "ELSE %1 END")
        .arg(cell);
}

QString valuesOf(const CountingPlan& plan) {
    const QString none = QStringLiteral("NULL::text");
    QStringList rows;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const CountedPart& part = plan.parts[i];
        const bool named = part.label.isEmpty();
        rows +=
            QStringLiteral("(%1, %2, %3, %4)")
                .arg(i)
                .arg(named && plan.touchpoint ? trimmedText(*plan.touchpoint) : none,
                     named && plan.question ? trimmedText(*plan.question) : none, trimmedText(part.column));
    }
    return rows.join(QStringLiteral(", "));
}

/// Whether the customer of a row is known; without one nobody is joined with anybody.
QString knowsCustomer(const QString& customer, const feedback::Mapping& mapping) {
    QStringList unknown;
    for (const QString& value : mapping.notApplicable)
        unknown += literal(value.trimmed().toLower());
    const QString named = customer + QStringLiteral(" IS NOT NULL");
    if (unknown.isEmpty()) return named;
    return QStringLiteral("%1 AND lower(%2) NOT IN (%3)")
        .arg(named, customer, unknown.join(QStringLiteral(", ")));
}

/// Answers of one customer at one time count once.
QString distinctAnswers(const CountingPlan& plan, const feedback::Mapping& mapping) {
    if (!plan.customer) return QStringLiteral("count(*)");
    const QString customer = trimmedText(*plan.customer);
    return QStringLiteral("count(*) FILTER (WHERE NOT (%1)) + count(DISTINCT (%2, %3)) FILTER (WHERE %1)")
        .arg(knowsCustomer(customer, mapping), customer,
             plan.time ? text(*plan.time) : QStringLiteral("NULL::text"));
}

QString counted(const QStringList& groups) {
    QStringList numbers;
    for (qsizetype i = 1; i <= groups.size(); ++i)
        numbers += QString::number(i);
    return numbers.join(QStringLiteral(", "));
}

QString usualCounting(const QString& select, std::size_t columns, const CountingPlan& plan,
                      const feedback::Mapping& mapping) {
    QStringList groups{QStringLiteral("part"), QStringLiteral("label"), QStringLiteral("question"),
                       QStringLiteral("score"), dayOf(plan, mapping)};
    for (const auto& [attribute, column] : plan.segments)
        groups += trimmedText(column);
    return QStringLiteral("SELECT ") + groups.join(QStringLiteral(", ")) + QStringLiteral(", count(*), ")
           + distinctAnswers(plan, mapping) + QStringLiteral(", ")
           + (plan.comment ? QStringLiteral("count(%1) ").arg(trimmedText(*plan.comment))
                           : QStringLiteral("0 "))
           + from(select, columns) + QStringLiteral(" CROSS JOIN LATERAL (VALUES ") + valuesOf(plan)
           + QStringLiteral(") AS given(part, label, question, score) GROUP BY ") + counted(groups);
}

/// The answers of one column of scores: what is grouped, the customer with the time, the words.
QString answersOfPart(std::size_t index, const QString& select, std::size_t columns, const CountingPlan& plan,
                      const feedback::Mapping& mapping) {
    const QString none = QStringLiteral("CAST(NULL AS text)");
    const CountedPart& part = plan.parts[index];
    const bool named = part.label.isEmpty();
    QStringList cells{QString::number(index), named && plan.touchpoint ? trimmedText(*plan.touchpoint) : none,
                      named && plan.question ? trimmedText(*plan.question) : none, trimmedText(part.column),
                      dayOf(plan, mapping)};
    for (const auto& [attribute, column] : plan.segments)
        cells += trimmedText(column);
    if (plan.customer) {
        const QString customer = trimmedText(*plan.customer);
        const QString time =
            plan.time ? QStringLiteral("COALESCE(%1, '')").arg(text(*plan.time)) : QStringLiteral("''");
        cells += QStringLiteral("CASE WHEN %1 THEN %2 || chr(31) || %3 END")
                     .arg(knowsCustomer(customer, mapping), customer, time);
    } else {
        cells += none;
    }
    cells += plan.comment ? trimmedText(*plan.comment) : none;
    return QStringLiteral("SELECT ") + cells.join(QStringLiteral(", ")) + QLatin1Char(' ')
           + from(select, columns);
}

QString plainCounting(const QString& select, std::size_t columns, const CountingPlan& plan,
                      const feedback::Mapping& mapping) {
    QStringList groups{QStringLiteral("part"), QStringLiteral("label"), QStringLiteral("question"),
                       QStringLiteral("score"), QStringLiteral("day")};
    for (std::size_t i = 0; i < plan.segments.size(); ++i)
        groups += QStringLiteral("s%1").arg(i + 1);
    QStringList parts;
    for (std::size_t i = 0; i < plan.parts.size(); ++i)
        parts += answersOfPart(i, select, columns, plan, mapping);
    return QStringLiteral("SELECT ") + groups.join(QStringLiteral(", "))
           + QStringLiteral(", count(*), sum(CASE WHEN who IS NULL THEN 1 ELSE 0 END) + count(DISTINCT who), "
                            "count(words) FROM (")
           + parts.join(QStringLiteral(" UNION ALL ")) + QStringLiteral(") AS given(")
           + (groups + QStringList{QStringLiteral("who"), QStringLiteral("words")}).join(QStringLiteral(", "))
           + QStringLiteral(") GROUP BY ") + counted(groups);
}

} // namespace

QString ServerTable::title(const QString& firstSchema) const {
    return schema == firstSchema ? name : schema + QLatin1Char('.') + name;
}

QString tablesStatement(Wording wording) {
    const QString tables = QStringLiteral(
        "SELECT CAST(table_schema AS text), CAST(table_name AS text), CAST(current_schema() AS text) "
        "FROM information_schema.tables "
        "WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type IN ('BASE TABLE', "
        "'VIEW', 'FOREIGN')");
    if (wording == Wording::Plain) return tables + QStringLiteral(" ORDER BY 1, 2");
    return tables
           + QStringLiteral(" UNION SELECT n.nspname::text, c.relname::text, current_schema()::text "
                            "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = "
                            "c.relnamespace WHERE c.relkind = 'm' ORDER BY 1, 2");
}

QString selectAll(const ServerTable& table) {
    return QStringLiteral("SELECT * FROM %1.%2").arg(quotedName(table.schema), quotedName(table.name));
}

Result<QString> resolved(const std::vector<ServerTable>& tables, const QString& firstSchema,
                         const QString& tableOrQuery) {
    QString wanted = tableOrQuery.trimmed();
    if (wanted.isEmpty()) {
        if (tables.size() == 1) return selectAll(tables.front());
        return fail(ErrorCode::NotFound,
                    tables.empty() ? Words::tr("The database has no tables.")
                                   : Words::tr("The database has several tables; choose one of: %1.")
                                         .arg(listed(tables, firstSchema)));
    }
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const ServerTable& table : tables) {
            const QString full = table.schema + QLatin1Char('.') + table.name;
            if (table.title(firstSchema).compare(wanted, sensitivity) == 0
                || full.compare(wanted, sensitivity) == 0) {
                return selectAll(table);
            }
        }
    }
    static const QRegularExpression oneWord(QStringLiteral("^[\\w$.-]+$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (oneWord.match(wanted).hasMatch()) {
        return fail(ErrorCode::NotFound,
                    tables.empty() ? Words::tr("The database has no tables.")
                                   : Words::tr("The database has no table or view “%1”. It has: %2.")
                                         .arg(wanted, listed(tables, firstSchema)));
    }
    while (wanted.endsWith(QLatin1Char(';')))
        wanted = wanted.chopped(1).trimmed();
    // The server would refuse these as well, but inside a SELECT it speaks of their spelling.
    static const QRegularExpression reads(QStringLiteral("^(\\s|--[^\\n]*\\n|/\\*.*?\\*/|\\()*"
                                                         "(select|with|values|table)\\b"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    if (!reads.match(wanted).hasMatch()) {
        return fail(
            ErrorCode::Invalid,
            Words::tr("The query would do more than read. Use a single SELECT; nothing was changed."));
    }
    return wanted;
}

QString rowsStatement(const QString& select, std::size_t columns, qint64 limit,
                      const std::vector<std::size_t>& filled) {
    QStringList cells;
    for (std::size_t i = 0; i < columns; ++i)
        cells += text(i);
    QString statement = QStringLiteral("SELECT ") + cells.join(QStringLiteral(", ")) + QLatin1Char(' ')
                        + from(select, columns);
    QStringList conditions;
    for (const std::size_t column : filled)
        conditions += trimmedText(column) + QStringLiteral(" IS NOT NULL");
    if (!conditions.isEmpty())
        statement += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" OR "));
    if (limit > 0) statement += QStringLiteral(" LIMIT %1").arg(limit);
    return statement;
}

namespace {

void addColumn(CountingPlan& plan, std::size_t index, bool isDate, const feedback::ColumnMapping& column,
               const feedback::Mapping& mapping) {
    switch (column.role) {
    case ColumnRole::Answer:
    case ColumnRole::Score:
        plan.parts.push_back({index, column.role == ColumnRole::Answer ? column.title : QString(),
                              column.scale, column.notApplicable + mapping.notApplicable, column.words,
                              mapping.signOf(column)});
        break;
    case ColumnRole::Touchpoint:
        plan.touchpoint = index;
        break;
    case ColumnRole::Question:
        plan.question = index;
        break;
    case ColumnRole::Time:
        plan.time = index;
        plan.timeIsDate = isDate;
        break;
    case ColumnRole::Customer:
        plan.customer = index;
        break;
    case ColumnRole::Segment:
        plan.segments.emplace_back(column.title, index);
        break;
    case ColumnRole::Comment:
        plan.comment = index;
        break;
    case ColumnRole::Overall:
    case ColumnRole::Churned:
    case ColumnRole::DaysObserved:
        plan.outcomes.push_back(index);
        break;
    case ColumnRole::Channel: // belongs to single answers; no figure is told apart by it
    case ColumnRole::Ignore:
        break;
    }
}

} // namespace

Result<CountingPlan> countingPlan(const feedback::Mapping& mapping,
                                  const std::vector<ServerColumn>& columns) {
    QStringList titles;
    for (const ServerColumn& column : columns)
        titles += column.title;
    titles = feedback::distinctTitles(titles);
    CountingPlan plan;
    for (const feedback::ColumnMapping& column : mapping.columns) {
        if (column.role == ColumnRole::Ignore) continue;
        const Result<std::size_t> found = feedback::indexIn(titles, column);
        if (!found) return fail(found.error());
        addColumn(plan, *found, columns[*found].isDate(), column, mapping);
    }
    std::ranges::sort(plan.segments);
    return plan;
}

QString countingStatement(const QString& select, std::size_t columns, const CountingPlan& plan,
                          const feedback::Mapping& mapping, Wording wording) {
    return wording == Wording::Usual ? usualCounting(select, columns, plan, mapping)
                                     : plainCounting(select, columns, plan, mapping);
}

} // namespace chwila::sources
