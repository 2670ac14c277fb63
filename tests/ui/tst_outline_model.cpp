#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "tests/ui/window_seams.h"
#include "ui/models/outline_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

class TestOutlineModel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void rowsStandInReadingOrder();
    void aCellCanBeEdited_data();
    void aCellCanBeEdited();
    void aWrongValueIsRefusedWithAReason_data();
    void aWrongValueIsRefusedWithAReason();
    void tipsAreNoMarkup();
    void figuresCannotBeEdited();
    void stepsCountFromOne();
    void addedAndRemovedCardsComeAndGo();
    void movedCardsKeepTheirPersistentIndexes();
    void undoShowsTheOldValue();
    void newFiguresTouchNoCellThatCanBeEdited();
    void arrowsAreReadAndDrawnByNames();
    void painsAndOtherNotesStandInTheTable();
    void theRankIsThatOfTheMoments();
    void figuresOfFewAnswersAreMarked();

  private:
    QString text(int row, const char* field) const {
        return m_model->index(row, outlineColumn(field)).data().toString();
    }
    void commit(const Result<Change>& change) {
        QVERIFY(change);
        QVERIFY(m_document->commit(*change, QStringLiteral("Edit")));
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<OutlineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOutlineModel::init() {
    m_bench = std::make_unique<Bench>();
    m_document = *document::Document::create(m_bench->path(QStringLiteral("p.chwila")), smallProject());
    m_model = std::make_unique<OutlineModel>(*m_document, m_bench->language);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setJourney(inOrder<Journey>(m_document->project()).front()->id);
}

void TestOutlineModel::cleanup() {
    m_tester.reset();
    m_model.reset();
    m_document.reset();
    m_bench.reset();
}

void TestOutlineModel::rowsStandInReadingOrder() {
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(0, "name"), QStringLiteral("Compare"));
    QCOMPARE(text(1, "name"), QStringLiteral("Buy"));
    QCOMPARE(text(2, "name"), QStringLiteral("Report damage"));
    QCOMPARE(text(1, "department"), QStringLiteral("Sales"));
    QCOMPARE(m_model->rowOf(m_model->touchpointAt(2)), 2);
}

void TestOutlineModel::aCellCanBeEdited_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name") << "name"
                            << "Compare offers"
                            << "Compare offers";
    QTest::newRow("markup stays text") << "name"
                                       << "<b>Compare</b>"
                                       << "<b>Compare</b>";
    QTest::newRow("a department by its name") << "department"
                                              << "billing"
                                              << "Billing";
    QTest::newRow("a channel by its name") << "channel"
                                           << "Phone"
                                           << "Phone";
    QTest::newRow("no channel") << "channel"
                                << ""
                                << "";
    QTest::newRow("an area") << "area"
                             << "Brand"
                             << "Brand";
    QTest::newRow("an assumed score") << "assumed_score"
                                      << "7.5"
                                      << "7.5";
    QTest::newRow("a promise in several lines is shown in one") << "promise"
                                                                << "We call\nback"
                                                                << "We call back";
}

void TestOutlineModel::aCellCanBeEdited() {
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    const QByteArray name = field.toLatin1();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(m_model->index(0, outlineColumn(name.constData())), typed));
    QCOMPARE(text(0, name.constData()), shown);
    if (field != QLatin1String("channel") || !typed.isEmpty()) QVERIFY(!changed.isEmpty());
}

void TestOutlineModel::aWrongValueIsRefusedWithAReason_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("an empty name") << "name"
                                   << "  ";
    QTest::newRow("a department that does not exist") << "department"
                                                      << "Astronauts";
    QTest::newRow("a score above ten") << "assumed_score"
                                       << "11";
    QTest::newRow("a score that is no number") << "assumed_score"
                                               << "good";
    QTest::newRow("a score that is called no number") << "assumed_score"
                                                      << "nan";
    QTest::newRow("a step before the first") << "step"
                                             << "0";
}

void TestOutlineModel::aWrongValueIsRefusedWithAReason() {
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const QByteArray name = field.toLatin1();
    QSignalSpy refused(m_model.get(), &OutlineModel::editRefused);
    const Project before = m_document->project();
    QVERIFY(!m_model->setData(m_model->index(0, outlineColumn(name.constData())), typed));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.at(0).at(0).toString().isEmpty());
    QVERIFY(m_document->project() == before);
}

