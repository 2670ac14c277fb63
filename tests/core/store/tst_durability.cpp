// A writing process is killed 200 times at random moments. Each time the file must be intact, hold every
// edit and every batch that was acknowledged, and at most the one more that was under way.
#include "core/base/random.h"
#include "core/model/validate.h"
#include "tests/core/store/fingerprint.h"
#include "tests/core/store/store_support.h"

#include <QProcess>
#include <QSet>
#include <QThread>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;

namespace {

constexpr int kills = 200;
constexpr int killsPerFile = 20;

// What the writer has said of one file so far.
struct Expectation {
    QByteArray project;             // the last state acknowledged
    std::optional<QByteArray> next; // the one under way
    QSet<QByteArray> batches;
    std::optional<QByteArray> nextBatch;
    int acknowledged = 0;

    void hear(const QByteArray& output) {
        // A last line that was cut off says nothing.
        for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            if (line.startsWith("try edit ")) next = line.mid(9);
            if (line.startsWith("try batch ")) nextBatch = line.mid(10);
            if (line.startsWith("ack ")) ++acknowledged;
            if (line.startsWith("ack edit ")) {
                project = line.mid(9);
                next.reset();
            }
            if (line.startsWith("ack batch ")) {
                batches.insert(line.mid(10));
                nextBatch.reset();
            }
        }
    }
};

// Runs the writer for a while and kills it in the middle of whatever it is doing.
void runAndKill(const QString& file, Random& random, Expectation& expectation) {
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(DURABILITY_WRITER), {file, QString::number(random.below(1U << 30))});
    QVERIFY(writer.waitForStarted());
    QByteArray output;
    // Now and then already while it opens the file the one before has left.
    if (random.below(10) != 0) {
        while (!output.contains("ready")) {
            QVERIFY2(writer.waitForReadyRead(20000), "the writer could not open the file");
            output += writer.readAllStandardOutput();
        }
    }
    QThread::usleep(static_cast<unsigned long>(random.below(120000)));
    QVERIFY2(writer.state() == QProcess::Running, "the writer gave up by itself");
    writer.kill();
    QVERIFY(writer.waitForFinished());
    output += writer.readAllStandardOutput();
    expectation.hear(output);
}

} // namespace

class TestDurability : public QObject {
    Q_OBJECT

  private:
    void checkFile(const QString& path, const Project& start, Expectation& expectation) {
        const auto file = ProjectFile::open(path);
        REQUIRE(file);
        QVERIFY2(!(*file)->isReadOnly(), "a killed process must not keep the lock");
        REQUIRE((*file)->check());
        const auto project = (*file)->load();
        REQUIRE(project);
        QVERIFY(validate(*project).empty());
        const QByteArray found = fingerprint(*project);
        // Undo and redo are announced when their writing has begun already, so the state under way may
        // not have been said. Only then is a state allowed that the next check cannot know.
        const bool known = found == expectation.project || found == expectation.next;
        const auto history = (*file)->history();
        REQUIRE(history);
        QVERIFY2(known || isOneStepAway(*project, *history, expectation), "an acknowledged edit is missing");
        checkBatches((*file)->answers(), sourcesOf(*project, *history), expectation);
        checkHistory(*project, *history, start);
        expectation.project = found;
        expectation.next.reset();
        expectation.nextBatch.reset();
    }

    // The state acknowledged last is one undo or one redo away from the one found.
    static bool isOneStepAway(const Project& project, const History& history,
                              const Expectation& expectation) {
        for (const HistoryEntry& entry : history.entries) {
            Project other = project;
            const bool isUndo = entry.id == history.position + 1; // was undone, so redo leads back
            const bool isRedo = entry.id == history.position;
            if (isUndo && entry.change.applyTo(other) && fingerprint(other) == expectation.project)
                return true;
            if (isRedo && entry.change.reversed().applyTo(other)
                && fingerprint(other) == expectation.project) {
                return true;
            }
        }
        return false;
    }

    // Sources of the project and of every step.
    static QSet<qint64> sourcesOf(const Project& project, const History& history) {
        QSet<qint64> sources;
        for (const Source& source : project.all<Source>())
            sources.insert(source.id.value);
        for (const HistoryEntry& entry : history.entries) {
            for (const auto& row : entry.change.of<Source>())
                sources.insert(row.id().value);
        }
        return sources;
    }

    void checkBatches(AnswerStore& store, const QSet<qint64>& sources, Expectation& expectation) {
        const auto batches = store.batches();
        REQUIRE(batches);
        QSet<QByteArray> found;
        for (const feedback::Batch& batch : *batches)
            found.insert(batch.name.toLatin1() + " " + QByteArray::number(batch.answers) + " "
                         + QByteArray::number(batch.source.value));
        // One goes with its source when no step can bring that back any more.
        erase_if(expectation.batches, [&](const QByteArray& batch) {
            return !sources.contains(batch.mid(batch.lastIndexOf(' ') + 1).toLongLong());
        });
        QVERIFY2(found.contains(expectation.batches), "an acknowledged batch is missing");
        QSet<QByteArray> more = found;
        more.subtract(expectation.batches);
        const bool onlyTheOneUnderWay =
            more.isEmpty()
            || (more.size() == 1 && more.contains(expectation.nextBatch.value_or(QByteArray())));
        QVERIFY2(onlyTheOneUnderWay, "a batch is there that nobody imported");
        expectation.batches = found;
    }

    // Undoing every step gives the start, redoing every step ends somewhere valid.
    void checkHistory(const Project& project, const History& history, const Project& start) {
        Project back = project;
        Project forth = project;
        for (auto entry = history.entries.rbegin(); entry != history.entries.rend(); ++entry) {
            if (entry->id <= history.position) REQUIRE(entry->change.reversed().applyTo(back));
        }
        QVERIFY2(back == start, "undoing everything does not give the start");
        for (const HistoryEntry& entry : history.entries) {
            if (entry.id > history.position) REQUIRE(entry.change.applyTo(forth));
        }
        QVERIFY(validate(forth).empty());
    }

  private Q_SLOTS:
    void aKilledProcessLosesNothingThatWasAcknowledged() {
        Random random(20261121);
        int acknowledged = 0;
        for (int killed = 0; killed < kills;) {
            // On a disk the moments of syncing are long, in memory everything else is.
            const Folder folder(killed / killsPerFile % 2 == 0 ? Folder::Where::Disk : Folder::Where::Memory);
            const Project start = randomProject(static_cast<std::uint64_t>(killed) + 1, 15);
            REQUIRE(ProjectFile::create(folder.file(), start));
            Expectation expectation;
            expectation.project = fingerprint(start);
            for (int i = 0; i < killsPerFile; ++i, ++killed) {
                runAndKill(folder.file(), random, expectation);
                if (QTest::currentTestFailed()) return;
                checkFile(folder.file(), start, expectation);
                if (QTest::currentTestFailed()) return;
                QCOMPARE(folder.entries(), QStringList{QStringLiteral("project.chwila")});
            }
            acknowledged += expectation.acknowledged;
        }
        qInfo("%d kills, %d acknowledgements", kills, acknowledged);
        QVERIFY2(acknowledged > kills, "the writer was killed before it did anything");
    }
};

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
