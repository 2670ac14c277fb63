// The whole analysis: worked figures by hand, edge cases, and what must not change a result.
#include "core/analysis/json/result_json.h"
#include "core/analysis/registry.h"
#include "core/base/random.h"
#include "sore_journey.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace chwila;
using namespace chwila::analysis;

namespace {

constexpr auto Nps = model::ScaleKind::Nps;

// The first name of a number that is not finite; empty when all are.
QString firstUnsound(const QJsonValue& value, const QString& path) {
    if (value.isDouble()) return std::isfinite(value.toDouble()) ? QString() : path;
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray()) {
            const QString found = firstUnsound(each, path + QStringLiteral("[]"));
            if (!found.isEmpty()) return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        const QString found = firstUnsound(at.value(), path + u'/' + at.key());
        if (!found.isEmpty()) return found;
    }
    return {};
}

bool sound(const AnalysisResult& result, const AnalysisInput& input) {
    for (const TouchpointResult& each : result.touchpoints) {
        for (const double share :
             {each.reach, each.lastStraw, each.lastStrawShare, each.avoidable, each.lowShareUsed}) {
            if (!(share >= 0 && share <= 1 + 1e-9)) return false;
        }
        for (const double number :
             {each.arrivals, each.expectedVisits, each.matter, each.score, each.ratio, each.excess}) {
            if (!(number >= 0 && std::isfinite(number))) return false;
        }
    }
    const QString unsound = firstUnsound(toJson(result, *input.project), QString());
    if (!unsound.isEmpty()) qWarning().noquote() << unsound;
    return unsound.isEmpty() && std::abs(result.retained + result.lost - 1) < 1e-9;
}

bool has(const AnalysisResult& result, FindingKind kind) {
    return std::ranges::find(result.findings, kind, &Finding::kind) != result.findings.end();
}

} // namespace

class TestAnalyse : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void worseTouchpointIsAMomentOfTruth();
    void scoreIsExcessTimesMatter();
    void knownLossRateIsMet_data();
    void knownLossRateIsMet();
    void lossRateThatCannotBeIsNotPretended();
    void verdictsOverrideTheMark_data();
    void verdictsOverrideTheMark();
    void everyLabel();
    void nobodyIsTooFewToBeABlindSpotToTell();
    void withoutArrowsNothingIsAtStake();
    void troubleAreaIsEvidence();
    void redrawsBracketTheFigures();
    void noRedrawsNoIntervals();
    void odd_data();
    void odd();
    void questionAskedOnceIsSaidToBeUntested();
    void answersOfOtherJourneysAndScalesAreLeftOut();
    void sameInputSameResult();
    void namesAndOrderChangeNothing();
    void touchpointsMadeInAnotherOrderChangeNothing();
    void twinsAreToldApartByTheirNames();
    void scaledWeightsChangeNothing();
    void unrelatedQuestionChangesNoOtherStratum();
    void splitByProfileChangesNothingWithoutStrataBySegment();
    void errors();
    void rowsHaveKeys();
};

void TestAnalyse::worseTouchpointIsAMomentOfTruth() {
    const Sore sore;
    const AnalysisInput input = sore.builder.input(999, 200);
    const AnalysisResult result = analysed(input);
    QVERIFY(sound(result, input));
    const TouchpointResult& worst = *result.find(sore.ids[5]);
    QCOMPARE(worst.label, MomentLabel::MomentOfTruth);
    QCOMPARE(worst.evidence, Evidence::Sure);
    QCOMPARE(worst.scoreRank, 1);
    QVERIFY(worst.marked && worst.unavoidable);
    QCOMPARE(result.moments().size(), std::size_t(1));
    QCOMPARE(result.findings.front().kind, FindingKind::MomentOfTruth);
    QCOMPARE(result.findings.front().key, QStringLiteral("moment/%1").arg(sore.ids[5].value));
    QVERIFY(has(result, FindingKind::TroubleArea));
    QCOMPARE(result.unavoidable, sore.ids);
    QCOMPARE(result.byStake().size(), std::size_t(10));
    QVERIFY(*worst.firstThree > 0.95);
}

