#include "core/base/random.h"
#include "core/edit/merge_touchpoints.h"
#include "core/edit/split_touchpoint.h"
#include "core/edit/transition_edits.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestSplitTouchpoint : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_sample = makeSample(); }

    void theSecondHalfStandsAtTheNextStep();
    void roomIsMadeWhereTheNextStepIsTaken();
    void whatLedInStaysAndWhatLedOutGoesOn();
    void notesAnswersAndInitiativesStayWithTheFirst();
    void aLoopStaysWithItsShare();
    void theWayOnIsTakenByAllWhoWentOn();
    void nothingButAnArrowWhereNothingLeads();
    void whatIsGoneCannotBeSplit();
    void mergingBothAgainGivesTheSameArrows();

  private:
    static TouchpointId second(const Result<Change>& change) {
        return edit::created<Touchpoint>(*change).front();
    }
    Result<Change> split(TouchpointId id) const {
        return edit::splitTouchpoint(m_sample.project, id, QStringLiteral("second"));
    }

    Sample m_sample;
};

void TestSplitTouchpoint::theSecondHalfStandsAtTheNextStep() {
    const auto change = split(m_sample.order);
    const Project after = applied(m_sample.project, change);
    QCOMPARE(cellText(after, second(change)), QStringLiteral("A.2 Front"));
    QCOMPARE(cellText(after, m_sample.order), QStringLiteral("A.1 Front"));
    const Touchpoint& card = *after.find(second(change));
    QCOMPARE(card.name, QStringLiteral("second"));
    QCOMPARE(card.channel, std::optional(m_sample.web));
    QVERIFY(!card.assumedScore && card.promise.isEmpty());
    QCOMPARE(edit::secondHalfName(after, m_sample.order), QStringLiteral("order (2)"));
}

void TestSplitTouchpoint::roomIsMadeWhereTheNextStepIsTaken() {
    const auto change = split(m_sample.search);
    const Project after = applied(m_sample.project, change);
    QCOMPARE(cellText(after, second(change)), QStringLiteral("A.1 Front"));
    QCOMPARE(cellText(after, m_sample.order), QStringLiteral("A.2 Front"));
    QCOMPARE(cellText(after, m_sample.check), QStringLiteral("A.2 Back"));
}

void TestSplitTouchpoint::whatLedInStaysAndWhatLedOutGoesOn() {
    const auto change = split(m_sample.order);
    const Project after = applied(m_sample.project, change);
    QCOMPARE(after.find(m_sample.searchOrder)->to, std::optional(m_sample.order));
    QCOMPARE(after.find(m_sample.orderBill)->from, std::optional(second(change)));
    QCOMPARE(after.find(m_sample.orderCheck)->from, std::optional(second(change)));
    const auto between = edit::created<Transition>(*change);
    QCOMPARE(between.size(), std::size_t(1));
    QCOMPARE(after.find(between.front())->from, std::optional(m_sample.order));
    QCOMPARE(after.find(between.front())->to, std::optional(second(change)));
}

void TestSplitTouchpoint::notesAnswersAndInitiativesStayWithTheFirst() {
    const Project after = applied(m_sample.project, split(m_sample.order));
    QCOMPARE(after.find(m_sample.cardNote)->touchpoint, std::optional(m_sample.order));
    QCOMPARE(after.find(m_sample.alias)->touchpoint, std::optional(m_sample.order));
    QCOMPARE(after.find(m_sample.initiative)->touchpoints, (std::vector{m_sample.search, m_sample.order}));
}

void TestSplitTouchpoint::aLoopStaysWithItsShare() {
    Draft draft(m_sample.project);
    draft.update(m_sample.orderBill, [](Transition& arrow) { arrow.weight = 6; });
    draft.update(m_sample.orderCheck, [](Transition& arrow) { arrow.weight = 1; });
    const TransitionId loop =
        draft.add(Transition{.from = m_sample.order, .to = m_sample.order, .weight = 3});
    m_sample.project = draft.project();
    const auto change = split(m_sample.order);
    const Project after = applied(m_sample.project, change);
    QCOMPARE(after.find(loop)->from, std::optional(m_sample.order));
    QCOMPARE(after.find(loop)->to, std::optional(m_sample.order));
    // 3 of 10 came back before and do so now.
    QCOMPARE(after.find(edit::created<Transition>(*change).front())->weight, 7.0);
}

void TestSplitTouchpoint::theWayOnIsTakenByAllWhoWentOn() {
    Draft draft(m_sample.project);
    draft.add(Transition{.from = m_sample.bill, .exit = Exit::Finished, .weight = 80});
    const TransitionId lost = draft.add(Transition{.from = m_sample.bill, .exit = Exit::Lost, .weight = 20});
    m_sample.project = draft.project();
    const auto change = split(m_sample.bill);
    const Project after = applied(m_sample.project, change);
    QCOMPARE(after.find(lost)->from, std::optional(second(change)));
    QVERIFY(after.find(lost)->exit.is(Exit::Lost));
    QCOMPARE(after.find(edit::created<Transition>(*change).front())->weight, 100.0);
}

void TestSplitTouchpoint::nothingButAnArrowWhereNothingLeads() {
    const auto change = split(m_sample.check);
    const Project after = applied(m_sample.project, change);
    QCOMPARE(after.all<Transition>().size(), m_sample.project.all<Transition>().size() + 1);
    QCOMPARE(after.find(edit::created<Transition>(*change).front())->weight, 1.0);
}

void TestSplitTouchpoint::whatIsGoneCannotBeSplit() {
    const auto gone = split(TouchpointId{999});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
    QVERIFY(!edit::splitTouchpoint(m_sample.project, m_sample.order, QStringLiteral("  ")));
}

void TestSplitTouchpoint::mergingBothAgainGivesTheSameArrows() {
    Random random(7);
    const TouchpointId cards[] = {m_sample.search, m_sample.order, m_sample.check, m_sample.bill};
    const auto any = [&] { return cards[random.below(4)]; };
    for (int i = 0; i < 200; ++i) {
        // A tangle: loops, exits, starts, both ways.
        Draft draft(makeSample().project);
        for (int arrow = 0; arrow < 6; ++arrow) {
            const std::optional<TouchpointId> from = random.below(5) ? std::optional(any()) : std::nullopt;
            const std::optional<TouchpointId> to = random.below(5) ? std::optional(any()) : std::nullopt;
            const edit::Ends ends{from, to, random.below(2) ? Exit::Lost : Exit::Finished};
            const auto change =
                edit::connect(draft.project(), ends, static_cast<double>(1 + random.below(9)));
            if (!change) continue;
            for (const auto& row : change->of<Transition>())
                draft.put(*row.after);
        }
        const Project before = draft.project();
        const TouchpointId first = any();
        const auto change = edit::splitTouchpoint(before, first, QStringLiteral("second"));
        const Project apart = applied(before, change);
        const Project again = applied(apart, edit::mergeTouchpoints(apart, {first, second(change)}, first));
        if (QTest::currentTestFailed()) return;
        QVERIFY(again.all<Transition>() == before.all<Transition>());
        QVERIFY(again.all<Note>() == before.all<Note>());
        QVERIFY(again.all<Initiative>() == before.all<Initiative>());
    }
}

QTEST_GUILESS_MAIN(TestSplitTouchpoint)
#include "tst_split_touchpoint.moc"
