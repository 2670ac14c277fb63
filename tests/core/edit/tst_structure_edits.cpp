#include "core/edit/duplicate_journey.h"
#include "core/edit/structure_edits.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

namespace {

QStringList stageNames(const Project& project, JourneyId journey) {
    QStringList names;
    const JourneyIndex index(project, journey);
    for (const StageColumns& columns : index.stages())
        names += columns.stage->name;
    return names;
}

} // namespace

class TestStructureEdits : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void beginsAProjectThatCanBeDrawnIn();
    void addsStagesWhereAsked_data();
    void addsStagesWhereAsked();
    void ordersStagesAndDepartments();
    void aJourneyHasTheStagesOfTheOneItIsMadeBeside();
    void addsWhatJourneysShare();
    void anInitiativeBelongsToWhoAnswersThere();
    void insertsAndRemovesSteps();
    void duplicatesAJourneyWithoutItsAnswers();
    void duplicatesPersonasAndChannelsBehindThemselves();
    void refusesNamelessOnesAndStrangers();
};

void TestStructureEdits::beginsAProjectThatCanBeDrawnIn() {
    const Project project = edit::newProject(QStringLiteral("Bank"), Language());
    QVERIFY(validate(project).empty());
    QCOMPARE(project.settings().title, QStringLiteral("Bank"));
    QCOMPARE(project.all<Journey>().size(), 1);
    const JourneyIndex index(project, project.all<Journey>().begin()->id);
    QCOMPARE(index.stages().size(), std::size_t{3});
    QVERIFY(index.departments().size() >= 3);
    QVERIFY(index.lanes().front()->kind.is(LaneKind::Emotion));
    const auto isForQuotes = [](const Lane* lane) { return lane->kind.is(LaneKind::Quotes); };
    QVERIFY2(std::ranges::any_of(index.lanes(), isForQuotes), "what is called out has its lane");
    QVERIFY(project.all<Channel>().size() >= 6);
    QVERIFY(index.touchpoints().empty());
    QCOMPARE(edit::newProject({}, Language()).all<Journey>().begin()->name,
             QStringLiteral("Customer journey"));
}

void TestStructureEdits::addsStagesWhereAsked_data() {
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("names");
    QTest::newRow("behind the last by default") << -1 << QStringLiteral("A B new");
    QTest::newRow("before the first") << 0 << QStringLiteral("new A B");
    QTest::newRow("between") << 1 << QStringLiteral("A new B");
    QTest::newRow("too high is last") << 99 << QStringLiteral("A B new");
}

void TestStructureEdits::addsStagesWhereAsked() {
    QFETCH(int, position);
    QFETCH(QString, names);
    const Sample s = makeSample();
    const auto change = edit::addStage(s.project, s.journey, QStringLiteral("new"), position);
    const Project after = applied(s.project, change);
    QCOMPARE(stageNames(after, s.journey).join(QLatin1Char(' ')), names);
    const Stage* stage = after.find(edit::created<Stage>(*change).front());
    const Phase expected = position == 0 || position == 1 ? Phase::Before : Phase::During;
    QVERIFY(stage->phase.is(expected));
}

void TestStructureEdits::ordersStagesAndDepartments() {
    const Sample s = makeSample();
    const Project after = applied(s.project, edit::moveStage(s.project, s.b, 0));
    QCOMPARE(stageNames(after, s.journey), QStringList({QStringLiteral("B"), QStringLiteral("A")}));
    QVERIFY(edit::moveStage(s.project, s.a, 0)->isEmpty());
    QVERIFY(applied(after, edit::moveStage(after, s.b, 1)) == s.project);
    const Project rows = applied(s.project, edit::moveDepartment(s.project, s.front, 5));
    QCOMPARE(JourneyIndex(rows, s.journey).rowOf(s.front), 1);
    const auto lane = edit::addLane(s.project, s.journey, LaneKind::Quotes, {}, 0);
    const Project lanes = applied(s.project, lane);
    QCOMPARE(JourneyIndex(lanes, s.journey).lanes().front()->id, edit::created<Lane>(*lane).front());
    const Project moved = applied(lanes, edit::moveLane(lanes, s.pains, 0));
    QCOMPARE(JourneyIndex(moved, s.journey).lanes().front()->id, s.pains);
}

void TestStructureEdits::aJourneyHasTheStagesOfTheOneItIsMadeBeside() {
    const Sample s = makeSample();
    const auto added =
        edit::addJourney(s.project, QStringLiteral("To be"), JourneyKind::ToBe, Language(), s.journey);
    const Project after = applied(s.project, added);
    const JourneyId toBe = edit::created<Journey>(*added).front();
    QCOMPARE(stageNames(after, toBe), stageNames(after, s.journey));
    QCOMPARE(JourneyIndex(after, toBe).lanes().size(), JourneyIndex(after, s.journey).lanes().size());
    QVERIFY(JourneyIndex(after, toBe).touchpoints().empty());
    QVERIFY(validate(after).empty());
    const auto alone = edit::addJourney(s.project, QStringLiteral("Alone"), JourneyKind::AsIs, Language());
    const Project other = applied(s.project, alone);
    QCOMPARE(JourneyIndex(other, edit::created<Journey>(*alone).front()).stages().size(), std::size_t{3});
}

