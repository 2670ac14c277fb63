#include "core/edit/fields.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/transition_edits.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestTouchpointEdits : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void addsIntoACell();
    void refusesANamelessOne();
    void lanesFollowEachOtherThroughTheWholeJourney();
    void capturesInOrder_data();
    void capturesInOrder();
    void captureMakesRoomWhereTheStepIsTaken();
    void whatWasForgottenComesInBetween();
    void whatWasForgottenComesBeforeTheNextOfAnotherLane();
    void theNextStepFollowsWhatLeadsOnWithinTheStep_data();
    void theNextStepFollowsWhatLeadsOnWithinTheStep();
    void whatBranchesAlreadyIsLeftAsItIs();
    void movesBySteps_data();
    void movesBySteps();
    void rightThenLeftIsWhereItWas();
    void movesByLanesAndStages();
    void movesABlockToACell();
    void makesANewLastStepByDropping();
    void keepsJourneysApart();
    void setsScoresVerdictsAndLabels();
    void writesNotes();
};

void TestTouchpointEdits::addsIntoACell() {
    const Sample s = makeSample();
    const auto change = edit::addTouchpoint(s.project, {s.b, 3, s.back}, QStringLiteral("  parcel "));
    const Project after = applied(s.project, change);
    const TouchpointId id = edit::created<Touchpoint>(*change).front();
    QCOMPARE(after.find(id)->name, QStringLiteral("parcel"));
    QCOMPARE(cellText(after, id), QStringLiteral("B.3 Back"));
}

void TestTouchpointEdits::refusesANamelessOne() {
    const Sample s = makeSample();
    QVERIFY(!edit::addTouchpoint(s.project, {s.a, 0, s.front}, QStringLiteral(" \n")));
    QVERIFY(!edit::addTouchpoint(s.project, {StageId{999}, 0, s.front}, QStringLiteral("x")));
    QVERIFY(!edit::addTouchpoint(s.project, {s.a, -1, s.front}, QStringLiteral("x")));
}

void TestTouchpointEdits::lanesFollowEachOtherThroughTheWholeJourney() {
    const Sample s = makeSample();
    const std::vector<edit::Cell> inOrder{{s.a, 0, s.front}, {s.a, 0, s.back},  {s.a, 1, s.front},
                                          {s.a, 1, s.back},  {s.b, 0, s.front}, {s.b, 0, s.back}};
    for (std::size_t i = 0; i + 1 < inOrder.size(); ++i) {
        QCOMPARE(edit::laneBeside(s.project, inOrder[i], 1), std::optional(inOrder[i + 1]));
        QCOMPARE(edit::laneBeside(s.project, inOrder[i + 1], -1), std::optional(inOrder[i]));
    }
    QVERIFY(!edit::laneBeside(s.project, inOrder.front(), -1));
    QVERIFY(!edit::laneBeside(s.project, inOrder.back(), 1));
    // A step that a line would only just make.
    QCOMPARE(edit::laneBeside(s.project, {s.a, 2, s.back}, 1), std::optional(edit::Cell{s.b, 0, s.front}));
    QVERIFY(!edit::nextCell(s.project, s.search, edit::NextTo::LaneBefore));
}

void TestTouchpointEdits::capturesInOrder_data() {
    QTest::addColumn<int>("where");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char* title, edit::NextTo where, const char* from, const char* cell) {
        QTest::newRow(title) << static_cast<int>(where) << QString::fromUtf8(from) << QString::fromUtf8(cell);
    };
    row("the next step is free in that lane", edit::NextTo::Step, "bill", "B.1 Front");
    row("the lane below", edit::NextTo::Lane, "search", "A.0 Back");
    row("from the last lane to the first at the next step", edit::NextTo::Lane, "check", "A.2 Front");
    row("the lane above", edit::NextTo::LaneBefore, "check", "A.1 Front");
    row("from the first lane back to the last of the step before", edit::NextTo::LaneBefore, "bill",
        "A.1 Back");
    row("the next stage", edit::NextTo::Stage, "check", "B.0 Back");
    row("behind the last stage a new step", edit::NextTo::Stage, "bill", "B.1 Front");
}

void TestTouchpointEdits::capturesInOrder() {
    QFETCH(int, where);
    QFETCH(QString, from);
    QFETCH(QString, cell);
    const Sample s = makeSample();
    const auto& cards = s.project.all<Touchpoint>();
    const auto card = std::ranges::find(cards, from, &Touchpoint::name);
    const auto change = edit::addTouchpointNextTo(s.project, card->id, static_cast<edit::NextTo>(where),
                                                  QStringLiteral("new"));
    const Project after = applied(s.project, change);
    const TouchpointId id = edit::created<Touchpoint>(*change).front();
    QCOMPARE(cellText(after, id), cell);
    const bool hadNext = from == QLatin1String("search");
    QCOMPARE(edit::created<Transition>(*change).size(), hadNext ? std::size_t{0} : std::size_t{1});
}

