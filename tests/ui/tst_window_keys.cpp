// Whoever works by keys is never lost in the window, and is told what went beyond what was in sight.
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "core/feedback/filter.h"
#include "tests/ui/window_fixture.h"
#include "ui/actions/action_set.h"
#include "ui/canvas/map_canvas.h"
#include "ui/mainwindow/journey_box.h"
#include "ui/mainwindow/session.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/mainwindow/window_state.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/inspector_panel.h"

#include <QApplication>
#include <QTest>

using namespace chwila;
using namespace chwila::ui;

class TestWindowKeys : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(m_fixture->settled());
        m_inspector = window().findChild<InspectorPanel*>();
        m_map = window().findChild<MapCanvas*>();
        m_map->setFocus();
    }
    void cleanup() { m_fixture.reset(); }

    void oneKeyLeadsToTheFieldsAndBack() {
        edit::Elements card;
        card.touchpoints = {m_fixture->project().all<model::Touchpoint>().begin()->id};
        m_fixture->session().selection.set(card);
        run(ActionId::GoToInspector);
        QVERIFY(m_inspector->isAncestorOf(QApplication::focusWidget()));
        run(ActionId::GoToInspector);
        QCOMPARE(QApplication::focusWidget(), m_map);
        run(ActionId::GoToInspector);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_map);
    }

    void escapeLeadsBackFromWhatIsAroundTheMap() {
        window().journeyBox().setFocus();
        QVERIFY(QApplication::focusWidget() != m_map);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_map);
    }

    void theFindBarGoesWithEscapeAndWithTheView() {
        run(ActionId::Find);
        run(ActionId::ShowOutline);
        QVERIFY(!window().findBar().isVisible());
        run(ActionId::ShowMap);
        run(ActionId::Find);
        m_fixture->session().selection.clear();
        m_map->setFocus();
        QTest::keyClick(m_map, Qt::Key_Escape);
        QVERIFY(!window().findBar().isVisible());
        QCOMPARE(QApplication::focusWidget(), m_map);
    }

    void fieldsThatAreFoldedAwayGiveTheKeysToTheMap() {
        edit::Elements card;
        card.touchpoints = {m_fixture->project().all<model::Touchpoint>().begin()->id};
        m_fixture->session().selection.set(card);
        run(ActionId::GoToInspector);
        run(ActionId::ToggleInspector);
        QCOMPARE(QApplication::focusWidget(), m_map);
        run(ActionId::ToggleInspector);
        QCOMPARE(QApplication::focusWidget(), m_map);
    }

    void cardsPastedIntoAnotherJourneyAreSelectedAlone() {
        edit::Elements cards;
        for (const model::Touchpoint& card : m_fixture->project().all<model::Touchpoint>())
            cards.touchpoints.push_back(card.id);
        m_fixture->session().selection.set(cards);
        QVERIFY(window().perform(ActionId::Copy));
        const auto added = edit::addJourney(m_fixture->project(), QStringLiteral("To be"),
                                            model::JourneyKind::ToBe, Language());
        QVERIFY(window().document().commit(*added, QStringLiteral("test")));
        m_fixture->session().journey.setJourney(edit::created<model::Journey>(*added).front());
        m_fixture->session().selection.clear();
        QTRY_VERIFY(window().canPerform(ActionId::Paste));
        QVERIFY(window().perform(ActionId::Paste));
        QCOMPARE(m_fixture->session().selection.elements().touchpoints.size(), cards.touchpoints.size());
        QVERIFY(m_fixture->session().selection.elements().stages.empty());
    }

    void withNothingSelectedItLeadsToThePages() {
        m_fixture->session().selection.set({});
        run(ActionId::GoToInspector);
        QVERIFY(m_inspector->isAncestorOf(QApplication::focusWidget()));
    }

    void whatGoesWithAStageIsSaid() {
        edit::Elements stage;
        stage.stages = {m_fixture->project().all<model::Touchpoint>().begin()->stage};
        m_fixture->session().selection.set(stage);
        run(ActionId::Delete);
        QVERIFY(window().status().currentMessage().contains(QStringLiteral("Undo")));
    }

    void aKeyThatCannotBeMeantYetSaysWhy() {
        edit::Elements all;
        for (const model::Touchpoint& card : m_fixture->project().all<model::Touchpoint>())
            all.touchpoints.push_back(card.id);
        QVERIFY(window().document().commit(*edit::remove(m_fixture->project(), all), QStringLiteral("test")));
        QVERIFY(!window().canPerform(ActionId::Present));
        QTest::keyClick(m_map, Qt::Key_F5);
        QCOMPARE(window().status().currentMessage(),
                 QStringLiteral("There is nothing to present yet; add a touchpoint first."));
    }

    void fieldsBroughtOutByTheKeyStayInAWindowMadeAnew() {
        run(ActionId::ToggleInspector);
        run(ActionId::GoToInspector);
        QVERIFY(m_inspector->isVisible());
        WindowState shown = stateOf(window());
        run(ActionId::ToggleInspector);
        QVERIFY(!m_inspector->isVisible());
        restore(window(), shown);
        QVERIFY(m_inspector->isVisible());
        shown.fieldsShown = false;
        restore(window(), shown);
        QVERIFY(!m_inspector->isVisible());
    }

    void theFilterIsNamedBelowEveryView() {
        feedback::Filter filter;
        filter.from = QDate(2000, 1, 1);
        filter.to = QDate(2000, 3, 31);
        m_fixture->session().filter.setFilter(filter);
        const QString named = feedback::describe(filter, m_fixture->project(), Language());
        QTRY_VERIFY(window().status().answersText().contains(named));
        m_fixture->session().filter.clear();
        QTRY_VERIFY(!window().status().answersText().contains(named));
    }

  private:
    MainWindow& window() { return *m_fixture->window; }
    void run(ActionId action) { window().actions().action(action)->trigger(); }

    std::unique_ptr<WindowFixture> m_fixture;
    InspectorPanel* m_inspector = nullptr;
    MapCanvas* m_map = nullptr;
};

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
