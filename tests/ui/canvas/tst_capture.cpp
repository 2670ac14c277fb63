// A workshop on the map by keyboard alone: every key goes to whatever has the focus.
#include "core/edit/fields.h"
#include "tests/ui/canvas/canvas_bench.h"
#include "ui/canvas/choice_list.h"
#include "ui/canvas/editor_strip.h"

#include <QClipboard>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::model;
using chwila::ui::ChoiceList;
using chwila::ui::MapCanvas;
using Bench = chwila::ui::CanvasBench;

namespace {

QStringList notesOf(const Project& project, TouchpointId card) {
    QStringList notes;
    for (const Note& note : project.all<Note>()) {
        if (note.touchpoint == card) notes += note.kind.key() + QLatin1Char(' ') + note.text;
    }
    return notes;
}

QStringList stageNames(const Project& project) {
    QStringList names;
    for (const Stage* stage : inOrder<Stage>(project))
        names += stage->name;
    return names;
}

QStringList departmentNames(const Project& project) {
    QStringList names;
    for (const Department* department : inOrder<Department>(project))
        names += department->name;
    return names;
}

QString strip(const Bench& bench) {
    return bench.canvas->editor()->strip()->isVisible() ? bench.canvas->editor()->strip()->text() : QString();
}

QStringList list(const Bench& bench) {
    QStringList texts;
    const ChoiceList* shown = bench.canvas->editor()->list();
    for (int i = 0; shown->isVisible() && i < shown->count(); ++i)
        texts += shown->item(i)->text();
    return texts;
}

} // namespace

class TestCapture : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aLineSetsFieldsAndTheNextOneIsTypedAtOnce();
    void theListPicksAndTheCardGoesThereAtOnce();
    void enterTakesALineWhoseLastNameIsClear();
    void enterPicksWhereTheNameIsNotClear();
    void escapeClosesTheListBeforeTheEditor();
    void aClickInTheListPicks();
    void whatIsUnderstoodIsShown_data();
    void whatIsUnderstoodIsShown();
    void aScoreOffItsScaleKeepsTheLineOpen();
    void leavingKeepsWhatCanBeKept();
    void renamingSetsFieldsToo();
    void aNameWithMarksIsLeftAsItIs();
    void severalLinesArePastedIntoTheEditor();
    void nothingInTheClipboardPastesNothing();
    void keysWithoutAMeaningInTheLineMoveNothingOnTheMap();
    void linesWithoutANameMakeNoTouchpoint();
    void aNoteIsTypedOnTheCard_data();
    void aNoteIsTypedOnTheCard();
    void aNoteIsTypedInALaneByKeys();
    void aCardIsSplitAndNamedAtOnce();
    void givingUpASplitLeavesEverything();
    void arrowsAreDrawnByTypingTheOtherEnd();
    void arrowsAreChosenByKeys();
    void theListOfEndsNeverHidesItsCard();
    void aBranchIsMadeByItsArrow();
    void stagesAndDepartmentsAreNamedOneAfterTheOther();
    void headersAreReachedAndRenamedByKeys();
    void lettersBeginACardInAnEmptyCell();
    void whatIsTypedOutlivesAnotherEdit();
    void whatIsTypedEndsWithItsPlace();
    void inANarrowViewTheLineLeavesTheCardBeforeInSight();
    void theListStaysInTheView();
    void renamingAHeaderSaysHowToGoOn();
};

void TestCapture::aLineSetsFieldsAndTheNextOneIsTypedAtOnce() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay at the desk @Back #Web :7 !queue too long \"where?\"");
    bench.press(Qt::Key_Return);
    const TouchpointId id = bench.named(QStringLiteral("Pay at the desk"));
    QCOMPARE(cellText(bench.project(), id), QStringLiteral("B.1 Back"));
    QCOMPARE(bench.project().find(id)->channel, std::optional(bench.sample.web));
    QCOMPARE(bench.project().find(id)->assumedScore, std::optional(7.0));
    QCOMPARE(notesOf(bench.project(), id).size(), 2);
    QCOMPARE(bench.doc->undoStack()->count(), 1);
    QVERIFY(bench.editorHasFocus());
    bench.write("Leave");
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.hasFocus());
    // It goes on where the one before stands.
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("Leave"))), QStringLiteral("B.2 Back"));
    bench.doc->undoStack()->undo();
    bench.doc->undoStack()->undo();
    QVERIFY(bench.project() == bench.sample.project);
}

