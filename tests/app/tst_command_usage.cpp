// How a line is understood before anything is done: what is wrong with it is said, with status 2.
#include "command_runner.h"
#include "tests/support/text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using app::Ran;
using chwila::testing::s;

class TestCommandUsage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyCommandExplainsItself_data() {
        QTest::addColumn<QString>("command");
        for (const app::CommandRow& row : app::commandRows())
            QTest::newRow(row.name) << QString::fromLatin1(row.name);
    }
    void everyCommandExplainsItself() {
        QFETCH(QString, command);
        const Ran help = run({command, s("--help")});
        QCOMPARE(help.code, int(app::Done));
        QVERIFY(help.output.contains("Usage: chwila " + command.toUtf8()));
        QVERIFY(help.output.contains("--language"));
        const Ran unknown = run({command, s("--no-such-option")});
        QCOMPARE(unknown.code, int(app::Usage));
        QVERIFY(unknown.output.isEmpty());
        QVERIFY(unknown.errors.contains("chwila " + command.toUtf8() + " --help"));
        const Ran bare = run({command});
        QCOMPARE(bare.code, int(app::Usage));
        QVERIFY2(bare.errors.contains("is missing"), bare.errors.constData());
    }

    void anEmptyValueIsAMistakeAndNotNone_data() {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("filter") << QStringList{s("analyse"), s("no.chwila"), s("--filter"), QString()};
        QTest::newRow("journey") << QStringList{s("analyse"), s("no.chwila"), s("--journey=")};
        QTest::newRow("blanks") << QStringList{s("report"), s("no.chwila"), s("--journeys"), s(" ")};
        QTest::newRow("output") << QStringList{s("analyse"), s("no.chwila"), s("-o"), QString()};
        QTest::newRow("version") << QStringList{s("versions"), s("no.chwila"), s("--compare"), QString()};
        QTest::newRow("language") << QStringList{s("check"), s("no.chwila"), s("--language"), QString()};
        QTest::newRow("query") << QStringList{s("refresh"), s("no.chwila"), s("--query"), QString()};
    }
    void anEmptyValueIsAMistakeAndNotNone() {
        QFETCH(QStringList, line);
        const Ran ran = run(line);
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY2(ran.errors.contains("needs a value"), ran.errors.constData());
        QVERIFY(ran.output.isEmpty());
    }

    void unknownFormsAreWrongUsage() {
        run({s("new"), path("w.chwila")});
        QCOMPARE(run({s("export"), path("w.chwila"), s("-o"), path("x.docx")}).code, int(app::Usage));
        QCOMPARE(run({s("analyse"), path("w.chwila"), s("--format"), s("xml")}).code, int(app::Usage));
        QCOMPARE(
            run({s("export"), path("w.chwila"), s("--picture"), s("heatmap"), s("-o"), path("x.svg")}).code,
            int(app::Usage));
    }

    void anOptionThatWouldChangeNothingIsWrongUsage_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("name");
        QTest::newRow("answers know no filter")
            << QStringList{s("--table"), s("answers"), s("--filter"), s("from=2025-01-01")} << s("x.csv");
        QTest::newRow("nor does the whole project")
            << QStringList{s("--filter"), s("scale=nps")} << s("x.json");
        QTest::newRow("a picture is no table") << QStringList{s("--table"), s("figures")} << s("x.svg");
        QTest::newRow("a table is no picture") << QStringList{s("--picture"), s("heatmap")} << s("x.csv");
        QTest::newRow("an outline has no measure") << QStringList{s("--measure"), s("low")} << s("x.csv");
        QTest::newRow("an SVG has no pixels") << QStringList{s("--scale"), s("2")} << s("x.svg");
        QTest::newRow("graphs are of all journeys") << QStringList{s("--journey"), s("1")} << s("x.mmd");
    }
    void anOptionThatWouldChangeNothingIsWrongUsage() {
        QFETCH(QStringList, options);
        QFETCH(QString, name);
        run({s("new"), path("w.chwila")});
        const Ran ran =
            run(QStringList{s("export"), path("w.chwila"), s("-o"), m_folder->filePath(name)} + options);
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY(!QFile::exists(m_folder->filePath(name)));
    }

    void wrongOptionsAreToldInOurWords_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("one that is not there")
            << QStringList{s("--oops")} << QByteArray("There is no option “--oops”.");
        QTest::newRow("a short one that is not there")
            << QStringList{s("-x")} << QByteArray("There is no option “-x”.");
        QTest::newRow("a value that is missing")
            << QStringList{s("--format")} << QByteArray("“--format” needs a value.");
        QTest::newRow("a value too many")
            << QStringList{s("--alarms=yes")} << QByteArray("“--alarms” takes no value.");
    }
    void wrongOptionsAreToldInOurWords() {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, said);
        const Ran ran = run(QStringList{s("analyse"), path("w.chwila")} + options);
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY2(ran.errors.contains(said), ran.errors.constData());
    }

    void aMistypedLineIsToldBeforeTheProjectIsOpened_data() {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("paper") << QStringList{s("report"), s("-o"), s("x.pdf"), s("--paper"), s("a3")};
        QTest::newRow("sections") << QStringList{s("report"), s("-o"), s("x.pdf"), s("--sections"), s("a,b")};
        QTest::newRow("form") << QStringList{s("export"), s("-o"), s("x.docx")};
        QTest::newRow("format") << QStringList{s("analyse"), s("--format"), s("xml")};
        QTest::newRow("alarms") << QStringList{s("analyse"), s("--alarms"), s("--format"), s("csv")};
        QTest::newRow("assumption") << QStringList{s("analyse"), s("--set"), s("luck=much")};
    }
    void aMistypedLineIsToldBeforeTheProjectIsOpened() {
        QFETCH(QStringList, line);
        const Ran ran = run(line + QStringList{path("not there.chwila")});
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY2(!ran.errors.contains("not there"), ran.errors.constData());
    }

  private:
    Ran run(const QStringList& line) { return app::runCommand(line); }
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestCommandUsage)
#include "tst_command_usage.moc"
