#include "core/store/file_lock.h"
#include "tests/core/store/survey_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <set>
#include <thread>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;
using Item = feedback::AnswerReader::Item;

namespace {

struct AnswerWorld : SurveyFile {
    Result<feedback::Batch> import(std::vector<Item> items, const char* name = "batch") {
        ListReader reader(std::move(items));
        return store().importBatch(survey.header(name), reader, progress);
    }
    std::vector<feedback::Answer> all() {
        std::vector<feedback::Answer> answers;
        const auto read = store().forEachAnswer(
            [&](qint64, const feedback::Answer& each) {
                answers.push_back(each);
                return true;
            },
            progress);
        if (!read) qFatal("%s", qPrintable(describe(read.error())));
        return answers;
    }
    int rowsOf(const char* table) {
        SQLite::Database database(folder.file().toStdString());
        return database.execAndGet("SELECT COUNT(*) FROM " + std::string(table)).getInt();
    }
};

class CancelAfter final : public Progress {
  public:
    explicit CancelAfter(int asks) : m_left(asks) {}
    bool cancelled() const override { return m_left-- <= 0; }
    void report(double, const QString&) override {}

  private:
    mutable std::atomic<int> m_left;
};

std::vector<Item> manyAnswers(const Survey& survey, int count) {
    std::vector<Item> items;
    items.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        feedback::Answer each =
            answer(i % 2 == 0 ? survey.claimLabel : survey.payLabel, i % 11, at(2026, 1, 1).addSecs(i * 60));
        each.profile.values = {{QStringLiteral("age"), QString::number(i % 5)}};
        items.push_back(each);
    }
    return items;
}

/// Gives all answers as one piece, so that they are written without the source being asked in between.
class OnePiece final : public feedback::AnswerReader {
  public:
    OnePiece(const Survey& survey, int count) : m_survey(survey), m_count(count) {}

    Result<std::optional<Item>> next() override { return std::nullopt; }
    double fraction() const override { return -1; }
    Result<bool> nextBlock(feedback::AnswerBlock& block) override {
        block.clear();
        if (m_given) return false;
        const quint32 profile = profileIndex({});
        for (int i = 0; i < m_count; ++i) {
            feedback::AnswerBlock::Entry entry;
            entry.alias = i % 2 == 0 ? m_survey.claimLabel : m_survey.payLabel;
            entry.level = i % 11;
            entry.time = i * qint64{1000};
            entry.profile = profile;
            if (i % 4 == 0) entry.comment = block.keep("waited for weeks " + std::to_string(i));
            block.answers.push_back(entry);
        }
        m_given = true;
        return true;
    }

  private:
    const Survey& m_survey;
    int m_count;
    bool m_given = false;
};

std::vector<qint64> levels(const std::vector<qint64>& counts) {
    return counts;
}

} // namespace

