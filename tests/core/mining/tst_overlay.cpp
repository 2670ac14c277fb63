#include "core/mining/journey_from_log.h"
#include "core/mining/overlay.h"
#include "core/model/draft.h"
#include "core/model/observed_ids.h"
#include "core/model/validate.h"
#include "mining_fixture.h"

using namespace chwila;
using namespace chwila::mining;
using namespace chwila::model;

namespace {

/// Cards A, B, C, D drawn one after the other: START → A → B → C → D → finished.
struct Drawn {
    Project project;
    JourneyId journey;
    std::vector<TouchpointId> cards;
    std::vector<TransitionId> arrows;
};

Drawn drawn() {
    Draft draft{Project{}};
    Drawn result;
    result.journey = draft.add(Journey{.name = QStringLiteral("Drawn")});
    const StageId stage = draft.add(Stage{.journey = result.journey, .name = QStringLiteral("All")});
    const DepartmentId department = draft.add(Department{.name = QStringLiteral("Claims")});
    for (const char* name : {"A", "B", "C", "D"}) {
        Touchpoint card;
        card.stage = stage;
        card.department = department;
        card.step = static_cast<int>(result.cards.size());
        card.name = QLatin1String(name);
        const std::optional<TouchpointId> before =
            result.cards.empty() ? std::nullopt : std::optional(result.cards.back());
        result.cards.push_back(draft.add(std::move(card)));
        result.arrows.push_back(draft.add(Transition{.from = before, .to = result.cards.back()}));
    }
    result.arrows.push_back(draft.add(Transition{.from = result.cards.back()}));
    result.project = draft.project();
    return result;
}

ObservedPaths seenOn(const Drawn& map, const QStringList& paths) {
    const Discovery seen = discovered(logOf(paths));
    return observe(seen, feedback::matchLabels(activityNames(seen), map.project, map.journey));
}

const UndrawnMove* move(const Comparison& comparison, TouchpointId from, TouchpointId to) {
    for (const UndrawnMove& each : comparison.undrawn) {
        if (each.from == from && each.to == to) return &each;
    }
    return nullptr;
}

LogIdentity someLog() {
    return {QStringLiteral("log.csv"), QStringLiteral("/somewhere/log.csv"), plainReading(),
            QDate(2025, 1, 31), 12};
}

} // namespace

class TestOverlay : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void mergedTouchpointsShowWhatTheLogShowsThere() {
        const Drawn map = drawn();
        const QStringList log{QStringLiteral("ABC"), QStringLiteral("AC"), QStringLiteral("BC"),
                              QStringLiteral("ABC"), QStringLiteral("D")};
        const Discovery seen = discovered(logOf(log));
        auto matches = feedback::matchLabels(activityNames(seen), map.project, map.journey);
        const QString apart = pathsToText(observe(seen, matches));
        for (auto& match : matches) {
            if (match.touchpoint == map.cards[1]) match.touchpoint = map.cards[0];
        }
        const QString together = pathsToText(observe(seen, matches));
        QVERIFY(together != apart);
        QCOMPARE(pathsWithMerged(apart, {map.cards[1]}, map.cards[0]), together);
        QCOMPARE(pathsWithMerged(apart, {TouchpointId{999}}, map.cards[0]), apart);
        QCOMPARE(pathsWithMerged(QStringLiteral("gone"), {map.cards[1]}, map.cards[0]),
                 QStringLiteral("gone"));
    }
    void tellsDrawnFromReal();
    void whoFollowsTheDrawnOrder_data();
    void whoFollowsTheDrawnOrder();
    void whatIsDrawnNowhereIsPassedOver();
    void survivesAsText();
    void keepsWhatTheWholeLogShowed();
    void takesTheMeasuredSharesOver();
    void exitsShareWhoEnds();
    void undrawnMovesBecomeArrowsWhenWanted();
    void aSecondLogReplacesTheFirst();
    void goneTouchpointsArePassedOver();
    void refusesALogOfSomethingElse();
};

