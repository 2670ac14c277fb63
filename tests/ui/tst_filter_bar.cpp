#include "core/feedback/segments.h"
#include "core/model/draft.h"
#include "tests/ui/window_fixture.h"
#include "ui/panels/filter_bar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolBar>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

/// Which answers count, chosen in the bar above every view.
class TestFilterBar : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
    }
    void cleanup() { m_fixture.reset(); }

    void aQuestionIsChosenAndClearedAgain() {
        const ScaleId question = addQuestion();
        QSignalSpy changed(&filter(), &FilterState::changed);
        choose("Likely?");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(filter().filter().scale, std::optional(question));
        QAction* clear = m_fixture->window->actions().action(ActionId::ClearFilter);
        QVERIFY(clear->isEnabled());
        clear->trigger();
        QVERIFY(filter().filter().countsEverything());
        QCOMPARE(boxWith("Likely?")->currentIndex(), 0);
    }

    void aQuestionThatIsTakenBackLeavesTheFilter() {
        addQuestion();
        choose("Likely?");
        m_fixture->window->document().undoStack()->undo();
        QVERIFY(filter().filter().countsEverything());
        QVERIFY(!m_fixture->window->actions().action(ActionId::ClearFilter)->isEnabled());
    }

    void thePeriodSaysWhatItDoesWhereAnswersHaveDates() {
        QComboBox* period = boxWith("Last 3 months");
        QVERIFY(period->isEnabled());
        QVERIFY2(period->toolTip().contains(QStringLiteral("last answer")), qPrintable(period->toolTip()));
    }

    void oneQuarterOfTheAnswersIsChosenByItsName() {
        const auto cube = m_fixture->session().analysis.cube();
        const QDate last = cube->lastDay();
        const QString name = QStringLiteral("Q%1 %2").arg((last.month() - 1) / 3 + 1).arg(last.year());
        QComboBox* period = boxWith("Last 3 months");
        const int row = period->findText(name);
        QVERIFY2(row > period->findText(QStringLiteral("Last 12 months")), qPrintable(name));
        QVERIFY(row < period->findText(QString::fromUtf8("From … to …")));
        Q_EMIT period->activated(row);
        QCOMPARE(filter().filter().from, QDate(last.year(), (last.month() - 1) / 3 * 3 + 1, 1));
        QVERIFY(filter().filter().to >= last);
        QCOMPARE(period->currentText(), name);
        QCOMPARE(feedback::describe(filter().filter(), m_fixture->project(), Language()), name);
        QTRY_VERIFY(m_fixture->settled());
        QCOMPARE(period->currentText(), name);
    }

    void ownDatesBeginWithWhatIsChosen() {
        QComboBox* period = boxWith("Last 3 months");
        Q_EMIT period->activated(period->findText(QStringLiteral("Last 3 months")) + 3); // a quarter
        const feedback::Filter quarter = filter().filter();
        Q_EMIT period->activated(period->findText(QString::fromUtf8("From … to …")));
        QCOMPARE(filter().filter(), quarter);
        const auto dates = m_fixture->window->filterBar().findChildren<QDateEdit*>();
        QCOMPARE(dates.size(), qsizetype{2});
        QVERIFY(dates[0]->isVisible() && dates[1]->isVisible());
        QCOMPARE(dates[0]->date(), quarter.from);
        QCOMPARE(dates[1]->date(), quarter.to);
    }

    void onlyAPersonaThatWasChosenByNameIsNamed() {
        const auto cube = m_fixture->session().analysis.cube();
        QVERIFY(!cube->attributes().empty());
        const auto& [attribute, values] = *cube->attributes().begin();
        const std::vector<feedback::SegmentChoice> choice{{attribute, {values.first()}}};
        Draft draft(m_fixture->project());
        draft.add(Persona{.name = QStringLiteral("Anna"), .segments = feedback::segmentsToText(choice)});
        QVERIFY(m_fixture->window->document().commit(std::move(draft).take(), QStringLiteral("Persona")));
        feedback::Filter filter = this->filter().filter();
        filter.segments = choice;
        this->filter().setFilter(filter);
        const auto* bar = m_fixture->window->findChild<FilterBar*>();
        const auto said = [&] {
            QStringList texts;
            for (const QPushButton* button : bar->findChildren<QPushButton*>())
                texts << button->text();
            return texts;
        };
        // Who ticks a value has not thought of Anna.
        QVERIFY2(said().contains(QStringLiteral("Customers")), qPrintable(said().join(u'|')));
        for (QPushButton* each : bar->findChildren<QPushButton*>())
            if (each->text() == QLatin1String("Customers")) each->click();
        for (QComboBox* each : bar->findChildren<QComboBox*>()) {
            if (each->accessibleName() != QLatin1String("Persona")) continue;
            Q_EMIT each->activated(each->findText(QStringLiteral("Anna")));
        }
        QVERIFY2(said().contains(QStringLiteral("Customers like Anna")), qPrintable(said().join(u'|')));
        QTRY_VERIFY2(said().filter(values.first()).size() == 1, qPrintable(said().join(u'|')));
    }

    void thePeriodSaysWhyItCannotBeChosen() {
        m_fixture = std::make_unique<WindowFixture>(test::exampleProject(), WindowFixture::With::NoAnswers);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
        QComboBox* period = boxWith("Last 3 months");
        QVERIFY(!period->isEnabled());
        QVERIFY2(period->toolTip().contains(QStringLiteral("no dates")), qPrintable(period->toolTip()));
    }

    void whereThereIsNoRoomInTheToolBarTheFilterStandsBelowIt() {
        MainWindow& window = *m_fixture->window;
        const FilterBar& bar = window.filterBar();
        const auto* tools = window.findChild<QToolBar*>();
        constexpr QSize projector(1024 * 2 / 3, 768 * 2 / 3); // in workshop mode
        window.resize(projector);
        QTRY_VERIFY(!tools->isAncestorOf(&bar) && bar.isVisible());
        QTRY_COMPARE(window.size(), projector);
        constexpr int besideText = 32; // the mark and both edges
        for (const QComboBox* box : window.findChildren<QComboBox*>()) {
            if (!box->isVisible() || !(bar.isAncestorOf(box) || tools->isAncestorOf(box))) continue;
            const int needed = box->fontMetrics().horizontalAdvance(box->currentText()) + besideText;
            QTRY_VERIFY2(box->width() >= needed, qPrintable(box->currentText()));
        }
        window.resize(1280, 720);
        QTRY_VERIFY(tools->isAncestorOf(&bar) && bar.isVisible());
    }

    void theDaysThatAreTypedKeepTheKeyboardWhereTheFilterMoves() {
        MainWindow& window = *m_fixture->window;
        const auto* tools = window.findChild<QToolBar*>();
        window.resize(1024, 768);
        QTRY_VERIFY(tools->isAncestorOf(&window.filterBar()));
        QDateEdit* from = window.filterBar().findChildren<QDateEdit*>().constFirst();
        feedback::Filter filter;
        filter.from = QDate(2025, 1, 3);
        filter.to = QDate(2025, 2, 9);
        window.session().filter.setFilter(filter);
        from->setFocus();
        QTRY_VERIFY(!tools->isAncestorOf(&window.filterBar()));
        QVERIFY(from->isVisible());
        QCOMPARE(window.focusWidget(), from);
    }

  private:
    FilterState& filter() { return m_fixture->session().filter; }
    ScaleId addQuestion() {
        Draft draft(m_fixture->project());
        const ScaleId id = draft.add(Scale{.name = QStringLiteral("Likely?")});
        if (!m_fixture->window->document().commit(draft.change(), QStringLiteral("Add"))) qFatal("no edit");
        return id;
    }
    QComboBox* boxWith(const char* text) {
        for (QComboBox* each : m_fixture->window->filterBar().findChildren<QComboBox*>()) {
            if (each->findText(QString::fromUtf8(text)) >= 0) return each;
        }
        qFatal("no box");
    }
    void choose(const char* text) {
        QComboBox* box = boxWith(text);
        Q_EMIT box->activated(box->findText(QString::fromUtf8(text)));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
