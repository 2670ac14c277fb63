#include "tests/core/store/survey_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;
using feedback::CustomerOutcome;

namespace {

struct OutcomeWorld : SurveyFile {
    qint64 import(std::vector<feedback::Answer> answers) {
        feedback::ListAnswerReader reader(std::move(answers));
        return store().importBatch(survey.header("batch"), reader, progress)->id;
    }
    std::shared_ptr<const feedback::Observations> observations() {
        return *store().observations(survey.project, progress);
    }
    int rows() {
        SQLite::Database database(folder.file().toStdString());
        return database.execAndGet("SELECT COUNT(*) FROM customer_outcome").getInt();
    }
};

CustomerOutcome outcome(const char* customer, std::optional<double> overall = {},
                        std::optional<bool> left = {}, std::optional<double> days = {}) {
    return {QString::fromUtf8(customer), {}, overall, left, days, {}};
}

} // namespace

class TestOutcomes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFieldSurvivesTheFile();
    void nothingKnownIsNull();
    void answersOfTheSameCustomerAreJoined();
    void surveyScoresAreNoAnswers();
    void goWithTheirBatch();
    void comeWithTheirBatchOrNotAtAll_data();
    void comeWithTheirBatchOrNotAtAll();
    void needABatch();
    void aLaterImportKnowsBetter();
};

void TestOutcomes::everyFieldSurvivesTheFile() {
    OutcomeWorld world;
    const qint64 batch = world.import({});
    CustomerOutcome full{QStringLiteral("k “1” ż"),
                         {{{QStringLiteral("region"), QStringLiteral("Łódź")}}},
                         0.1 + 0.2,
                         true,
                         123.25,
                         {{world.survey.claimLabel, 3}, {world.survey.callLabel, 0}}};
    const std::vector<CustomerOutcome> given{full, outcome(""), outcome("k2", {}, false)};
    REQUIRE(world.store().addOutcomes(batch, given));
    world.file.reset();
    world.file = *ProjectFile::open(world.folder.file());
    const auto read = world.store().outcomes();
    REQUIRE(read);
    QCOMPARE(read->size(), given.size());
    for (std::size_t i = 0; i < given.size(); ++i) {
        QCOMPARE((*read)[i].first, batch);
        QVERIFY((*read)[i].second == given[i]);
    }
}

void TestOutcomes::nothingKnownIsNull() {
    OutcomeWorld world;
    world.import({answer(world.survey.claimLabel, 3, at(2026, 1, 1), "k1")});
    QVERIFY(!world.observations());
}

void TestOutcomes::answersOfTheSameCustomerAreJoined() {
    OutcomeWorld world;
    const qint64 batch = world.import({answer(world.survey.payLabel, 9, at(2026, 2, 1), "k1"),
                                       answer(world.survey.claimLabel, 3, at(2026, 1, 1), "k1"),
                                       answer(world.survey.looseLabel, 3, at(2026, 1, 1), "k1"),
                                       answer(world.survey.claimLabel, 5, at(2026, 1, 1), "k2"),
                                       answer(world.survey.claimLabel, 6, at(2026, 1, 1))});
    REQUIRE(world.store().addOutcomes(batch, {outcome("k1", 7), outcome("k3", 2), outcome("", 1)}));
    const auto all = world.observations();
    QCOMPARE(all->customers.size(), std::size_t{3});
    const auto& scores = all->customers[0].scores;
    QCOMPARE(scores.size(), std::size_t{2}); // by time; the label of no touchpoint says nothing
    QCOMPARE(scores[0].touchpoint, world.survey.claim);
    QCOMPARE(scores[0].level, 3);
    QCOMPARE(scores[1].touchpoint, world.survey.pay);
    QVERIFY(!all->customers[0].survey);
    QVERIFY(all->customers[1].scores.empty() && all->customers[2].scores.empty());
}

void TestOutcomes::surveyScoresAreNoAnswers() {
    OutcomeWorld world;
    const qint64 batch = world.import({});
    CustomerOutcome row = outcome("", 8);
    row.scores = {{world.survey.claimLabel, 4}, {world.survey.callLabel, 1}};
    REQUIRE(world.store().addOutcomes(batch, {row, row}));
    const auto all = world.observations();
    QCOMPARE(all->customers.size(), std::size_t{2}); // two people, though neither has a name
    QVERIFY(all->customers[0].survey);
    QCOMPARE(all->customers[0].scores.size(), std::size_t{2});
    QCOMPARE((*world.store().cube(world.survey.project, world.progress))->answers(), 0);
}

