#include "tests/core/store/survey_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;
using feedback::CountRow;
using Item = feedback::AnswerReader::Item;

namespace {

struct CountsWorld : SurveyFile {
    void reopen() {
        file.reset();
        file = *ProjectFile::open(folder.file());
    }
    int number(const char* sql) {
        SQLite::Database database(folder.file().toStdString());
        return database.execAndGet(sql).getInt();
    }
    void change(const char* sql) {
        SQLite::Database database(folder.file().toStdString(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
};

class FailingCounts final : public feedback::CountReader {
  public:
    Result<std::optional<CountRow>> next() override {
        if (m_given++ < 3) return CountRow{{1}, {}, QDate(2026, 1, 1), 1, 5};
        return fail(ErrorCode::Io, QStringLiteral("The line went dead."));
    }

  private:
    int m_given = 0;
};

/// Answers of few customers to few labels over few days, so that many are repeated.
std::vector<feedback::Answer> busyCustomers(const Survey& survey, Random& random, int count) {
    const AliasId labels[] = {survey.claimLabel, survey.payLabel, survey.callLabel, survey.looseLabel};
    std::vector<feedback::Answer> answers;
    for (int i = 0; i < count; ++i) {
        std::string customer = std::to_string(random.below(40));
        customer.insert(customer.begin(), 'c');
        const QDateTime time =
            random.below(15) == 0 ? QDateTime() : at(2026, 1, 1).addDays(static_cast<int>(random.below(200)));
        answers.push_back(answer(labels[random.below(4)], static_cast<int>(random.below(5)), time,
                                 random.below(10) == 0 ? "" : customer.c_str()));
        answers.back().profile.values = {{QStringLiteral("age"), QString::number(random.below(3))}};
    }
    return answers;
}

/// The rule as it is told, without any of the store's means.
struct Reckoning {
    qint64 counted = 0;
    qint64 aside = 0;
    std::map<TouchpointId, std::vector<qint64>> levels;

    Reckoning(const Project& project, const std::vector<feedback::Answer>& answers) {
        const qint64 window = project.settings().repeatDays;
        std::map<std::tuple<QString, TouchpointId, ScaleId>, std::vector<const feedback::Answer*>> asked;
        const auto count = [&](const feedback::Answer& each, bool repeats) {
            const Alias& alias = *project.find(each.alias);
            if (!alias.touchpoint) return;
            ++(repeats ? aside : counted);
            auto& sum = levels[*alias.touchpoint];
            sum.resize(11);
            sum[static_cast<std::size_t>(each.level)] += repeats ? 0 : 1;
        };
        for (const feedback::Answer& each : answers) {
            const Alias& alias = *project.find(each.alias);
            if (each.customer.isEmpty() || !each.time.isValid() || !alias.touchpoint) {
                count(each, false);
            } else {
                asked[{each.customer, *alias.touchpoint, alias.scale}].push_back(&each);
            }
        }
        for (auto& [key, list] : asked) {
            std::ranges::stable_sort(list, {}, [](const feedback::Answer* each) { return each->time; });
            QDateTime last;
            for (auto each = list.rbegin(); each != list.rend(); ++each) {
                const bool repeats = last.isValid() && (*each)->time.addDays(window) > last;
                count(**each, repeats);
                if (!repeats) last = (*each)->time;
            }
        }
    }
};

} // namespace

class TestAnswerCounts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void countsMakeABatchLikeRows() {
        CountsWorld world;
        const feedback::Profile young{{{QStringLiteral("age"), QStringLiteral("young")}}};
        feedback::ListCountReader reader({{world.survey.claimLabel, young, QDate(2026, 1, 1), 9, 1000000},
                                          {world.survey.claimLabel, {}, QDate(2026, 1, 2), 3, 20},
                                          {world.survey.claimLabel, {}, QDate(2026, 1, 2), 3, 5},
                                          {world.survey.looseLabel, {}, {}, 0, 7}});
        ListReader words({answer(world.survey.claimLabel, 3, at(2026, 1, 2), "K", "too slow")});
        feedback::Batch header = world.survey.header("warehouse");
        header.notApplicable = 4;
        const auto batch = world.store().importCounts(header, reader, &words, world.progress);
        REQUIRE(batch);
        QCOMPARE(batch->answers, 1000032);
        QCOMPARE(batch->notApplicable, 4);
        for (int opened = 0; opened < 2; ++opened) {
            QCOMPARE(world.counts().answers, 1000025);
            QCOMPARE(world.counts().unassigned, 7);
            QCOMPARE(world.counts().levels(world.survey.claim, world.survey.nps)[3], 25);
            const std::map<AliasId, qint64> labels{{world.survey.claimLabel, 1000025},
                                                   {world.survey.looseLabel, 7}};
            QVERIFY(*world.store().labelCounts() == labels);
            const auto said =
                world.store().verbatims(world.survey.project, {.search = QStringLiteral("slow")});
            QCOMPARE(said->size(), 1U);
            QCOMPARE(said->front().customer, QStringLiteral("K"));
            REQUIRE(world.file->check());
            world.reopen();
        }
        REQUIRE(world.store().removeBatch(batch->id));
        for (const char* table : {"answer", "answer_count", "comment", "customer", "profile", "batch"}) {
            QCOMPARE(world.number(("SELECT COUNT(*) FROM " + std::string(table)).c_str()), 0);
        }
    }

    void countsReplaceAndFailAsAWhole() {
        CountsWorld world;
        feedback::ListCountReader first({{world.survey.claimLabel, {}, QDate(2026, 1, 1), 9, 10}});
        REQUIRE(world.store().importCounts(world.survey.header("first"), first, nullptr, world.progress));
        FailingCounts failing;
        const auto failed =
            world.store().replaceWithCounts(world.survey.header("fails"), failing, nullptr, world.progress);
        QCOMPARE(failed.error().code, ErrorCode::Io);
        QCOMPARE(world.counts().answers, 10);
        for (const CountRow& wrong :
             {CountRow{world.survey.claimLabel, {}, {}, 1001, 1}, CountRow{{}, {}, {}, 1, 1},
              CountRow{world.survey.claimLabel, {}, {}, 1, 0}}) {
            feedback::ListCountReader reader({wrong});
            QVERIFY(!world.store().importCounts(world.survey.header("x"), reader, nullptr, world.progress));
        }
        feedback::ListCountReader second({{world.survey.claimLabel, {}, QDate(2026, 1, 1), 9, 11}});
        REQUIRE(
            world.store().replaceWithCounts(world.survey.header("second"), second, nullptr, world.progress));
        QCOMPARE(world.store().batches()->size(), 1U);
        QCOMPARE(world.counts().answers, 11);
    }

    // Whatever is imported in however many batches, moved, undone and reopened: the figures are those of
    // the rule applied to all answers at once.
    void repeatedAnswersAreExactOverBatchesAndMoves() {
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            CountsWorld world;
            Random random(seed);
            Project& project = world.survey.project;
            std::vector<feedback::Answer> all;
            for (int round = 0; round < 8; ++round) {
                if (random.below(2) == 0 || round == 0) {
                    const auto more = busyCustomers(world.survey, random, 150);
                    ListReader reader({more.begin(), more.end()});
                    REQUIRE(world.store().importBatch(world.survey.header("b"), reader, world.progress));
                    all.insert(all.end(), more.begin(), more.end());
                } else {
                    Draft draft(project);
                    const AliasId moved =
                        random.below(2) == 0 ? world.survey.looseLabel : world.survey.payLabel;
                    const TouchpointId to = random.below(2) == 0 ? world.survey.claim : world.survey.pay;
                    draft.update(moved, [&](Alias& alias) { alias.touchpoint = to; });
                    REQUIRE(world.file->commit(draft.change(), QStringLiteral("move")));
                    project = draft.project();
                }
                if (random.below(3) == 0) world.reopen();
                const Reckoning expected(project, all);
                const feedback::AnswerCounts counts = world.counts();
                QCOMPARE(counts.answers, expected.counted);
                QCOMPARE(counts.setAside, expected.aside);
                for (const auto& [touchpoint, levels] : expected.levels) {
                    std::vector<qint64> found(11);
                    for (const auto& cell : counts.of(touchpoint)) {
                        for (std::size_t level = 0; level < cell.levels.size(); ++level)
                            found[level] += cell.levels[level];
                    }
                    QCOMPARE(found, levels);
                }
            }
        }
    }

