#include "core/layout/held_headers.h"
#include "tests/ui/window_fixture.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_view.h"
#include "ui/panels/empty_state.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

class TestEmptyStates : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }

    void aViewWithoutAnswersLeadsToTheirImport_data() {
        QTest::addColumn<int>("view");
        QTest::newRow("heatmap") << int(ActionId::ShowHeatmap);
        QTest::newRow("moments") << int(ActionId::ShowMoments);
        QTest::newRow("trends") << int(ActionId::ShowTrends);
        QTest::newRow("improve") << int(ActionId::ShowImprove);
        QTest::newRow("data") << int(ActionId::ShowData);
    }
    void aViewWithoutAnswersLeadsToTheirImport() {
        QFETCH(int, view);
        open(smallProject(), WindowFixture::With::NoAnswers);
        m_fixture->window->showView(static_cast<ActionId>(view));
        QTRY_VERIFY(shown() && !shown()->buttons().empty());
        QCOMPARE(shown()->sentence().count(u'.'), 1); // one sentence
        QPushButton* button = shown()->buttons().front();
        QCOMPARE(button->text(), QStringLiteral("Import answers…"));
        QVERIFY(button->isEnabled());
        // It does what the menu does: asks for a file.
        m_fixture->bench.fileChooser.path.clear();
        QSignalSpy asked(m_fixture->window->view(), &View::actionRequested);
        button->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_fixture->window->currentView(), ActionId::ShowData);
    }

    void sentencesOfAsManyLinesStandEquallyHigh() {
        Draft draft(smallProject());
        const auto cards = draft.project().all<Touchpoint>();
        for (const Touchpoint& card : std::vector<Touchpoint>(cards.begin(), cards.end()))
            draft.remove(card.id);
        open(draft.project(), WindowFixture::With::NoAnswers);
        m_fixture->window->resize(1024, 768);
        const auto foot = [&](ActionId view) {
            m_fixture->window->showView(view);
            const auto* label = shown() ? shown()->findChild<QLabel*>() : nullptr;
            return label ? label->mapTo(m_fixture->window.get(), QPoint(0, label->height())).y() : -1;
        };
        QTRY_VERIFY(foot(ActionId::ShowHeatmap) > 0);
        for (const ActionId view : {ActionId::ShowMoments, ActionId::ShowData, ActionId::ShowOutline})
            QTRY_VERIFY(std::abs(foot(view) - foot(ActionId::ShowHeatmap)) <= 4);
    }

    void aFilterThatLeavesNothingCanBeCleared() {
        open(test::exampleProject(), WindowFixture::With::Answers);
        m_fixture->session().filter.setFilter({.from = QDate(2030, 1, 1)});
        for (const ActionId view : {ActionId::ShowHeatmap, ActionId::ShowMoments, ActionId::ShowTrends}) {
            m_fixture->window->showView(view);
            QTRY_VERIFY(shown() && !shown()->buttons().empty());
            QCOMPARE(shown()->buttons().front()->text(), QStringLiteral("Clear filter"));
        }
        shown()->buttons().front()->click();
        QVERIFY(m_fixture->session().filter.filter().countsEverything());
        QTRY_VERIFY(!shown());
    }

    void withAnswersNoViewIsEmpty() {
        open(test::exampleProject(), WindowFixture::With::Answers);
        for (const ActionId view : {ActionId::ShowHeatmap, ActionId::ShowMoments, ActionId::ShowTrends,
                                    ActionId::ShowImprove, ActionId::ShowData}) {
            m_fixture->window->showView(view);
            QTRY_VERIFY2(!shown(), actionRow(view).text);
        }
    }

    void anInitiativeIsListedEvenWithoutAnswers() {
        open(smallProject(), WindowFixture::With::NoAnswers);
        QVERIFY(m_fixture->window->perform(ActionId::AddInitiative));
        QCOMPARE(m_fixture->window->currentView(), ActionId::ShowImprove);
        QTRY_VERIFY(!shown());
    }

    void anEmptyMapBeginsWithAButton() {
        Project project;
        Draft draft(project);
        draft.add(Journey{.name = QStringLiteral("Empty")});
        open(draft.project(), WindowFixture::With::NoAnswers);
        QTRY_VERIFY(shown());
        QCOMPARE(shown()->buttons().front()->text(), QStringLiteral("Add a stage"));
        commit(Stage{.journey = m_fixture->session().journey.journey(), .name = QStringLiteral("First")});
        QTRY_COMPARE(shown()->buttons().front()->text(), QStringLiteral("Add a department"));
        commit(Department{.name = QStringLiteral("Sales")});
        QTRY_COMPARE(shown()->buttons().front()->text(), QStringLiteral("Add a touchpoint"));
        // Clicked, the map lets the person type, and says no more.
        shown()->buttons().front()->click();
        QTRY_VERIFY(!shown());
    }

    void aNarrowMapTeachesBesideTheNamesOfItsRows() {
        Draft draft(smallProject());
        const auto cards = draft.project().all<Touchpoint>();
        for (const Touchpoint& card : std::vector<Touchpoint>(cards.begin(), cards.end()))
            draft.remove(card.id);
        open(draft.project(), WindowFixture::With::NoAnswers);
        m_fixture->window->resize(683, 480); // a projector of 1024 × 768 in workshop mode
        QTRY_VERIFY(shown() && m_fixture->window->width() < 720);
        const auto* map = static_cast<MapView*>(m_fixture->window->view());
        QVERIFY(shown()->x() >= layout::headerSize(map->canvas()->zoom()).width);
        QVERIFY(shown()->geometry().right() < map->width());
        const auto* sentence = shown()->findChild<QLabel*>();
        QVERIFY(shown()->rect().contains(sentence->geometry()));
        QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    }

    void theLinesOfASentenceAreAboutAsLong() {
        open(smallProject(), WindowFixture::With::NoAnswers);
        m_fixture->window->showView(ActionId::ShowData);
        QTRY_VERIFY(shown());
        const auto* sentence = shown()->findChild<QLabel*>();
        const int width = sentence->width();
        constexpr int widest = 440;
        QVERIFY(sentence->heightForWidth(widest) > sentence->fontMetrics().lineSpacing()); // of two lines
        QCOMPARE(sentence->heightForWidth(width), sentence->heightForWidth(widest));
        QVERIFY2(width < widest * 3 / 4, qPrintable(QString::number(width)));
    }

    void anEmptyOutlineLeadsToTheFirstTouchpoint() {
        Project project = smallProject();
        Draft draft(project);
        const std::vector<Touchpoint> cards(project.all<Touchpoint>().begin(),
                                            project.all<Touchpoint>().end());
        for (const Touchpoint& card : cards)
            draft.remove(card.id);
        open(draft.project(), WindowFixture::With::NoAnswers);
        m_fixture->window->showView(ActionId::ShowOutline);
        QTRY_VERIFY(shown());
        QCOMPARE(shown()->buttons().front()->text(), QStringLiteral("Add a touchpoint"));
        shown()->buttons().front()->click();
        QTRY_VERIFY(!shown());
    }

    void whatCannotBeDoneInAReadOnlyProjectIsNotOffered() {
        open(smallProject(), WindowFixture::With::NoAnswers);
        QVERIFY(m_fixture->window->document().waitForSaved());
        auto second = document::Document::open(m_fixture->window->document().path());
        QVERIFY(second && (*second)->isReadOnly());
        MainWindow window(*std::move(second),
                          {m_fixture->bench.settings, m_fixture->bench.notifier, m_fixture->bench.fileChooser,
                           m_fixture->bench.language, m_fixture->bench.theme});
        window.show();
        window.showView(ActionId::ShowMoments);
        const auto* empty = window.view()->findChild<EmptyState*>();
        QTRY_VERIFY(!empty->buttons().empty());
        QVERIFY(!empty->buttons().front()->isEnabled());
    }

  private:
    void open(const Project& project, WindowFixture::With with) {
        m_fixture = std::make_unique<WindowFixture>(project, with);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
    }
    EmptyState* shown() {
        for (EmptyState* each : m_fixture->window->view()->findChildren<EmptyState*>()) {
            if (each->isVisible()) return each;
        }
        return nullptr;
    }
    template <class Record>
    void commit(Record record) {
        Draft draft(m_fixture->project());
        draft.add(std::move(record));
        QVERIFY(m_fixture->window->document().commit(draft.change(), QStringLiteral("Add")));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestEmptyStates)
#include "tst_empty_states.moc"
