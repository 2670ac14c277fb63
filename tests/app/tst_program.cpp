// The real program as a process: exit codes, streams, languages, and that nothing needs a display.
#include "tests/support/text.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using chwila::testing::s;

namespace {

struct ProgramRan {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

ProgramRan run(const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CHWILA_PROGRAM), arguments);
    if (!process.waitForFinished(120000)) return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void helpAndVersion() {
        const ProgramRan help = run({s("--help")});
        QCOMPARE(help.code, 0);
        for (const char* word :
             {"new", "import", "attach", "refresh", "analyse", "report", "export", "check"})
            QVERIFY2(help.output.contains(QByteArray("  ") + word), word);
        QVERIFY(help.errors.isEmpty());
        const ProgramRan version = run({s("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY(version.output.startsWith("Chwila "));
    }

    void wrongUsageIsTwo() {
        QCOMPARE(run({s("--sing")}).code, 2);
        QCOMPARE(run({s("new")}).code, 2);
        QCOMPARE(run({s("--language"), s("xx"), s("--help")}).code, 2);
    }

    void whatCannotBeDoneIsOne() {
        const ProgramRan ran = run({s("check"), path("missing.chwila")});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.output.isEmpty());
        QVERIFY2(ran.errors.startsWith("chwila: "), ran.errors.constData());
        QVERIFY(ran.errors.contains("missing.chwila"));
    }

    void fromNothingToAReport() {
        QCOMPARE(run({s("--quiet"), s("new"), s("--sample"), path("a.chwila")}).output, QByteArray());
        const ProgramRan first = run({s("analyse"), path("a.chwila"), s("--format"), s("json")});
        const ProgramRan second = run({s("analyse"), path("a.chwila"), s("--format"), s("json")});
        QCOMPARE(first.code, 0);
        QVERIFY(!first.output.isEmpty());
        QVERIFY(first.output == second.output);
        const QStringList report = {s("report"), path("a.chwila"), s("--date"), s("2026-01-05"), s("-o")};
        const ProgramRan one = run(report + QStringList{path("one.pdf")});
        QVERIFY2(one.code == 0, one.errors.constData());
        QCOMPARE(run(report + QStringList{path("two.pdf")}).code, 0);
        QVERIFY(read("one.pdf").startsWith("%PDF"));
        QVERIFY(read("one.pdf") == read("two.pdf"));
        QCOMPARE(run({s("check"), path("a.chwila")}).code, 0);
    }

    void aFullDiskIsNoSuccess_data() {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("a few words") << QStringList{s("--help")};
        QTest::newRow("more than a buffer holds, in one piece")
            << QStringList{s("analyse"), s("a.chwila"), s("--format"), s("json")};
    }
    void aFullDiskIsNoSuccess() {
        if (!QFile::exists(s("/dev/full"))) QSKIP("this system has no /dev/full");
        QFETCH(QStringList, line);
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, 0);
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.setStandardOutputFile(s("/dev/full"));
        process.start(QStringLiteral(CHWILA_PROGRAM), line);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.startsWith("chwila: ") && said.contains("written"), said.constData());
    }

    void aStreamIsAPlaceToWriteTo() {
        QCOMPARE(run({s("new"), s("--sample"), path("a.chwila")}).code, 0);
        const ProgramRan ran =
            run({s("analyse"), path("a.chwila"), s("--format"), s("csv"), s("-o"), s("/dev/stdout")});
        QVERIFY2(ran.code == 0, ran.errors.constData());
        QVERIFY(ran.output.count('\n') > 10);
    }

  private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QByteArray read(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
