#include "core/feedback/scale_levels.h"
#include "core/feedback/scale_name.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::feedback;
using model::ScaleKind;

namespace {

model::Scale scaleOf(double minimum, double maximum, double step) {
    model::Scale scale = usualScale(ScaleKind::Own);
    scale.minimum = minimum;
    scale.maximum = maximum;
    scale.step = step;
    return scale;
}

} // namespace

class TestScaleLevels : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void usualScalesHaveTheThresholdsOfTheMethod_data();
    void usualScalesHaveTheThresholdsOfTheMethod();
    void scoresBecomeLevels_data();
    void scoresBecomeLevels();
    void everyLevelComesBackFromItsScore();
    void aScaleThatRunsTheOtherWayTurnsLowAndHighAround();
    void satisfactionFollowsTheFormulas();
    void aBrokenScaleHasNoLevels();
    void aUsualScaleIsToldInTheLanguageOfTheReader();
};

void TestScaleLevels::usualScalesHaveTheThresholdsOfTheMethod_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("levels");
    QTest::addColumn<double>("lastLow");
    QTest::addColumn<double>("firstHigh");
    QTest::newRow("NPS: detractors up to 6, promoters from 9") << int(ScaleKind::Nps) << 11 << 6.0 << 9.0;
    QTest::newRow("CSAT: low up to 2, top two boxes") << int(ScaleKind::Csat) << 5 << 2.0 << 4.0;
    QTest::newRow("CES: low up to 3, easy from 5") << int(ScaleKind::Ces) << 7 << 3.0 << 5.0;
    QTest::newRow("own: like NPS") << int(ScaleKind::Own) << 11 << 6.0 << 9.0;
}

void TestScaleLevels::usualScalesHaveTheThresholdsOfTheMethod() {
    QFETCH(int, kind);
    QFETCH(int, levels);
    QFETCH(double, lastLow);
    QFETCH(double, firstHigh);
    const model::Scale scale = usualScale(static_cast<ScaleKind>(kind));
    QVERIFY(scale.kind.is(static_cast<ScaleKind>(kind)));
    QVERIFY(!scale.id.isValid());
    QCOMPARE(levelCount(scale), levels);
    for (int level = 0; level < levels; ++level) {
        QCOMPARE(isLow(scale, level), scoreAt(scale, level) <= lastLow);
        QCOMPARE(isHigh(scale, level), scoreAt(scale, level) >= firstHigh);
    }
}

void TestScaleLevels::scoresBecomeLevels_data() {
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("level"); // −1: off the scale
    QTest::newRow("the minimum is level 0") << 1.0 << 5.0 << 1.0 << 1.0 << 0;
    QTest::newRow("the maximum is the last level") << 1.0 << 5.0 << 1.0 << 5.0 << 4;
    QTest::newRow("below the minimum") << 1.0 << 5.0 << 1.0 << 0.0 << -1;
    QTest::newRow("above the maximum") << 1.0 << 5.0 << 1.0 << 6.0 << -1;
    QTest::newRow("between two steps") << 1.0 << 5.0 << 1.0 << 3.5 << -1;
    QTest::newRow("half steps") << 0.0 << 5.0 << 0.5 << 3.5 << 7;
    QTest::newRow("tenths despite binary fractions") << 0.0 << 10.0 << 0.1 << 0.7 << 7;
    QTest::newRow("just off a step") << 0.0 << 10.0 << 1.0 << 3.00001 << -1;
    QTest::newRow("within a millionth of a step") << 0.0 << 10.0 << 1.0 << 3.0000005 << 3;
    QTest::newRow("negative minimum") << -2.0 << 2.0 << 1.0 << -2.0 << 0;
    QTest::newRow("percent") << 0.0 << 100.0 << 1.0 << 37.0 << 37;
    QTest::newRow("not a number") << 0.0 << 10.0 << 1.0 << std::nan("") << -1;
    QTest::newRow("infinity") << 0.0 << 10.0 << 1.0 << HUGE_VAL << -1;
}

