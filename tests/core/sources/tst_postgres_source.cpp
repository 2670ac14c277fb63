// Against a real server.
#include "core/base/random.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/scale_levels.h"
#include "core/sources/external_source.h"
#include "tests/core/sources/other_engine.h"
#include "tests/core/sources/postgres_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace chwila;
using namespace chwila::sources;

namespace {

/// Says stop a while after it was made.
class StopAfter final : public Progress {
  public:
    explicit StopAfter(int milliseconds) : m_milliseconds(milliseconds) { m_clock.start(); }
    bool cancelled() const override { return m_clock.elapsed() > m_milliseconds; }
    void report(double, const QString&) override {}

  private:
    QElapsedTimer m_clock;
    int m_milliseconds;
};

feedback::Mapping longMapping(bool withWords) {
    using feedback::ColumnRole;
    feedback::Mapping mapping;
    mapping.notApplicable = {QStringLiteral("n/a")};
    mapping.columns = {{QStringLiteral("who"), ColumnRole::Customer, {}, {}},
                       {QStringLiteral("touchpoint"), ColumnRole::Touchpoint, {}, {}},
                       {QStringLiteral("score"),
                        ColumnRole::Score,
                        feedback::usualScale(model::ScaleKind::Nps),
                        {QStringLiteral("99")}},
                       {QStringLiteral("answered"), ColumnRole::Time, {}, {}},
                       {QStringLiteral("region"), ColumnRole::Segment, {}, {}}};
    if (withWords) mapping.columns.push_back({QStringLiteral("words"), ColumnRole::Comment, {}, {}});
    return mapping;
}

std::map<QString, qint64> answersOf(const feedback::ImportPreview& preview) {
    std::map<QString, qint64> answers;
    for (const feedback::LabelCount& each : preview.labels)
        answers[each.label + QLatin1Char('/') + each.scale.name] += each.answers;
    return answers;
}

} // namespace

