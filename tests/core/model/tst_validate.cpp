#include "core/model/draft.h"
#include "core/model/validate.h"
#include "tests/core/model/record_samples.h"

#include <QTest>

#include <functional>

using namespace chwila;
using namespace chwila::model;

namespace {

struct Sound {
    Project project;
    JourneyId journey;
    StageId stage;
    DepartmentId department;
    TouchpointId first, second, foreign;
    TransitionId transition;
    LaneId lane;
    NoteId note;
    ScaleId scale;
    SourceId source;
    AliasId alias;

    Sound() {
        Draft draft(project);
        journey = draft.add(Journey{});
        stage = draft.add(Stage{.journey = journey});
        department = draft.add(Department{});
        first = draft.add(Touchpoint{.stage = stage, .department = department});
        second = draft.add(Touchpoint{.stage = stage, .department = department, .step = 1});
        const StageId far = draft.add(Stage{.journey = draft.add(Journey{})});
        foreign = draft.add(Touchpoint{.stage = far, .department = department});
        transition = draft.add(Transition{.from = first, .to = second});
        lane = draft.add(Lane{.journey = journey});
        note = draft.add(Note{.touchpoint = first});
        draft.add(Note{.lane = lane, .stage = stage, .step = 0});
        scale = draft.add(Scale{});
        source = draft.add(Source{});
        alias = draft.add(Alias{.source = source, .label = QStringLiteral("q1"), .scale = scale});
        project = draft.project();
    }
};

using Breakage = std::function<void(Sound&, Draft&)>;

} // namespace

Q_DECLARE_METATYPE(Breakage)

class TestValidate : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSoundProjectHasNoIssues() {
        QVERIFY(validate(Project()).empty());
        QVERIFY(validate(Sound().project).empty());
    }

    void everyFaultIsNamed_data() {
        QTest::addColumn<Breakage>("breakage");
        QTest::addColumn<QString>("table");
        const auto row = [](const char* name, const char* table, Breakage breakage) {
            QTest::newRow(name) << std::move(breakage) << QString::fromLatin1(table);
        };
        row("a stage of a journey that is gone", "stage", [](Sound& sound, Draft& draft) {
            draft.update(sound.stage, [](Stage& stage) { stage.journey = {999}; });
            draft.remove(sound.transition); // else its ends would lie in different journeys too
        });
        row("a touchpoint on a channel that is gone", "touchpoint", [](Sound& sound, Draft& draft) {
            draft.update(sound.first, [](Touchpoint& touchpoint) { touchpoint.channel = ChannelId{999}; });
        });
        row("an initiative for a touchpoint that is gone", "initiative",
            [](Sound&, Draft& draft) { draft.add(Initiative{.touchpoints = {{999}}}); });
        row("an initiative that takes away more than there is", "initiative", [](Sound& sound, Draft& draft) {
            draft.add(Initiative{.touchpoints = {sound.first}, .reductions = {{sound.first, 1.5}}});
        });
        row("a touchpoint behind every step", "touchpoint", [](Sound& sound, Draft& draft) {
            draft.update(sound.first, [](Touchpoint& touchpoint) { touchpoint.step = 2147483647; });
        });
        row("a touchpoint before the first step", "touchpoint", [](Sound& sound, Draft& draft) {
            draft.update(sound.first, [](Touchpoint& touchpoint) { touchpoint.step = -1; });
        });
        row("an assumed score above ten", "touchpoint", [](Sound& sound, Draft& draft) {
            draft.update(sound.first, [](Touchpoint& touchpoint) { touchpoint.assumedScore = 10.5; });
        });
        row("an assumed score that is no number", "touchpoint", [](Sound& sound, Draft& draft) {
            draft.update(sound.first, [](Touchpoint& touchpoint) { touchpoint.assumedScore = std::nan(""); });
        });
        row("a transition without ends", "transition", [](Sound&, Draft& draft) { draft.add(Transition{}); });
        row("a transition to another journey", "transition", [](Sound& sound, Draft& draft) {
            draft.add(Transition{.from = sound.first, .to = sound.foreign});
        });
        row("the same transition twice", "transition", [](Sound& sound, Draft& draft) {
            draft.add(Transition{.from = sound.first, .to = sound.second});
        });
        row("a transition of negative weight", "transition", [](Sound& sound, Draft& draft) {
            draft.update(sound.transition, [](Transition& transition) { transition.weight = -1; });
        });
        row("a transition of endless weight", "transition", [](Sound& sound, Draft& draft) {
            draft.update(sound.transition, [](Transition& transition) { transition.weight = INFINITY; });
        });
        row("a note that belongs nowhere", "note", [](Sound&, Draft& draft) { draft.add(Note{}); });
        row("a note at two places", "note", [](Sound& sound, Draft& draft) {
            draft.add(Note{.touchpoint = sound.first, .lane = sound.lane, .stage = sound.stage, .step = 0});
        });
        row("a scale without steps", "scale", [](Sound&, Draft& draft) { draft.add(Scale{.step = 0}); });
        row("a scale of too many levels", "scale",
            [](Sound&, Draft& draft) { draft.add(Scale{.step = 0.001}); });
        row("a label listed twice", "alias", [](Sound& sound, Draft& draft) {
            draft.add(Alias{.source = sound.source, .label = QStringLiteral("q1"), .scale = sound.scale});
        });
        row("a share above one", "settings", [](Sound&, Draft& draft) {
            draft.update(SettingsId{1}, [](Settings& settings) { settings.hazard2 = 1.5; });
        });
        row("a loss rate below nothing", "settings", [](Sound&, Draft& draft) {
            draft.update(SettingsId{1}, [](Settings& settings) { settings.knownLossRate = -0.1; });
        });
        row("a second settings record", "settings", [](Sound&, Draft& draft) { draft.add(Settings{}); });
    }
    void everyFaultIsNamed() {
        QFETCH(Breakage, breakage);
        QFETCH(QString, table);
        Sound sound;
        Draft draft(sound.project);
        breakage(sound, draft);
        const std::vector<Issue> issues = validate(draft.project());
        QCOMPARE(issues.size(), 1U);
        QCOMPARE(issues[0].table, table);
        QVERIFY(issues[0].id > 0);
        QVERIFY(!issues[0].message.isEmpty());
    }

    void everyReferenceOfEveryRecordIsChecked() {
        // A record full of references to nothing must be complained about once for each of them.
        forEachRecordType([]<class Record>() {
            int references = 0;
            forEachField<Record>([&](const auto& each) {
                using Value = std::remove_cvref_t<decltype(std::declval<Record>().*each.member)>;
                references += countReferences(static_cast<Value*>(nullptr), each.name);
            });
            Project project;
            Record record = samples::filled<Record>();
            record.id = Id<Record>{1000};
            project.put(record);
            int complaints = 0;
            for (const Issue& issue : validate(project))
                complaints += issue.message.contains(QStringLiteral("does not exist")) ? 1 : 0;
            QVERIFY2(complaints == references, Record::table);
        });
    }

  private:
    template <class Target>
    static int countReferences(Id<Target>*, const char* name) {
        return std::string_view(name) == "id" ? 0 : 1;
    }
    template <class Target>
    static int countReferences(std::optional<Id<Target>>*, const char*) {
        return 1;
    }
    template <class Target>
    static int countReferences(std::vector<Id<Target>>*, const char*) {
        return 2; // what samples::filled puts there
    }
    template <class Target>
    static int countReferences(std::map<Id<Target>, double>*, const char*) {
        return 2; // the same
    }
    static int countReferences(void*, const char*) { return 0; }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