void TestCapture::theListPicksAndTheCardGoesThereAtOnce() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay @");
    QCOMPARE(list(bench), (QStringList{QStringLiteral("Front"), QStringLiteral("Back")}));
    const int before = bench.canvas->editor()->y();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.canvas->editor()->toPlainText(), QStringLiteral("Pay @Back "));
    QVERIFY(list(bench).isEmpty());
    QVERIFY(bench.editorHasFocus());
    QVERIFY2(bench.canvas->editor()->y() > before + 50, "the editor follows its card into the lane");
    QCOMPARE(bench.project().all<Touchpoint>().size(), 4);
    bench.write(">a");
    QVERIFY(list(bench).isEmpty()); // it is the whole name already
    bench.write(" #W");
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_Return);
    const TouchpointId id = bench.named(QStringLiteral("Pay"));
    QCOMPARE(cellText(bench.project(), id), QStringLiteral("A.2 Back"));
    QCOMPARE(bench.project().find(id)->channel, std::optional(bench.sample.web));
}

void TestCapture::enterTakesALineWhoseLastNameIsClear() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay #we");
    QCOMPARE(list(bench).first(), QStringLiteral("Web"));
    bench.press(Qt::Key_Return);
    const TouchpointId id = bench.named(QStringLiteral("Pay"));
    QVERIFY2(id.isValid(), "one Enter is enough");
    QCOMPARE(bench.project().find(id)->channel, std::optional(bench.sample.web));
    QVERIFY(bench.editorHasFocus() && bench.canvas->editor()->toPlainText().isEmpty());
}

void TestCapture::enterPicksWhereTheNameIsNotClear() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay @B now");
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Left);
    QVERIFY(!list(bench).isEmpty()); // in the middle of a line somebody puts a name right
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.canvas->editor()->toPlainText(), QStringLiteral("Pay @Back now"));
    QCOMPARE(bench.project().all<Touchpoint>().size(), 4);
}

void TestCapture::escapeClosesTheListBeforeTheEditor() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay @B");
    QVERIFY(!list(bench).isEmpty());
    bench.press(Qt::Key_Escape);
    QVERIFY(list(bench).isEmpty() && bench.canvas->isEditing() && bench.editorHasFocus());
    bench.write("ar"); // it stays closed for this name
    QVERIFY(list(bench).isEmpty());
    bench.write(" #");
    QVERIFY(!list(bench).isEmpty()); // but not for the next
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.canvas->isEditing() && bench.hasFocus());
    QVERIFY(bench.project() == bench.sample.project);
    QCOMPARE(bench.canvas->scene().layout().cards.size(), std::size_t(4));
}

void TestCapture::aClickInTheListPicks() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay @");
    ChoiceList* shown = bench.canvas->editor()->list();
    QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, shown->visualItemRect(shown->item(1)).center());
    QCOMPARE(bench.canvas->editor()->toPlainText(), QStringLiteral("Pay @Back "));
    QVERIFY(bench.editorHasFocus());
}

void TestCapture::whatIsUnderstoodIsShown_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("what can be typed") << ""
                                       << "@department  #channel  >stage  :score  !pain  \"quote\"";
    QTest::newRow("still so for a plain name") << "Pay"
                                               << "@department  #channel  >stage  :score  !pain  \"quote\"";
    QTest::newRow("names as the project has them") << "Pay @back #WEB " << QStringLiteral("@ Back · # Web");
    QTest::newRow("new ones are said to be new") << "Pay @Spa >Later "
                                                 << "@ Spa (new) · > Later (new)";
    QTest::newRow("a pain and a quote") << "Pay !slow \"so slow\"" << QStringLiteral("! slow · “so slow”");
    QTest::newRow("what cannot be") << "Pay :12"
                                    << "An assumed score lies between 0 and 10.";
}

void TestCapture::whatIsUnderstoodIsShown() {
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), typed);
    QCOMPARE(strip(bench), shown);
}

void TestCapture::aScoreOffItsScaleKeepsTheLineOpen() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay :12");
    bench.press(Qt::Key_Return);
    QVERIFY(bench.editorHasFocus());
    QCOMPARE(bench.canvas->editor()->toPlainText(), QStringLiteral("Pay :12"));
    QCOMPARE(bench.doc->undoStack()->count(), 0);
    bench.press(Qt::Key_Backspace);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.project().find(bench.named(QStringLiteral("Pay")))->assumedScore, std::optional(1.0));
    bench.write("@Back"); // a card needs a name
    bench.press(Qt::Key_Return);
    QVERIFY(bench.editorHasFocus());
    QVERIFY(strip(bench).contains(QLatin1String("name")));
    QCOMPARE(bench.doc->undoStack()->count(), 1);
}

