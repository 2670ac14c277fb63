// The canvas with a real document, by mouse and keys as a person uses it, without a display.
#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "core/edit/touchpoint_edits.h"
#include "core/layout/metrics.h"
#include "tests/ui/canvas/canvas_bench.h"
#include "ui/canvas/editor_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::model;
using chwila::ui::MapCanvas;
using Bench = chwila::ui::CanvasBench;

class TestMapCanvas : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void headersNotesAndEndsAreDragged();
    void whatStandsBehindTheCardsIsSeen_data();
    void whatStandsBehindTheCardsIsSeen();
    void showsWhatIsInTheJourney();
    void teachesWhereNothingIsYet();
    void teachesThePersonsOwnKeys();
    void clickingSelects();
    void draggingMovesAndUndoBringsBack();
    void escapeDropsADrag();
    void draggingFromTheEdgeConnects();
    void doubleClickAddsAndNamesAtOnce();
    void capturesByKeyboard();
    void leavingTheEditorKeepsWhatWasTyped();
    void renamesInPlace();
    void arrowsWalkOverTheCards();
    void walksOverEmptyCells();
    void digitsAreAssumedScores();
    void stepsAreOpenedAndClosedWhereOneIs();
    void pastesRowsIntoTheCurrentCell();
    void offersTheEndsOfAnArrow();
    void writesANoteInALane();
    void zoomsWithinBoundsAndFits();
    void headersStayInSightAndCanBeClicked();
    void headersAreReadAndClickedFromAfar();
    void theWholeMapFillsTheWindow();
    void tooltipsAreWholeAndPlain();
    void saysItsNameAndTheCurrentCard();
    void showsAnotherJourney();
    void aReadOnlyDocumentIsOnlyLookedAt();
    void seenFromAfarCardsAreStillSeenAndSelected();
    void whatIsMovedStaysInSight();
    void aStepBackLeadsToWhatItChanged();
    void keysGoOnAtTheNextHeaderWhenOneIsRemoved();
    void zoomingByKeysStaysAtTheCurrentCard();
    void aNoteOnACardIsAcknowledged();
    void aClickOnTheKindOfANoteChangesItAndKeepsWhatIsTyped();
};

void TestMapCanvas::showsWhatIsInTheJourney() {
    Bench bench;
    QCOMPARE(bench.canvas->scene().itemCount(), 4 + 3 + 2);
    const QImage picture = bench.canvas->grab().toImage();
    if (const QString folder = qEnvironmentVariable("CHWILA_PICTURES"); !folder.isEmpty())
        picture.save(folder + QStringLiteral("/canvas.png"));
    const auto inked = [&picture](const QRect& rect) {
        int dark = 0;
        for (int x = rect.left(); x < rect.right(); ++x) {
            for (int y = rect.top(); y < rect.bottom(); ++y)
                dark += qGray(picture.pixel(x, y)) < 128;
        }
        return dark;
    };
    const QRect card = bench.canvas->mapFromScene(bench.rect(bench.sample.order)).boundingRect();
    QVERIFY(inked(card.adjusted(8, 8, -8, -8)) > 20);
    const QRectF empty = bench.canvas->scene().layout().cell(bench.sample.a, 0, bench.sample.back)->rect;
    QCOMPARE(inked(bench.canvas->mapFromScene(empty.adjusted(8, 8, -60, -8)).boundingRect()), 0);
}

void TestMapCanvas::teachesWhereNothingIsYet() {
    Bench bench;
    QVERIFY(bench.canvas->hint().isEmpty());
    bench.canvas->selectAllCards();
    const auto change = edit::remove(bench.project(), bench.selection.elements());
    QVERIFY(bench.doc->commit(*change, QStringLiteral("test")).has_value());
    QVERIFY(bench.canvas->hint().contains(QLatin1String("Enter")));
    bench.key(Qt::Key_Return);
    bench.type(QStringLiteral("first"));
    bench.editorKey(Qt::Key_Return);
    bench.editorKey(Qt::Key_Escape);
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("first"))), QStringLiteral("A.0 Front"));
    QVERIFY(bench.canvas->hint().isEmpty());
}

