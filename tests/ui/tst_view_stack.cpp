#include "tests/ui/window_fixture.h"
#include "ui/mainwindow/view_registry.h"
#include "ui/mainwindow/view_stack.h"

#include <QTest>

using namespace chwila;
using namespace chwila::ui;

class TestViewStack : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyTheViewThatIsShownDecidesHowSmallItCanBe() {
        ViewStack stack;
        auto* narrow = new QWidget;
        narrow->setMinimumSize(300, 200);
        auto* wide = new QWidget;
        wide->setMinimumSize(1200, 200);
        stack.addWidget(narrow);
        stack.addWidget(wide);
        stack.setCurrentWidget(narrow);
        QCOMPARE(stack.minimumSizeHint().width(), 300);
        stack.setCurrentWidget(wide);
        QCOMPARE(stack.minimumSizeHint().width(), 1200);
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
};

QTEST_MAIN(TestViewStack)
#include "tst_view_stack.moc"
