// What-if, the best set within a budget and promise against measured: the worked case and properties.
#include "case_file.h"
#include "core/analysis/chain.h"
#include "core/analysis/priorities.h"
#include "core/analysis/tolerance.h"
#include "core/analysis/uncertainty.h"
#include "core/base/random.h"
#include "ten_in_a_row.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace chwila;
using namespace chwila::analysis;
using namespace Qt::StringLiterals;

namespace {

bool nearGain(double actual, double expected) {
    return std::abs(actual - expected) <= 1e-8 * std::abs(expected) + 1e-10;
}

struct PriorityCase {
    AnalysisInput input;
    AnalysisResult result;
    std::vector<Action> actions;
    QStringList ids;
    double budget = 0;
    QJsonObject expected;
};

std::optional<PriorityCase> priorityCase() {
    const auto file = readCase(QStringLiteral("case10"));
    if (!file) return std::nullopt;
    PriorityCase made;
    made.input = file->builder.input(0, 100);
    made.result = analysed(made.input);
    made.expected = file->expected["priority"_L1].toObject();
    const QJsonObject given = readJson(casesFolder() + QStringLiteral("case10.json"));
    made.budget = given["budget"_L1].toDouble();
    for (const QJsonValue& action : given["actions"_L1].toArray()) {
        made.ids.append(action["id"_L1].toString());
        const double share = 1 - action["bad_multiplier"_L1].toDouble();
        made.actions.push_back({{{file->touchpoints.at(action["touchpoint"_L1].toString()), share}},
                                action["cost"_L1].toDouble()});
    }
    return made;
}

QJsonArray names(const PriorityCase& given, const std::vector<std::size_t>& chosen) {
    QJsonArray all;
    for (const std::size_t i : chosen)
        all.append(given.ids[static_cast<qsizetype>(i)]);
    return all;
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theWorkedCaseComesOutAsInR();
    void theBestSetIsTheOneEnumerationFinds();
    void changingNothingKeepsToday();
    void gainsDoNotAddUp();
    void mendingMovesTheRanking();
    void theIntervalHoldsTheEstimate();
    void aSetNeverCostsMoreThanTheBudget();
    void moreThanTwentyAreBounded();
    void initiativesAreValuedAndOrdered();
    void severalTouchpointsCountEachContactOnce();
    void impactIsScaledToTheKnownLoss();
    void redrawsLoseWhatTheCompanyKnows();
    void whatWasDoneIsComparedWithTheShrunkBefore();
};

void TestWhatIf::theWorkedCaseComesOutAsInR() {
    const auto given = priorityCase();
    if (!given) QSKIP("CHWILA_SHARED_DATA is not set");
    const WhatIf whatIf(given->input, given->result, 0);
    QVERIFY(nearGain(given->result.retained, given->expected["retained_now"_L1].toDouble()));
    const QJsonArray actions = given->expected["actions"_L1].toArray();
    for (std::size_t i = 0; i < given->actions.size(); ++i) {
        const double kept = whatIf.kept(given->actions[i].reductions);
        QVERIFY(nearGain(kept, actions[static_cast<qsizetype>(i)]["gain_per_1000"_L1].toDouble()));
    }
    const ActionSet best = bestSet(whatIf, given->actions, given->budget);
    QCOMPARE(names(*given, best.chosen), given->expected["joint_optimum"_L1]["actions"_L1].toArray());
    QVERIFY(nearGain(best.figures.kept, given->expected["joint_optimum"_L1]["gain_per_1000"_L1].toDouble()));
    QVERIFY(best.figures.exact);
    const std::vector<std::size_t> greedy{0, 3};
    QVERIFY(nearGain(whatIf.kept(together(given->actions, greedy)),
                     given->expected["greedy_by_gain_per_cost"_L1]["gain_per_1000"_L1].toDouble()));
}

void TestWhatIf::theBestSetIsTheOneEnumerationFinds() {
    const TenInARow row;
    const AnalysisInput input = row.builder.input();
    const WhatIf whatIf(input, analysed(input), 0);
    Random random(11);
    for (int round = 0; round < 20; ++round) {
        std::vector<Action> actions;
        for (int i = 0; i < 9; ++i) {
            Action action;
            action.cost = 10 + static_cast<double>(random.below(90));
            for (int k = 0; k < 2; ++k)
                action.reductions[row.ids[random.below(row.ids.size())]] = random.unit();
            actions.push_back(std::move(action));
        }
        const double budget = 60 + static_cast<double>(random.below(200));
        double most = 0;
        for (unsigned bits = 0; bits < (1U << actions.size()); ++bits) {
            std::vector<std::size_t> chosen;
            double cost = 0;
            for (std::size_t i = 0; i < actions.size(); ++i) {
                if ((bits >> i & 1U) == 0) continue;
                chosen.push_back(i);
                cost += actions[i].cost;
            }
            if (cost <= budget) most = std::max(most, whatIf.kept(together(actions, chosen)));
        }
        const ActionSet best = bestSet(whatIf, actions, budget);
        QVERIFY(best.figures.exact);
        QVERIFY(nearGain(best.figures.kept, most));
        QVERIFY(best.figures.tried < 512);
    }
}

void TestWhatIf::changingNothingKeepsToday() {
    const TenInARow row;
    const AnalysisInput input = row.builder.input(0, 50);
    const AnalysisResult result = analysed(input);
    const WhatIf whatIf(input, result, 50);
    QCOMPARE(whatIf.kept({}), 0.0);
    QCOMPARE(whatIf.kept({{row.ids[3], 0.0}, {model::TouchpointId{9999}, 1.0}}), 0.0);
    QCOMPARE(whatIf.interval({{row.ids[3], 0.0}}), (Interval{0, 0}));
    for (const WhatIfFigures& figures : whatIf.ranking({})) {
        const TouchpointResult* today = result.find(figures.touchpoint);
        QVERIFY(nearGain(figures.score, today->score) && nearGain(figures.avoidable, today->avoidable));
    }
}

void TestWhatIf::gainsDoNotAddUp() {
    const TenInARow row;
    const AnalysisInput input = row.builder.input();
    const WhatIf whatIf(input, analysed(input), 0);
    const double one = whatIf.kept({{row.ids[3], 0.5}});
    const double other = whatIf.kept({{row.ids[6], 0.5}});
    const double both = whatIf.kept({{row.ids[3], 0.5}, {row.ids[6], 0.5}});
    QVERIFY(one > 0 && other > 0);
    QVERIFY(std::abs(both - one - other) > 0.1);
}

void TestWhatIf::mendingMovesTheRanking() {
    const TenInARow row;
    const AnalysisInput input = row.builder.input();
    const WhatIf whatIf(input, analysed(input), 0);
    const auto before = whatIf.ranking({});
    const auto after = whatIf.ranking({{before.front().touchpoint, 1.0}});
    QVERIFY(after.front().touchpoint != before.front().touchpoint);
    QCOMPARE(after.back().score, 0.0);
    QCOMPARE(after.size(), row.ids.size());
}

void TestWhatIf::theIntervalHoldsTheEstimate() {
    const TenInARow row;
    const AnalysisInput input = row.builder.input(0, 200);
    const WhatIf whatIf(input, analysed(input), 200);
    const Reductions half{{row.ids[3], 0.5}};
    const auto interval = whatIf.interval(half);
    QVERIFY(interval);
    const double kept = whatIf.kept(half);
    QVERIFY(interval->low < kept && kept < interval->high);
    QVERIFY(interval->low > 0);
}

void TestWhatIf::aSetNeverCostsMoreThanTheBudget() {
    const TenInARow row;
    const AnalysisInput input = row.builder.input();
    const WhatIf whatIf(input, analysed(input), 0);
    std::vector<Action> actions{{{{row.ids[3], 1.0}}, 100}, {{{row.ids[6], 1.0}}, 100}};
    QVERIFY(bestSet(whatIf, actions, 99).chosen.empty());
    QCOMPARE(bestSet(whatIf, actions, 100).chosen.size(), std::size_t{1});
    QCOMPARE(bestSet(whatIf, actions, 200).figures.cost, 200.0);
    // What changes nothing is not bought.
    actions.push_back({{{row.ids[0], 0.0}}, 1});
    QCOMPARE(bestSet(whatIf, actions, 300).figures.cost, 200.0);
}

void TestWhatIf::moreThanTwentyAreBounded() {
    const TenInARow row;
    const AnalysisInput input = row.builder.input();
    const WhatIf whatIf(input, analysed(input), 0);
    std::vector<Action> actions;
    for (std::size_t i = 0; i < 24; ++i)
        actions.push_back({{{row.ids[i % row.ids.size()], 0.1 + 0.02 * static_cast<double>(i)}}, 10});
    const ActionSet best = bestSet(whatIf, actions, 60);
    QVERIFY(!best.figures.exact);
    QVERIFY(best.figures.cost <= 60);
    QVERIFY(best.figures.kept > 0 && best.figures.kept <= best.figures.atMost);
}

void TestWhatIf::initiativesAreValuedAndOrdered() {
    TenInARow row;
    model::Initiative good;
    good.name = QStringLiteral("Good");
    good.touchpoints = {row.ids[3]};
    good.cost = 100;
    good.effortDays = 20;
    const auto goodId = row.builder.add(good);
    model::Initiative idle = good;
    idle.touchpoints = {row.ids[1]};
    const auto idleId = row.builder.add(idle);
    model::Initiative must = good;
    must.touchpoints = {row.ids[6]};
    must.cost = 400;
    must.category = model::InitiativeCategory::MustHave;
    const auto mustId = row.builder.add(must);
    row.builder.settings([](model::Settings& settings) { settings.budget = 450; });
    const AnalysisResult result = analysed(row.builder.input(0, 100));
    QCOMPARE(result.improve.initiatives.size(), std::size_t{3});
    // A must-have that mends a moment of truth goes first, however dear.
    QVERIFY(result.find(row.ids[6])->marked);
    QCOMPARE(result.improve.initiatives[0].id, mustId);
    QCOMPARE(result.improve.initiatives[1].id, goodId);
    const InitiativeValue* value = result.improve.find(goodId);
    const TouchpointResult* touchpoint = result.find(row.ids[3]);
    QVERIFY(nearGain(value->reach, 1000 * touchpoint->arrivals));
    // Reach counts the contacts, so impact must be of one contact that goes wrong.
    QVERIFY(nearGain(value->impact, *touchpoint->lostPerBadMoment()));
    QVERIFY(
        nearGain(value->impact, touchpoint->avoidable / (touchpoint->arrivals * touchpoint->lowShareUsed)));
    QCOMPARE(value->confidence, 1.0);
    QVERIFY(nearGain(*value->rice, value->reach * value->impact / 20));
    QVERIFY(value->interval && value->interval->low > 0);
    QVERIFY(result.improve.best);
    // The two cheap ones together would keep more than the dear one, but that goes first.
    QCOMPARE(result.improve.best->cost, 400.0);
    QVERIFY(!value->chosen && !result.improve.find(idleId)->chosen && result.improve.find(mustId)->chosen);
    QVERIFY(result.improve.best->freely > result.improve.best->kept);
}

void TestWhatIf::severalTouchpointsCountEachContactOnce() {
    TenInARow row;
    model::Initiative both;
    both.touchpoints = {row.ids[1], row.ids[6]};
    both.effortDays = 10;
    const auto id = row.builder.add(both);
    const AnalysisResult result = analysed(row.builder.input());
    const TouchpointResult& first = *result.find(row.ids[1]);
    const TouchpointResult& second = *result.find(row.ids[6]);
    const InitiativeValue* value = result.improve.find(id);
    QVERIFY(nearGain(value->reach, 1000 * (first.arrivals + second.arrivals)));
    QVERIFY(nearGain(value->impact, (first.matter + second.matter) / (first.arrivals + second.arrivals)));
    // Reach times impact are the customers that always going wrong there would lose, no more.
    QVERIFY(nearGain(value->reach * value->impact, 1000 * (first.matter + second.matter)));
}

void TestWhatIf::impactIsScaledToTheKnownLoss() {
    TenInARow row;
    model::Initiative initiative;
    initiative.touchpoints = {row.ids[3]};
    const auto id = row.builder.add(initiative);
    row.builder.settings([](model::Settings& settings) { settings.knownLossRate = 0.23; });
    const AnalysisResult result = analysed(row.builder.input());
    QVERIFY(result.calibrated && std::abs(result.sigma - 1) > 0.1);
    const TouchpointResult& touchpoint = *result.find(row.ids[3]);
    const double answersLow = touchpoint.lowShareUsed / result.sigma;
    // Contacts times low answers times impact are the customers lost, as the row of parts shows them.
    QVERIFY(
        nearGain(result.improve.find(id)->impact * touchpoint.arrivals * answersLow, touchpoint.avoidable));
}

void TestWhatIf::redrawsLoseWhatTheCompanyKnows() {
    TenInARow row;
    row.builder.settings([](model::Settings& settings) { settings.knownLossRate = 0.23; });
    const AnalysisInput input = row.builder.input(0, 40);
    const AnalysisResult result = analysed(input);
    QVERIFY(result.calibrated && nearGain(result.lost, 0.23));
    const Workspace workspace(input);
    const method::ChainModel chain = chainModel(workspace);
    const auto draws = redrawnLowShares(workspace, result, 40);
    QCOMPARE(draws.size(), std::size_t{40});
    for (const std::vector<double>& shares : draws)
        QVERIFY(std::abs(1 - chain.retained(shares) - 0.23) < 1e-9);
    QVERIFY(draws[0] != draws[1]);
    // So is every tolerance: what differs is where customers are lost, not how many.
    QCOMPARE(result.sensitivity.size(), tolerances().size());
    for (const Sensitivity& preset : result.sensitivity) {
        QVERIFY(preset.calibrated && std::abs(1 - preset.retained - 0.23) < 1e-9);
        QCOMPARE(preset.sigma == result.sigma, preset.hazards == result.hazards);
    }
}

void TestWhatIf::whatWasDoneIsComparedWithTheShrunkBefore() {
    TenInARow row;
    const QDate done(2025, 7, 7);
    model::Initiative initiative;
    initiative.touchpoints = {row.ids[3]};
    initiative.status = model::InitiativeStatus::Done;
    initiative.doneOn = done;
    const auto id = row.builder.add(initiative);
    model::Source source;
    const auto sourceId = row.builder.add(source);
    feedback::CubeBuilder cube;
    for (std::size_t i = 0; i < row.ids.size(); ++i) {
        model::Alias alias;
        alias.source = sourceId;
        alias.label = QString::number(i);
        alias.scale = row.scale;
        alias.touchpoint = row.ids[i];
        const auto aliasId = row.builder.add(alias);
        const auto add = [&](QDate day, qint64 low, qint64 n) {
            cube.add(aliasId, cube.profile({}), day.toJulianDay(), 3, low);
            cube.add(aliasId, cube.profile({}), day.toJulianDay(), 9, n - low);
        };
        const bool bad = i == 3 || i == 6;
        add(done.addDays(-30), bad ? 150 : 30, 300);
        add(done.addDays(30), i == 6 ? 150 : 30, 300); // the fourth was mended
    }
    AnalysisInput input = row.builder.input(0, 100);
    input.cube = std::move(cube).build();
    input.counts = input.cube->counts(*input.project, {});
    const AnalysisResult result = analysed(input);
    const auto& effect = result.improve.find(id)->measured;
    QVERIFY(effect);
    QCOMPARE(effect->beforeN, qint64{300});
    QCOMPARE(effect->beforeLow, qint64{150});
    QVERIFY(effect->beforeShare < 0.5 && effect->beforeShare > 0.4); // shrunk towards the usual 0.18
    QCOMPARE(effect->afterShare, 0.1);
    QVERIFY(effect->kept && *effect->kept > effect->promised);
    QVERIFY(effect->interval->low > 0);
    QCOMPARE(effect->state, PromiseState::AsPromised);
    QVERIFY(!effect->promiseByHand);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
