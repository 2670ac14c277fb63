#include "mining_fixture.h"

using namespace chwila;
using namespace chwila::mining;

namespace {

const Link* find(const Discovery& seen, const char* from, const char* to) {
    for (const Link& link : seen.links) {
        if (seen.activities[link.from].name == QLatin1String(from)
            && seen.activities[link.to].name == QLatin1String(to))
            return &link;
    }
    return nullptr;
}

QStringList keptNames(const Discovery& seen, double share, double dependency = -1) {
    QStringList names;
    for (const Link& link : keptLinks(seen, share, dependency))
        names += seen.activities[link.from].name + seen.activities[link.to].name;
    names.sort();
    return names;
}

QStringList times(int count, const char* path) {
    return QStringList(count, QString::fromLatin1(path));
}

} // namespace

class TestDiscover : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void countsLinksStartsAndEnds();
    void variantsByHowManyTakeThem();
    void variantsForFourFifths_data();
    void variantsForFourFifths();
    void mergesEventsOfOneSession_data();
    void mergesEventsOfOneSession();
    void waitsAreMedians();
    void missingTimesGiveNoWaits();
    void filterKeepsTheBest_data();
    void filterKeepsTheBest();
    void manyActivitiesAreCountedAlike();
    void saysWhenCancelled();
};

void TestDiscover::countsLinksStartsAndEnds() {
    const Discovery seen =
        discovered(logOf({QStringLiteral("abc"), QStringLiteral("abbc"), QStringLiteral("ba")}));
    QCOMPARE(seen.customers, 3);
    QCOMPARE(seen.events, 9);
    QCOMPARE(seen.customersWithRepeat, 1);
    QCOMPARE(find(seen, "a", "b")->count, 2);
    QCOMPARE(find(seen, "b", "c")->count, 2);
    QCOMPARE(find(seen, "b", "b")->count, 1);
    QCOMPARE(find(seen, "b", "a")->count, 1);
    QCOMPARE(find(seen, "c", "a"), nullptr);
    QCOMPARE(find(seen, "a", "b")->dependency, 1.0 / 4);
    QCOMPARE(find(seen, "b", "b")->dependency, 1.0 / 2);
    QCOMPARE(seen.activities[0].starts, 2);
    QCOMPARE(seen.activities[0].ends, 1);
    QCOMPARE(seen.activities[2].ends, 2);
    QCOMPARE(seen.activities[1].customers, 3);
    QCOMPARE(seen.activities[1].events, 4);
    QCOMPARE(seen.activities[1].place, 1.0);
}

void TestDiscover::variantsByHowManyTakeThem() {
    const Discovery seen =
        discovered(logOf(times(2, "ac") + times(5, "ab") + times(2, "abc") + times(1, "a")));
    QCOMPARE(seen.variants.size(), std::size_t{4});
    QCOMPARE(variantOf(seen, 0), QStringLiteral("a>b"));
    QCOMPARE(variantOf(seen, 1), QStringLiteral("a>c")); // came first of the two with 2
    QCOMPARE(variantOf(seen, 2), QStringLiteral("a>b>c"));
    QCOMPARE(seen.variants.customers, (std::vector<qint64>{5, 2, 2, 1}));
}

void TestDiscover::variantsForFourFifths_data() {
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<qint64>("variants");
    QTest::newRow("one way only") << times(3, "ab") << qint64{1};
    QTest::newRow("exactly 80 %") << times(8, "ab") + times(2, "ac") << qint64{1};
    QTest::newRow("just below") << times(7, "ab") + times(2, "ac") + times(1, "a") << qint64{2};
}

void TestDiscover::variantsForFourFifths() {
    QFETCH(QStringList, paths);
    QTEST(discovered(logOf(paths)).variantsFor80, "variants");
}

void TestDiscover::mergesEventsOfOneSession_data() {
    QTest::addColumn<double>("minutes");
    QTest::addColumn<QString>("path");
    QTest::newRow("never") << 0.0 << QStringLiteral("a>a>a>b>a");
    QTest::newRow("within 30 minutes of the event before") << 30.0 << QStringLiteral("a>b>a");
    QTest::newRow("within 20 minutes") << 20.0 << QStringLiteral("a>a>b>a");
}

