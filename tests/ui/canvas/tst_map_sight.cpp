// What the person is at stays in sight, whatever becomes of the view and of the map.
#include "core/edit/fields.h"
#include "core/edit/structure_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/layout/held_headers.h"
#include "tests/ui/canvas/canvas_bench.h"

#include <QScrollBar>
#include <QTest>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::model;
using Bench = chwila::ui::CanvasBench;

namespace {

/// Alone in a stage behind all others.
TouchpointId cardFarAway(Bench& bench, int step = 3) {
    Draft draft(bench.project());
    Touchpoint card;
    card.name = QStringLiteral("new");
    card.stage = draft.add(Stage{{}, bench.sample.journey, QStringLiteral("C"), Phase::During, {}, 2});
    card.step = step;
    card.department = bench.sample.back;
    const TouchpointId id = draft.add(std::move(card));
    const bool done = bench.doc->commit(std::move(draft).take(), QStringLiteral("Paste")).has_value();
    return done ? id : TouchpointId{};
}

bool isShown(const Bench& bench, TouchpointId card) {
    const QRect place = bench.canvas->mapFromScene(bench.rect(card)).boundingRect();
    return bench.canvas->viewport()->rect().contains(place);
}

TransitionId arrowFrom(const Bench& bench, TouchpointId card) {
    for (const Transition& arrow : bench.project().all<Transition>()) {
        if (arrow.from == card) return arrow.id;
    }
    return {};
}

} // namespace

