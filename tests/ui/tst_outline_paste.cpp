// A block of a spreadsheet pasted into the outline fills the fields it lies on, or becomes touchpoints.
#include "core/edit/fields.h"
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

    void aTableOfKnownNamesAndColumnsNobodyKnowsMakesNothingTwice() {
        const int rows = m_table->model()->rowCount();
        const QStringList names{cell(0, "name").data().toString(), cell(1, "name").data().toString()};
        m_table->setCurrentIndex(cell(0, "name"));
        QSignalSpy said(m_fixture->window->view(), &View::message);
        paste(QStringLiteral("Touchpoint\tOwner of the ticket\n%1\tAnna\n%2\tJan\n").arg(names[0], names[1]));
        QCOMPARE(m_table->model()->rowCount(), rows);
        QCOMPARE(m_fixture->window->document().undoStack()->count(), 0);
        QCOMPARE(said.size(), 1);
        // One that is not there is new, and the others with it: the table is of another list.
        paste(QStringLiteral("Touchpoint\tOwner of the ticket\nSomething new\tJan\n"));
        QCOMPARE(m_table->model()->rowCount(), rows + 1);
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

    void whereThereIsLittleRoomWhatSaysMostStandsFirst() {
        const QHeaderView* header = m_table->horizontalHeader();
        const std::vector<int> worth{outlineColumn("name"), outlineColumn("stage"),
                                     outlineColumn("department"),
                                     outlineColumn(OutlineColumn::Figure::Satisfaction),
                                     outlineColumn(OutlineColumn::Figure::Answers)};
        const auto first = [&] {
            std::vector<int> columns;
            for (int place = 0; place < static_cast<int>(worth.size()); ++place)
                columns.push_back(header->logicalIndex(place));
            return columns;
        };
        m_fixture->window->view()->setMaximumWidth(480);
        QTRY_COMPARE(first(), worth);
        QCOMPARE(header->logicalIndex(5), outlineColumn("step")); // the others as ever
        m_fixture->window->resize(2600, 900);
        m_fixture->window->view()->setMaximumWidth(QWIDGETSIZE_MAX);
        QTRY_COMPARE(first(), (std::vector{0, 1, 2, 3, 4}));
        // A place that a person chose stays.
        m_table->horizontalHeader()->moveSection(4, 0);
        m_fixture->window->view()->setMaximumWidth(480);
        QTRY_VERIFY(m_table->width() <= 480);
        QCOMPARE(header->logicalIndex(0), 4);
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

    void aTableWithHeadingsFillsTheColumnsTheyName() {
        const int rows = m_table->model()->rowCount();
        m_table->setCurrentIndex(cell(0, "name"));
        paste(QStringLiteral("Promise\tDepartment\ntoday\tClaims\nsoon\tSales"));
        QCOMPARE(m_table->model()->rowCount(), rows);
        QCOMPARE(departments().mid(0, 2), QStringList({QStringLiteral("Claims"), QStringLiteral("Sales")}));
        QCOMPARE(cell(1, "promise").data().toString(), QStringLiteral("soon"));
        QCOMPARE(m_fixture->window->document().undoStack()->count(), 1);
    }

    void aTableThatNamesTheRowsChangesThem() {
        const int rows = m_table->model()->rowCount();
        m_table->setCurrentIndex(cell(0, "stage"));
        QSignalSpy said(m_fixture->window->view(), &View::message);
        const QString first = cell(0, "name").data().toString();
        const QString second = cell(1, "name").data().toString();
        paste(
            QStringLiteral("Name\tMood\tDepartment\n%1\tgood\tSales\n%2\tbad\tClaims\n").arg(second, first));
        QCOMPARE(m_table->model()->rowCount(), rows);
        QCOMPARE(departments().mid(0, 2), QStringList({QStringLiteral("Claims"), QStringLiteral("Sales")}));
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("Mood")));
    }

    void aTableWithHeadingsThatDoesNotFitMakesNoTouchpoints() {
        const int rows = m_table->model()->rowCount();
        m_table->setCurrentIndex(cell(0, "name"));
        QSignalSpy said(m_fixture->window->view(), &View::message);
        paste(QStringLiteral("Promise\tDepartment\ntoday\tNobody"));
        QCOMPARE(m_table->model()->rowCount(), rows);
        QCOMPARE(said.size(), 1);
        QCOMPARE(m_fixture->window->document().undoStack()->count(), 0);
    }

    void columnsTakeTheRoomOfWhatIsRenamedElsewhere() {
        const auto rename = [this](const edit::RecordRef& record, const char* name) {
            document::Document& document = m_fixture->window->document();
            const auto change = edit::rename(document.project(), record, QString::fromUtf8(name));
            QVERIFY(document.commit(*change, QStringLiteral("test")).has_value());
        };
        const QAbstractItemView& cells = *m_table;
        const auto fits = [&](const char* field) {
            const int column = outlineColumn(field);
            return m_table->columnWidth(column) >= cells.sizeHintForColumn(column);
        };
        const model::Touchpoint card =
            *m_fixture->window->document().project().all<model::Touchpoint>().begin();
        rename(edit::refTo(card.stage), "A longer name than the others");
        QVERIFY(fits("stage"));
        QVERIFY(m_fixture->window->perform(ActionId::ShowMap));
        rename(edit::refTo(card.department), "Customers' letters and calls");
        rename(edit::refTo(card.id), "A name of a touchpoint that is long");
        QVERIFY(m_fixture->window->perform(ActionId::ShowOutline));
        QVERIFY(fits("department"));
        QVERIFY(fits("name"));
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