void TestOverlay::tellsDrawnFromReal() {
    const Drawn map = drawn();
    const ObservedPaths seen =
        seenOn(map, QStringList(6, QStringLiteral("ABC")) + QStringList(3, QStringLiteral("AC"))
                        + QStringList(1, QStringLiteral("ABAB")));
    const Comparison found = compare(map.project, map.journey, seen);
    QCOMPARE(found.customers, 10);
    QCOMPARE(found.following, 6);
    QCOMPARE(found.returning, 1);
    QCOMPARE(found.moves, 6 * 2 + 3 + 3);
    QCOMPARE(found.drawnMoves, 12 + 2);
    QCOMPARE(found.arrows.size(), std::size_t{5});
    QCOMPARE(found.arrows[0].customers, 10); // START → A
    QCOMPARE(found.arrows[1].customers, 8);  // A → B
    QCOMPARE(found.arrows[1].share, 8.0 / 11);
    QCOMPARE(*found.arrows[1].medianHours, 1.0);
    QCOMPARE(found.arrows[3].customers, 0); // C → D
    const UndrawnMove* skip = move(found, map.cards[0], map.cards[2]);
    QVERIFY(skip);
    QCOMPARE(skip->kind, MoveKind::Skip);
    QCOMPARE(skip->customers, 3);
    QCOMPARE(skip->skipped, std::vector<TouchpointId>{map.cards[1]});
    QCOMPARE(move(found, map.cards[1], map.cards[0])->kind, MoveKind::Back);
    QCOMPARE(found.skipped.size(), std::size_t{1});
    QCOMPARE(found.skipped[0].customers, 3);
    QCOMPARE(found.unseen, std::vector<TouchpointId>{map.cards[3]});
    QVERIFY(found.unmatched.empty());
}

void TestOverlay::whoFollowsTheDrawnOrder_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("follows");
    QTest::newRow("to the end") << QStringLiteral("ABCD") << true;
    QTest::newRow("leaving on the way") << QStringLiteral("AB") << true;
    QTest::newRow("beginning in the middle") << QStringLiteral("BC") << false;
    QTest::newRow("skipping") << QStringLiteral("ACD") << false;
    QTest::newRow("coming back") << QStringLiteral("ABA") << false;
}

void TestOverlay::whoFollowsTheDrawnOrder() {
    QFETCH(QString, path);
    QFETCH(bool, follows);
    const Drawn map = drawn();
    const Comparison found = compare(map.project, map.journey, seenOn(map, {path}));
    QCOMPARE(found.followingShare(), follows ? 1.0 : 0.0);
}

void TestOverlay::whatIsDrawnNowhereIsPassedOver() {
    const Drawn map = drawn();
    const Comparison found =
        compare(map.project, map.journey, seenOn(map, {QStringLiteral("AxB"), QStringLiteral("x")}));
    QCOMPARE(found.customers, 1);
    QCOMPARE(found.following, 1);
    QCOMPARE(found.unmatched.size(), std::size_t{1});
    QCOMPARE(found.unmatched[0].name, QStringLiteral("x"));
    QCOMPARE(found.unmatched[0].customers, 2);
}

void TestOverlay::survivesAsText() {
    const Drawn map = drawn();
    const ObservedPaths seen =
        seenOn(map, {QStringLiteral("ABC"), QStringLiteral("AxC"), QStringLiteral("ABC")});
    const Result<ObservedPaths> back = pathsFromText(pathsToText(seen));
    QVERIFY(back);
    QCOMPARE(*back, seen);
    QVERIFY(!pathsFromText(QStringLiteral("[]")));
    QVERIFY(!pathsFromText(QStringLiteral("{\"links\":[[0,0,5]]}")));
}

void TestOverlay::keepsWhatTheWholeLogShowed() {
    const Drawn map = drawn();
    // Five customers; X is drawn nowhere and still counts in what the log is as a whole.
    const ObservedPaths seen = seenOn(map, {QStringLiteral("AB"), QStringLiteral("AB"), QStringLiteral("AB"),
                                            QStringLiteral("ABAX"), QStringLiteral("AC")});
    QVERIFY(seen.totals);
    QCOMPARE(seen.totals->variants, qint64{3});
    QCOMPARE(seen.totals->variantsFor80, qint64{2});
    QCOMPARE(seen.totals->customersWithRepeat, qint64{1});
    QVERIFY(seen.totals->medianHours);
    const std::vector<ObservedMove> moves = observedMoves(seen, 0.5);
    QCOMPARE(moves.size(), std::size_t{3}); // A→B, A→C, B→A
    QCOMPARE(moves[0].link.count, qint64{4});
    QCOMPARE(moves[0].share, 0.8);
    QCOMPARE(moves[0].dependency, 3.0 / 6);
    QVERIFY(moves[0].kept && !moves[1].kept);
    QVERIFY(moves[2].kept); // the only way on from B
    QCOMPARE(moves[2].dependency, -3.0 / 6);
    // A project made before they were kept has none.
    ObservedPaths earlier = seen;
    earlier.totals.reset();
    QCOMPARE(*pathsFromText(pathsToText(earlier)), earlier);
}