void TestScaleLevels::scoresBecomeLevels() {
    QFETCH(double, minimum);
    QFETCH(double, maximum);
    QFETCH(double, step);
    QFETCH(double, score);
    QFETCH(int, level);
    QCOMPARE(levelOf(scaleOf(minimum, maximum, step), score).value_or(-1), level);
}

void TestScaleLevels::everyLevelComesBackFromItsScore() {
    for (const model::Scale& scale : {scaleOf(0, 10, 1), scaleOf(1, 5, 0.1), scaleOf(-3, 3, 0.25),
                                      scaleOf(0, 100, 0.1), scaleOf(0, 1, 1.0 / 3)}) {
        for (int level = 0; level < levelCount(scale); ++level)
            QCOMPARE(levelOf(scale, scoreAt(scale, level)), std::optional(level));
    }
    QCOMPARE(levelCount(scaleOf(0, 100, 0.1)), 1001);
    QCOMPARE(levelCount(scaleOf(0, 1e9, 1)), 1001);
}

void TestScaleLevels::aScaleThatRunsTheOtherWayTurnsLowAndHighAround() {
    model::Scale grades = scaleOf(1, 6, 1); // school grades, 1 is best
    grades.higherIsBetter = false;
    grades.lowAtMost = 5;
    grades.highAtLeast = 2;
    const QList<bool> low{false, false, false, false, true, true};
    const QList<bool> high{true, true, false, false, false, false};
    for (int level = 0; level < 6; ++level) {
        QCOMPARE(isLow(grades, level), low[level]);
        QCOMPARE(isHigh(grades, level), high[level]);
    }
    QCOMPARE(satisfactionAt(grades, 0), 100.0);
    QCOMPARE(satisfactionAt(grades, 5), 0.0);
}

void TestScaleLevels::satisfactionFollowsTheFormulas() {
    for (int score = 0; score <= 10; ++score)
        QCOMPARE(satisfactionAt(usualScale(ScaleKind::Nps), score), 10.0 * score);
    for (int score = 1; score <= 5; ++score)
        QCOMPARE(satisfactionAt(usualScale(ScaleKind::Csat), score - 1), 25.0 * (score - 1));
    for (int score = 1; score <= 7; ++score)
        QCOMPARE(satisfactionAt(usualScale(ScaleKind::Ces), score - 1), 100.0 * (score - 1) / 6);
}

void TestScaleLevels::aBrokenScaleHasNoLevels() {
    for (const model::Scale& scale : {scaleOf(0, 10, 0), scaleOf(0, 10, -1), scaleOf(5, 1, 1),
                                      scaleOf(0, 10, std::nan("")), scaleOf(std::nan(""), 10, 1)}) {
        QCOMPARE(levelCount(scale), 0);
        QCOMPARE(levelOf(scale, 1), std::nullopt);
        QCOMPARE(satisfactionAt(scale, 0), 0.0);
    }
    QCOMPARE(levelCount(scaleOf(3, 3, 1)), 1);
}

void TestScaleLevels::aUsualScaleIsToldInTheLanguageOfTheReader() {
    model::Scale scale = usualScale(ScaleKind::Csat);
    QCOMPARE(scaleName(scale, Language()), QStringLiteral("Satisfaction 1–5"));
    QCOMPARE(scaleName(usualScale(ScaleKind::Own), Language()), usualScale(ScaleKind::Own).name);
    scale.name = QStringLiteral("How was your flight?");
    QCOMPARE(scaleName(scale, Language()), scale.name);
    scale.kind = model::Kind<ScaleKind>::fromKey(QStringLiteral("stars"));
    scale.name = QStringLiteral("CSAT 1–5");
    QCOMPARE(scaleName(scale, Language()), scale.name);
}

QTEST_GUILESS_MAIN(TestScaleLevels)
#include "tst_scale_levels.moc"
