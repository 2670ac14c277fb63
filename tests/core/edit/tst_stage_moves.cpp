// A stage chosen for cards without a step: their order gives the place, and no empty step is left behind.
#include "core/edit/fields.h"
#include "core/edit/stage_moves.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestStageMoves : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cardsStandBehindThoseOfTheStageInTheirOrder();
    void anEmptiedStepIsClosed();
    void aStepWithANoteInALaneStays();
    void cardsOfTheStageItselfStay();
    void anotherJourneysStageIsRefused();
    void theFieldOfTheInspectorMovesThemSo();
};

void TestStageMoves::cardsStandBehindThoseOfTheStageInTheirOrder() {
    const Sample s = makeSample();
    const Project after =
        applied(s.project, edit::moveTouchpointsToStage(s.project, {s.check, s.search, s.order}, s.b));
    QCOMPARE(after.find(s.bill)->step, 0);
    QCOMPARE(after.find(s.search)->step, 1);
    QCOMPARE(after.find(s.order)->step, 2); // both stood in one step
    QCOMPARE(after.find(s.check)->step, 2);
    QCOMPARE(after.find(s.check)->department, s.back);
    for (const TouchpointId id : {s.search, s.order, s.check})
        QCOMPARE(after.find(id)->stage, s.b);
}

void TestStageMoves::anEmptiedStepIsClosed() {
    Sample s = makeSample();
    s.project.remove(s.laneNote);
    const Project after = applied(s.project, edit::moveTouchpointsToStage(s.project, {s.search}, s.b));
    QCOMPARE(after.find(s.order)->step, 0);
    QCOMPARE(after.find(s.check)->step, 0);
    const Project partly = applied(s.project, edit::moveTouchpointsToStage(s.project, {s.order}, s.b));
    QCOMPARE(partly.find(s.check)->step, 1); // still stands there
}

void TestStageMoves::aStepWithANoteInALaneStays() {
    const Sample s = makeSample();
    const Project after = applied(s.project, edit::moveTouchpointsToStage(s.project, {s.search}, s.b));
    QCOMPARE(after.find(s.order)->step, 1);
}

void TestStageMoves::cardsOfTheStageItselfStay() {
    const Sample s = makeSample();
    const auto change = edit::moveTouchpointsToStage(s.project, {s.bill}, s.b);
    QVERIFY(change && change->isEmpty());
}

void TestStageMoves::anotherJourneysStageIsRefused() {
    const Sample s = makeSample();
    Draft draft(s.project);
    const JourneyId other = draft.add(Journey{});
    const StageId stage = draft.add(Stage{{}, other, QStringLiteral("C")});
    QVERIFY(!edit::moveTouchpointsToStage(draft.project(), {s.search}, stage));
    QVERIFY(!edit::moveTouchpointsToStage(s.project, {s.search}, StageId{4711}));
    QVERIFY(!edit::moveTouchpointsToStage(s.project, {TouchpointId{4711}}, s.b));
}

void TestStageMoves::theFieldOfTheInspectorMovesThemSo() {
    const Sample s = makeSample();
    const auto change = edit::setField(s.project, {edit::refTo(s.order), edit::refTo(s.check)},
                                       QStringLiteral("stage"), model::Cell(s.b.value));
    const Project after = applied(s.project, change);
    QCOMPARE(after.find(s.order)->step, 1);
    QCOMPARE(after.find(s.check)->step, 1);
}

QTEST_GUILESS_MAIN(TestStageMoves)
#include "tst_stage_moves.moc"
