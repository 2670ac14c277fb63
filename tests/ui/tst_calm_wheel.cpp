#include "ui/services/calm_wheel.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace chwila::ui;

namespace {

/// Whether the field took it; what it leaves goes on to what lies around it.
bool turn(QWidget* under) {
    const QPointF middle = under->rect().center();
    QWheelEvent event(middle, under->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(under, &event);
    return event.isAccepted();
}

} // namespace

class TestCalmWheel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(new CalmWheel(qApp)); }

    void init() {
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        m_box = new QComboBox;
        m_box->addItems({QStringLiteral("one"), QStringLiteral("two")});
        m_spin = new QSpinBox;
        m_slider = new QSlider(Qt::Horizontal);
        auto* other = new QWidget;
        other->setFocusPolicy(Qt::StrongFocus);
        other->setFixedHeight(2000);
        for (QWidget* each : std::initializer_list<QWidget*>{m_box, m_spin, m_slider, other})
            column->addWidget(each);
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidget(page);
        m_area->resize(300, 200);
        m_area->show();
        other->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    }

    void turningOverAFieldIsLeftToThePage_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("a list to choose from") << 0;
        QTest::newRow("a number") << 1;
        QTest::newRow("a slider") << 2;
    }
    void turningOverAFieldIsLeftToThePage() {
        QFETCH(int, which);
        QWidget* const fields[] = {m_box, m_spin, m_slider};
        QVERIFY(!turn(fields[which]));
        QCOMPARE(m_box->currentIndex(), 0);
        QCOMPARE(m_spin->value(), 0);
        QCOMPARE(m_slider->value(), 0);
        QVERIFY(!fields[which]->hasFocus());
        QVERIFY(fields[which]->focusPolicy() != Qt::WheelFocus);
    }

    void aListThatComesUnderThePointerByScrollingStaysUntilThePointerMoves() {
        auto* list = new QListWidget;
        for (int row = 0; row < 50; ++row)
            list->addItem(QString::number(row));
        list->setFixedHeight(120);
        static_cast<QVBoxLayout*>(m_area->widget()->layout())->insertWidget(3, list);
        m_area->widget()->adjustSize();
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
        QScrollBar& page = *m_area->verticalScrollBar();
        const auto turnAt = [](QWidget* under, const QPointF& onScreen, QPoint by = {0, -120}) {
            QWheelEvent event(under->mapFromGlobal(onScreen), onScreen, {}, by, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(under, &event);
            return event.isAccepted();
        };
        const QPointF pointer(500, 500);
        turnAt(m_area->viewport(), pointer);
        QVERIFY(page.value() > 0);
        QVERIFY(!turnAt(list->viewport(), pointer)); // the page gets it
        QCOMPARE(list->verticalScrollBar()->value(), 0);
        list->item(0)->setText(QString(500, u'x'));
        QTRY_VERIFY(list->horizontalScrollBar()->maximum() > 0);
        turnAt(list->viewport(), pointer, {-120, 0});
        QVERIFY2(list->horizontalScrollBar()->value() > 0, "to the side it is nobody else's");
        turnAt(list->viewport(), pointer + QPointF(0, 3));
        QVERIFY(list->verticalScrollBar()->value() > 0);
        // The list keeps what it got; a page at its end has nothing to go on with.
        const int turned = list->verticalScrollBar()->value();
        turnAt(list->viewport(), pointer + QPointF(0, 3));
        QVERIFY(list->verticalScrollBar()->value() > turned);
    }

    void numbersTurnWhereThePersonIsInThem() {
        m_spin->setValue(5);
        m_spin->setFocus();
        QVERIFY(turn(m_spin));
        QCOMPARE(m_spin->value(), 4);
    }

    void listsNeverTurn() {
        m_box->setFocus();
        QVERIFY(!turn(m_box));
        QCOMPARE(m_box->currentIndex(), 0);
    }

  private:
    std::unique_ptr<QScrollArea> m_area;
    QComboBox* m_box = nullptr;
    QSpinBox* m_spin = nullptr;
    QSlider* m_slider = nullptr;
};

QTEST_MAIN(TestCalmWheel)
#include "tst_calm_wheel.moc"