void TestCapture::leavingKeepsWhatCanBeKept() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay :12 @Back");
    bench.canvas->editor()->leave();
    QVERIFY(!bench.canvas->isEditing());
    const TouchpointId id = bench.named(QStringLiteral("Pay"));
    QCOMPARE(cellText(bench.project(), id), QStringLiteral("B.1 Back"));
    QVERIFY(!bench.project().find(id)->assumedScore);
}

void TestCapture::renamingSetsFieldsToo() {
    Bench bench;
    bench.select({bench.sample.order});
    bench.press(Qt::Key_F2);
    bench.press(Qt::Key_End);
    bench.write(" form @Back :3 !too long");
    bench.press(Qt::Key_Return);
    const Touchpoint& card = *bench.project().find(bench.sample.order);
    QCOMPARE(card.name, QStringLiteral("order form"));
    QCOMPARE(cellText(bench.project(), bench.sample.order), QStringLiteral("A.1 Back"));
    QCOMPARE(card.assumedScore, std::optional(3.0));
    QVERIFY(notesOf(bench.project(), bench.sample.order).contains(QLatin1String("pain too long")));
    QVERIFY(bench.hasFocus());
    QCOMPARE(bench.doc->undoStack()->count(), 1);
    bench.press(Qt::Key_F2); // fields alone leave the name
    bench.write(":8");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.project().find(bench.sample.order)->name, QStringLiteral("order form"));
    QCOMPARE(bench.project().find(bench.sample.order)->assumedScore, std::optional(8.0));
}

void TestCapture::aNameWithMarksIsLeftAsItIs() {
    Bench bench;
    Draft draft(bench.project());
    draft.update(bench.sample.order,
                 [](Touchpoint& card) { card.name = QStringLiteral("#1 \"desk\" @5:30"); });
    QVERIFY(bench.doc->commit(draft.change(), QStringLiteral("test")).has_value());
    bench.select({bench.sample.order});
    bench.press(Qt::Key_F2);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.doc->undoStack()->count(), 1);
    bench.press(Qt::Key_F2);
    bench.press(Qt::Key_End);
    bench.write(" now");
    QCOMPARE(strip(bench), QStringLiteral("@department  #channel  >stage  :score  !pain  \"quote\""));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.project().find(bench.sample.order)->name, QStringLiteral("#1 \"desk\" @5:30 now"));
}

void TestCapture::severalLinesArePastedIntoTheEditor() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("First ");
    QApplication::clipboard()->setText(QStringLiteral("one !slow\r\n\r\n- two @Back\nthree"));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("First one"))),
             QStringLiteral("B.1 Front"));
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("two"))), QStringLiteral("B.2 Back"));
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("three"))), QStringLiteral("B.3 Back"));
    QCOMPARE(bench.doc->undoStack()->count(), 1);
    QVERIFY(bench.editorHasFocus()); // and on it goes
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_F2); // where one line is wanted, several become one
    bench.press(Qt::Key_V, Qt::ControlModifier);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.project().all<Touchpoint>().size(), 4 + 3);
    QCOMPARE(bench.project().find(*bench.canvas->currentCard())->name, QStringLiteral("one three"));
}

void TestCapture::nothingInTheClipboardPastesNothing() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_F2);
    QApplication::clipboard()->setMimeData(new QMimeData);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    bench.press(Qt::Key_End);
    bench.write(" paid");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.project().find(bench.sample.bill)->name, QStringLiteral("bill paid"));
}

void TestCapture::keysWithoutAMeaningInTheLineMoveNothingOnTheMap() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_F2);
    bench.press(Qt::Key_Down, Qt::ControlModifier);
    bench.press(Qt::Key_F2);
    QVERIFY(bench.editorHasFocus());
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.bill));
}

void TestCapture::linesWithoutANameMakeNoTouchpoint() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    QApplication::clipboard()->setText(QStringLiteral("!slow\n!rude"));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.project().all<Touchpoint>().size(), 4);
    QCOMPARE(bench.doc->undoStack()->count(), 0);
    QVERIFY(bench.editorHasFocus());
}

