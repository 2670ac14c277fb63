#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/sample/sample_project.h"
#include "core/store/answer_store.h"
#include "tests/ui/window_seams.h"
#include "ui/jobs/analysis_scheduler.h"

#include <QSignalSpy>
#include <QTest>

using namespace chwila;
using namespace chwila::ui;
using namespace chwila::model;

namespace {

/// `smallProject()` with a question and a label of answers at "Buy".
Project measuredProject() {
    Draft draft(smallProject());
    Scale scale;
    scale.name = QStringLiteral("Would you recommend us?");
    const ScaleId question = draft.add(scale);
    const SourceId source = draft.add(Source{});
    Alias alias;
    alias.source = source;
    alias.label = QStringLiteral("Buying");
    alias.scale = question;
    alias.touchpoint = touchpointNamed(draft.project(), QStringLiteral("Buy"));
    draft.add(alias);
    return draft.project();
}

Change edited(const std::function<void(Draft&)>& edit) {
    Draft draft(measuredProject());
    edit(draft);
    return draft.change();
}

template <class Record>
const Record& firstOf(const Draft& draft) {
    return *draft.project().all<Record>().begin();
}

} // namespace

Q_DECLARE_METATYPE(chwila::model::Change)

class TestAnalysisScheduler : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyChangesThatMatterCount_data();
    void onlyChangesThatMatterCount();
    void figuresComeQuicklyAndThenCompletely();
    void aNameChangesNothing();
    void theFilterIsCountedAtOnce();
    void anotherJourneyGetsItsOwnFigures();
    void importedAnswersAppear();
    void customersOneByOneComeLastAndHoldNothingUp();
};

void TestAnalysisScheduler::onlyChangesThatMatterCount_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("figures");
    QTest::addColumn<bool>("answers");
    const auto row = [](const char* name, bool figures, bool answers,
                        const std::function<void(Draft&)>& edit) {
        QTest::newRow(name) << edited(edit) << figures << answers;
    };
    row("a touchpoint's name", false, false, [](Draft& draft) {
        draft.update(firstOf<Touchpoint>(draft).id,
                     [](Touchpoint& each) { each.name = QStringLiteral("X"); });
    });
    row("a touchpoint moved to another step", false, false, [](Draft& draft) {
        draft.update(firstOf<Touchpoint>(draft).id, [](Touchpoint& each) { each.step = 4; });
    });
    row("a person's verdict", true, false, [](Draft& draft) {
        draft.update(firstOf<Touchpoint>(draft).id, [](Touchpoint& each) { each.verdict = Verdict::Added; });
    });
    row("an assumed score", true, false, [](Draft& draft) {
        draft.update(firstOf<Touchpoint>(draft).id, [](Touchpoint& each) { each.assumedScore = 7; });
    });
    row("a log laid over the map", true, false,
        [](Draft& draft) { draft.add(ObservedLog{.journey = firstOf<Journey>(draft).id}); });
    row("a touchpoint removed", true, false,
        [](Draft& draft) { draft.remove(firstOf<Touchpoint>(draft).id); });
    row("a touchpoint moved to another department", true, false, [](Draft& draft) {
        const DepartmentId other = draft.add(Department{});
        draft.update(firstOf<Touchpoint>(draft).id, [&](Touchpoint& each) { each.department = other; });
    });
    row("an initiative's cost", true, false, [](Draft& draft) { draft.add(Initiative{.cost = 5.0}); });
    row("an event", true, false, [](Draft& draft) { draft.add(Event{.date = QDate(2025, 6, 16)}); });
    row("the budget", true, false,
        [](Draft& draft) { draft.update(SettingsId{1}, [](Settings& each) { each.budget = 100; }); });
    row("an arrow added", true, false, [](Draft& draft) {
        Transition arrow;
        arrow.from = firstOf<Touchpoint>(draft).id;
        draft.add(arrow);
    });
    row("a note added", false, false, [](Draft& draft) { draft.add(Note{}); });
    row("a department's colour", false, false, [](Draft& draft) {
        draft.update(firstOf<Department>(draft).id,
                     [](Department& each) { each.colour = QStringLiteral("#123456"); });
    });
    row("a label assigned elsewhere", true, true, [](Draft& draft) {
        draft.update(firstOf<Alias>(draft).id, [](Alias& each) { each.touchpoint.reset(); });
    });
    row("what counts as bad", true, true, [](Draft& draft) {
        draft.update(firstOf<Scale>(draft).id, [](Scale& each) { each.lowAtMost = 5; });
    });
    row("the project's title", false, false, [](Draft& draft) {
        draft.update(SettingsId{1}, [](Settings& each) { each.title = QStringLiteral("X"); });
    });
    row("how many leave", true, false,
        [](Draft& draft) { draft.update(SettingsId{1}, [](Settings& each) { each.hazard1 = 0.3; }); });
    row("segments told apart", true, false, [](Draft& draft) {
        draft.update(SettingsId{1}, [](Settings& each) { each.strataBySegment = true; });
    });
    row("how long one answer counts", true, true,
        [](Draft& draft) { draft.update(SettingsId{1}, [](Settings& each) { each.repeatDays = 0; }); });
}

