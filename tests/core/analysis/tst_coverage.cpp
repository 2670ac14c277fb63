// Who answers against who comes, and who was never asked, on small journeys made by hand.
#include "alike.h"
#include "core/analysis/coverage.h"
#include "journey_builder.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;
using namespace Qt::StringLiterals;
using chwila::testing::alike;

namespace {

/// Three in a row, without low answers: everybody goes all the way.
struct CoverageRow {
    JourneyBuilder builder;
    std::vector<model::TouchpointId> ids;
    model::ScaleId scale;

    /// Customers counted by an event log; 0: there is none.
    explicit CoverageRow(qint64 customers = 0) {
        ids = builder.touchpoints(3);
        builder.line(ids);
        if (customers > 0) {
            model::ObservedLog log;
            log.journey = builder.journey();
            log.customers = customers;
            builder.add(log);
        }
        scale = builder.scale(model::ScaleKind::Nps);
        for (const auto& [i, n] : {std::pair{0, 100}, std::pair{1, 100}, std::pair{2, 10}})
            builder.lowOf(ids[static_cast<std::size_t>(i)], scale, 0, n);
    }
    std::vector<Coverage> coverage() const {
        const AnalysisInput input = builder.input();
        return analysis::coverage(Workspace(input), analysed(input));
    }
};

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void touchpointsAskedTooRarelyAreNamed();
    void visitorsAreCountedWhereCustomersWere();
    void withoutALogNobodyWasCounted();
    void moreAnswersThanVisitorsAreOthersAnswers();
    void aFewAnswersAreNotUneven();
    void whoOnlyMightHaveLeftIsCounted();
    void whoWasNeverAskedIsToldBySegment();
    void smallGroupsAreNotHandedOn();
};

void TestCoverage::touchpointsAskedTooRarelyAreNamed() {
    const CoverageRow row;
    const auto all = row.coverage();
    QCOMPARE(all.size(), std::size_t{3});
    QVERIFY(alike(*all[2].ratio, 30.0 / 210));
    QVERIFY(all[2].uneven && !all[0].uneven);
    const AnalysisResult result = analysed(row.builder.input());
    const auto at = std::ranges::find(result.findings, u"coverage"_s, &Finding::key);
    QVERIFY(at != result.findings.end() && at->touchpoints == std::vector{row.ids[2]});
    const PartTable table = partIn(result.parts, "coverage").tables.front();
    QCOMPARE(table.rows.front().touchpoint, row.ids[2]); // uneven ones first
    QVERIFY(alike(*numberIn(table, table.rows.front(), "ratio"), 30.0 / 210));
}

// One answer at one of three touchpoints is three times as many as its contacts, and says nothing.
void TestCoverage::aFewAnswersAreNotUneven() {
    for (const qint64 n : {1, 10}) {
        JourneyBuilder builder;
        const auto ids = builder.touchpoints(3);
        builder.line(ids);
        builder.lowOf(ids[1], builder.scale(model::ScaleKind::Nps), 0, n);
        const AnalysisInput input = builder.input();
        const auto all = analysis::coverage(Workspace(input), analysed(input));
        QVERIFY(alike(*all[1].ratio, 3));
        QCOMPARE(all[1].uneven, n == 10);
    }
}

// Everybody was asked everywhere, half of them went through something bad each time.
void TestCoverage::whoOnlyMightHaveLeftIsCounted() {
    for (const bool known : {false, true}) {
        JourneyBuilder builder;
        const auto ids = builder.touchpoints(4);
        builder.line(ids);
        const model::ScaleId scale = builder.scale(model::ScaleKind::Nps);
        for (const model::TouchpointId id : ids)
            builder.lowOf(id, scale, 50, 100);
        if (known) builder.settings([](model::Settings& settings) { settings.knownLossRate = 0.9; });
        const AnalysisInput input = builder.input();
        const AnalysisResult result = analysed(input);
        QCOMPARE(result.calibrated, known);
        for (const Coverage& row : analysis::coverage(Workspace(input), result))
            QVERIFY(alike(row.contactShare, 0.25) != known);
    }
}

void TestCoverage::visitorsAreCountedWhereCustomersWere() {
    const auto all = CoverageRow(400).coverage();
    QVERIFY(alike(*all[0].visitors, 400));
    QVERIFY(alike(*all[0].answered, 0.25));
    QVERIFY(alike(*all[2].answered, 0.025));
}

void TestCoverage::withoutALogNobodyWasCounted() {
    QVERIFY(!CoverageRow().coverage()[0].visitors && !CoverageRow().coverage()[0].answered);
}

void TestCoverage::moreAnswersThanVisitorsAreOthersAnswers() {
    CoverageRow row(400);
    row.builder.lowOf(row.ids[1], row.scale, 0, 500);
    QVERIFY(!row.coverage()[0].visitors && !row.coverage()[0].answered);
}

namespace {

feedback::Observations known(const CoverageRow& row) {
    feedback::Observations observations;
    observations.profiles = {{{{u"region"_s, u"north"_s}}}, {{{u"region"_s, u"south"_s}}}};
    const auto add = [&](int count, int profile, bool asked) {
        for (int i = 0; i < count; ++i) {
            feedback::Observations::Customer customer;
            customer.profile = profile; // nothing else is known of them
            if (asked) customer.scores = {{row.ids[0], row.scale, 9, 0}};
            observations.customers.push_back(customer);
        }
    };
    add(90, 0, true);
    add(10, 0, false);
    add(1, 1, true);
    add(3, 1, false);
    return observations;
}

} // namespace

// How customers ended need not be known for it.
void TestCoverage::whoWasNeverAskedIsToldBySegment() {
    const CoverageRow row;
    AnalysisInput input = row.builder.input();
    input.observations = std::make_shared<const feedback::Observations>(known(row));
    const AnalysisResult result = analysed(input);
    const PartTable table = partIn(result.parts, "never_asked").tables.front();
    QCOMPARE(table.rows.size(), std::size_t{3});
    const auto number = [&](std::size_t i, const char* column) {
        return *numberIn(table, table.rows[i], column);
    };
    QCOMPARE(number(0, "customers"), 104.0);
    QCOMPARE(number(0, "never_asked"), 13.0);
    QCOMPARE(std::get<QString>(valueIn(table, table.rows[2], "value")), u"south"_s);
    QCOMPARE(number(2, "never_asked"), 3.0);
    QVERIFY(alike(number(2, "share"), 0.75));
    QVERIFY2(table.rows[2].strong, "three of four against one of ten");
    QCOMPARE(result.outcomes.customers, 0);
}

void TestCoverage::smallGroupsAreNotHandedOn() {
    const CoverageRow row;
    AnalysisInput input = row.builder.input();
    input.observations = std::make_shared<const feedback::Observations>(known(row));
    std::vector<Part> parts = analysed(input).parts;
    keepFromOthers(parts, 5, true);
    QCOMPARE(partIn(parts, "never_asked").tables.front().rows.size(), std::size_t{2});
    QCOMPARE(partIn(parts, "coverage").tables.front().rows.size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
