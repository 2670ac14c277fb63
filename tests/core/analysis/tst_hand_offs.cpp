// Hand-offs between departments on small journeys, counted by hand.
#include "alike.h"
#include "core/analysis/hand_offs.h"
#include "core/analysis/method/differences.h"
#include "journey_builder.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;
using chwila::testing::alike;

namespace {

/// Touchpoints in a row, the given ones in a second department.
struct HandOffRow {
    JourneyBuilder builder;
    std::vector<model::TouchpointId> ids;
    model::DepartmentId second;
    model::ScaleId nps;
    model::ScaleId csat;

    HandOffRow(int count, const std::vector<std::size_t>& others) {
        ids = builder.touchpoints(count);
        second = builder.add(model::Department{});
        for (const std::size_t i : others)
            moveToSecond(i);
        nps = builder.scale(model::ScaleKind::Nps);
        csat = builder.scale(model::ScaleKind::Csat);
    }
    void moveToSecond(std::size_t i) {
        model::Touchpoint record = *builder.project().find(ids[i]);
        record.department = second;
        builder.project().put(record);
    }
    void csatLowOf(std::size_t i, qint64 low, qint64 n) {
        builder.answer(ids[i], csat, 1, low);
        builder.answer(ids[i], csat, 5, n - low);
    }
    std::vector<HandOff> handOffs() const {
        const AnalysisInput input = builder.input();
        const AnalysisResult result = analysed(input);
        return analysis::handOffs(Workspace(input), result);
    }
    HandOff into() const {
        for (const HandOff& row : handOffs()) {
            if (row.to == second) return row;
        }
        return {};
    }
};

} // namespace

class TestHandOffs : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void countedByHand();
    void handOffsCountThoseWhoLeftAndContactsDoNot();
    void noneWithinADepartment();
    void anotherQuestionIsNoChange();
    void worseForItsQuestionIsFoundUnderFewerLowAnswers();
    void aQuestionAskedNowhereElseSaysNothing();
    void whatIsWorseIsAFinding();
    void whatOneOfManyShowsByChanceIsNoFinding();
};

// What the caption of the table says of the two figures.
void TestHandOffs::handOffsCountThoseWhoLeftAndContactsDoNot() {
    HandOffRow row(3, {2});
    row.builder.line(row.ids);
    for (const model::TouchpointId id : row.ids)
        row.builder.lowOf(id, row.nps, 40, 100);
    QVERIFY(alike(row.into().traffic, 1));
    const AnalysisResult result = analysed(row.builder.input());
    QVERIFY(result.find(row.ids[2])->arrivals < 0.9);
    const auto part = std::ranges::find(result.parts, Literal("hand_offs"), &Part::key);
    QVERIFY(part != result.parts.end());
    const QString caption = QString::fromUtf8(part->tables.front().caption.text);
    QVERIFY(caption.contains(QStringLiteral("leave out those who left")));
}

// Fewer than 8 touchpoints: each counts with its answers as they are.
void TestHandOffs::countedByHand() {
    HandOffRow row(4, {1, 2});
    JourneyBuilder& builder = row.builder;
    builder.start(row.ids[0]);
    builder.go(row.ids[0], row.ids[1], 3);
    builder.go(row.ids[0], row.ids[2], 1);
    builder.go(row.ids[1], row.ids[3]);
    builder.go(row.ids[2], row.ids[3]);
    builder.finish(row.ids[3]);
    builder.lowOf(row.ids[0], row.nps, 10, 200);
    builder.lowOf(row.ids[1], row.nps, 80, 200);
    builder.lowOf(row.ids[2], row.nps, 20, 100);
    builder.lowOf(row.ids[3], row.nps, 10, 200);
    const std::vector<HandOff> all = row.handOffs();
    QCOMPARE(all.size(), std::size_t{2});
    const HandOff& into = all.front();
    QCOMPARE(into.to, row.second);
    QVERIFY(alike(into.traffic, 1));
    QCOMPARE(into.before.touchpoints, (std::vector{row.ids[0]}));
    QCOMPARE(into.after.touchpoints, (std::vector{row.ids[1], row.ids[2]}));
    QCOMPARE(into.before.low, 10);
    QCOMPARE(into.after.low, 100);
    QCOMPARE(into.after.answers, 300);
    QVERIFY(alike(into.before.share, 0.05));
    QVERIFY(alike(into.after.share, 0.75 * 0.4 + 0.25 * 0.2));
    QVERIFY(alike(into.extra, 0.3));
    QVERIFY(alike(*into.before.ratio, 10 / (200 * 120.0 / 700)));
    // One question everywhere: the plain difference of the shares.
    const auto plain = method::shareDifference(100, 300, 10, 200);
    QVERIFY(alike(into.difference->low, plain->low) && alike(into.difference->high, plain->high));
    const HandOff& back = all.back();
    QVERIFY(alike(back.traffic, 1) && alike(back.extra, 0.75 * (0.05 - 0.4) + 0.25 * (0.05 - 0.2)));
    QVERIFY(back.difference->high < 0 && !back.isWorse());
}