void TestAnalysisScheduler::onlyChangesThatMatterCount() {
    QFETCH(Change, change);
    QFETCH(bool, figures);
    QFETCH(bool, answers);
    QVERIFY(!change.isEmpty());
    QCOMPARE(affectsAnalysis(change), figures);
    QCOMPARE(affectsAnswers(change), answers);
}

namespace {

struct Scheduled {
    Bench bench;
    std::unique_ptr<document::Document> document;
    FilterState filter;
    std::unique_ptr<JourneyState> journey;
    std::unique_ptr<JobRunner> jobs = std::make_unique<JobRunner>();
    std::unique_ptr<AnalysisScheduler> analysis;

    explicit Scheduled(const Project& project) {
        auto created = document::Document::create(bench.path(QStringLiteral("p.chwila")), project);
        document = *std::move(created);
        journey = std::make_unique<JourneyState>(*document);
        analysis = std::make_unique<AnalysisScheduler>(*document, filter, *journey, *jobs);
    }
    ~Scheduled() {
        analysis.reset();
        jobs.reset();
    }
    bool ready() const { return analysis->isComplete() && !analysis->isRunning(); }
    void import(const std::vector<feedback::Answer>& answers) {
        feedback::ListAnswerReader rows(answers);
        NoProgress silent;
        feedback::Batch header;
        header.source = document->project().all<Source>().begin()->id;
        QVERIFY(document->answers().importBatch(header, rows, silent));
        analysis->reloadAnswers();
    }
};

std::vector<feedback::Answer> someAnswers(const Project& project) {
    std::vector<feedback::Answer> answers;
    const AliasId alias = project.all<Alias>().begin()->id;
    for (int i = 0; i < 20; ++i) {
        feedback::Answer answer;
        answer.alias = alias;
        answer.level = i % 11;
        answer.time = QDateTime(QDate(2025, 1 + i % 2, 10), QTime(12, 0), Qt::UTC);
        answer.customer = QString::number(i);
        answers.push_back(answer);
    }
    return answers;
}

} // namespace

void TestAnalysisScheduler::figuresComeQuicklyAndThenCompletely() {
    Scheduled scheduled(measuredProject());
    QList<bool> complete;
    connect(scheduled.analysis.get(), &AnalysisScheduler::resultChanged, this,
            [&] { complete.append(scheduled.analysis->isComplete()); });
    QTRY_VERIFY(scheduled.ready());
    QCOMPARE(complete, (QList<bool>{false, true}));
    QVERIFY(scheduled.analysis->cube());
    QCOMPARE(scheduled.analysis->result()->touchpoints.size(), std::size_t(3));
}

void TestAnalysisScheduler::aNameChangesNothing() {
    Scheduled scheduled(measuredProject());
    QTRY_VERIFY(scheduled.ready());
    const auto before = scheduled.analysis->result();
    const TouchpointId buy = touchpointNamed(scheduled.document->project(), QStringLiteral("Buy"));
    const auto change = edit::rename(scheduled.document->project(), edit::refTo(buy), QStringLiteral("Sign"));
    QVERIFY(scheduled.document->commit(*change, QStringLiteral("Rename")));
    QVERIFY(scheduled.ready());
    QCOMPARE(scheduled.analysis->result(), before);

    edit::Elements gone;
    gone.touchpoints.push_back(buy);
    QVERIFY(scheduled.document->commit(*edit::remove(scheduled.document->project(), gone),
                                       QStringLiteral("Delete")));
    QVERIFY(!scheduled.ready());
    QTRY_VERIFY(scheduled.ready());
    QVERIFY(!scheduled.analysis->result()->find(buy));
}

