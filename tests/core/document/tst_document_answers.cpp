// A project with everything in it as JSON and back: what a complete copy holds, and what one for others must
// not.
#include "core/document/answer_table.h"
#include "core/document/document_answers.h"
#include "core/exchange/json_form.h"
#include "tests/core/store/store_support.h"

#include <QBuffer>

using namespace chwila;
using namespace chwila::document;
using namespace chwila::store;

namespace {

struct World {
    Folder folder;
    Survey survey;
    NoProgress progress;
    std::unique_ptr<ProjectFile> file;

    World() {
        auto made = ProjectFile::create(folder.file(), survey.project);
        if (!made) qFatal("%s", qPrintable(describe(made.error())));
        file = *std::move(made);
    }
    void rows() {
        std::vector<feedback::AnswerReader::Item> items;
        for (int i = 0; i < 8; ++i) {
            items.emplace_back(answer(survey.claimLabel, i, at(2026, 1, 1 + i),
                                      qPrintable(QStringLiteral("c%1@x.pl").arg(i)), "call 501 234 567"));
        }
        items.emplace_back(answer(survey.payLabel, 2, at(2026, 1, 1), "few"));
        items.emplace_back(feedback::Rejected{{QStringLiteral("a.csv"), 4, 2},
                                              QStringLiteral("“x” is not a number."),
                                              QStringLiteral("x;anna@x.pl"),
                                              {{QStringLiteral("score"), QStringLiteral("x")}}});
        ListReader reader(std::move(items));
        feedback::Batch header = survey.header("rows");
        header.invalid = 20000; // more than are kept
        header.duplicates = 3;
        const auto batch = file->answers().importBatch(header, reader, progress);
        if (!batch) qFatal("import");
        const auto outcomes = file->answers().addOutcomes(
            batch->id, {{QStringLiteral("c1@x.pl"), {}, 7.5, true, 12.0, {{survey.claimLabel, 3}}}});
        if (!outcomes) qFatal("outcomes");
        feedback::FollowUp followUp{QStringLiteral("key"),
                                    survey.claimLabel,
                                    at(2026, 1, 2),
                                    feedback::FollowUpState::Answered,
                                    QStringLiteral("Ewa"),
                                    at(2026, 1, 9),
                                    QStringLiteral("mailed anna@x.pl")};
        if (!file->followUps().set({followUp})) qFatal("follow-ups");
    }
    void counts() {
        const feedback::Profile north{{{QStringLiteral("Region"), QStringLiteral("North")}}};
        feedback::ListCountReader reader(
            {{survey.claimLabel, north, QDate(2026, 2, 1), 9, 1000}, {survey.looseLabel, {}, {}, 0, 7}});
        ListReader words({answer(survey.claimLabel, 9, at(2026, 2, 1), "K", "fine")});
        if (!file->answers().importCounts(survey.header("warehouse"), reader, &words, progress))
            qFatal("counts");
    }
    QByteArray json(bool complete) {
        const QString path = folder.file(QStringLiteral("out.json"));
        const auto written = writeJson(survey.project, file->answers(), path,
                                       {complete, Language(), &file->followUps()}, progress);
        if (!written) qFatal("%s", qPrintable(describe(written.error())));
        return contentOf(path);
    }
};

} // namespace

class TestDocumentAnswers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCompleteCopyHoldsEverything() {
        World world;
        world.rows();
        world.counts();
        const QByteArray json = world.json(true);
        const auto document = exchange::readProjectJson(json, {});
        REQUIRE(document);
        const QString path = world.folder.file(QStringLiteral("copy.chwila"));
        auto copy = ProjectFile::create(path, document->project);
        REQUIRE(copy);
        REQUIRE(storeAnswers(*document, **copy, world.progress));
        REQUIRE((*copy)->check());

        const auto before = *world.file->answers().batches();
        const auto after = *(*copy)->answers().batches();
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].answers, before[i].answers);
            QCOMPARE(after[i].invalid, before[i].invalid);
            QCOMPARE(after[i].duplicates, before[i].duplicates);
            QCOMPARE(after[i].counted, before[i].counted);
        }
        QCOMPARE(after[0].invalid, 20001);
        QCOMPARE(*(*copy)->answers().rejected(after[0].id), *world.file->answers().rejected(before[0].id));
        QCOMPARE(*(*copy)->followUps().all(), *world.file->followUps().all());
        const auto cube = [&](ProjectFile& file) {
            return (*file.answers().cube(world.survey.project, world.progress))
                ->counts(world.survey.project, {});
        };
        QVERIFY(cube(**copy).cells == cube(*world.file).cells);
        QCOMPARE(cube(**copy).unassigned, 7);
        const auto said =
            (*copy)->answers().verbatims(world.survey.project, {.search = QStringLiteral("fine")});
        QCOMPARE(said->size(), 1U);
        // Written once more it is the same, but for ids of batches, which are those of the new file.
        QCOMPARE((*copy)->answers().outcomes()->size(), 1U);
    }

    void aCopyForOthersHoldsNoDetailsAndNoSmallGroup() {
        World world;
        world.rows();
        const QByteArray json = world.json(false);
        for (const char* detail : {"@x.pl", "501 234", "mailed", "is not a number", "\"few\""})
            QVERIFY2(!json.contains(detail), detail);
        QVERIFY(json.contains("call [tel.]"));
        QVERIFY(json.contains("\"p-"));
        QVERIFY2(world.json(false) == json, "the same bytes each time");
        World other;
        other.rows();
        QVERIFY2(other.json(false) != json, "another project has other pseudonyms");
    }

    void countsAreATableOfTheirOwn() {
        World world;
        world.rows();
        world.counts();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        StoreSupply supply(world.file->answers(), world.survey.project, world.progress);
        REQUIRE(writeCountTable(world.survey.project, {QStringLiteral("Region")}, supply, buffer));
        QCOMPARE(buffer.data(), QByteArray("source,label,touchpoint,question,score,day,answers,Region\n"
                                           "Survey,claim,Claim,NPS,9,2026-02-01,1000,North\n"
                                           "Survey,loose,,NPS,0,,7,\n"));
    }

    void theSecretOfAFileStays() {
        World world;
        const auto first = world.file->answers().secret();
        REQUIRE(first);
        QCOMPARE(first->size(), 32);
        world.file.reset();
        auto opened = ProjectFile::open(world.folder.file());
        REQUIRE(opened);
        QCOMPARE(*(*opened)->answers().secret(), *first);
        World other;
        QVERIFY(*other.file->answers().secret() != *first);
    }
};

QTEST_GUILESS_MAIN(TestDocumentAnswers)
#include "tst_document_answers.moc"
