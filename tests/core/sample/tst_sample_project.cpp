#include "core/feedback/scale_levels.h"
#include "core/model/journey_index.h"
#include "core/model/validate.h"
#include "core/sample/sample_project.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace chwila;
using sample::SampleProject;

class TestSampleProject : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theSampleIsWhatTheIssueAsksFor_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : Language::available())
            QTest::addRow("in %s", qPrintable(language)) << language;
    }
    void theSampleIsWhatTheIssueAsksFor() {
        QFETCH(QString, language);
        const SampleProject made = sample::makeSample(Language(language));
        const model::Project& project = made.project;
        for (const model::Issue& issue : model::validate(project))
            QFAIL(qPrintable(issue.message));

        const auto journeys = model::inOrder<model::Journey>(project);
        QCOMPARE(journeys.size(), std::size_t{2});
        QVERIFY(journeys[0]->kind.is(model::JourneyKind::AsIs));
        const model::JourneyIndex index(project, journeys[0]->id);
        QCOMPARE(index.stages().size(), std::size_t{5});
        QCOMPARE(project.all<model::Department>().size(), 7);
        QVERIFY(index.touchpoints().size() >= 33);
        QVERIFY(index.touchpoints().size() <= 38);
        QCOMPARE(project.all<model::Persona>().size(), 3);
        QVERIFY(project.all<model::Note>().size() >= 15);
        std::set<QString> areas;
        for (const model::Touchpoint& card : project.all<model::Touchpoint>())
            areas.insert(card.area.key());
        QCOMPARE(areas.size(), std::size_t{5});

        QVERIFY(made.answers.size() >= 6000);
        QCOMPARE(made.batch.answers, static_cast<qint64>(made.answers.size()));
        QCOMPARE(made.answers.front().time.date().year(), 2024);
        QCOMPARE(made.answers.front().time.date().month(), 7);
        QCOMPARE(made.answers.back().time.date().month(), 12);
        QCOMPARE(made.answers.back().time.date().year(), 2025);
    }

    void theSecondJourneyIsTheOneToBe_data() { theSampleIsWhatTheIssueAsksFor_data(); }
    void theSecondJourneyIsTheOneToBe() {
        QFETCH(QString, language);
        const SampleProject made = sample::makeSample(Language(language));
        const auto journeys = model::inOrder<model::Journey>(made.project);
        QVERIFY(journeys[1]->kind.is(model::JourneyKind::ToBe));
        QVERIFY(!journeys[1]->description.isEmpty());
        const model::JourneyIndex today(made.project, journeys[0]->id);
        const model::JourneyIndex tomorrow(made.project, journeys[1]->id);
        QCOMPARE(tomorrow.touchpoints().size() + 1, today.touchpoints().size()); // no call about the claim
        const auto names = [&](const model::JourneyIndex& index) {
            std::set<QString> all;
            for (const model::Touchpoint* card : index.touchpoints())
                all.insert(card->name);
            return all;
        };
        std::set<QString> changed;
        std::ranges::set_difference(names(tomorrow), names(today), std::inserter(changed, changed.end()));
        QCOMPARE(changed.size(), std::size_t{4});
        for (const model::Alias& alias : made.project.all<model::Alias>())
            QVERIFY2(!alias.touchpoint || today.contains(*alias.touchpoint), "nobody has answered tomorrow");
        for (const model::Note& note : made.project.all<model::Note>()) {
            const bool here = note.touchpoint && tomorrow.contains(*note.touchpoint);
            QVERIFY2(!here || !note.kind.is(model::NoteKind::Pain), "pains belong to today");
        }
    }

    void everyAnswerFitsItsScale() {
        const SampleProject made = sample::makeSample(Language());
        for (const feedback::Answer& answer : made.answers) {
            const model::Alias* alias = made.project.find(answer.alias);
            QVERIFY(alias);
            const model::Scale* scale = made.project.find(alias->scale);
            QVERIFY(scale);
            QVERIFY(answer.level >= 0 && answer.level < feedback::levelCount(*scale));
            QVERIFY(std::ranges::is_sorted(answer.profile.values));
        }
        QVERIFY(std::ranges::is_sorted(made.answers, {}, &feedback::Answer::time));
    }

    void theSameCallGivesTheSameSample() {
        const SampleProject first = sample::makeSample(Language());
        const SampleProject second = sample::makeSample(Language());
        QCOMPARE(first.project, second.project);
        QVERIFY(first.answers == second.answers);
        QCOMPARE(first.project.highestId(), second.project.highestId());
    }

    void onlyTheTextsDependOnTheLanguage() {
        const SampleProject english = sample::makeSample(Language());
        const SampleProject romanian = sample::makeSample(Language(QStringLiteral("ro")));
        QCOMPARE(english.answers.size(), romanian.answers.size());
        for (std::size_t i = 0; i < english.answers.size(); ++i) {
            const feedback::Answer& a = english.answers[i];
            const feedback::Answer& b = romanian.answers[i];
            QCOMPARE(a.alias, b.alias);
            QCOMPARE(a.level, b.level);
            QCOMPARE(a.time, b.time);
            QCOMPARE(a.comment.isEmpty(), b.comment.isEmpty());
        }
    }

    void commentsAreManyAndVaried() {
        const SampleProject made = sample::makeSample(Language(QStringLiteral("pl")));
        std::map<QString, int> seen;
        qsizetype written = 0;
        for (const feedback::Answer& answer : made.answers) {
            if (answer.comment.isEmpty()) continue;
            ++written;
            ++seen[answer.comment];
        }
        QVERIFY2(written >= 1500, qPrintable(QString::number(written)));
        QVERIFY2(seen.size() >= 900, qPrintable(QString::number(seen.size())));
    }

    void theWaysHaveLoopsAndBranches() {
        const SampleProject made = sample::makeSample(Language());
        const model::JourneyIndex index(made.project, made.project.all<model::Journey>().begin()->id);
        std::map<qint64, int> ways;
        for (const model::Transition* arrow : index.transitions())
            ++ways[arrow->from ? arrow->from->value : 0];
        const auto branches = std::ranges::count_if(ways, [](const auto& entry) { return entry.second > 1; });
        QVERIFY(branches >= 15);
    }
};

QTEST_GUILESS_MAIN(TestSampleProject)
#include "tst_sample_project.moc"
