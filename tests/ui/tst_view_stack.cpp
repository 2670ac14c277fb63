#include "tests/ui/window_fixture.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/mainwindow/view_stack.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/inspector_panel.h"
#include "ui/style/roomy_style.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QThread>

using namespace chwila;
using namespace chwila::ui;

class TestViewStack : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyTheViewThatIsShownDecidesHowSmallItCanBe() {
        ViewStack stack;
        auto* narrow = new QWidget;
        narrow->setMinimumSize(200, 200);
        auto* wide = new QWidget;
        wide->setMinimumSize(1200, 200);
        stack.addView(narrow);
        stack.addView(wide);
        stack.showView(narrow);
        QCOMPARE(stack.minimumSizeHint().width(), 200);
        stack.showView(wide);
        QCOMPARE(stack.minimumSizeHint().width(), ViewStack::least.width());
    }

    void whatHasNotTheRoomItNeedsIsScrolled() {
        ViewStack stack;
        auto* wide = new QWidget;
        wide->setMinimumSize(600, 200);
        stack.addView(wide);
        stack.resize(400, 400);
        stack.show();
        QCOMPARE(wide->width(), 600);
        stack.resize(800, 500);
        QTRY_COMPARE(wide->size(), QSize(800, 500));
        wide->setMinimumSize(900, 200);
        QTRY_COMPARE(wide->width(), 900);
    }

    void whatIsOnlyTooLowIsScrolledOneWayOnly() {
        ViewStack stack;
        auto* high = new QWidget;
        high->setMinimumSize(300, 600);
        stack.addView(high);
        stack.resize(400, 400);
        stack.show();
        QTRY_COMPARE(high->height(), 600);
        auto* place = qobject_cast<QScrollArea*>(stack.currentWidget());
        QVERIFY(place);
        QTRY_VERIFY(place->verticalScrollBar()->isVisible());
        QVERIFY(!place->horizontalScrollBar()->isVisible());
        QVERIFY(high->width() <= place->viewport()->width());
    }

    void whatRunsDoesNotWidenTheWindow() {
        WindowFixture fixture;
        QTRY_VERIFY(fixture.settled());
        constexpr int narrow = 682;
        fixture.window->resize(narrow, 512);
        QCoreApplication::processEvents();
        JobRunner& jobs = fixture.window->session().jobs;
        const auto work = [](Progress& progress) -> Result<int> {
            while (!progress.cancelled())
                QThread::msleep(1);
            return 0;
        };
        jobs.start(QStringLiteral("long"), QString(200, u'm'), fixture.window.get(), work,
                   [](const Result<int>&) {});
        QTRY_VERIFY(!fixture.window->status().jobsText().isEmpty());
        QCOMPARE(fixture.window->minimumSizeHint().width() <= narrow, true);
        QCOMPARE(fixture.window->width(), narrow);
        jobs.cancel(QStringLiteral("long"));
    }

    void everyViewCanBeUsedInWorkshopModeOnAProjector() {
        WindowFixture fixture;
        QTRY_VERIFY(fixture.settled());
        constexpr QSize projector(1024 * 2 / 3, 768 * 2 / 3);
        for (const ViewRow& row : viewRows()) {
            fixture.window->showView(row.show);
            QCoreApplication::processEvents();
            fixture.window->resize(projector);
            QCoreApplication::processEvents();
            QVERIFY2(fixture.window->size() == projector, actionRow(row.show).text);
        }
        QVERIFY(fixture.window->filterBar().isVisible());
        QVERIFY2(fixture.window->filterBar().visibleRegion().boundingRect()
                     == fixture.window->filterBar().rect(),
                 "the filter is reached, also by its key");
    }

    void everyViewFitsAProjector() {
        WindowFixture fixture;
        QTRY_VERIFY(fixture.settled());
        for (int round = 0; round < 2; ++round) { // the second time all of them are made
            for (const ViewRow& row : viewRows()) {
                fixture.window->showView(row.show);
                fixture.window->resize(1024, 768);
                QCoreApplication::processEvents();
                QVERIFY2(fixture.window->width() == 1024 && fixture.window->height() == 768,
                         actionRow(row.show).text);
            }
        }
    }

    // The last one: the program's style has wider fields than the one tests are drawn in.
    void fieldsAreSeenWholeInWorkshopModeOnAProjector() {
        QApplication::setStyle(new RoomyStyle);
        WindowFixture fixture;
        QTRY_VERIFY(fixture.settled());
        fixture.window->resize(1024 * 2 / 3, 768 * 2 / 3);
        edit::Elements card;
        card.touchpoints = {fixture.project().all<model::Touchpoint>().begin()->id};
        fixture.window->session().selection.set(card);
        QCoreApplication::processEvents();
        const auto* inspector = fixture.window->findChild<InspectorPanel*>();
        QVERIFY(inspector && inspector->isVisible());
        int areas = 0;
        for (const QScrollArea* area : inspector->findChildren<QScrollArea*>()) {
            if (!area->isVisible() || !area->widget()) continue;
            ++areas;
            QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(QString::number(area->widget()->width())));
        }
        QVERIFY(areas > 0);
    }
};

QTEST_MAIN(TestViewStack)
#include "tst_view_stack.moc"