class TestAnswerStore : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyPartOfAnAnswerComesBack() {
        AnswerWorld world;
        feedback::Answer full =
            answer(world.survey.claimLabel, 7, QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC),
                   "C-17 'ż'", "It took\nthree weeks <b>\"!\"</b> \U0001F600");
        full.channel = QStringLiteral("phone");
        full.profile.values = {{QStringLiteral("age"), QStringLiteral("30–39")},
                               {QStringLiteral("product"), QStringLiteral("Comfort")}};
        feedback::Answer bare = answer(world.survey.looseLabel, 0);
        feedback::Answer old = answer(world.survey.callLabel, 4, at(1931, 5, 6), "C-17 'ż'");
        const auto batch = world.import({full, bare, old});
        REQUIRE(batch);
        QVERIFY((world.all() == std::vector{full, bare, old}));
        world.file.reset();
        world.file = *ProjectFile::open(world.folder.file());
        QVERIFY((world.all() == std::vector{full, bare, old}));
        REQUIRE(world.file->check());
    }

    void theBatchSaysWhatBecameOfTheRows() {
        AnswerWorld world;
        std::vector<Item> items{answer(world.survey.claimLabel, 7),
                                feedback::Rejected{{QStringLiteral("a.csv"), 12, 3},
                                                   QStringLiteral("Not a number."),
                                                   QStringLiteral("x;\"y\"")},
                                answer(world.survey.payLabel, 2)};
        ListReader reader(items);
        feedback::AnswerReader::Counts counts;
        counts.duplicates = 4;
        counts.notApplicable = 5;
        reader.setCounts(counts);
        const auto batch =
            world.store().importBatch(world.survey.header("answers.csv"), reader, world.progress);
        REQUIRE(batch);
        QVERIFY(batch->id > 0);
        QCOMPARE(batch->name, QStringLiteral("answers.csv"));
        QCOMPARE(batch->answers, 2);
        QCOMPARE(batch->invalid, 1);
        QCOMPARE(batch->duplicates, 4);
        QCOMPARE(batch->notApplicable, 5);
        QVERIFY(world.store().batches().value() == std::vector{*batch});
        QVERIFY(world.store().rejected(batch->id, 0)->empty());
        const auto rejected = world.store().rejected(batch->id);
        REQUIRE(rejected);
        QVERIFY(*rejected == std::vector{std::get<feedback::Rejected>(items[1])});
        feedback::Batch undated = world.survey.header("x");
        undated.importedAt = {};
        ListReader empty({});
        const auto now = world.store().importBatch(undated, empty, world.progress);
        QVERIFY(now->importedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void aBatchIsRemovedWithEverythingItBrought() {
        AnswerWorld world;
        feedback::Answer known = answer(world.survey.claimLabel, 7, {}, "shared", "words");
        feedback::Answer other = answer(world.survey.claimLabel, 3, {}, "only here");
        other.profile.values = {{QStringLiteral("age"), QStringLiteral("old")}};
        const auto first = world.import({known});
        const auto second =
            world.import({known, other, feedback::Rejected{{}, QStringLiteral("r"), QStringLiteral("t")}});
        QCOMPARE(world.rowsOf("customer"), 2);
        const quint64 generation = world.store().generation();
        REQUIRE(world.store().removeBatch(second->id));
        QVERIFY(world.store().generation() != generation);
        QVERIFY(world.all() == std::vector{known});
        QVERIFY(world.store().batches().value() == std::vector{*first});
        QVERIFY(world.store().rejected(second->id)->empty());
        QCOMPARE(world.rowsOf("answer"), 1);
        QCOMPARE(world.rowsOf("rejected"), 0);
        QCOMPARE(world.rowsOf("customer"), 1);
        QCOMPARE(world.rowsOf("profile"), 1);
        QCOMPARE(world.rowsOf("comment"), 1);
        QCOMPARE(*world.store().verbatimCount(world.survey.project, {.search = QStringLiteral("words")}), 1);
        const auto again = world.store().removeBatch(second->id);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
        REQUIRE(world.file->check());
    }

    void anImportThatDoesNotSucceedLeavesNothing_data() {
        QTest::addColumn<int>("how");
        QTest::newRow("the reader fails in the middle") << 0;
        QTest::newRow("it is cancelled") << 1;
        QTest::newRow("a level lies off every scale") << 2;
        QTest::newRow("an answer has no label") << 3;
    }
    void anImportThatDoesNotSucceedLeavesNothing() {
        QFETCH(int, how);
        AnswerWorld world;
        const auto kept = world.import({answer(world.survey.payLabel, 3, {}, "kept")});
        std::vector<Item> items = manyAnswers(world.survey, 9000);
        if (how == 2) std::get<feedback::Answer>(items[8000]).level = 1001;
        if (how == 3) std::get<feedback::Answer>(items[8000]).alias = {};
        ListReader reader(items);
        if (how == 0) reader.failAt = 8000;
        CancelAfter cancel(how == 1 ? 3 : 1000000);
        const auto batch = world.store().importBatch(world.survey.header("fails"), reader, cancel);
        QVERIFY(!batch);
        const ErrorCode expected[] = {ErrorCode::Io, ErrorCode::Cancelled, ErrorCode::Invalid,
                                      ErrorCode::Invalid};
        QCOMPARE(batch.error().code, expected[how]);
        QVERIFY(world.store().batches().value() == std::vector{*kept});
        QCOMPARE(world.rowsOf("answer"), 1);
        QCOMPARE(world.rowsOf("batch"), 1);
        QCOMPARE(world.rowsOf("profile"), 1);
    }

    void anUnfinishedBatchCountsForNothingAndIsForgotten() {
        AnswerWorld world;
        REQUIRE(world.import({answer(world.survey.claimLabel, 7, {}, "a", "words")}));
        world.file.reset();
        {
            SQLite::Database database(world.folder.file().toStdString(), SQLite::OPEN_READWRITE);
            database.exec("UPDATE batch SET complete = 0");
        }
        // Somebody who may only look sees nothing of it, somebody who may write clears it away.
        auto lock = FileLock::acquire(world.folder.file());
        REQUIRE(lock);
        const auto looking = *ProjectFile::open(world.folder.file());
        QVERIFY(looking->isReadOnly());
        QVERIFY(looking->answers().batches()->empty());
        QVERIFY(looking->answers().labelCounts()->empty());
        QCOMPARE(*looking->answers().verbatimCount(world.survey.project, {}), 0);
        QCOMPARE((*looking->answers().cube(world.survey.project, world.progress))->answers(), 0);
        lock->reset();
        world.file = *ProjectFile::open(world.folder.file());
        QCOMPARE(world.rowsOf("answer"), 0);
        QCOMPARE(world.rowsOf("customer"), 0);
    }

    void replacingSwapsTheBatchesOfOneSource() {
        AnswerWorld world;
        REQUIRE(world.import({answer(world.survey.claimLabel, 1)}, "old 1"));
        REQUIRE(world.import({answer(world.survey.claimLabel, 2)}, "old 2"));
        feedback::Batch elsewhere = world.survey.header("elsewhere");
        elsewhere.source = {9999};
        ListReader other({answer(world.survey.payLabel, 5)});
        REQUIRE(world.store().importBatch(elsewhere, other, world.progress));
        ListReader failing({answer(world.survey.claimLabel, 3)});
        failing.failAt = 1;
        QVERIFY(!world.store().replaceBatches(world.survey.header("fails"), failing, world.progress));
        QCOMPARE(world.store().batches()->size(), 3U);
        ListReader fresh({answer(world.survey.claimLabel, 4)});
        REQUIRE(world.store().replaceBatches(world.survey.header("new"), fresh, world.progress));
        QStringList names;
        const auto batches = world.store().batches();
        for (const feedback::Batch& batch : *batches)
            names += batch.name;
        QCOMPARE(names, QStringList({QStringLiteral("elsewhere"), QStringLiteral("new")}));
        QCOMPARE(world.rowsOf("answer"), 2);
    }

    void whatWasAddedToASourceStaysWhenItIsReadAgain() {
        AnswerWorld world;
        REQUIRE(world.import({answer(world.survey.claimLabel, 1)}, "read"));
        feedback::Batch more = world.survey.header("mended rows");
        more.origin = feedback::BatchOrigin::Added;
        more.content = QStringLiteral("digest of the file");
        ListReader mended({answer(world.survey.claimLabel, 2)});
        REQUIRE(world.store().importBatch(more, mended, world.progress));
        for (const char* name : {"again", "and again"}) {
            ListReader fresh({answer(world.survey.claimLabel, 4)});
            REQUIRE(world.store().replaceBatches(world.survey.header(name), fresh, world.progress));
            const auto batches = world.store().batches();
            QCOMPARE(batches->size(), 2U);
            QCOMPARE((*batches)[0].name, QStringLiteral("mended rows"));
            QVERIFY((*batches)[0].origin == feedback::BatchOrigin::Added);
            QCOMPARE((*batches)[0].content, QStringLiteral("digest of the file"));
            QCOMPARE((*batches)[1].name, QString::fromLatin1(name));
            QVERIFY((*batches)[1].origin == feedback::BatchOrigin::Read);
            QCOMPARE(world.rowsOf("answer"), 2);
        }
    }

    void editsAreCommittedWhileAnImportRuns() {
        AnswerWorld world;
        std::vector<Item> items = manyAnswers(world.survey, 20000);
        ListReader reader(items);
        Project project = world.survey.project;
        int committed = 0;
        // The reader stands for the file that is read: in its middle people go on editing.
        reader.onNext = [&](std::size_t index) {
            if (index % 3000 != 1500) return;
            std::thread editor([&] {
                Draft draft(project);
                draft.add(Department{.name = QString::number(index)});
                if (world.file->commit(draft.change(), QStringLiteral("edit"))
                    && draft.change().applyTo(project)) {
                    ++committed;
                }
                if (world.store().batches()->empty()) ++committed; // not visible before it is complete
            });
            editor.join();
        };
        REQUIRE(world.store().importBatch(world.survey.header("long"), reader, world.progress));
        QCOMPARE(committed, 14);
        QVERIFY(*world.file->load() == project);
        QCOMPARE(world.store().batches()->front().answers, 20000);
    }

    void anEditIsSavedWhileManyAnswersAreBeingWritten() {
        AnswerWorld world;
        OnePiece reader(world.survey, 400000);
        Project project = world.survey.project;
        std::atomic<bool> done = false;
        std::set<int> amongThem; // how many answers were there when an edit was saved
        std::thread editor([&] {
            SQLite::Database other(world.folder.file().toStdString(), SQLite::OPEN_READONLY, 10000);
            while (!done) {
                Draft draft(project);
                draft.add(Department{.name = QStringLiteral("edit")});
                if (!world.file->commit(draft.change(), QStringLiteral("edit"))) return;
                if (!draft.change().applyTo(project)) return;
                amongThem.insert(other.execAndGet("SELECT COALESCE(MAX(id), 0) FROM answer").getInt());
            }
        });
        const auto batch = world.store().importBatch(world.survey.header("long"), reader, world.progress);
        done = true;
        editor.join();
        REQUIRE(batch);
        amongThem.erase(0);
        amongThem.erase(400000);
        QVERIFY2(amongThem.size() > 3, qPrintable(QString::number(amongThem.size())));
        QVERIFY(*world.file->load() == project);
        QCOMPARE(world.store().batches()->front().answers, 400000);
        QCOMPARE(world.rowsOf("answer"), 400000);
        QCOMPARE(world.rowsOf("comment"), 100000);
        const auto found =
            world.store().verbatimCount(project, VerbatimQuery{.search = QStringLiteral("weeks")});
        REQUIRE(found);
        QCOMPARE(*found, 100000);
        REQUIRE(world.file->check());
    }

    void readersAndWritersInManyThreads() {
        AnswerWorld world;
        REQUIRE(world.import(manyAnswers(world.survey, 3000)));
        std::atomic<bool> failed = false;
        std::atomic<bool> done = false;
        std::thread importer([&] {
            for (int i = 0; i < 4; ++i) {
                NoProgress progress;
                ListReader reader(manyAnswers(world.survey, 3000));
                const auto batch = world.store().replaceBatches(world.survey.header("r"), reader, progress);
                if (!batch) failed = true;
            }
            done = true;
        });
        std::thread counter([&] {
            NoProgress progress;
            while (!done) {
                // A replacement swaps 3,000 answers for 3,000: nobody may ever see another number.
                const auto cube = world.store().cube(world.survey.project, progress);
                if (cube && (*cube)->answers() != 3000) failed = true;
                if (!cube && cube.error().code != ErrorCode::Conflict) failed = true;
                const auto words =
                    world.store().verbatimCount(world.survey.project, VerbatimQuery{.onlyWithWords = false});
                if (!words || *words != 3000) failed = true;
            }
        });
        Project project = world.survey.project;
        RandomEditor editor(3);
        for (int i = 0; i < 40; ++i) {
            const Change change = editor.next(project);
            if (!change.applyTo(project) || !world.file->commit(change, QStringLiteral("edit")))
                failed = true;
        }
        importer.join();
        counter.join();
        QVERIFY(!failed);
        QVERIFY(*world.file->load() == project);
        REQUIRE(world.file->check());
    }

    void theCubeCountsByTouchpointScaleDayAndProfile() {
        AnswerWorld world;
        feedback::Answer young = answer(world.survey.claimLabel, 9, at(2026, 1, 1));
        young.profile.values = {{QStringLiteral("age"), QStringLiteral("young")}};
        REQUIRE(world.import({young, answer(world.survey.claimLabel, 3, at(2026, 1, 31, 23)),
                              answer(world.survey.claimLabel, 3, at(2026, 2, 1, 0)),
                              answer(world.survey.callLabel, 4), answer(world.survey.looseLabel, 5)}));
        const feedback::AnswerCounts all = world.counts();
        QCOMPARE(all.answers, 4);
        QCOMPARE(all.unassigned, 1);
        QCOMPARE(levels(all.levels(world.survey.claim, world.survey.nps)),
                 (std::vector<qint64>{0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0}));
        QCOMPARE(levels(all.levels(world.survey.call, world.survey.csat)),
                 (std::vector<qint64>{0, 0, 0, 0, 1}));
        feedback::Filter january;
        january.from = QDate(2026, 1, 1);
        january.to = QDate(2026, 1, 31);
        QCOMPARE(world.counts(january).answers, 2);
        feedback::Filter segment;
        segment.segments = {{QStringLiteral("age"), {QStringLiteral("young")}}};
        QCOMPARE(world.counts(segment).answers, 1);
    }

    void repeatedAnswersAreSetAside_data() {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<int>("repeatDays");
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("aside");
        QTest::newRow("within thirty days the latest counts") << QList<int>{0, 20} << 30 << 1 << 1;
        QTest::newRow("exactly thirty days apart both count") << QList<int>{0, 30} << 30 << 2 << 0;
        QTest::newRow("a chain is measured from the one that counts")
            << QList<int>{0, 20, 40} << 30 << 2 << 1;
        QTest::newRow("the order of import does not matter") << QList<int>{40, 0, 20} << 30 << 2 << 1;
        QTest::newRow("several at one moment are one answer") << QList<int>{5, 5, 5} << 30 << 1 << 2;
        QTest::newRow("zero days: all count") << QList<int>{0, 0, 1} << 0 << 3 << 0;
    }
    void repeatedAnswersAreSetAside() {
        QFETCH(QList<int>, days);
        QFETCH(int, repeatDays);
        QFETCH(int, counted);
        QFETCH(int, aside);
        AnswerWorld world;
        Settings settings = world.survey.project.settings();
        settings.repeatDays = repeatDays;
        world.survey.project.put(settings);
        std::vector<Item> items;
        for (const int day : days)
            items.push_back(answer(world.survey.claimLabel, 5, at(2026, 1, 1).addDays(day), "one customer"));
        REQUIRE(world.import(items));
        const feedback::AnswerCounts counts = world.counts();
        QCOMPARE(counts.answers, counted);
        QCOMPARE(counts.setAside, aside);
    }

    void whatIsNoRepetitionCounts() {
        AnswerWorld world;
        Draft draft(world.survey.project);
        const AliasId second = draft.add(Alias{.source = world.survey.source,
                                               .label = QStringLiteral("claim again"),
                                               .scale = world.survey.nps,
                                               .touchpoint = world.survey.claim});
        world.survey.project = draft.project();
        const QDateTime day = at(2026, 1, 1);
        REQUIRE(world.import({answer(world.survey.claimLabel, 5, day, "a"),
                              answer(world.survey.payLabel, 5, day, "a"),   // another touchpoint
                              answer(world.survey.claimLabel, 5, day, "b"), // another customer
                              answer(world.survey.claimLabel, 5, day),      // nobody knows whose
                              answer(world.survey.claimLabel, 5, day),
                              answer(world.survey.claimLabel, 5, {}, "a"), // nobody knows when
                              answer(second, 8, day.addDays(3), "a")}));   // another label, same touchpoint
        const feedback::AnswerCounts counts = world.counts();
        QCOMPARE(counts.answers, 6);
        QCOMPARE(counts.setAside, 1);
        QCOMPARE(counts.levels(world.survey.claim, world.survey.nps)[8], 1);

        // The same key in another source is another customer.
        feedback::Batch elsewhere = world.survey.header("elsewhere");
        elsewhere.source = {9999};
        ListReader reader({answer(world.survey.payLabel, 5, day.addDays(1), "a")});
        REQUIRE(world.store().importBatch(elsewhere, reader, world.progress));
        QCOMPARE(world.counts().answers, 7);
    }

    void theCubeIsKeptUntilSomethingItCountsChanges() {
        AnswerWorld world;
        REQUIRE(world.import({answer(world.survey.claimLabel, 5)}));
        const auto first = world.store().cube(world.survey.project, world.progress);
        Draft draft(world.survey.project);
        draft.add(Department{});
        QVERIFY(*world.store().cube(draft.project(), world.progress) == *first);
        draft.update(world.survey.looseLabel, [&](Alias& alias) { alias.touchpoint = world.survey.pay; });
        QVERIFY(*world.store().cube(draft.project(), world.progress) != *first);
        const auto second = world.store().cube(world.survey.project, world.progress);
        REQUIRE(world.import({answer(world.survey.claimLabel, 5)}));
        QVERIFY(*world.store().cube(world.survey.project, world.progress) != *second);
        CancelAfter cancel(0);
        QVERIFY2(world.store().cube(world.survey.project, cancel), "a kept cube needs no reading");
    }

    void readingIsCancelled() {
        AnswerWorld world;
        REQUIRE(world.import(manyAnswers(world.survey, 9000)));
        CancelAfter cancel(0);
        const auto cube = world.store().cube(world.survey.project, cancel);
        QVERIFY(!cube);
        QCOMPARE(cube.error().code, ErrorCode::Cancelled);
        const auto read =
            world.store().forEachAnswer([](qint64, const feedback::Answer&) { return true; }, cancel);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        int seen = 0;
        REQUIRE(world.store().forEachAnswer([&](qint64, const feedback::Answer&) { return ++seen < 3; },
                                            world.progress));
        QCOMPARE(seen, 3);
    }

    void wordsByFilter_data() {
        QTest::addColumn<int>("question");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("all, the newest first and those without a date last")
            << 0
            << QStringList{QStringLiteral("loose"), QStringLiteral("call bad"), QStringLiteral("late"),
                           QStringLiteral("bad"),   QStringLiteral("good"),     QStringLiteral("undated")};
        QTest::newRow("of one touchpoint") << 1
                                           << QStringList{QStringLiteral("late"), QStringLiteral("bad"),
                                                          QStringLiteral("good"), QStringLiteral("undated")};
        QTest::newRow("low scores, on each scale as it says")
            << 2 << QStringList{QStringLiteral("loose"), QStringLiteral("call bad"), QStringLiteral("bad")};
        QTest::newRow("high scores") << 3
                                     << QStringList{QStringLiteral("late"), QStringLiteral("good"),
                                                    QStringLiteral("undated")};
        QTest::newRow("of a period, its last day included, undated ones left out")
            << 4 << QStringList{QStringLiteral("bad"), QStringLiteral("good")};
        QTest::newRow("of a segment") << 5 << QStringList{QStringLiteral("bad")};
        QTest::newRow("of a scale") << 6 << QStringList{QStringLiteral("call bad")};
        QTest::newRow("a page from the middle")
            << 7 << QStringList{QStringLiteral("call bad"), QStringLiteral("late")};
        QTest::newRow("of a segment nobody is in") << 8 << QStringList();
        QTest::newRow("with those who said nothing")
            << 9 << QStringList{QStringLiteral("loose"),    QString(),
                                QStringLiteral("call bad"), QStringLiteral("late"),
                                QStringLiteral("bad"),      QStringLiteral("good"),
                                QStringLiteral("undated")};
    }
    void wordsByFilter() {
        QFETCH(int, question);
        QFETCH(QStringList, expected);
        AnswerWorld world;
        const Survey& survey = world.survey;
        feedback::Answer bad = answer(survey.claimLabel, 2, at(2026, 1, 31, 23), "K1", "bad");
        bad.channel = QStringLiteral("phone");
        bad.profile.values = {{QStringLiteral("age"), QStringLiteral("young'")}};
        REQUIRE(world.import({answer(survey.claimLabel, 9, at(2026, 1, 1, 0), "", "good"), bad,
                              answer(survey.claimLabel, 10, at(2026, 2, 1, 0), "", "late"),
                              answer(survey.claimLabel, 9, {}, "", "undated"),
                              answer(survey.callLabel, 1, at(2026, 3, 1), "", "call bad"),
                              answer(survey.payLabel, 1, at(2026, 4, 1)),
                              answer(survey.looseLabel, 1, at(2026, 5, 1), "", "loose")}));
        VerbatimQuery query;
        switch (question) {
        case 1:
            query.touchpoints = {survey.claim};
            break;
        case 2:
            query.scores = ScoreRange::Low;
            break;
        case 3:
            query.scores = ScoreRange::High;
            break;
        case 4:
            query.filter.from = QDate(2026, 1, 1);
            query.filter.to = QDate(2026, 1, 31);
            break;
        case 5:
            query.filter.segments = {
                {QStringLiteral("age"), {QStringLiteral("old"), QStringLiteral("young'")}}};
            break;
        case 6:
            query.filter.scale = survey.csat;
            break;
        case 7:
            query.offset = 1;
            query.limit = 2;
            break;
        case 8:
            query.filter.segments = {{QStringLiteral("age"), {QStringLiteral("'; DROP TABLE answer; --")}}};
            break;
        case 9:
            query.onlyWithWords = false;
            break;
        }
        const auto words = world.store().verbatims(survey.project, query);
        REQUIRE(words);
        QStringList texts;
        for (const feedback::Verbatim& each : *words)
            texts += each.text;
        QCOMPARE(texts, expected);
        if (question != 7) QCOMPARE(*world.store().verbatimCount(survey.project, query), expected.size());
        if (question == 5) {
            feedback::Verbatim whole;
            whole.id = words->front().id;
            whole.text = QStringLiteral("bad");
            whole.alias = survey.claimLabel;
            whole.touchpoint = survey.claim;
            whole.scale = survey.nps;
            whole.level = 2;
            whole.time = bad.time;
            whole.customer = QStringLiteral("K1");
            whole.profile = bad.profile;
            whole.channel = bad.channel;
            QVERIFY(words->front() == whole);
        }
    }

    void labelsAreCounted() {
        AnswerWorld world;
        REQUIRE(world.import({answer(world.survey.claimLabel, 5), answer(world.survey.looseLabel, 5),
                              answer(world.survey.claimLabel, 6)}));
        const std::map<AliasId, qint64> expected{{world.survey.claimLabel, 2}, {world.survey.looseLabel, 1}};
        QVERIFY(*world.store().labelCounts() == expected);
    }

    void alteredAnswersAreFoundByTheCheck() {
        AnswerWorld world;
        REQUIRE(world.import(manyAnswers(world.survey, 50)));
        REQUIRE(world.file->check());
        world.file.reset();
        {
            SQLite::Database database(world.folder.file().toStdString(), SQLite::OPEN_READWRITE);
            database.exec("UPDATE answer SET level = 10 WHERE id = 3");
        }
        world.file = *ProjectFile::open(world.folder.file());
        const auto checked = world.file->check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Damaged);
    }

    void aFileThatMayOnlyBeLookedAtTakesNoAnswers() {
        AnswerWorld world;
        const auto batch = world.import({answer(world.survey.claimLabel, 5)});
        const auto second = *ProjectFile::open(world.folder.file());
        QVERIFY(second->isReadOnly());
        ListReader reader({answer(world.survey.claimLabel, 5)});
        const auto refused = second->answers().importBatch(world.survey.header("x"), reader, world.progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(second->answers().removeBatch(batch->id).error().code, ErrorCode::Locked);
        QCOMPARE((*second->answers().cube(world.survey.project, world.progress))->answers(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAnswerStore)
#include "tst_answer_store.moc"
