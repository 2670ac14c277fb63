// Ten minutes before a meeting: where do we lose people, how sure is that, has it become worse, whose is it,
// what did customers say? Each within three actions, in words without jargon, with its number of answers; and
// narrowed to a quarter and a segment everything says so.
#include "program.h"
#include "tests/ui/window_seams.h"
#include "ui/canvas/map_canvas.h"
#include "ui/mainwindow/application.h"
#include "ui/mainwindow/status_strip.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/journey_overview.h"
#include "ui/views/insights_panel.h"
#include "ui/views/words_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>

using namespace chwila;
using namespace chwila::ui;

class TestManager : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void whereAndHowSurelyWeLosePeopleIsTheFirstThingTheMomentsSay();
    void whatHasBecomeWorseComesFirstInTheTrends();
    void theMapLeadsFromAMomentToItsDepartment();
    void customersWordsStandBesideTheMoment();
    void tablesKeepTheirFirstWordsInASmallWindow();
    void aQuarterAndASegmentAreNamedEverywhere();
    void theLastQuarterIsCalledAsCaptionsCallIt();
    void aFilterThatLeavesNothingIsNamedWhereNothingIs();

  private:
    bool settled() { return session().analysis.isComplete() && session().jobs.jobs().empty(); }
    Session& session() { return m_window->session(); }
    /// What a person can read in the view, line by line.
    QString readable() const { return readableOf(*m_window->view()); }
    static QString readableOf(const QWidget& part) {
        QStringList lines;
        for (const QLabel* label : part.findChildren<QLabel*>()) {
            if (label->isVisible()) lines << label->text();
        }
        for (const QWidget* widget : part.findChildren<QWidget*>())
            if (widget->isVisible()) lines << widget->accessibleName() << widget->accessibleDescription();
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    void show(ActionId view) {
        m_window->perform(view);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), 30000);
        QTest::qWait(300); // views gather changes for a moment
        QTRY_VERIFY_WITH_TIMEOUT(settled(), 30000);
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Application> m_application;
    MainWindow* m_window = nullptr;
};

void TestManager::init() {
    m_bench = std::make_unique<Bench>();
    m_application = std::make_unique<Application>(m_bench->settings, m_bench->notifier, m_bench->fileChooser,
                                                  Thumbnails(m_bench->path(QStringLiteral("thumbnails"))),
                                                  m_bench->path(QStringLiteral("untitled")));
    m_window = m_application->make({NewProject::From::Sample, {}});
    QVERIFY(m_window);
    m_window->resize(1280, 720);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && session().analysis.result(), 30000);
}

void TestManager::cleanup() {
    m_application.reset();
    m_bench.reset();
}

void TestManager::whereAndHowSurelyWeLosePeopleIsTheFirstThingTheMomentsSay() {
    show(ActionId::ShowMoments);
    const QString text = readable();
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral(
                 "Claim decision: a bad experience for \\d+ of 100 customers \\(between \\d+ and \\d+\\)"))),
             qPrintable(text));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("We are sure: \\d+ of \\d+ answers were bad"))));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("Of 1,000 customers \\d+ come here"))));
    const QRegularExpression jargon(
        QStringLiteral("\\b(p-value|significan\\w*|hypothes\\w*|z-score|LLR|Wilson|NaN|nan|inf)\\b"));
    for (const QLabel* label : m_window->view()->findChildren<QLabel*>()) {
        if (label->isVisible()) QVERIFY2(!label->text().contains(jargon), qPrintable(label->text()));
    }
}

void TestManager::whatHasBecomeWorseComesFirstInTheTrends() {
    show(ActionId::ShowTrends);
    const auto& charts = session().analysis.result()->pulse.charts;
    QVERIFY(!charts.empty());
    QCOMPARE(m_window->document().project().find(charts.front().touchpoint)->name,
             QStringLiteral("Waiting for the adjuster"));
    const QString text = readable();
    QVERIFY2(text.contains(QStringLiteral("Waiting for the adjuster")), qPrintable(text));
    QVERIFY(
        text.contains(QRegularExpression(QStringLiteral("[Gg]etting worse since about week 14 of 2025"))));
    // Who looks at the last quarter alone reads the same.
    session().filter.setFilter({.from = QDate(2025, 10, 1), .to = QDate(2025, 12, 31)});
    QTRY_VERIFY(session().analysis.isComplete());
    const QString narrowed = readable();
    QVERIFY2(narrowed.contains(QStringLiteral("1 trend is getting worse: Waiting for the adjuster")),
             qPrintable(narrowed));
}

void TestManager::theMapLeadsFromAMomentToItsDepartment() {
    // One click, on the list of moments beside the map.
    show(ActionId::ShowMap);
    const auto* overview = m_window->inspector().findChild<JourneyOverview*>();
    QVERIFY(overview && overview->isVisible());
    const QListView& moments = *overview->moments();
    QCOMPARE(moments.model()->rowCount(), 3);
    const model::TouchpointId first = session().analysis.result()->moments().front()->id;
    const QModelIndex row = moments.model()->index(0, 0);
    QTest::mouseClick(moments.viewport(), Qt::LeftButton, {}, moments.visualRect(row).center());
    QTRY_COMPARE(session().selection.elements().touchpoints, std::vector{first});
    QVERIFY(!overview->isVisible());
    QStringList shown;
    for (const QLabel* label : m_window->inspector().findChildren<QLabel*>())
        if (label->isVisible()) shown << label->text();
    const QString text = shown.join(u'\n');
    const model::Touchpoint* card = m_window->document().project().find(first);
    QVERIFY2(text.contains(m_window->document().project().find(card->department)->name), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("We are sure:")), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("in the last four weeks"))), qPrintable(text));
    // The card itself is in sight.
    auto* canvas = m_window->view()->findChild<MapCanvas*>();
    const QRect at = canvas->mapFromScene(canvas->scene().layout().card(first)->rect).boundingRect();
    QVERIFY(canvas->viewport()->rect().contains(at));
}