void TestAnalyse::scoreIsExcessTimesMatter() {
    const Sore sore;
    const AnalysisResult result = analysed(sore.builder.input());
    for (const TouchpointResult& each : result.touchpoints) {
        QCOMPARE(each.excess, std::max(0.0, each.lowShareUsed - result.overallLowShare));
        QCOMPARE(each.score, 1000 * each.excess * each.matter);
        QVERIFY(std::abs(each.avoidable - each.matter * each.lowShareUsed) < 1e-15);
        QCOMPARE(each.score > 0, each.scoreRank > 0);
    }
    double straws = 0;
    for (const TouchpointResult& each : result.touchpoints)
        straws += each.lastStrawShare;
    QVERIFY(std::abs(straws - 1) < 1e-12);
}

void TestAnalyse::knownLossRateIsMet_data() {
    QTest::addColumn<double>("rate");
    for (const double rate : {0.0, 0.001, 0.05, 0.2, 0.6, 0.95})
        QTest::addRow("%g of all starters are lost", rate) << rate;
}

void TestAnalyse::knownLossRateIsMet() {
    QFETCH(double, rate);
    Sore sore;
    sore.builder.settings([&](model::Settings& settings) { settings.knownLossRate = rate; });
    const AnalysisInput input = sore.builder.input();
    const AnalysisResult result = analysed(input);
    QVERIFY(result.calibrated);
    QVERIFY(sound(result, input));
    QVERIFY(std::abs(result.lost - rate) < 1e-10);
    QVERIFY(std::abs(result.find(sore.ids[0])->usualLowShare - result.sigma * result.overallLowShare)
            < 1e-15);
}

void TestAnalyse::lossRateThatCannotBeIsNotPretended() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(1);
    const model::ScaleId nps = builder.scale(Nps);
    builder.line(ids);
    builder.lowOf(ids[0], nps, 5, 20);
    // One contact can lose 0.95 · 0.44 at most.
    builder.settings([](model::Settings& settings) { settings.knownLossRate = 0.9; });
    const AnalysisResult result = analysed(builder.input());
    QVERIFY(!result.calibrated);
    QCOMPARE(result.sigma, 1.0);
}

void TestAnalyse::verdictsOverrideTheMark_data() {
    QTest::addColumn<int>("touchpoint");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<bool>("marked");
    const auto row = [](const char* name, int touchpoint, model::Verdict verdict, bool marked) {
        QTest::newRow(name) << touchpoint << static_cast<int>(verdict) << marked;
    };
    row("found and left as it is", 5, model::Verdict::None, true);
    row("found and rejected", 5, model::Verdict::Rejected, false);
    row("found and confirmed", 5, model::Verdict::Confirmed, true);
    row("not found but added", 8, model::Verdict::Added, true);
    row("not found any more but confirmed", 8, model::Verdict::Confirmed, true);
}

void TestAnalyse::verdictsOverrideTheMark() {
    QFETCH(int, touchpoint);
    QFETCH(int, verdict);
    QFETCH(bool, marked);
    Sore sore;
    const model::TouchpointId id = sore.ids[static_cast<std::size_t>(touchpoint)];
    model::Touchpoint record = *sore.builder.project().find(id);
    record.verdict = static_cast<model::Verdict>(verdict);
    sore.builder.project().put(record);
    const AnalysisResult result = analysed(sore.builder.input());
    const TouchpointResult& found = *result.find(id);
    QCOMPARE(found.marked, marked);
    QCOMPARE(found.label == MomentLabel::MomentOfTruth, touchpoint == 5);
    QVERIFY(found.verdict.is(static_cast<model::Verdict>(verdict)));
    const auto moments = result.moments();
    QCOMPARE(std::ranges::find(moments, &found) != moments.end(), marked);
}

