#include "tests/ui/views/view_fixture.h"
#include "ui/charts/pulse_widget.h"
#include "ui/views/heatmap_details.h"
#include "ui/views/heatmap_view.h"
#include "ui/views/heatmap_widget.h"
#include "ui/views/words_model.h"
#include "ui/views/words_panel.h"

#include <QAccessible>
#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace chwila;
using namespace chwila::ui;

class TestHeatmapView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>();
        m_view = std::make_unique<HeatmapView>();
        m_view->setContext(m_fixture->context());
        m_view->resize(900, 700);
        m_view->show();
        QTRY_VERIFY(m_fixture->settled());
        QTRY_COMPARE(m_view->heatmap()->table().total.answers, 180);
    }
    void cleanup() {
        m_view.reset();
        m_fixture.reset();
    }

    void showsDepartmentsAgainstStagesWithTheirNumberOfAnswers() {
        const report::HeatmapTable& table = m_view->heatmap()->table();
        QCOMPARE(table.rows.size(), 2U);
        QCOMPARE(table.columns.size(), 2U);
        QCOMPARE(table.at(0, 0).answers, 60);
        QCOMPARE(table.at(1, 1).answers, 120);
        QCOMPARE(table.at(0, 1).answers, 0);
        QVERIFY(!table.at(0, 1).value);
    }

    void whereThereIsLittleRoomItsBoxesBecomeNarrow() {
        constexpr int ofWorkshopOnAProjector = 620;
        const int least = m_view->minimumSizeHint().width();
        QVERIFY2(least <= ofWorkshopOnAProjector, qPrintable(QString::number(least)));
    }

    void whatCustomersSaidHasMostOfTheRoomBelow() {
        m_view->resize(944, 700); // beside the rail, on a screen of 1024
        HeatmapWidget* heatmap = m_view->heatmap();
        heatmap->setFocus();
        QTest::keyClick(heatmap, Qt::Key_Down);
        QTest::keyClick(heatmap, Qt::Key_Down);
        QTest::keyClick(heatmap, Qt::Key_Right);
        const auto* words = m_view->findChild<WordsPanel*>();
        constexpr int threeChoices = 450; // their words in Polish
        QTRY_VERIFY2(words->isVisible() && words->width() >= threeChoices,
                     qPrintable(QString::number(words->width())));
    }

    void followsTheFilterOfTheWindow() {
        m_fixture->session->filter.setFilter(
            {.segments = {{QStringLiteral("Product"), {QStringLiteral("Basic")}}}});
        QTRY_COMPARE(m_view->heatmap()->table().total.answers, 90);
        QVERIFY(m_view->heatmap()->table().caption.contains(QLatin1String("Basic")));
    }

    void leadsFromACellToItsTouchpointsAndTheirWords() {
        HeatmapWidget* heatmap = m_view->heatmap();
        heatmap->setFocus();
        QTest::keyClick(heatmap, Qt::Key_Down); // the first key enters the table
        QTest::keyClick(heatmap, Qt::Key_Down);
        QTest::keyClick(heatmap, Qt::Key_Right);
        QCOMPARE(*heatmap->chosen(), HeatmapWidget::Place(1, 1));
        // How sure its number is and how many answers it is made of.
        const QString said = m_view->details()->said();
        QVERIFY2(said.startsWith(QLatin1String("Satisfaction: ")) && said.contains(QLatin1String("(between "))
                     && said.contains(QLatin1String("120 answer")),
                 qPrintable(said));
        auto* words = m_view->findChild<WordsPanel*>();
        QTRY_COMPARE(words->shown(), 8); // four of Claim, four of Payment
        const QListWidget* list = m_view->details()->touchpoints();
        QCOMPARE(list->count(), 2);
        const QString first = list->item(0)->text();
        QVERIFY2(first.startsWith(QLatin1String("Claim")) && first.contains(QLatin1String("satisfaction 43"))
                     && first.endsWith(QLatin1String("60 answer(s)")),
                 qPrintable(first));
    }

    void offersWhatAnalysesGiveEachTouchpoint() {
        const auto result = m_fixture->session->analysis.result();
        const auto measures = report::partMeasures(*result, Language());
        QVERIFY(!measures.empty());
        report::HeatmapSpec spec = m_view->spec();
        spec.measure = report::Measure::OfPart;
        spec.part = measures.front().key;
        m_view->setSpec(spec);
        QCOMPARE(m_view->spec(), spec);
        const report::HeatmapTable& table = m_view->heatmap()->table();
        QVERIFY2(table.title.startsWith(measures.front().name), qPrintable(table.title));
        QVERIFY(table.at(0, 0).value);
        QVERIFY(!m_view->grab().isNull());
    }

    void aCellOfAMonthShowsThatMonth() {
        setSpec(report::Dimension::Department, report::Dimension::Month);
        // Ten answers a month; the four with words are of January to April.
        choose(1, 0);
        const QListWidget* list = m_view->details()->touchpoints();
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(0)->text().contains(QLatin1String("10 answer")),
                 qPrintable(list->item(0)->text()));
        auto* words = m_view->details()->words();
        QTRY_COMPARE(words->shown(), 2); // one of Claim, one of Payment
        choose(1, 5);
        QTRY_COMPARE(words->shown(), 0);
        QVERIFY(list->item(0)->text().contains(QLatin1String("10 answer")));
        choose(1, 6); // all months
        QTRY_COMPARE(words->shown(), 8);
        QVERIFY(list->item(0)->text().contains(QLatin1String("60 answer")));
    }

    void aCellOfASegmentShowsThatSegment() {
        setSpec(report::Dimension::Touchpoint, report::Dimension::Segment);
        const report::HeatmapTable& table = m_view->heatmap()->table();
        const std::size_t claim = rowOf(table, "Claim");
        QCOMPARE(table.columns[0].name, QStringLiteral("Basic"));
        choose(claim, 0);
        const QListWidget* list = m_view->details()->touchpoints();
        QVERIFY2(m_view->details()->said().endsWith(QLatin1String("Product: Basic")),
                 qPrintable(m_view->details()->said()));
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(QLatin1String("30 answer")),
                 qPrintable(list->item(0)->text()));
        auto* words = m_view->details()->words();
        QTRY_COMPARE(words->shown(), 2);
        QVERIFY(allWordsOf(*words, "Basic"));
        choose(claim, 1);
        QTRY_VERIFY(words->shown() == 2 && allWordsOf(*words, "Comfort"));
    }

    void aCellHasATrend() {
        choose(1, 1);
        PulseWidget* trend = m_view->details()->trend();
        QTRY_COMPARE(answersOf(*trend), 120);
        setSpec(report::Dimension::Touchpoint, report::Dimension::Segment);
        const std::size_t quote = rowOf(m_view->heatmap()->table(), "Quote");
        choose(quote, 0);
        QTRY_COMPARE(answersOf(*trend), 30);
        QCOMPARE(trend->chart().name, QStringLiteral("Bad experiences")); // whose it is is said once
        QVERIFY(trend->isVisible());
    }

    void aScreenReaderHearsATable() {
        HeatmapWidget* heatmap = m_view->heatmap();
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(heatmap);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Table);
        QAccessibleTableInterface* table = interface->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 3); // with the totals
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->rowDescription(1), QStringLiteral("Claims"));
        QCOMPARE(table->columnDescription(2), QStringLiteral("All"));
        QAccessibleInterface* cell = table->cellAt(1, 1);
        QVERIFY(cell && cell->isValid());
        QCOMPARE(cell->role(), QAccessible::Cell);
        QVERIFY2(cell->text(QAccessible::Name).contains(QStringLiteral("120 answer")),
                 qPrintable(cell->text(QAccessible::Name)));
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
                 QStringLiteral("Using"));
        QCOMPARE(cell->tableCellInterface()->rowHeaderCells().first()->role(), QAccessible::RowHeader);
        QVERIFY(QRect(heatmap->mapToGlobal(QPoint()), heatmap->size()).contains(cell->rect()));
        QVERIFY(!cell->state().selected);
        heatmap->setFocus();
        choose(1, 1);
        QVERIFY(cell->state().selected);
        QVERIFY(cell->state().focused);
        QCOMPARE(table->selectedCells(), QList<QAccessibleInterface*>{cell});
        QCOMPARE(interface->focusChild(), cell);
        const QPoint middle = cell->rect().center();
        QCOMPARE(interface->childAt(middle.x(), middle.y()), cell);
        QCOMPARE(interface->child(interface->indexOfChild(cell)), cell);
    }

    void asksForTheMapWhenATouchpointIsOpened() {
        QSignalSpy asked(m_view.get(), &View::viewRequested);
        QVERIFY(m_view->reveal(m_fixture->touchpoint(QStringLiteral("Quote"))));
        QListWidget* list = m_view->details()->touchpoints();
        list->setCurrentRow(0);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_fixture->session->selection.elements().touchpoints,
                 std::vector{m_fixture->touchpoint(QStringLiteral("Quote"))});
    }

    void theChosenCellStaysInSight() {
        m_view->resize(900, 420);
        const HeatmapWidget& heatmap = *m_view->heatmap();
        choose(2, 2); // the totals, at the lower right
        const auto inSight = [&] {
            return heatmap.visibleRegion().boundingRect().contains(
                heatmap.placeRect(3, 3).center().toPoint());
        };
        QTRY_VERIFY(m_view->details()->words()->isVisible());
        QTRY_VERIFY(inSight());
    }

    void headsStayInSightWhileTheTableIsScrolled() {
        setSpec(report::Dimension::Touchpoint, report::Dimension::Month);
        m_view->resize(420, 300);
        HeatmapWidget& heatmap = *m_view->heatmap();
        auto* scroll = qobject_cast<QScrollArea*>(heatmap.parentWidget()->parentWidget());
        QVERIFY(scroll);
        scroll->setFixedWidth(300);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 60
                    && scroll->horizontalScrollBar()->maximum() > 60);
        QVERIFY(heatmap.heldHeads().isNull());
        const auto seen = [&] { return heatmap.visibleRegion().boundingRect(); };
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        scroll->horizontalScrollBar()->setValue(scroll->horizontalScrollBar()->maximum());
        const QPointF held = heatmap.heldHeads();
        QVERIFY(held.x() > 0 && held.y() > 0);
        QVERIFY(seen().contains(heatmap.placeRect(0, 6).translated(0, held.y()).center().toPoint()));
        QVERIFY(seen().contains(heatmap.placeRect(3, 0).translated(held.x(), 0).center().toPoint()));
        // What lies below them is not chosen by a click on them.
        const QPoint head = heatmap.placeRect(0, 6).translated(0, held.y()).center().toPoint();
        QTest::mouseClick(&heatmap, Qt::LeftButton, {}, head);
        QVERIFY(!heatmap.chosen());
    }

    void theChosenCellIsNotCoveredByHeads() {
        setSpec(report::Dimension::Touchpoint, report::Dimension::Month);
        m_view->resize(420, 480);
        const HeatmapWidget& heatmap = *m_view->heatmap();
        choose(3, 6);
        QTRY_VERIFY(m_view->details()->words()->isVisible());
        QCoreApplication::processEvents();
        choose(0, 0);
        QCoreApplication::processEvents();
        const QRectF cell = heatmap.placeRect(1, 1);
        QVERIFY(cell.left() >= heatmap.placeRect(1, 0).right() + heatmap.heldHeads().x());
        QVERIFY(cell.top() >= heatmap.placeRect(0, 1).bottom() + heatmap.heldHeads().y());
    }

    void theTableOfTheLastChoiceStays() {
        setSpec(report::Dimension::Department, report::Dimension::Month);
        report::HeatmapSpec spec = m_view->spec();
        spec.rows = report::Dimension::Touchpoint;
        m_view->setSpec(spec); // still being counted …
        spec.columns = report::Dimension::Stage;
        m_view->setSpec(spec); // … when another is wanted
        QCOMPARE(m_view->heatmap()->table().spec, spec);
        QTRY_VERIFY(!m_fixture->session->jobs.isRunning(QStringLiteral("heatmap-table")));
        QCOMPARE(m_view->heatmap()->table().spec, spec);
    }

    void monthsOfAnotherJourneyAreNotShownUnderIt() {
        setSpec(report::Dimension::Department, report::Dimension::Month);
        QVERIFY(!m_view->heatmap()->table().columns.empty());
        const ViewContext context = m_fixture->context();
        model::Draft draft(context.document.project());
        const auto other = draft.add(model::Journey{.name = QStringLiteral("Tomorrow"), .order = 1});
        draft.add(model::Stage{.journey = other, .name = QStringLiteral("All")});
        QVERIFY(context.document.commit(std::move(draft).take(), QStringLiteral("x")));
        QTRY_VERIFY(m_fixture->settled());
        context.journey.setJourney(other);
        QVERIFY(m_view->heatmap()->table().columns.empty());
        QTRY_VERIFY(!m_fixture->session->jobs.isRunning(QStringLiteral("heatmap-table")));
        QCOMPARE(m_view->heatmap()->table().spec, m_view->spec());
    }

    void lossesAreCalledWhatTheyAreShownAs() {
        report::HeatmapSpec spec = m_view->spec();
        spec.measure = report::Measure::CustomersLost;
        m_view->setSpec(spec);
        const auto* measures = m_view->findChild<QComboBox*>(QStringLiteral("heatmapMeasure"));
        QVERIFY(measures);
        // No loss rate is known: no customers are counted.
        QVERIFY(m_view->heatmap()->table().lossesAsShares);
        QCOMPARE(measures->currentText(), QStringLiteral("Share of the losses the model explains"));
        QVERIFY(m_view->heatmap()->table().caption.contains(QLatin1String("where customers leave")));
    }

    void comparesSegmentsWithMonths() {
        report::HeatmapSpec spec;
        spec.rows = report::Dimension::Segment;
        spec.columns = report::Dimension::Month;
        spec.measure = report::Measure::LowShare;
        spec.attribute = QStringLiteral("Product");
        m_view->setSpec(spec);
        const report::HeatmapTable& table = m_view->heatmap()->table();
        // Months are counted aside, so that no click waits for them.
        QVERIFY(table.spec != spec);
        QTRY_COMPARE(table.spec, spec);
        QCOMPARE(table.rows.size(), 2U);
        QCOMPARE(table.columns.size(), 6U);
        qint64 answers = 0;
        for (const report::HeatmapCell& cell : table.cells)
            answers += cell.answers;
        QCOMPARE(answers, 180);
    }

  private:
    void setSpec(report::Dimension rows, report::Dimension columns) {
        report::HeatmapSpec spec;
        spec.rows = rows;
        spec.columns = columns;
        if (rows == report::Dimension::Segment || columns == report::Dimension::Segment)
            spec.attribute = QStringLiteral("Product");
        m_view->setSpec(spec);
        QTRY_COMPARE(m_view->heatmap()->table().spec, spec);
    }
    void choose(std::size_t row, std::size_t column) {
        m_view->heatmap()->choose(HeatmapWidget::Place(row, column));
    }
    static std::size_t rowOf(const report::HeatmapTable& table, const char* name) {
        const auto at = std::ranges::find(table.rows, QString::fromUtf8(name), &report::HeatmapHeader::name);
        return static_cast<std::size_t>(at - table.rows.begin());
    }
    static qint64 answersOf(const PulseWidget& trend) {
        qint64 answers = 0;
        for (const analysis::PulseWeek& week : trend.chart().weeks)
            answers += week.n;
        return answers;
    }
    static bool allWordsOf(const WordsPanel& words, const char* segment) {
        const QAbstractItemModel* model = words.list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString said = model->index(row, 0).data(WordsModel::CaptionRole).toString();
            if (!said.contains(QString::fromUtf8(segment))) return false;
        }
        return true;
    }

    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<HeatmapView> m_view;
};

QTEST_MAIN(TestHeatmapView)
#include "tst_heatmap_view.moc"