void TestDiscover::mergesEventsOfOneSession() {
    QFETCH(double, minutes);
    const Result<EventLog> log =
        readCsv("case,activity,time\n1,a,2025-01-01 10:00\n1,a,2025-01-01 10:20\n1,a,2025-01-01 10:50\n"
                "1,b,2025-01-01 10:55\n1,a,2025-01-01 10:56\n");
    const Discovery seen = discovered(*log, {minutes});
    QTEST(variantOf(seen, 0), "path");
    QCOMPARE(seen.events + seen.merged, 5);
    QVERIFY(std::abs(*seen.meanHours - 56.0 / 60) < 1e-12); // a session's end counts, merged or not
}

void TestDiscover::waitsAreMedians() {
    const Result<EventLog> log =
        readCsv("case,activity,time\n1,a,2025-01-01 00:00\n1,b,2025-01-01 01:00\n2,a,2025-01-01 00:00\n"
                "2,b,2025-01-01 03:00\n3,a,2025-01-01 00:00\n3,b,2025-01-01 10:00\n4,a,2025-01-01 00:00\n"
                "4,b,2025-01-01 04:00\n5,a,2025-01-01 00:00\n");
    const Discovery seen = discovered(*log);
    QCOMPARE(*find(seen, "a", "b")->medianHours, 3.5);
    QCOMPARE(*seen.meanHours, 18.0 / 5);
    QCOMPARE(*seen.medianHours, 3.0);
}

void TestDiscover::missingTimesGiveNoWaits() {
    const Discovery seen = discovered(*readCsv("case,activity,time\n1,a,\n1,b,\n"));
    QCOMPARE(find(seen, "a", "b")->count, 1);
    QVERIFY(!find(seen, "a", "b")->medianHours);
    QVERIFY(!seen.meanHours);
    QVERIFY(!seen.medianHours);
    QCOMPARE(seen.notes.withoutTime, 2);
}

void TestDiscover::filterKeepsTheBest_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("dependency");
    QTest::addColumn<QString>("links");
    QTest::newRow("everything") << 0.0 << -1.0 << QStringLiteral("ab,ac,ad,ba,ca");
    QTest::newRow("at least 20 %") << 0.2 << -1.0 << QStringLiteral("ab,ac,ba,ca");
    QTest::newRow("nothing reaches it, the best stay") << 1.1 << -1.0 << QStringLiteral("ab,ba,ca");
    QTest::newRow("noise is left out, the best stay") << 0.0 << 0.5 << QStringLiteral("ab,ad,ba,ca");
}

void TestDiscover::filterKeepsTheBest() {
    QFETCH(double, share);
    QFETCH(double, dependency);
    const Discovery seen =
        discovered(logOf(times(6, "ab") + times(3, "ac") + times(1, "ad") + times(2, "ca") + times(1, "ba")));
    QTEST(keptNames(seen, share, dependency).join(QLatin1Char(',')), "links");
}

void TestDiscover::manyActivitiesAreCountedAlike() {
    QByteArray text("case,activity,time\n");
    for (int i = 0; i < 1500; ++i) {
        text += "1,x" + QByteArray::number(i % 700) + ",2025-01-01\n";
    }
    const Discovery seen = discovered(*readCsv(text));
    QCOMPARE(seen.links.size(), std::size_t{700});
    QCOMPARE(find(seen, "x0", "x1")->count, 3);
    QCOMPARE(find(seen, "x699", "x0")->count, 2);
}

void TestDiscover::saysWhenCancelled() {
    class Cancelled final : public Progress {
      public:
        bool cancelled() const override { return true; }
        void report(double, const QString&) override {}
    };
    Cancelled progress;
    QCOMPARE(discover(logOf(times(1, "ab")), {}, progress).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDiscover)
#include "tst_discover.moc"