void TestTouchpointEdits::captureMakesRoomWhereTheStepIsTaken() {
    const Sample s = makeSample();
    const auto change =
        edit::addTouchpointNextTo(s.project, s.search, edit::NextTo::Step, QStringLiteral("compare"));
    const Project after = applied(s.project, change);
    QCOMPARE(cellText(after, edit::created<Touchpoint>(*change).front()), QStringLiteral("A.1 Front"));
    QCOMPARE(cellText(after, s.order), QStringLiteral("A.2 Front"));
    QCOMPARE(cellText(after, s.check), QStringLiteral("A.2 Back"));
    QCOMPARE(cellText(after, s.bill), QStringLiteral("B.0 Front"));
}

void TestTouchpointEdits::whatWasForgottenComesInBetween() {
    Sample s = makeSample();
    const auto weighed = edit::setValue(s.project, s.searchOrder, &Transition::weight, 40.0);
    s.project = applied(s.project, weighed);
    const auto change =
        edit::addTouchpointNextTo(s.project, s.search, edit::NextTo::Step, QStringLiteral("compare"));
    const Project after = applied(s.project, change);
    const TouchpointId compare = edit::created<Touchpoint>(*change).front();
    const Transition* before = after.find(edit::created<Transition>(*change).front());
    QCOMPARE(before->from, std::optional(s.search));
    QCOMPARE(before->to, std::optional(compare));
    QCOMPARE(before->weight, 40.0);
    QCOMPARE(after.find(s.searchOrder)->from, std::optional(compare));
    QCOMPARE(after.find(s.searchOrder)->to, std::optional(s.order));
}

void TestTouchpointEdits::whatWasForgottenComesBeforeTheNextOfAnotherLane() {
    Sample s = makeSample();
    const auto reminding = edit::addTouchpoint(s.project, {s.b, 1, s.back}, QStringLiteral("remind"));
    s.project = applied(s.project, reminding);
    const edit::Ends ends{s.bill, edit::created<Touchpoint>(*reminding).front(), {}};
    s.project = applied(s.project, edit::connect(s.project, ends));
    const auto change =
        edit::addTouchpointNextTo(s.project, s.bill, edit::NextTo::Step, QStringLiteral("pay"));
    const Project after = applied(s.project, change);
    const TouchpointId pay = edit::created<Touchpoint>(*change).front();
    const auto& cards = after.all<Touchpoint>();
    const auto remind = std::ranges::find(cards, QStringLiteral("remind"), &Touchpoint::name);
    QCOMPARE(cellText(after, pay), QStringLiteral("B.1 Front"));
    QCOMPARE(cellText(after, remind->id), QStringLiteral("B.2 Back"));
    const auto& arrows = after.all<Transition>();
    QVERIFY(std::ranges::any_of(
        arrows, [&](const Transition& each) { return each.from == pay && each.to == remind->id; }));
}

void TestTouchpointEdits::theNextStepFollowsWhatLeadsOnWithinTheStep_data() {
    QTest::addColumn<bool>("isRound");
    QTest::newRow("to a last card") << false;
    QTest::newRow("round and round") << true;
}

// The counter asks the back office in the same step; what comes next comes behind the two of them.
void TestTouchpointEdits::theNextStepFollowsWhatLeadsOnWithinTheStep() {
    QFETCH(const bool, isRound);
    Sample s = makeSample();
    const auto checking = edit::addTouchpoint(s.project, {s.b, 1, s.front}, QStringLiteral("counter"));
    s.project = applied(s.project, checking);
    const auto asking = edit::addTouchpoint(s.project, {s.b, 1, s.back}, QStringLiteral("office"));
    s.project = applied(s.project, asking);
    const TouchpointId counter = edit::created<Touchpoint>(*checking).front();
    const TouchpointId office = edit::created<Touchpoint>(*asking).front();
    s.project = applied(s.project, edit::connect(s.project, {counter, office, {}}));
    if (isRound) s.project = applied(s.project, edit::connect(s.project, {office, counter, {}}));
    const auto change =
        edit::addTouchpointNextTo(s.project, counter, edit::NextTo::Step, QStringLiteral("receipt"));
    const Project after = applied(s.project, change);
    const TouchpointId receipt = edit::created<Touchpoint>(*change).front();
    QCOMPARE(cellText(after, receipt), QStringLiteral("B.2 Front"));
    const auto arrows = edit::created<Transition>(*change);
    QCOMPARE(arrows.size(), std::size_t(1));
    QCOMPARE(after.find(arrows.front())->from, std::optional(office));
    QCOMPARE(after.find(arrows.front())->to, std::optional(receipt));
}