void TestCapture::aNoteIsTypedOnTheCard_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("note");
    QTest::newRow("a pain") << "!no seat"
                            << "Pain"
                            << "pain no seat";
    QTest::newRow("unmarked") << "no seat"
                              << "Pain"
                              << "pain no seat";
    QTest::newRow("a gain") << "+ free coffee"
                            << "Gain"
                            << "gain free coffee";
    QTest::newRow("a quote") << "\"where is it?\""
                             << "Quote"
                             << "quote where is it?";
    QTest::newRow("a question") << "?who pays"
                                << "Question"
                                << "question who pays";
    QTest::newRow("an idea") << "*text them"
                             << "Idea"
                             << "idea text them";
}

void TestCapture::aNoteIsTypedOnTheCard() {
    QFETCH(QString, typed);
    QFETCH(QString, kind);
    QFETCH(QString, note);
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_N);
    QVERIFY(bench.editorHasFocus());
    QVERIFY(strip(bench).contains(QLatin1String("!pain")));
    QTest::keyClicks(QApplication::focusWidget(), typed);
    QCOMPARE(strip(bench), kind);
    bench.press(Qt::Key_Return);
    QCOMPARE(notesOf(bench.project(), bench.sample.bill), QStringList{note});
    QVERIFY(bench.hasFocus());
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.bill));
    bench.press(Qt::Key_N);
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.hasFocus());
    QCOMPARE(bench.doc->undoStack()->count(), 1);
}

void TestCapture::aNoteIsTypedInALaneByKeys() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Down, Qt::ControlModifier);
    bench.press(Qt::Key_Down);
    QVERIFY(bench.canvas->currentCell()
            && std::get<LaneId>(bench.canvas->currentCell()->row) == bench.sample.pains);
    bench.press(Qt::Key_Return);
    bench.write("dear");
    bench.press(Qt::Key_Return);
    QVERIFY(bench.hasFocus());
    QCOMPARE(bench.selection.elements().notes.size(), std::size_t(1));
    bench.press(Qt::Key_Return); // and another beside it
    bench.write("slow");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.project().all<Note>().size(), 2 + 2);
}

void TestCapture::aCardIsSplitAndNamedAtOnce() {
    Bench bench;
    bench.select({bench.sample.order});
    QVERIFY(bench.canvas->splitCurrent());
    QVERIFY(bench.editorHasFocus());
    QCOMPARE(bench.canvas->editor()->toPlainText(), QStringLiteral("order (2)"));
    QCOMPARE(bench.canvas->scene().layout().cards.size(), std::size_t(5));
    bench.write("confirm :4");
    bench.press(Qt::Key_Return);
    const TouchpointId second = bench.named(QStringLiteral("confirm"));
    QCOMPARE(cellText(bench.project(), second), QStringLiteral("A.2 Front"));
    QCOMPARE(bench.project().find(bench.sample.orderBill)->from, std::optional(second));
    QCOMPARE(bench.project().find(second)->assumedScore, std::optional(4.0));
    QCOMPARE(bench.canvas->currentCard(), std::optional(second));
    QVERIFY(bench.hasFocus());
    QCOMPARE(bench.doc->undoStack()->count(), 1);
    bench.doc->undoStack()->undo();
    QVERIFY(bench.project() == bench.sample.project);
}

void TestCapture::givingUpASplitLeavesEverything() {
    Bench bench;
    bench.select({bench.sample.order});
    QVERIFY(bench.canvas->splitCurrent());
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.project() == bench.sample.project && bench.hasFocus());
    QCOMPARE(bench.canvas->scene().layout().cards.size(), std::size_t(4));
    bench.select({bench.sample.order, bench.sample.bill});
    QVERIFY(!bench.canvas->splitCurrent());
}

void TestCapture::arrowsAreDrawnByTypingTheOtherEnd() {
    Bench bench;
    bench.select({bench.sample.bill});
    QVERIFY(bench.canvas->connectSelected());
    QVERIFY(bench.editorHasFocus());
    bench.write("sea");
    QCOMPARE(list(bench).front(), QStringLiteral("search"));
    bench.press(Qt::Key_Return);
    QVERIFY(bench.hasFocus() && !bench.canvas->isEditing());
    QCOMPARE(bench.project().all<Transition>().size(), 4);
    const layout::Route& back = bench.canvas->scene().layout().routes.back();
    QVERIFY(back.backward);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.bill));
    QVERIFY(bench.canvas->connectSelected());
    bench.write("zz ");
    bench.press(Qt::Key_Escape); // one key gives it up
    QVERIFY(bench.hasFocus());
    QCOMPARE(bench.doc->undoStack()->count(), 1);
}