void TestMapCanvas::teachesThePersonsOwnKeys() {
    QTemporaryDir folder;
    const auto doc =
        document::Document::create(folder.filePath(QStringLiteral("empty.chwila")), model::Project());
    document::Selection selection;
    const MapCanvas canvas(**doc, selection);
    const QString key = ui::actionKey(ui::ActionId::AddStage);
    QVERIFY(canvas.hint({{key, {QStringLiteral("F8")}}}).contains(QLatin1String("F8")));
    QVERIFY(canvas.hint({{key, {}}}).contains(ui::plainActionText(ui::actionRow(ui::ActionId::AddStage))));
}

void TestMapCanvas::clickingSelects() {
    Bench bench;
    bench.click(bench.middle(bench.sample.order));
    QCOMPARE(bench.selection.elements().touchpoints, std::vector{bench.sample.order});
    QVERIFY(bench.canvas->scene().card(bench.sample.order)->state().selected);
    bench.click(bench.middle(bench.sample.bill), Qt::ShiftModifier);
    QCOMPARE(bench.selection.elements().touchpoints.size(), std::size_t{2});
    bench.click(bench.cell(bench.sample.a, 0, bench.sample.back));
    QVERIFY(bench.selection.isEmpty());
    QVERIFY(bench.canvas->currentCell().has_value());
}

void TestMapCanvas::draggingMovesAndUndoBringsBack() {
    Bench bench;
    const Project before = bench.project();
    bench.drag(bench.middle(bench.sample.search), bench.cell(bench.sample.b, 0, bench.sample.back));
    QCOMPARE(cellText(bench.project(), bench.sample.search), QStringLiteral("B.0 Back"));
    const layout::MapLayout& map = bench.canvas->scene().layout();
    QVERIFY(map.cell(bench.sample.b, 0, bench.sample.back)->rect.contains(bench.rect(bench.sample.search)));
    QCOMPARE(bench.canvas->scene().card(bench.sample.search)->pos(),
             bench.rect(bench.sample.search).topLeft());
    QCOMPARE(bench.doc->undoStack()->count(), 1);
    bench.doc->undoStack()->undo();
    QVERIFY(bench.project() == before);
    QCOMPARE(bench.canvas->scene().card(bench.sample.search)->pos(),
             bench.rect(bench.sample.search).topLeft());
}

void TestMapCanvas::escapeDropsADrag() {
    Bench bench;
    const Project before = bench.project();
    bench.drag(bench.middle(bench.sample.search), bench.cell(bench.sample.b, 0, bench.sample.back), false);
    bench.key(Qt::Key_Escape);
    QTest::mouseRelease(bench.canvas->viewport(), Qt::LeftButton, {},
                        bench.cell(bench.sample.b, 0, bench.sample.back));
    QVERIFY(bench.project() == before);
    QCOMPARE(bench.doc->undoStack()->count(), 0);
}

void TestMapCanvas::draggingFromTheEdgeConnects() {
    Bench bench;
    const QRectF from = bench.rect(bench.sample.check);
    bench.drag(bench.at({from.right() - 3, from.center().y()}), bench.middle(bench.sample.bill));
    QCOMPARE(bench.project().all<Transition>().size(), 4);
    QCOMPARE(bench.canvas->scene().layout().routes.size(), std::size_t{4});
    QSignalSpy failed(bench.canvas.get(), &MapCanvas::failed);
    bench.drag(bench.at({from.right() - 3, from.center().y()}), bench.middle(bench.sample.bill));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(bench.project().all<Transition>().size(), 4);
}

void TestMapCanvas::doubleClickAddsAndNamesAtOnce() {
    Bench bench;
    const QPoint free = bench.cell(bench.sample.b, 0, bench.sample.back);
    QTest::mouseDClick(bench.canvas->viewport(), Qt::LeftButton, {}, free);
    QVERIFY(bench.canvas->isEditing());
    QCOMPARE(bench.project().all<Touchpoint>().size(), 4);
    bench.type(QStringLiteral("<b>parcel</b>"));
    bench.editorKey(Qt::Key_Return);
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("<b>parcel</b>"))),
             QStringLiteral("B.0 Back"));
    QVERIFY(!bench.canvas->isEditing()); // begun with the mouse: one card, no chain
    QCOMPARE(bench.doc->undoStack()->count(), 1);
    QTest::mouseDClick(bench.canvas->viewport(), Qt::LeftButton, {},
                       bench.cell(bench.sample.a, 0, bench.sample.back));
    bench.editorKey(Qt::Key_Escape);
    QCOMPARE(bench.project().all<Touchpoint>().size(), 5);
    QCOMPARE(bench.canvas->scene().layout().cards.size(), std::size_t{5});
}