void TestOutcomes::goWithTheirBatch() {
    OutcomeWorld world;
    const qint64 first = world.import({answer(world.survey.claimLabel, 3, at(2026, 1, 1), "k1")});
    const qint64 second = world.import({answer(world.survey.claimLabel, 4, at(2026, 3, 1), "k2")});
    REQUIRE(world.store().addOutcomes(first, {outcome("k1", 7)}));
    REQUIRE(world.store().addOutcomes(second, {outcome("k2", 9)}));
    REQUIRE(world.store().removeBatch(first));
    const auto left = world.store().outcomes();
    QCOMPARE(left->size(), std::size_t{1});
    QCOMPARE(left->front().second.customer, QStringLiteral("k2"));
    QCOMPARE(world.rows(), 1); // names of customers are personal data
}

namespace {

/// Outcomes of a file that cannot be read to its end, or during which somebody stops.
class FailingOutcomes final : public feedback::OutcomeReader {
  public:
    std::size_t good = 3000; // more than are written at a time
    std::optional<Error> error;
    std::function<void()> onLast;

    Result<std::optional<CustomerOutcome>> next() override {
        if (m_next++ < good) return outcome("k1", 7);
        if (onLast) onLast();
        if (error) return fail(*error);
        return std::nullopt;
    }

  private:
    std::size_t m_next = 0;
};

class Stoppable final : public Progress {
  public:
    bool stopped = false;
    bool cancelled() const override { return stopped; }
    void report(double, const QString&) override {}
};

} // namespace

void TestOutcomes::comeWithTheirBatchOrNotAtAll_data() {
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("nothing happens") << QString() << true;
    QTest::newRow("the file is gone") << QStringLiteral("gone") << false;
    QTest::newRow("somebody stops it") << QStringLiteral("stopped") << false;
}

// The answers that were there must not go before all of the new ones and what belongs to them is in the file.
void TestOutcomes::comeWithTheirBatchOrNotAtAll() {
    QFETCH(QString, trouble);
    QFETCH(bool, succeeds);
    OutcomeWorld world;
    const qint64 old = world.import({answer(world.survey.claimLabel, 3, at(2026, 1, 1), "k1")});
    REQUIRE(world.store().addOutcomes(old, {outcome("k1", 2)}));
    Stoppable progress;
    FailingOutcomes outcomes;
    if (trouble == QStringLiteral("gone"))
        outcomes.error = Error{ErrorCode::Io, QStringLiteral("gone"), {}, {}};
    if (trouble == QStringLiteral("stopped")) outcomes.onLast = [&] { progress.stopped = true; };
    feedback::ListAnswerReader rows({answer(world.survey.claimLabel, 9, at(2026, 1, 1), "k1")});
    const auto batch =
        world.store().replaceBatches(world.survey.header("again"), rows, progress, nullptr, &outcomes);
    QCOMPARE(batch.has_value(), succeeds);
    const auto batches = world.store().batches();
    QCOMPARE(batches->size(), std::size_t{1});
    QCOMPARE(batches->front().id == old, !succeeds);
    QCOMPARE(world.rows(), succeeds ? 3000 : 1);
    QCOMPARE(world.observations()->customers.front().overall, std::optional(succeeds ? 7.0 : 2.0));
}

void TestOutcomes::needABatch() {
    OutcomeWorld world;
    const auto added = world.store().addOutcomes(4711, {outcome("k1", 7)});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::NotFound);
    QCOMPARE(world.rows(), 0);
}

void TestOutcomes::aLaterImportKnowsBetter() {
    OutcomeWorld world;
    const qint64 first = world.import({});
    const qint64 second = world.import({});
    REQUIRE(world.store().addOutcomes(first, {outcome("k1", 7, false, 100)}));
    REQUIRE(world.store().addOutcomes(second, {outcome("k1", {}, true, 160)}));
    const auto all = world.observations();
    QCOMPARE(all->customers.size(), std::size_t{1});
    QCOMPARE(all->customers[0].overall, std::optional(7.0));
    QCOMPARE(all->customers[0].left, std::optional(true));
    QCOMPARE(all->customers[0].days, std::optional(160.0));
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
