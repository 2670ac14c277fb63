// Batches and repair: what becomes of answers when labels are assigned later, touchpoints are merged, an
// import is removed or a source is read again.
#include "core/edit/merge_touchpoints.h"
#include "core/edit/touchpoint_edits.h"
#include "core/feedback/reading/rejected_list.h"
#include "tests/core/store/survey_file.h"

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;
using Item = feedback::AnswerReader::Item;

namespace {

struct RepairWorld : SurveyFile {
    feedback::Batch import(std::vector<Item> items, bool replace = false) {
        ListReader reader(std::move(items));
        const auto batch = replace ? store().replaceBatches(survey.header("batch"), reader, progress)
                                   : store().importBatch(survey.header("batch"), reader, progress);
        if (!batch) qFatal("%s", qPrintable(describe(batch.error())));
        return *batch;
    }
    void edit(const Result<Change>& change) {
        if (!change) qFatal("%s", qPrintable(describe(change.error())));
        if (!file->commit(*change, QStringLiteral("edit"))) qFatal("commit");
        if (!change->applyTo(survey.project)) qFatal("apply");
    }
    qint64 answersOf(TouchpointId id) {
        const feedback::AnswerCounts counts =
            (*store().cube(survey.project, progress))->counts(survey.project, {});
        qint64 count = 0;
        for (const feedback::AnswerCounts::Cell& cell : counts.of(id))
            count += cell.total();
        return count;
    }
    qint64 unassigned() {
        return (*store().cube(survey.project, progress))->counts(survey.project, {}).unassigned;
    }
};

Item given(AliasId alias, int level, int day = 1) {
    return answer(alias, level, at(2026, 1, day));
}

} // namespace

class TestAnswerRepair : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aLabelAssignedLaterMovesItsAnswers() {
        RepairWorld world;
        world.import({given(world.survey.looseLabel, 3), given(world.survey.looseLabel, 4),
                      given(world.survey.claimLabel, 9)});
        QCOMPARE(world.unassigned(), 2);
        const auto assigned =
            edit::assignAliases(world.survey.project, {world.survey.looseLabel}, world.survey.claim);
        world.edit(assigned);
        QCOMPARE(world.unassigned(), 0);
        QCOMPARE(world.answersOf(world.survey.claim), 3);
        world.edit(Result<Change>(assigned->reversed()));
        QCOMPARE(world.unassigned(), 2);
        QCOMPARE(world.answersOf(world.survey.claim), 1);
    }

    void mergedTouchpointsKeepTheirAnswers() {
        RepairWorld world;
        world.import({given(world.survey.claimLabel, 3), given(world.survey.payLabel, 4),
                      given(world.survey.payLabel, 5)});
        const auto merged = edit::mergeTouchpoints(
            world.survey.project, {world.survey.claim, world.survey.pay}, world.survey.claim);
        world.edit(merged);
        QVERIFY(!world.survey.project.find(world.survey.pay));
        QCOMPARE(world.answersOf(world.survey.claim), 3);
        QCOMPARE(world.unassigned(), 0);
        world.file.reset();
        world.file = *ProjectFile::open(world.folder.file());
        QCOMPARE(world.answersOf(world.survey.claim), 3);
        world.edit(Result<Change>(merged->reversed()));
        QCOMPARE(world.answersOf(world.survey.claim), 1);
        QCOMPARE(world.answersOf(world.survey.pay), 2);
    }

    void removingAnImportTakesItsAnswersOnly() {
        RepairWorld world;
        const auto first = world.import({given(world.survey.claimLabel, 3)});
        const auto second =
            world.import({given(world.survey.claimLabel, 4), given(world.survey.payLabel, 5)});
        QCOMPARE(world.store().batches()->size(), std::size_t(2));
        REQUIRE(world.store().removeBatch(second.id));
        QCOMPARE(world.answersOf(world.survey.claim), 1);
        QCOMPARE(world.answersOf(world.survey.pay), 0);
        QCOMPARE(world.store().batches()->front().id, first.id);
    }

    void whatARefreshChangedIsCounted() {
        RepairWorld world;
        world.import({given(world.survey.claimLabel, 3), given(world.survey.claimLabel, 3),
                      given(world.survey.payLabel, 5, 2), given(world.survey.callLabel, 1)});
        const auto before = world.store().cellsOf(world.survey.source);
        REQUIRE(before);
        world.import({given(world.survey.claimLabel, 3), given(world.survey.claimLabel, 4),
                      given(world.survey.claimLabel, 9, 3), given(world.survey.payLabel, 5, 2)},
                     true);
        const auto after = world.store().cellsOf(world.survey.source);
        REQUIRE(after);
        const AnswerChanges changes = changesBetween(*before, *after);
        QCOMPARE(changes.labels.size(), std::size_t(2));
        QCOMPARE(changes.labels.at(world.survey.claimLabel), (AnswerChanges::Count{1, 0, 1}));
        QCOMPARE(changes.labels.at(world.survey.callLabel), (AnswerChanges::Count{0, 1, 0}));
        QCOMPARE(changes.total(), (AnswerChanges::Count{1, 1, 1}));
        QVERIFY(changesBetween(*after, *after).isEmpty());
    }

    void rejectedRowsKeepTheirCells() {
        RepairWorld world;
        feedback::Rejected rejected{{QStringLiteral("a.csv"), 7, 2},
                                    QStringLiteral("“x” is not a number."),
                                    QStringLiteral("ż | x"),
                                    {{QStringLiteral("who"), QStringLiteral("ż, \"q\"\n=1+1")},
                                     {QStringLiteral("score"), QStringLiteral("-1")}}};
        const auto batch = world.import({rejected});
        const auto kept = world.store().rejected(batch.id);
        REQUIRE(kept);
        QVERIFY(kept->front() == rejected);
        rejected.cells.front().second = QStringLiteral("=1+1");
        QFile list(world.folder.file() + QStringLiteral("-rejected.csv"));
        REQUIRE(feedback::writeRejected(list.fileName(), {rejected}));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray csv = list.readAll();
        QVERIFY2(csv.startsWith("\xEF\xBB\xBFwho,score,chwila_reason,chwila_line,chwila_text\r\n"),
                 csv.constData());
        QVERIFY2(csv.contains("'=1+1,-1,“x” is not a number.,7,"), csv.constData());
    }
};

QTEST_GUILESS_MAIN(TestAnswerRepair)
#include "tst_answer_repair.moc"