void TestAnalyse::everyLabel() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(13);
    const model::ScaleId nps = builder.scale(Nps);
    // A trunk 0 … 8 that everybody walks; side ways 9, 10, 11 of one in twenty; 12 nobody reaches.
    for (std::size_t i = 0; i < 8; ++i)
        builder.go(ids[i], ids[i + 1], 20);
    builder.start(ids[0]);
    for (std::size_t i = 9; i <= 11; ++i) {
        builder.go(ids[i - 9], ids[i], 1);
        builder.go(ids[i], ids[8]);
    }
    builder.finish(ids[8]);
    builder.go(ids[12], ids[8]);
    const std::pair<qint64, qint64> answers[] = {{24, 100}, {25, 100}, {60, 100}, {26, 100}, {0, 0},
                                                 {1, 6},    {10, 100}, {24, 100}, {3, 100},  {55, 100},
                                                 {24, 100}, {0, 0},    {24, 100}};
    for (std::size_t i = 0; i < ids.size(); ++i)
        builder.lowOf(ids[i], nps, answers[i].first, answers[i].second);
    builder.settings([](model::Settings& settings) { settings.breakEvenLowShare = 0.16; });
    const AnalysisResult result = analysed(builder.input());
    const auto label = [&](std::size_t i) { return labelKey(result.find(ids[i])->label); };
    QCOMPARE(label(12), QStringLiteral("not_on_any_path"));
    QCOMPARE(label(4), QStringLiteral("blind_spot"));
    QCOMPARE(label(11), QStringLiteral("no_answers"));
    QCOMPARE(label(2), QStringLiteral("moment_of_truth"));
    QCOMPARE(label(9), QStringLiteral("sore_spot"));
    QCOMPARE(label(10), QStringLiteral("routine"));
    QCOMPARE(label(5), QStringLiteral("ask_more"));
    QCOMPARE(label(1), QStringLiteral("weak_spot"));
    QCOMPARE(label(8), QStringLiteral("strength"));
    builder.settings([](model::Settings& settings) { settings.breakEvenLowShare = 0.5; });
    QCOMPARE(analysed(builder.input()).find(ids[1])->label, MomentLabel::NothingUnusual);
    QVERIFY(has(result, FindingKind::BlindSpot));
    QCOMPARE(result.find(ids[12])->avoidableRank, 0);
}

void TestAnalyse::nobodyIsTooFewToBeABlindSpotToTell() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(14);
    const model::ScaleId nps = builder.scale(Nps);
    builder.start(ids[0]);
    builder.go(ids[0], ids[1], 1e6);
    builder.finish(ids[1]);
    builder.go(ids[0], ids[2], 1); // the way that was asked about, of one in a million
    for (std::size_t i = 2; i + 1 < ids.size(); ++i)
        builder.go(ids[i], ids[i + 1]);
    builder.finish(ids.back());
    for (std::size_t i = 3; i < ids.size(); ++i)
        builder.lowOf(ids[i], nps, 20, 100);
    const AnalysisResult result = analysed(builder.input());
    QCOMPARE(result.find(ids[2])->label, MomentLabel::BlindSpot);
    std::vector<model::TouchpointId> told;
    for (const Finding& finding : result.findings) {
        if (finding.kind == FindingKind::BlindSpot) told.push_back(finding.touchpoints.front());
    }
    QCOMPARE(told, (std::vector{ids[0], ids[1]}));
}

void TestAnalyse::withoutArrowsNothingIsAtStake() {
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(10);
    const model::ScaleId nps = builder.scale(Nps);
    for (std::size_t i = 0; i < ids.size(); ++i)
        builder.lowOf(ids[i], nps, i == 5 ? 45 : 12, 100);
    builder.settings([](model::Settings& settings) { settings.knownLossRate = 0.2; });
    const AnalysisResult result = analysed(builder.input(99, 20));
    QVERIFY(has(result, FindingKind::NoPath));
    QVERIFY(!has(result, FindingKind::MomentOfTruth) && !has(result, FindingKind::BlindSpot));
    QVERIFY(result.byStake().empty() && result.moments().empty());
    QVERIFY(!result.calibrated);
    QCOMPARE(result.retained, 1.0);
    const TouchpointResult& worse = *result.find(ids[5]);
    QVERIFY2(worse.evidence == Evidence::Sure, "what is worse than usual is known without arrows");
    QVERIFY(worse.label == MomentLabel::NotOnAnyPath);
    QCOMPARE(worse.arrivals, 0.0);
}