void TestMapCanvas::capturesByKeyboard() {
    Bench bench;
    bench.select({bench.sample.bill});
    bench.key(Qt::Key_Return);
    QVERIFY(bench.canvas->isEditing());
    bench.type(QStringLiteral("remind"));
    bench.editorKey(Qt::Key_Return);
    QVERIFY(bench.canvas->isEditing());
    bench.type(QStringLiteral("pay"));
    bench.editorKey(Qt::Key_Tab);
    bench.type(QStringLiteral("book"));
    bench.editorKey(Qt::Key_Return, Qt::ControlModifier);
    bench.type(QStringLiteral("thank"));
    bench.editorKey(Qt::Key_Return);
    bench.editorKey(Qt::Key_Escape);
    QVERIFY(!bench.canvas->isEditing());
    const auto where = [&](const char* name) {
        return cellText(bench.project(), bench.named(QString::fromUtf8(name)));
    };
    QCOMPARE(where("remind"), QStringLiteral("B.1 Front"));
    QCOMPARE(where("pay"), QStringLiteral("B.2 Front"));
    QCOMPARE(where("book"), QStringLiteral("B.2 Back"));
    QCOMPARE(where("thank"), QStringLiteral("B.3 Back"));
    QCOMPARE(bench.project().all<Transition>().size(), 3 + 4);
    QCOMPARE(bench.doc->undoStack()->count(), 4);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.named(QStringLiteral("thank"))));
    while (bench.doc->undoStack()->canUndo())
        bench.doc->undoStack()->undo();
    QVERIFY(bench.project() == bench.sample.project);
}

void TestMapCanvas::leavingTheEditorKeepsWhatWasTyped() {
    Bench bench;
    QTest::mouseDClick(bench.canvas->viewport(), Qt::LeftButton, {},
                       bench.cell(bench.sample.a, 0, bench.sample.back));
    bench.type(QStringLiteral("wait"));
    bench.click(bench.middle(bench.sample.bill));
    QVERIFY(!bench.canvas->isEditing());
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("wait"))), QStringLiteral("A.0 Back"));
}

void TestMapCanvas::renamesInPlace() {
    Bench bench;
    bench.select({bench.sample.order});
    bench.key(Qt::Key_F2);
    QCOMPARE(bench.canvas->editor()->toPlainText(), QStringLiteral("order"));
    bench.type(QStringLiteral("order form"));
    bench.editorKey(Qt::Key_Return);
    QCOMPARE(bench.project().find(bench.sample.order)->name, QStringLiteral("order form"));
    QVERIFY(!bench.canvas->isEditing());
    const QRectF header = bench.canvas->scene().layout().stage(bench.sample.b)->header;
    QTest::mouseDClick(bench.canvas->viewport(), Qt::LeftButton, {}, bench.at(header.center()));
    bench.type(QStringLiteral("Paying"));
    bench.editorKey(Qt::Key_Return);
    QCOMPARE(bench.project().find(bench.sample.b)->name, QStringLiteral("Paying"));
    bench.select({bench.sample.order});
    bench.key(Qt::Key_F2);
    bench.editorKey(Qt::Key_Delete);
    bench.editorKey(Qt::Key_Return); // an empty name is no name
    QCOMPARE(bench.project().find(bench.sample.order)->name, QStringLiteral("order form"));
    QCOMPARE(bench.doc->undoStack()->count(), 2);
}

void TestMapCanvas::arrowsWalkOverTheCards() {
    Bench bench;
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.search));
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.order));
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.check));
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(bench.selection.elements().touchpoints, (std::vector{bench.sample.order, bench.sample.bill}));
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.bill));
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.selection.isEmpty());
}

