#include "ui/services/typed_choice.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace chwila::ui;

class TestTypedChoice : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        qApp->installEventFilter(new TypedChoice(qApp));
        QApplication::setKeyboardInputInterval(2000);
    }

    void init() {
        m_box = std::make_unique<QComboBox>();
        for (const char* name : {"Pay", "See an advert", "See the room"})
            m_box->addItem(QString::fromUtf8(name));
        m_box->show();
        QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
        m_box->setFocus();
    }

    void aNameWithSpacesIsTypedToTheEnd() {
        QTest::keyClicks(m_box.get(), QStringLiteral("see t"));
        QCOMPARE(m_box->currentText(), QStringLiteral("See the room"));
        QVERIFY(!QApplication::activePopupWidget());
    }

    void aSpaceAloneOpensTheList() {
        QTest::keyClick(m_box.get(), Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        m_box->hidePopup();
    }

  private:
    std::unique_ptr<QComboBox> m_box;
};

QTEST_MAIN(TestTypedChoice)
#include "tst_typed_choice.moc"
