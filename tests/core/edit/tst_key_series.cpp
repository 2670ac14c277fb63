#include "core/edit/key_series.h"

#include <QTest>

using namespace std::chrono_literals;
using chwila::edit::KeySeries;

class TestKeySeries : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aHeldKeyIsOneStep() {
        KeySeries series;
        const QString first = series.press(5000ms);
        QVERIFY(!first.isEmpty());
        QCOMPARE(series.press(5660ms), first); // until it repeats
        for (int i = 0; i < 100; ++i)
            QCOMPARE(series.press(5700ms + i * 40ms), first);
    }

    void aPressAfterAPauseIsAStepOfItsOwn() {
        KeySeries series;
        const QString first = series.press(0ms);
        const QString second = series.press(1500ms);
        QVERIFY(second != first);
        QCOMPARE(series.press(2000ms), second);
    }

    void whatWasEndedIsNotGoneOnWith() {
        KeySeries series;
        const QString first = series.press(0ms);
        series.end();
        QVERIFY(series.press(10ms) != first);
    }

    void aKeyThatDoesSomethingElseIsAStepOfItsOwn() {
        KeySeries series;
        const QString right = series.press(0ms, 1);
        QCOMPARE(series.press(50ms, 1), right);
        const QString down = series.press(100ms, 2);
        QVERIFY(down != right);
        QVERIFY(series.press(150ms, 1) != right);
    }

    void twoOfThemNeverBecomeOneStep() {
        KeySeries one;
        KeySeries other;
        QVERIFY(one.press(0ms) != other.press(0ms));
    }
};

QTEST_APPLESS_MAIN(TestKeySeries)
#include "tst_key_series.moc"
