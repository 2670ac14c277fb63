// Damaged files: whatever happened to the bytes, the file opens as it was, or is named as damaged, and
// recovery makes a sound project of what is left.
#include "core/base/random.h"
#include "core/model/validate.h"
#include "core/store/version_store.h"
#include "tests/core/store/store_support.h"

#include <QtEndian>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;

namespace {

struct Original {
    Folder folder;
    Project project;
    History history;
    QByteArray bytes;

    Original() {
        Survey survey;
        project = survey.project;
        auto made = ProjectFile::create(folder.file(), project);
        if (!made) qFatal("%s", qPrintable(describe(made.error())));
        RandomEditor editor(4);
        for (int i = 0; i < 60; ++i) {
            const Change change = editor.next(project);
            if (!change.applyTo(project) || !(*made)->commit(change, QStringLiteral("edit"))) qFatal("edit");
        }
        std::vector<feedback::AnswerReader::Item> items;
        for (int i = 0; i < 500; ++i) {
            items.push_back(answer(survey.claimLabel, i % 11, at(2026, 1, 1 + i % 28),
                                   qPrintable(QString::number(i)), "words of a customer"));
        }
        ListReader reader(items);
        NoProgress progress;
        if (!(*made)->answers().importBatch(survey.header("batch"), reader, progress)) qFatal("import");
        history = *(*made)->history();
        made->reset();
        bytes = contentOf(folder.file());
    }
};

// What may be said of a file: it is as it was, or it is not a project any more.
QString verdict(const QString& path, const Original& original) {
    const auto file = ProjectFile::open(path);
    const auto named = [](const Error& error) {
        const bool fits = error.code == ErrorCode::Damaged || error.code == ErrorCode::Invalid
                          || error.code == ErrorCode::Io;
        return fits && !error.message.isEmpty() ? QString() : describe(error);
    };
    if (!file) return named(file.error());
    const auto project = (*file)->load();
    if (!project) return named(project.error());
    if (!(*project == original.project)) return QStringLiteral("another project was opened");
    const auto history = (*file)->history();
    if (!history) return named(history.error());
    if ((*file)->isReadOnly()) return {}; // taken for a newer one, which is named too
    return *history == original.history ? QString() : QStringLiteral("another history was opened");
}

// Recovery may fail, but what it makes is sound.
QString recovered(const QString& path, const QString& target, qint64* records = nullptr) {
    QFile::remove(target);
    NoProgress progress;
    const auto report = ProjectFile::recover(path, target, progress);
    if (!report) {
        return QFile::exists(target) ? QStringLiteral("a failed recovery left a file") : QString();
    }
    if (records) *records = report->records;
    const auto file = ProjectFile::open(target);
    if (!file) return describe(file.error());
    const auto project = (*file)->load();
    if (!project) return describe(project.error());
    if (!validate(*project).empty()) return QStringLiteral("the recovered project is not valid");
    const auto checked = (*file)->check();
    return checked ? QString() : describe(checked.error());
}

/// Where the pages with the rows of a table begin, in the order of the rows (SQLite file format,
/// section 1.6); of a table of no more than some hundred pages.
std::vector<qsizetype> leavesOf(const QString& path, const std::string& table) {
    const QByteArray bytes = contentOf(path);
    const auto pageSize = qsizetype{qFromBigEndian<quint16>(bytes.constData() + 16)};
    SQLite::Database database(path.toStdString());
    const qsizetype root =
        (database.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'").getInt() - 1)
        * pageSize;
    constexpr char inner = 5;
    if (bytes[root] != inner) return {root};
    std::vector<qsizetype> leaves;
    const auto add = [&](qsizetype at) {
        leaves.push_back((qFromBigEndian<qint32>(bytes.constData() + at) - 1) * pageSize);
    };
    const int cells = qFromBigEndian<quint16>(bytes.constData() + root + 3);
    for (int i = 0; i < cells; ++i)
        add(root + qFromBigEndian<quint16>(bytes.constData() + root + 12 + 2 * i));
    add(root + 8);
    return leaves;
}

void overwrite(const QString& path, qsizetype at, const QByteArray& with) {
    setContent(path, contentOf(path).replace(at, with.size(), with));
}

/// 500 answers of one batch, and counts of another.
struct AnsweredFile {
    Survey survey;
    Folder folder;
    QString target = folder.file(QStringLiteral("new.chwila"));

    AnsweredFile() {
        auto file = ProjectFile::create(folder.file(), survey.project);
        if (!file) qFatal("%s", qPrintable(describe(file.error())));
        NoProgress progress;
        std::vector<feedback::AnswerReader::Item> items;
        for (int i = 0; i < 500; ++i)
            items.push_back(answer(survey.claimLabel, i % 11, at(2026, 1, 1 + i % 28)));
        ListReader rows(items);
        feedback::ListCountReader counts({{survey.payLabel, {}, QDate(2026, 2, 1), 9, 1000}});
        ListReader words({});
        if (!(*file)->answers().importBatch(survey.header("rows"), rows, progress)) qFatal("import");
        if (!(*file)->answers().importCounts(survey.header("warehouse"), counts, &words, progress))
            qFatal("import of counts");
    }
    RecoveryReport recovered() {
        NoProgress progress;
        const auto report = ProjectFile::recover(folder.file(), target, progress);
        if (!report) qFatal("%s", qPrintable(describe(report.error())));
        return *report;
    }
};

} // namespace

class TestDamage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anUndamagedFileIsJustRight() {
        const Original original;
        QCOMPARE(verdict(original.folder.file(), original), QString());
        const auto file = ProjectFile::open(original.folder.file());
        REQUIRE(file);
        QVERIFY(!(*file)->isReadOnly());
        REQUIRE((*file)->check());
    }