void TestCapture::arrowsAreChosenByKeys() {
    Bench bench;
    bench.select({bench.sample.bill});
    QVERIFY(bench.canvas->connectSelected());
    const QStringList all = list(bench);
    QCOMPARE(all.mid(0, 3),
             (QStringList{QStringLiteral("search"), QStringLiteral("order"), QStringLiteral("check")}));
    for (int i = 0; i < 3; ++i)
        bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    const auto& arrows = bench.project().all<Transition>();
    const bool finishes = std::ranges::any_of(arrows, [&](const Transition& each) {
        return each.from == bench.sample.bill && !each.to && each.exit.is(Exit::Finished);
    });
    QVERIFY(finishes);
}

void TestCapture::theListOfEndsNeverHidesItsCard() {
    Bench bench;
    bench.canvas->resize(700, 460);
    bench.canvas->setZoom(1);
    for (const TouchpointId card : {bench.sample.bill, bench.sample.check}) {
        bench.canvas->reveal(card);
        // At the lower edge, where a list has the least room.
        QScrollBar* down = bench.canvas->verticalScrollBar();
        down->setValue(down->value() - (bench.canvas->viewport()->height() - bench.middle(card).y() - 60));
        QVERIFY(bench.canvas->connectSelected());
        const auto* choices = bench.canvas->findChild<QListWidget*>(QStringLiteral("choiceList"));
        QVERIFY(choices && choices->isVisible());
        const QRect shown = bench.canvas->mapFromScene(bench.rect(card)).boundingRect();
        QVERIFY(bench.canvas->viewport()->rect().contains(shown));
        QVERIFY(!choices->geometry().intersects(shown));
        bench.press(Qt::Key_Escape);
    }
}

void TestCapture::aBranchIsMadeByItsArrow() {
    Bench bench;
    bench.select({bench.sample.order});
    QVERIFY(bench.canvas->connectSelected());
    bench.write("Ask a friend @Back :2");
    QCOMPARE(list(bench).size(), 1);
    bench.press(Qt::Key_Return);
    const TouchpointId id = bench.named(QStringLiteral("Ask a friend"));
    QCOMPARE(cellText(bench.project(), id), QStringLiteral("A.2 Back"));
    QCOMPARE(bench.canvas->currentCard(), std::optional(id));
    QCOMPARE(bench.doc->undoStack()->count(), 1);
}

void TestCapture::stagesAndDepartmentsAreNamedOneAfterTheOther() {
    Bench bench;
    QVERIFY(bench.canvas->addStage());
    QVERIFY(bench.editorHasFocus());
    bench.write("Stay");
    bench.press(Qt::Key_Return);
    bench.write("Leave");
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.hasFocus());
    QCOMPARE(stageNames(bench.project()), (QStringList{QStringLiteral("A"), QStringLiteral("B"),
                                                       QStringLiteral("Stay"), QStringLiteral("Leave")}));
    QVERIFY(bench.canvas->addDepartment());
    bench.write("Spa");
    bench.press(Qt::Key_Return);
    bench.write("Bar");
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Return); // nothing typed: enough
    QVERIFY(bench.hasFocus());
    QCOMPARE(departmentNames(bench.project()), (QStringList{QStringLiteral("Front"), QStringLiteral("Back"),
                                                            QStringLiteral("Spa"), QStringLiteral("Bar")}));
    QCOMPARE(bench.doc->undoStack()->count(), 4);
    bench.select({bench.sample.search}); // behind what is current
    QVERIFY(bench.canvas->addStage());
    bench.write("Between");
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Escape);
    QCOMPARE(stageNames(bench.project()).at(1), QStringLiteral("Between"));
}

void TestCapture::headersAreReachedAndRenamedByKeys() {
    Bench bench;
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Up);
    QCOMPARE(bench.selection.elements().stages, std::vector{bench.sample.a});
    bench.press(Qt::Key_F2);
    bench.write("Search");
    bench.press(Qt::Key_Tab); // to the next one
    QVERIFY(bench.editorHasFocus());
    bench.write("Pay");
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.hasFocus());
    QCOMPARE(stageNames(bench.project()), (QStringList{QStringLiteral("Search"), QStringLiteral("Pay")}));
    bench.press(Qt::Key_Return); // a card under the header
    QVERIFY(bench.editorHasFocus());
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Left);
    QCOMPARE(bench.selection.elements().departments, std::vector{bench.sample.front});
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_F2);
    bench.write("Kitchen");
    bench.press(Qt::Key_Return);
    QCOMPARE(departmentNames(bench.project()).at(1), QStringLiteral("Kitchen"));
    QVERIFY(bench.hasFocus());
}