void TestMapCanvas::walksOverEmptyCells() {
    Bench bench;
    bench.click(bench.cell(bench.sample.a, 0, bench.sample.back));
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.check));
    bench.click(bench.cell(bench.sample.a, 0, bench.sample.back));
    bench.key(Qt::Key_Return);
    bench.type(QStringLiteral("typed"));
    bench.editorKey(Qt::Key_Return);
    bench.editorKey(Qt::Key_Escape);
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("typed"))), QStringLiteral("A.0 Back"));
}

void TestMapCanvas::digitsAreAssumedScores() {
    Bench bench;
    bench.select({bench.sample.order, bench.sample.bill});
    bench.key(Qt::Key_7);
    QCOMPARE(bench.project().find(bench.sample.bill)->assumedScore, std::optional(7.0));
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_0);
    QCOMPARE(bench.project().find(bench.sample.order)->assumedScore, std::optional(10.0));
    bench.key(Qt::Key_Backspace);
    QVERIFY(!bench.project().find(bench.sample.order)->assumedScore);
    bench.key(Qt::Key_3);
    bench.doc->undoStack()->undo(); // all digits on one selection are one step
    QVERIFY(bench.project() == bench.sample.project);
}

void TestMapCanvas::stepsAreOpenedAndClosedWhereOneIs() {
    Bench bench;
    QVERIFY(!bench.canvas->hasCurrentStep());
    QVERIFY(!bench.canvas->removeStep());
    bench.select({bench.sample.search});
    QVERIFY(bench.canvas->insertStep());
    QCOMPARE(bench.project().find(bench.sample.order)->step, 2);
    // The empty step is closed from its own cell.
    bench.click(bench.cell(bench.sample.a, 1, bench.sample.front));
    QVERIFY(bench.canvas->removeStep());
    QVERIFY(bench.project() == bench.sample.project);
    // One that holds cards goes with them, and the place stays the current one.
    bench.select({bench.sample.search});
    QVERIFY(bench.canvas->removeStep());
    QVERIFY(!bench.project().find(bench.sample.search));
    QVERIFY(!bench.project().find(bench.sample.laneNote));
    QCOMPARE(bench.project().find(bench.sample.order)->step, 0);
    QVERIFY(bench.canvas->hasCurrentStep());
    bench.doc->undoStack()->undo();
    QVERIFY(bench.project() == bench.sample.project);
}

void TestMapCanvas::pastesRowsIntoTheCurrentCell() {
    Bench bench;
    QApplication::clipboard()->setText(QStringLiteral("one\ttext of one\ntwo\t"));
    QVERIFY(!bench.canvas->pasteAtCell());
    bench.click(bench.cell(bench.sample.a, 0, bench.sample.back));
    QVERIFY(bench.canvas->pasteAtCell());
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("two"))), QStringLiteral("A.1 Back"));
    QCOMPARE(bench.selection.elements().touchpoints.size(), std::size_t{2});
}

void TestMapCanvas::offersTheEndsOfAnArrow() {
    Bench bench;
    std::unique_ptr<QMenu> menu(bench.canvas->endsMenu(bench.sample.bill, std::nullopt));
    QCOMPARE(menu->actions().size(), 4);
    menu->actions()[2]->trigger();
    QCOMPARE(bench.project().all<Transition>().size(), 4);
    menu.reset(bench.canvas->endsMenu(bench.sample.bill, std::nullopt));
    QVERIFY(!menu->actions()[2]->isEnabled());
    menu.reset(bench.canvas->endsMenu(bench.sample.bill, edit::Cell{bench.sample.b, 1, bench.sample.back}));
    menu->actions()[0]->trigger();
    bench.type(QStringLiteral("after"));
    bench.editorKey(Qt::Key_Return);
    QCOMPARE(cellText(bench.project(), bench.named(QStringLiteral("after"))), QStringLiteral("B.1 Back"));
    QCOMPARE(bench.project().all<Transition>().size(), 5);
}