void TestAnalyse::troubleAreaIsEvidence() {
    // Three neighbours, each a little worse, none of them beyond doubt alone.
    JourneyBuilder builder;
    const auto ids = builder.touchpoints(30);
    const model::ScaleId nps = builder.scale(Nps);
    builder.line(ids);
    for (std::size_t i = 0; i < ids.size(); ++i)
        builder.lowOf(ids[i], nps, i >= 3 && i <= 5 ? 23 : i % 2 ? 11 : 18, 100);
    const AnalysisResult result = analysed(builder.input(999));
    QCOMPARE(result.areas.front().members, (std::vector<model::TouchpointId>{ids[3], ids[4], ids[5]}));
    QVERIFY(*result.areas.front().p <= 0.05);
    for (std::size_t i = 3; i <= 5; ++i) {
        const TouchpointResult& each = *result.find(ids[i]);
        QCOMPARE(each.area, 0);
        QVERIFY(*each.qUpper > 0.10);
        QVERIFY(each.ratio > 1);
        QCOMPARE(each.evidence, Evidence::TroubleArea);
    }
    const AnalysisResult quick = analysed(builder.input(0));
    QCOMPARE(quick.areas.front().members, result.areas.front().members);
    QVERIFY(!quick.areas.front().p);
    QCOMPARE(quick.find(ids[4])->evidence, Evidence::None);
}

void TestAnalyse::redrawsBracketTheFigures() {
    const Sore sore;
    AnalysisInput input = sore.builder.input(0, 400);
    const model::TouchpointId unasked = sore.ids.back();
    std::erase_if(input.counts.cells, [&](const auto& cell) { return cell.touchpoint == unasked; });
    const AnalysisResult result = analysed(input);
    QCOMPARE(result.redraws, 400);
    for (const TouchpointResult& each : result.touchpoints) {
        if (each.id == unasked) {
            QVERIFY2(!each.avoidableInterval && !each.scoreInterval, "what is assumed has no interval");
            continue;
        }
        QVERIFY(each.avoidableInterval->low < each.avoidable
                && each.avoidable < each.avoidableInterval->high);
        QVERIFY(each.scoreInterval->low <= each.score && each.score <= each.scoreInterval->high);
        QVERIFY(each.rankBand->low >= 1 && each.rankBand->high <= 10);
        QVERIFY(*each.firstThree >= 0 && *each.firstThree <= 1);
    }
    // Four times the answers, about half the width.
    JourneyBuilder more = sore.builder;
    for (std::size_t i = 0; i < sore.ids.size(); ++i)
        more.lowOf(sore.ids[i], sore.nps, 3 * (i == 5 ? 45 : 12 + static_cast<qint64>(i % 3)), 300);
    const Interval wide = *result.find(sore.ids[5])->scoreInterval;
    const Interval narrow = *analysed(more.input(0, 400)).find(sore.ids[5])->scoreInterval;
    const double shrinking = (narrow.high - narrow.low) / (wide.high - wide.low);
    QVERIFY(shrinking > 0.35 && shrinking < 0.75);
}

void TestAnalyse::noRedrawsNoIntervals() {
    const Sore sore;
    const AnalysisResult result = analysed(sore.builder.input());
    QCOMPARE(result.redraws, 0);
    QVERIFY(!result.touchpoints.front().scoreInterval && !result.touchpoints.front().rankBand);
}

