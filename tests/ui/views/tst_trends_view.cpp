#include "core/document/document.h"
#include "tests/ui/views/view_fixture.h"
#include "ui/charts/pulse_widget.h"
#include "ui/jobs/filter_words.h"
#include "ui/views/trends_events.h"
#include "ui/views/trends_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

#include <algorithm>

using namespace chwila;
using namespace chwila::ui;

namespace {

const QDate firstMonday(2024, 1, 1);
constexpr int weeks = 60;
constexpr int worseFrom = 45;

/// Every week 20 answers at each touchpoint; Claim gets worse from week 45 on.
std::vector<feedback::Answer> weeklyAnswers(const model::Project& project) {
    std::vector<feedback::Answer> answers;
    int customer = 0;
    for (int week = 0; week < weeks; ++week) {
        for (const model::Alias& alias : project.all<model::Alias>()) {
            if (!alias.touchpoint) continue;
            const bool worse = alias.label == QLatin1String("Claim") && week >= worseFrom;
            const int low = worse ? 11 : 3 + week % 2;
            for (int i = 0; i < 20; ++i) {
                feedback::Answer answer;
                answer.alias = alias.id;
                answer.level = i < low ? 2 : 9;
                answer.time = QDateTime(firstMonday.addDays(7LL * week + i % 5), QTime(12, 0), Qt::UTC);
                answer.customer = QStringLiteral("c%1").arg(++customer);
                answers.push_back(answer);
            }
        }
    }
    return answers;
}

} // namespace

