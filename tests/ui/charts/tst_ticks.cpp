// Axes end and tick at round numbers, whatever they have to hold.
#include "ui/charts/ticks.h"

#include <QTest>
#include <QValueAxis>

#include <cmath>

using namespace chwila::ui;

class TestTicks : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void axesTickAtRoundNumbers_data();
    void axesTickAtRoundNumbers();
    void everyEndIsHeldByFourToSevenTicks();
};

void TestTicks::axesTickAtRoundNumbers_data() {
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("last");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<QString>("format");
    QTest::newRow("a hundred and twelve days") << 112.5 << 120.0 << 7 << QStringLiteral("%.0f");
    QTest::newRow("fourteen customers") << 14.2 << 15.0 << 4 << QStringLiteral("%.0f");
    QTest::newRow("less than one") << 0.7 << 0.8 << 5 << QStringLiteral("%.1f");
    QTest::newRow("a round number stays") << 50.0 << 50.0 << 6 << QStringLiteral("%.0f");
    QTest::newRow("nothing") << 0.0 << 1.0 << 6 << QStringLiteral("%.1f");
    QTest::newRow("no number") << std::nan("") << 1.0 << 6 << QStringLiteral("%.1f");
}

void TestTicks::axesTickAtRoundNumbers() {
    QFETCH(double, end);
    QValueAxis axis;
    setRoundRange(axis, end);
    QCOMPARE(axis.min(), 0.0);
    QTEST(axis.max(), "last");
    QTEST(axis.tickCount(), "ticks");
    QTEST(axis.labelFormat(), "format");
}

void TestTicks::everyEndIsHeldByFourToSevenTicks() {
    QValueAxis axis;
    for (double end = 0.003; end < 5e6; end *= 1.037) {
        setRoundRange(axis, end);
        QVERIFY2(axis.max() >= end * (1 - 1e-9) && axis.max() < 2 * end, qPrintable(QString::number(end)));
        QVERIFY2(axis.tickCount() >= 4 && axis.tickCount() <= 7, qPrintable(QString::number(end)));
    }
}

QTEST_MAIN(TestTicks)
#include "tst_ticks.moc"