void TestAnalyse::odd_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind :
         {"no touchpoints", "one touchpoint", "no answers", "one answer", "all good", "all bad", "no links",
          "a thousand touchpoints without a link", "only links to itself", "a circle", "everything is lost",
          "huge and tiny weights", "hazards beyond one", "hazards of zero", "weights of zero",
          "weights beyond reason"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestAnalyse::odd() {
    QFETCH(QString, kind);
    const auto is = [&](const char* name) { return kind == QLatin1String(name); };
    JourneyBuilder builder;
    const int count = is("no touchpoints")                          ? 0
                      : is("one touchpoint")                        ? 1
                      : is("a thousand touchpoints without a link") ? 1000
                                                                    : 9;
    const auto ids = builder.touchpoints(count);
    const model::ScaleId nps = builder.scale(Nps);
    const bool unlinked = count == 0 || kind.contains(QLatin1String("link"));
    if (!unlinked && !is("a circle")) builder.line(ids);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto n = static_cast<qint64>(4 + i % 7);
        if (is("no answers")) break;
        if (is("only links to itself")) builder.go(ids[i], ids[i], 3);
        if (is("a circle")) builder.go(ids[i], ids[(i + 1) % ids.size()]);
        if (is("everything is lost")) builder.lose(ids[i], 1e6);
        if (is("huge and tiny weights")) builder.go(ids[i], ids[i / 2], i % 2 ? 1e300 : 1e-300);
        builder.lowOf(ids[i], nps, is("all good") ? 0 : is("all bad") ? n : n / 2, n);
        if (is("one answer")) break;
    }
    if (is("hazards beyond one")) {
        builder.settings([](model::Settings& settings) {
            settings.hazard1 = 7;
            settings.hazard2 = -3;
            settings.hazard3 = std::numeric_limits<double>::quiet_NaN();
        });
    }
    if (is("hazards of zero")) {
        builder.settings([](model::Settings& s) { s.hazard1 = s.hazard2 = s.hazard3 = 0; });
    }
    AnalysisInput input = builder.input(19, 20);
    for (const model::TouchpointId id : ids) {
        if (is("weights of zero")) input.options.weights[id] = 0;
        if (is("weights beyond reason")) input.options.weights[id] = 1e30;
    }
    const AnalysisResult result = analysed(input);
    QVERIFY(sound(result, input));
    QCOMPARE(static_cast<int>(result.touchpoints.size()), count);
    if (is("a circle")) {
        QCOMPARE(result.closedGroups.size(), std::size_t(1));
        QVERIFY(has(result, FindingKind::ClosedGroup) && has(result, FindingKind::NoPath));
    }
    if (is("no answers") || is("one answer") || count < 8) QVERIFY(has(result, FindingKind::FewAnswers));
    if (is("all good") || is("all bad")) {
        QVERIFY(has(result, FindingKind::NotShrunk));
        for (const TouchpointResult& each : result.touchpoints) {
            QCOMPARE(each.qUpper.value(), 1.0);
            QVERIFY(!each.heatZ);
        }
    }
    if (is("no answers")) {
        for (const TouchpointResult& each : result.touchpoints)
            QVERIFY(each.label == MomentLabel::BlindSpot || each.label == MomentLabel::NoAnswers);
    }
}

void TestAnalyse::questionAskedOnceIsSaidToBeUntested() {
    Sore sore;
    const model::ScaleId ces = sore.builder.scale(model::ScaleKind::Ces);
    const auto alone = sore.builder.touchpoint(QStringLiteral("alone"));
    sore.builder.go(sore.ids.back(), alone);
    sore.builder.answer(alone, ces, 1, 30);
    const AnalysisResult result = analysed(sore.builder.input());
    const TouchpointResult& found = *result.find(alone);
    QVERIFY(!found.testable);
    QCOMPARE(found.pUpper.value(), 1.0);
    QCOMPARE(found.evidence, Evidence::None);
    QVERIFY(result.find(sore.ids[0])->testable);
    const auto finding = std::ranges::find(result.findings, FindingKind::UntestedQuestion, &Finding::kind);
    QVERIFY(finding != result.findings.end());
    QVERIFY(finding->scale == ces);
    QCOMPARE(finding->touchpoints, std::vector<model::TouchpointId>{alone});
}

void TestAnalyse::answersOfOtherJourneysAndScalesAreLeftOut() {
    Sore sore;
    const AnalysisResult before = analysed(sore.builder.input(99, 20));
    model::Stage stage;
    stage.journey = sore.builder.add(model::Journey{});
    model::Touchpoint other;
    other.stage = sore.builder.add(stage);
    const model::TouchpointId elsewhere = sore.builder.add(other);
    sore.builder.lowOf(elsewhere, sore.nps, 500, 500);
    AnalysisInput input = sore.builder.input(99, 20);
    input.counts.cells.push_back({sore.ids[0], model::ScaleId{9999}, 0, {1, 2, 3}});
    QVERIFY(analysed(input) == before);
}

void TestAnalyse::sameInputSameResult() {
    const Sore sore;
    const AnalysisInput input = sore.builder.input(199, 100);
    QVERIFY(analysed(input) == analysed(input));
}

