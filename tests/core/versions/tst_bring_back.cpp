#include "core/edit/merge_touchpoints.h"
#include "core/edit/removal.h"
#include "core/model/validate.h"
#include "core/versions/bring_back.h"
#include "tests/core/model/random_edits.h"
#include "tests/core/versions/small_project.h"

#include <QTest>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::versions;

namespace {

Project after(const Project& project, const Result<Change>& change) {
    if (!change) qFatal("%s", qPrintable(change.error().message));
    Project next = project;
    if (!change->applyTo(next)) qFatal("does not fit");
    return next;
}

template <class Edit>
Project edited(const Project& project, Edit&& edit) {
    Draft draft(project);
    edit(draft);
    return draft.project();
}

std::optional<TouchpointId> leadsTo(const Project& project, AliasId label) {
    return project.find(label)->touchpoint;
}

} // namespace

class TestBringBack : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everythingDrawnIsAsItWas() {
        const SmallProject then;
        const Project now = edited(then.project, [&](Draft& draft) {
            draft.update(then.pay, [](Touchpoint& card) { card.name = QStringLiteral("Pay by card"); });
            SmallProject::touchpoint(draft, then.use, then.web, "Chat");
            draft.add(Persona{.name = QStringLiteral("Anna")});
            draft.add(Initiative{.name = QStringLiteral("Mend it"), .touchpoints = {then.pay}});
            draft.remove(then.note);
            draft.update(SettingsId{1}, [](Settings& settings) { settings.title = QStringLiteral("Now"); });
        });
        const auto change = bringBack(now, then.project);
        QVERIFY(change);
        QVERIFY(after(now, change) == then.project);
        QVERIFY2(after(after(now, change), change->reversed()) == now, "one step takes it back");
        QVERIFY2(bringBack(then.project, then.project)->isEmpty(), "nothing differs");
    }

    void whatBelongsToAnswersStaysAsItIs() {
        const SmallProject then;
        const Project now = edited(then.project, [&](Draft& draft) {
            draft.update(then.scale, [](Scale& scale) { scale.lowAtMost = 4; });
            draft.update(then.source, [](Source& source) { source.location = QStringLiteral("/new.csv"); });
            const SourceId later = draft.add(Source{.name = QStringLiteral("Later")});
            draft.add(Alias{.source = later, .label = QStringLiteral("new"), .scale = then.scale});
            draft.update(SettingsId{1}, [](Settings& settings) {
                settings.repeatDays = 7;
                settings.redact = false;
                settings.smallestGroup = 20;
                settings.budget = 5000;
            });
        });
        const Project back = broughtBack(now, then.project);
        QVERIFY(back.all<Scale>() == now.all<Scale>());
        QVERIFY(back.all<Source>() == now.all<Source>());
        QVERIFY(back.all<Alias>() == now.all<Alias>());
        QCOMPARE(back.settings().repeatDays, 7);
        QCOMPARE(back.settings().redact, false);
        QCOMPARE(back.settings().smallestGroup, 20);
        QVERIFY2(!back.settings().budget, "an assumption of the analysis comes back");
    }

    void aSourceThatIsGoneStaysGone() {
        const SmallProject then;
        const Project now = after(then.project, edit::removeSource(then.project, then.source));
        const Project back = broughtBack(now, then.project);
        QVERIFY(back.all<Source>().isEmpty());
        QVERIFY(back.all<Alias>().isEmpty());
        QVERIFY(validate(back).empty());
    }

    void aTouchpointThatReturnsHasItsAnswersAgain() {
        const SmallProject then;
        const Project now = after(then.project, edit::remove(then.project, {.touchpoints = {then.pay}}));
        QCOMPARE(leadsTo(now, then.payLabel), std::nullopt);
        QCOMPARE(leadsTo(broughtBack(now, then.project), then.payLabel), std::optional(then.pay));
    }

    void aMergeIsTakenApartWithItsAnswers() {
        const SmallProject then;
        const Project now = edited(then.project, [&](Draft& draft) {
            draft.update(then.callLabel, [&](Alias& label) { label.touchpoint = then.pay; });
            draft.remove(then.call);
        });
        const Project back = broughtBack(now, then.project);
        QCOMPARE(leadsTo(back, then.callLabel), std::optional(then.call));
        QCOMPARE(leadsTo(back, then.payLabel), std::optional(then.pay));
    }

    void aLabelThatWasPutRightSinceStaysRight() {
        const SmallProject then;
        const Project now = edited(then.project, [&](Draft& draft) {
            draft.update(then.callLabel, [&](Alias& label) { label.touchpoint = then.compare; });
            draft.update(then.looseLabel, [&](Alias& label) { label.touchpoint = then.pay; });
            draft.update(then.payLabel, [](Alias& label) { label.touchpoint.reset(); });
        });
        const Project back = broughtBack(now, then.project);
        QCOMPARE(leadsTo(back, then.callLabel), std::optional(then.compare));
        QCOMPARE(leadsTo(back, then.looseLabel), std::optional(then.pay));
        QCOMPARE(leadsTo(back, then.payLabel), std::nullopt);
    }

    void aLabelOfATouchpointThatGoesLeadsWhereItLedThenOrNowhere() {
        const SmallProject then;
        AliasId newLabel;
        const Project now = edited(then.project, [&](Draft& draft) {
            const TouchpointId later = SmallProject::touchpoint(draft, then.use, then.web, "Chat");
            draft.update(then.payLabel, [&](Alias& label) { label.touchpoint = later; });
            newLabel = then.label(draft, "chat", later);
        });
        const Project back = broughtBack(now, then.project);
        QCOMPARE(leadsTo(back, then.payLabel), std::optional(then.pay));
        QCOMPARE(leadsTo(back, newLabel), std::nullopt);
        QVERIFY(validate(back).empty());
    }

    void logsStayWithTheirJourneysAndReturnWithThem() {
        SmallProject then;
        ObservedLogId ours, others;
        then.project = edited(then.project, [&](Draft& draft) {
            ours = draft.add(ObservedLog{.journey = then.journey, .name = QStringLiteral("old.xes")});
            others = draft.add(ObservedLog{.journey = then.other, .name = QStringLiteral("other.xes")});
        });
        const Project without = after(then.project, edit::removeJourney(then.project, then.other));
        const Project now = edited(without, [&](Draft& draft) {
            draft.update(ours, [](ObservedLog& log) { log.name = QStringLiteral("new.xes"); });
            const JourneyId later = draft.add(Journey{.name = QStringLiteral("Later")});
            draft.add(ObservedLog{.journey = later, .name = QStringLiteral("later.xes")});
        });
        const Project back = broughtBack(now, then.project);
        QCOMPARE(back.all<ObservedLog>().size(), 2);
        QCOMPARE(back.find(ours)->name, QStringLiteral("new.xes"));
        QCOMPARE(back.find(others)->name, QStringLiteral("other.xes"));
        QVERIFY(validate(back).empty());
    }

    void aMergeIsTakenApartInWhatALogShowed() {
        SmallProject then;
        ObservedLogId log;
        const QString paths =
            QStringLiteral(R"({"activities":[{"customers":9,"events":9,"name":"p","touchpoint":%1},)"
                           R"({"customers":5,"events":5,"name":"c","touchpoint":%2}],"customers":9,)"
                           R"("links":[[%1,%2,5]],"paths":[[5,%1,%2],[4,%1]]})")
                .arg(QString::number(then.pay.value), QString::number(then.call.value));
        then.project = edited(then.project, [&](Draft& draft) {
            log = draft.add(ObservedLog{.journey = then.journey, .paths = paths});
        });
        const Project merged =
            after(then.project, edit::mergeTouchpoints(then.project, {then.pay, then.call}, then.pay));
        QVERIFY(merged.find(log)->paths != paths);
        QCOMPARE(broughtBack(merged, then.project).find(log)->paths, paths);

        const Project readAgain = edited(
            merged, [&](Draft& draft) { draft.update(log, [](ObservedLog& each) { each.customers = 12; }); });
        QVERIFY2(broughtBack(readAgain, then.project).all<ObservedLog>() == readAgain.all<ObservedLog>(),
                 "a newer reading stays");
        const Project assigned = edited(then.project, [&](Draft& draft) {
            draft.update(log, [&](ObservedLog& each) {
                each.paths.replace(QString::number(then.call.value), QString::number(then.compare.value));
            });
        });
        QVERIFY2(broughtBack(assigned, then.project).all<ObservedLog>() == assigned.all<ObservedLog>(),
                 "what was put right by hand stays right");
    }

    void whateverWasDoneTheProjectIsSoundAfterwards() {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            Project project;
            RandomEditor editor(seed);
            const auto edit = [&](int times) {
                for (int i = 0; i < times; ++i)
                    if (!editor.next(project).applyTo(project)) qFatal("a random edit does not fit");
            };
            edit(60);
            const Project then = project;
            edit(60);
            const auto change = bringBack(project, then);
            QVERIFY2(change, qPrintable(change ? QString() : change.error().detail));
            const Project back = after(project, change);
            QVERIFY(back.all<Touchpoint>() == then.all<Touchpoint>());
            QVERIFY(back.all<Note>() == then.all<Note>());
            QVERIFY(back.all<Alias>().size() == project.all<Alias>().size());
            QVERIFY(after(back, change->reversed()) == project);
        }
    }

    void aVersionThatDoesNotHoldTogetherIsRefused() {
        const SmallProject now;
        Project broken = now.project;
        broken.remove(now.shop);
        QCOMPARE(bringBack(now.project, broken).error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestBringBack)
#include "tst_bring_back.moc"
