// Tab and Shift+Tab on the map lead from department to department, and out of it at its ends.
#include "tests/ui/canvas/canvas_bench.h"

#include <QLineEdit>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace chwila;
using namespace chwila::model;
using Bench = chwila::ui::CanvasBench;

class TestLaneKeys : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tabFromACardOpensALineInTheNextDepartment();
    void shiftTabFromACardOpensALineInTheDepartmentBefore();
    void tabTakesALineAndGoesOnInTheNextDepartment();
    void shiftTabTakesALineAndGoesBackToTheDepartmentBefore();
    void anEmptyLineIsCarriedFromDepartmentToDepartment();
    void aCarriedLineStillFollowsTheCardItCameFrom();
    void anEmptyCellIsLeftForTheNextDepartment();
    void theLastDepartmentLeadsToTheFirstOfTheNextStep();
    void beyondTheEndsTheKeysLeaveTheMap();
    void withNothingChosenTheKeysLeaveTheMap();
    void shiftTabRenamesTheHeaderBefore();

  private:
    static QString placeOf(Bench& bench, const char* name) {
        const TouchpointId id = bench.named(QString::fromUtf8(name));
        return id.isValid() ? cellText(bench.project(), id) : QStringLiteral("nowhere");
    }
    static void shiftTab(Bench& bench) { bench.press(Qt::Key_Backtab, Qt::ShiftModifier); }
};

void TestLaneKeys::tabFromACardOpensALineInTheNextDepartment() {
    Bench bench;
    bench.select({bench.sample.search});
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.editorHasFocus());
    bench.write("Ask");
    bench.press(Qt::Key_Return);
    QCOMPARE(placeOf(bench, "Ask"), QStringLiteral("A.0 Back"));
}

void TestLaneKeys::shiftTabFromACardOpensALineInTheDepartmentBefore() {
    Bench bench;
    bench.select({bench.sample.bill});
    shiftTab(bench);
    QVERIFY(bench.editorHasFocus());
    bench.write("Ask");
    bench.press(Qt::Key_Return);
    QCOMPARE(placeOf(bench, "Ask"), QStringLiteral("A.1 Back")); // above the first: the step before
}

void TestLaneKeys::tabTakesALineAndGoesOnInTheNextDepartment() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay");
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.editorHasFocus());
    bench.write("Book it");
    bench.press(Qt::Key_Return);
    QCOMPARE(placeOf(bench, "Pay"), QStringLiteral("B.1 Front"));
    QCOMPARE(placeOf(bench, "Book it"), QStringLiteral("B.1 Back"));
}

void TestLaneKeys::shiftTabTakesALineAndGoesBackToTheDepartmentBefore() {
    Bench bench;
    bench.select({bench.sample.check});
    bench.press(Qt::Key_Return);
    bench.write("Look");
    shiftTab(bench);
    QVERIFY(bench.editorHasFocus());
    bench.write("Tell");
    bench.press(Qt::Key_Return);
    QCOMPARE(placeOf(bench, "Look"), QStringLiteral("A.2 Back"));
    QCOMPARE(placeOf(bench, "Tell"), QStringLiteral("A.2 Front"));
}

void TestLaneKeys::anEmptyLineIsCarriedFromDepartmentToDepartment() {
    Bench bench;
    bench.select({bench.sample.search});
    bench.press(Qt::Key_Tab); // A.0 Back
    bench.press(Qt::Key_Tab); // A.1 Front
    bench.press(Qt::Key_Tab); // A.1 Back
    shiftTab(bench);
    shiftTab(bench);
    QVERIFY(bench.editorHasFocus());
    QCOMPARE(bench.doc->undoStack()->count(), 0);
    bench.write("Ask");
    bench.press(Qt::Key_Return);
    QCOMPARE(placeOf(bench, "Ask"), QStringLiteral("A.0 Back"));
    QCOMPARE(bench.doc->undoStack()->count(), 1);
}

void TestLaneKeys::aCarriedLineStillFollowsTheCardItCameFrom() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return); // B.1 Front
    bench.press(Qt::Key_Tab);
    bench.write("Pay");
    bench.press(Qt::Key_Return);
    QCOMPARE(placeOf(bench, "Pay"), QStringLiteral("B.1 Back"));
    const TouchpointId pay = bench.named(QStringLiteral("Pay"));
    QVERIFY(std::ranges::any_of(bench.project().all<Transition>(), [&](const Transition& arrow) {
        return arrow.from == bench.sample.bill && arrow.to == pay;
    }));
}

void TestLaneKeys::anEmptyCellIsLeftForTheNextDepartment() {
    Bench bench;
    bench.select({bench.sample.search});
    bench.press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(bench.canvas->currentCell().has_value());
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.editorHasFocus());
    bench.write("Compare");
    bench.press(Qt::Key_Return);
    QCOMPARE(placeOf(bench, "Compare"), QStringLiteral("A.1 Front"));
}

void TestLaneKeys::theLastDepartmentLeadsToTheFirstOfTheNextStep() {
    Bench bench;
    bench.select({bench.sample.check});
    bench.press(Qt::Key_Tab);
    bench.write("Ship");
    bench.press(Qt::Key_Return);
    QCOMPARE(placeOf(bench, "Ship"), QStringLiteral("A.2 Front"));
}

void TestLaneKeys::beyondTheEndsTheKeysLeaveTheMap() {
    Bench bench;
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit before;
    QLineEdit after;
    layout.addWidget(&before);
    layout.addWidget(bench.canvas.get());
    layout.addWidget(&after);
    window.resize(1200, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bench.canvas->setFocus();
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Tab); // B.0 Back, the last cell
    QVERIFY(bench.editorHasFocus());
    bench.press(Qt::Key_Tab);
    QVERIFY(!bench.canvas->isEditing());
    QCOMPARE(QApplication::focusWidget(), &after);
    bench.canvas->setFocus();
    bench.select({bench.sample.search}); // in the first cell
    shiftTab(bench);
    QVERIFY(!bench.canvas->isEditing());
    QCOMPARE(QApplication::focusWidget(), &before);
    bench.canvas->setParent(nullptr);
}

void TestLaneKeys::withNothingChosenTheKeysLeaveTheMap() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_Tab);
    QVERIFY(!bench.canvas->isEditing());
}

void TestLaneKeys::shiftTabRenamesTheHeaderBefore() {
    Bench bench;
    edit::Elements stage;
    stage.stages = {bench.sample.b};
    bench.selection.set(stage);
    bench.press(Qt::Key_F2);
    bench.write("Last");
    shiftTab(bench);
    QVERIFY(bench.editorHasFocus());
    bench.write("First");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.project().find(bench.sample.a)->name, QStringLiteral("First"));
    QCOMPARE(bench.project().find(bench.sample.b)->name, QStringLiteral("Last"));
}

QTEST_MAIN(TestLaneKeys)
#include "tst_lane_keys.moc"