void TestAnalyse::namesAndOrderChangeNothing() {
    Sore sore;
    const AnalysisInput input = sore.builder.input(199, 100);
    const AnalysisResult before = analysed(input);
    for (std::size_t i = 0; i < sore.ids.size(); ++i) {
        model::Touchpoint record = *sore.builder.project().find(sore.ids[i]);
        record.name = QStringLiteral("renamed %1").arg(sore.ids.size() - i);
        record.step = static_cast<int>(sore.ids.size() - i);
        sore.builder.project().put(record);
    }
    AnalysisInput changed = sore.builder.input(199, 100);
    std::ranges::reverse(changed.counts.cells);
    QVERIFY(analysed(changed) == before);
}

// A journey with branches, a loop, two questions and two segments, its records made in any order.
struct Permuted {
    JourneyBuilder builder;
    std::map<int, model::TouchpointId> ids;
    static constexpr int count = 14;

    explicit Permuted(const std::vector<int>& order, bool otherScaleFirst) {
        for (const int i : order)
            ids[i] = builder.touchpoint(QStringLiteral("card %1").arg(i), i);
        std::map<bool, model::ScaleId> scales;
        for (const bool effort : {otherScaleFirst, !otherScaleFirst})
            scales[effort] = builder.scale(effort ? model::ScaleKind::Ces : Nps);
        for (const int i : order) {
            if (i < 2) builder.start(ids[i], 3 + i);
            if (i + 2 < count) {
                builder.go(ids[i], ids[i + 2], 0.7);
                builder.go(ids[i], ids[i + 1], 0.2);
            } else {
                builder.finish(ids[i]);
            }
            if (i % 5 == 4) builder.go(ids[i], ids[i - 3], 0.1);
            builder.lowOf(ids[i], scales[false], (i >= 5 && i <= 8 ? 17 : 5) + i % 3, 40, i % 2);
            if (i % 3 == 0) builder.answer(ids[i], scales[true], 2, 4 + i, 0);
            if (i % 3 == 0) builder.answer(ids[i], scales[true], 7, 20, 1);
        }
    }
};

void TestAnalyse::touchpointsMadeInAnotherOrderChangeNothing() {
    std::vector<int> order(Permuted::count);
    std::iota(order.begin(), order.end(), 0);
    const Permuted straight(order, false);
    const AnalysisResult expected = analysed(straight.builder.input(199, 100));
    QVERIFY(!expected.areas.empty() && expected.areas.front().members.size() > 1);
    const auto close = [](double a, double b) { return std::abs(a - b) <= 1e-9 * (1 + std::abs(b)); };
    Random random(5);
    for (int round = 0; round < 6; ++round) {
        random.shuffle(std::span(order));
        const Permuted other(order, round % 2 == 1);
        const AnalysisResult result = analysed(other.builder.input(199, 100));
        QCOMPARE(result.seed, expected.seed);
        QCOMPARE(result.areas.size(), expected.areas.size());
        for (std::size_t a = 0; a < result.areas.size(); ++a) {
            QCOMPARE(result.areas[a].p, expected.areas[a].p);
            QCOMPARE(result.areas[a].low, expected.areas[a].low);
            QCOMPARE(result.areas[a].members.size(), expected.areas[a].members.size());
        }
        for (int i = 0; i < Permuted::count; ++i) {
            const TouchpointResult& before = *expected.find(straight.ids.at(i));
            const TouchpointResult& after = *result.find(other.ids.at(i));
            QCOMPARE(after.area, before.area);
            QCOMPARE(after.heatP, before.heatP);
            QCOMPARE(after.rankBand, before.rankBand);
            QCOMPARE(after.firstThree, before.firstThree);
            QCOMPARE(after.scoreRank, before.scoreRank);
            QCOMPARE(after.label, before.label);
            QVERIFY(close(after.scoreInterval->low, before.scoreInterval->low));
            QVERIFY(close(after.scoreInterval->high, before.scoreInterval->high));
            QVERIFY(close(after.avoidableInterval->high, before.avoidableInterval->high));
            QVERIFY(close(*after.qUpper, *before.qUpper));
        }
    }
}