void TestManager::customersWordsStandBesideTheMoment() {
    show(ActionId::ShowMoments);
    auto* words = m_window->view()->findChild<WordsPanel*>();
    QVERIFY(words);
    auto* list = words->findChild<QAbstractItemView*>();
    QVERIFY(list);
    QTRY_VERIFY(list->model()->rowCount() > 3);
    for (int row = 0; row < 3; ++row)
        QVERIFY(list->model()->index(row, 0).data().toString().size() > 10);
}

void TestManager::tablesKeepTheirFirstWordsInASmallWindow() {
    m_window->resize(1024, 768);
    show(ActionId::ShowMoments);
    int seen = 0;
    for (QTableWidget* table : m_window->view()->findChild<InsightsPanel*>()->findChildren<QTableWidget*>()) {
        const QAbstractItemView& cells = *table; // of a table itself it is protected
        if (!table->isVisible() || table->rowCount() == 0) continue;
        QVERIFY2(table->columnWidth(0) >= cells.sizeHintForColumn(0), qPrintable(table->accessibleName()));
        ++seen;
    }
    QVERIFY(seen > 1);
}

void TestManager::aQuarterAndASegmentAreNamedEverywhere() {
    const qint64 all = session().analysis.result()->answers;
    feedback::Filter filter;
    filter.from = QDate(2025, 4, 1);
    filter.to = QDate(2025, 6, 30);
    filter.segments = {{QStringLiteral("Product"), {QStringLiteral("Comfort")}}};
    session().filter.setFilter(filter);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && session().analysis.result()->answers < all, 30000);
    QVERIFY(session().analysis.result()->answers > 0);
    const auto isNamed = [](const QString& text) {
        return text.contains(QStringLiteral("Q2 2025")) && text.contains(QStringLiteral("Product: Comfort"));
    };
    for (const ActionId view : {ActionId::ShowHeatmap, ActionId::ShowMoments, ActionId::ShowTrends,
                                ActionId::ShowImprove, ActionId::ShowOutline, ActionId::ShowData}) {
        show(view);
        QVERIFY2(isNamed(readable()), qPrintable(readable()));
        QVERIFY(isNamed(m_window->status().answersText()));
    }
    // Beside the map as well, with nothing selected and with a card.
    show(ActionId::ShowMap);
    QVERIFY2(isNamed(readableOf(m_window->inspector())), qPrintable(readableOf(m_window->inspector())));
    session().selection.set({.touchpoints = {session().analysis.result()->moments().front()->id}});
    QTRY_VERIFY(isNamed(readableOf(m_window->inspector())));
    session().selection.clear();
    m_bench->fileChooser.path = m_bench->path(QStringLiteral("quarter.pdf"));
    show(ActionId::ShowReport);
    QVERIFY(m_window->perform(ActionId::ExportReport));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_bench->fileChooser.path) && settled(), 30000);
    const journeys::Ran text =
        journeys::runTool(QStringLiteral("pdftotext"),
                          {QStringLiteral("-layout"), m_bench->fileChooser.path, QStringLiteral("-")});
    QCOMPARE(text.code, 0);
    const QStringList pages = QString::fromUtf8(text.output).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 5);
    for (const QString& page : pages)
        QVERIFY2(page.contains(QStringLiteral("Q2 2025")) && page.contains(QStringLiteral("Comfort")),
                 qPrintable(page));
}

void TestManager::theLastQuarterIsCalledAsCaptionsCallIt() {
    const auto boxes = m_window->findChildren<QComboBox*>();
    const auto period = std::ranges::find(boxes, QStringLiteral("Period"), &QWidget::accessibleName);
    QVERIFY(period != boxes.end());
    // The answers of the sample end with a year, so that it is the last three months as well.
    Q_EMIT(*period)->activated((*period)->findText(QStringLiteral("Last 3 months")));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->status().answersText().contains(QStringLiteral("Q4 2025")), 30000);
    QCOMPARE((*period)->currentText(), QStringLiteral("Q4 2025"));
}

void TestManager::aFilterThatLeavesNothingIsNamedWhereNothingIs() {
    feedback::Filter filter;
    filter.from = QDate(2031, 4, 1);
    filter.to = QDate(2031, 6, 30);
    session().filter.setFilter(filter);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && session().analysis.result()->answers == 0, 30000);
    for (const ActionId view : {ActionId::ShowHeatmap, ActionId::ShowMoments, ActionId::ShowTrends,
                                ActionId::ShowImprove, ActionId::ShowOutline, ActionId::ShowData}) {
        show(view);
        QVERIFY2(readable().contains(QStringLiteral("Q2 2031")), qPrintable(readable()));
    }
    show(ActionId::ShowMap);
    const QString text = readableOf(m_window->inspector());
    QVERIFY2(text.contains(QStringLiteral("Q2 2031")), qPrintable(text));
}

QTEST_MAIN(TestManager)
#include "tst_manager.moc"