void TestOutlineModel::tipsAreNoMarkup() {
    const QString nasty = QStringLiteral("<img src=x> & co");
    const auto stage = inOrder<Stage>(m_document->project()).front()->id;
    commit(edit::rename(m_document->project(), edit::refTo(stage), nasty));
    const QModelIndex cell = m_model->index(0, outlineColumn("stage"));
    QCOMPARE(cell.data().toString(), nasty);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), nasty.toHtmlEscaped());
}

void TestOutlineModel::figuresCannotBeEdited() {
    const auto columns = outlineColumns();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool editable = m_model->flags(m_model->index(0, column)).testFlag(Qt::ItemIsEditable);
        const OutlineColumn::Figure figure = columns[static_cast<std::size_t>(column)].figure;
        QCOMPARE(editable, figure == OutlineColumn::Figure::None || figure == OutlineColumn::Figure::LeadsTo);
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

void TestOutlineModel::stepsCountFromOne() {
    QCOMPARE(text(0, "step"), QStringLiteral("1"));
    QVERIFY(m_model->setData(m_model->index(0, outlineColumn("step")), QStringLiteral("3")));
    QCOMPARE(m_document->project().find(m_model->touchpointAt(0))->step, 2);
    QCOMPARE(text(0, "step"), QStringLiteral("3"));
}

void TestOutlineModel::addedAndRemovedCardsComeAndGo() {
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    commit(edit::addTouchpointNextTo(m_document->project(), m_model->touchpointAt(0), edit::NextTo::Step,
                                     QStringLiteral("Ask")));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(text(1, "name"), QStringLiteral("Ask"));
    edit::Elements two;
    two.touchpoints = {m_model->touchpointAt(0), m_model->touchpointAt(2)};
    std::ranges::sort(two.touchpoints);
    commit(edit::remove(m_document->project(), two));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(m_model->rowCount(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(reset.size(), 0);
}

void TestOutlineModel::movedCardsKeepTheirPersistentIndexes() {
    const TouchpointId compare = m_model->touchpointAt(0);
    const QPersistentModelIndex index(m_model->index(0, outlineColumn("name")));
    commit(edit::moveTouchpointsByStages(m_document->project(), {compare}, 1));
    commit(edit::moveTouchpointsByStages(m_document->project(), {compare}, 1));
    QCOMPARE(m_model->touchpointAt(index.row()), compare);
    QCOMPARE(index.data().toString(), QStringLiteral("Compare"));
    QVERIFY(index.row() > 0);
}

void TestOutlineModel::undoShowsTheOldValue() {
    QVERIFY(m_model->setData(m_model->index(0, outlineColumn("name")), QStringLiteral("Other")));
    m_document->undoStack()->undo();
    QCOMPARE(text(0, "name"), QStringLiteral("Compare"));
}

void TestOutlineModel::newFiguresTouchNoCellThatCanBeEdited() {
    // Views fill open editors of changed cells anew: what is being typed would be lost.
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setResult(std::make_shared<analysis::AnalysisResult>());
    QVERIFY(!changed.isEmpty());
    for (const QList<QVariant>& each : changed) {
        for (int column = each.at(0).toModelIndex().column(); column <= each.at(1).toModelIndex().column();
             ++column)
            QVERIFY(!m_model->flags(m_model->index(0, column)).testFlag(Qt::ItemIsEditable));
    }
}

void TestOutlineModel::arrowsAreReadAndDrawnByNames() {
    const int leads = outlineColumn(OutlineColumn::Figure::LeadsTo);
    const QModelIndex compare = m_model->index(0, leads);
    QCOMPARE(compare.data().toString(), QString());
    QVERIFY(compare.flags().testFlag(Qt::ItemIsEditable));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(compare, QStringLiteral("buy; report damage")));
    QCOMPARE(m_model->index(0, leads).data().toString(), QStringLiteral("Buy; Report damage"));
    QCOMPARE(m_document->project().all<Transition>().size(), 2);
    QVERIFY(!changed.isEmpty());
    QSignalSpy refused(m_model.get(), &OutlineModel::editRefused);
    QVERIFY(!m_model->setData(compare, QStringLiteral("Bye")));
    QCOMPARE(refused.size(), 1);
    // Another card's name stands in this row, too.
    changed.clear();
    commit(
        edit::rename(m_document->project(), edit::refTo(m_model->touchpointAt(1)), QStringLiteral("Sign")));
    QCOMPARE(m_model->index(0, leads).data().toString(), QStringLiteral("Sign; Report damage"));
    const bool told = std::ranges::any_of(changed, [&](const QList<QVariant>& each) {
        const auto from = each.at(0).toModelIndex();
        const auto to = each.at(1).toModelIndex();
        return from.row() == 0 && from.column() <= leads && to.column() >= leads;
    });
    QVERIFY(told);
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(m_document->project().all<Transition>().size(), 0);
    QCOMPARE(m_model->index(0, leads).data().toString(), QString());
}

void TestOutlineModel::painsAndOtherNotesStandInTheTable() {
    const TouchpointId buy = m_model->touchpointAt(1);
    for (const auto& [kind, text] :
         {std::pair(NoteKind::Pain, "Long wait"), std::pair(NoteKind::Pain, "No answer"),
          std::pair(NoteKind::Idea, "Call back")})
        commit(edit::addNote(m_document->project(), buy, kind, QString::fromUtf8(text)));
    const QModelIndex pains = m_model->index(1, outlineColumn(OutlineColumn::Figure::Pains));
    const QModelIndex notes = m_model->index(1, outlineColumn(OutlineColumn::Figure::Notes));
    QCOMPARE(pains.data().toString(), QStringLiteral("Long wait; No answer"));
    QCOMPARE(notes.data().toString(), QStringLiteral("Idea: Call back"));
    QVERIFY(!pains.flags().testFlag(Qt::ItemIsEditable));
}

void TestOutlineModel::theRankIsThatOfTheMoments() {
    auto result = std::make_shared<analysis::AnalysisResult>();
    for (int row = 0; row < 3; ++row) {
        analysis::TouchpointResult figures;
        figures.id = m_model->touchpointAt(row);
        figures.marked = row > 0;
        figures.score = row;
        figures.scoreRank = 3 - row;
        result->touchpoints.push_back(figures);
    }
    std::ranges::sort(result->touchpoints, {}, &analysis::TouchpointResult::id);
    m_model->setResult(result);
    const int rank = outlineColumn(OutlineColumn::Figure::Rank);
    QCOMPARE(m_model->index(0, rank).data().toString(), QString());
    QCOMPARE(m_model->index(2, rank).data().toString(), QStringLiteral("1"));
    QCOMPARE(m_model->index(1, rank).data().toString(), QStringLiteral("2"));
    // Sorted by rank, those without one come last.
    QVERIFY(m_model->index(0, rank).data(OutlineModel::SortRole).toInt() > 2);
}

void TestOutlineModel::figuresOfFewAnswersAreMarked() {
    auto result = std::make_shared<analysis::AnalysisResult>();
    for (int row = 0; row < 3; ++row) {
        analysis::TouchpointResult figures;
        figures.id = m_model->touchpointAt(row);
        figures.answers = row == 0 ? 1 : row == 1 ? 10 : 0;
        if (row < 2) figures.satisfaction = 50;
        result->touchpoints.push_back(figures);
    }
    std::ranges::sort(result->touchpoints, {}, &analysis::TouchpointResult::id);
    m_model->setResult(result);
    const int satisfaction = outlineColumn(OutlineColumn::Figure::Satisfaction);
    const auto cell = [&](int row, int role) { return m_model->index(row, satisfaction).data(role); };
    QVERIFY(cell(0, OutlineModel::FewAnswersRole).toBool());
    QCOMPARE(cell(0, Qt::ToolTipRole).toString(), QStringLiteral("Fewer than 10 answers"));
    QVERIFY(!cell(1, OutlineModel::FewAnswersRole).toBool());
    QVERIFY(!cell(2, OutlineModel::FewAnswersRole).toBool()); // nothing stands there
    const int answers = outlineColumn(OutlineColumn::Figure::Answers);
    QVERIFY(!m_model->index(0, answers).data(OutlineModel::FewAnswersRole).toBool());
}

QTEST_MAIN(TestOutlineModel)
#include "tst_outline_model.moc"