// Alike in all that is analysed: only which is which could hang on ids.
void TestAnalyse::twinsAreToldApartByTheirNames() {
    std::map<QString, std::optional<Interval>> bands[2];
    for (const bool reversed : {false, true}) {
        JourneyBuilder builder;
        QStringList names{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")};
        if (reversed) std::ranges::reverse(names);
        const auto nps = builder.scale(Nps);
        std::map<QString, model::TouchpointId> ids;
        for (const QString& name : std::as_const(names)) {
            ids[name] = builder.touchpoint(name);
            builder.start(ids[name]);
            builder.finish(ids[name]);
            builder.lowOf(ids[name], nps, 20, 60);
        }
        for (const model::TouchpointId id : builder.touchpoints(7)) {
            builder.start(id);
            builder.lowOf(id, nps, static_cast<qint64>(id.value % 4), 50);
        }
        const AnalysisResult result = analysed(builder.input(0, 60));
        for (const auto& [name, id] : ids)
            bands[reversed ? 1 : 0][name] = result.find(id)->scoreInterval;
    }
    QVERIFY(bands[0] == bands[1]);
    QVERIFY(bands[0][QStringLiteral("x")] != bands[0][QStringLiteral("y")]);
}

void TestAnalyse::scaledWeightsChangeNothing() {
    Sore sore;
    const AnalysisResult before = analysed(sore.builder.input(99, 50));
    const auto transitions = sore.builder.project().all<model::Transition>();
    for (model::Transition transition : transitions) {
        transition.weight *= 1024;
        sore.builder.project().put(transition);
    }
    QVERIFY(analysed(sore.builder.input(99, 50)) == before);
}

void TestAnalyse::unrelatedQuestionChangesNoOtherStratum() {
    Sore sore;
    const AnalysisResult before = analysed(sore.builder.input());
    const model::ScaleId csat = sore.builder.scale(model::ScaleKind::Csat);
    const auto first = sore.builder.touchpoint(QStringLiteral("first"));
    const auto second = sore.builder.touchpoint(QStringLiteral("second"));
    sore.builder.answer(first, csat, 1, 9);
    sore.builder.answer(first, csat, 5, 20);
    sore.builder.answer(second, csat, 4, 30);
    const AnalysisResult after = analysed(sore.builder.input());
    QCOMPARE(after.strata.front(), before.strata.front());
    for (const model::TouchpointId id : sore.ids) {
        QCOMPARE(after.find(id)->pUpper, before.find(id)->pUpper);
        QCOMPARE(after.find(id)->pLower, before.find(id)->pLower);
        QCOMPARE(after.find(id)->expectedLow, before.find(id)->expectedLow);
        QCOMPARE(after.find(id)->questions, before.find(id)->questions);
    }
}

void TestAnalyse::splitByProfileChangesNothingWithoutStrataBySegment() {
    JourneyBuilder together;
    JourneyBuilder apart;
    for (JourneyBuilder* builder : {&together, &apart}) {
        const auto ids = builder->touchpoints(9);
        const model::ScaleId nps = builder->scale(Nps);
        builder->line(ids);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto low = static_cast<qint64>(i);
            const int other = builder == &apart ? 1 : 0;
            builder->lowOf(ids[i], nps, low, 30, 0);
            builder->lowOf(ids[i], nps, 2 * low, 20, other);
        }
    }
    // Whether segments explain the marks is told beside, and only where there are some.
    AnalysisResult divided = analysed(apart.input(99, 20));
    QCOMPARE(divided.segmentChecks.size(), std::size_t(9));
    divided.segmentChecks.clear();
    QVERIFY(analysed(together.input(99, 20)) == divided);
    AnalysisInput split = apart.input();
    split.options.strataBySegment = true;
    QCOMPARE(analysed(split).strata.size(), std::size_t(2));
}

void TestAnalyse::errors() {
    NoProgress progress;
    AnalysisInput input;
    QCOMPARE(analyse(input, progress).error().code, ErrorCode::Invalid);
    input = Sore().builder.input();
    input.journey = model::JourneyId{4711};
    QCOMPARE(analyse(input, progress).error().code, ErrorCode::NotFound);
}

void TestAnalyse::rowsHaveKeys() {
    double share = 0;
    QStringList keys;
    for (const AnalysisRow& row : analysisRows()) {
        keys.append(QString::fromLatin1(row.key));
        share += row.share;
    }
    QCOMPARE(keys.removeDuplicates(), qsizetype(0));
    QVERIFY(std::abs(share - 1) < 1e-9);
}

QTEST_GUILESS_MAIN(TestAnalyse)
#include "tst_analyse.moc"