void TestHandOffs::noneWithinADepartment() {
    HandOffRow row(3, {});
    row.builder.line(row.ids);
    QVERIFY(row.handOffs().empty());
}

// 30 of 100 is usual for the one question, 10 of 100 for the other: nothing got better or worse on the way.
void TestHandOffs::anotherQuestionIsNoChange() {
    for (const bool npsFirst : {true, false}) {
        HandOffRow row(4, {2, 3});
        row.builder.line(row.ids);
        for (const std::size_t i : {0u, 1u, 2u, 3u}) {
            if ((i < 2) == npsFirst) {
                row.builder.lowOf(row.ids[i], row.nps, 120, 400);
            } else {
                row.csatLowOf(i, 40, 400);
            }
        }
        const HandOff into = row.into();
        QVERIFY(alike(into.extra, 0, 1e-9));
        QVERIFY(alike(*into.before.ratio, 1) && alike(*into.after.ratio, 1));
        QVERIFY(into.difference->low < 0 && into.difference->high > 0);
        QVERIFY(!into.isWorse());
    }
}

void TestHandOffs::worseForItsQuestionIsFoundUnderFewerLowAnswers() {
    HandOffRow row(5, {2});
    row.builder.line(row.ids);
    row.builder.lowOf(row.ids[0], row.nps, 120, 400);
    row.builder.lowOf(row.ids[1], row.nps, 120, 400);
    row.csatLowOf(2, 100, 400);
    row.csatLowOf(3, 30, 400);
    row.csatLowOf(4, 30, 400);
    const HandOff into = row.into();
    // A quarter after against nearly a third before, yet nearly twice what is usual for that question.
    QVERIFY(into.after.low * into.before.answers < into.before.low * into.after.answers);
    QVERIFY(alike(*into.before.ratio, 1) && *into.after.ratio > 1.8);
    QVERIFY(into.isWorse());
}

void TestHandOffs::aQuestionAskedNowhereElseSaysNothing() {
    HandOffRow row(3, {1});
    row.builder.line(row.ids);
    row.builder.lowOf(row.ids[0], row.nps, 20, 200);
    row.csatLowOf(1, 100, 200);
    row.builder.lowOf(row.ids[2], row.nps, 20, 200);
    const HandOff into = row.into();
    QVERIFY(!into.after.ratio && !into.difference && !into.isWorse());
}

void TestHandOffs::whatIsWorseIsAFinding() {
    HandOffRow row(3, {1});
    row.builder.line(row.ids);
    row.builder.lowOf(row.ids[0], row.nps, 20, 200);
    row.builder.lowOf(row.ids[1], row.nps, 80, 200);
    row.builder.lowOf(row.ids[2], row.nps, 20, 200);
    const AnalysisResult result = analysed(row.builder.input());
    const auto at = std::ranges::find(result.findings, FindingKind::OfPart, &Finding::kind);
    QVERIFY(at != result.findings.end());
    const PartFinding& said =
        result.parts[static_cast<std::size_t>(at->part)].findings[static_cast<std::size_t>(at->row)];
    QCOMPARE(at->key, said.key);
    QVERIFY(at->key.startsWith(QLatin1String("hand-off/")));
    QCOMPARE(at->touchpoints, std::vector{row.ids[1]});
}

// 15 and 28 of 100 in a row differ beyond chance where they are the only hand-off, but not as one of eleven.
void TestHandOffs::whatOneOfManyShowsByChanceIsNoFinding() {
    for (const bool many : {false, true}) {
        HandOffRow row(12, {6, 7, 8, 9, 10, 11});
        row.builder.line(row.ids);
        for (std::size_t i = 0; i < row.ids.size(); ++i) {
            // The one beyond doubt keeps shrinkage from taking all touchpoints for average.
            row.builder.lowOf(row.ids[i], row.nps, i == 2 ? 45 : i == 6 ? 28 : 15, 100);
            if (!many) continue;
            row.second = row.builder.add(model::Department{});
            row.moveToSecond(i);
        }
        const std::vector<HandOff> all = row.handOffs();
        QCOMPARE(all.size(), std::size_t(many ? 11 : 1));
        const HandOff& into = *std::ranges::find_if(
            all, [&](const HandOff& each) { return each.after.touchpoints == std::vector{row.ids[6]}; });
        QVERIFY(into.difference->low > 0 && *into.p < 0.05);
        QCOMPARE(into.isWorse(), !many);
        // Of eleven four differ as much or more: there and back, twice.
        QVERIFY(alike(*into.q, many ? *into.p * 11 / 4 : *into.p));
    }
}

QTEST_GUILESS_MAIN(TestHandOffs)
#include "tst_hand_offs.moc"