void TestMapCanvas::writesANoteInALane() {
    Bench bench;
    const QRectF cell = bench.canvas->scene().layout().cell(bench.sample.b, 0, bench.sample.pains)->rect;
    QTest::mouseDClick(bench.canvas->viewport(), Qt::LeftButton, {}, bench.at(cell.center()));
    bench.type(QStringLiteral("dear"));
    bench.editorKey(Qt::Key_Return, Qt::ShiftModifier);
    bench.type(QStringLiteral("and slow"));
    bench.editorKey(Qt::Key_Return);
    const auto& notes = bench.project().all<Note>();
    const auto note = std::ranges::find(notes, QStringLiteral("dear\nand slow"), &Note::text);
    QVERIFY(note != notes.end());
    QVERIFY(note->kind.is(NoteKind::Pain));
    QCOMPARE(bench.selection.elements().notes, std::vector{note->id});
}

void TestMapCanvas::zoomsWithinBoundsAndFits() {
    Bench bench;
    QSignalSpy zoomed(bench.canvas.get(), &MapCanvas::zoomChanged);
    bench.canvas->setZoom(100);
    QCOMPARE(bench.canvas->zoom(), MapCanvas::mostZoom);
    bench.canvas->setZoom(0);
    QCOMPARE(bench.canvas->zoom(), MapCanvas::leastZoom);
    QCOMPARE(zoomed.count(), 2);
    bench.canvas->resize(500, 400);
    bench.canvas->zoomFit();
    const QRect seen = bench.canvas->mapFromScene(bench.canvas->scene().layout().bounds).boundingRect();
    QVERIFY(bench.canvas->viewport()->rect().contains(seen));
    bench.select({bench.sample.bill});
    bench.canvas->zoomSelection();
    QVERIFY(bench.canvas->zoom() > 0.5);
    QVERIFY(bench.canvas->viewport()->rect().contains(bench.middle(bench.sample.bill)));
    bench.canvas->setZoom(0.1);
    QVERIFY(bench.canvas->reveal(bench.sample.search));
    QCOMPARE(bench.canvas->zoom(), 1.0);
    QVERIFY(!bench.canvas->reveal(TouchpointId{999}));
}

void TestMapCanvas::headersStayInSightAndCanBeClicked() {
    Bench bench;
    bench.canvas->resize(520, 320);
    bench.canvas->setZoom(1);
    bench.canvas->centerOn(bench.rect(bench.sample.check).center());
    const layout::MapLayout& map = bench.canvas->scene().layout();
    const QPointF corner = bench.canvas->mapToScene(QPoint(0, 0));
    QVERIFY(corner.y() > map.bounds.top() && corner.x() > map.bounds.left());
    // The header of stage A at the upper edge, over what has scrolled beneath it.
    const QPointF header(bench.rect(bench.sample.check).center().x(), 0);
    const QPoint point(bench.at(header).x(),
                       static_cast<int>(map.stage(bench.sample.a)->header.center().y()));
    bench.click(point);
    QCOMPARE(bench.selection.elements().stages, std::vector{bench.sample.a});
    bench.click({20, bench.middle(bench.sample.check).y()});
    QCOMPARE(bench.selection.elements().departments, std::vector{bench.sample.back});
}

void TestMapCanvas::headersAreReadAndClickedFromAfar() {
    Bench bench;
    bench.canvas->resize(700, 500);
    for (const double zoom : {0.15, 0.5, 2.5}) {
        bench.canvas->showFromStart(zoom);
        const layout::MapLayout& map = bench.canvas->scene().layout();
        const QRect row =
            bench.canvas->mapFromScene(map.department(bench.sample.back)->header).boundingRect();
        QVERIFY2(row.width() > 100 && row.width() < 170, qPrintable(QString::number(row.width())));
        const QRect stage = bench.canvas->mapFromScene(map.stage(bench.sample.a)->header).boundingRect();
        QVERIFY(stage.height() > 24 && stage.height() < 44);
        // They begin at the edge of the view and end where the cells begin.
        QVERIFY(std::abs(row.left()) <= 1);
        bench.click({stage.left() + 6, stage.center().y()});
        QCOMPARE(bench.selection.elements().stages, std::vector{bench.sample.a});
        bench.click({20, row.center().y()});
        QCOMPARE(bench.selection.elements().departments, std::vector{bench.sample.back});
    }
}