class TestTrendsView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>(&weeklyAnswers);
        m_view = std::make_unique<TrendsView>();
        m_view->setContext(m_fixture->context());
        m_view->resize(1200, 800);
        m_view->show();
        QTRY_VERIFY(m_fixture->settled());
        QTRY_VERIFY(!m_view->list()->tiles().empty());
        m_claim = m_fixture->touchpoint(QStringLiteral("Claim"));
    }
    void cleanup() {
        m_view.reset();
        m_fixture.reset();
    }

    void nothingOfAChosenTrendIsCutWhereThereIsLittleRoom() {
        m_view->resize(m_view->minimumSizeHint().width(), 700);
        QCoreApplication::processEvents();
        const auto* events = m_view->findChild<TrendsEvents*>();
        const QWidget* page = events->parentWidget();
        QVERIFY2(page->width() <= page->parentWidget()->width(),
                 "the page is no wider than what is seen of it");
    }

    void allOfItFitsAProjectorInWorkshopMode() {
        QVERIFY(m_view->reveal(m_claim));
        addStrike();
        QTRY_COMPARE(m_view->events()->list()->count(), 1);
        QCoreApplication::processEvents();
        constexpr int besideTheRail = 631;
        const int least = m_view->minimumSizeHint().width();
        QVERIFY2(least <= besideTheRail, qPrintable(QString::number(least)));
    }

    void whatCannotBePinnedHereLeavesNoGap() {
        addStrike();
        QVERIFY(m_view->reveal(m_claim));
        const QPushButton* pin = button("Pin to this touchpoint");
        const QPushButton* remove = button("Remove event");
        QTRY_VERIFY(pin->isVisible() && remove->isVisible());
        QTRY_VERIFY(!pin->geometry().intersects(remove->geometry()));
        m_view->list()->choose({analysis::PulseSubject::Journey, 0});
        QTRY_VERIFY(!pin->isVisible() && remove->isVisible());
        QTRY_COMPARE(remove->pos(), QPoint(0, 0));
    }

    void showsAlarmsFirst() {
        const auto& tiles = m_view->list()->tiles();
        QCOMPARE(tiles.size(), std::size_t{6}); // the journey, two departments, three touchpoints
        QCOMPARE(tiles.front().chart.state, analysis::PulseState::Worse);
        QCOMPARE(tiles.back().chart.state, analysis::PulseState::Steady);
        QVERIFY(allText().contains(QLatin1String("expected by chance")));
    }

    void tellsTheDriftOfTheChosenOneInWords() {
        QVERIFY(m_view->reveal(m_claim));
        QCOMPARE(m_view->chart()->chart().name, QStringLiteral("Claim"));
        const model::Project& project = m_fixture->session->document->project();
        const model::Department* owner = project.find(project.find(m_claim)->department);
        QVERIFY2(allText().contains(QStringLiteral("Touchpoint · ") + owner->name), qPrintable(allText()));
        QVERIFY(m_view->chart()->chart().caption.startsWith(QLatin1String("bad experiences among ")));
        QVERIFY2(allText().contains(QLatin1String("Getting worse since about week 46 of 2024")),
                 qPrintable(allText()));
    }

    void pinsAnEventToTheChangeAsOneUndoStep() {
        QVERIFY(m_view->reveal(m_claim));
        m_view->events()
            ->findChild<QLineEdit*>(QStringLiteral("eventText"))
            ->setText(QStringLiteral("New <b>form</b>"));
        QVERIFY(m_view->events()->add()); // on the day of the change, which is proposed
        document::Document& document = *m_fixture->session->document;
        QCOMPARE(document.project().all<model::Event>().size(), std::size_t{1});
        const model::Event& event = *document.project().all<model::Event>().begin();
        QCOMPARE(event.date, firstMonday.addDays(7 * worseFrom));
        QCOMPARE(event.touchpoint, std::optional(m_claim));
        QTRY_VERIFY(allText().contains(QStringLiteral("near “New <b>form</b>”")));
        QCOMPARE(m_view->events()->list()->count(), 1);
        document.undoStack()->undo();
        QTRY_COMPARE(m_view->events()->list()->count(), 0);
    }

    void anEventOfTheJourneyCanBePinnedAndRemoved() {
        document::Document& document = *m_fixture->session->document;
        const model::EventId id = addStrike();
        QVERIFY(m_view->reveal(m_claim));
        m_view->events()->list()->setCurrentRow(0);
        QVERIFY(m_view->events()->pinCurrent());
        QCOMPARE(document.project().find(id)->touchpoint, std::optional(m_claim));
        m_view->events()->list()->setCurrentRow(0);
        QVERIFY(m_view->events()->removeCurrent());
        QVERIFY(!document.project().find(id));
    }

    /// Trends come later than the first figures under a filter.
    void untilTrendsComeTheScreenSaysNothingElseOfThoseBefore() {
        QVERIFY(m_view->reveal(m_claim));
        const ViewContext context = m_fixture->context();
        feedback::Filter filter;
        filter.from = firstMonday.addDays(7 * 10);
        filter.to = firstMonday.addDays(7 * 50);
        QStringList saidFirst;
        connect(&context.analysis, &AnalysisScheduler::resultChanged, m_view.get(), [&] {
            if (context.analysis.result()->stage != analysis::RunStage::First) return;
            QTest::keyClick(m_view->list(), Qt::Key_Right); // another one of them
            saidFirst += allText() + m_view->chart()->chart().caption;
        });
        context.filter.setFilter(filter);
        const QString narrowed = narrowedTo(context.filter, context.document, context.language);
        QVERIFY(!narrowed.isEmpty());
        QTRY_VERIFY(m_fixture->settled() && context.analysis.isComplete());
        QCOMPARE(saidFirst.size(), 1);
        QVERIFY2(!saidFirst.front().contains(narrowed), qPrintable(saidFirst.front()));
        QVERIFY(allText().count(narrowed) >= 2); // above the list and above the chosen one
        QVERIFY(m_view->chart()->chart().caption.contains(narrowed));
    }

    void trendsOfAnotherJourneyAreNotShownUnderIt() {
        const ViewContext context = m_fixture->context();
        model::Draft draft(context.document.project());
        const auto other = draft.add(model::Journey{.name = QStringLiteral("Tomorrow"), .order = 1});
        draft.add(model::Stage{.journey = other, .name = QStringLiteral("All")});
        QVERIFY(context.document.commit(std::move(draft).take(), QStringLiteral("x")));
        QTRY_VERIFY(m_fixture->settled());
        std::vector<bool> empty;
        connect(&context.analysis, &AnalysisScheduler::resultChanged, m_view.get(), [&] {
            if (context.analysis.result()->stage == analysis::RunStage::First)
                empty.push_back(m_view->list()->tiles().empty() && !m_view->chart()->isVisible());
        });
        context.journey.setJourney(other);
        QTRY_VERIFY(!empty.empty());
        QVERIFY(empty.front());
    }

    void aWeekIsChosenByKeys() {
        QVERIFY(m_view->reveal(m_claim));
        QSignalSpy chosen(m_view->chart(), &PulseWidget::weekChosen);
        QTest::keyClick(m_view->chart(), Qt::Key_End);
        QCOMPARE(m_view->chart()->chosenWeek(), firstMonday.addDays(7 * (weeks - 1)));
        QTest::keyClick(m_view->chart(), Qt::Key_Left);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(m_view->chart()->accessibleDescription().contains(QLatin1String("55")));
    }

    void theListIsUsableByKeysAndScreenReaders() {
        m_view->list()->setFocus();
        const auto before = m_view->list()->chosen();
        QTest::keyClick(m_view->list(), Qt::Key_Right);
        QVERIFY(m_view->list()->chosen() != before);
        for (int row = 0; row < m_view->list()->model()->rowCount(); ++row) {
            const QModelIndex index = m_view->list()->model()->index(row, 0);
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().size() > 20);
        }
    }

  private:
    model::EventId addStrike() {
        document::Document& document = *m_fixture->session->document;
        model::Draft draft(document.project());
        const auto id = draft.add(model::Event{.date = firstMonday, .text = QStringLiteral("Strike")});
        return document.commit(std::move(draft).take(), QStringLiteral("x")) ? id : model::EventId();
    }
    const QPushButton* button(const char* text) const {
        const auto all = m_view->events()->findChildren<QPushButton*>();
        const auto at = std::ranges::find(all, QLatin1String(text), &QPushButton::text);
        return at == all.end() ? nullptr : *at;
    }
    QString allText() const {
        QString all;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }

    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<TrendsView> m_view;
    model::TouchpointId m_claim;
};

QTEST_MAIN(TestTrendsView)
#include "tst_trends_view.moc"
