// At night, in a script: from a SQLite database and an event log to numbers a program can read, loud where
// something is wrong, the same bytes twice.
#include "program.h"
#include "tests/support/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila::journeys;
using chwila::testing::s;

namespace {

/// `claims`: answers of 90 weeks at three touchpoints, those to the decision low for two in five.
void makeDatabase(const QString& path, int weeks) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(
        "CREATE TABLE IF NOT EXISTS answers (customer TEXT, touchpoint TEXT, score INTEGER, day TEXT)");
    database.exec("DELETE FROM answers");
    SQLite::Transaction transaction(database);
    SQLite::Statement insert(database,
                             "INSERT INTO answers VALUES (?, ?, ?, date('2024-01-01', ? || ' days'))");
    for (int week = 0; week < weeks; ++week) {
        for (int i = 0; i < 10; ++i) {
            const char* touchpoints[] = {"Report", "Decision", "Payment"};
            for (int t = 0; t < 3; ++t) {
                const bool low = t == 1 ? (i + week) % 5 < 2 : (i + week) % 10 == 0;
                insert.bind(1, QString::number(week * 100 + i).toStdString());
                insert.bind(2, touchpoints[t]);
                insert.bind(3, low ? 3 : 9);
                insert.bind(4, week * 7 + i % 7);
                insert.exec();
                insert.reset();
            }
        }
    }
    transaction.commit();
}

} // namespace