    void truncatedFilesAreNamed() {
        const Original original;
        const Folder folder;
        int opened = 0;
        for (qsizetype size = 0; size < original.bytes.size(); size += size < 4096 ? 97 : 1531) {
            setContent(folder.file(), original.bytes.left(size));
            const auto file = ProjectFile::open(folder.file());
            opened += file ? 1 : 0;
            if (!file) QVERIFY(!file.error().message.isEmpty());
        }
        QCOMPARE(opened, 0);
    }

    void truncatedFilesAreRecoveredAsFarAsTheyGo() {
        const Original original;
        const Folder folder;
        qint64 records = 0;
        for (const double share : {0.1, 0.4, 0.7, 0.95}) {
            const auto size = static_cast<qsizetype>(static_cast<double>(original.bytes.size()) * share);
            setContent(folder.file(), original.bytes.left(size));
            QCOMPARE(recovered(folder.file(), folder.file(QStringLiteral("new.chwila")), &records),
                     QString());
        }
        QVERIFY2(records > 20, "of a file that lost its end most records are read");
    }

    void aFileWithoutItsLastPageKeepsTheTablesNamedBeforeIt() {
        // The list of tables has its last leaf there: it was the last to grow when the file was made.
        const Original original;
        Folder folder;
        { REQUIRE(ProjectFile::create(folder.file(), original.project)); }
        const QByteArray whole = contentOf(folder.file());
        setContent(folder.file(), whole.left(whole.size() - 4096));
        qint64 records = 0;
        QCOMPARE(recovered(folder.file(), folder.file(QStringLiteral("new.chwila")), &records), QString());
        QVERIFY2(records > 20, "one lost page does not take all others with it");
    }

