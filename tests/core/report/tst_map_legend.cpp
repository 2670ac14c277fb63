// Below a map stands what its signs mean, and nothing of signs that are not on the page.
#include "core/report/map_legend.h"
#include "small_journey.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

QString legendOf(const SmallJourney& small, bool overview = false) {
    const auto layout =
        std::make_shared<const layout::MapLayout>(layout::layoutMap(small.project, small.result.journey));
    const Language language;
    return mapLegend({small.result.journey, {{0, 0, 0, layout}}, {}, overview},
                     {small.project, small.result, language})
        .join(QLatin1Char(' '));
}

/// A map of three cards that have been answered, without arrows and diamonds.
SmallJourney plain() {
    SmallJourney small = smallJourney();
    small.result.areas.clear();
    for (analysis::TouchpointResult& figures : small.result.touchpoints) {
        figures.marked = false;
        figures.label = analysis::MomentLabel::Routine;
    }
    return small;
}

analysis::TouchpointResult& figuresOf(SmallJourney& small, model::TouchpointId id) {
    return *std::ranges::find(small.result.touchpoints, id, &analysis::TouchpointResult::id);
}

} // namespace

class TestMapLegend : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMapOfAnsweredCardsExplainsItsColourOnly();
    void arrowsAndLossesAreExplainedWhereTheyAre();
    void fewAnswersAndAssumptionsAreExplainedWhereTheyAre();
    void diamondsAreExplainedWhereTheyAre();
    void aPadlockIsExplainedWhereOneIsDrawn();
    void aHandOffIsExplainedWhereOneIsDrawn();
};

void TestMapLegend::aMapOfAnsweredCardsExplainsItsColourOnly() {
    QCOMPARE(
        legendOf(plain()),
        QStringLiteral("Colour: satisfaction, blue above the journey's average, red below; n: answers."));
}

void TestMapLegend::arrowsAndLossesAreExplainedWhereTheyAre() {
    SmallJourney small = plain();
    model::Transition arrow;
    arrow.id = model::TransitionId{70};
    arrow.from = small.claim;
    arrow.exit = model::Exit::Lost;
    small.project.put(arrow);
    QVERIFY2(legendOf(small).contains(QStringLiteral("cross in a circle")), qPrintable(legendOf(small)));
    QVERIFY(!legendOf(small).contains(QStringLiteral("Width of arrows")));
    arrow.id = model::TransitionId{71};
    arrow.to = small.bill;
    small.project.put(arrow);
    QVERIFY(legendOf(small).contains(QStringLiteral("Width of arrows")));
    QVERIFY(!legendOf(small).contains(QStringLiteral("number in a circle")));
}

void TestMapLegend::fewAnswersAndAssumptionsAreExplainedWhereTheyAre() {
    SmallJourney small = plain();
    QVERIFY(!legendOf(small).contains(QStringLiteral("Hatched")));
    figuresOf(small, small.claim).answers = 9;
    QVERIFY(legendOf(small).contains(QStringLiteral("Hatched")));
    figuresOf(small, small.claim).answers = 0;
    QVERIFY(!legendOf(small).contains(QStringLiteral("assumed")));
    model::Touchpoint claim = *small.project.find(small.claim);
    claim.assumedScore = 4;
    small.project.put(claim);
    QVERIFY(legendOf(small).contains(QStringLiteral("assumed")));
}

void TestMapLegend::diamondsAreExplainedWhereTheyAre() {
    SmallJourney small = plain();
    figuresOf(small, small.claim).marked = true;
    figuresOf(small, small.claim).label = analysis::MomentLabel::MomentOfTruth;
    QVERIFY(legendOf(small).contains(QStringLiteral("Diamonds")));
    QVERIFY(!legendOf(small).contains(QStringLiteral("Hollow")));
    figuresOf(small, small.claim).label = analysis::MomentLabel::Routine;
    QVERIFY(legendOf(small).contains(QStringLiteral("Hollow")));
}

void TestMapLegend::aPadlockIsExplainedWhereOneIsDrawn() {
    SmallJourney small = plain();
    for (analysis::TouchpointResult& figures : small.result.touchpoints)
        figures.unavoidable = false;
    QVERIFY(!legendOf(small).contains(QStringLiteral("Padlock")));
    figuresOf(small, small.claim).unavoidable = true;
    QVERIFY(legendOf(small).contains(QStringLiteral("Padlock")));
    QVERIFY2(!legendOf(small, true).contains(QStringLiteral("Padlock")), "an overview draws none");
    small.project.remove(small.claim); // stands on another page
    QVERIFY(!legendOf(small).contains(QStringLiteral("Padlock")));
}

void TestMapLegend::aHandOffIsExplainedWhereOneIsDrawn() {
    SmallJourney small = plain();
    model::Transition arrow;
    arrow.id = model::TransitionId{70};
    arrow.from = small.claim;
    arrow.to = small.bill;
    small.project.put(arrow);
    QVERIFY2(!legendOf(small).contains(QStringLiteral("hand-off")), "both belong to one department");
    model::Department other = *small.project.find(small.project.find(small.bill)->department);
    other.id = model::DepartmentId{90};
    small.project.put(other);
    model::Touchpoint bill = *small.project.find(small.bill);
    bill.department = other.id;
    small.project.put(bill);
    QVERIFY2(legendOf(small).contains(QStringLiteral("hand-off")), qPrintable(legendOf(small)));
    QVERIFY2(!legendOf(small, true).contains(QStringLiteral("hand-off")), "an overview draws no line across");
}

QTEST_GUILESS_MAIN(TestMapLegend)
#include "tst_map_legend.moc"
