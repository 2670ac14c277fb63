// ServerReading: a table or query of a PostgreSQL server opened for reading, as rows or as counts.
// Everything it gives comes from one state of the database. Internal to core/sources.
#pragma once

#include "core/feedback/reading/answer_reader.h"
#include "core/sources/counted_answers.h"
#include "core/sources/postgres_session.h"

namespace chwila::sources {

/// Groups of one query, read by a mapping. Nothing at the end.
class CountCursor {
  public:
    CountCursor(std::shared_ptr<PostgresSession> session, QSqlQuery query, CountInterpreter interpreter,
                std::size_t segments);
    ~CountCursor();
    CountCursor(const CountCursor&) = delete;
    CountCursor& operator=(const CountCursor&) = delete;

    Result<std::optional<CountedAnswer>> next();
    const CountInterpreter& interpreter() const { return m_interpreter; }

  private:
    std::shared_ptr<PostgresSession> m_session;
    QSqlQuery m_query;
    CountInterpreter m_interpreter;
    std::size_t m_segments;
    bool m_done = false;
};

class ServerReading {
  public:
    /// `progress` must outlive the reading and what it gives. `trouble` (may be null) is told what an error
    /// is about.
    static Result<ServerReading> open(const feedback::SourceLocation& location, const QString& password,
                                      Progress& progress, feedback::SourceTrouble* trouble = nullptr);
    /// What the last error of it, or of what it gave, was about.
    feedback::SourceTrouble trouble() const { return m_session->trouble(); }

    /// `limit` 0: all.
    Result<std::unique_ptr<feedback::RowReader>> rows(qint64 limit = 0) const;
    /// Rows with words only; they are counted as well.
    Result<std::unique_ptr<feedback::RowReader>> rowsWithWords(const feedback::Mapping& mapping) const;
    /// Rows that say what became of a customer; they are counted as well.
    Result<std::unique_ptr<feedback::RowReader>> rowsWithOutcomes(const feedback::Mapping& mapping) const;
    /// Everything.
    Result<std::unique_ptr<CountCursor>> counts(const feedback::Mapping& mapping) const;

  private:
    Result<std::unique_ptr<feedback::RowReader>> rowsWith(const std::vector<std::size_t>& filled,
                                                          qint64 limit) const;

    std::shared_ptr<PostgresSession> m_session;
    QString m_select;
    std::vector<ServerColumn> m_columns;
};

/// Titles of the tables and views this user may read, sorted.
Result<QStringList> serverTables(const ServerAddress& address, const QString& password, Progress& progress);

} // namespace chwila::sources