class TestPostgresSource : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        m_server = PostgresServer::start(m_problem);
        if (!m_server) return;
        QCOMPARE(
            m_server->run(QStringLiteral(
                "SET ROLE reader; CREATE TABLE answers (who text, touchpoint text, score text, answered "
                "timestamptz, "
                "region text, words text); CREATE VIEW good AS SELECT * FROM answers WHERE score = '9'; "
                "CREATE SEQUENCE counter; "
                "CREATE FUNCTION sneak() RETURNS int LANGUAGE sql AS 'DELETE FROM answers RETURNING 1'")),
            QString());
    }
    void init() {
        CHWILA_NEED_POSTGRES(m_server, m_problem);
        fill();
        m_access.password = QLatin1String(PostgresServer::password);
    }

    void tablesAndViewsAreListed() {
        const auto address = serverAddress(m_server->url());
        const auto tables = tablesOf(address->address, m_access, m_quiet);
        QVERIFY2(tables.has_value(), tables ? "" : qPrintable(describe(tables.error())));
        QCOMPARE(*tables, (QStringList{QStringLiteral("answers"), QStringLiteral("good")}));
    }

    void aSampleShowsTheTableAndIsGuessed() {
        const auto sample = sampleOf(at(QStringLiteral("answers")), m_access, m_quiet);
        QVERIFY2(sample.has_value(), sample ? "" : qPrintable(describe(sample.error())));
        QCOMPARE(sample->columns.size(), std::size_t(6));
        QCOMPARE(sample->scanned, qint64(m_rows));
        QVERIFY(sample->complete);
        const feedback::Mapping mapping = feedback::guessMapping(*sample, {});
        QCOMPARE(mapping.find(feedback::ColumnRole::Touchpoint)->title, QStringLiteral("touchpoint"));
        QCOMPARE(mapping.find(feedback::ColumnRole::Time)->title, QStringLiteral("answered"));
        QCOMPARE(mapping.dateOrder, feedback::DateOrder::YearMonthDay);
    }

    void countsAreWhatTheRowsSay_data() {
        QTest::addColumn<bool>("words");
        QTest::addColumn<QString>("query");
        QTest::newRow("a table, counts only") << false << QStringLiteral("answers");
        QTest::newRow("a table, words by rows") << true << QStringLiteral("answers");
        QTest::newRow("a query with a comment at its end")
            << true << QStringLiteral("SELECT * FROM answers WHERE region <> 'West' -- no west\n;");
        QTest::newRow("days as text")
            << false
            << QStringLiteral(
                   "SELECT who, touchpoint, score, region, to_char(answered, 'YYYY-MM-DD HH24:MI') "
                   "AS answered FROM answers");
        QTest::newRow("numbers as numbers")
            << true
            << QStringLiteral("SELECT who, touchpoint, answered, region, words, score::numeric(4,1) AS score "
                              "FROM answers WHERE score ~ '^[0-9]+$'");
    }
    void countsAreWhatTheRowsSay() {
        QFETCH(bool, words);
        QFETCH(QString, query);
        feedback::SourceLocation counted = at(query);
        feedback::SourceLocation rows = counted;
        rows.reading = model::SourceReading::Rows;
        const auto a = preview(counted, longMapping(words), m_access, m_quiet);
        const auto b = preview(rows, longMapping(words), m_access, m_quiet);
        QVERIFY2(a.has_value(), a ? "" : qPrintable(describe(a.error()) + a.error().detail));
        QVERIFY2(b.has_value(), b ? "" : qPrintable(describe(b.error()) + b.error().detail));
        QVERIFY(b->counts.answers > 100);
        QCOMPARE(answersOf(*a), answersOf(*b));
        QCOMPARE(a->counts.rows, b->counts.rows);
        QCOMPARE(a->counts.invalid, b->counts.invalid);
        QCOMPARE(a->counts.duplicates, b->counts.duplicates);
        QCOMPARE(a->counts.notApplicable, b->counts.notApplicable);
        QCOMPARE(a->undated, b->undated);
        QCOMPARE(a->firstTime.date(), b->firstTime.date());
        QCOMPARE(a->lastTime.date(), b->lastTime.date());
    }

    void wideTablesAreCountedToo() {
        m_server->run(QStringLiteral(
            "CREATE TABLE wide AS SELECT who, answered, region, score AS \"Buy it\", "
            "reverse(score) AS \"Use \"\"it\"\"\" FROM answers; GRANT SELECT ON wide TO reader"));
        feedback::Mapping mapping = longMapping(false);
        mapping.columns.erase(mapping.columns.begin() + 1, mapping.columns.begin() + 3);
        for (const char* title : {"Buy it", "Use \"it\""}) {
            mapping.columns.push_back({QString::fromLatin1(title),
                                       feedback::ColumnRole::Answer,
                                       feedback::usualScale(model::ScaleKind::Nps),
                                       {}});
        }
        feedback::SourceLocation counted = at(QStringLiteral("wide"));
        feedback::SourceLocation rows = counted;
        rows.reading = model::SourceReading::Rows;
        const auto a = preview(counted, mapping, m_access, m_quiet);
        const auto b = preview(rows, mapping, m_access, m_quiet);
        m_server->run(QStringLiteral("DROP TABLE wide"));
        QVERIFY2(a.has_value(), a ? "" : qPrintable(describe(a.error()) + a.error().detail));
        QVERIFY(b.has_value());
        QCOMPARE(answersOf(*a), answersOf(*b));
        QCOMPARE(a->counts, b->counts);
    }

    void anEngineThatKnowsLessIsAskedInPlainWords_data() {
        QTest::addColumn<bool>("wide");
        QTest::addColumn<QList<QByteArray>>("unknown");
        const QList<QByteArray> language{"CROSS JOIN LATERAL", "FILTER (", "pg_catalog.pg_class"};
        QTest::newRow("a long table") << false << language;
        QTest::newRow("a wide table") << true << language;
        QTest::newRow("no settings of a session")
            << false
            << QList<QByteArray>{"SET default_transaction_read_only", "SET statement_timeout",
                                 "SET datestyle", "SET TIME ZONE", "ISOLATION LEVEL"};
    }
    void anEngineThatKnowsLessIsAskedInPlainWords() {
        QFETCH(bool, wide);
        QFETCH(QList<QByteArray>, unknown);
        m_server->run(QStringLiteral("CREATE TABLE wide AS SELECT who, answered, region, words, score AS a, "
                                     "reverse(score) AS b FROM answers; GRANT SELECT ON wide TO reader"));
        feedback::Mapping mapping = longMapping(true);
        if (wide) {
            mapping.columns.erase(mapping.columns.begin() + 1, mapping.columns.begin() + 3);
            for (const char* title : {"a", "b"}) {
                mapping.columns.push_back({QString::fromLatin1(title),
                                           feedback::ColumnRole::Answer,
                                           feedback::usualScale(model::ScaleKind::Nps),
                                           {}});
            }
        }
        const QString table = wide ? QStringLiteral("wide") : QStringLiteral("answers");
        OtherEngine engine(m_server->port(), {unknown.begin(), unknown.end()});
        feedback::SourceLocation there = at(table);
        there.path = engine.url();
        const auto a = preview(there, mapping, m_access, m_quiet);
        const auto b = preview(at(table), mapping, m_access, m_quiet);
        m_server->run(QStringLiteral("DROP TABLE wide"));
        QVERIFY2(a.has_value(), a ? "" : qPrintable(describe(a.error()) + a.error().detail));
        QVERIFY(b.has_value() && b->counts.duplicates > 0);
        QVERIFY(engine.garbled() > 0);
        QCOMPARE(answersOf(*a), answersOf(*b));
        QCOMPARE(a->counts, b->counts);
        QCOMPARE(a->undated, b->undated);
        QCOMPARE(a->profiles, b->profiles);
    }

    void anEngineThatPromisesNothingIsNotRead() {
        OtherEngine engine(m_server->port(), {"default_transaction_read_only", "READ ONLY"});
        feedback::SourceLocation there = at(QStringLiteral("answers"));
        there.path = engine.url();
        const auto sample = sampleOf(there, m_access, m_quiet);
        QVERIFY(!sample);
        QVERIFY2(sample.error().message.contains(QLatin1String("only reads")),
                 qPrintable(sample.error().message));
    }

    void whereTheServerKeepsNoTimeWeDo() {
        OtherEngine engine(m_server->port(), {"SET statement_timeout"});
        const QString url = engine.url() + QStringLiteral("&statement_timeout=1");
        QElapsedTimer clock;
        clock.start();
        const auto sample = sampleOf(
            {model::SourceKind::Postgres, url, QStringLiteral("SELECT pg_sleep(30), * FROM answers"), {}},
            m_access, m_quiet);
        QVERIFY(!sample);
        QVERIFY2(sample.error().message.contains(QLatin1String("longer than")),
                 qPrintable(sample.error().message));
        QVERIFY(clock.elapsed() < 15000);
    }

    void onlyAQueryThatIsNotUnderstoodIsTheTrouble_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isQuery");
        QTest::newRow("a column is called otherwise") << QStringLiteral("SELECT gone FROM answers") << true;
        // Settings the engine does not know are not the person's query.
        QTest::newRow("the columns lack one") << QStringLiteral("SELECT * FROM answers") << false;
    }
    void onlyAQueryThatIsNotUnderstoodIsTheTrouble() {
        QFETCH(QString, query);
        OtherEngine engine(m_server->port(), {"SET statement_timeout"});
        feedback::SourceLocation there = at(query);
        there.path = engine.url();
        feedback::Mapping mapping = longMapping(true);
        mapping.columns.front().title = QStringLiteral("renamed");
        auto trouble = feedback::SourceTrouble::Other;
        QVERIFY(!preview(there, mapping, m_access, m_quiet, {}, &trouble));
        QVERIFY(engine.garbled() > 0);
        QTEST(trouble == feedback::SourceTrouble::Query, "isQuery");
    }

    void connectingIsCancelled() {
        const SilentServer silent;
        StopAfter stop(300);
        QElapsedTimer clock;
        clock.start();
        const auto sample = sampleOf(
            {model::SourceKind::Postgres, silent.url(), QStringLiteral("answers"), {}}, m_access, stop);
        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::Cancelled);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void aServerThatSaysNothingIsWaitedForOnce() {
        const SilentServer silent;
        QElapsedTimer clock;
        clock.start();
        const auto sample = sampleOf({model::SourceKind::Postgres,
                                      silent.url(QStringLiteral("connect_timeout=2")),
                                      QStringLiteral("answers"),
                                      {}},
                                     m_access, m_quiet);
        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::Io);
        QVERIFY2(sample.error().message.contains(QLatin1String("no answer for 2 second")),
                 qPrintable(sample.error().message));
        QVERIFY2(clock.elapsed() < 3500, qPrintable(QString::number(clock.elapsed())));
    }

    void countingSaysWhatItDoesNotTell() {
        feedback::Mapping mapping = longMapping(false);
        const auto plain = preview(at(QStringLiteral("answers")), mapping, m_access, m_quiet);
        QVERIFY(plain && plain->notices.join(QString()).contains(QLatin1String("not set aside")));
        QVERIFY(!plain->notices.join(QString()).contains(QLatin1String("Channels")));
        mapping.columns.push_back({QStringLiteral("words"), feedback::ColumnRole::Channel, {}, {}});
        const auto withChannel = preview(at(QStringLiteral("answers")), mapping, m_access, m_quiet);
        QVERIFY(withChannel->notices.join(QString()).contains(QLatin1String("Channels")));
    }

    void nothingIsEverWritten_data() {
        QTest::addColumn<QString>("query");
        QTest::newRow("a deletion") << QStringLiteral("DELETE FROM answers");
        QTest::newRow("a deletion behind a semicolon")
            << QStringLiteral("SELECT * FROM answers; DELETE FROM answers");
        QTest::newRow("a way out of the parentheses") << QStringLiteral(
            "SELECT * FROM answers) x; COMMIT; DELETE FROM answers; SELECT * FROM (SELECT 1");
        QTest::newRow("a deletion in WITH")
            << QStringLiteral("WITH gone AS (DELETE FROM answers RETURNING *) SELECT * FROM gone");
        QTest::newRow("a function that deletes") << QStringLiteral("SELECT sneak(), * FROM answers");
        QTest::newRow("a counter") << QStringLiteral("SELECT nextval('counter'), * FROM answers");
        QTest::newRow("read-only switched off")
            << QStringLiteral("SELECT set_config('transaction_read_only', 'off', false), sneak()");
        QTest::newRow("a row lock") << QStringLiteral("SELECT * FROM answers FOR UPDATE");
    }
    void nothingIsEverWritten() {
        QFETCH(QString, query);
        for (const auto reading : {model::SourceReading::Counts, model::SourceReading::Rows}) {
            feedback::SourceLocation location = at(query);
            location.reading = reading;
            const auto seen = preview(location, longMapping(false), m_access, m_quiet);
            QVERIFY(!seen.has_value());
            QVERIFY2(!seen.error().message.isEmpty(), qPrintable(seen.error().detail));
        }
        const auto sample = sampleOf(at(query), m_access, m_quiet);
        QVERIFY(!sample.has_value());
        QCOMPARE(sample.error().code, ErrorCode::Invalid);
        QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM answers")), QString::number(m_rows));
        QCOMPARE(m_server->run(QStringLiteral("SELECT is_called FROM counter")), QStringLiteral("f"));
    }

    void aQueryThatTakesTooLongIsStopped() {
        QElapsedTimer clock;
        clock.start();
        const auto sample = sampleOf(
            at(QStringLiteral("SELECT pg_sleep(30), * FROM answers"), QStringLiteral("statement_timeout=1")),
            m_access, m_quiet);
        QVERIFY(!sample.has_value());
        QVERIFY2(sample.error().message.contains(QLatin1String("longer than")),
                 qPrintable(sample.error().message));
        QVERIFY(clock.elapsed() < 15000);
    }

    void cancellingStopsTheQueryOnTheServer() {
        StopAfter stop(300);
        QElapsedTimer clock;
        clock.start();
        const auto seen = preview(at(QStringLiteral("SELECT * FROM answers, pg_sleep(60)")),
                                  longMapping(false), m_access, stop);
        QVERIFY(!seen.has_value());
        QCOMPARE(seen.error().code, ErrorCode::Cancelled);
        QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(
            m_server->run(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE usename = 'reader' "
                                         "AND state = 'active'")),
            QStringLiteral("0"));
    }

    void aLostConnectionIsSaid() {
        std::thread cutter([this] {
            for (int attempt = 0; attempt < 100; ++attempt) {
                const QString cut = m_server->run(QStringLiteral(
                    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                    "WHERE usename = 'reader' AND query LIKE '%pg_sleep(60)%' AND state = 'active'"));
                if (cut == QLatin1String("1")) return;
            }
        });
        const auto seen = preview(at(QStringLiteral("SELECT * FROM answers, pg_sleep(60)")),
                                  longMapping(false), m_access, m_quiet);
        cutter.join();
        QVERIFY(!seen.has_value());
        QCOMPARE(seen.error().code, ErrorCode::Io);
        QVERIFY2(seen.error().message.contains(QLatin1String("lost")), qPrintable(seen.error().message));
    }

    void passwordsAreAskedForAndRefused() {
        const auto none = sampleOf(at(QStringLiteral("answers")), {}, m_quiet);
        QVERIFY(!none.has_value());
        QVERIFY2(isAboutPassword(none.error()), qPrintable(none.error().message));
        const auto wrong = sampleOf(at(QStringLiteral("answers")), {QStringLiteral("wrong")}, m_quiet);
        QVERIFY(!wrong.has_value());
        QVERIFY2(isAboutPassword(wrong.error()), qPrintable(wrong.error().message));
        QVERIFY(!wrong.error().message.contains(QLatin1String("wrong")));
    }

    void noServerAndNoTlsAreSaid_data() {
        QTest::addColumn<QString>("url");
        if (!m_server) return;
        QTest::newRow("nobody listens") << QStringLiteral("postgresql://reader@127.0.0.1:1/survey");
        QTest::newRow("TLS is wanted and not there") << m_server->url(QStringLiteral("sslmode=require"));
    }
    void noServerAndNoTlsAreSaid() {
        QFETCH(QString, url);
        const auto sample =
            sampleOf({model::SourceKind::Postgres, url, QStringLiteral("answers"), {}}, m_access, m_quiet);
        QVERIFY(!sample.has_value());
        QCOMPARE(sample.error().code, ErrorCode::Io);
        QVERIFY2(sample.error().message.contains(QLatin1String("cannot be reached")),
                 qPrintable(sample.error().message));
    }

    void aSocketNeedsNoPassword() {
        const auto sample = sampleOf(
            {model::SourceKind::Postgres, m_server->socketUrl(), QStringLiteral("public.answers"), {}}, {},
            m_quiet);
        QVERIFY2(sample.has_value(), sample ? "" : qPrintable(describe(sample.error())));
    }

    void aMissingTableNamesThoseThere() {
        const auto sample = sampleOf(at(QStringLiteral("answerz")), m_access, m_quiet);
        QVERIFY(!sample.has_value());
        QVERIFY2(sample.error().message.contains(QLatin1String("good")), qPrintable(sample.error().message));
        const auto query = sampleOf(at(QStringLiteral("SELECT * FROM nowhere")), m_access, m_quiet);
        QVERIFY2(query.error().message.contains(QLatin1String("nowhere")), qPrintable(query.error().message));
    }

  private:
    feedback::SourceLocation at(const QString& query, const QString& settings = {}) const {
        return serverLocation(serverAddress(m_server->url(settings))->address, query);
    }

    /// Rows with repetitions, words, blanks, scores off the scale and no dates among them. A customer lives
    /// in one region, always or never writes, and answers everything alike at one time: of what differs only
    /// there, counting on the server sees no repetition.
    void fill() {
        Random random(7);
        QStringList rows;
        const auto pick = [&](std::initializer_list<const char*> from) {
            return QString::fromUtf8(from.begin()[random.below(from.size())]);
        };
        const auto quoted = [](const QString& text) {
            return text.isEmpty() ? QStringLiteral("NULL") : QLatin1Char('\'') + text + QLatin1Char('\'');
        };
        std::map<QString, QString> given;
        for (int i = 0; i < m_rows; ++i) {
            const QString who = pick({"a", "b", "c", "", "n/a", "d"});
            const bool known = who.size() == 1;
            const QString region = known ? (who < QLatin1String("c") ? QStringLiteral("North") : QString())
                                         : pick({"North", "West", " North ", ""});
            const QString words = known ? (who < QLatin1String("b") ? QStringLiteral("late") : QString())
                                        : pick({"", "", "too late", " "});
            const QString time = pick({"2025-01-02 10:00+00", "2025-01-02 23:30-05", "2025-03-01", ""});
            QString score = pick({"0", "3", "9", "10", "11", "99", "", "N/A", "none"});
            if (known && !time.isEmpty()) score = given.try_emplace(who + time, score).first->second;
            rows += QStringLiteral("(%1, %2, %3, %4, %5, %6)")
                        .arg(quoted(who), quoted(pick({"Buy", " Buy", "Pay", "Zwrot łatwy"})), quoted(score),
                             quoted(time), quoted(region), quoted(words));
        }
        QCOMPARE(m_server->run(QStringLiteral("TRUNCATE answers; INSERT INTO answers VALUES ")
                               + rows.join(QLatin1Char(','))),
                 QString());
    }

    static constexpr int m_rows = 2000;
    std::unique_ptr<PostgresServer> m_server;
    QString m_problem;
    Access m_access;
    NoProgress m_quiet;
};

QTEST_GUILESS_MAIN(TestPostgresSource)
#include "tst_postgres_source.moc"
