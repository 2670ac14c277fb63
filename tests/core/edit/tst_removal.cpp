#include "core/edit/removal.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestRemoval : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aTouchpointTakesAlongWhatHangsOnIt();
    void aStageTakesItsTouchpoints();
    void aDepartmentTakesItsTouchpoints();
    void aLaneTakesItsNotes();
    void severalAtOnceOverlap();
    void theLastJourneyStays();
    void aJourneyTakesEverything();
    void channelsAndPersonasAreLetGoOf();
    void aSourceTakesItsLabels();
    void whatIsGoneIsAnError();
};

void TestRemoval::aTouchpointTakesAlongWhatHangsOnIt() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.touchpoints = {s.order};
    const Project after = applied(s.project, edit::remove(s.project, elements));
    QCOMPARE(after.all<Touchpoint>().size(), 3);
    QVERIFY(after.all<Transition>().isEmpty());
    QVERIFY(!after.find(s.cardNote));
    QVERIFY(after.find(s.laneNote));
    QCOMPARE(after.find(s.initiative)->touchpoints, std::vector({s.search}));
    QVERIFY(after.find(s.alias) && !after.find(s.alias)->touchpoint);
}

void TestRemoval::aStageTakesItsTouchpoints() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.stages = {s.a};
    const Project after = applied(s.project, edit::remove(s.project, elements));
    QCOMPARE(after.all<Touchpoint>().size(), 1);
    QVERIFY(after.find(s.bill));
    QVERIFY(after.all<Transition>().isEmpty());
    QVERIFY(after.all<Note>().isEmpty());
    QVERIFY(after.find(s.initiative)->touchpoints.empty());
}

void TestRemoval::aDepartmentTakesItsTouchpoints() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.departments = {s.back};
    const Project after = applied(s.project, edit::remove(s.project, elements));
    QVERIFY(!after.find(s.check) && !after.find(s.orderCheck));
    QCOMPARE(after.all<Transition>().size(), 2);
}

void TestRemoval::aLaneTakesItsNotes() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.lanes = {s.pains};
    const Project after = applied(s.project, edit::remove(s.project, elements));
    QVERIFY(!after.find(s.laneNote));
    QVERIFY(after.find(s.cardNote));
}

void TestRemoval::severalAtOnceOverlap() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.touchpoints = {s.order, s.bill};
    elements.transitions = {s.orderBill};
    elements.notes = {s.cardNote};
    elements.stages = {s.a};
    const Project after = applied(s.project, edit::remove(s.project, elements));
    QVERIFY(after.all<Touchpoint>().isEmpty());
}

void TestRemoval::theLastJourneyStays() {
    const Sample s = makeSample();
    QVERIFY(!edit::canRemoveJourney(s.project, s.journey).allowed);
    const auto change = edit::removeJourney(s.project, s.journey);
    QVERIFY(!change);
    QVERIFY(!change.error().message.isEmpty());
}

void TestRemoval::aJourneyTakesEverything() {
    const Sample s = makeSample();
    Draft draft(s.project);
    const JourneyId other = draft.add(Journey{});
    draft.add(ObservedLog{.journey = s.journey});
    const ObservedLogId kept = draft.add(ObservedLog{.journey = other});
    const Project two = draft.project();
    const Project after = applied(two, edit::removeJourney(two, s.journey));
    QCOMPARE(after.all<ObservedLog>().size(), 1);
    QVERIFY(after.find(kept));
    QVERIFY(after.all<Stage>().isEmpty() && after.all<Lane>().isEmpty() && after.all<Note>().isEmpty());
    QVERIFY(after.all<Touchpoint>().isEmpty() && after.all<Transition>().isEmpty());
    QCOMPARE(after.all<Department>().size(), 2);
    QVERIFY(!after.find(s.alias)->touchpoint);
}

void TestRemoval::channelsAndPersonasAreLetGoOf() {
    const Sample s = makeSample();
    const Project noChannel = applied(s.project, edit::removeChannel(s.project, s.web));
    QVERIFY(!noChannel.find(s.order)->channel);
    const Project noPersona = applied(s.project, edit::removePersona(s.project, s.persona));
    QVERIFY(!noPersona.find(s.journey)->persona);
    const Project noInitiative = applied(s.project, edit::removeInitiative(s.project, s.initiative));
    QVERIFY(noInitiative.find(s.order));
}

void TestRemoval::aSourceTakesItsLabels() {
    const Sample s = makeSample();
    const Project after = applied(s.project, edit::removeSource(s.project, s.source));
    QVERIFY(after.all<Alias>().isEmpty());
    QVERIFY(after.find(s.scale));
}

void TestRemoval::whatIsGoneIsAnError() {
    const Sample s = makeSample();
    edit::Elements elements;
    elements.touchpoints = {TouchpointId{4711}};
    const auto change = edit::remove(s.project, elements);
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::NotFound);
    QVERIFY(edit::remove(s.project, {})->isEmpty());
}

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
