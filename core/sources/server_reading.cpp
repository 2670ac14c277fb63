#include "core/sources/server_reading.h"

#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/words.h"

#include <QVariant>

namespace chwila::sources {

using feedback::Words;

namespace {

struct Tables {
    std::vector<ServerTable> tables;
    QString firstSchema;
};

Result<Tables> tablesOf(PostgresSession& session) {
    Result<QSqlQuery> query = session.run(tablesStatement(Wording::Usual));
    if (!query && session.wasNotUnderstood()) {
        if (const Result<void> again = session.beginAgain(); !again) return fail(again.error());
        query = session.run(tablesStatement(Wording::Plain));
    }
    if (!query) return fail(query.error());
    Tables found;
    for (;;) {
        const Result<bool> more = session.next(*query);
        if (!more) return fail(more.error());
        if (!*more) return found;
        found.tables.push_back({query->value(0).toString(), query->value(1).toString()});
        found.firstSchema = query->value(2).toString();
    }
}

class ServerRows final : public feedback::RowReader {
  public:
    ServerRows(std::shared_ptr<PostgresSession> session, QSqlQuery query, QStringList columns)
        : m_session(std::move(session)), m_query(std::move(query)), m_columns(std::move(columns)) {}
    ~ServerRows() override {
        if (!m_done) m_session->stop(); // else the rest would be fetched to be thrown away
    }
    ServerRows(const ServerRows&) = delete;
    ServerRows& operator=(const ServerRows&) = delete;

    const QStringList& columns() const override { return m_columns; }
    double fraction() const override { return -1; }

    Result<bool> next(feedback::Row& row) override {
        if (m_done) return false;
        const Result<bool> more = m_session->next(m_query);
        if (!more || !*more) {
            m_done = true;
            return more;
        }
        row = feedback::Row();
        row.number = ++m_rows;
        row.position = {titleOf(m_session->address()), m_rows, 0};
        for (int i = 0; i < static_cast<int>(m_columns.size()); ++i)
            row.cells.push_back({m_query.value(i).toString(), m_rows, i + 1});
        return true;
    }

  private:
    std::shared_ptr<PostgresSession> m_session;
    QSqlQuery m_query;
    QStringList m_columns;
    qint64 m_rows = 0;
    bool m_done = false;
};

QStringList titlesOf(const std::vector<ServerColumn>& columns) {
    QStringList titles;
    for (const ServerColumn& column : columns)
        titles += column.title;
    return feedback::distinctTitles(titles);
}

} // namespace

CountCursor::CountCursor(std::shared_ptr<PostgresSession> session, QSqlQuery query,
                         CountInterpreter interpreter, std::size_t segments)
    : m_session(std::move(session)),
      m_query(std::move(query)),
      m_interpreter(std::move(interpreter)),
      m_segments(segments) {}

CountCursor::~CountCursor() {
    if (!m_done) m_session->stop();
}

Result<std::optional<CountedAnswer>> CountCursor::next() {
    while (!m_done) {
        const Result<bool> more = m_session->next(m_query);
        if (!more || !*more) {
            m_done = true;
            if (!more) return fail(more.error());
            break;
        }
        CountedRow row;
        int at = 0;
        const auto text = [&] { return m_query.value(at++).toString(); };
        row.part = static_cast<std::size_t>(m_query.value(at++).toInt());
        row.label = text();
        row.question = text();
        row.score = text();
        row.day = text();
        for (std::size_t i = 0; i < m_segments; ++i)
            row.segments += text();
        row.answers = m_query.value(at++).toLongLong();
        row.distinct = m_query.value(at++).toLongLong();
        row.withWords = m_query.value(at).toLongLong();
        if (std::optional<CountedAnswer> answer = m_interpreter.read(row)) return answer;
    }
    return std::nullopt;
}

Result<ServerReading> ServerReading::open(const feedback::SourceLocation& location, const QString& password,
                                          Progress& progress, feedback::SourceTrouble* trouble) {
    const Result<EnteredAddress> entered = serverAddress(location.path);
    if (!entered) return fail(entered.error());
    Result<std::unique_ptr<PostgresSession>> session =
        PostgresSession::open(entered->address, password, progress);
    if (!session) return fail(session.error());
    ServerReading reading;
    reading.m_session = *std::move(session);
    const Result<Tables> tables = tablesOf(*reading.m_session);
    if (!tables) return fail(tables.error());
    Result<QString> select = resolved(tables->tables, tables->firstSchema, location.query);
    if (!select) return fail(select.error());
    reading.m_select = *std::move(select);
    Result<std::vector<ServerColumn>> columns = reading.m_session->columnsOf(
        QStringLiteral("SELECT * FROM (\n%1\n) AS answers").arg(reading.m_select));
    if (!columns) {
        if (trouble) *trouble = reading.trouble();
        return fail(columns.error());
    }
    reading.m_columns = *std::move(columns);
    return reading;
}

Result<std::unique_ptr<feedback::RowReader>> ServerReading::rowsWith(const std::vector<std::size_t>& filled,
                                                                     qint64 limit) const {
    Result<QSqlQuery> query = m_session->run(rowsStatement(m_select, m_columns.size(), limit, filled));
    if (!query) return fail(query.error());
    return std::make_unique<ServerRows>(m_session, *std::move(query), titlesOf(m_columns));
}

Result<std::unique_ptr<feedback::RowReader>> ServerReading::rows(qint64 limit) const {
    return rowsWith({}, limit);
}

Result<std::unique_ptr<feedback::RowReader>>
ServerReading::rowsWithWords(const feedback::Mapping& mapping) const {
    const Result<CountingPlan> plan = countingPlan(mapping, m_columns);
    if (!plan) return fail(plan.error());
    return rowsWith({plan->comment.value()}, 0);
}

Result<std::unique_ptr<feedback::RowReader>>
ServerReading::rowsWithOutcomes(const feedback::Mapping& mapping) const {
    const Result<CountingPlan> plan = countingPlan(mapping, m_columns);
    if (!plan) return fail(plan.error());
    return rowsWith(plan->outcomes, 0);
}

Result<std::unique_ptr<CountCursor>> ServerReading::counts(const feedback::Mapping& mapping) const {
    if (const Result<void> sound = feedback::checkMapping(mapping); !sound) return fail(sound.error());
    Result<CountingPlan> plan = countingPlan(mapping, m_columns);
    if (!plan) return fail(plan.error());
    const auto statement = [&](Wording wording) {
        return countingStatement(m_select, m_columns.size(), *plan, mapping, wording);
    };
    Result<QSqlQuery> query = m_session->run(statement(Wording::Usual));
    // The person's query was understood before, so what is not is ours.
    if (!query && m_session->wasNotUnderstood()) {
        if (const Result<void> again = m_session->beginAgain(); !again) return fail(again.error());
        query = m_session->run(statement(Wording::Plain));
    }
    if (!query) return fail(query.error());
    const std::size_t segments = plan->segments.size();
    return std::make_unique<CountCursor>(m_session, *std::move(query),
                                         CountInterpreter(*std::move(plan), mapping), segments);
}

Result<QStringList> serverTables(const ServerAddress& address, const QString& password, Progress& progress) {
    const Result<std::unique_ptr<PostgresSession>> session =
        PostgresSession::open(address, password, progress);
    if (!session) return fail(session.error());
    const Result<Tables> tables = tablesOf(**session);
    if (!tables) return fail(tables.error());
    QStringList titles;
    for (const ServerTable& table : tables->tables)
        titles += table.title(tables->firstSchema);
    titles.sort(Qt::CaseInsensitive);
    return titles;
}

} // namespace chwila::sources