void TestOverlay::takesTheMeasuredSharesOver() {
    Drawn map = drawn();
    const ObservedPaths seen =
        seenOn(map, QStringList(7, QStringLiteral("ABC")) + QStringList(3, QStringLiteral("AC")));
    const Result<Change> change = takeOver(map.project, map.journey, seen, someLog(), {});
    QVERIFY(change);
    const Project before = map.project;
    QVERIFY(change->applyTo(map.project));
    QVERIFY(validate(map.project).empty());
    QCOMPARE(map.project.find(map.arrows[0])->weight, 10.0);
    QCOMPARE(map.project.find(map.arrows[1])->weight, 7.0);
    QCOMPARE(map.project.find(map.arrows[3])->weight, 0.0);
    QCOMPARE(map.project.all<Transition>().size(), 5);
    const ObservedLog* log = observedLogOf(map.project, map.journey);
    QVERIFY(log);
    QCOMPARE(log->customers, 10);
    QCOMPARE(log->reading, readingToText(plainReading()));
    QCOMPARE(*pathsFromText(log->paths), seen);
    QVERIFY(change->reversed().applyTo(map.project));
    QVERIFY(map.project == before);
}

void TestOverlay::exitsShareWhoEnds() {
    Drawn map = drawn();
    Draft draft(map.project);
    draft.update(map.arrows[4], [](Transition& arrow) { arrow.weight = 3; });
    const TransitionId lost = draft.add(Transition{.from = map.cards[3], .exit = Exit::Lost, .weight = 1});
    Project project = draft.project();
    const ObservedPaths seen = seenOn(map, QStringList(8, QStringLiteral("ABCD")));
    QVERIFY(takeOver(project, map.journey, seen, someLog(), {})->applyTo(project));
    QCOMPARE(project.find(map.arrows[4])->weight, 6.0);
    QCOMPARE(project.find(lost)->weight, 2.0);
}

void TestOverlay::undrawnMovesBecomeArrowsWhenWanted() {
    Drawn map = drawn();
    const ObservedPaths seen =
        seenOn(map, QStringList(7, QStringLiteral("ABCD")) + QStringList(3, QStringLiteral("ACD"))
                        + QStringList(1, QStringLiteral("AD")));
    QVERIFY(takeOver(map.project, map.journey, seen, someLog(), {true, 0.2})->applyTo(map.project));
    QVERIFY(validate(map.project).empty());
    QCOMPARE(map.project.all<Transition>().size(), 6); // A → C only, A → D is too rare
    const Comparison found = compare(map.project, map.journey, seen);
    QCOMPARE(found.following, 10);
}

void TestOverlay::aSecondLogReplacesTheFirst() {
    Drawn map = drawn();
    for (const char* path : {"AB", "ABC"}) {
        const ObservedPaths seen = seenOn(map, {QLatin1String(path)});
        QVERIFY(takeOver(map.project, map.journey, seen, someLog(), {})->applyTo(map.project));
    }
    QCOMPARE(map.project.all<ObservedLog>().size(), 1);
    QCOMPARE(pathsFromText(observedLogOf(map.project, map.journey)->paths)->paths[0].touchpoints.size(),
             std::size_t{3});
}

void TestOverlay::goneTouchpointsArePassedOver() {
    Drawn map = drawn();
    const ObservedPaths seen = seenOn(map, {QStringLiteral("ABC")});
    Draft draft(map.project);
    draft.remove(map.arrows[1]);
    draft.remove(map.arrows[2]);
    draft.remove(map.cards[1]);
    const Comparison found = compare(draft.project(), map.journey, seen);
    QCOMPARE(found.moves, 0);
    QCOMPARE(found.unmatched.size(), std::size_t{1});
    QCOMPARE(found.covered, 1);
}

void TestOverlay::refusesALogOfSomethingElse() {
    const Drawn map = drawn();
    const auto change =
        takeOver(map.project, map.journey, seenOn(map, {QStringLiteral("xyz")}), someLog(), {});
    QVERIFY(!change);
    QVERIFY(change.error().message.contains(QStringLiteral("No activity")));
    QVERIFY(!takeOver(map.project, JourneyId{999}, seenOn(map, {QStringLiteral("AB")}), someLog(), {}));
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
