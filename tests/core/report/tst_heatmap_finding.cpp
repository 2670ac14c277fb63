#include "core/report/heatmap_finding.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

HeatmapCell cell(double value, qint64 answers) {
    HeatmapCell made;
    made.value = value;
    made.answers = answers;
    made.fewAnswers = answers < 10;
    made.text = QString::number(value);
    return made;
}

/// Claims and Legal in two stages; Legal · Renewal has 54, and a cell of three answers has less.
HeatmapTable table(Measure measure) {
    HeatmapTable made;
    made.spec.measure = measure;
    made.title = QStringLiteral("Satisfaction: Department × Stage");
    made.caption = QStringLiteral("186 answers");
    made.rows = {{QStringLiteral("Claims"), {}, 0, {}}, {QStringLiteral("Legal"), {}, 1, {}}};
    made.columns = {{QStringLiteral("Claim"), {}, 0, {}}, {QStringLiteral("Renewal"), {}, 1, {}}};
    made.cells = {cell(80, 100), {}, cell(20, 3), cell(54, 83)};
    made.total = cell(68, 186);
    return made;
}

} // namespace

class TestHeatmapFinding : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theLeastSatisfiedCellWithAnswersEnoughIsNamed() {
        const QString said = heatmapFinding(table(Measure::Satisfaction), Language());
        QVERIFY2(said.contains(QStringLiteral("Legal · Renewal: 54 of 100 in 83 answers")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("68")), qPrintable(said));
    }

    void whereMoreIsWorseTheHighestIsNamed() {
        QVERIFY(heatmapFinding(table(Measure::LowShare), Language())
                    .contains(QStringLiteral("Claims · Claim: 80")));
        QVERIFY(heatmapFinding(table(Measure::CustomersLost), Language())
                    .contains(QStringLiteral("Claims · Claim")));
    }

    void nothingIsFoundWhereNothingCanBeCompared() {
        QVERIFY(heatmapFinding(table(Measure::Responses), Language()).isEmpty());
        HeatmapTable few = table(Measure::Satisfaction);
        for (HeatmapCell& each : few.cells)
            each.fewAnswers = true;
        QVERIFY(heatmapFinding(few, Language()).isEmpty());
        QCOMPARE(titledByFinding(few, Language()), few);
        HeatmapTable single = table(Measure::Satisfaction);
        single.cells = {cell(80, 100), {}, {}, {}};
        QVERIFY(heatmapFinding(single, Language()).isEmpty());
    }

    void nothingGoesWrongWhereNothingGoesWrongAnywhere() {
        for (const Measure measure : {Measure::LowShare, Measure::CustomersLost}) {
            HeatmapTable fine = table(measure);
            fine.cells = {cell(0, 100), cell(0, 30), cell(0, 40), cell(0, 83)};
            QCOMPARE(heatmapFinding(fine, Language()), QString());
        }
    }

    void theTitleSaysTheFindingAndTheCaptionWhatIsShown() {
        const HeatmapTable titled = titledByFinding(table(Measure::Satisfaction), Language());
        QCOMPARE(titled.title, heatmapFinding(table(Measure::Satisfaction), Language()));
        QCOMPARE(titled.caption, QStringLiteral("Satisfaction: Department × Stage · 186 answers"));
    }
};

QTEST_GUILESS_MAIN(TestHeatmapFinding)
#include "tst_heatmap_finding.moc"
