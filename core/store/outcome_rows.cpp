// What is known of customers (feedback::CustomerOutcome), one row each. Scores are JSON: [[alias, level], …].
#include "core/store/outcome_rows.h"

#include "core/store/answer_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace chwila::store {

namespace {

constexpr std::size_t writtenAtATime = 2000;

QString scoresToText(const feedback::CustomerOutcome& outcome) {
    QJsonArray scores;
    for (const auto& [alias, level] : outcome.scores)
        scores.append(QJsonArray{alias.value, level});
    return QString::fromUtf8(QJsonDocument(scores).toJson(QJsonDocument::Compact));
}

std::vector<std::pair<model::AliasId, int>> scoresFromText(const QString& text) {
    std::vector<std::pair<model::AliasId, int>> scores;
    const QJsonArray pairs = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& pair : pairs) {
        const QJsonArray both = pair.toArray();
        scores.emplace_back(model::AliasId{both.at(0).toInteger()}, both.at(1).toInt(-1));
    }
    return scores;
}

void bindNumber(SQLite::Statement& statement, int index, const std::optional<double>& value) {
    if (value) {
        statement.bind(index, *value);
    } else {
        statement.bind(index);
    }
}

std::optional<double> numberOf(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
}

void insert(SQLite::Statement& statement, qint64 batch, const feedback::CustomerOutcome& outcome) {
    statement.reset();
    statement.bind(1, int64_t{batch});
    statement.bind(2, utf8(outcome.customer));
    statement.bind(3, utf8(profileToText(outcome.profile)));
    bindNumber(statement, 4, outcome.overall);
    bindNumber(statement, 5, outcome.left ? std::optional(*outcome.left ? 1.0 : 0.0) : std::nullopt);
    bindNumber(statement, 6, outcome.days);
    statement.bind(7, utf8(scoresToText(outcome)));
    statement.exec();
}

// Customers by the key of their source, with the scores they gave.
class Joiner {
  public:
    explicit Joiner(const model::Project& project) : m_project(project) {}

    void add(model::SourceId source, const feedback::CustomerOutcome& outcome) {
        const bool named = !outcome.customer.isEmpty();
        const std::pair key(source, outcome.customer);
        const auto known = named ? m_byKey.find(key) : m_byKey.end();
        if (known == m_byKey.end()) {
            if (named) m_byKey.emplace(key, m_all.customers.size());
            m_all.customers.emplace_back();
        }
        feedback::Observations::Customer& customer =
            known == m_byKey.end() ? m_all.customers.back() : m_all.customers[known->second];
        // A later import knows better.
        if (outcome.overall) customer.overall = outcome.overall;
        if (outcome.left) customer.left = outcome.left;
        if (outcome.days) customer.days = outcome.days;
        if (!outcome.profile.values.empty() || customer.profile < 0)
            customer.profile = profile(outcome.profile);
        for (const auto& [alias, level] : outcome.scores) {
            customer.survey = true;
            addScore(customer, alias, level, 0);
        }
    }
    bool wantsAnswers() const { return !m_byKey.empty(); }
    void add(model::SourceId source, const feedback::Answer& answer) {
        if (answer.customer.isEmpty()) return;
        const auto known = m_byKey.find({source, answer.customer});
        if (known == m_byKey.end()) return;
        feedback::Observations::Customer& customer = m_all.customers[known->second];
        if (customer.survey) return;
        addScore(customer, answer.alias, answer.level,
                 answer.time.isValid() ? answer.time.toMSecsSinceEpoch() : 0);
    }
    std::shared_ptr<const feedback::Observations> take() {
        for (feedback::Observations::Customer& customer : m_all.customers)
            std::ranges::stable_sort(customer.scores, {}, &feedback::Observations::Score::time);
        return std::make_shared<const feedback::Observations>(std::move(m_all));
    }

  private:
    int profile(const feedback::Profile& profile) {
        const auto [at, isNew] =
            m_profiles.try_emplace(profileToText(profile), static_cast<int>(m_all.profiles.size()));
        if (isNew) m_all.profiles.push_back(profile);
        return at->second;
    }
    void addScore(feedback::Observations::Customer& customer, model::AliasId id, int level,
                  qint64 time) const {
        const model::Alias* alias = m_project.find(id);
        if (!alias || !alias->touchpoint) return;
        customer.scores.push_back({*alias->touchpoint, alias->scale, level, time});
    }

    const model::Project& m_project;
    feedback::Observations m_all;
    std::map<std::pair<model::SourceId, QString>, std::size_t> m_byKey;
    std::map<QString, int> m_profiles;
};

