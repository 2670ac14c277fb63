// A short version of the study: it fails when the mark loses power or cries wolf.
#include "tests/study/planted_signal.h"

#include <QTest>

using namespace chwila;
using namespace chwila::study;

class TestPlantedSignal : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingPlantedNothingMarked_data() { sizes(); }
    void nothingPlantedNothingMarked();
    void whatIsTwoAndAHalfTimesAsBadIsFound_data() { sizes(); }
    void whatIsTwoAndAHalfTimesAsBadIsFound();
    void intervalsHoldTheTruth_data();
    void intervalsHoldTheTruth();

  private:
    static void sizes() {
        QTest::addColumn<int>("touchpoints");
        QTest::addColumn<int>("maps");
        QTest::newRow("15 touchpoints") << 15 << 100;
        QTest::newRow("60 touchpoints") << 60 << 60;
        QTest::newRow("300 touchpoints") << 300 << 12;
    }
    static QByteArray told(double share) { return QByteArray::number(share, 'f', 3); }
};

// Of maps with nothing wrong at most 5 of 100 may have a mark that is called sure.
void TestPlantedSignal::nothingPlantedNothingMarked() {
    QFETCH(int, touchpoints);
    QFETCH(int, maps);
    Plan plan;
    plan.touchpoints = touchpoints;
    plan.ratio = 1;
    plan.shuffles = 199;
    const Tally tally = study::study(plan, maps);
    QVERIFY2(tally.falseSure() <= 0.05, told(tally.falseSure()));
}

// The mark is not held to .85 on 300 touchpoints: what lies late there has little at stake, because most are
// lost before, and is called a sore spot (docs/study.md). That it is found all the same is.
void TestPlantedSignal::whatIsTwoAndAHalfTimesAsBadIsFound() {
    QFETCH(int, touchpoints);
    QFETCH(int, maps);
    Plan plan;
    plan.touchpoints = touchpoints;
    plan.shuffles = 199;
    const Tally tally = study::study(plan, maps / 2);
    QVERIFY2(tally.evidence() >= 0.85, told(tally.evidence()));
    if (touchpoints < 300) QVERIFY2(tally.power() >= 0.85, told(tally.power()));
    QVERIFY2(tally.powerWhereDeserved() >= 0.85, told(tally.powerWhereDeserved()));
    QVERIFY2(tally.falseDiscoveries() <= 0.10, told(tally.falseDiscoveries()));
}

void TestPlantedSignal::intervalsHoldTheTruth_data() {
    QTest::addColumn<int>("touchpoints");
    QTest::addColumn<int>("maps");
    QTest::addColumn<double>("least");
    QTest::newRow("15 touchpoints") << 15 << 100 << 0.89; // 95 of 100 are not reached, see docs/study.md
    QTest::newRow("60 touchpoints") << 60 << 30 << 0.93;
    QTest::newRow("300 touchpoints") << 300 << 10 << 0.93;
}

// 95 of 100 are aimed at. The intervals of one map rise and fall together, so a few maps are off by some.
void TestPlantedSignal::intervalsHoldTheTruth() {
    QFETCH(int, touchpoints);
    QFETCH(int, maps);
    QFETCH(double, least);
    Plan plan;
    plan.touchpoints = touchpoints;
    plan.ratio = 2;
    plan.spread = 0.5;
    plan.shuffles = 0;
    plan.redraws = 300;
    const Coverage held = coverage(plan, maps);
    QVERIFY2(held.avoidable.share() >= least, told(held.avoidable.share()));
    QVERIFY2(held.score.share() >= least, told(held.score.share()));
    // Of the three where most seems to be at stake, which are the planted ones: not reached either.
    QVERIFY2(held.whatIf.share() >= 0.87, told(held.whatIf.share()));
}

QTEST_GUILESS_MAIN(TestPlantedSignal)
#include "tst_planted_signal.moc"