    void flippedBytes_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void flippedBytes() {
        QFETCH(int, seed);
        const Original original;
        const Folder folder;
        Random random(static_cast<std::uint64_t>(seed));
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = original.bytes;
            // Every other time in the first pages, where the header and the schema are.
            const auto range = static_cast<std::uint64_t>(i % 2 == 0 ? 3 * 4096 : bytes.size());
            const int flips = 1 + static_cast<int>(random.below(3));
            for (int flip = 0; flip < flips; ++flip) {
                const auto position = static_cast<qsizetype>(random.below(range));
                bytes[position] =
                    static_cast<char>(bytes[position] ^ static_cast<char>(1U << random.below(8)));
            }
            setContent(folder.file(), bytes);
            const QString said = verdict(folder.file(), original);
            QVERIFY2(said.isEmpty(), qPrintable(QStringLiteral("flip %1: %2").arg(i).arg(said)));
            if (i % 6 != 0) continue;
            const QString rescue = recovered(folder.file(), folder.file(QStringLiteral("new.chwila")));
            QVERIFY2(rescue.isEmpty(), qPrintable(QStringLiteral("flip %1: %2").arg(i).arg(rescue)));
        }
    }

    void overwrittenPages() {
        const Original original;
        const Folder folder;
        for (qsizetype page = 0; page * 4096 < original.bytes.size(); ++page) {
            QByteArray bytes = original.bytes;
            bytes.replace(page * 4096, 4096, QByteArray(4096, page % 2 == 0 ? '\0' : '\x5a'));
            setContent(folder.file(), bytes);
            const QString said = verdict(folder.file(), original);
            QVERIFY2(said.isEmpty(), qPrintable(QStringLiteral("page %1: %2").arg(page).arg(said)));
            if (page % 4 != 1) continue;
            const QString rescue = recovered(folder.file(), folder.file(QStringLiteral("new.chwila")));
            QVERIFY2(rescue.isEmpty(), qPrintable(QStringLiteral("page %1: %2").arg(page).arg(rescue)));
        }
    }

    void recoveryOfASoundFileKeepsEverythingButTheHistory() {
        const Original original;
        const Folder folder;
        NoProgress progress;
        const auto report = ProjectFile::recover(original.folder.file(), folder.file(), progress);
        REQUIRE(report);
        QCOMPARE(report->answers, 500);
        QCOMPARE(report->lost, QStringList());
        const auto file = ProjectFile::open(folder.file());
        REQUIRE(file);
        const auto project = (*file)->load();
        REQUIRE(project);
        QVERIFY(*project == original.project);
        QCOMPARE(project->highestId(), original.project.highestId());
        const auto source = ProjectFile::open(original.folder.file());
        const auto before = (*source)->answers().batches();
        const auto after = (*file)->answers().batches();
        QVERIFY(*before == *after);
        QVERIFY2(contentOf(original.folder.file()) == original.bytes, "the damaged file is not touched");
    }

    void recoveryKeepsWhatElseBelongsToABatch() {
        const Survey survey;
        const Folder folder;
        NoProgress progress;
        auto file = *ProjectFile::create(folder.file(), survey.project);
        AnswerStore& answers = file->answers();
        feedback::Batch header = survey.header("mended rows");
        header.origin = feedback::BatchOrigin::Added;
        header.content = QStringLiteral("digest of a file");
        header.duplicates = 3;
        const feedback::Rejected rejected{{QStringLiteral("a.csv"), 7, 2},
                                          QStringLiteral("no number"),
                                          QStringLiteral("x,y"),
                                          {{QStringLiteral("Score"), QStringLiteral("y")}}};
        ListReader rows({answer(survey.claimLabel, 3, at(2026, 1, 4), "c1", "words"), rejected});
        feedback::AnswerReader::Counts read;
        read.invalid = 1;
        rows.setCounts(read);
        const auto batch = answers.importBatch(header, rows, progress);
        REQUIRE(batch);
        feedback::CustomerOutcome outcome;
        outcome.customer = QStringLiteral("c1");
        outcome.overall = 8.5;
        outcome.left = true;
        REQUIRE(answers.addOutcomes(batch->id, {outcome}));
        feedback::ListCountReader counts({{survey.payLabel, {}, QDate(2026, 2, 1), 9, 1000}});
        ListReader words({answer(survey.payLabel, 9, at(2026, 2, 1), "c2", "counted elsewhere")});
        REQUIRE(answers.importCounts(survey.header("warehouse"), counts, &words, progress));
        const auto before = answers.batches();
        file.reset();

        const QString target = folder.file(QStringLiteral("new.chwila"));
        const auto report = ProjectFile::recover(folder.file(), target, progress);
        REQUIRE(report);
        QCOMPARE(report->lost, QStringList());
        QCOMPARE(report->answers, 1001);
        const auto fresh = ProjectFile::open(target);
        REQUIRE(fresh);
        REQUIRE((*fresh)->check());
        const auto after = (*fresh)->answers().batches();
        QVERIFY(*after == *before);
        QVERIFY(*(*fresh)->answers().rejected(after->front().id) == std::vector{rejected});
        const auto outcomes = (*fresh)->answers().outcomes();
        QCOMPARE(outcomes->size(), std::size_t{1});
        QCOMPARE(outcomes->front().first, after->front().id);
        QVERIFY(outcomes->front().second == outcome);
        QStringList found;
        REQUIRE((*fresh)->answers().forEachCountedWord(
            [&](qint64, const feedback::Answer& each) {
                found += each.comment;
                return true;
            },
            progress));
        QCOMPARE(found, QStringList{QStringLiteral("counted elsewhere")});
    }

    void countsSurviveWhatDamagedTheRows() {
        AnsweredFile file;
        const auto leaves = leavesOf(file.folder.file(), "answer");
        QVERIFY(leaves.size() > 2);
        overwrite(file.folder.file(), leaves[1], QByteArray(4096, '\0'));
        const RecoveryReport report = file.recovered();
        QVERIFY(report.lost.contains(QStringLiteral("Some answers may be lost.")));
        const auto fresh = ProjectFile::open(file.target);
        REQUIRE(fresh);
        const auto batches = (*fresh)->answers().batches();
        REQUIRE(batches);
        QCOMPARE(batches->size(), std::size_t{2});
        QVERIFY(batches->front().answers > 200 && batches->front().answers < 500);
        QCOMPARE(batches->back().answers, 1000);
    }

    // A row whose number was damaged stands out of order; what lies behind it is read from the end.
    void rowsBehindOneOutOfOrderAreKept() {
        AnsweredFile file;
        const qsizetype leaf = leavesOf(file.folder.file(), "answer").at(1);
        const QByteArray bytes = contentOf(file.folder.file());
        constexpr int cell = 20;
        const qsizetype at = leaf + qFromBigEndian<quint16>(bytes.constData() + leaf + 8 + 2 * cell);
        QVERIFY2((bytes[at + 1] & 0x80) != 0, "its number takes two bytes");
        overwrite(file.folder.file(), at + 1, QByteArray("\x80\x01", 2)); // 1
        const RecoveryReport report = file.recovered();
        QCOMPARE(report.answers, 1499);
        QVERIFY(report.lost.contains(QStringLiteral("Some answers may be lost.")));
    }

    void whatElseIsDamagedIsTold_data() {
        QTest::addColumn<QString>("sentence");
        const QString texts =
            QStringLiteral("Some words, segments, channels or customers of answers may be lost.");
        for (const char* table : {"profile", "customer", "answer_channel", "comment"})
            QTest::newRow(table) << texts;
        QTest::newRow("follow_up") << QStringLiteral("Some follow-ups may be lost.");
        QTest::newRow("version") << QStringLiteral("Some named versions may be lost.");
        QTest::newRow("rejected") << QStringLiteral(
            "Some of the rows that could not be imported may be lost.");
        QTest::newRow("customer_outcome")
            << QStringLiteral("Some of what is known of customers may be lost.");
    }
    void whatElseIsDamagedIsTold() {
        QFETCH(QString, sentence);
        AnsweredFile file;
        const auto leaves = leavesOf(file.folder.file(), QTest::currentDataTag());
        overwrite(file.folder.file(), leaves.front(), QByteArray(4096, '\0'));
        const RecoveryReport report = file.recovered();
        QVERIFY2(report.lost.contains(sentence), qPrintable(report.lost.join(u'\n')));
        QCOMPARE(report.answers, 1500);
    }

    void rowsThatCouldNotBeReadAreCheckedToo() {
        for (const char* damage : {"UPDATE rejected SET batch = 77", "UPDATE batch SET invalid = 0",
                                   "UPDATE rejected SET batch = 2"}) {
            const AnsweredFile file;
            NoProgress progress;
            {
                const auto open = *ProjectFile::open(file.folder.file());
                ListReader rows({feedback::Rejected{{}, QStringLiteral("no number"), {}, {}}});
                REQUIRE(open->answers().importBatch(file.survey.header("odd"), rows, progress));
                REQUIRE(open->check());
            }
            SQLite::Database(file.folder.file().toStdString(), SQLite::OPEN_READWRITE).exec(damage);
            const auto open = ProjectFile::open(file.folder.file());
            REQUIRE(open);
            const auto checked = (*open)->check();
            QVERIFY2(!checked && checked.error().code == ErrorCode::Damaged, damage);
        }
    }

    void aLostListOfBatchesIsTold() {
        AnsweredFile file;
        overwrite(file.folder.file(), leavesOf(file.folder.file(), "batch").front(), QByteArray(4096, '\0'));
        const RecoveryReport report = file.recovered();
        QCOMPARE(report.answers, 500);
        QVERIFY2(report.lost.contains(QStringLiteral("Some answers may be lost.")),
                 "counts of a batch that nobody knows any more are gone");
    }

    void pseudonymsStayTheSame() {
        AnsweredFile file;
        const auto before = (*ProjectFile::open(file.folder.file()))->answers().secret();
        REQUIRE(before);
        file.recovered();
        const auto fresh = ProjectFile::open(file.target);
        REQUIRE(fresh);
        QCOMPARE(*(*fresh)->answers().secret(), *before);
        REQUIRE((*fresh)->check());
    }

    void anIdThatWasNeverGivenIsNotGoneOnFrom() {
        AnsweredFile file;
        {
            SQLite::Database database(file.folder.file().toStdString(), SQLite::OPEN_READWRITE);
            database.exec("UPDATE state SET highest_id = 9223372036854775807");
        }
        auto wrong = ProjectFile::open(file.folder.file());
        REQUIRE(wrong);
        QCOMPARE((*wrong)->load().error().code, ErrorCode::Damaged);
        wrong->reset();
        file.recovered();
        const auto fresh = ProjectFile::open(file.target);
        REQUIRE(fresh);
        const auto project = (*fresh)->load();
        QCOMPARE(project->highestId(), file.survey.project.highestId());
        const auto version = (*fresh)->versions().add(QStringLiteral("Recovered"));
        REQUIRE(version);
        REQUIRE((*fresh)->versions().project(version->id));
    }

    void recoveryStandsInForLostRecords() {
        const Original original;
        const Folder folder;
        setContent(folder.file(), original.bytes);
        {
            SQLite::Database database(folder.file().toStdString(), SQLite::OPEN_READWRITE);
            database.exec("DELETE FROM stage; DELETE FROM alias; UPDATE scale SET step = -1");
        }
        const QString target = folder.file(QStringLiteral("new.chwila"));
        QCOMPARE(recovered(folder.file(), target), QString());
        const auto file = ProjectFile::open(target);
        REQUIRE(file);
        const auto project = (*file)->load();
        REQUIRE(project);
        QCOMPARE(project->all<Touchpoint>().size(), original.project.all<Touchpoint>().size());
        for (const Touchpoint& touchpoint : original.project.all<Touchpoint>())
            QVERIFY(*project->find(touchpoint.id) == touchpoint);
        QCOMPARE((*file)->answers().batches()->front().answers, 500);
    }

    void recoveryRefusesToReplaceAFileAndToInventOne() {
        const Original original;
        const Folder folder;
        NoProgress progress;
        setContent(folder.file(QStringLiteral("taken")), "x");
        const auto taken =
            ProjectFile::recover(original.folder.file(), folder.file(QStringLiteral("taken")), progress);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Conflict);
        setContent(folder.file(), QByteArray("nothing of ours").repeated(1000));
        const auto none = ProjectFile::recover(folder.file(), folder.file(QStringLiteral("new")), progress);
        QVERIFY(!none);
        QVERIFY(!QFile::exists(folder.file(QStringLiteral("new"))));
        const auto missing = ProjectFile::recover(folder.file(QStringLiteral("no")),
                                                  folder.file(QStringLiteral("new")), progress);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
