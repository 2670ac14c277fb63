#include "core/store/follow_up_store.h"
#include "tests/core/store/survey_file.h"

using namespace chwila;
using namespace chwila::store;
using feedback::FollowUp;
using feedback::FollowUpState;
using Item = feedback::AnswerReader::Item;

namespace {

struct FollowUpWorld : SurveyFile {
    Result<feedback::Batch> import(bool again = false) {
        std::vector<Item> items;
        for (int i = 0; i < 6; ++i) {
            const QByteArray who = "c" + QByteArray::number(i);
            items.emplace_back(answer(i % 2 ? survey.payLabel : survey.claimLabel, again ? 1 : 5,
                                      at(2026, 1, 1 + i), who.constData(), "words"));
        }
        items.emplace_back(answer(survey.claimLabel, 3, {}, "", "nobody knows when"));
        ListReader reader(std::move(items));
        return again ? file->answers().replaceBatches(survey.header("b"), reader, progress)
                     : file->answers().importBatch(survey.header("a"), reader, progress);
    }
    std::vector<feedback::Verbatim> words() {
        auto all = file->answers().verbatims(survey.project, {});
        return all ? *std::move(all) : std::vector<feedback::Verbatim>();
    }
    FollowUp followUp(const feedback::Verbatim& of, FollowUpState state) const {
        return {followUpKey(of),
                of.alias,
                of.time,
                state,
                QStringLiteral("Anna"),
                at(2026, 2, 2),
                QStringLiteral("sent \"flowers\"")};
    }
    std::vector<feedback::Verbatim> inState(FollowUpState state) {
        const auto ids = file->followUps().answers(survey.project, state);
        if (!ids) qFatal("%s", qPrintable(describe(ids.error())));
        VerbatimQuery query;
        (state == FollowUpState::None ? query.without : query.only.emplace()) = *ids;
        auto found = file->answers().verbatims(survey.project, query);
        if (!found) qFatal("%s", qPrintable(describe(found.error())));
        return *std::move(found);
    }
};

} // namespace

class TestFollowUpStore : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void statesAreThereAfterTheFileWasClosed() {
        FollowUpWorld world;
        REQUIRE(world.import());
        const auto words = world.words();
        QCOMPARE(words.size(), std::size_t{7});
        const std::vector<FollowUp> set{world.followUp(words[0], FollowUpState::Open),
                                        world.followUp(words[6], FollowUpState::Answered)};
        REQUIRE(world.file->followUps().set(set));
        world.file.reset();
        world.file = *ProjectFile::open(world.folder.file());
        auto all = world.file->followUps().all();
        REQUIRE(all);
        auto expected = set;
        std::ranges::sort(expected, {}, &FollowUp::key);
        QVERIFY(*all == expected);
    }

    void aStateIsReplacedAndForgotten() {
        FollowUpWorld world;
        REQUIRE(world.import());
        const auto words = world.words();
        REQUIRE(world.file->followUps().set({world.followUp(words[0], FollowUpState::Open)}));
        REQUIRE(world.file->followUps().set({world.followUp(words[0], FollowUpState::Closed)}));
        QCOMPARE(world.file->followUps().all()->size(), std::size_t{1});
        QCOMPARE(world.file->followUps().all()->front().state, FollowUpState::Closed);
        REQUIRE(world.file->followUps().set({world.followUp(words[0], FollowUpState::None)}));
        QVERIFY(world.file->followUps().all()->empty());
    }

    void answersAreFoundByTheirState() {
        FollowUpWorld world;
        REQUIRE(world.import());
        const auto words = world.words();
        REQUIRE(world.file->followUps().set({world.followUp(words[1], FollowUpState::Open),
                                             world.followUp(words[2], FollowUpState::Open),
                                             world.followUp(words[6], FollowUpState::Closed)}));
        QCOMPARE(world.inState(FollowUpState::Open).size(), std::size_t{2});
        QCOMPARE(world.inState(FollowUpState::Closed).front().text, QStringLiteral("nobody knows when"));
        QCOMPARE(world.inState(FollowUpState::Answered).size(), std::size_t{0});
        QCOMPARE(world.inState(FollowUpState::None).size(), std::size_t{4});
    }

    void wordsOfCountedAnswersAreFoundToo() {
        FollowUpWorld world;
        REQUIRE(world.import());
        feedback::ListCountReader counts({{world.survey.claimLabel, {}, QDate(2026, 3, 1), 5, 100}});
        ListReader words({answer(world.survey.claimLabel, 5, at(2026, 3, 1), "k", "counted")});
        REQUIRE(world.file->answers().importCounts(world.survey.header("c"), counts, &words, world.progress));
        const auto all = world.words();
        const auto counted = std::ranges::find(all, QStringLiteral("counted"), &feedback::Verbatim::text);
        QVERIFY(counted != all.end());
        REQUIRE(world.file->followUps().set({world.followUp(*counted, FollowUpState::Open)}));
        QCOMPARE(world.inState(FollowUpState::Open).size(), std::size_t{1});
        QCOMPARE(world.inState(FollowUpState::None).size(), all.size() - 1);
    }

    void theyOutliveReadingTheSourceAgain() {
        FollowUpWorld world;
        REQUIRE(world.import());
        const auto before = world.words();
        REQUIRE(world.file->followUps().set({world.followUp(before[2], FollowUpState::Open)}));
        QCOMPARE(world.inState(FollowUpState::Open).size(), std::size_t{1});
        REQUIRE(world.import(true));
        const auto after = world.inState(FollowUpState::Open);
        QCOMPARE(after.size(), std::size_t{1});
        QCOMPARE(after.front().customer, before[2].customer);
        QCOMPARE(after.front().level, 1);
    }

    void aFileThatCannotBeWrittenSaysSo() {
        FollowUpWorld world;
        REQUIRE(world.import());
        const FollowUp one = world.followUp(world.words()[0], FollowUpState::Open);
        auto second = ProjectFile::open(world.folder.file());
        REQUIRE(second);
        QVERIFY((*second)->isReadOnly());
        const Result<void> refused = (*second)->followUps().set({one});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(TestFollowUpStore)
#include "tst_follow_up_store.moc"
