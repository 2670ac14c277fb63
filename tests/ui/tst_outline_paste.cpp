// A block of a spreadsheet pasted into the outline fills the fields it lies on, or becomes touchpoints.
#include "tests/ui/window_fixture.h"
#include "ui/actions/action_set.h"
#include "ui/mainwindow/session.h"
#include "ui/models/outline_columns.h"
#include "ui/panels/outline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;

class TestOutlinePaste : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        QVERIFY(m_fixture->window->perform(ActionId::ShowOutline));
        m_table = qobject_cast<OutlineView*>(m_fixture->window->view())->table();
        m_table->setFocus();
    }
    void cleanup() { m_fixture.reset(); }

    void aBlockFillsFromTheCurrentCellOn() {
        const int rows = m_table->model()->rowCount();
        m_table->setCurrentIndex(cell(0, "department"));
        paste(QStringLiteral("Claims\t\nSales\t\n"));
        QCOMPARE(m_table->model()->rowCount(), rows);
        QCOMPARE(departments().mid(0, 2), QStringList({QStringLiteral("Claims"), QStringLiteral("Sales")}));
        QCOMPARE(m_fixture->window->document().undoStack()->count(), 1);
        paste(QStringLiteral("Sales\t\nClaims\t\n"));
        QCOMPARE(departments().mid(0, 2), QStringList({QStringLiteral("Sales"), QStringLiteral("Claims")}));
        QVERIFY(m_fixture->window->perform(ActionId::Undo));
        QCOMPARE(departments().mid(0, 2), QStringList({QStringLiteral("Claims"), QStringLiteral("Sales")}));
    }

    void columnsTakeTheRoomTheirTextsNeed() {
        m_fixture->window->resize(2600, 900);
        const QAbstractItemView& cells = *m_table;
        for (int column = 0; column < m_table->model()->columnCount(); ++column)
            QVERIFY(m_table->columnWidth(column) >= cells.sizeHintForColumn(column));
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    }

    void aColumnTakesTheRoomOfWhatIsPastedIntoIt() {
        const int column = outlineColumn("promise");
        const int before = m_table->columnWidth(column);
        m_table->setCurrentIndex(cell(0, "promise"));
        paste(QStringLiteral("We call you back within a day"));
        const QAbstractItemView& cells = *m_table;
        QVERIFY(m_table->columnWidth(column) > before);
        QVERIFY(m_table->columnWidth(column) >= cells.sizeHintForColumn(column));
    }

    void theMarkOfTheOrderStandsBesideTheNameOfItsColumn() {
        const QHeaderView* header = m_table->horizontalHeader();
        const auto beyondName = [&](int column) {
            const QString name = m_table->model()->headerData(column, Qt::Horizontal).toString();
            return m_table->columnWidth(column) - header->fontMetrics().horizontalAdvance(name);
        };
        const int answers = outlineColumn(OutlineColumn::Figure::Answers);
        const int without = beyondName(answers);
        m_table->sortByColumn(answers, Qt::AscendingOrder);
        QVERIFY(beyondName(answers) >= without + header->style()->pixelMetric(QStyle::PM_HeaderMarkSize));
        m_table->sortByColumn(outlineColumn("stage"), Qt::AscendingOrder);
        QCOMPARE(beyondName(answers), without);
    }

    void aColumnThatWasPulledStaysAsItIs() {
        m_table->setColumnWidth(2, 90);
        m_fixture->window->resize(1900, 900);
        QCOMPARE(m_table->columnWidth(2), 90);
    }

    void aSingleRowFillsAllThatAreSelected() {
        m_table->setCurrentIndex(cell(0, "department"));
        m_table->selectAll();
        paste(QStringLiteral("Claims"));
        QCOMPARE(departments().count(QStringLiteral("Claims")), m_table->model()->rowCount());
    }

    void whatDoesNotFitThereBecomesTouchpoints() {
        const int rows = m_table->model()->rowCount();
        m_table->setCurrentIndex(cell(0, "channel"));
        paste(QStringLiteral("Touchpoint\tChannel\nRing the bell\tPhone\nWait\tPhone"));
        QCOMPARE(m_table->model()->rowCount(), rows + 2);
        m_table->setCurrentIndex(cell(0, "stage"));
        paste(QStringLiteral("Lobby bar\nRoof terrace"));
        QCOMPARE(m_table->model()->rowCount(), rows + 4);
    }

    void aColumnThatDoesNotFitIsRefusedWithAReason() {
        const int rows = m_table->model()->rowCount();
        m_table->setCurrentIndex(cell(0, "department"));
        QSignalSpy said(m_fixture->window->view(), &View::message);
        paste(QStringLiteral("Carrier pigeon"));
        QCOMPARE(m_table->model()->rowCount(), rows);
        QCOMPARE(said.size(), 1);
    }

  private:
    QModelIndex cell(int row, const char* field) const {
        return m_table->model()->index(row, outlineColumn(field));
    }
    QStringList departments() const {
        QStringList names;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            names += cell(row, "department").data().toString();
        return names;
    }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        QTRY_VERIFY(m_fixture->window->canPerform(ActionId::Paste));
        QVERIFY(m_fixture->window->perform(ActionId::Paste));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QTableView* m_table = nullptr;
};

QTEST_MAIN(TestOutlinePaste)
#include "tst_outline_paste.moc"
