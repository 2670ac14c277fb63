#include "core/store/follow_up_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/shortcuts.h"
#include "ui/panels/improve_view.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/what_if_sliders.h"
#include "ui/views/moments_view.h"
#include "ui/views/report_view.h"
#include "ui/views/trends_events.h"
#include "ui/views/trends_view.h"
#include "ui/views/words_panel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

/// What views do stands in the one catalogue, so that menus, keys and the palette do it as well.
class TestViewActions : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
    }
    void cleanup() { m_fixture.reset(); }

    void aMomentIsConfirmedAndTakenBackByItsAction() {
        const TouchpointId claim = m_fixture->touchpoint("Claim");
        QVERIFY(!action(ActionId::ConfirmMoment)->isEnabled()); // on the map there is nothing to decide
        m_fixture->window->showView(ActionId::ShowMoments);
        QTRY_VERIFY(action(ActionId::ConfirmMoment)->isEnabled());
        QVERIFY(!action(ActionId::AddMoment)->isEnabled());
        action(ActionId::ConfirmMoment)->trigger();
        QVERIFY(m_fixture->project().find(claim)->verdict.is(Verdict::Confirmed));
        QTRY_VERIFY(action(ActionId::DecideAsComputed)->isEnabled());
        QVERIFY(!action(ActionId::RejectMoment)->isEnabled());
        action(ActionId::DecideAsComputed)->trigger();
        QVERIFY(m_fixture->project().find(claim)->verdict.is(Verdict::None));
    }

    void fromACardItIsOneClickToWhatCustomersSaid() {
        const TouchpointId payment = m_fixture->touchpoint("Payment");
        m_fixture->session().selection.set({.touchpoints = {payment}});
        const auto buttons = m_fixture->window->inspector().findChildren<QPushButton*>();
        const auto at = std::ranges::find(buttons, QStringLiteral("What customers said"), &QPushButton::text);
        QVERIFY(at != buttons.end() && (*at)->isVisible());
        (*at)->click();
        auto* moments = qobject_cast<MomentsView*>(m_fixture->window->view());
        QVERIFY(moments);
        QCOMPARE(moments->current(), std::optional(payment));
        const auto* words = moments->findChild<WordsPanel*>();
        QVERIFY(!words->visibleRegion().isEmpty());
    }

    void initiativesComeAndGoByTheirActions() {
        action(ActionId::AddInitiative)->trigger(); // from the map
        QCOMPARE(m_fixture->window->currentView(), ActionId::ShowImprove);
        QCOMPARE(m_fixture->project().all<Initiative>().size(), 1);
        action(ActionId::FocusBudget)->trigger();
        auto* view = static_cast<ImproveView*>(m_fixture->window->view());
        QCOMPARE(QApplication::focusWidget(), view->budget());
        QTRY_VERIFY(action(ActionId::RemoveInitiative)->isEnabled());
        action(ActionId::RemoveInitiative)->trigger();
        QVERIFY(m_fixture->project().all<Initiative>().isEmpty());
        QVERIFY(!action(ActionId::InitiativeFromSliders)->isEnabled());
        QTRY_VERIFY(view->whatIf()->setReduction(m_fixture->touchpoint("Claim"), 50));
        QVERIFY(action(ActionId::InitiativeFromSliders)->isEnabled());
        QVERIFY(action(ActionId::ResetSliders)->isEnabled());
        action(ActionId::InitiativeFromSliders)->trigger();
        QCOMPARE(m_fixture->project().all<Initiative>().size(), 1);
        QVERIFY(!action(ActionId::ResetSliders)->isEnabled());
    }

    void anEventIsWrittenDownFromAnywhere() {
        QVERIFY(m_fixture->window->perform(ActionId::AddEvent));
        QCOMPARE(m_fixture->window->currentView(), ActionId::ShowTrends);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Strike"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_fixture->project().all<Event>().size(), 1);
        static_cast<TrendsView*>(m_fixture->window->view())->events()->list()->setCurrentRow(0);
        QVERIFY(action(ActionId::RemoveEvent)->isEnabled());
        action(ActionId::RemoveEvent)->trigger();
        QVERIFY(m_fixture->project().all<Event>().isEmpty());
    }

    void sectionsOfTheReportMoveByTheirKeys() {
        m_fixture->window->showView(ActionId::ShowReport);
        auto* view = static_cast<ReportView*>(m_fixture->window->view());
        const QString second = view->spec().sections.at(1).key;
        QVERIFY(!action(ActionId::MoveSectionUp)->isEnabled());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view->spec().sections.at(0).key, second);
        QVERIFY(action(ActionId::MoveSectionUp)->isEnabled());
        QVERIFY(m_fixture->window->perform(ActionId::ToggleSection));
        QVERIFY(!view->spec().sections.at(1).on);
        QVERIFY(!action(ActionId::RemoveLogo)->isEnabled());
        QVERIFY(action(ActionId::ChooseLogo)->isEnabled());
    }

    void importsAreRemovedByTheirAction() {
        QVERIFY(!action(ActionId::RemoveImport)->isEnabled());
        m_fixture->window->showView(ActionId::ShowData);
        QTRY_VERIFY(action(ActionId::RemoveImport)->isEnabled());
        QVERIFY(!action(ActionId::SaveRejected)->isEnabled()); // every row could be read
    }

    void followUpsHaveTheKeysOfTheCatalogueInListsOfWordsOnly() {
        m_fixture->window->showView(ActionId::ShowMoments);
        auto* words = m_fixture->window->view()->findChild<WordsPanel*>();
        QTRY_VERIFY(words->shown() > 0);
        QVERIFY(!action(ActionId::FollowUpOpen)->isEnabled());
        words->list()->setFocus();
        words->list()->setCurrentIndex(words->list()->model()->index(0, 0));
        QTRY_VERIFY(action(ActionId::FollowUpOpen)->isEnabled());
        QTest::keyClick(words->list(), Qt::Key_O);
        QTRY_COMPARE(followUps().size(), 1U);
        QCOMPARE(followUps().front().state, feedback::FollowUpState::Open);
        // The menu does the same, and a person's own key.
        action(ActionId::FollowUpAnswered)->trigger();
        QTRY_COMPARE(followUps().front().state, feedback::FollowUpState::Answered);
        m_fixture->bench.settings.setOwnKeys(actionKey(ActionId::FollowUpClosed),
                                             QStringList{QStringLiteral("Z")});
        QTest::keyClick(words->list(), Qt::Key_C);
        QTest::keyClick(words->list(), Qt::Key_Z);
        QTRY_COMPARE(followUps().front().state, feedback::FollowUpState::Closed);
    }

    void thePaletteFindsThem() {
        for (const auto& [typed, id] :
             {std::pair("confirm mom", ActionId::ConfirmMoment), std::pair("budget", ActionId::FocusBudget),
              std::pair("move sec up", ActionId::MoveSectionUp),
              std::pair("remove import", ActionId::RemoveImport),
              std::pair("unreadable", ActionId::SaveRejected),
              std::pair("follow up closed", ActionId::FollowUpClosed),
              std::pair("figures csv", ActionId::ExportFigures)}) {
            const auto found = matchingActions(QString::fromUtf8(typed));
            QVERIFY2(!found.empty() && found.front()->id == id, typed);
            QVERIFY2(action(id)->isVisible(), typed);
        }
    }

  private:
    QAction* action(ActionId id) { return m_fixture->window->actions().action(id); }
    std::vector<feedback::FollowUp> followUps() {
        const auto all = m_fixture->window->document().followUps().all();
        return all ? *all : std::vector<feedback::FollowUp>();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestViewActions)
#include "tst_view_actions.moc"
