// A short version of the study: it fails when the mark loses power or cries wolf.
#include "tests/study/planted_signal.h"

#include <QTest>

using namespace chwila;
using namespace chwila::study;

class TestPlantedSignal : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingPlantedNothingMarked() {
        Plan plan;
        plan.ratio = 1;
        plan.shuffles = 199;
        const Tally tally = study::study(plan, 60);
        QVERIFY2(tally.falseSure() <= 0.10, qPrintable(QString::number(tally.falseSure())));
    }
    void whatIsTwoAndAHalfTimesAsBadIsFound() {
        Plan plan;
        plan.shuffles = 199;
        const Tally tally = study::study(plan, 30);
        QVERIFY2(tally.power() >= 0.8, qPrintable(QString::number(tally.power())));
        QVERIFY2(tally.falseDiscoveries() <= 0.15, qPrintable(QString::number(tally.falseDiscoveries())));
    }
    void intervalsHoldTheTruth() {
        Plan plan;
        plan.spread = 0.5;
        plan.shuffles = 0;
        plan.redraws = 200;
        const Coverage covered = coverage(plan, 25);
        QVERIFY2(covered.share() >= 0.88, qPrintable(QString::number(covered.share())));
    }
};

QTEST_GUILESS_MAIN(TestPlantedSignal)
#include "tst_planted_signal.moc"
