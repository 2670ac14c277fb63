#include "tests/ui/views/view_fixture.h"
#include "ui/charts/chart_panel.h"
#include "ui/views/expert_panel.h"
#include "ui/views/insights_panel.h"
#include "ui/views/moments_view.h"
#include "ui/views/words_panel.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
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

    void saysTheEvidenceInOneSentenceWithItsNumbers() {
        QString all;
        for (const QLabel* label : m_view->findChildren<QLabel*>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->text()));
            all += label->text() + QLatin1Char('\n');
        }
        QVERIFY2(all.contains(QLatin1String("40 of 60")), qPrintable(all));
    }

    void drawsTheDistributionAndTheQuadrant() {
        const auto charts = m_view->findChildren<ChartPanel*>();
        QCOMPARE(charts.size(), 2);
        for (const ChartPanel* panel : charts)
            QVERIFY(!panel->chart()->series().isEmpty());
    }

    void tellsWhatIsKnownOfTheWholeJourney() {
        auto* panel = m_view->findChild<InsightsPanel*>();
        QVERIFY(panel);
        QString all;
        for (const QLabel* label : panel->findChildren<QLabel*>()) {
            if (!label->isHidden()) all += label->text() + QLatin1Char('\n');
        }
        QVERIFY2(all.contains(QLatin1String("without a bad experience")), qPrintable(all));
        QVERIFY2(!all.contains(QLatin1String("overall score")), qPrintable(all)); // nobody gave one
    }

    void keepsWhatAPersonDecidesAsOneUndoStep() {
        document::Document& document = *m_fixture->session->document;
        m_view->decide(model::Verdict::Rejected);
        QVERIFY(document.project().find(m_claim)->verdict.is(model::Verdict::Rejected));
        QTRY_COMPARE(moments()->rowCount(), 0);
        document.undoStack()->undo();
        QTRY_COMPARE(moments()->rowCount(), 1);
    }

    void addsATouchpointByHandToTheMoments() {
        const model::TouchpointId payment = m_fixture->touchpoint(QStringLiteral("Payment"));
        QVERIFY(m_view->reveal(payment));
        m_view->decide(model::Verdict::Added);
        QTRY_COMPARE(moments()->rowCount(), 2);
        QCOMPARE(moments()->index(1, 0).data(MomentsModel::NameRole).toString(), QStringLiteral("Payment"));
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
    QAbstractItemModel* modelOf(const QString& name) const {
        for (QListView* list : m_view->findChildren<QListView*>()) {
            if (list->accessibleName() == name) return list->model();
        }
        return nullptr;
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
