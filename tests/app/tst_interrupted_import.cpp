// The program is killed in the middle of an import, again and again at other moments: the project holds the
// whole import afterwards or nothing of it.
#include "core/base/random.h"
#include "core/store/answer_store.h"
#include "core/store/project_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace chwila;

namespace {

constexpr int rows = 40000;
constexpr int kills = 40;

} // namespace

class TestInterruptedImport : public QObject {
    Q_OBJECT

  private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void start(QProcess& process, const QString& project) const {
        process.start(QStringLiteral(CHWILA_PROGRAM),
                      {QStringLiteral("--quiet"), QStringLiteral("import"), project, path("answers.csv"),
                       QStringLiteral("--make-touchpoints")});
    }

    QTemporaryDir m_folder;

  private Q_SLOTS:
    void initTestCase() {
        QFile table(path("answers.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("touchpoint,score,date,customer,comment\n");
        for (int i = 0; i < rows; ++i) {
            const QByteArray number = QByteArray::number(i);
            table.write((i % 2 ? "Booking," : "Parking,") + QByteArray::number(i % 11) + ",2025-03-0"
                        + QByteArray::number(1 + i % 9) + ",c" + number + ",word " + number + "\n");
        }
        const QStringList arguments{QStringLiteral("new"), QStringLiteral("--template"),
                                    QStringLiteral("hotel"), path("empty.chwila")};
        QCOMPARE(QProcess::execute(QStringLiteral(CHWILA_PROGRAM), arguments), 0);
    }

    void leavesTheWholeImportOrNothing() {
        const QString file = path("p.chwila");
        const model::Project before = *(*store::ProjectFile::open(path("empty.chwila")))->load();
        QVERIFY(QFile::copy(path("empty.chwila"), file));
        QElapsedTimer clock;
        clock.start();
        QProcess whole;
        start(whole, file);
        QVERIFY(whole.waitForFinished(120000));
        QCOMPARE(whole.exitCode(), 0);
        const auto longest = static_cast<std::uint64_t>(clock.elapsed());

        Random random(20261130);
        int interrupted = 0;
        for (int i = 0; i < kills; ++i) {
            QFile::remove(file);
            QVERIFY(QFile::copy(path("empty.chwila"), file));
            QProcess import;
            start(import, file);
            QVERIFY(import.waitForStarted());
            QThread::msleep(static_cast<unsigned long>(random.below(longest + 1)));
            import.kill();
            QVERIFY(import.waitForFinished());
            const auto opened = store::ProjectFile::open(file);
            QVERIFY2(opened, qPrintable(opened ? QString() : describe(opened.error())));
            QVERIFY((*opened)->check());
            const model::Project project = *(*opened)->load();
            const auto batches = *(*opened)->answers().batches(); // also such as would be hidden
            if (batches.empty()) {
                ++interrupted;
                QVERIFY2(project == before, "a source, label or touchpoint without its answers");
            } else {
                QCOMPARE(batches.size(), std::size_t(1));
                QCOMPARE(batches.front().answers, rows);
                QVERIFY(project.find(batches.front().source));
            }
        }
        qInfo("%d of %d imports were interrupted", interrupted, kills);
        QVERIFY(interrupted > 0);
    }

    // Whoever is asked to end (by a service manager, by timeout) gives the import up, and the one who asked
    // sees the signal: a script does not go on as if the import had only failed.
    void whoeverIsAskedToEndLeavesNothing() {
        const QString file = path("asked.chwila");
        Random random(20261201);
        int ended = 0;
        for (int i = 0; i < kills && ended < 3; ++i) {
            QFile::remove(file);
            QVERIFY(QFile::copy(path("empty.chwila"), file));
            QProcess import;
            start(import, file);
            QVERIFY(import.waitForStarted());
            QThread::msleep(20 + static_cast<unsigned long>(random.below(100)));
            import.terminate();
            QVERIFY(import.waitForFinished());
            if (import.exitStatus() == QProcess::NormalExit) {
                QCOMPARE(import.exitCode(), 0); // it was through
                continue;
            }
            ++ended;
            const auto opened = store::ProjectFile::open(file);
            QVERIFY2(opened, qPrintable(opened ? QString() : describe(opened.error())));
            QVERIFY((*opened)->answers().batches()->empty());
        }
        QVERIFY(ended > 0);
    }
};

QTEST_GUILESS_MAIN(TestInterruptedImport)
#include "tst_interrupted_import.moc"
