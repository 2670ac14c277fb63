// A project with everything in it as JSON and back: what a complete copy holds, and what one for others must
// not.
#include "core/base/random.h"
#include "core/document/answer_table.h"
#include "core/document/document_answers.h"
#include "core/exchange/json_form.h"
#include "tests/core/store/store_support.h"

#include <QBuffer>

#include <algorithm>

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

/// Batches of rows and of counts as they come, some taken out again, as years of use leave a file.
void fillAtRandom(World& world, std::uint64_t seed) {
    Random random(seed);
    const Survey& survey = world.survey;
    const auto some = [&](std::initializer_list<const char*> texts) {
        return QString::fromUtf8(texts.begin()[random.below(texts.size())]);
    };
    const auto day = [&] {
        return at(2026, 1 + static_cast<int>(random.below(3)), 1 + static_cast<int>(random.below(28)));
    };
    const auto profile = [&] {
        feedback::Profile made;
        if (random.below(3) != 0)
            made.values.emplace_back(QStringLiteral("Region"), some({"North", "South", "Łódź"}));
        if (random.below(2) == 0) made.values.emplace_back(QStringLiteral("age"), some({"30–39", "40+"}));
        return made;
    };
    std::vector<qint64> batches;
    for (int n = 0; n < 6; ++n) {
        feedback::Batch header = survey.header(qPrintable(QStringLiteral("batch %1").arg(n)));
        header.importedAt = day().addMSecs(static_cast<qint64>(random.below(100000)));
        header.duplicates = static_cast<qint64>(random.below(4));
        header.notApplicable = static_cast<qint64>(random.below(4));
        header.invalid = static_cast<qint64>(random.below(4));
        if (random.below(2) == 0) header.origin = feedback::BatchOrigin::Added;
        if (random.below(2) == 0) header.content = QStringLiteral("%1-12").arg(random.below(1000));
        std::vector<feedback::AnswerReader::Item> items;
        for (std::uint64_t i = random.below(30); i > 0; --i) {
            if (random.below(8) == 0) {
                items.emplace_back(
                    feedback::Rejected{{some({"", "/a/b.csv"}), static_cast<qint64>(random.below(90)), 2},
                                       some({"No score.", "“x” is not a number."}),
                                       some({"", "x;1"}),
                                       {{some({"score", ""}), some({"x", ""})}}});
                continue;
            }
            feedback::Answer given;
            given.alias = random.below(2) == 0   ? survey.claimLabel
                          : random.below(2) == 0 ? survey.callLabel
                                                 : survey.looseLabel;
            given.level = static_cast<int>(random.below(5));
            if (random.below(4) != 0)
                given.time = day().addMSecs(static_cast<qint64>(random.below(86400000)));
            given.customer = some({"", "K1", "K2", "żółw"});
            given.profile = profile();
            given.comment = some({"", "fine", "two\nlines, \"quoted\" 🙂"});
            given.channel = some({"", "web", "phone"});
            items.emplace_back(std::move(given));
        }
        ListReader rows(std::move(items));
        std::vector<feedback::CountRow> counted;
        for (std::uint64_t i = random.below(12); i > 0; --i) {
            counted.push_back({random.below(2) == 0 ? survey.claimLabel : survey.payLabel, profile(),
                               random.below(3) == 0 ? QDate() : day().date(),
                               static_cast<int>(random.below(11)),
                               1 + static_cast<qint64>(random.below(1000))});
        }
        feedback::ListCountReader counts(std::move(counted));
        const auto batch = n % 3 == 2
                               ? world.file->answers().importCounts(header, counts, &rows, world.progress)
                               : world.file->answers().importBatch(header, rows, world.progress);
        if (!batch) qFatal("%s", qPrintable(describe(batch.error())));
        batches.push_back(batch->id);
        const qint64 any = batches[random.below(batches.size())];
        feedback::CustomerOutcome outcome{some({"K1", ""}),     profile(), 7.5,
                                          random.below(2) == 0, {},        {{survey.claimLabel, 3}}};
        if (!world.file->answers().addOutcomes(any, {outcome, outcome})) qFatal("outcomes");
    }
    if (!world.file->answers().removeBatch(batches[random.below(batches.size())])) qFatal("remove");
    std::vector<feedback::FollowUp> followUps;
    for (int i = 0; i < 3; ++i) {
        followUps.push_back(
            {QStringLiteral("key %1").arg(random.below(1000)), survey.claimLabel, day(),
             random.below(2) == 0 ? feedback::FollowUpState::Open : feedback::FollowUpState::Closed,
             some({"", "Ewa"}), day(), some({"", "called"})});
    }
    if (!world.file->followUps().set(followUps)) qFatal("follow-ups");
}

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
        QCOMPARE((*copy)->answers().outcomes()->size(), 1U);
    }

    // Whatever a file went through: a copy made of its JSON form gives the same bytes again.
    void aCopyOfACopyIsTheSame() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            World world;
            fillAtRandom(world, seed);
            const QByteArray json = world.json(true);
            const auto document = exchange::readProjectJson(json, {});
            REQUIRE(document);
            World other;
            const QString path = other.folder.file(QStringLiteral("copy.chwila"));
            auto copy = ProjectFile::create(path, document->project);
            REQUIRE(copy);
            REQUIRE(storeAnswers(*document, **copy, other.progress));
            const QString out = other.folder.file(QStringLiteral("again.json"));
            REQUIRE(writeJson(*(*copy)->load(), (*copy)->answers(), out,
                              {true, Language(), &(*copy)->followUps()}, other.progress));
            const QByteArray again = contentOf(out);
            const qsizetype same = std::ranges::mismatch(json, again).in1 - json.begin();
            QVERIFY2(
                again == json,
                qPrintable(QStringLiteral("seed %1: …%2… became …%3…")
                               .arg(seed)
                               .arg(QString::fromUtf8(json.mid(std::max<qsizetype>(0, same - 80), 160)),
                                    QString::fromUtf8(again.mid(std::max<qsizetype>(0, same - 80), 160)))));
            const auto before = *world.file->answers().batches();
            const auto after = *(*copy)->answers().batches();
            QCOMPARE(after.size(), before.size());
            for (std::size_t i = 0; i < after.size(); ++i) {
                QCOMPARE(after[i].origin, before[i].origin);
                QCOMPARE(after[i].content, before[i].content);
            }
        }
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
        QCOMPARE(buffer.data(),
                 QByteArray("\xEF\xBB\xBFsource,label,touchpoint,question,score,day,answers,Region\n"
                            "Survey,claim,Claim,NPS,9,2026-02-01,1000,North\n"
                            "Survey,loose,,NPS,0,,7,\n"));
    }

    void scoresOfALongScaleKeepTheirDigits() {
        const Survey survey;
        exchange::ProjectDocument document;
        document.project = survey.project;
        model::Scale scale = *survey.project.find(survey.nps);
        scale.minimum = 1000000;
        scale.maximum = 1000010;
        document.project.put(scale);
        document.answers.push_back({1, survey.claimLabel, 1000007, {}, {}, {}, {}, {}});
        exchange::DocumentSupply supply(document);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        REQUIRE(writeAnswerTable(document.project, {}, supply, buffer));
        QVERIFY2(buffer.data().contains(",NPS,1000007,"), buffer.data().constData());
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