void TestTouchpointEdits::whatBranchesAlreadyIsLeftAsItIs() {
    const Sample s = makeSample();
    const auto change =
        edit::addTouchpointNextTo(s.project, s.order, edit::NextTo::Step, QStringLiteral("wait"));
    QVERIFY(edit::created<Transition>(*change).empty());
    QCOMPARE(applied(s.project, change).find(s.orderBill)->from, std::optional(s.order));
}

void TestTouchpointEdits::movesBySteps_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("by");
    QTest::addColumn<QStringList>("cells"); // of search, order, check, bill
    const auto words = [](const char* text) { return QString::fromUtf8(text).split(QLatin1String(", ")); };
    QTest::newRow("to the right within the stage")
        << words("search") << 1 << words("A.1 Front, A.1 Front, A.1 Back, B.0 Front");
    QTest::newRow("from the last step into the next stage")
        << words("check") << 1 << words("A.0 Front, A.1 Front, B.0 Back, B.0 Front");
    QTest::newRow("from the first step into the stage before")
        << words("bill") << -1 << words("A.0 Front, A.1 Front, A.1 Back, A.1 Front");
    QTest::newRow("nothing at the left edge")
        << words("search") << -1 << words("A.0 Front, A.1 Front, A.1 Back, B.0 Front");
    QTest::newRow("no empty step is left behind at the right edge")
        << words("bill") << 1 << words("A.0 Front, A.1 Front, A.1 Back, B.0 Front");
    QTest::newRow("several keep their distance")
        << words("search, order") << 1 << words("A.1 Front, B.0 Front, A.1 Back, B.0 Front");
    QTest::newRow("one at the edge holds all of them")
        << words("search, order") << -1 << words("A.0 Front, A.1 Front, A.1 Back, B.0 Front");
}

void TestTouchpointEdits::movesBySteps() {
    QFETCH(QStringList, names);
    QFETCH(int, by);
    QFETCH(QStringList, cells);
    const Sample s = makeSample();
    std::vector<TouchpointId> ids;
    for (const Touchpoint& card : s.project.all<Touchpoint>()) {
        if (names.contains(card.name)) ids.push_back(card.id);
    }
    const Project after = applied(s.project, edit::moveTouchpointsBySteps(s.project, ids, by));
    const QStringList now{cellText(after, s.search), cellText(after, s.order), cellText(after, s.check),
                          cellText(after, s.bill)};
    QCOMPARE(now, cells);
}

void TestTouchpointEdits::rightThenLeftIsWhereItWas() {
    Sample s = makeSample();
    s.project = applied(s.project, edit::moveTouchpointsTo(s.project, {s.check}, s.check, {s.b, 0, s.back}));
    const Project start = s.project;
    const std::vector<std::vector<TouchpointId>> groups{
        {s.search}, {s.bill}, {s.check}, {s.search, s.order}, {s.search, s.order, s.check}};
    for (const auto& ids : groups) {
        const Project right = applied(start, edit::moveTouchpointsBySteps(start, ids, 1));
        if (right == start) continue;
        const Project back = applied(right, edit::moveTouchpointsBySteps(right, ids, -1));
        // Only where the step that was left still exists: an emptied last step is no step any more.
        if (ids.front() == s.search && ids.size() > 1) continue;
        QVERIFY(back == start);
    }
    const Project down = applied(start, edit::moveTouchpointsByLanes(start, {s.search, s.order}, 1));
    QVERIFY(!(down == start));
    QVERIFY(applied(down, edit::moveTouchpointsByLanes(down, {s.search, s.order}, -1)) == start);
    const Project next = applied(start, edit::moveTouchpointsByStages(start, {s.search, s.order}, 1));
    QVERIFY(!(next == start));
    QVERIFY(applied(next, edit::moveTouchpointsByStages(next, {s.search, s.order}, -1)) == start);
}