    void whatWasFoundIsNotLookedForAgain() {
        CountsWorld world;
        Random random(9);
        const auto answers = busyCustomers(world.survey, random, 400);
        ListReader reader({answers.begin(), answers.end()});
        REQUIRE(world.store().importBatch(world.survey.header("b"), reader, world.progress));
        QVERIFY(world.counts().setAside > 0);
        const qint64 aside = world.counts().setAside;
        world.file.reset();
        world.change("DELETE FROM answer"); // who reads rows now finds none
        world.file = *ProjectFile::open(world.folder.file());
        QCOMPARE(world.counts().setAside, aside);
        world.file.reset();
        world.change("DELETE FROM answer_aside");
        world.file = *ProjectFile::open(world.folder.file());
        QCOMPARE(world.counts().setAside, 0);
    }

    void alteredCountsAreFound_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a count") << QByteArray("UPDATE answer_count SET counts = x'0102' WHERE id = 1");
        QTest::newRow("no count at all") << QByteArray("DELETE FROM answer_count WHERE id = 1");
        QTest::newRow("bytes that are no counts")
            << QByteArray("UPDATE answer_count SET counts = x'FFFFFFFFFFFF'");
        QTest::newRow("a customer's key") << QByteArray("UPDATE customer SET key = 'somebody else'");
        QTest::newRow("a comment") << QByteArray("UPDATE comment SET text = 'wonderful' WHERE id = 1");
    }
    void alteredCountsAreFound() {
        QFETCH(QByteArray, sql);
        CountsWorld world;
        std::vector<Item> items;
        for (int i = 0; i < 50; ++i)
            items.emplace_back(
                answer(world.survey.claimLabel, i % 11, at(2026, 1, 1 + i % 28), "K", "awful"));
        ListReader reader(items);
        REQUIRE(world.store().importBatch(world.survey.header("b"), reader, world.progress));
        REQUIRE(world.file->check());
        world.file.reset();
        world.change(sql.constData());
        world.file = *ProjectFile::open(world.folder.file());
        const auto checked = world.file->check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestAnswerCounts)
#include "tst_answer_counts.moc"
