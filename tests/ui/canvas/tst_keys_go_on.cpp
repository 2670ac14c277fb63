// Where the keys go on when what they were at has gone, or has come back.
#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "tests/ui/canvas/canvas_bench.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::model;
using Bench = chwila::ui::CanvasBench;

class TestKeysGoOn : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void arrowsOfACardAreReachedAndDeletedByKeys();
    void allArrowsThatLeadBackAreRemovedInOneStep();
    void keysGoOnWhereACardWasRemovedAndCameBack();
    void keysGoOnAtTheCardWhoseArrowWasRemoved();
    void aStepBackElsewhereIsSeen();
    void givingUpTheNextCardShowsTheOneBefore();
    void makingRoomLeavesTheCardChosen();
    void keysGoOnAtTheCardOfTheStepBeforeWhereAStepWentWithItsCard();
    void keysGoOnAtTheCardThatSharedTheCell();
    void withNothingChosenTheArrowKeysBeginAtTheLastCard();
    void withNothingChosenTheArrowKeysBeginInSight();
};

void TestKeysGoOn::keysGoOnAtTheCardOfTheStepBeforeWhereAStepWentWithItsCard() {
    Bench bench;
    for (const TouchpointId id : {bench.sample.check, bench.sample.order}) {
        bench.select({id});
        const auto removal = edit::remove(bench.project(), bench.selection.elements());
        QVERIFY(bench.doc->commit(*removal, QStringLiteral("test")).has_value());
    }
    QVERIFY(!bench.canvas->scene().layout().cell(bench.sample.a, 1, bench.sample.front));
    QVERIFY(!bench.canvas->currentCell());
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.search));
}

void TestKeysGoOn::keysGoOnAtTheCardThatSharedTheCell() {
    Bench bench;
    Draft draft(bench.project());
    Touchpoint twin = *bench.project().find(bench.sample.order);
    twin.id = {};
    const TouchpointId stacked = draft.add(std::move(twin));
    QVERIFY(bench.doc->commit(std::move(draft).take(), QStringLiteral("test")).has_value());
    bench.select({stacked});
    const auto removal = edit::remove(bench.project(), bench.selection.elements());
    QVERIFY(bench.doc->commit(*removal, QStringLiteral("test")).has_value());
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.order));
    bench.press(Qt::Key_7);
    QCOMPARE(bench.project().find(bench.sample.order)->assumedScore, std::optional(7.0));
}

void TestKeysGoOn::withNothingChosenTheArrowKeysBeginAtTheLastCard() {
    Bench bench;
    bench.press(Qt::Key_End);
    const auto last = bench.canvas->currentCard();
    QVERIFY(last.has_value() && last != bench.sample.search);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.canvas->currentCard());
    bench.press(Qt::Key_Left);
    QCOMPARE(bench.canvas->currentCard(), last);
}

void TestKeysGoOn::withNothingChosenTheArrowKeysBeginInSight() {
    Bench bench;
    bench.canvas->resize(360, 400);
    bench.canvas->setZoom(1);
    bench.select({bench.sample.bill});
    bench.canvas->showCurrent();
    const int place = bench.canvas->horizontalScrollBar()->value();
    QVERIFY(place > bench.canvas->horizontalScrollBar()->minimum());
    bench.select({});
    bench.press(Qt::Key_Right);
    QVERIFY(bench.canvas->currentCard().has_value());
    QVERIFY(bench.canvas->currentCard() != bench.sample.search);
    QCOMPARE(bench.canvas->horizontalScrollBar()->value(), place);
}

void TestKeysGoOn::arrowsOfACardAreReachedAndDeletedByKeys() {
    Bench bench;
    bench.select({bench.sample.order});
    bench.press(Qt::Key_BracketRight);
    QCOMPARE(bench.selection.elements().transitions, std::vector{bench.sample.orderBill});
    bench.press(Qt::Key_BracketRight);
    QCOMPARE(bench.selection.elements().transitions, std::vector{bench.sample.orderCheck});
    bench.press(Qt::Key_F2);
    bench.write("by post");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.project().find(bench.sample.orderCheck)->label, QStringLiteral("by post"));
    bench.press(Qt::Key_Left);
    QVERIFY(bench.canvas->currentCard().has_value());
}

