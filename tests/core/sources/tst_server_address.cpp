#include "core/sources/external_source.h"
#include "core/sources/server_address.h"

#include <QTest>

using namespace chwila;
using namespace chwila::sources;

class TestServerAddress : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theUrlSaysEverything() {
        const auto entered = serverAddress(QStringLiteral(
            "postgresql://ana%40shop@db.example.org:6543/survey%202?sslmode=verify-full&connect_timeout=5"
            "&statement_timeout=30&sslrootcert=/etc/ca.pem"));
        QVERIFY(entered.has_value());
        const ServerAddress& address = entered->address;
        QCOMPARE(address.user, QStringLiteral("ana@shop"));
        QCOMPARE(address.host, QStringLiteral("db.example.org"));
        QCOMPARE(address.port, 6543);
        QCOMPARE(address.database, QStringLiteral("survey 2"));
        QCOMPARE(address.statementSeconds, 30);
        QCOMPARE(address.settings.at(QStringLiteral("sslmode")), QStringLiteral("verify-full"));
        QCOMPARE(address.settings.at(QStringLiteral("sslrootcert")), QStringLiteral("/etc/ca.pem"));
        QVERIFY(entered->password.isEmpty());
    }

    void aWrittenUrlReadsTheSame_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << QStringLiteral("postgresql://ana@host/db");
        QTest::newRow("no user") << QStringLiteral("postgres://host/db");
        QTest::newRow("an IPv6 address") << QStringLiteral("postgresql://ana@[::1]:5433/db");
        QTest::newRow("a Unix socket")
            << QStringLiteral("postgresql://ana@/db?host=/run/postgresql&port=5433");
        QTest::newRow("letters beyond ASCII")
            << QStringLiteral("postgresql://ana@host/ankieta%20%C5%82%C3%B3d%C5%BA");
        QTest::newRow("settings with signs")
            << QStringLiteral("postgresql://h/db?application_name=a%26b%3Dc%25");
        QTest::newRow("a patient query") << QStringLiteral("postgresql://h/db?statement_timeout=3600");
    }
    void aWrittenUrlReadsTheSame() {
        QFETCH(QString, url);
        const auto first = serverAddress(url);
        QVERIFY(first.has_value());
        const auto again = serverAddress(urlOf(first->address));
        QVERIFY2(again.has_value(), qPrintable(urlOf(first->address)));
        QCOMPARE(again->address, first->address);
    }

    void aPasswordIsTakenOut_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("before the host") << QStringLiteral("postgresql://ana:s%3Acret@host/db");
        QTest::newRow("as a setting") << QStringLiteral("postgresql://ana@host/db?password=s%3Acret");
    }
    void aPasswordIsTakenOut() {
        QFETCH(QString, url);
        const auto entered = serverAddress(url);
        QVERIFY(entered.has_value());
        QCOMPARE(entered->password, QStringLiteral("s:cret"));
        QVERIFY(!urlOf(entered->address).contains(QLatin1String("cret")));
        QVERIFY(!passwordKeyOf(entered->address).contains(QLatin1String("cret")));
    }

    void whatIsNoAddressIsSaid_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("word");
        QTest::newRow("another database")
            << QStringLiteral("mysql://host/db") << QStringLiteral("postgresql://");
        QTest::newRow("no number as port")
            << QStringLiteral("postgresql://h/db?port=x") << QStringLiteral("port");
        QTest::newRow("an unknown way of TLS")
            << QStringLiteral("postgresql://h/db?sslmode=maybe") << QStringLiteral("verify-full");
        QTest::newRow("what could undo read-only")
            << QStringLiteral("postgresql://h/db?options=-c%20default_transaction_read_only%3Doff")
            << QStringLiteral("options");
        QTest::newRow("a semicolon that Qt would cut at")
            << QStringLiteral("postgresql://h/db?application_name=a%3Boptions%3Dx")
            << QStringLiteral("semicolon");
    }
    void whatIsNoAddressIsSaid() {
        QFETCH(QString, url);
        QFETCH(QString, word);
        const auto entered = serverAddress(url);
        QVERIFY(!entered.has_value());
        QCOMPARE(entered.error().code, ErrorCode::Invalid);
        QVERIFY2(entered.error().message.contains(word), qPrintable(entered.error().message));
    }

    void pathsAreNoServers() {
        QVERIFY(looksLikeServer(QStringLiteral("PostgreSQL://h/db")));
        QVERIFY(!looksLikeServer(QStringLiteral("/home/ana/postgresql.db")));
        QVERIFY(!looksLikeServer(QStringLiteral("file:///home/ana/crm.db")));
    }

    void aTableIsKnownAgainWhateverItsServerMayTake() {
        const auto address = [](int seconds) {
            ServerAddress made = serverAddress(QStringLiteral("postgresql://ana@host/db"))->address;
            made.statementSeconds = seconds;
            return made;
        };
        model::Project project;
        model::Source source;
        source.kind = model::SourceKind::Postgres;
        source.location = urlOf(address(60));
        source.query = QStringLiteral("answers");
        source.id = model::SourceId{7};
        project.put(source);
        const auto known = [&](int seconds, const char* table) {
            return sourceReading(project, serverLocation(address(seconds), QString::fromLatin1(table)));
        };
        QVERIFY(known(60, "answers"));
        QCOMPARE(known(30, "answers")->id, source.id);
        QVERIFY(!known(60, "others"));
    }

    void anotherKindOfServerIsNotLookedForAmongTheFiles() {
        const QString other = QStringLiteral("mysql://ana@db.example.org/crm");
        QVERIFY(looksLikeServer(other));
        const auto entered = serverAddress(other);
        QVERIFY(!entered);
        QVERIFY2(entered.error().message.contains(QStringLiteral("postgresql://")),
                 qPrintable(entered.error().message));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_server_address.moc"