constexpr const char* insertOutcome = "INSERT INTO customer_outcome (batch, customer, segments, overall, "
                                      "\"left\", days, scores) VALUES (?, ?, ?, ?, ?, ?, ?)";

} // namespace

feedback::CustomerOutcome outcomeOf(SQLite::Statement& row) {
    feedback::CustomerOutcome outcome;
    outcome.customer = fromUtf8(row.getColumn(1));
    outcome.profile = profileFromText(fromUtf8(row.getColumn(2)));
    outcome.overall = numberOf(row.getColumn(3));
    if (!row.getColumn(4).isNull()) outcome.left = row.getColumn(4).getInt() != 0;
    outcome.days = numberOf(row.getColumn(5));
    outcome.scores = scoresFromText(fromUtf8(row.getColumn(6)));
    return outcome;
}

Result<void> writeOutcomes(Connection& connection, qint64 batch, feedback::OutcomeReader& outcomes,
                           Progress& progress) {
    std::vector<feedback::CustomerOutcome> piece;
    for (bool more = true; more;) {
        piece.clear();
        while (more && piece.size() < writtenAtATime) {
            if (progress.cancelled()) return fail(cancelled());
            Result<std::optional<feedback::CustomerOutcome>> outcome = outcomes.next();
            if (!outcome) return fail(outcome.error());
            more = outcome->has_value();
            if (more) piece.push_back(**std::move(outcome));
        }
        const Result<void> written = connection.transaction([&](SQLite::Database& database) -> Result<void> {
            SQLite::Statement statement(database, insertOutcome);
            for (const feedback::CustomerOutcome& outcome : piece)
                insert(statement, batch, outcome);
            return {};
        });
        if (!written) return written;
    }
    return {};
}

Result<void> AnswerStore::addOutcomes(qint64 batch, const std::vector<feedback::CustomerOutcome>& outcomes) {
    if (d->connection->isReadOnly()) return fail(ErrorCode::Locked, d->connection->readOnlyReason());
    const std::lock_guard guard(d->writing);
    for (std::size_t from = 0; from < outcomes.size(); from += writtenAtATime) {
        const std::size_t to = std::min(outcomes.size(), from + writtenAtATime);
        const Result<void> written =
            d->connection->transaction([&](SQLite::Database& database) -> Result<void> {
                SQLite::Statement known(database, "SELECT 1 FROM batch WHERE id = ? AND complete = 1");
                known.bind(1, int64_t{batch});
                if (!known.executeStep()) {
                    return fail(ErrorCode::NotFound,
                                QCoreApplication::translate("store", "This batch is not there any more."));
                }
                SQLite::Statement statement(database, insertOutcome);
                for (std::size_t i = from; i < to; ++i)
                    insert(statement, batch, outcomes[i]);
                return {};
            });
        if (!written) return written;
    }
    ++d->generation;
    return {};
}

Result<std::vector<std::pair<qint64, feedback::CustomerOutcome>>> AnswerStore::outcomes() {
    using Outcomes = std::vector<std::pair<qint64, feedback::CustomerOutcome>>;
    return d->connection->run([](SQLite::Database& database) -> Result<Outcomes> {
        Outcomes rows;
        SQLite::Statement row(
            database, std::string("SELECT batch, ") + outcomeSelection
                          + " FROM customer_outcome WHERE batch IN (SELECT id FROM batch WHERE complete = 1) "
                            "ORDER BY id");
        while (row.executeStep())
            rows.emplace_back(row.getColumn(0).getInt64(), outcomeOf(row));
        return rows;
    });
}

Result<std::shared_ptr<const feedback::Observations>> AnswerStore::observations(const model::Project& project,
                                                                                Progress& progress) {
    auto known = outcomes();
    if (!known) return fail(known.error());
    const auto present = batches(project);
    if (!present) return fail(present.error());
    std::map<qint64, model::SourceId> sources;
    for (const feedback::Batch& batch : *present)
        sources[batch.id] = batch.source;
    std::erase_if(*known, [&](const auto& outcome) { return !sources.contains(outcome.first); });
    if (known->empty()) return std::shared_ptr<const feedback::Observations>();
    Joiner joiner(project);
    for (const auto& [batch, outcome] : *known)
        joiner.add(sources[batch], outcome);
    if (joiner.wantsAnswers()) {
        const Result<void> read = forEachAnswer(
            [&](qint64 batch, const feedback::Answer& answer) {
                if (const auto source = sources.find(batch); source != sources.end())
                    joiner.add(source->second, answer);
                return true;
            },
            progress);
        if (!read) return fail(read.error());
    }
    return joiner.take();
}

} // namespace chwila::store