void TestKeysGoOn::allArrowsThatLeadBackAreRemovedInOneStep() {
    Bench bench;
    Draft draft(bench.project());
    draft.add(Transition{.from = bench.sample.bill, .to = bench.sample.search});
    draft.add(Transition{.from = bench.sample.bill, .to = bench.sample.order});
    QVERIFY(bench.doc->commit(std::move(draft).take(), QStringLiteral("test")).has_value());
    const auto arrows = bench.project().all<Transition>().size();
    bench.canvas->selectAllCards();
    QSignalSpy said(bench.canvas.get(), &ui::MapCanvas::message);
    bench.press(Qt::Key_BracketLeft);
    QCOMPARE(said.size(), 1);
    QCOMPARE(bench.selection.elements().transitions.size(), std::size_t(2));
    QVERIFY(bench.selection.elements().touchpoints.empty());
    const auto removal = edit::remove(bench.project(), bench.selection.elements());
    QVERIFY(bench.doc->commit(*removal, QStringLiteral("test")).has_value());
    QCOMPARE(bench.project().all<Transition>().size(), arrows - 2);
    bench.canvas->selectAllCards();
    bench.press(Qt::Key_BracketLeft); // none is left
    QVERIFY(bench.selection.elements().transitions.empty());
    QVERIFY(!bench.selection.elements().touchpoints.empty());
    bench.press(Qt::Key_BracketRight);
    QCOMPARE(bench.selection.elements().transitions.size(), std::size_t(arrows - 2));
}

void TestKeysGoOn::keysGoOnWhereACardWasRemovedAndCameBack() {
    Bench bench;
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.order));
    const auto removal = edit::remove(bench.project(), bench.selection.elements());
    QVERIFY(bench.doc->commit(*removal, QStringLiteral("test")).has_value());
    QVERIFY(bench.canvas->currentCell().has_value());
    QCOMPARE(bench.canvas->currentCell()->step, 1);
    bench.press(Qt::Key_Down);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.check));
    bench.press(Qt::Key_Escape);
    bench.doc->undoStack()->undo();
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.order));
}

void TestKeysGoOn::keysGoOnAtTheCardWhoseArrowWasRemoved() {
    Bench bench;
    bench.select({bench.sample.order});
    bench.press(Qt::Key_BracketRight);
    const auto removal = edit::remove(bench.project(), bench.selection.elements());
    QVERIFY(bench.doc->commit(*removal, QStringLiteral("test")).has_value());
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.order));
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.bill));
}

void TestKeysGoOn::aStepBackElsewhereIsSeen() {
    Bench bench;
    const auto isSeen = [&bench](const QPointF& place) {
        return bench.canvas->viewport()->rect().contains(bench.at(place));
    };
    bench.canvas->resize(420, 260);
    bench.canvas->setZoom(1);
    edit::Elements arrow;
    arrow.transitions = {bench.sample.searchOrder};
    const auto removal = edit::remove(bench.project(), arrow);
    QVERIFY(bench.doc->commit(*removal, QStringLiteral("test")).has_value());
    bench.press(Qt::Key_End);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.bill));
    bench.doc->undoStack()->undo();
    QCOMPARE(bench.selection.elements().transitions, std::vector{bench.sample.searchOrder});
    QVERIFY(isSeen(bench.canvas->scene().layout().route(bench.sample.searchOrder)->labelAt));
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_End);
    bench.doc->undoStack()->redo();
    QCOMPARE(bench.selection.elements().touchpoints, std::vector{bench.sample.search});
    QVERIFY(isSeen(bench.rect(bench.sample.search).center()));
    const auto rename =
        edit::rename(bench.project(), edit::refTo(bench.sample.a), QStringLiteral("Before that"));
    QVERIFY(bench.doc->commit(*rename, QStringLiteral("test")).has_value());
    bench.press(Qt::Key_End);
    bench.doc->undoStack()->undo();
    QCOMPARE(bench.selection.elements().stages, std::vector{bench.sample.a});
}

void TestKeysGoOn::givingUpTheNextCardShowsTheOneBefore() {
    Bench bench;
    bench.canvas->resize(420, 260);
    bench.canvas->setZoom(1.4);
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    const QRect view = bench.canvas->viewport()->rect();
    QVERIFY2(!view.contains(bench.middle(bench.sample.bill)), "the next one takes the room");
    bench.press(Qt::Key_Escape);
    QVERIFY(view.contains(bench.middle(bench.sample.bill)));
}

void TestKeysGoOn::makingRoomLeavesTheCardChosen() {
    Bench bench;
    bench.select({bench.sample.search});
    QVERIFY(bench.canvas->insertStep());
    QCOMPARE(cellText(bench.project(), bench.sample.order), QStringLiteral("A.2 Front"));
    QCOMPARE(bench.selection.elements().touchpoints, std::vector{bench.sample.search});
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.search));
}

QTEST_MAIN(TestKeysGoOn)
#include "tst_keys_go_on.moc"
