// The SQL that is sent to PostgreSQL servers, as texts. Columns of the person's table or query are
// called c1, c2 … inside, so that no title has to be written into a statement.
#pragma once

#include "core/feedback/mapping/mapping.h"
#include "core/sources/postgres_session.h"

namespace chwila::sources {

struct ServerTable {
    QString schema;
    QString name;

    /// As people choose it: the bare name in the schema that is searched first.
    QString title(const QString& firstSchema) const;
    bool operator==(const ServerTable&) const = default;
};

/// What a server is asked in: PostgreSQL's own words, or those that every engine knows that speaks its
/// protocol.
enum class Wording : std::uint8_t { Usual, Plain };

/// schema, name and the schema searched first, of every table and view this user may read; in plain words
/// without materialised views.
QString tablesStatement(Wording wording);
QString selectAll(const ServerTable& table);

/// Which statement a table's title or a query stands for. NotFound names the tables there are.
Result<QString> resolved(const std::vector<ServerTable>& tables, const QString& firstSchema,
                         const QString& tableOrQuery);

/// All columns as text. `limit` 0: all rows. `filled`: only rows in which one of these columns is not blank;
/// empty: any.
QString rowsStatement(const QString& select, std::size_t columns, qint64 limit,
                      const std::vector<std::size_t>& filled);

/// What one column of scores is, in the order of CountedRow::part.
struct CountedPart {
    std::size_t column = 0; ///< index among the columns
    QString label;          ///< wide: the column's title; empty: the row names it
    std::optional<model::Scale> scale;
    QStringList notApplicable;
    std::vector<feedback::WordScore> words;
    QChar decimalSign = u'.';
};

/// How a mapping counts in the database, with the places of its columns.
struct CountingPlan {
    std::vector<CountedPart> parts;
    std::vector<std::pair<QString, std::size_t>> segments; ///< ascending by attribute
    std::optional<std::size_t> touchpoint, question, time, customer, comment;
    std::vector<std::size_t> outcomes; ///< overall score, whether and when the customer left
    bool timeIsDate = false;           ///< the server knows it as a day: it comes as YYYY-MM-DD
};
/// NotFound where a column of the mapping is not there.
Result<CountingPlan> countingPlan(const feedback::Mapping& mapping, const std::vector<ServerColumn>& columns);

/// One GROUP BY over everything. Its columns: part, label, question, score, day, the segments, answers,
/// answers without repetitions of the same customer and time, answers with words. (Unlike in files, answers
/// of one customer at one time that differ in their score or in a segment are no repetitions: finding those
/// would take a second grouping of all rows.) In plain words the person's query runs once for each column of
/// scores.
QString countingStatement(const QString& select, std::size_t columns, const CountingPlan& plan,
                          const feedback::Mapping& mapping, Wording wording);

} // namespace chwila::sources
