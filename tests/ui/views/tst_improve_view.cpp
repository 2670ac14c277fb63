#include "core/analysis/priorities.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "tests/ui/views/view_fixture.h"
#include "ui/charts/chart_panel.h"
#include "ui/panels/improve_view.h"
#include "ui/panels/initiative_form.h"
#include "ui/panels/initiative_table.h"
#include "ui/panels/what_if_sliders.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;

class TestImproveView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>();
        m_view = std::make_unique<ImproveView>();
        m_view->setContext(m_fixture->context());
        m_view->resize(1200, 800);
        m_view->show();
        m_claim = m_fixture->touchpoint(QStringLiteral("Claim"));
        QTRY_VERIFY(m_fixture->settled());
        QTRY_VERIFY(m_view->whatIf()->setReduction(m_claim, 0));
    }
    void cleanup() {
        m_view.reset();
        m_fixture.reset();
    }

    void slidersTellWhatWouldBeKept() {
        QVERIFY(m_view->whatIf()->setReduction(m_claim, 50));
        QVERIFY2(m_view->whatIf()->answer().contains(QLatin1String("losses the model explains")),
                 qPrintable(m_view->whatIf()->answer()));
        QCOMPARE(m_view->whatIf()->reductions(), (analysis::Reductions{{m_claim, 0.5}}));
        // The interval follows when the slider rests.
        QTRY_VERIFY(m_view->whatIf()->answer().contains(QLatin1String("between")));
    }

    void whereThereIsLittleRoomEverySentenceIsWhole() {
        m_view->addInitiative();
        QTRY_COMPARE(m_view->table()->topLevelItemCount(), 1);
        m_view->resize(m_view->minimumSizeHint().expandedTo({760, 300}));
        QCoreApplication::processEvents();
        m_view->resize(m_view->minimumSizeHint().expandedTo({760, 300})); // the lines have their height now
        QCoreApplication::processEvents();
        for (const QLabel* label : m_view->findChildren<QLabel*>()) {
            if (!label->isVisible() || !label->wordWrap()) continue;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        QVERIFY(m_view->table()->height() >= 100);
    }

    void whereNobodyAnsweredThereIsNoRoomForANumberAndAnOrder() {
        const auto* ranking = m_view->whatIf()->findChild<QListWidget*>();
        QVERIFY(ranking->isVisible());
        m_fixture->session->filter.setFilter({.to = QDate(1990, 1, 1)});
        QTRY_VERIFY(!ranking->isVisible());
        m_fixture->session->filter.clear();
        QTRY_VERIFY(ranking->isVisible());
    }

    void allOfItFitsAProjectorInWorkshopMode() {
        constexpr int besideTheRail = 631;
        const int least = m_view->minimumSizeHint().width();
        QVERIFY2(least <= besideTheRail, qPrintable(QString::number(least)));
    }

    void theTabsStandBelowTheListWhereThereIsNoRoomBesideIt() {
        m_view->addInitiative();
        QTRY_COMPARE(m_view->table()->topLevelItemCount(), 1);
        const auto placeOf = [this](const QWidget* widget) {
            return QRect(widget->mapTo(m_view.get(), QPoint()), widget->size());
        };
        const auto* chart = m_view->findChild<ChartPanel*>();
        // In the window it is scrolled where it does not fit; by itself it would not become as narrow.
        m_view->layout()->setSizeConstraint(QLayout::SetNoConstraint);
        m_view->setMinimumSize(0, 0);
        m_view->resize(m_view->minimumSizeHint().width(), 1400); // high enough for all of it below each other
        QTRY_VERIFY(placeOf(m_view->panel()).top() > placeOf(m_view->table()).bottom());
        QVERIFY(placeOf(chart).top() > placeOf(m_view->panel()).top());
        m_view->resize(1200, 800);
        QTRY_VERIFY(placeOf(m_view->panel()).left() > placeOf(m_view->table()).right());
        QVERIFY(placeOf(chart).right() < placeOf(m_view->panel()).left());
    }

    /// Cut at the left it would be another number.
    void whereThereIsLittleRoomTheBudgetIsWhole() {
        m_view->resize(m_view->minimumSizeHint());
        QCoreApplication::processEvents();
        const QLineEdit* budget = nullptr;
        for (const QLineEdit* field : m_view->findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Budget")) budget = field;
        QVERIFY(budget);
        constexpr int edges = 16;
        QVERIFY(budget->width()
                >= budget->fontMetrics().horizontalAdvance(QStringLiteral("10,000,000")) + edges);
    }

    void whereThereIsLittleRoomNamesStandBeforeTheRest() {
        m_view->addInitiative();
        const InitiativeTable& table = *m_view->table();
        QTRY_COMPARE(table.topLevelItemCount(), 1);
        const auto shown = [&] {
            int columns = 0;
            for (int column = 0; column < table.columnCount(); ++column)
                columns += !table.isColumnHidden(column);
            return columns;
        };
        m_view->resize(1600, 800);
        QTRY_COMPARE(shown(), table.columnCount());
        m_view->resize(760, 700);
        QTRY_VERIFY(shown() < table.columnCount());
        QVERIFY(table.columnWidth(0) >= 180);
        QVERIFY(!table.isColumnHidden(table.columnCount() - 1)); // what it keeps is what it is for
        const int oneLine = table.visualItemRect(table.topLevelItem(0)).height();
        // What is filled again leaves the name its room, and a long name more than one line.
        model::Draft draft(document().project());
        model::Initiative initiative = *document().project().all<model::Initiative>().begin();
        initiative.name = QStringLiteral("Say in plain words where the claim stands and why it is there");
        draft.put(initiative);
        QVERIFY(document().commit(draft.change(), QStringLiteral("Rename")));
        QTRY_VERIFY(table.visualItemRect(table.topLevelItem(0)).height() > oneLine + 10);
        QVERIFY(shown() < table.columnCount());
        QVERIFY(table.columnWidth(0) >= 180);
    }

    void anyOtherTouchpointIsFoundByItsName() {
        model::Draft draft(document().project());
        const model::Touchpoint payment =
            *draft.project().find(m_fixture->touchpoint(QStringLiteral("Payment")));
        model::TouchpointId last = payment.id;
        for (int i = 1; i <= 12; ++i) {
            model::Touchpoint card = payment;
            card.step = 1 + i;
            card.name = QStringLiteral("Step %1").arg(i);
            const model::TouchpointId id = draft.add(card);
            draft.add(model::Transition{.from = last, .to = id});
            last = id;
        }
        QVERIFY(document().commit(std::move(draft).take(), QStringLiteral("x")));
        QComboBox* search = m_view->whatIf()->search();
        QTRY_COMPARE(search->count(), 15 - 10);
        const model::TouchpointId found{search->itemData(4).toLongLong()};
        QVERIFY(!m_view->whatIf()->setReduction(found, 50));
        Q_EMIT search->activated(4);
        QCOMPARE(search->count(), 4);
        QVERIFY(m_view->whatIf()->setReduction(found, 50));
        QCOMPARE(m_view->whatIf()->reductions(), (analysis::Reductions{{found, 0.5}}));
    }

    void anInitiativeIsAddedAndValued() {
        m_fixture->session->selection.set({.touchpoints = {m_claim}});
        m_view->addInitiative();
        const auto& all = document().project().all<model::Initiative>();
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all.begin()->touchpoints, std::vector{m_claim});
        QTRY_VERIFY(!kept().isEmpty());
        document().undoStack()->undo();
        QTRY_COMPARE(m_view->table()->topLevelItemCount(), 0);
    }

    void withoutArrowsNothingIsSaidToBeKept() {
        m_fixture->session->selection.set({.touchpoints = {m_claim}});
        m_view->addInitiative();
        const model::InitiativeId id = document().project().all<model::Initiative>().begin()->id;
        model::Draft draft(document().project());
        draft.update(id, [](model::Initiative& initiative) { initiative.effortDays = 5; });
        QVERIFY(document().commit(std::move(draft).take(), QStringLiteral("x")));
        auto* chart = m_view->findChild<ChartPanel*>();
        QTRY_VERIFY(chart->isVisible());
        model::Draft undrawn(document().project());
        for (const model::Transition& arrow : document().project().all<model::Transition>())
            undrawn.remove(arrow.id);
        QVERIFY(document().commit(std::move(undrawn).take(), QStringLiteral("x")));
        QTRY_VERIFY(!chart->isVisible());
        QCOMPARE(kept(), QString(QChar(0x2013)));
    }

    void touchpointsAreChosenInAList() {
        m_view->addInitiative();
        QCOMPARE(m_view->table()->topLevelItemCount(), 1);
        QTreeWidget* list = m_view->panel()->touchpoints();
        QCOMPARE(list->topLevelItemCount(), 3);
        mended(QLatin1String("Claim"))->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(document().project().all<model::Initiative>().begin()->touchpoints,
                     std::vector{m_claim});
        QTRY_VERIFY(!kept().isEmpty());
    }

    void oneTouchpointHasAShareOfItsOwn() {
        const model::TouchpointId quote = m_fixture->touchpoint(QStringLiteral("Quote"));
        m_fixture->session->selection.set({.touchpoints = {m_claim, quote}});
        m_view->addInitiative();
        const auto made = [this] { return *document().project().all<model::Initiative>().begin(); };
        QCOMPARE(mended(QLatin1String("Claim"))->text(1), QStringLiteral("50%"));
        const auto choose = [&](int percent) {
            QTreeWidget* list = m_view->panel()->touchpoints();
            QTreeWidgetItem* item = mended(QLatin1String("Claim"));
            list->setCurrentItem(item, 1);
            list->editItem(item, 1);
            auto* box = list->findChild<QSpinBox*>();
            QVERIFY(box);
            box->setValue(percent);
            QTest::keyClick(box, Qt::Key_Return);
        };
        choose(30);
        QTRY_COMPARE(made().reductionAt(m_claim), 0.3);
        QCOMPARE(made().reductionAt(quote), 0.5);
        QTRY_COMPARE(mended(QLatin1String("Claim"))->text(1), QStringLiteral("30%"));
        choose(-1); // as all
        QTRY_VERIFY(made().reductions.empty());
    }

    void theBestSetIsToldForABudget() {
        addWithCost(QStringLiteral("Letters"), m_claim, 100);
        addWithCost(QStringLiteral("Posters"), m_fixture->touchpoint(QStringLiteral("Quote")), 200);
        m_view->budget()->setText(QStringLiteral("100"));
        Q_EMIT m_view->budget()->editingFinished();
        QCOMPARE(document().project().settings().budget, std::optional(100.0));
        QTRY_VERIFY2(allText().contains(QStringLiteral("best to do “Letters”")), qPrintable(allText()));
        m_view->budget()->setText(QStringLiteral("a lot"));
        Q_EMIT m_view->budget()->editingFinished();
        QVERIFY(allText().contains(QStringLiteral("“a lot” is no amount")));
        QCOMPARE(document().project().settings().budget, std::optional(100.0));
    }

    void underAFilterThatNobodyPassesItIsSaidThatNothingCounts() {
        addWithCost(QStringLiteral("Letters"), m_claim, 100);
        m_view->budget()->setText(QStringLiteral("150"));
        Q_EMIT m_view->budget()->editingFinished();
        QTRY_VERIFY2(allText().contains(QStringLiteral("best to do “Letters”")), qPrintable(allText()));
        m_fixture->session->filter.setFilter({.from = QDate(2031, 1, 1)});
        QTRY_VERIFY2(allText().contains(QStringLiteral("No answer to this journey counts under the filter")),
                     qPrintable(allText()));
        QVERIFY2(!allText().contains(QStringLiteral("fits into the budget")), qPrintable(allText()));
        QTRY_COMPARE(kept(), QString(QChar(0x2013)));
        QTRY_VERIFY2(m_view->whatIf()->answer().startsWith(QStringLiteral("Without answers")),
                     qPrintable(m_view->whatIf()->answer()));
        QVERIFY(!m_view->findChild<ChartPanel*>()->isVisible()); // no chart of zeros
    }

    void whatFitsAndKeepsNobodyIsNotSaidToBeTooDear() {
        const model::InitiativeId id = addWithCost(QStringLiteral("Posters"), m_claim, 100);
        model::Draft draft(document().project());
        draft.update(id, [](model::Initiative& initiative) { initiative.reduction = 0; });
        QVERIFY(document().commit(std::move(draft).take(), QStringLiteral("x")));
        m_view->budget()->setText(QStringLiteral("150"));
        Q_EMIT m_view->budget()->editingFinished();
        QTRY_VERIFY2(
            allText().contains(QStringLiteral("No initiative that fits into the budget of 150 would")),
            qPrintable(allText()));
        m_view->budget()->setText(QStringLiteral("50"));
        Q_EMIT m_view->budget()->editingFinished();
        QTRY_VERIFY2(
            allText().contains(QStringLiteral("No initiative with a cost fits into the budget of 50")),
            qPrintable(allText()));
    }

    void slidersBecomeAnInitiative() {
        QVERIFY(m_view->whatIf()->setReduction(m_claim, 40));
        Q_EMIT m_view->whatIf()->initiativeWanted(m_view->whatIf()->reductions());
        const model::Initiative& made = *document().project().all<model::Initiative>().begin();
        QCOMPARE(made.reduction, 0.4);
        QCOMPARE(made.touchpoints, std::vector{m_claim});
        QVERIFY(m_view->whatIf()->reductions().empty());
        QVERIFY(made.reductions.empty());
    }

    void eachTouchpointKeepsTheShareOfItsSlider() {
        const model::TouchpointId quote = m_fixture->touchpoint(QStringLiteral("Quote"));
        QVERIFY(m_view->whatIf()->setReduction(m_claim, 40));
        QVERIFY(m_view->whatIf()->setReduction(quote, 90));
        const QString shown = m_view->whatIf()->answer();
        const analysis::Reductions moved = m_view->whatIf()->reductions();
        Q_EMIT m_view->whatIf()->initiativeWanted(moved);
        const model::Initiative& made = *document().project().all<model::Initiative>().begin();
        QCOMPARE(made.reductionAt(m_claim), 0.4);
        QCOMPARE(made.reductionAt(quote), 0.9);
        QCOMPARE(analysis::reductionsOf(made), moved);
        // It is worth what was shown.
        QTRY_VERIFY2(!kept().isEmpty() && shown.contains(kept().section(QLatin1Char(' '), 0, 0)),
                     qPrintable(shown + QLatin1Char('|') + kept()));
    }

    void theComputedValueCanBePromised() {
        addWithCost(QStringLiteral("Letters"), m_claim, 100);
        QTRY_VERIFY(!kept().isEmpty());
        m_view->panel()->promise();
        const model::Initiative& initiative = *document().project().all<model::Initiative>().begin();
        QVERIFY(initiative.promised && *initiative.promised > 0);
    }

    void whatWasDoneIsComparedWithBefore() {
        const auto id = addWithCost(QStringLiteral("Letters"), m_claim, 100);
        model::Draft draft(document().project());
        draft.update(id, [](model::Initiative& initiative) {
            initiative.status = model::InitiativeStatus::Done;
            initiative.doneOn = QDate(2025, 4, 1);
        });
        QVERIFY(document().commit(std::move(draft).take(), QStringLiteral("x")));
        // Three touchpoints are too few to know what was chance.
        QTRY_VERIFY2(allText().contains(QLatin1String("Before, 70% of 30 answers were bad")),
                     qPrintable(allText()));
        QVERIFY2(allText().contains(QLatin1String("With so few touchpoints")), qPrintable(allText()));
    }

    void halfADayOfEffortIsNoWholeOne() {
        const model::InitiativeId id = addWithCost(QStringLiteral("Call back"), m_claim, 100);
        const auto shown = [this] {
            QStringList cells;
            for (int column = 0; column < m_view->table()->columnCount(); ++column)
                cells += m_view->table()->topLevelItem(0)->text(column);
            return cells;
        };
        QTRY_VERIFY(shown().contains(QStringLiteral("10")));
        model::Draft draft(document().project());
        draft.update(id, [](model::Initiative& initiative) { initiative.effortDays = 0.5; });
        QVERIFY(document().commit(draft.change(), QStringLiteral("x")));
        QTRY_VERIFY2(shown().contains(QStringLiteral("0.5")), qPrintable(shown().join(u'|')));
    }

  private:
    document::Document& document() { return *m_fixture->session->document; }
    model::InitiativeId addWithCost(const QString& name, model::TouchpointId touchpoint, double cost) {
        model::Draft draft(document().project());
        model::Initiative initiative;
        initiative.name = name;
        initiative.touchpoints = {touchpoint};
        initiative.cost = cost;
        initiative.effortDays = 10;
        const auto id = draft.add(initiative);
        const bool done = document().commit(std::move(draft).take(), QStringLiteral("x")).has_value();
        return done ? id : model::InitiativeId{};
    }
    QTreeWidgetItem* mended(QLatin1String name) const {
        return m_view->panel()->touchpoints()->findItems(name, Qt::MatchExactly, 0).value(0);
    }
    QString kept() const {
        const QTreeWidgetItem* item = m_view->table()->topLevelItem(0);
        return item ? item->text(m_view->table()->columnCount() - 1) : QString();
    }
    QString allText() const {
        QString all;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }

    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<ImproveView> m_view;
    model::TouchpointId m_claim;
};

QTEST_MAIN(TestImproveView)
#include "tst_improve_view.moc"
