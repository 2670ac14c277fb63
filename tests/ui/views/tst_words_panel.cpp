#include "core/store/follow_up_store.h"
#include "tests/ui/views/view_fixture.h"
#include "ui/views/words_model.h"
#include "ui/views/words_panel.h"
#include "ui/views/wrapped_row.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace chwila;
using namespace chwila::ui;
using feedback::FollowUpState;

class TestWordsPanel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { qputenv("USER", "tester"); }
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>();
        m_panel = std::make_unique<WordsPanel>(m_fixture->context());
        m_panel->resize(420, 640);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(m_fixture->settled());
        m_panel->showAll();
        QTRY_COMPARE(m_panel->shown(), 15); // four of each touchpoint and three of nobody's
        m_list = m_panel->findChild<QListView*>();
        m_model = m_panel->findChild<WordsModel*>();
    }
    void cleanup() {
        m_panel.reset();
        m_fixture.reset();
    }

    void aRowHasRoomForWhatGrewWhileItWasSeenOrNot() {
        QWidget page;
        auto* box = new QVBoxLayout(&page);
        auto* row = new WrappedRow(4);
        auto* first = new QLabel(QStringLiteral("one"));
        auto* second = new QLabel(QStringLiteral("two"));
        row->add(first);
        row->add(second);
        box->addWidget(row);
        box->addStretch(1);
        page.resize(300, 200);
        page.show();
        QTRY_COMPARE(row->height(), first->sizeHint().height());
        first->setText(QStringLiteral("a text that leaves no room beside it, long as it is"));
        QTRY_COMPARE(second->y(), first->sizeHint().height() + 4);
        QTRY_COMPARE(row->height(), row->heightForWidth(row->width()));
        page.hide();
        second->setText(QStringLiteral("two\nlines"));
        page.show();
        QTRY_COMPARE(row->height(), row->heightForWidth(row->width()));
        QCOMPARE(second->height(), second->sizeHint().height());
    }

    void showsWordsAsPlainTextWithWhatIsKnown() {
        QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex first = m_model->index(0);
        QVERIFY(first.data().toString().startsWith(QStringLiteral("<b>")));
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(first.data(WordsModel::CaptionRole).toString().contains(QStringLiteral("of 10")));
    }

    void aSegmentIsNamedWhereItsValueDoesNotSayWhatItIs() {
        QVERIFY(WordsModel::namesItself(QStringLiteral("Business")));
        for (const char* value : {"1", "2020–2023", "before 2015", "2024 or later", "yes"})
            QVERIFY2(!WordsModel::namesItself(QString::fromUtf8(value)), value);
    }

    void saysOfHowManyTheseAreTheWords() {
        const auto isSaid = [this](const char* text) {
            for (const QLabel* each : m_panel->findChildren<QLabel*>()) {
                if (each->text() == QLatin1String(text)) return true;
            }
            return false;
        };
        QTRY_VERIFY(isSaid("15 answers with words") || isSaid("15 answer(s) with words"));
    }

    void findsWhatIsTyped() {
        auto* search = m_panel->findChild<QLineEdit*>();
        search->setText(QStringLiteral("claim"));
        QTRY_COMPARE(m_panel->shown(), 4);
        search->setText(QStringLiteral("claim words 2"));
        QTRY_COMPARE(m_panel->shown(), 1);
        search->setText(QStringLiteral("\" OR 1=1 --"));
        QTRY_COMPARE(m_panel->shown(), 0);
        QVERIFY(m_fixture->notifier.errors.isEmpty());
    }

    void narrowsToATouchpoint() {
        QComboBox* box = this->box(QStringLiteral("Touchpoint"));
        pick(box, m_fixture->touchpoint(QStringLiteral("Payment")).value);
        QTRY_COMPARE(m_panel->shown(), 4);
        pick(box, qint64{0});
        QTRY_COMPARE(m_panel->shown(), 15);
    }

    void eachChoiceHasTheRoomItsWordsNeed() {
        const QComboBox* short_ = box(QStringLiteral("Which answers to show"));
        const QComboBox* long_ = box(QStringLiteral("Follow-up"));
        const auto words = [](const QComboBox* each) {
            return each->fontMetrics().horizontalAdvance(each->currentText());
        };
        QVERIFY(words(long_) > words(short_));
        QVERIFY(long_->width() > short_->width());
    }

    void whereThereIsLittleRoomItsButtonsGoOnBelow() {
        auto buttons = m_panel->findChildren<QToolButton*>();
        buttons.removeIf([](const QToolButton* each) { return each->text().isEmpty(); });
        QCOMPARE(buttons.size(), 5);
        const auto top = [&](qsizetype at) { return buttons[at]->mapTo(m_panel.get(), QPoint()).y(); };
        m_panel->resize(600, 640);
        QTRY_COMPARE(top(4), top(0));
        m_panel->resize(240, 640);
        QVERIFY2(m_panel->width() < 280, qPrintable(QString::number(m_panel->width())));
        QTRY_VERIFY(top(4) > top(0));
        QVERIFY(
            m_panel->rect().contains(QRect(buttons[4]->mapTo(m_panel.get(), QPoint()), buttons[4]->size())));
    }

    void aKeySetsWhatBecameOfAnAnswer() {
        m_list->setCurrentIndex(m_model->index(1));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_O);
        QTRY_COMPARE(m_model->followUps(FollowUpState::Open), 1);
        QCOMPARE(m_model->index(1).data(WordsModel::StateRole).toString(), QStringLiteral("Open"));
        QTest::keyClick(m_list, Qt::Key_A);
        QTRY_COMPARE(m_model->followUps(FollowUpState::Answered), 1);
        const auto stored = m_fixture->session->document->followUps().all();
        QVERIFY(stored && stored->size() == 1);
        QVERIFY(!stored->front().by.isEmpty());
        QTest::keyClick(m_list, Qt::Key_Backspace);
        QTRY_COMPARE(m_model->followUps(FollowUpState::Answered), 0);
    }

    void listsWhatIsStillOpen() {
        m_list->setCurrentIndex(m_model->index(2));
        m_list->selectionModel()->select(m_model->index(4), QItemSelectionModel::Select);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_O);
        QTRY_COMPARE(m_model->followUps(FollowUpState::Open), 2);
        QComboBox* box = this->box(QStringLiteral("Follow-up"));
        QTRY_VERIFY(box->itemText(box->findData(static_cast<int>(FollowUpState::Open))).contains(u'2'));
        pick(box, static_cast<int>(FollowUpState::Open));
        QTRY_COMPARE(m_panel->shown(), 2);
        pick(box, static_cast<int>(FollowUpState::None));
        QTRY_COMPARE(m_panel->shown(), 13);
    }

  private:
    QComboBox* box(const QString& name) const {
        for (QComboBox* each : m_panel->findChildren<QComboBox*>()) {
            if (each->accessibleName() == name) return each;
        }
        return nullptr;
    }
    static void pick(QComboBox* box, const QVariant& data) {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<WordsPanel> m_panel;
    QListView* m_list = nullptr;
    WordsModel* m_model = nullptr;
};

QTEST_MAIN(TestWordsPanel)
#include "tst_words_panel.moc"
