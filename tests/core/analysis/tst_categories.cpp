// Categories of initiatives, what goes first because of them, and what the budget cannot weigh.
#include "core/analysis/priorities.h"
#include "core/base/random.h"
#include "ten_in_a_row.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;
using model::InitiativeCategory;

namespace {

bool nearEffect(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::abs(b) + 1e-12;
}

/// Ten in a row; the fourth and the seventh are bad. Where the fourth fails the overall score drops, where
/// the seventh shines it rises.
struct InitiativeRow : TenInARow {
    model::InitiativeId initiative(std::size_t at, InitiativeCategory category, std::optional<double> cost) {
        model::Initiative record;
        record.touchpoints = {ids[at]};
        record.category = category;
        record.cost = cost;
        return builder.add(record);
    }
    void budget(double money) {
        builder.settings([money](model::Settings& settings) { settings.budget = money; });
    }
    AnalysisResult analysedWith(int customers) const {
        Random random(5);
        feedback::Observations observations;
        for (int i = 0; i < customers; ++i) {
            constexpr int levels[] = {2, 7, 10};
            const int fourth = levels[random.below(3)];
            const int seventh = levels[random.below(3)];
            feedback::Observations::Customer customer;
            customer.survey = true;
            customer.overall = 5 - (fourth == 2 ? 3 : 0) + (seventh == 10 ? 3 : 0) + 0.5 * random.unit();
            customer.scores = {{ids[3], scale, fourth, 0}, {ids[6], scale, seventh, 0}};
            observations.customers.push_back(customer);
        }
        AnalysisInput input = builder.input();
        input.options.driverWeights = false;
        if (customers > 0) {
            input.observations = std::make_shared<const feedback::Observations>(std::move(observations));
        }
        return analysed(input);
    }
};

} // namespace

class TestCategories : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void driversProposeACategory();
    void aPersonsChoiceStands();
    void fewCustomersLeanOnly();
    void withoutDriversNoneIsProposed();
    void aProposedMustHaveGoesFirst();
    void theRestOfTheBudgetGoesToTheBest();
    void theDearestOfThoseThatGoFirstMayNotFit();
    void whatHasNoCostIsCounted();
};

void TestCategories::driversProposeACategory() {
    InitiativeRow row;
    const auto must = row.initiative(3, InitiativeCategory::Unset, 10);
    const auto star = row.initiative(6, InitiativeCategory::Unset, 10);
    const auto none = row.initiative(1, InitiativeCategory::Unset, 10);
    const AnalysisResult result = row.analysedWith(400);
    QVERIFY(result.improve.find(must)->category == InitiativeCategory::MustHave);
    QVERIFY(result.improve.find(star)->category == InitiativeCategory::Star);
    QVERIFY(result.improve.find(none)->category == InitiativeCategory::Unset);
    for (const InitiativeValue& value : result.improve.initiatives)
        QVERIFY(!value.categoryByHand && !value.categoryLeaning);
}

void TestCategories::aPersonsChoiceStands() {
    InitiativeRow row;
    const auto id = row.initiative(3, InitiativeCategory::Star, 10);
    const AnalysisResult result = row.analysedWith(400);
    const InitiativeValue& value = *result.improve.find(id);
    QVERIFY(value.category == InitiativeCategory::Star && value.categoryByHand && !value.first);
}

void TestCategories::fewCustomersLeanOnly() {
    InitiativeRow row;
    const auto id = row.initiative(3, InitiativeCategory::Unset, 10);
    QVERIFY(row.analysedWith(200).improve.find(id)->categoryLeaning);
}

void TestCategories::withoutDriversNoneIsProposed() {
    InitiativeRow row;
    const auto id = row.initiative(3, InitiativeCategory::Unset, 10);
    QVERIFY(row.analysedWith(0).improve.find(id)->category == InitiativeCategory::Unset);
    QVERIFY(row.analysedWith(50).improve.find(id)->category == InitiativeCategory::Unset);
}

void TestCategories::aProposedMustHaveGoesFirst() {
    InitiativeRow row;
    const auto star = row.initiative(6, InitiativeCategory::Unset, 1);
    const auto must = row.initiative(3, InitiativeCategory::Unset, 1000);
    const AnalysisResult result = row.analysedWith(400);
    QVERIFY(result.find(row.ids[3])->marked);
    QCOMPARE(result.improve.initiatives.front().id, must);
    QVERIFY(result.improve.find(must)->first && !result.improve.find(star)->first);
}

void TestCategories::theRestOfTheBudgetGoesToTheBest() {
    InitiativeRow row;
    const auto must = row.initiative(3, InitiativeCategory::MustHave, 100);
    const auto good = row.initiative(6, InitiativeCategory::Unset, 60);
    const auto idle = row.initiative(1, InitiativeCategory::Unset, 60);
    row.budget(170);
    const AnalysisResult result = row.analysedWith(0);
    QVERIFY(result.improve.find(must)->chosen && result.improve.find(good)->chosen);
    QVERIFY(!result.improve.find(idle)->chosen);
    QCOMPARE(result.improve.best->first, 1);
    QCOMPARE(result.improve.best->cost, 160.0);
    QVERIFY(nearEffect(result.improve.best->kept, result.improve.best->freely));
    QVERIFY(nearEffect(result.improve.best->atMost, result.improve.best->kept));
    const WhatIf whatIf(row.builder.input(), result, 0);
    QVERIFY(nearEffect(result.improve.best->kept, whatIf.kept({{row.ids[3], 0.5}, {row.ids[6], 0.5}})));
}

void TestCategories::theDearestOfThoseThatGoFirstMayNotFit() {
    InitiativeRow row;
    const auto dear = row.initiative(3, InitiativeCategory::MustHave, 500);
    const auto cheap = row.initiative(6, InitiativeCategory::MustHave, 100);
    const auto other = row.initiative(1, InitiativeCategory::Unset, 50);
    row.budget(200);
    const AnalysisResult result = row.analysedWith(0);
    QVERIFY(!result.improve.find(dear)->chosen);
    QVERIFY(result.improve.find(cheap)->chosen && result.improve.find(other)->chosen);
    QCOMPARE(result.improve.best->first, 1);
}

void TestCategories::whatHasNoCostIsCounted() {
    InitiativeRow row;
    row.initiative(3, InitiativeCategory::Unset, std::nullopt);
    row.budget(200);
    const AnalysisResult alone = row.analysedWith(0);
    QVERIFY(alone.improve.best);
    QCOMPARE(alone.improve.best->withoutCost, 1);
    QCOMPARE(alone.improve.best->kept, 0.0);
    row.initiative(6, InitiativeCategory::Unset, 100);
    const AnalysisResult both = row.analysedWith(0);
    QCOMPARE(both.improve.best->withoutCost, 1);
    QVERIFY(both.improve.best->kept > 0);
}

QTEST_GUILESS_MAIN(TestCategories)
#include "tst_categories.moc"
