#include "core/edit/transition_edits.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestTransitionEdits : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void saysWhatMayBeConnected();
    void connectsWhatMay();
    void connectsInReadingOrder();
    void givesAnArrowOtherEnds();
};

void TestTransitionEdits::saysWhatMayBeConnected() {
    Sample s = makeSample();
    Draft draft(s.project);
    const JourneyId other = draft.add(Journey{});
    Stage stage;
    stage.journey = other;
    Touchpoint card;
    card.stage = draft.add(stage);
    card.department = s.front;
    const TouchpointId stranger = draft.add(card);
    const Project& project = draft.project();
    const auto allowed = [&](const edit::Ends& ends) {
        const edit::Verdict verdict = edit::canConnect(project, ends);
        if (verdict.allowed != verdict.reason.isEmpty()) QTest::qFail("reason", __FILE__, __LINE__);
        return verdict.allowed;
    };
    QVERIFY(allowed({s.check, s.bill, {}}));
    QVERIFY(allowed({s.order, s.search, {}})); // only the other direction is taken
    QVERIFY(allowed({s.order, s.order, {}}));
    QVERIFY(allowed({std::nullopt, s.search, {}}));
    QVERIFY(allowed({s.bill, std::nullopt, Exit::Lost}));
    QVERIFY(!allowed({s.search, s.order, {}}));
    QVERIFY(!allowed({s.search, s.order, Exit::Lost})); // the exit means nothing here
    QVERIFY(!allowed({std::nullopt, std::nullopt, {}}));
    QVERIFY(!allowed({s.search, stranger, {}}));
    QVERIFY(!allowed({s.search, TouchpointId{999}, {}}));
}

void TestTransitionEdits::connectsWhatMay() {
    const Sample s = makeSample();
    Project project = applied(s.project, edit::connect(s.project, {s.bill, std::nullopt, Exit::Finished}));
    project = applied(project, edit::connect(project, {s.bill, std::nullopt, Exit::Lost}, 0.25));
    QCOMPARE(project.all<Transition>().size(), 5);
    QVERIFY(!edit::connect(project, {s.bill, std::nullopt, Exit::Lost}));
    QVERIFY(!edit::connect(s.project, {s.check, s.bill, {}}, -1));
    QVERIFY(!edit::connect(s.project, {s.check, s.bill, {}}, std::nan("")));
}

void TestTransitionEdits::connectsInReadingOrder() {
    const Sample s = makeSample();
    const auto change = edit::connectInOrder(s.project, {s.bill, s.search, s.check, s.order});
    const Project after = applied(s.project, change);
    // search → order and order → check are there already; check → bill is new.
    QCOMPARE(edit::created<Transition>(*change).size(), std::size_t{1});
    const Transition* made = after.find(edit::created<Transition>(*change).front());
    QCOMPARE(made->from, std::optional(s.check));
    QCOMPARE(made->to, std::optional(s.bill));
    QVERIFY(!edit::connectInOrder(after, {s.bill, s.check}));
    QVERIFY(!edit::connectInOrder(after, {s.bill}));
}

void TestTransitionEdits::givesAnArrowOtherEnds() {
    const Sample s = makeSample();
    const Project after =
        applied(s.project, edit::reconnect(s.project, s.orderCheck, {s.check, s.bill, Exit::Lost}));
    QCOMPARE(after.find(s.orderCheck)->from, std::optional(s.check));
    QVERIFY(after.find(s.orderCheck)->exit.is(Exit::Finished));
    QVERIFY(edit::reconnect(s.project, s.orderCheck, {s.order, s.check, {}})->isEmpty());
    QVERIFY(!edit::reconnect(s.project, s.orderCheck, {s.order, s.bill, {}}));
}

QTEST_GUILESS_MAIN(TestTransitionEdits)
#include "tst_transition_edits.moc"
