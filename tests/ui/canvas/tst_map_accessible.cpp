#include "core/edit/touchpoint_edits.h"
#include "core/edit/transition_edits.h"
#include "core/model/journey_index.h"
#include "tests/ui/window_fixture.h"
#include "ui/canvas/map_accessible.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_view.h"

#include <QAccessible>

using namespace chwila;
using namespace chwila::ui;

class TestMapAccessible : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
        m_canvas = static_cast<MapView*>(m_fixture->window->view())->canvas();
    }
    void cleanup() { m_fixture.reset(); }

    void theMapIsAListOfItsCardsInReadingOrder() {
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_canvas);
        QVERIFY(map);
        QCOMPARE(map->role(), QAccessible::List);
        QCOMPARE(map->childCount(), 3);
        QStringList names;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface* card = map->child(i);
            QCOMPARE(card->role(), QAccessible::ListItem);
            QCOMPARE(card->parent(), map);
            QCOMPARE(map->indexOfChild(card), i);
            QCOMPARE(map->child(i), card); // the same one each time
            names << card->text(QAccessible::Name);
        }
        QVERIFY2(names[0].startsWith(QStringLiteral("Quote, Sales, score ")), qPrintable(names[0]));
        QVERIFY2(names[1].startsWith(QStringLiteral("Claim, Claims, score 43, 60 answer")),
                 qPrintable(names[1]));
        QVERIFY2(names[1].contains(QStringLiteral("moment of truth 1")), qPrintable(names[1]));
        QVERIFY2(!names[2].contains(QStringLiteral("moment")), qPrintable(names[2]));
    }

    void cardsNobodyCanAvoidSaySoWhereOthersCanBeAvoided() {
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_canvas);
        const auto isLocked = [&](int card) {
            return map->child(card)
                ->text(QAccessible::Name)
                .endsWith(QStringLiteral("everybody who finishes comes through here"));
        };
        QVERIFY2(!isLocked(0) && !isLocked(1), "there is a single way");
        document::Document& document = m_fixture->window->document();
        const model::JourneyIndex index(document.project(), m_fixture->window->session().journey.journey());
        const auto cards = index.touchpoints();
        const auto past = edit::connect(document.project(), {cards.front()->id, cards.back()->id, {}});
        QVERIFY(past && document.commit(*past, QStringLiteral("past the claim")));
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(0) && !isLocked(1) && isLocked(2), 20000);
    }

    void aCardTellsWhereItIsAndWhetherItIsSelected() {
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_canvas);
        QAccessibleInterface* claim = map->child(1);
        const QRect view(m_canvas->viewport()->mapToGlobal(QPoint()), m_canvas->viewport()->size());
        QVERIFY(view.contains(claim->rect()));
        QCOMPARE(map->childAt(claim->rect().center().x(), claim->rect().center().y()), claim);
        QVERIFY(claim->state().selectable && claim->state().focusable);
        QVERIFY(!claim->state().selected && !claim->state().focused && !claim->state().offscreen);
        m_canvas->setFocus();
        claim->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(claim->state().selected);
        QTRY_VERIFY(claim->state().focused);
        QCOMPARE(map->focusChild(), claim);
        QVERIFY(m_fixture->session().selection.contains(m_fixture->touchpoint("Claim")));
        QTest::keyClick(m_canvas, Qt::Key_Right);
        QTRY_COMPARE(map->focusChild(), map->child(2));
        QVERIFY(!claim->state().focused);
    }

    void theHeatLayerIsToldWhileItIsShown() {
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_canvas);
        QVERIFY(!map->child(1)->text(QAccessible::Name).contains(QStringLiteral("bad experiences")));
        QVERIFY(m_fixture->window->perform(ActionId::ShowHeat));
        QVERIFY(m_canvas->scene().content().heat);
        const QString name = map->child(1)->text(QAccessible::Name);
        QVERIFY2(name.contains(QStringLiteral("more bad experiences than usual")), qPrintable(name));
        QVERIFY(m_canvas->tooltipFor(m_fixture->touchpoint("Claim")).contains(QStringLiteral("more bad")));
        QVERIFY(m_fixture->bench.settings.mapHeatVisible()); // and kept
        QVERIFY(m_fixture->window->perform(ActionId::ShowHeat));
        QVERIFY(!m_canvas->scene().content().heat);
    }

    void theMarkOfAMomentOpensItsEvidence() {
        const model::TouchpointId claim = m_fixture->touchpoint("Claim");
        const QRectF card = m_canvas->scene().layout().card(claim)->rect;
        const QPointF diamond =
            render::diamondRect(card, render::cardDetailOnScreen(m_canvas->zoom())).center();
        QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, m_canvas->mapFromScene(diamond));
        QTRY_COMPARE(m_fixture->window->currentView(), ActionId::ShowMoments);
        QVERIFY(m_fixture->session().selection.contains(claim));
    }

    void aRemovedCardIsNoLongerThere() {
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m_canvas);
        QAccessibleInterface* payment = map->child(2);
        m_fixture->session().selection.set({.touchpoints = {m_fixture->touchpoint("Payment")}});
        QVERIFY(m_fixture->window->perform(ActionId::Delete));
        QCOMPARE(map->childCount(), 2);
        QVERIFY(!payment->isValid());
        QCOMPARE(payment->text(QAccessible::Name), QString());
        QVERIFY(m_fixture->window->perform(ActionId::Undo));
        QCOMPARE(map->childCount(), 3);
        QVERIFY(map->child(2)->isValid());
    }

    void anAssumedScoreIsSaidToBeOne() {
        const model::Project& project = m_fixture->project();
        const auto added = edit::addTouchpointNextTo(project, m_fixture->touchpoint("Payment"),
                                                     edit::NextTo::Step, QStringLiteral("Survey call"));
        QVERIFY(added && m_fixture->window->document().commit(*added, QStringLiteral("Add")));
        const model::TouchpointId card = m_fixture->touchpoint("Survey call");
        const auto scored = edit::setAssumedScore(m_fixture->project(), {card}, 6);
        QVERIFY(scored && m_fixture->window->document().commit(*scored, QStringLiteral("Score")));
        const QString name = cardName(m_canvas->scene().layout(), m_canvas->scene().content(), card);
        QCOMPARE(name, QStringLiteral("Survey call, Claims, assumed score 60"));
    }

  private:
    std::unique_ptr<WindowFixture> m_fixture;
    MapCanvas* m_canvas = nullptr;
};

QTEST_MAIN(TestMapAccessible)
#include "tst_map_accessible.moc"
