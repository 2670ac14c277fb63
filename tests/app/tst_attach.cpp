// Databases on the command line: a real SQLite database and a real PostgreSQL server.
#include "command_runner.h"
#include "tests/core/sources/postgres_server.h"
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

namespace {

const char* const somewhereElse = "postgresql://reader@127.0.0.1:1/survey";

} // namespace

class TestAttach : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        qunsetenv("PGPASSWORD");
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(s("config")).toUtf8());
        m_server = sources::PostgresServer::start(m_problem);
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({s("new"), s("--template"), s("hotel"), path("h.chwila")}).code, int(app::Done));
        write("password", QByteArray(sources::PostgresServer::password) + "\n");
    }

    void anSqliteTableIsAttachedAndRefreshed() {
        sqlite(
            "CREATE TABLE answers (who TEXT, touchpoint TEXT, score INT, day TEXT);"
            "INSERT INTO answers VALUES ('a', 'Booking', 9, '2025-01-02'), ('b', 'Booking', 3, '2025-01-02'),"
            "('c', 'Check-in', 7, '2025-01-03')");
        const Ran dry =
            run({s("attach"), path("h.chwila"), path("crm.db"), s("--dry-run"), s("--format"), s("json")});
        QVERIFY2(dry.code == app::Done, dry.errors.constData());
        const QJsonObject counts = QJsonDocument::fromJson(dry.output).object();
        QCOMPARE(counts.value(s("valid")).toInt(), 3);
        QVERIFY(counts.value(s("stored")).isNull());
        QCOMPARE(answers(), QByteArray("0"));

        const Ran ran = run({s("attach"), path("h.chwila"), path("crm.db"), s("--table"), s("answers")});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        QCOMPARE(answers(), QByteArray("3"));

        sqlite(
            "UPDATE answers SET score = 8 WHERE who = 'a'; DELETE FROM answers WHERE who = 'c';"
            "INSERT INTO answers VALUES ('d', 'Booking', 9, '2025-02-02'), ('e', 'Pool', 9, '2025-02-02')");
        const Ran again = run({s("refresh"), path("h.chwila")});
        QVERIFY2(again.code == app::Done, again.errors.constData());
        QVERIFY2(again.output.contains("crm.db: 4 answer"), again.output.constData());
        QVERIFY2(again.output.contains("2 new, 1 gone, 1 changed"), again.output.constData());
        QVERIFY2(again.output.contains("New labels: Pool."), again.output.constData());
        QCOMPARE(answers(), QByteArray("4"));
        const Ran quiet = run({s("refresh"), path("h.chwila")});
        QVERIFY2(quiet.output.contains("Nothing has changed"), quiet.output.constData());
    }

    void aTableThatIsAttachedAlreadyIsNotCountedTwice() {
        sqlite("CREATE TABLE answers (touchpoint TEXT, score INT);"
               "INSERT INTO answers VALUES ('Booking', 9), ('Booking', 3), ('Check-in', 7)");
        const QStringList line{s("attach"), path("h.chwila"), path("crm.db"), s("--table"), s("answers")};
        QCOMPARE(run(line).code, int(app::Done));
        sqlite("INSERT INTO answers VALUES ('Booking', 10)"); // still the same table
        const Ran twice = run(line);
        QCOMPARE(twice.code, int(app::Failed));
        QVERIFY2(twice.errors.contains("already") && twice.errors.contains("chwila refresh"),
                 twice.errors.constData());
        for (const QStringList& other : {QStringList(), QStringList{s("--table"), s("ANSWERS")}}) {
            const Ran same = run(line.first(3) + other); // named otherwise, the same table
            QCOMPARE(same.code, int(app::Failed));
            QVERIFY2(same.errors.contains("already"), same.errors.constData());
        }
        QCOMPARE(answers(), QByteArray("3"));
        QCOMPARE(run(line + QStringList{s("--again")}).code, int(app::Done));
        QCOMPARE(answers(), QByteArray("7"));
    }

    void aSourceThatIsSuddenlyEmptyKeepsItsAnswers_data() {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("no row is left") << s("DELETE FROM answers") << QByteArray("h.chwila: crm.db: ");
        QTest::newRow("no score can be read")
            << s("UPDATE answers SET score = score + 100") << QByteArray("crm.db:1: ");
    }
    void aSourceThatIsSuddenlyEmptyKeepsItsAnswers() {
        QFETCH(QString, harm);
        QFETCH(QByteArray, place);
        sqlite("CREATE TABLE answers (touchpoint TEXT, score INT);"
               "INSERT INTO answers VALUES ('Booking', 9), ('Booking', 3), ('Check-in', 7)");
        QCOMPARE(run({s("attach"), path("h.chwila"), path("crm.db")}).code, int(app::Done));
        sqlite(harm.toUtf8().constData());
        const Ran ran = run({s("refresh"), path("h.chwila"), s("--quiet")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains(place) && ran.errors.contains("stay"), ran.errors.constData());
        QCOMPARE(answers(), QByteArray("3"));
    }

    void aRefreshNamesTheRowsItCannotReadAndWhoWritesThem() {
        wideTable();
        QCOMPARE(run({s("attach"), path("h.chwila"), path("crm.db"), s("--make-touchpoints")}).code,
                 int(app::Done));
        sqlite("UPDATE answers SET tram = 'bad' WHERE rowid = 2");
        const Ran ran = run({s("refresh"), path("h.chwila"), s("--format"), s("json")});
        QCOMPARE(ran.code, int(app::Done));
        QVERIFY2(ran.errors.contains("“bad”"), ran.errors.constData());
        const QStringList told = QString::fromUtf8(ran.errors).split(QRegularExpression(s("[“”]")));
        const QStringList lines = told.filter(s("chwila imports"));
        QCOMPARE(lines.size(), 1);
        QStringList words = lines.front().split(u' ').mid(1);
        words.replaceInStrings(s("rows.csv"), path("rows.csv"));
        QCOMPARE(run(words).code, int(app::Done));
        QVERIFY2(read("rows.csv").contains("bad"), read("rows.csv").constData());
    }

    void theTwoLinesThatAreToldReadARenamedColumnAsItWasRead() {
        wideTable();
        const QStringList attach{s("attach"), path("h.chwila"), path("crm.db"), s("--make-touchpoints"),
                                 s("--map"),  path("map.json")};
        QCOMPARE(run(attach.first(3) + QStringList{s("--dry-run"), s("--save-map"), path("map.json")}).code,
                 int(app::Done));
        // What nobody would guess.
        write("map.json", read("map.json").replace("\"low_at_most\": 2", "\"low_at_most\": 3"));
        const Ran ran = run(attach);
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        sqlite("ALTER TABLE answers RENAME COLUMN tram TO railway");
        const Ran lost = run({s("refresh"), path("h.chwila")});
        QCOMPARE(lost.code, int(app::Failed));
        const QStringList told = QString::fromUtf8(lost.errors).split(QRegularExpression(s("[“”]")));
        for (const QString& line : told.filter(s("chwila "))) {
            QStringList words = line.split(u' ').mid(1);
            words.replaceInStrings(s("columns.json"), path("columns.json"));
            const Ran as = run(words);
            QVERIFY2(as.code == app::Done, as.errors.constData());
        }
        QCOMPARE(told.filter(s("chwila ")).size(), 2);
        QVERIFY2(read("columns.json").contains("\"low_at_most\": 3"), read("columns.json").constData());
        QVERIFY(tableOfAnswers().contains("railway,tram,"));
    }

    void aMappingOfBeforeTheImportReadsTheSourceAgain() {
        wideTable();
        const QStringList attach{s("attach"), path("h.chwila"), path("crm.db"), s("--make-touchpoints")};
        QCOMPARE(run(attach + QStringList{s("--save-map"), path("map.json")}).code, int(app::Done));
        const Ran same =
            run({s("refresh"), path("h.chwila"), s("--source"), s("crm.db"), s("--map"), path("map.json")});
        QVERIFY2(same.code == app::Done && same.output.contains("Nothing has changed"),
                 same.errors.constData());
        QVERIFY(tableOfAnswers().contains("tram,tram,"));
    }

    void aColumnTheMappingReadsInVainIsNamedWithTheMapping() {
        wideTable();
        const QStringList attach{s("attach"), path("h.chwila"), path("crm.db")};
        QCOMPARE(run(attach + QStringList{s("--dry-run"), s("--save-map"), path("map.json")}).code,
                 int(app::Done));
        write("map.json", read("map.json").replace("\"tram\"", "\"traam\""));
        const Ran ran = run(attach + QStringList{s("--map"), path("map.json")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("map.json: ") && ran.errors.contains("“traam”")
                     && ran.errors.contains("day, tram, meal"),
                 ran.errors.constData());
    }

    void aTableWithoutARowIsNotImported() {
        sqlite(
            "CREATE TABLE answers (touchpoint TEXT, score INT); INSERT INTO answers VALUES ('Booking', 9)");
        const QStringList attach{s("attach"),
                                 path("h.chwila"),
                                 path("crm.db"),
                                 s("--query"),
                                 s("SELECT * FROM answers WHERE score < 0"),
                                 s("--map"),
                                 path("map.json")};
        QCOMPARE(run({s("attach"), path("h.chwila"), path("crm.db"), s("--dry-run"), s("--save-map"),
                      path("map.json")})
                     .code,
                 int(app::Done));
        for (const QStringList& more : {QStringList{}, QStringList{s("--dry-run")}}) {
            const Ran ran = run(attach + more);
            QCOMPARE(ran.code, int(app::Failed));
            QVERIFY2(ran.errors.contains("no row to read"), ran.errors.constData());
        }
        const Ran guessed = run(attach.first(5));
        QCOMPARE(guessed.code, int(app::Failed));
        QVERIFY2(guessed.errors.contains("crm.db: There is no row to read"), guessed.errors.constData());
        QCOMPARE(run({s("imports"), path("h.chwila"), s("--format"), s("json")}).output.trimmed(),
                 QByteArray("[\n]"));
    }

    void whatCannotBeGuessedIsToldWithItsTableAndAWayOut() {
        sqlite("CREATE TABLE words (said TEXT); INSERT INTO words VALUES ('all was very well, thank you'), "
               "('it took so very long again')");
        const Ran ran = run({s("attach"), path("h.chwila"), path("crm.db"), s("--table"), s("words")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("crm.db: ") && ran.errors.contains("--save-map"),
                 ran.errors.constData());
    }

    void answersThatAreSetAsideAreToldBesideTheFigures() {
        sqlite("CREATE TABLE answers (customer TEXT, touchpoint TEXT, score INT, day TEXT);"
               "INSERT INTO answers VALUES ('a', 'Check-in', 9, '2025-01-02'), ('a', 'Check-in', 3, "
               "'2025-01-03'),"
               "('b', 'Check-in', 7, '2025-01-03')");
        QCOMPARE(run({s("attach"), path("h.chwila"), path("crm.db")}).code, int(app::Done));
        const QByteArray told = run({s("analyse"), path("h.chwila")}).output.simplified();
        QVERIFY2(told.contains("1 earlier answer") && told.contains("set aside"), told.constData());
    }

    void aProgramIsToldWhatWasNoticed() {
        wideTable();
        const Ran ran = run({s("attach"), path("h.chwila"), path("crm.db"), s("--format"), s("json")});
        const QJsonArray notices = QJsonDocument::fromJson(ran.output).object().value(s("notices")).toArray();
        QVERIFY2(!notices.isEmpty() && notices[0].toString().contains(s("customer")), ran.output.constData());
    }

    void anOptionForOneThingIsTakenOnce() {
        const Ran ran =
            run({s("attach"), path("h.chwila"), path("crm.db"), s("--table"), s("a"), s("--table"), s("b")});
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY2(ran.errors.contains("“--table” can be given once only"), ran.errors.constData());
    }

    void aRefreshTellsEachSourceToAProgram() {
        sqlite("CREATE TABLE answers (touchpoint TEXT, score INT);"
               "INSERT INTO answers VALUES ('Booking', 9), ('Booking', 3), ('Check-in', 7);"
               "CREATE TABLE other (touchpoint TEXT, score INT);"
               "INSERT INTO other VALUES ('Booking', 9), ('Booking', 3), ('Check-in', 7);");
        for (const char* table : {"answers", "other"})
            QCOMPARE(run({s("attach"), path("h.chwila"), path("crm.db"), s("--table"), s(table)}).code,
                     int(app::Done));
        sqlite("INSERT INTO answers VALUES ('Pool', 5), ('Booking', 99); DROP TABLE other");
        const Ran ran = run({s("refresh"), path("h.chwila"), s("--format"), s("json")});
        QCOMPARE(ran.code, int(app::Failed));
        const QJsonArray told = QJsonDocument::fromJson(ran.output).array();
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0][s("error")].isNull());
        QCOMPARE(told[0][s("answers")].toInt(), 4);
        QCOMPARE(told[0][s("invalid")].toInt(), 1);
        QCOMPARE(told[0][s("added")].toInt(), 1);
        QCOMPARE(told[0][s("new_labels")].toArray(), QJsonArray{s("Pool")});
        QVERIFY(told[1][s("error")].toString().contains(s("other")));
    }

    void aTableOrQueryNeedsAName_data() {
        QTest::addColumn<QString>("option");
        QTest::newRow("a table") << s("--table");
        QTest::newRow("a query") << s("--query");
    }
    void aTableOrQueryNeedsAName() {
        QFETCH(QString, option);
        const Ran ran = run({s("attach"), path("h.chwila"), path("crm.db"), option, QString()});
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY2(ran.errors.contains(option.toUtf8()), ran.errors.constData());
    }

    void anSqliteQueryThatWritesIsRefused() {
        sqlite(
            "CREATE TABLE answers (touchpoint TEXT, score INT); INSERT INTO answers VALUES ('Booking', 9)");
        const Ran ran =
            run({s("attach"), path("h.chwila"), path("crm.db"), s("--query"), s("DELETE FROM answers")});
        QCOMPARE(ran.code, int(app::Failed));
        QVERIFY2(ran.errors.contains("nothing was changed"), ran.errors.constData());
    }

    void aServerIsCountedAndRefreshed_data() {
        QTest::addColumn<bool>("rows");
        QTest::newRow("counts and words") << false;
        QTest::newRow("every answer") << true;
    }
    void aServerIsCountedAndRefreshed() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        QFETCH(bool, rows);
        fillServer();
        QStringList line{s("attach"),          path("h.chwila"), m_server->url(), s("--table"), s("answers"),
                         s("--password-file"), path("password"), s("--map"),      mapping()};
        if (rows) line += s("--rows");
        const Ran dry = run(line + QStringList{s("--dry-run")});
        QVERIFY2(dry.code == app::Done, dry.errors.constData());
        QVERIFY2(dry.output.contains("5 valid answer"), dry.output.constData());
        QVERIFY2(dry.output.contains("1 could not be read"), dry.output.constData());
        QVERIFY2(dry.output.contains("Booking (NPS): 4 answer"), dry.output.constData());
        const Ran ran = run(line);
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        QCOMPARE(answers(), QByteArray("5"));
        const Ran figures = run({s("analyse"), path("h.chwila"), s("--format"), s("json"), s("--filter"),
                                 s("segment:region=North,to=2025-01-31")});
        QVERIFY2(figures.code == app::Done, figures.errors.constData());
        QVERIFY2(figures.output.contains("\"answers\": 2"), figures.output.constData());
        QVERIFY(!read("h.chwila").contains(sources::PostgresServer::password));

        m_server->run(s("DELETE FROM answers WHERE who = 'b'; INSERT INTO answers VALUES "
                        "('f', 'Booking', '10', '2025-03-01', 'North', NULL), ('g', 'Pool', '5', "
                        "'2025-03-01', '', NULL)"));
        const Ran again = run({s("refresh"), path("h.chwila"), s("--password-file"), path("password")});
        QVERIFY2(again.code == app::Done, again.errors.constData());
        QVERIFY2(again.output.contains("Pool: 1 new"), again.output.constData());
        QVERIFY2(again.output.contains("New labels: Pool."), again.output.constData());
        QCOMPARE(answers(), QByteArray("6"));
        // A server is no file that could have gone.
        const Ran check = run({s("check"), path("h.chwila")});
        QVERIFY2(!check.errors.contains("no longer"), check.errors.constData());
    }

    void whatBecameOfCustomersComesFromAServerToo_data() {
        QTest::addColumn<bool>("rows");
        QTest::newRow("counts") << false;
        QTest::newRow("every answer") << true;
    }
    void whatBecameOfCustomersComesFromAServerToo() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        QFETCH(bool, rows);
        m_server->run(
            s("DROP TABLE IF EXISTS lives; SET ROLE reader; CREATE TABLE lives AS SELECT 'c' || i AS who, "
              "'Booking' AS touchpoint, i % 11 AS score, 9 - i % 3 AS overall, "
              "CASE WHEN i % 4 = 0 THEN 'yes' ELSE 'no' END AS gone, 10 + i AS days "
              "FROM generate_series(1, 40) AS i UNION ALL SELECT 'c1', 'Check-in', 3, NULL, NULL, NULL"));
        write("lives.json", R"({"columns": [
            {"title": "who", "role": "customer"}, {"title": "touchpoint", "role": "touchpoint"},
            {"title": "overall", "role": "overall"}, {"title": "gone", "role": "churned"},
            {"title": "days", "role": "days_observed"},
            {"title": "score", "role": "score", "scale": {"name": "NPS", "kind": "nps", "minimum": 0,
             "maximum": 10, "step": 1, "low_at_most": 6, "high_at_least": 9}}]})");
        QStringList line{s("attach"),      path("h.chwila"), m_server->url(),
                         s("--table"),     s("lives"),       s("--password-file"),
                         path("password"), s("--map"),       path("lives.json")};
        if (rows) line += s("--rows");
        for (int time = 0; time < 2; ++time) {
            const Ran ran =
                time == 0 ? run(line)
                          : run({s("refresh"), path("h.chwila"), s("--password-file"), path("password")});
            QVERIFY2(ran.code == app::Done, ran.errors.constData());
            QCOMPARE(answers(), QByteArray("41"));
            const Ran json = run({s("analyse"), path("h.chwila"), s("--format"), s("json")});
            const QJsonObject outcomes =
                QJsonDocument::fromJson(json.output).object().value(s("outcomes")).toObject();
            QCOMPARE(outcomes.value(s("customers")).toInt(), 40);
            QCOMPARE(outcomes.value(s("left")).toInt(), 10);
            QVERIFY2(outcomes.value(s("never_asked")).toInt() == 0, "their answers are known");
        }
    }

    void countedAnswersAreExportedAsCounts() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        fillServer();
        const Ran in = run({s("attach"), path("h.chwila"), m_server->url(), s("--table"), s("answers"),
                            s("--password-file"), path("password"), s("--map"), mapping()});
        QVERIFY2(in.code == app::Done, in.errors.constData());
        QVERIFY2(in.errors.contains("not set aside"), in.errors.constData());
        const Ran rows = run({s("export"), path("h.chwila"), s("--table"), s("answers"), s("--complete"),
                              s("-o"), path("rows.csv")});
        QVERIFY2(rows.errors.contains("5 answer(s) were counted") || rows.errors.contains("5 answers were"),
                 rows.errors.constData());
        const Ran counts = run({s("export"), path("h.chwila"), s("--table"), s("counts"), s("--complete"),
                                s("-o"), path("counts.csv")});
        QVERIFY2(counts.code == app::Done, counts.errors.constData());
        QVERIFY2(
            read("counts.csv").startsWith("\xEF\xBB\xBFsource,label,touchpoint,question,score,day,answers"),
            read("counts.csv").constData());
        QVERIFY2(read("counts.csv").contains(",Booking,Booking,NPS,"), read("counts.csv").constData());
        // A complete copy counts the same.
        run({s("export"), path("h.chwila"), s("--complete"), s("-o"), path("h.json")});
        const QByteArray before = answers();
        QCOMPARE(run({s("new"), s("--from"), path("h.json"), path("copy.chwila")}).code, int(app::Done));
        const Ran again = run({s("analyse"), path("copy.chwila"), s("--format"), s("json")});
        QCOMPARE(
            QByteArray::number(QJsonDocument::fromJson(again.output).object().value(s("answers")).toInt()),
            before);
    }

    void aPasswordForOneServerGoesToNoOther() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        fillServer();
        for (const char* host : {"127.0.0.1", "localhost"}) {
            QString url = m_server->url();
            url.replace(s("127.0.0.1"), s(host));
            const Ran in =
                run({s("attach"), path("h.chwila"), url, s("--table"), s("answers"), s("--password-file"),
                     path("password"), s("--map"), mapping(), s("--name"), s(host)});
            QVERIFY2(in.code == app::Done, in.errors.constData());
        }
        const Ran both = run({s("refresh"), path("h.chwila"), s("--password-file"), path("password")});
        QCOMPARE(both.code, int(app::Usage));
        QVERIFY2(both.errors.contains("one password"), both.errors.constData());
        const Ran one = run({s("refresh"), path("h.chwila"), s("--source"), s("localhost"),
                             s("--password-file"), path("password")});
        QVERIFY2(one.code == app::Done, one.errors.constData());
    }

    void aRefreshThatFailsChangesNothing_data() {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no password") << QString() << QStringList();
        QTest::newRow("the table is gone")
            << s("ALTER TABLE answers RENAME TO moved") << QStringList{s("--password-file"), s("password")};
        QTest::newRow("the server is gone")
            << QString() << QStringList{s("--source"), s("1"), s("--from"), s(somewhereElse)};
        QTest::newRow("the connection breaks in the middle") << s(
            "CREATE VIEW v AS SELECT * FROM answers; ALTER TABLE answers RENAME TO kept; CREATE VIEW answers "
            "AS "
            "SELECT who, touchpoint, score, day, region, words, pg_terminate_backend(pg_backend_pid()) FROM "
            "kept; "
            "GRANT EXECUTE ON FUNCTION pg_terminate_backend TO reader; GRANT SELECT ON answers TO reader")
                                                             << QStringList{s("--password-file"),
                                                                            s("password")};
    }
    void aRefreshThatFailsChangesNothing() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        QFETCH(QString, harm);
        QFETCH(QStringList, more);
        fillServer();
        const Ran ran =
            run({s("attach"), path("h.chwila"), m_server->url(), s("--table"), s("answers"), s("--name"),
                 s("CRM"), s("--password-file"), path("password"), s("--map"), mapping()});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        const QByteArray before = exported();
        if (!harm.isEmpty()) QCOMPARE(m_server->run(harm), QString());
        for (QString& each : more) {
            if (each == s("password")) each = path("password");
            if (each == s("1")) each = s("CRM");
        }
        const Ran again = run(QStringList{s("refresh"), path("h.chwila")} + more);
        QCOMPARE(again.code, int(app::Failed));
        QVERIFY2(again.errors.startsWith("chwila: "), again.errors.constData());
        QCOMPARE(answers(), QByteArray("5"));
        QCOMPARE(exported(), before);
    }

    void passwordsInAddressesAreNotKept() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        fillServer();
        QString url = m_server->url();
        url.replace(s("reader@"), s("reader:let%20me%20in@"));
        const Ran ran =
            run({s("attach"), path("h.chwila"), url, s("--table"), s("answers"), s("--map"), mapping()});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        QVERIFY2(ran.errors.contains("not kept"), ran.errors.constData());
        const QByteArray file = read("h.chwila");
        QVERIFY(file.contains("postgresql://reader@127.0.0.1"));
        QVERIFY(!file.contains("let%20me%20in") && !file.contains("let me in"));
    }

    void theEnvironmentGivesThePassword() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        fillServer();
        qputenv("PGPASSWORD", sources::PostgresServer::password);
        const Ran ran = run({s("attach"), path("h.chwila"), m_server->url(), s("--query"),
                             s("SELECT * FROM answers WHERE region = 'North'"), s("--map"), mapping()});
        qunsetenv("PGPASSWORD");
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
    }

    void mendedRowsComeIntoTheSameSource() {
        write("answers.csv",
              "who,touchpoint,score,day\na,Booking,9,2025-01-02\nb,\"Check-in, late\",seven,2025-01-02\n"
              "c,Booking,11,2025-01-02\n");
        const Ran ran = run({s("import"), path("h.chwila"), path("answers.csv"), s("--map"), mapping(),
                             s("--rejected"), path("broken.csv")});
        QVERIFY2(ran.code == app::Done, ran.errors.constData());
        QCOMPARE(answers(), QByteArray("1"));
        QByteArray broken = read("broken.csv");
        QVERIFY2(broken.contains("who,touchpoint,score,day,"), broken.constData());
        QVERIFY2(broken.contains("is not a number"), broken.constData());
        QVERIFY2(broken.contains("\"Check-in, late\""), broken.constData());
        broken.replace(",seven,", ",7,").replace(",11,", ",10,");
        write("broken.csv", broken);
        const Ran mended =
            run({s("import"), path("h.chwila"), path("broken.csv"), s("--into"), s("answers.csv")});
        QVERIFY2(mended.code == app::Done, mended.errors.constData());
        QCOMPARE(answers(), QByteArray("3"));
    }

    void importsAreListedAndRemoved() {
        write("answers.csv",
              "who,touchpoint,score,day\na,Booking,9,2025-01-02\nb,Booking,seven,2025-01-02\n");
        const QStringList import = {s("import"), path("h.chwila"), path("answers.csv"), s("--map"),
                                    mapping()};
        QCOMPARE(run(import).code, int(app::Done));
        QCOMPARE(run(import + QStringList{s("--again")}).code, int(app::Done));
        const Ran listed = run({s("imports"), path("h.chwila"), s("--format"), s("json")});
        const QJsonArray batches = QJsonDocument::fromJson(listed.output).array();
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches[1][s("answers")].toInt(), 1);
        QCOMPARE(batches[1][s("invalid")].toInt(), 1);
        QVERIFY(batches[0][s("source_id")].toInt() > 0
                && batches[0][s("source_id")] != batches[1][s("source_id")]); // of one name
        const QString id = QString::number(batches[0][s("id")].toInt());
        QCOMPARE(run({s("imports"), path("h.chwila"), s("--rejected"), id, s("-o"), path("broken.csv")}).code,
                 int(app::Done));
        QVERIFY(read("broken.csv").contains("b,Booking,seven,2025-01-02,"));
        // The list is what was asked for, not a remark about it.
        QVERIFY(run({s("imports"), path("h.chwila"), s("--quiet")}).output.contains("answers.csv"));
        const Ran removed = run({s("imports"), path("h.chwila"), s("--remove"), id});
        QVERIFY2(removed.code == app::Done, removed.errors.constData());
        QVERIFY2(removed.errors.contains("“chwila refresh” reads the source “answers.csv” again"),
                 removed.errors.constData());
        QCOMPARE(answers(), QByteArray("1"));
        QCOMPARE(run({s("imports"), path("h.chwila"), s("--remove"), s("99")}).code, int(app::Failed));
    }

    void aSavedMappingIsUsedAgain() {
        write("a.csv", "who,touchpoint,score,day\na,Booking,9,2025-01-02\n");
        QCOMPARE(run({s("import"), path("h.chwila"), path("a.csv"), s("--map"), mapping(), s("--save-as"),
                      s("Monthly")})
                     .code,
                 int(app::Done));
        write("b.csv", "Day;Who;Score;Touchpoint\n2025-02-02;b;8;Booking\n");
        const Ran offered = run({s("import"), path("h.chwila"), path("b.csv"), s("--dry-run")});
        QVERIFY2(offered.errors.contains("Monthly"), offered.errors.constData());
        const Ran used = run({s("import"), path("h.chwila"), path("b.csv"), s("--saved-map"), s("monthly")});
        QVERIFY2(used.code == app::Done, used.errors.constData());
        QCOMPARE(answers(), QByteArray("2"));
        QCOMPARE(run({s("import"), path("h.chwila"), path("b.csv"), s("--saved-map"), s("weekly")}).code,
                 int(app::Failed));
    }

  private:
    Ran run(const QStringList& line) { return app::runCommand(line); }
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& content) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void sqlite(const char* sql) {
        SQLite::Database database(path("crm.db").toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql);
    }
    /// One row a respondent.
    void wideTable() {
        sqlite("CREATE TABLE answers (day TEXT, tram INT, meal INT);"
               "INSERT INTO answers VALUES ('2025-01-02', 5, 4), ('2025-01-03', 1, 2), ('2025-01-04', 3, 3),"
               "('2025-01-05', 2, 5), ('2025-01-06', 4, 1), ('2025-01-07', 5, 5)");
    }
    QByteArray tableOfAnswers() {
        const Ran ran = run({s("export"), path("h.chwila"), s("-o"), path("all.csv"), s("--table"),
                             s("answers"), s("--complete")});
        return ran.code == app::Done ? read("all.csv") : ran.errors;
    }
    /// The whole project with its answers.
    QByteArray exported() {
        run({s("export"), path("h.chwila"), s("-o"), path("whole.json")});
        return read("whole.json");
    }
    /// How many answers `check` finds.
    QByteArray answers() {
        const QByteArray said = run({s("check"), path("h.chwila")}).output;
        const qsizetype end = said.indexOf(" answer");
        return said.mid(said.lastIndexOf(' ', end - 1) + 1, end - said.lastIndexOf(' ', end - 1) - 1);
    }
    QString mapping() {
        write("map.json", R"({"columns": [
            {"title": "who", "role": "customer"}, {"title": "touchpoint", "role": "touchpoint"},
            {"title": "score", "role": "score", "scale": {"name": "NPS", "kind": "nps", "minimum": 0,
             "maximum": 10, "step": 1, "low_at_most": 6, "high_at_least": 9, "higher_is_better": 1}},
            {"title": "day", "role": "time"})"
                              + QByteArray(m_withSegments ? R"(, {"title": "region", "role": "segment"},
            {"title": "words", "role": "comment"})"
                                                          : "")
                              + "]}");
        m_withSegments = false;
        return path("map.json");
    }
    void fillServer() {
        m_withSegments = true;
        const QString made = m_server->run(
            s("DROP VIEW IF EXISTS v; DO $$ BEGIN IF EXISTS (SELECT FROM pg_views WHERE viewname = "
              "'answers') THEN "
              "DROP VIEW answers; END IF; END $$; DROP TABLE IF EXISTS answers, kept, moved; "
              "SET ROLE reader; CREATE TABLE answers (who text, touchpoint text, score text, day date, "
              "region text, "
              "words text); INSERT INTO answers VALUES ('a', 'Booking', '9', '2025-01-02', 'North', 'very "
              "good'), "
              "('a', 'Booking', '9', '2025-01-02', 'North', 'very good'), ('b', 'Booking', '3', "
              "'2025-01-02', 'West', NULL), "
              "('c', 'Booking', '7', '2025-01-05', 'North', NULL), ('d', 'Booking', '7', '2025-02-05', "
              "'North', NULL), "
              "('d', 'Check-in', '2', NULL, '', 'slow'), ('e', 'Check-in', 'two', NULL, '', NULL)"));
        QVERIFY2(!made.startsWith(s("error")), qPrintable(made));
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sources::PostgresServer> m_server;
    QString m_problem;
    bool m_withSegments = false;
};

QTEST_MAIN(TestAttach)
#include "tst_attach.moc"