void TestMapCanvas::theWholeMapFillsTheWindow() {
    Bench bench;
    bench.canvas->resize(380, 700);
    bench.canvas->zoomFit();
    QVERIFY(bench.canvas->zoom() < 0.4);
    // Rows take what would stay empty below, columns stay as they are.
    QVERIFY(bench.rect(bench.sample.order).height() > 1.3 * layout::cardHeight);
    QCOMPARE(bench.rect(bench.sample.order).width(), layout::cardWidth);
    const QRect seen = bench.canvas->mapFromScene(bench.canvas->scene().layout().bounds).boundingRect();
    const QRect room = bench.canvas->viewport()->rect();
    QVERIFY2(room.adjusted(-2, -2, 2, 2).contains(seen), qPrintable(QStringLiteral("%1,%2 %3x%4 in %5x%6")
                                                                        .arg(seen.x())
                                                                        .arg(seen.y())
                                                                        .arg(seen.width())
                                                                        .arg(seen.height())
                                                                        .arg(room.width())
                                                                        .arg(room.height())));
    bench.click(bench.middle(bench.sample.check));
    QCOMPARE(bench.canvas->currentCard(), std::optional(bench.sample.check));
    bench.key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(!bench.canvas->currentCell() || bench.canvas->currentCell()->rect.height() > layout::cardHeight);
    bench.canvas->setZoom(1);
    QCOMPARE(bench.rect(bench.sample.order).height(), layout::cardHeight);
    bench.canvas->zoomFit();
    QVERIFY(bench.canvas->reveal(bench.sample.order));
    QCOMPARE(bench.rect(bench.sample.order).height(), layout::cardHeight);
    QVERIFY(bench.canvas->viewport()->rect().contains(bench.middle(bench.sample.order)));
}

void TestMapCanvas::tooltipsAreWholeAndPlain() {
    Bench bench;
    Draft draft(bench.project());
    draft.update(bench.sample.order, [](Touchpoint& card) {
        card.description = QString(3000, QLatin1Char('x'));
        card.promise = QStringLiteral("<i>in a day</i>");
    });
    QVERIFY(bench.doc->commit(draft.change(), QStringLiteral("test")).has_value());
    const QString text = bench.canvas->tooltipFor(bench.sample.order);
    QVERIFY(text.startsWith(QLatin1String("order\nFront\n")));
    QVERIFY(text.contains(QString(3000, QLatin1Char('x'))));
    QVERIFY(text.contains(QLatin1String("<i>in a day</i>")));
    QCOMPARE(bench.canvas->tooltipFor({}), QString());
}

void TestMapCanvas::saysItsNameAndTheCurrentCard() {
    Bench bench;
    QCOMPARE(bench.canvas->accessibleName(), QStringLiteral("Map of Buying"));
    bench.select({bench.sample.check});
    QVERIFY(bench.canvas->accessibleDescription().startsWith(QLatin1String("check\nBack")));
    bench.click(bench.cell(bench.sample.a, 0, bench.sample.back));
    QCOMPARE(bench.canvas->accessibleDescription(), QStringLiteral("Empty cell: A, step 1, Back"));
}

void TestMapCanvas::showsAnotherJourney() {
    Bench bench;
    Draft draft(bench.project());
    const JourneyId other = draft.add(Journey{});
    QVERIFY(bench.doc->commit(draft.change(), QStringLiteral("test")).has_value());
    bench.canvas->setJourney(other);
    QCOMPARE(bench.canvas->scene().itemCount(), 0);
    QVERIFY(!bench.canvas->addTouchpoint());
    bench.canvas->setJourney(bench.sample.journey);
    QCOMPARE(bench.canvas->scene().itemCount(), 4 + 3 + 2);
}

void TestMapCanvas::aReadOnlyDocumentIsOnlyLookedAt() {
    Bench bench;
    QVERIFY(bench.doc->waitForSaved().has_value());
    auto second = document::Document::open(bench.doc->path());
    QVERIFY(second && (*second)->isReadOnly()); // the first one holds it
    document::Selection selection;
    MapCanvas canvas(**second, selection);
    canvas.resize(1200, 800);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    canvas.reveal(bench.sample.order);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_5, Qt::Key_Backspace})
        QTest::keyClick(&canvas, key);
    QVERIFY(!canvas.isEditing());
    QVERIFY((*second)->project() == bench.project());
}

