#include "tests/ui/views/view_fixture.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/drawn_chart.h"
#include "ui/charts/pulse_widget.h"
#include "ui/models/moment_delegate.h"
#include "ui/views/expert_panel.h"
#include "ui/views/findings_list.h"
#include "ui/views/insights_panel.h"
#include "ui/views/moment_charts.h"
#include "ui/views/moments_view.h"
#include "ui/views/parts_row.h"
#include "ui/views/words_panel.h"

#include <QAbstractAxis>
#include <QAbstractItemModelTester>
#include <QChart>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;

class TestMomentsView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>();
        m_view = std::make_unique<MomentsView>();
        m_view->setContext(m_fixture->context());
        m_view->resize(1100, 800);
        m_view->show();
        QTRY_VERIFY(m_fixture->settled());
        m_claim = m_fixture->touchpoint(QStringLiteral("Claim"));
        QTRY_COMPARE(m_view->current(), std::optional(m_claim));
    }
    void cleanup() {
        m_view.reset();
        m_fixture.reset();
    }

    void ranksTheTouchpointThatGoesWrongFirst() {
        for (QListView* list : m_view->findChildren<QListView*>()) {
            if (auto* model = qobject_cast<MomentsModel*>(list->model())) {
                QAbstractItemModelTester tester(model);
                QVERIFY(model->rowCount() > 0);
            }
        }
        const QModelIndex first = moments()->index(0, 0);
        QCOMPARE(first.data(MomentsModel::NameRole).toString(), QStringLiteral("Claim"));
        QVERIFY(first.data(MomentsModel::MarkedRole).toBool());
        QCOMPARE(moments()->rowCount(), 1);
        QCOMPARE(stake()->rowCount(), 3);
    }

    void allOfItFitsAProjectorInWorkshopMode() {
        constexpr int besideTheRail = 631;
        const int least = m_view->minimumSizeHint().width();
        QVERIFY2(least <= besideTheRail, qPrintable(QString::number(least)));
    }

    void theListAtItsNarrowestShowsLongEvidenceWhole() {
        const auto* list = m_view->findChild<QListView*>();
        QVERIFY(list);
        QStandardItemModel rows;
        auto* row = new QStandardItem;
        row->setData(QStringLiteral("25 din 1.000 în joc · proaste 35 % (n 732)"),
                     MomentsModel::EvidenceRole);
        rows.appendRow(row);
        const auto draw = [&](int width) {
            QImage image(width, 48, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            MomentDelegate(render::Theme::light()).paint(&painter, option, rows.index(0, 0));
            return image;
        };
        constexpr int scrollBar = 12;
        const int narrow = list->parentWidget()->minimumWidth() - scrollBar;
        QCOMPARE(draw(narrow), draw(2 * narrow).copy(0, 0, narrow, 48));
    }

    void withoutArrowsItSaysThatNobodyKnowsHowManyCome() {
        document::Document& document = *m_fixture->session->document;
        model::Draft draft(document.project());
        for (const model::Transition& arrow : document.project().all<model::Transition>())
            draft.remove(arrow.id);
        QVERIFY(document.commit(std::move(draft).take(), QStringLiteral("x")));
        QTRY_COMPARE(stake()->rowCount(), 0);
        QStringList said;
        for (const QLabel* label : m_view->findChildren<QLabel*>()) {
            if (label->isVisible()) said += label->text();
        }
        const QString all = said.join(u'|');
        QVERIFY2(all.contains(QStringLiteral("No arrows are drawn yet")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("at stake")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("Choose a touchpoint")), qPrintable(all));
    }

    void saysTheEvidenceInOneSentenceWithItsNumbers() {
        QString all;
        for (const QLabel* label : m_view->findChildren<QLabel*>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->text()));
            all += label->text() + QLatin1Char('\n');
        }
        QVERIFY2(all.contains(QLatin1String("40 of 60")), qPrintable(all));
    }

    void saysWhoseItIs() {
        QVERIFY2(allText().contains(QStringLiteral("Moment of truth · Claims")), qPrintable(allText()));
    }

    void drawsTheDistributionAndTheQuadrant() {
        const auto* charts = m_view->findChild<MomentCharts*>();
        for (const ChartPanel* panel : {charts->distribution(), charts->quadrant()}) {
            QVERIFY(panel->isVisibleTo(m_view.get()));
            QVERIFY(!panel->chart()->series().isEmpty());
        }
    }

    void theUprightAxisIsNamedAboveTheChartWhereNothingCutsIt() {
        const ChartPanel* quadrant = m_view->findChild<MomentCharts*>()->quadrant();
        for (const QAbstractAxis* axis : quadrant->chart()->axes(Qt::Vertical))
            QVERIFY2(axis->titleText().isEmpty(), qPrintable(axis->titleText()));
        bool named = false;
        for (const QLabel* label : quadrant->findChildren<QLabel*>()) {
            if (label->text().startsWith(QStringLiteral("Starters lost"))) {
                named = true;
                QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
            }
        }
        QVERIFY(named);
    }

    void eachNumberOpensItsEvidence() {
        auto* row = m_view->findChild<PartsRowWidget*>();
        auto* expert = m_view->findChild<ExpertPanel*>();
        auto* numbers = expert->findChild<QTableWidget*>();
        QVERIFY(!numbers->isVisible());
        m_view->resize(900, 420);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Right);
        QVERIFY2(row->accessibleDescription().contains(QStringLiteral("contact(s) here")),
                 qPrintable(row->accessibleDescription()));
        Q_EMIT row->opened(report::PartEvidence::Numbers);
        QVERIFY(numbers->isVisible());
        // The number itself, where it can be read at once.
        QCOMPARE(numbers->currentItem()->text(), QStringLiteral("customers lost per bad experience"));
        const auto* scroll = m_view->findChild<QScrollArea*>();
        const QRect cell = numbers->visualItemRect(numbers->currentItem());
        const QPoint at = numbers->viewport()->mapTo(scroll->viewport(), cell.center());
        QVERIFY(numbers->viewport()->rect().contains(cell.center()));
        QVERIFY2(scroll->viewport()->rect().contains(at), qPrintable(QString::number(at.y())));
        QSignalSpy wanted(m_view.get(), &View::viewRequested);
        QTest::keyClick(row, Qt::Key_Left);
        QTest::keyClick(row, Qt::Key_Return); // who starts: the map
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ActionId>(), ActionId::ShowMap);
    }

    void theTrendOfTheChosenTouchpointIsShownAndLeadsToAllTrends() {
        auto* charts = m_view->findChild<MomentCharts*>();
        const analysis::Pulse* pulse = m_fixture->session->analysis.result()->pulse.find(m_claim);
        QVERIFY(pulse);
        const bool judged = pulse->state != analysis::PulseState::TooFewWeeks;
        QCOMPARE(charts->trend()->isVisibleTo(m_view.get()), judged);
        QCOMPARE(charts->trend()->chart().name, QStringLiteral("Claim"));
        QSignalSpy wanted(m_view.get(), &View::viewRequested);
        for (QPushButton* button : charts->findChildren<QPushButton*>())
            button->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ActionId>(), ActionId::ShowTrends);
        QVERIFY(m_fixture->session->selection.contains(m_claim));
    }

    void allFindingsAreListedAndLeadToTheirEvidence() {
        QListView* list = listOf(QStringLiteral("All findings, most important first"));
        QVERIFY(list);
        const auto result = m_fixture->session->analysis.result();
        auto* model = qobject_cast<FindingsModel*>(list->model());
        QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), static_cast<int>(result->findings.size()));
        QCOMPARE(model->index(0).data(FindingsModel::RankRole).toInt(), 1);
        QVERIFY(model->index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Moment of truth. Claim: a bad experience")));
        QVERIFY(m_view->reveal(m_fixture->touchpoint(QStringLiteral("Payment"))));
        Q_EMIT list->clicked(model->index(0));
        QCOMPARE(m_view->current(), std::optional(m_claim));
        QVERIFY(m_fixture->session->selection.contains(m_claim));
    }

    void tellsWhatIsKnownOfTheWholeJourney() {
        auto* panel = m_view->findChild<InsightsPanel*>();
        QVERIFY(panel);
        QString all;
        for (const QLabel* label : panel->findChildren<QLabel*>()) {
            if (!label->isHidden()) all += label->text() + QLatin1Char('\n');
        }
        QVERIFY2(all.contains(QLatin1String("bad experiences on average")), qPrintable(all));
        QVERIFY2(!all.contains(QLatin1String("overall score")), qPrintable(all)); // nobody gave one
    }

    void saysThatATableHasMoreRowsThanItShows() {
        analysis::AnalysisResult known = *m_fixture->session->analysis.result();
        bool isLong = false;
        for (analysis::Part& part : known.parts) {
            for (analysis::PartTable& table : part.tables) {
                if (table.rows.empty()) continue;
                table.rows.resize(8, table.rows.front());
                isLong = true;
            }
        }
        QVERIFY(isLong);
        const Language language;
        InsightsPanel panel(render::Theme::light());
        panel.show(m_claim, {m_fixture->session->document->project(), known, language});
        QString all;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        QVERIFY2(all.contains(QLatin1String("2 more rows are in the exported figures.")), qPrintable(all));
    }

    void showsWhatDrivesTheOverallScoreAndWhoStaysWhereThatIsKnown() {
        const auto counted = m_fixture->session->analysis.result();
        analysis::AnalysisResult known = *counted;
        known.drivers.customers = 400;
        known.drivers.enough = true;
        for (const analysis::TouchpointResult& figures : known.touchpoints) {
            analysis::Driver row;
            row.touchpoint = figures.id;
            row.share = 1.0 / 3;
            row.satisfaction = 60;
            known.drivers.rows.push_back(row);
        }
        const auto group = [](const char* name) {
            analysis::Survival survival;
            survival.value = QLatin1String(name);
            survival.customers = 100;
            survival.steps = {{40, 100, 0.7, 0.04, analysis::Interval{0.6, 0.8}}};
            survival.points = {{30, 100, 1, 0, {}}, {90, 60, 0.7, 0.04, {}}};
            return survival;
        };
        known.outcomes.customers = 200;
        known.outcomes.all = group("");
        known.outcomes.segments = {{QStringLiteral("Region"), {group("North"), group("South")}, 0, 1, 1},
                                   {QStringLiteral("Product"), {group("A"), group("B")}, 0, 1, 1}};
        const Language language;
        const report::Telling telling{m_fixture->session->document->project(), known, language};
        InsightsPanel panel(render::Theme::light());
        panel.show(m_claim, telling);
        panel.resize(900, 1600);
        panel.QWidget::show();
        QVERIFY(panel.driverChart()->isVisibleTo(&panel));
        QCOMPARE(panel.survivalCharts().size(), std::size_t{2});
        const auto place = [&](std::size_t chart) { return panel.survivalCharts()[chart]->pos(); };
        QTRY_COMPARE(place(0).y(), place(1).y());
        panel.resize(560, 2000);
        QTRY_COMPARE(place(0).x(), place(1).x()); // no room beside each other
        analysis::AnalysisResult first = *counted;
        first.stage = analysis::RunStage::First;
        panel.show(m_claim, {telling.project, first, language});
        QVERIFY2(panel.driverChart()->isVisibleTo(&panel) && !panel.driverChart()->isEnabled(),
                 "it stands back until it is said anew");
        QCOMPARE(panel.survivalCharts().size(), std::size_t{2});
        first.journey = model::JourneyId{first.journey.value + 1};
        panel.show(m_claim, {telling.project, first, language});
        QVERIFY2(!panel.driverChart()->isVisibleTo(&panel), "another journey's customers are no stand-in");
        QVERIFY(panel.survivalCharts().empty());
        panel.show(m_claim, telling);
        QVERIFY(panel.driverChart()->isEnabled());
        QCOMPARE(panel.survivalCharts().size(), std::size_t{2});
        panel.show(m_claim, {telling.project, *counted, language});
        QVERIFY(!panel.driverChart()->isVisibleTo(&panel));
        QVERIFY(panel.survivalCharts().empty());
    }

    void keepsWhatAPersonDecidesAsOneUndoStep() {
        document::Document& document = *m_fixture->session->document;
        m_view->decide(model::Verdict::Rejected);
        QVERIFY(document.project().find(m_claim)->verdict.is(model::Verdict::Rejected));
        QTRY_COMPARE(moments()->rowCount(), 0);
        QVERIFY2(allText().contains(QStringLiteral("Moment of truth · rejected by hand")),
                 qPrintable(allText()));
        document.undoStack()->undo();
        QTRY_COMPARE(moments()->rowCount(), 1);
    }

    void addsATouchpointByHandToTheMoments() {
        const model::TouchpointId payment = m_fixture->touchpoint(QStringLiteral("Payment"));
        QVERIFY(m_view->reveal(payment));
        m_view->decide(model::Verdict::Added);
        QTRY_COMPARE(moments()->rowCount(), 2);
        QCOMPARE(moments()->index(1, 0).data(MomentsModel::NameRole).toString(), QStringLiteral("Payment"));
        const QString evidence = moments()->index(1, 0).data(MomentsModel::EvidenceRole).toString();
        QVERIFY2(evidence.endsWith(QStringLiteral("added by hand")), qPrintable(evidence));
        QVERIFY2(allText().contains(QStringLiteral("· added by hand")), qPrintable(allText()));
    }

    void aReasonHalfWrittenIsNotOneForTheNextTouchpoint() {
        QLineEdit* reason = nullptr;
        for (QLineEdit* each : m_view->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == QStringLiteral("Reason for the decision")) reason = each;
        }
        QVERIFY(reason);
        QTest::keyClicks(reason, QStringLiteral("the queue"));
        m_fixture->session->analysis.reloadAnswers();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
        QCOMPARE(reason->text(), QStringLiteral("the queue")); // new figures of the same one
        QVERIFY(m_view->reveal(m_fixture->touchpoint(QStringLiteral("Payment"))));
        QCOMPARE(reason->text(), QString());
    }

    void whatIsSelectedElsewhereIsShownFromItsBeginning() {
        auto* page = m_view->findChild<QScrollArea*>();
        QTRY_VERIFY(page->verticalScrollBar()->maximum() > 0);
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        m_view->hide();
        const model::TouchpointId payment = m_fixture->touchpoint(QStringLiteral("Payment"));
        m_fixture->session->selection.set({.touchpoints = {payment}});
        m_view->show();
        QCOMPARE(m_view->current(), std::optional(payment));
        QCOMPARE(page->verticalScrollBar()->value(), 0);
    }

    void whatIsSelectedElsewhereIsInSightInItsList() {
        QListView* list = listOf(QStringLiteral("Where most customers are at stake"));
        list->setFixedHeight(list->sizeHintForRow(0)); // as if many stood above
        m_view->hide();
        const QModelIndex last = stake()->index(stake()->rowCount() - 1, 0);
        const model::TouchpointId id{last.data(MomentsModel::TouchpointRole).toLongLong()};
        m_fixture->session->selection.set({.touchpoints = {id}});
        m_view->show();
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(last)));
    }

    void fewAnswersAreCountedOnce() {
        const model::TouchpointId payment = m_fixture->touchpoint(QStringLiteral("Payment"));
        analysis::AnalysisResult result = *m_fixture->session->analysis.result();
        for (analysis::TouchpointResult& figures : result.touchpoints) {
            if (figures.id != payment) continue;
            figures.low = 0;
            figures.answers = 2;
        }
        MomentsModel model(MomentsModel::Ranking::Stake);
        model.show(m_fixture->session->document->project(),
                   std::make_shared<const analysis::AnalysisResult>(result), Language());
        const QString evidence = model.indexOf(payment).data(MomentsModel::EvidenceRole).toString();
        QVERIFY2(evidence.endsWith(QStringLiteral("· 0 of 2 bad")), qPrintable(evidence));
    }

    void aDiamondIsARankAmongMomentsOfTruthOnly() {
        const QModelIndex first = stake()->index(0, 0);
        QCOMPARE(first.data(MomentsModel::RankRole).toInt(), 1);
        for (int row = 0; row < stake()->rowCount(); ++row)
            QVERIFY(!stake()->index(row, 0).data(MomentsModel::MarkedRole).toBool());
    }

    void showsTheWordsOfTheChosenTouchpoint() {
        auto* words = m_view->findChild<WordsPanel*>();
        QTRY_COMPARE(words->shown(), 4);
    }

    void copiesEveryStatisticInFullPrecision() {
        copyButton()->click();
        const QString csv = QGuiApplication::clipboard()->text();
        const analysis::TouchpointResult* figures = m_fixture->session->analysis.result()->find(m_claim);
        QVERIFY(csv.contains(QString::number(figures->score, 'g', 17)));
        QVERIFY(csv.contains(QString::number(*figures->pUpper, 'g', 17)));
        const auto result = m_fixture->session->analysis.result();
        for (const double value :
             {*figures->heatZ, *figures->heatVariance, *figures->satisfaction, figures->lowVariance,
              figures->weight, figures->matter, figures->questions.front().npsInterval->low, result->sigma,
              result->retained, result->hazards[1]})
            QVERIFY2(csv.contains(QString::number(value, 'g', 17)), qPrintable(QString::number(value)));
        QVERIFY(csv.contains(QStringLiteral("\"seed\",\"%1\"").arg(result->seed)));
        QVERIFY(csv.contains(QStringLiteral("\"importance weight a\",\"1\"")));
    }

    void numbersOfFewAnswersAreNotCopied() {
        QVERIFY(copyButton()->isEnabled());
        document::Document& document = *m_fixture->session->document;
        model::Draft draft(document.project());
        draft.update(model::SettingsId{1}, [](model::Settings& settings) { settings.smallestGroup = 100; });
        QVERIFY(document.commit(std::move(draft).take(), QStringLiteral("limit")));
        QTRY_VERIFY(!copyButton()->isEnabled());
        QVERIFY(copyButton()->toolTip().contains(QStringLiteral("fewer than 100")));
    }

    void teachesWhatIsMissingWhereThereAreNoAnswers() {
        m_fixture->session->filter.setFilter({.from = QDate(2031, 1, 1)});
        QTRY_COMPARE(moments()->rowCount(), 0);
    }

  private:
    QListView* listOf(const QString& name) const {
        for (QListView* list : m_view->findChildren<QListView*>()) {
            if (list->accessibleName() == name) return list;
        }
        return nullptr;
    }
    QAbstractItemModel* modelOf(const QString& name) const {
        const QListView* list = listOf(name);
        return list ? list->model() : nullptr;
    }
    QString allText() const {
        QString all;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
    QPushButton* copyButton() const { return m_view->findChild<ExpertPanel*>()->findChild<QPushButton*>(); }
    QAbstractItemModel* moments() const { return modelOf(QStringLiteral("Moments of truth")); }
    QAbstractItemModel* stake() const { return modelOf(QStringLiteral("Where most customers are at stake")); }

    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<MomentsView> m_view;
    model::TouchpointId m_claim;
};

QTEST_MAIN(TestMomentsView)
#include "tst_moments_view.moc"