class TestMapSight : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSmallerViewStillShowsTheSelectedCard() {
        Bench bench;
        bench.select({bench.sample.bill});
        QVERIFY(isShown(bench, bench.sample.bill));
        bench.canvas->resize(420, 320);
        QVERIFY(isShown(bench, bench.sample.bill));
    }

    // A find bar that opens takes as much room.
    void aMapThatOutgrewItsWindowKeepsItsSize() {
        Bench bench;
        bench.canvas->zoomFit();
        const double whole = bench.canvas->zoom();
        bench.canvas->resize(600, 500);
        QVERIFY2(bench.canvas->zoom() < whole, "a map that is wanted as a whole stays whole");
        bench.canvas->resize(1200, 800);
        QCOMPARE(bench.canvas->zoom(), whole);
        Draft draft(bench.project());
        Touchpoint late;
        late.name = QStringLiteral("late");
        late.stage = bench.sample.b;
        late.step = 20;
        late.department = bench.sample.back;
        draft.add(std::move(late));
        QVERIFY(bench.doc->commit(std::move(draft).take(), QStringLiteral("test")).has_value());
        bench.canvas->resize(600, 500);
        QCOMPARE(bench.canvas->zoom(), whole);
    }

    void theLineBehindTheLastCardOfASmallMapLeavesThatCardInSight() {
        Bench bench;
        bench.canvas->resize(460, 420);
        for (const double zoom : {0.6, 0.42}) {
            bench.canvas->setZoom(zoom);
            bench.press(Qt::Key_End);
            const auto last = bench.canvas->currentCard();
            QVERIFY(last.has_value());
            bench.press(Qt::Key_Return);
            QVERIFY(bench.editorHasFocus());
            const QRect card = bench.canvas->mapFromScene(bench.rect(*last)).boundingRect();
            QVERIFY2(!bench.canvas->editor()->geometry().intersects(card), qPrintable(QString::number(zoom)));
            bench.press(Qt::Key_Escape);
        }
    }

    void aViewTooNarrowForTheCardShowsItsBeginning() {
        Bench bench;
        bench.select({bench.sample.bill});
        bench.canvas->setMinimumSize(1, 1);
        bench.canvas->resize(230, 320);
        const QRect place = bench.canvas->mapFromScene(bench.rect(bench.sample.bill)).boundingRect();
        const auto headers = static_cast<int>(chwila::layout::headerSize(1).width);
        QVERIFY(place.right() > bench.canvas->viewport()->width());
        QVERIFY(place.left() >= headers);
    }

    void theCardIsInSightAgainOnceItsArrowIsDrawn() {
        Bench bench;
        const double headers = layout::headerSize(1).height();
        bench.canvas->resize(600, qRound(headers) + 230);
        bench.press(Qt::Key_Home);
        const auto top = [&] {
            return bench.canvas->mapFromScene(bench.rect(bench.sample.search)).boundingRect().top();
        };
        QVERIFY(top() >= headers);
        QVERIFY(bench.canvas->connectSelected());
        QVERIFY(top() < headers);
        bench.write("bill");
        bench.press(Qt::Key_Return);
        QVERIFY(bench.hasFocus());
        QVERIFY(top() >= headers);
    }

    void whatWasScrolledAwayIsLeftThere() {
        Bench bench;
        bench.canvas->resize(420, 320);
        bench.select({bench.sample.bill});
        bench.canvas->showFromStart(1);
        QVERIFY(!isShown(bench, bench.sample.bill));
        bench.canvas->resize(400, 300);
        QCOMPARE(bench.canvas->horizontalScrollBar()->value(),
                 bench.canvas->horizontalScrollBar()->minimum());
    }

    void aJourneyIsShownAgainWhereItWasLeft() {
        Bench bench;
        const auto added =
            edit::addJourney(bench.project(), QStringLiteral("To be"), JourneyKind::ToBe, Language());
        QVERIFY(bench.doc->commit(*added, QStringLiteral("test")).has_value());
        bench.canvas->resize(420, 320);
        bench.canvas->reveal(bench.sample.bill);
        const int left = bench.canvas->horizontalScrollBar()->value();
        bench.canvas->setJourney(edit::created<Journey>(*added).front());
        QVERIFY(bench.canvas->horizontalScrollBar()->value() != left);
        bench.canvas->setJourney(bench.sample.journey);
        QCOMPARE(bench.canvas->horizontalScrollBar()->value(), left);
    }

    void keysGoOnAtTheCardAtWhichAJourneyWasLeft() {
        Bench bench;
        const auto added =
            edit::addJourney(bench.project(), QStringLiteral("To be"), JourneyKind::ToBe, Language());
        QVERIFY(bench.doc->commit(*added, QStringLiteral("test")).has_value());
        bench.press(Qt::Key_End);
        const auto last = bench.canvas->currentCard();
        QVERIFY(last.has_value() && isShown(bench, bench.sample.search));
        bench.press(Qt::Key_Escape);
        bench.canvas->setJourney(edit::created<Journey>(*added).front());
        bench.canvas->setJourney(bench.sample.journey);
        bench.press(Qt::Key_Left);
        QCOMPARE(bench.canvas->currentCard(), last);
    }

    // As a journey that was mined into a project with departments of its own.
    void aJourneyOfOtherDepartmentsStartsAtItsFirstCard() {
        Bench bench;
        Draft draft(bench.project());
        for (int i = 0; i < 8; ++i)
            draft.add(Department{.name = QString::number(i), .order = 100 + i});
        const JourneyId mined = draft.add(Journey{.name = QStringLiteral("Mined"), .order = 1});
        Touchpoint card;
        card.name = QStringLiteral("first");
        card.stage = draft.add(Stage{{}, mined, QStringLiteral("S"), Phase::During, {}, 0});
        card.department = draft.add(Department{.name = QStringLiteral("Group 1"), .order = 200});
        const TouchpointId first = draft.add(std::move(card));
        draft.add(Department{.name = QStringLiteral("Last"), .order = 300});
        QVERIFY(bench.doc->commit(std::move(draft).take(), QStringLiteral("test")).has_value());
        bench.canvas->resize(420, 320);
        bench.canvas->setJourney(mined);
        QVERIFY(isShown(bench, first));
        bench.canvas->showFromStart(1);
        QVERIFY(isShown(bench, first));
    }

    void aJourneyStartsAtItsFirstCardAlsoWhereAnotherStandsHigher() {
        Bench bench;
        Draft draft(bench.project());
        const DepartmentId low = draft.add(Department{.name = QStringLiteral("Low"), .order = 300});
        for (int i = 0; i < 8; ++i)
            draft.add(Department{.name = QString::number(i), .order = 100 + i});
        const JourneyId other = draft.add(Journey{.name = QStringLiteral("Other"), .order = 1});
        const StageId early = draft.add(Stage{{}, other, QStringLiteral("E"), Phase::During, {}, 0});
        const StageId late = draft.add(Stage{{}, other, QStringLiteral("L"), Phase::During, {}, 1});
        const TouchpointId first =
            draft.add(Touchpoint{.stage = early, .department = low, .name = QStringLiteral("first")});
        draft.add(Touchpoint{
            .stage = late, .department = bench.sample.front, .step = 5, .name = QStringLiteral("high")});
        QVERIFY(bench.doc->commit(std::move(draft).take(), QStringLiteral("test")).has_value());
        bench.canvas->resize(420, 320);
        bench.canvas->setJourney(other);
        QVERIFY(isShown(bench, first));
    }

    void aJourneyThatBeginsInALateStageStartsThere() {
        Bench bench;
        Draft draft(bench.project());
        const JourneyId other = draft.add(Journey{.name = QStringLiteral("To be"), .order = 1});
        StageId stage;
        for (int i = 0; i < 5; ++i)
            stage = draft.add(Stage{{}, other, QString::number(i), Phase::During, {}, i});
        const TouchpointId only = draft.add(
            Touchpoint{.stage = stage, .department = bench.sample.front, .name = QStringLiteral("only")});
        QVERIFY(bench.doc->commit(std::move(draft).take(), QStringLiteral("test")).has_value());
        bench.canvas->resize(420, 320);
        bench.canvas->setJourney(other);
        QVERIFY(isShown(bench, only));
        // Where all of it is in sight, nothing is left out.
        bench.canvas->resize(2400, 900);
        bench.canvas->showStart();
        QCOMPARE(bench.canvas->horizontalScrollBar()->value(),
                 bench.canvas->horizontalScrollBar()->minimum());
    }

    void aStageWiderThanTheViewIsRenamedAtItsBeginning() {
        Bench bench;
        bench.canvas->resize(460, 420);
        bench.canvas->showFromStart(1);
        bench.selection.set({.stages = {bench.sample.a}});
        bench.press(Qt::Key_F2);
        QVERIFY(bench.editorHasFocus());
        QCOMPARE(bench.canvas->horizontalScrollBar()->value(),
                 bench.canvas->horizontalScrollBar()->minimum());
        QVERIFY(bench.canvas->editor()->x() >= int(layout::headerSize(1).width) - 4);
    }

    void cardsThatAreSelectedAsTheyComeAreShown() {
        Bench bench;
        bench.canvas->resize(420, 320);
        bench.canvas->showFromStart(1);
        const TouchpointId pasted = cardFarAway(bench);
        bench.select({pasted});
        QVERIFY(isShown(bench, pasted));
    }

    // An import draws them; the map lies behind its assistant, or behind the view of the data.
    void cardsThatComeWhileTheKeysAreElsewhereAreShown() {
        Bench bench;
        bench.canvas->resize(420, 320);
        bench.canvas->showFromStart(1);
        bench.select({});
        bench.canvas->clearFocus();
        QVERIFY(isShown(bench, cardFarAway(bench)));
    }

    // As after a project was opened.
    void whatIsUndoneOutOfSightIsGoneToWhereNothingIsSelected() {
        Bench bench;
        const TouchpointId card = cardFarAway(bench);
        QVERIFY(card.isValid());
        const auto renamed = edit::rename(bench.project(), edit::refTo(card), QStringLiteral("other"));
        QVERIFY(renamed && bench.doc->commit(*renamed, QStringLiteral("Rename")));
        bench.canvas->resize(420, 320);
        bench.canvas->showFromStart(1);
        bench.select({});
        QVERIFY(!isShown(bench, card) && bench.hasFocus());
        bench.doc->undoStack()->undo();
        QVERIFY(isShown(bench, card));
        QVERIFY(bench.selection.contains(card));
        // What happens in sight chooses nothing.
        bench.select({});
        bench.doc->undoStack()->redo();
        QVERIFY(bench.selection.isEmpty());
    }

    // The second one has no room beside the first, the third one has.
    void ofCardsThatComeFarApartThoseThatFitAreShownWhole() {
        Bench bench;
        bench.canvas->resize(700, 420);
        bench.canvas->showFromStart(1);
        Draft draft(bench.project());
        const StageId stage =
            draft.add(Stage{{}, bench.sample.journey, QStringLiteral("C"), Phase::During, {}, 2});
        std::vector<TouchpointId> pasted;
        for (const int step : {4, 0, 5}) {
            Touchpoint card;
            card.name = QString::number(step);
            card.stage = stage;
            card.step = step;
            card.department = bench.sample.back;
            pasted.push_back(draft.add(std::move(card)));
        }
        QVERIFY(bench.doc->commit(std::move(draft).take(), QStringLiteral("Paste")).has_value());
        bench.select(pasted);
        const double headers = chwila::layout::headerSize(1).width;
        for (const TouchpointId card : {pasted[0], pasted[2]}) {
            QVERIFY(isShown(bench, card));
            QVERIFY(bench.at(bench.rect(card).topLeft()).x() >= headers);
        }
    }

    void aLongJourneyFillsASmallWindow() {
        Bench bench;
        const TouchpointId late = cardFarAway(bench, 16);
        QVERIFY(late.isValid());
        bench.canvas->setMinimumSize(1, 1);
        bench.canvas->resize(560, 600);
        bench.canvas->zoomFit();
        const double zoom = bench.canvas->zoom();
        const double rows = bench.canvas->scene().plain().grid.height() * zoom;
        const double headers = chwila::layout::headerSize(zoom).height();
        bench.canvas->resize(560, qRound(headers + 3.5 * rows) + 30);
        bench.canvas->zoomFit();
        const double bottom = bench.at(bench.canvas->scene().layout().bounds.bottomRight()).y();
        QVERIFY(bottom > 0.85 * bench.canvas->viewport()->height());
        const QRectF block = bench.rect(late);
        const QRectF mark = chwila::render::diamondRect(block, chwila::render::CardDetail::Colour, zoom);
        QVERIFY(mark.width() <= block.width());
    }

    void theSelectedArrowCanBeBroughtIntoSight() {
        Bench bench;
        bench.canvas->resize(420, 320);
        edit::Elements arrow;
        arrow.transitions = {arrowFrom(bench, bench.sample.order)};
        QVERIFY(arrow.transitions.front().isValid());
        bench.selection.set(arrow);
        bench.canvas->showFromStart(1);
        bench.canvas->showCurrent();
        const auto* route = bench.canvas->scene().layout().route(arrow.transitions.front());
        QVERIFY(bench.canvas->viewport()->rect().contains(bench.at(route->labelAt)));
    }
};

QTEST_MAIN(TestMapSight)
#include "tst_map_sight.moc"
