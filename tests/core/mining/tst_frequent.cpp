#include "core/mining/frequent.h"
#include "core/mining/journey_from_log.h"
#include "core/mining/sentences.h"
#include "mining_fixture.h"
#include "tests/support/text.h"

using namespace chwila;
using namespace chwila::mining;
using chwila::testing::s;

namespace {

/// Ninety go a, b, c; nine meet x between b and c, one starts with y and ends with z.
Discovery hundred() {
    QStringList paths(90, QStringLiteral("abc"));
    paths += QStringList(9, QStringLiteral("abxc"));
    paths += QStringLiteral("yabcz");
    return discovered(logOf(paths));
}

QStringList namesOf(const Discovery& discovery) {
    QStringList names;
    for (const ActivityFigures& each : discovery.activities)
        names += each.name;
    return names;
}

} // namespace

class TestFrequent : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void asManyActivitiesAsTheCustomersNeed_data() {
        QTest::addColumn<double>("cover");
        QTest::addColumn<QString>("names");
        QTest::addColumn<qint64>("customers");
        QTest::newRow("one stays in any case") << 0.0 << s("a") << qint64{0};
        QTest::newRow("nine in ten") << 0.9 << s("abc") << qint64{90};
        QTest::newRow("a few more") << 0.95 << s("abcx") << qint64{99};
        QTest::newRow("everybody") << 1.0 << s("abcxyz") << qint64{100};
    }
    void asManyActivitiesAsTheCustomersNeed() {
        QFETCH(double, cover);
        const Frequent seen = frequentActivities(hundred(), cover);
        QTEST(namesOf(seen.shown).join(QString()), "names");
        QTEST(seen.customers, "customers");
        QCOMPARE(seen.shown.activities.size() + seen.leftOut.size(), std::size_t{6});
    }

    void whoDoesSomethingRareGoesPastIt() {
        const Frequent seen = frequentActivities(hundred(), 0.9);
        QCOMPARE(seen.shown.customers, 100);
        QCOMPARE(seen.shown.links.size(), std::size_t{2});
        QCOMPARE(seen.shown.links[1].count, 100); // b to c, nine of them by way of x
        QCOMPARE(seen.shown.activities[0].starts, 100);
        QCOMPARE(seen.shown.activities[2].ends, 100);
        QCOMPARE(seen.leftOut.size(), std::size_t{3});
        QCOMPARE(hundred().activities[seen.leftOut.front()].name, s("x")); // of the most customers
    }

    void allOfItIsTheLogItself() {
        const Discovery whole = hundred();
        const Frequent seen = frequentActivities(whole, 1);
        QVERIFY(seen.leftOut.empty());
        QCOMPARE(seen.shown.links.size(), whole.links.size());
        QCOMPARE(seen.shown.variants.size(), whole.variants.size());
        QVERIFY(drawnSentences(whole, seen, Language(s("en"))).isEmpty());
    }

    void whatIsNamedStays() {
        const Frequent seen = frequentActivities(hundred(), 0.5, {s("Z")});
        QVERIFY(namesOf(seen.shown).contains(s("z")));
        QVERIFY(!namesOf(seen.shown).contains(s("y")));
        const Frequent both = frequentActivities(hundred(), 0, {s("y"), s("z")});
        QCOMPARE(namesOf(both.shown).size(), 2);
        QVERIFY(namesOf(both.shown).contains(s("y")) && namesOf(both.shown).contains(s("z")));
    }

    void whatIsLeftOutIsToldWithItsCustomers() {
        const Discovery whole = hundred();
        const QStringList said = drawnSentences(whole, frequentActivities(whole, 0.9), Language(s("en")));
        QCOMPARE(said, (QStringList{s("Activities drawn: 3 of 6. Customers who do nothing else: 90 of 100 "
                                      "(90%)."),
                                    s("Not drawn, with their customers: x (9), y (1), z (1).")}));
    }

    void fewActivitiesAreAllDrawn() {
        QCOMPARE(usualCover(hundred()), 1.0);
        QStringList paths(95, QStringLiteral("abcdef"));
        paths += s("ghijklm");
        const Discovery many = discovered(logOf(paths));
        const double cover = usualCover(many);
        QVERIFY(cover < 1);
        QCOMPARE(namesOf(frequentActivities(many, cover).shown).join(QString()), s("abcdef"));
    }

    void nothingComesOfNothing() { QVERIFY(frequentActivities(Discovery{}, 0.9).shown.activities.empty()); }
};

QTEST_GUILESS_MAIN(TestFrequent)
#include "tst_frequent.moc"