void TestMapCanvas::seenFromAfarCardsAreStillSeenAndSelected() {
    Bench bench;
    bench.canvas->setZoom(0.2);
    const auto look = [&] { return bench.canvas->viewport()->grab().toImage(); };
    const QImage before = look();
    const QRect card = bench.canvas->mapFromScene(bench.rect(bench.sample.order)).boundingRect();
    const QRectF nothing = bench.canvas->scene().layout().cell(bench.sample.a, 0, bench.sample.back)->rect;
    const QRect empty = bench.canvas->mapFromScene(nothing.adjusted(8, 8, -60, -8)).boundingRect();
    QVERIFY(before.pixel(card.center()) != before.pixel(empty.center()));

    bench.click(bench.middle(bench.sample.order));
    QCOMPARE(bench.selection.elements().touchpoints, std::vector{bench.sample.order});
    const QImage selected = look();
    QVERIFY(selected.copy(card.adjusted(-4, -4, 4, 4)) != before.copy(card.adjusted(-4, -4, 4, 4)));

    const auto removal = edit::remove(bench.project(), bench.selection.elements());
    QVERIFY(removal && bench.doc->commit(*removal, QStringLiteral("Remove")));
    const QImage removed = look();
    QVERIFY(removed.pixel(card.center()) != before.pixel(card.center()));
}

void TestMapCanvas::headersNotesAndEndsAreDragged() {
    Bench bench;
    bench.canvas->showFromStart(1);
    const Project before = bench.project();
    const auto header = [&](StageId id) { return bench.canvas->scene().layout().stage(id)->header; };
    bench.drag(bench.at(header(bench.sample.a).center()),
               bench.at(header(bench.sample.b).center() + QPointF(60, 0)));
    QCOMPARE(inOrder<Stage>(bench.project()).front()->id, bench.sample.b);
    QCOMPARE(bench.doc->undoStack()->count(), 1);
    const layout::MapCell* cell = bench.canvas->scene().layout().cell(bench.sample.b, 0, bench.sample.pains);
    const QRectF note = bench.canvas->scene().layout().note(bench.sample.laneNote)->rect;
    bench.drag(bench.at(note.center()), bench.at(cell->rect.center()));
    QCOMPARE(*bench.project().find(bench.sample.laneNote)->stage, bench.sample.b);
    const layout::Route route = *bench.canvas->scene().layout().route(bench.sample.searchOrder);
    bench.drag(bench.at(route.points.back() - QPointF(8, 0)), bench.middle(bench.sample.check));
    QCOMPARE(*bench.project().find(bench.sample.searchOrder)->to, bench.sample.check);
    QCOMPARE(bench.doc->undoStack()->count(), 3);
    // Esc leaves everything where it was.
    bench.drag(bench.at(header(bench.sample.a).center()), bench.at(header(bench.sample.b).center()), false);
    bench.key(Qt::Key_Escape);
    QTest::mouseRelease(bench.canvas->viewport(), Qt::LeftButton, {},
                        bench.at(header(bench.sample.b).center()));
    QCOMPARE(bench.doc->undoStack()->count(), 3);
    for (int i = 0; i < 3; ++i)
        bench.doc->undoStack()->undo();
    QVERIFY(bench.project() == before);
}

void TestMapCanvas::whatStandsBehindTheCardsIsSeen_data() {
    QTest::addColumn<double>("zoom");
    QTest::newRow("near") << 1.0;
    QTest::newRow("from afar") << 0.2;
}

void TestMapCanvas::whatStandsBehindTheCardsIsSeen() {
    QFETCH(double, zoom);
    Bench bench;
    bench.canvas->setTheme(render::Theme::light());
    bench.canvas->showFromStart(zoom);
    QApplication::processEvents();
    const QImage seen = bench.canvas->viewport()->grab().toImage();
    // Every second department lies on a band; its free cell shows it.
    const layout::MapCell* free = bench.canvas->scene().layout().cell(bench.sample.b, 0, bench.sample.back);
    QCOMPARE(seen.pixelColor(bench.at(free->rect.center())), render::Theme::light().band);
    const QRectF card = bench.rect(bench.sample.order);
    const QColor inside = seen.pixelColor(bench.at({card.left() + 12, card.center().y()}));
    QVERIFY2(inside != render::Theme::light().paper, qPrintable(inside.name()));
}