void TestTouchpointEdits::movesByLanesAndStages() {
    const Sample s = makeSample();
    const Project down = applied(s.project, edit::moveTouchpointsByLanes(s.project, {s.bill}, 1));
    QCOMPARE(cellText(down, s.bill), QStringLiteral("B.0 Back"));
    QVERIFY(edit::moveTouchpointsByLanes(s.project, {s.check}, 1)->isEmpty());
    QVERIFY(edit::moveTouchpointsByLanes(s.project, {s.order}, -1)->isEmpty());
    const Project next = applied(s.project, edit::moveTouchpointsByStages(s.project, {s.order}, 1));
    QCOMPARE(cellText(next, s.order), QStringLiteral("B.1 Front"));
    QVERIFY(edit::moveTouchpointsByStages(s.project, {s.bill}, 1)->isEmpty());
}

void TestTouchpointEdits::movesABlockToACell() {
    const Sample s = makeSample();
    const Project after = applied(
        s.project, edit::moveTouchpointsTo(s.project, {s.search, s.order}, s.search, {s.a, 1, s.back}));
    QCOMPARE(cellText(after, s.search), QStringLiteral("A.1 Back"));
    QCOMPARE(cellText(after, s.order), QStringLiteral("B.0 Back"));
    const Project held = applied(
        s.project, edit::moveTouchpointsTo(s.project, {s.order, s.check}, s.check, {s.a, 0, s.front}));
    QCOMPARE(cellText(held, s.check), QStringLiteral("A.0 Front"));
    QCOMPARE(cellText(held, s.order), QStringLiteral("A.0 Front"));
}

void TestTouchpointEdits::makesANewLastStepByDropping() {
    const Sample s = makeSample();
    const Project after =
        applied(s.project, edit::moveTouchpointsTo(s.project, {s.bill}, s.bill, {s.a, 2, s.front}));
    QCOMPARE(cellText(after, s.bill), QStringLiteral("A.2 Front"));
}

void TestTouchpointEdits::keepsJourneysApart() {
    const Sample s = makeSample();
    Draft draft(s.project);
    const JourneyId other = draft.add(Journey{});
    Stage stage;
    stage.journey = other;
    const StageId otherStage = draft.add(stage);
    Touchpoint card;
    card.stage = otherStage;
    card.department = s.front;
    const TouchpointId stranger = draft.add(card);
    QVERIFY(!edit::moveTouchpointsBySteps(draft.project(), {s.search, stranger}, 1));
    QVERIFY(!edit::moveTouchpointsTo(draft.project(), {s.search}, s.search, {otherStage, 0, s.front}));
    QVERIFY(!edit::moveTouchpointsBySteps(draft.project(), {}, 1));
}

void TestTouchpointEdits::setsScoresVerdictsAndLabels() {
    const Sample s = makeSample();
    const Project scored = applied(s.project, edit::setAssumedScore(s.project, {s.search, s.order}, 7));
    QCOMPARE(scored.find(s.order)->assumedScore, std::optional(7.0));
    QVERIFY(!edit::setAssumedScore(s.project, {s.search}, 10.5));
    QVERIFY(!edit::setAssumedScore(s.project, {s.search}, std::nan("")));
    const Project said = applied(s.project, edit::setVerdict(s.project, {s.order}, model::Verdict::Rejected,
                                                             QStringLiteral("mended in May")));
    QCOMPARE(said.find(s.order)->verdictReason, QStringLiteral("mended in May"));
    const Project unsaid =
        applied(said, edit::setVerdict(said, {s.order}, model::Verdict::None, QStringLiteral("x")));
    QVERIFY(unsaid == s.project);
    const Project freed = applied(s.project, edit::assignAliases(s.project, {s.alias}, std::nullopt));
    QVERIFY(!freed.find(s.alias)->touchpoint);
    QVERIFY(applied(freed, edit::assignAliases(freed, {s.alias}, s.order)) == s.project);
    QVERIFY(!edit::assignAliases(s.project, {s.alias}, TouchpointId{999}));
}

void TestTouchpointEdits::writesNotes() {
    const Sample s = makeSample();
    const auto onCard = edit::addNote(s.project, s.bill, NoteKind::Idea, QStringLiteral("send by app"));
    const Project after = applied(s.project, onCard);
    QCOMPARE(after.find(edit::created<Note>(*onCard).front())->touchpoint, std::optional(s.bill));
    const auto kind = edit::usualNoteKind(s.project.find(s.pains)->kind);
    QCOMPARE(kind, NoteKind::Pain);
    applied(s.project, edit::addLaneNote(s.project, s.pains, s.b, 0, kind, QStringLiteral("dear")));
    QVERIFY(!edit::addNote(s.project, s.bill, NoteKind::Idea, QStringLiteral("  ")));
    QVERIFY(!edit::addLaneNote(s.project, s.pains, s.b, -1, kind, QStringLiteral("dear")));
}

QTEST_GUILESS_MAIN(TestTouchpointEdits)
#include "tst_touchpoint_edits.moc"