void TestCapture::lettersBeginACardInAnEmptyCell() {
    Bench bench;
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(bench.canvas->currentCell().has_value());
    bench.write("Notice"); // an N that is no key for a note
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Escape);
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("Notice"))), QStringLiteral("A.0 Back"));
}

void TestCapture::whatIsTypedOutlivesAnotherEdit() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay @Back");
    Draft draft(bench.project());
    draft.update(bench.sample.order, [](Touchpoint& card) { card.name = QStringLiteral("other"); });
    QVERIFY(bench.doc->commit(draft.change(), QStringLiteral("import")).has_value());
    QVERIFY(bench.editorHasFocus());
    QCOMPARE(bench.canvas->editor()->toPlainText(), QStringLiteral("Pay @Back"));
    bench.press(Qt::Key_Return);
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("Pay"))), QStringLiteral("B.1 Back"));
}

void TestCapture::whatIsTypedEndsWithItsPlace() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.press(Qt::Key_Return);
    bench.write("Pay");
    bench.press(Qt::Key_Return);
    QVERIFY(bench.editorHasFocus());
    bench.doc->undoStack()->undo(); // takes the card away that this one would follow
    QVERIFY(!bench.canvas->isEditing() && bench.hasFocus());
    QVERIFY(bench.project() == bench.sample.project);
}

void TestCapture::renamingAHeaderSaysHowToGoOn() {
    Bench bench;
    edit::Elements stage;
    stage.stages = {bench.sample.a};
    bench.selection.set(stage);
    bench.press(Qt::Key_F2);
    QCOMPARE(strip(bench), QStringLiteral("Enter: done. Tab: the next one."));
    bench.write("First");
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.project().find(bench.sample.a)->name, QStringLiteral("First"));
    QCOMPARE(bench.selection.elements().stages, std::vector{bench.sample.b});
    QVERIFY(bench.editorHasFocus());
}

void TestCapture::inANarrowViewTheLineLeavesTheCardBeforeInSight() {
    Bench bench;
    bench.canvas->resize(410, 360);
    bench.canvas->setZoom(1);
    bench.select({bench.sample.bill});
    QVERIFY(bench.canvas->addTouchpoint());
    const auto placeOf = [&bench](TouchpointId card) {
        return bench.canvas->mapFromScene(bench.canvas->scene().layout().card(card)->rect).boundingRect();
    };
    QRect before = placeOf(bench.sample.bill);
    QVERIFY(bench.canvas->viewport()->rect().contains(before));
    QVERIFY(!bench.canvas->editor()->geometry().intersects(before));
    bench.write("Get the receipt @Front");
    bench.press(Qt::Key_Return);
    bench.write("Complain");
    const TouchpointId receipt = *bench.canvas->currentCard();
    QCOMPARE(bench.project().find(receipt)->name, QStringLiteral("Get the receipt"));
    before = placeOf(receipt);
    QVERIFY(bench.canvas->viewport()->rect().contains(before));
    QVERIFY(!bench.canvas->editor()->geometry().intersects(before));
    // With room beside it the line lies on its card.
    bench.press(Qt::Key_Escape);
    bench.canvas->resize(1200, 800);
    bench.select({receipt});
    QVERIFY(bench.canvas->addTouchpoint());
    before = placeOf(receipt);
    QVERIFY(!bench.canvas->editor()->geometry().intersects(before));
    QVERIFY(bench.canvas->editor()->geometry().top() < before.bottom());
}

void TestCapture::theListStaysInTheView() {
    Bench bench;
    bench.canvas->resize(420, 260);
    bench.canvas->setZoom(1);
    bench.select({bench.sample.check});
    bench.press(Qt::Key_Return);
    bench.write("Pay @");
    const QRect room = bench.canvas->viewport()->rect();
    const auto* editor = bench.canvas->editor();
    for (const QWidget* part :
         {static_cast<const QWidget*>(editor), static_cast<const QWidget*>(editor->strip()),
          static_cast<const QWidget*>(editor->list())}) {
        QVERIFY(part->isVisible());
        QVERIFY2(room.contains(part->geometry()), qPrintable(part->objectName()));
    }
    QVERIFY(!editor->geometry().intersects(editor->list()->geometry()));
    QVERIFY(!editor->strip()->geometry().intersects(editor->list()->geometry()));
}

QTEST_MAIN(TestCapture)
#include "tst_capture.moc"