namespace {

bool isShown(const Bench& bench, TouchpointId card) {
    return bench.canvas->viewport()->rect().contains(bench.middle(card));
}

} // namespace

void TestMapCanvas::whatIsMovedStaysInSight() {
    Bench bench;
    bench.canvas->resize(420, 320);
    bench.select({bench.sample.search});
    bench.canvas->reveal(bench.sample.search);
    const auto change = edit::moveTouchpointsBySteps(bench.project(), {bench.sample.search}, 6);
    QVERIFY(bench.doc->commit(*change, QStringLiteral("Move")).has_value());
    QVERIFY(isShown(bench, bench.sample.search));
    bench.doc->undoStack()->undo();
    QVERIFY(isShown(bench, bench.sample.search));
}

void TestMapCanvas::aStepBackLeadsToWhatItChanged() {
    Bench bench;
    bench.canvas->resize(420, 320);
    bench.select({bench.sample.bill});
    const auto renamed =
        edit::rename(bench.project(), edit::refTo(bench.sample.bill), QStringLiteral("invoice"));
    QVERIFY(bench.doc->commit(*renamed, QStringLiteral("Rename")).has_value());
    bench.canvas->reveal(bench.sample.search);
    QVERIFY(!isShown(bench, bench.sample.bill));
    bench.doc->undoStack()->undo();
    QCOMPARE(bench.selection.elements().touchpoints, std::vector{bench.sample.bill});
    QVERIFY(isShown(bench, bench.sample.bill));
}

void TestMapCanvas::keysGoOnAtTheNextHeaderWhenOneIsRemoved() {
    Bench bench;
    const auto removeChosen = [&bench] {
        const auto change = edit::remove(bench.project(), bench.selection.elements());
        return bench.doc->commit(*change, QStringLiteral("Delete")).has_value();
    };
    edit::Elements first;
    first.stages = {bench.sample.a};
    bench.selection.set(first);
    QVERIFY(removeChosen());
    QCOMPARE(bench.selection.elements().stages, std::vector{bench.sample.b});
    bench.doc->undoStack()->undo();
    bench.selection.set({});
    edit::Elements last;
    last.departments = {bench.sample.back};
    bench.selection.set(last);
    QVERIFY(removeChosen());
    QCOMPARE(bench.selection.elements().departments, std::vector{bench.sample.front});
}

void TestMapCanvas::zoomingByKeysStaysAtTheCurrentCard() {
    Bench bench;
    bench.canvas->resize(420, 320);
    bench.canvas->reveal(bench.sample.bill);
    bench.canvas->zoomFit();
    bench.canvas->zoomHere(1);
    QCOMPARE(bench.canvas->zoom(), 1.0);
    QVERIFY(isShown(bench, bench.sample.bill));
}

void TestMapCanvas::aClickOnTheKindOfANoteChangesItAndKeepsWhatIsTyped() {
    Bench bench;
    bench.select({bench.sample.order});
    QVERIFY(bench.canvas->addNote());
    bench.type(QStringLiteral("two gave up here"));
    auto* strip = bench.canvas->findChild<chwila::ui::EditorStrip*>();
    QVERIFY(strip && strip->isVisible());
    QCOMPARE(strip->text(), QStringLiteral("Pain"));
    QTest::mouseClick(strip, Qt::LeftButton);
    QCOMPARE(strip->text(), QStringLiteral("Gain"));
    bench.editorKey(Qt::Key_Return);
    const auto& notes = bench.project().all<Note>();
    const auto note = std::ranges::find(notes, QStringLiteral("two gave up here"), &Note::text);
    QVERIFY(note != notes.end());
    QVERIFY(note->kind.is(NoteKind::Gain));
}

void TestMapCanvas::aNoteOnACardIsAcknowledged() {
    Bench bench;
    QSignalSpy said(bench.canvas.get(), &MapCanvas::message);
    bench.select({bench.sample.order});
    QVERIFY(bench.canvas->addNote());
    bench.type(QStringLiteral("-two gave up here"));
    bench.editorKey(Qt::Key_Return);
    QVERIFY(said.size() > 0);
    QVERIFY(said.last().first().toString().contains(QStringLiteral("order")));
}

QTEST_MAIN(TestMapCanvas)
#include "tst_map_canvas.moc"
