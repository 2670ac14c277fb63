#include "tests/ui/views/view_fixture.h"
#include "ui/views/heatmap_view.h"
#include "ui/views/heatmap_widget.h"
#include "ui/views/words_panel.h"

#include <QListWidget>
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
        auto* words = m_view->findChild<WordsPanel*>();
        QTRY_COMPARE(words->shown(), 8); // four of Claim, four of Payment
        const auto lists = m_view->findChildren<QListWidget*>();
        const auto list =
            std::ranges::find_if(lists, [&](const QListWidget* each) { return !words->isAncestorOf(each); });
        QVERIFY(list != lists.end());
        QCOMPARE((*list)->count(), 2);
        QVERIFY((*list)->item(0)->text().startsWith(QLatin1String("Claim")));
    }

    void asksForTheMapWhenATouchpointIsOpened() {
        QSignalSpy asked(m_view.get(), &View::viewRequested);
        QVERIFY(m_view->reveal(m_fixture->touchpoint(QStringLiteral("Quote"))));
        auto* words = m_view->findChild<WordsPanel*>();
        for (QListWidget* list : m_view->findChildren<QListWidget*>()) {
            if (words->isAncestorOf(list)) continue;
            list->setCurrentRow(0);
            Q_EMIT list->itemActivated(list->item(0));
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_fixture->session->selection.elements().touchpoints,
                 std::vector{m_fixture->touchpoint(QStringLiteral("Quote"))});
    }

    void comparesSegmentsWithMonths() {
        report::HeatmapSpec spec;
        spec.rows = report::Dimension::Segment;
        spec.columns = report::Dimension::Month;
        spec.measure = report::Measure::LowShare;
        spec.attribute = QStringLiteral("Product");
        m_view->setSpec(spec);
        const report::HeatmapTable& table = m_view->heatmap()->table();
        QCOMPARE(table.rows.size(), 2U);
        QCOMPARE(table.columns.size(), 6U);
        qint64 answers = 0;
        for (const report::HeatmapCell& cell : table.cells)
            answers += cell.answers;
        QCOMPARE(answers, 180);
    }

  private:
    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<HeatmapView> m_view;
};

QTEST_MAIN(TestHeatmapView)
#include "tst_heatmap_view.moc"