void TestAnalysisScheduler::importedAnswersAppear() {
    Scheduled scheduled(measuredProject());
    QTRY_VERIFY(scheduled.ready());
    QCOMPARE(scheduled.analysis->counts().answers, qint64(0));
    scheduled.import(someAnswers(scheduled.document->project()));
    QTRY_COMPARE(scheduled.analysis->counts().answers, qint64(20));
    QTRY_VERIFY(scheduled.ready());
    const TouchpointId buy = touchpointNamed(scheduled.document->project(), QStringLiteral("Buy"));
    QCOMPARE(scheduled.analysis->result()->find(buy)->answers, qint64(20));
}

void TestAnalysisScheduler::theFilterIsCountedAtOnce() {
    Scheduled scheduled(measuredProject());
    scheduled.import(someAnswers(scheduled.document->project()));
    QTRY_VERIFY(scheduled.ready());
    QCOMPARE(scheduled.analysis->counts().answers, qint64(20));
    feedback::Filter january;
    january.from = QDate(2025, 1, 1);
    january.to = QDate(2025, 1, 31);
    scheduled.filter.setFilter(january);
    QVERIFY(!scheduled.analysis->isComplete());
    // The one of February overtakes that of January, whose figures must not come any more.
    january.from = QDate(2025, 2, 1);
    january.to = QDate(2025, 2, 28);
    scheduled.filter.setFilter(january);
    QSignalSpy results(scheduled.analysis.get(), &AnalysisScheduler::resultChanged);
    QTRY_VERIFY(scheduled.ready());
    QCOMPARE(results.size(), 2);
    QCOMPARE(scheduled.analysis->counts().answers, qint64(10));
    QCOMPARE(scheduled.analysis->result()->answers, qint64(10));
}

void TestAnalysisScheduler::anotherJourneyGetsItsOwnFigures() {
    Scheduled scheduled(measuredProject());
    QTRY_VERIFY(scheduled.ready());
    const auto change = edit::addJourney(scheduled.document->project(), QStringLiteral("To be"),
                                         JourneyKind::ToBe, Language());
    QVERIFY(scheduled.document->commit(*change, QStringLiteral("Add")));
    const JourneyId other = edit::created<Journey>(*change).front();
    scheduled.journey->setJourney(other);
    QTRY_VERIFY(scheduled.ready() && scheduled.analysis->result()->journey == other);
    QVERIFY(scheduled.analysis->result()->touchpoints.empty());
    QVERIFY(scheduled.document->commit(*edit::removeJourney(scheduled.document->project(), other),
                                       QStringLiteral("Delete")));
    QVERIFY(scheduled.journey->journey() != other);
    QTRY_VERIFY(scheduled.ready() && scheduled.analysis->result()->touchpoints.size() == 3);
}

void TestAnalysisScheduler::customersOneByOneComeLastAndHoldNothingUp() {
    Scheduled scheduled(measuredProject());
    store::AnswerStore& answers = scheduled.document->answers();
    scheduled.import(someAnswers(scheduled.document->project()));
    QTRY_VERIFY(scheduled.ready());
    QVERIFY(!scheduled.analysis->result()->outcomes.all);
    std::vector<feedback::CustomerOutcome> outcomes;
    for (int i = 0; i < 20; ++i) {
        feedback::CustomerOutcome outcome;
        outcome.customer = QString::number(i);
        outcome.left = i % 4 == 0;
        outcome.days = 100.0 + i;
        outcomes.push_back(std::move(outcome));
    }
    QVERIFY(answers.addOutcomes(answers.batches()->front().id, outcomes));
    QList<analysis::RunStage> stages;
    connect(scheduled.analysis.get(), &AnalysisScheduler::resultChanged, this,
            [&] { stages.append(scheduled.analysis->result()->stage); });
    scheduled.analysis->reloadAnswers();
    QTRY_COMPARE(stages.size(), 3);
    QTRY_VERIFY(scheduled.ready());
    QCOMPARE(stages, (QList<analysis::RunStage>{analysis::RunStage::First, analysis::RunStage::Tested,
                                                analysis::RunStage::All}));
    QVERIFY(scheduled.analysis->result()->outcomes.all.has_value());
}

QTEST_MAIN(TestAnalysisScheduler)
#include "tst_analysis_scheduler.moc"
