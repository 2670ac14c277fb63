#include "ui/services/typed_choice.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace chwila::ui;

class TestTypedChoice : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        qApp->installEventFilter(new TypedChoice(qApp));
        QApplication::setKeyboardInputInterval(800);
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

    void aSpaceInANameTicksNoRow() {
        QListWidget list;
        for (const char* name : {"Pay", "See an advert", "See the room"}) {
            auto* item = new QListWidgetItem(QString::fromUtf8(name), &list);
            item->setCheckState(Qt::Unchecked);
        }
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        QTest::keyClicks(&list, QStringLiteral("see t"));
        QCOMPARE(list.currentRow(), 2);
        for (int row = 0; row < list.count(); ++row)
            QCOMPARE(list.item(row)->checkState(), Qt::Unchecked);
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // only then is a name at its end
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.item(2)->checkState(), Qt::Checked);
    }

    void aLineThatIsCompletedKeepsItsSpaces() {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->clearEditText();
        QTest::keyClicks(m_box->lineEdit(), QStringLiteral("se"));
        QWidget* popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClicks(popup, QStringLiteral("e t"));
        QCOMPARE(m_box->currentText(), QStringLiteral("see t"));
    }

  private:
    std::unique_ptr<QComboBox> m_box;
};

QTEST_MAIN(TestTypedChoice)
#include "tst_typed_choice.moc"
