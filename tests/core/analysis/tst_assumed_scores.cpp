// What a team assumed against what customers answered.
#include "core/analysis/assumed_scores.h"
#include "journey_builder.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;

namespace {

struct AssumedRow {
    JourneyBuilder builder;
    std::vector<model::TouchpointId> ids;
    model::ScaleId scale;

    explicit AssumedRow(int count) {
        ids = builder.touchpoints(count);
        builder.line(ids);
        scale = builder.scale(model::ScaleKind::Nps);
    }
    void assume(std::size_t i, double score) {
        model::Touchpoint record = *builder.project().find(ids[i]);
        record.assumedScore = score;
        builder.project().put(record);
    }
    std::vector<AssumedScore> scores() const {
        const AnalysisInput input = builder.input();
        return assumedScores(Workspace(input), analysed(input));
    }
    Part part() const { return partIn(analysed(builder.input()).parts, "assumed_scores"); }
};

} // namespace

class TestAssumedScores : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theLargestOverestimateComesFirst() {
        AssumedRow row(4);
        row.assume(0, 8);
        row.assume(1, 9);
        row.assume(2, 5);
        for (const std::size_t i : {0u, 1u, 2u, 3u})
            row.builder.lowOf(row.ids[i], row.scale, 50, 100); // 3 and 9 in equal parts: 60 points
        const auto scores = row.scores();
        QCOMPARE(scores.size(), std::size_t{3});
        QCOMPARE(scores[0].touchpoint, row.ids[1]);
        QVERIFY(std::abs(scores[0].gap() - 30) < 1e-9);
        QVERIFY(scores[0].isTooGood() && scores[1].isTooGood());
        QVERIFY(scores[2].isTooBad());
    }
    // 10 answers of 3 and 10 of 9: deviation 30.78 of 100 points, error 6.882, t = 10 / 6.882 = 1.453 with 19
    // degrees, p = 0.1625 (Student's tables).
    void theChanceIsStudents() {
        AssumedRow row(2);
        row.assume(0, 7);
        row.builder.lowOf(row.ids[0], row.scale, 10, 20);
        const auto scores = row.scores();
        QCOMPARE(scores.size(), std::size_t{1});
        QVERIFY(std::abs(scores[0].p - 0.1625) < 1e-3);
        QVERIFY(!scores[0].isTooGood() && !scores[0].isTooBad());
        QVERIFY(row.part().findings.empty());
    }
    // One of a dozen that alone would be beyond chance.
    void manyAreCorrectedForTheirNumber() {
        for (const int count : {1, 12}) {
            AssumedRow row(count);
            for (std::size_t i = 0; i < row.ids.size(); ++i) {
                row.assume(i, i == 0 ? 7.5 : 6);
                row.builder.lowOf(row.ids[i], row.scale, 10, 20);
            }
            const AssumedScore first = row.scores().front();
            QVERIFY(first.interval.high < first.assumed && first.p < 0.05);
            QCOMPARE(first.isTooGood(), count == 1);
        }
    }
    // So many answers that even a point is beyond chance.
    void aSmallGapIsNone() {
        AssumedRow row(1);
        row.assume(0, 6.4);
        row.builder.lowOf(row.ids[0], row.scale, 50000, 100000);
        QVERIFY(row.scores().front().q < 0.05 && !row.scores().front().isTooGood());
    }
    void fewAnswersOrNoAssumptionSayNothing() {
        AssumedRow row(2);
        row.assume(0, 10);
        row.builder.lowOf(row.ids[0], row.scale, 9, 9);
        row.builder.lowOf(row.ids[1], row.scale, 90, 100);
        QVERIFY(row.scores().empty());
        const Part part = row.part();
        QVERIFY(part.said.empty() && part.findings.empty() && part.ofTouchpoints.empty());
    }
    void answersThatAreAllTheSameAreNoDivisionByZero() {
        AssumedRow row(2);
        row.assume(0, 9);
        row.assume(1, 5);
        row.builder.lowOf(row.ids[0], row.scale, 0, 20); // all 9: 90 points
        row.builder.lowOf(row.ids[1], row.scale, 0, 20);
        const auto scores = row.scores();
        QVERIFY(scores[0].p == 1 && scores[1].p == 0 && scores[1].isTooBad());
    }
    void itIsToldAtTouchpointsAndInFindings() {
        AssumedRow row(4);
        row.assume(0, 9);
        row.assume(1, 2);
        row.assume(2, 6);
        for (const model::TouchpointId id : row.ids)
            row.builder.lowOf(id, row.scale, 50, 100);
        const Part part = row.part();
        QCOMPARE(part.ofTouchpoints.size(), std::size_t{2});
        QCOMPARE(part.findings.size(), std::size_t{2});
        QCOMPARE(part.findings[0].touchpoints, std::vector{row.ids[0]});
        QCOMPARE(part.findings[1].touchpoints, std::vector{row.ids[1]});
        // 30 too much, 40 too little, 0.
        QCOMPARE(part.said.size(), std::size_t{1});
        QCOMPARE(part.said[0].count, 3);
        QCOMPARE(QLatin1String(part.said[0].text.text),
                 QLatin1String("On average of %n touchpoints the team assumed %1 of 100 points fewer than "
                               "customers give."));
        QCOMPARE(partIn(analysed(row.builder.input()).parts, "assumed_scores").tables[0].rows.size(),
                 std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(TestAssumedScores)
#include "tst_assumed_scores.moc"