void TestStructureEdits::addsWhatJourneysShare() {
    const Sample s = makeSample();
    Project project = applied(s.project, edit::addDepartment(s.project, QStringLiteral("Legal"), 1));
    QCOMPARE(JourneyIndex(project, s.journey).rowOf(s.back), 2);
    project = applied(project, edit::addPersona(project, QStringLiteral("Tomek")));
    project = applied(project, edit::addChannel(project, QStringLiteral("Fax"), QStringLiteral("letter")));
    QCOMPARE(inOrder<Channel>(project).back()->name, QStringLiteral("Fax"));
    const auto change = edit::addInitiative(project, QStringLiteral("Faster"), {s.order, s.search, s.order});
    project = applied(project, change);
    const Initiative* initiative = project.find(edit::created<Initiative>(*change).front());
    QCOMPARE(initiative->touchpoints, std::vector({s.search, s.order}));
    QVERIFY(initiative->owner.isEmpty());
}

void TestStructureEdits::anInitiativeBelongsToWhoAnswersThere() {
    Sample s = makeSample();
    s.project.put([&] {
        Department front = *s.project.find(s.front);
        front.owner = QStringLiteral("Ewa");
        return front;
    }());
    const auto ownerFor = [&s](const std::vector<TouchpointId>& cards) {
        const auto change = edit::addInitiative(s.project, QStringLiteral("Faster"), cards);
        return applied(s.project, change).find(edit::created<Initiative>(*change).front())->owner;
    };
    QCOMPARE(ownerFor({s.order, s.bill}), QStringLiteral("Ewa"));
    QCOMPARE(ownerFor({s.order, s.check}), QString());
    QCOMPARE(ownerFor({}), QString());
}

void TestStructureEdits::insertsAndRemovesSteps() {
    const Sample s = makeSample();
    const Project wider = applied(s.project, edit::insertStep(s.project, s.a, 0));
    QCOMPARE(cellText(wider, s.search), QStringLiteral("A.1 Front"));
    QCOMPARE(wider.find(s.laneNote)->step, std::optional(1));
    QCOMPARE(cellText(wider, s.bill), QStringLiteral("B.0 Front"));
    QVERIFY(applied(wider, edit::removeStep(wider, s.a, 0)) == s.project);
    QVERIFY(edit::insertStep(s.project, s.a, 2)->isEmpty());
    const Project without = applied(s.project, edit::removeStep(s.project, s.a, 0));
    QCOMPARE(cellText(without, s.search), QStringLiteral("gone"));
    QCOMPARE(cellText(without, s.order), QStringLiteral("A.0 Front"));
    QVERIFY(!without.find(s.laneNote));
    QVERIFY(!without.find(s.searchOrder));
}

void TestStructureEdits::duplicatesAJourneyWithoutItsAnswers() {
    const Sample s = makeSample();
    const auto change = edit::duplicateJourney(s.project, s.journey, QStringLiteral("Buying"));
    const Project after = applied(s.project, change);
    const JourneyId copy = edit::created<Journey>(*change).front();
    QCOMPARE(after.find(copy)->name, QStringLiteral("Buying (2)"));
    QCOMPARE(after.find(copy)->persona, std::optional(s.persona));
    const JourneyIndex index(after, copy);
    QCOMPARE(stageNames(after, copy), stageNames(after, s.journey));
    QCOMPARE(index.touchpoints().size(), std::size_t{4});
    QCOMPARE(index.transitions().size(), std::size_t{3});
    QCOMPARE(edit::created<Note>(*change).size(), std::size_t{2});
    QCOMPARE(after.all<Alias>().size(), s.project.all<Alias>().size());
}

void TestStructureEdits::duplicatesPersonasAndChannelsBehindThemselves() {
    const Sample s = makeSample();
    const Project second = applied(s.project, edit::addChannel(s.project, QStringLiteral("Phone")));
    const Project after = applied(second, edit::duplicateChannel(second, s.web));
    QStringList channels;
    for (const Channel* channel : inOrder<Channel>(after))
        channels += channel->name + QLatin1Char('/') + channel->icon;
    QCOMPARE(channels, (QStringList{QStringLiteral("Web/web"), QStringLiteral("Web (2)/web"),
                                    QStringLiteral("Phone/")}));
    const Project twins = applied(s.project, edit::duplicatePersona(s.project, s.persona));
    QCOMPARE(inOrder<Persona>(twins).back()->name, QStringLiteral("Ania (2)"));
    QVERIFY(!edit::duplicatePersona(s.project, PersonaId{77}));
    const Project odd = applied(s.project, edit::addChannel(s.project, QStringLiteral("50%1")));
    const Project pair = applied(odd, edit::duplicateChannel(odd, inOrder<Channel>(odd).back()->id));
    QCOMPARE(inOrder<Channel>(pair).back()->name, QStringLiteral("50%1 (2)"));
}

void TestStructureEdits::refusesNamelessOnesAndStrangers() {
    const Sample s = makeSample();
    QVERIFY(!edit::addStage(s.project, JourneyId{77}, QStringLiteral("x")));
    QVERIFY(!edit::addStage(s.project, s.journey, QStringLiteral("\t")));
    QVERIFY(!edit::addDepartment(s.project, {}));
    QVERIFY(!edit::addChannel(s.project, {}));
    QVERIFY(!edit::moveStage(s.project, StageId{77}, 0));
    QVERIFY(!edit::removeStep(s.project, s.a, -1));
    QVERIFY(!edit::addInitiative(s.project, QStringLiteral("x"), {TouchpointId{77}}));
    QVERIFY(!edit::duplicateJourney(s.project, JourneyId{77}, QStringLiteral("x")));
}

QTEST_GUILESS_MAIN(TestStructureEdits)
#include "tst_structure_edits.moc"