class TestAnalyst : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDatabaseBecomesNumbers();
    void theSameTwiceGivesTheSameBytes();
    void refreshSaysWhatIsNew();
    void aScriptHearsWhatWentWrong_data();
    void aScriptHearsWhatWentWrong();
    void anEventLogBecomesAJourneyWithItsCounts();
    void everyCommandHasHelpThatSuffices();

  private:
    QString path(const char* name) const { return m_folder->filePath(s(name)); }
    void attach() {
        makeDatabase(path("crm.db"), 90);
        QCOMPARE(runChwila({s("new"), path("claims.chwila")}).code, 0);
        const Ran ran = runChwila({s("attach"), path("claims.chwila"), path("crm.db"), s("--table"),
                                   s("answers"), s("--make-touchpoints")});
        QVERIFY2(ran.code == 0, ran.errors.constData());
    }
    QJsonObject analysed() {
        const Ran ran = runChwila({s("analyse"), path("claims.chwila"), s("--format"), s("json")});
        return QJsonDocument::fromJson(ran.output).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAnalyst::aDatabaseBecomesNumbers() {
    attach();
    const QJsonObject result = analysed();
    QCOMPARE(result.value(s("answers")).toInt(), 2700);
    const QJsonArray touchpoints = result.value(s("touchpoints")).toArray();
    QCOMPARE(touchpoints.size(), 3);
    for (const QJsonValue each : touchpoints) {
        const QJsonObject row = each.toObject();
        const int expected = row.value(s("name")).toString() == s("Decision") ? 360 : 90;
        QCOMPARE(row.value(s("low")).toInt(), expected);
        QCOMPARE(row.value(s("answers")).toInt(), 900);
    }
}

void TestAnalyst::theSameTwiceGivesTheSameBytes() {
    attach();
    const QStringList line{s("analyse"), path("claims.chwila"), s("--format"), s("json")};
    const Ran one = runChwila(line);
    const Ran two = runChwila(line);
    QCOMPARE(one.code, 0);
    QVERIFY(!one.output.isEmpty());
    QVERIFY(one.output == two.output);
}

void TestAnalyst::refreshSaysWhatIsNew() {
    attach();
    makeDatabase(path("crm.db"), 91);
    const Ran ran = runChwila({s("refresh"), path("claims.chwila")});
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QVERIFY2((ran.output + ran.errors).contains(" 30 new"), (ran.output + ran.errors).constData());
    QCOMPARE(analysed().value(s("answers")).toInt(), 2730);
}

void TestAnalyst::aScriptHearsWhatWentWrong_data() {
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("names");
    QTest::newRow("a project that is not there")
        << QStringList{s("analyse"), s("DIR/none.chwila")} << 1 << s("none.chwila");
    QTest::newRow("a query that writes") << QStringList{s("attach"), s("DIR/claims.chwila"), s("DIR/crm.db"),
                                                        s("--query"), s("DELETE FROM answers")}
                                         << 1 << s("crm.db");
    QTest::newRow("a query without a row")
        << QStringList{s("attach"), s("DIR/claims.chwila"), s("DIR/crm.db"), s("--query"),
                       s("SELECT * FROM answers WHERE 0")}
        << 1 << s("crm.db: There is no row");
    QTest::newRow("a table that is not there")
        << QStringList{s("attach"), s("DIR/claims.chwila"), s("DIR/crm.db"), s("--table"), s("nothing")} << 1
        << s("nothing");
    QTest::newRow("an option nobody knows")
        << QStringList{s("analyse"), s("DIR/claims.chwila"), s("--sing")} << 2 << s("--sing");
    QTest::newRow("a filter that cannot be read")
        << QStringList{s("analyse"), s("DIR/claims.chwila"), s("--filter"), s("from=yesterday")} << 2
        << s("yesterday");
    QTest::newRow("a segment that is not there")
        << QStringList{s("analyse"), s("DIR/claims.chwila"), s("--filter"), s("segment:Age=old")} << 1
        << s("Age");
    QTest::newRow("a command nobody knows") << QStringList{s("analyze")} << 2 << s("analyze");
    QTest::newRow("a picture in no known theme")
        << QStringList{s("export"), s("DIR/claims.chwila"), s("-o"), s("DIR/x.png"), s("--theme"), s("pink")}
        << 2 << s("light");
    QTest::newRow("a day that is none")
        << QStringList{s("report"), s("DIR/claims.chwila"), s("-o"), s("DIR/x.pdf"), s("--date"), s("soon")}
        << 2 << s("soon");
}

void TestAnalyst::aScriptHearsWhatWentWrong() {
    attach();
    QFETCH(QStringList, line);
    for (QString& word : line)
        word.replace(s("DIR"), m_folder->path());
    const Ran ran = runChwila(line);
    QTEST(ran.code, "code");
    QFETCH(QString, names);
    QVERIFY2(ran.errors.contains(names.toUtf8()), ran.errors.constData());
    QVERIFY2(ran.output.isEmpty(), ran.output.constData());
    QCOMPARE(analysed().value(s("answers")).toInt(), 2700);
}

void TestAnalyst::anEventLogBecomesAJourneyWithItsCounts() {
    QFile log(path("log.csv"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("case,activity,time\n");
    for (int i = 0; i < 50; ++i) {
        const QByteArray key = QByteArray::number(i);
        log.write(key + ",Report,2025-01-01 08:00:00\n" + key + ",Decide,2025-01-02 08:00:00\n");
        if (i % 5 == 0)
            log.write(key + ",Object,2025-01-03 08:00:00\n" + key + ",Decide,2025-01-04 08:00:00\n");
        log.write(key + ",Pay,2025-01-05 08:00:00\n");
    }
    log.close();
    const Ran ran =
        runChwila({s("mine"), path("log.csv"), s("-o"), path("log.chwila"), s("--format"), s("json")});
    QVERIFY2(ran.code == 0, ran.errors.constData());
    const QJsonObject mined = QJsonDocument::fromJson(ran.output).object();
    QCOMPARE(mined.value(s("customers")).toInt(), 50);
    QCOMPARE(mined.value(s("events")).toInt(), 170);
    QCOMPARE(mined.value(s("variants")).toInt(), 2);
    QCOMPARE(runChwila({s("check"), path("log.chwila")}).code, 0);
}

void TestAnalyst::everyCommandHasHelpThatSuffices() {
    const Ran all = runChwila({s("--help")});
    QCOMPARE(all.code, 0);
    for (const char* command :
         {"new", "import", "attach", "refresh", "mine", "analyse", "report", "export", "check"}) {
        const Ran help = runChwila({s(command), s("--help")});
        QCOMPARE(help.code, 0);
        for (const char* part : {"Usage: chwila ", "Arguments:", "Options:"})
            QVERIFY2(help.output.contains(part), command);
    }
}

QTEST_GUILESS_MAIN(TestAnalyst)
#include "tst_analyst.moc"
