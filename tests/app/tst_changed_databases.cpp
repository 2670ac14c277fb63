// A database that is not what it was taken for, or not what it was when it was read first: columns guessed
// wrongly, a column, table or file of another name. On the command line.
#include "command_runner.h"
#include "tests/support/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using app::Ran;
using chwila::testing::s;

class TestChangedDatabases : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { qputenv("HOME", m_home.path().toUtf8()); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({s("new"), s("--template"), s("hotel"), path("h.chwila")}).code, int(app::Done));
    }

    void aDatabaseThatIsImportedAsAFileIsToldWhatReadsIt() {
        sqlite("CREATE TABLE answers (touchpoint TEXT, score INT);"
               "INSERT INTO answers VALUES ('Booking', 9), ('Check-in', 7)");
        const Ran ran = run({s("import"), path("h.chwila"), path("crm.db")});
        QCOMPARE(ran.code, int(app::Failed));
        const QStringList told = QString::fromUtf8(ran.errors).split(QRegularExpression(s("[“”]")));
        QVERIFY2(told.size() == 3 && told[1].startsWith(s("chwila attach ")), ran.errors.constData());
        QCOMPARE(run(told[1].split(u' ').mid(1)).code, int(app::Done));
        const Ran mined = run({s("mine"), path("crm.db")});
        QVERIFY2(mined.code == app::Failed && mined.errors.contains("as CSV"), mined.errors.constData());
    }

    void columnsThatAreGuessedWronglyArePutRightOnTheLine() {
        sqlite("CREATE TABLE t (id INT, Bereich TEXT, \"Score (1-5)\" TEXT, erfasst INT);"
               "INSERT INTO t VALUES (1, 'Bar', '4.0', 1439643001), (2, 'Bar', '1', 1439643002),"
               "(3, 'Pool', '5', 1439643003), (4, 'Pool', NULL, 1439643004)");
        const QStringList line{s("attach"),   path("h.chwila"), path("crm.db"),
                               s("--format"), s("json"),        s("--dry-run")};
        const Ran ran =
            run(line + QStringList{s("--role"), s("bereich=touchpoint"), s("--role"), s("erfasst=time")});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        const QJsonObject counts = QJsonDocument::fromJson(ran.output).object();
        QCOMPARE(counts.value(s("valid")).toInt(), 3);
        QCOMPARE(counts.value(s("labels")).toArray().size(), 2);
        QCOMPARE(counts.value(s("first")).toString(), s("2015-08-15T12:50:01Z"));
        QVERIFY(run(line.first(3) + QStringList{s("--dry-run")}).errors.contains("--role COLUMN=ROLE"));
        const Ran wrong = run(line + QStringList{s("--role"), s("Bereich=place")});
        QVERIFY2(wrong.code == app::Usage && wrong.errors.contains("touchpoint"), wrong.errors.constData());
        const Ran missing = run(line + QStringList{s("--role"), s("Ort=touchpoint")});
        QVERIFY2(missing.code == app::Failed && missing.errors.contains("Bereich")
                     && missing.errors.contains("crm.db"),
                 missing.errors.constData());
    }

    void aQueryThatIsNotUnderstoodAnyMoreIsReplacedByTheLineThatIsTold() {
        sqlite("CREATE TABLE answers (touchpoint TEXT, score INT);"
               "INSERT INTO answers VALUES ('Booking', 9), ('Check-in', 7)");
        const QStringList attach{s("attach"), path("h.chwila"), path("crm.db"), s("--name"), s("CRM")};
        QCOMPARE(run(attach + QStringList{s("--query"), s("SELECT touchpoint, score FROM answers")}).code,
                 int(app::Done));
        sqlite(
            "ALTER TABLE answers RENAME COLUMN score TO points; INSERT INTO answers VALUES ('Booking', 1)");
        const Ran lost = run({s("refresh"), path("h.chwila")});
        QCOMPARE(lost.code, int(app::Failed));
        const QStringList told =
            QString::fromUtf8(lost.errors).split(QRegularExpression(s("[“”]"))).filter(s("chwila refresh"));
        QVERIFY2(told.size() == 1 && told[0].endsWith(s("--source CRM --query SELECT")),
                 lost.errors.constData());
        QStringList words = told[0].split(u' ').mid(1);
        words.back() = s("SELECT touchpoint, points AS score FROM answers");
        const Ran ran = run(words);
        QVERIFY2(ran.code == app::Done && ran.output.contains("1 new"), ran.errors.constData());
        QCOMPARE(answers(), QByteArray("3"));
        const Ran again = run({s("refresh"), path("h.chwila")}); // and it stays so
        QVERIFY2(again.output.contains("Nothing has changed"), again.errors.constData());
        QCOMPARE(run({s("refresh"), path("h.chwila"), s("--query"), s("answers")}).code, int(app::Usage));
    }

    void theLineThatIsToldKeepsWhatWasSaid() {
        sqlite("CREATE TABLE answers (touchpoint TEXT, score INT);"
               "INSERT INTO answers VALUES ('Booking', 9), ('Check-in', 7)");
        const QStringList attach{s("attach"), path("h.chwila"), path("crm.db"), s("--name"), s("CRM")};
        QCOMPARE(run(attach + QStringList{s("--query"), s("SELECT touchpoint, score FROM answers")}).code,
                 int(app::Done));
        QVERIFY(QFile::rename(path("crm.db"), path("moved.db")));
        const Ran lost = run({s("refresh"), path("h.chwila"), s("--source"), s("CRM"), s("--from"),
                              path("moved.db"), s("--query"), s("SELECT place FROM answers")});
        QCOMPARE(lost.code, int(app::Failed));
        const QString line = s("--source CRM --from ") + path("moved.db") + s(" --query SELECT”");
        QVERIFY2(QString::fromUtf8(lost.errors).contains(line), lost.errors.constData());
    }

    void whoMeansAnUnknownSourceIsToldNamesAndNumbers() {
        sqlite("CREATE TABLE answers (touchpoint TEXT, score INT);"
               "INSERT INTO answers VALUES ('Booking', 9), ('Check-in', 7)");
        QCOMPARE(run({s("attach"), path("h.chwila"), path("crm.db"), s("--table"), s("answers")}).code,
                 int(app::Done));
        const Ran unknown = run({s("refresh"), path("h.chwila"), s("--source"), s("0")});
        QCOMPARE(unknown.code, int(app::Failed));
        static const QRegularExpression listed(s("crm\\.db \\((\\d+)\\)"));
        const QRegularExpressionMatch found = listed.match(QString::fromUtf8(unknown.errors));
        QVERIFY2(found.hasMatch(), unknown.errors.constData());
        QCOMPARE(run({s("refresh"), path("h.chwila"), s("--source"), found.captured(1)}).code,
                 int(app::Done));
    }

    void aTableOrDatabaseThatIsCalledOtherwiseIsToldWithTheWayToIt() {
        sqlite("CREATE TABLE answers (touchpoint TEXT, score INT);"
               "INSERT INTO answers VALUES ('Booking', 9), ('Check-in', 7)");
        QCOMPARE(run({s("attach"), path("h.chwila"), path("crm.db"), s("--table"), s("answers")}).code,
                 int(app::Done));
        sqlite("ALTER TABLE answers RENAME TO replies");
        const Ran renamed = run({s("refresh"), path("h.chwila")});
        QVERIFY2(renamed.errors.contains("--source crm.db --query SELECT"), renamed.errors.constData());
        QCOMPARE(run({s("refresh"), path("h.chwila"), s("--source"), s("crm.db"), s("--query"), s("replies")})
                     .code,
                 int(app::Done));
        QVERIFY(QFile::rename(path("crm.db"), path("moved.db")));
        const Ran moved = run({s("refresh"), path("h.chwila")});
        QVERIFY2(moved.errors.contains("--source crm.db --from PATH"), moved.errors.constData());
    }

  private:
    Ran run(const QStringList& line) { return app::runCommand(line); }
    QString path(const char* name) const { return m_folder->filePath(s(name)); }
    void sqlite(const char* sql) {
        SQLite::Database database(path("crm.db").toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql);
    }
    /// How many answers `check` finds.
    QByteArray answers() {
        const QByteArray said = run({s("check"), path("h.chwila")}).output;
        const qsizetype end = said.indexOf(" answer");
        return said.mid(said.lastIndexOf(' ', end - 1) + 1, end - said.lastIndexOf(' ', end - 1) - 1);
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestChangedDatabases)
#include "tst_changed_databases.moc"
