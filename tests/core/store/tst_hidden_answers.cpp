// Answers are there where their source and label are in the project: undone imports, removed sources, and
// imports that were interrupted between the answers and the source.
#include "core/model/draft.h"
#include "core/store/connection.h"
#include "tests/core/store/store_support.h"

using namespace chwila;
using namespace chwila::store;

namespace {

/// A second source with the label "late" for the touchpoint Claim, planned and not committed.
struct Plan {
    model::Change change;
    model::Project project;
    model::SourceId source;
    model::AliasId label;

    explicit Plan(const Survey& survey) {
        model::Draft draft(survey.project);
        source =
            draft.add(model::Source{.name = QStringLiteral("Late"), .location = QStringLiteral("/l.csv")});
        label = draft.add(model::Alias{.source = source,
                                       .label = QStringLiteral("late"),
                                       .scale = survey.nps,
                                       .touchpoint = survey.claim});
        project = draft.project();
        change = std::move(draft).take();
    }
};

/// A project with one answer of the first source, and a plan for three of the second.
struct HiddenWorld {
    Folder folder;
    Survey survey;
    Plan plan{survey};
    std::unique_ptr<ProjectFile> file;

    HiddenWorld() {
        file = *ProjectFile::create(folder.file(), survey.project);
        ListReader first({answer(survey.claimLabel, 9, at(2026, 1, 1), "a", "good words")});
        NoProgress silent;
        if (!file->answers().importBatch(survey.header("first"), first, silent)) qFatal("no first import");
    }
    /// Only the answers; the source is committed by commit().
    feedback::Batch import() {
        ListReader late({answer(plan.label, 2, at(2026, 2, 1), "b", "bad words"),
                         answer(plan.label, 3, at(2026, 2, 2), "b"), answer(plan.label, 8, at(2026, 3, 1))});
        NoProgress silent;
        feedback::Batch header = survey.header("late");
        header.source = plan.source;
        const auto batch = file->answers().importBatch(header, late, silent, &plan.project);
        if (!batch) qFatal("%s", qPrintable(describe(batch.error())));
        NoProgress none;
        feedback::CustomerOutcome outcome;
        outcome.customer = QStringLiteral("b");
        outcome.left = true;
        if (!file->answers().addOutcomes(batch->id, {outcome})) qFatal("no outcome");
        return *batch;
    }
    void commit() {
        if (!file->commit(plan.change, QStringLiteral("Import of Late"))) qFatal("no commit");
    }
    void reopen() {
        file.reset();
        file = *ProjectFile::open(folder.file());
    }
    model::Project project() { return *file->load(); }
    HistoryEntry newest() { return file->history()->entries.back(); }
};

/// What the project shows of its answers.
struct Seen {
    qint64 counted = 0, unassigned = 0, setAside = 0, batches = 0, words = 0, all = 0, listed = 0;
    bool observed = false;

    bool operator==(const Seen&) const = default;
};

Seen seen(HiddenWorld& world) {
    const model::Project project = world.project();
    AnswerStore& store = world.file->answers();
    NoProgress silent;
    const feedback::AnswerCounts counts = (*store.cube(project, silent))->counts(project, {});
    VerbatimQuery everything;
    everything.onlyWithWords = false;
    Seen result;
    result.counted = counts.answers;
    result.unassigned = counts.unassigned;
    result.setAside = counts.setAside;
    result.batches = static_cast<qint64>(store.batches(project)->size());
    result.words = *store.verbatimCount(project, {});
    result.all = *store.verbatimCount(project, everything);
    result.listed = static_cast<qint64>(store.verbatims(project, everything)->size());
    result.observed = *store.observations(project, silent) != nullptr;
    return result;
}

constexpr Seen without{1, 0, 0, 1, 1, 1, 1, false};
constexpr Seen with{3, 0, 1, 2, 2, 4, 4, true};

} // namespace

class TestHiddenAnswers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void answersAreThereAtTheMomentTheirSourceIs() {
        HiddenWorld world;
        world.import();
        QCOMPARE(seen(world), without);
        world.commit();
        QCOMPARE(seen(world), with);
    }

    void anUndoneImportIsInNoFigureAndNoList() {
        HiddenWorld world;
        world.import();
        world.commit();
        REQUIRE(world.file->undo(world.newest()));
        QCOMPARE(seen(world), without);
        world.reopen();
        QCOMPARE(seen(world), without);
        REQUIRE(world.file->redo(world.newest()));
        QCOMPARE(seen(world), with);
        world.reopen();
        QCOMPARE(seen(world), with);
        REQUIRE(world.file->check());
    }

    void aRemovedSourceTakesItsAnswersAlongAndUndoBringsThemBack() {
        HiddenWorld world;
        world.import();
        world.commit();
        REQUIRE(world.file->commit(world.plan.change.reversed(), QStringLiteral("Remove source")));
        QCOMPARE(seen(world), without);
        world.reopen();
        REQUIRE(world.file->undo(world.newest()));
        QCOMPARE(seen(world), with);
    }

    void aProcessThatEndedBetweenAnswersAndSourceLeavesNeither() {
        HiddenWorld world;
        world.import();
        world.reopen();
        QCOMPARE(world.file->answers().batches()->size(), std::size_t(1));
        QCOMPARE(seen(world), without);
        QVERIFY(!world.project().find(world.plan.source));
    }

    void whatNoStepCanBringBackGoesAtTheNextOpening() {
        HiddenWorld world;
        world.import();
        world.commit();
        REQUIRE(world.file->undo(world.newest()));
        model::Draft draft(world.project());
        draft.add(model::Department{.name = QStringLiteral("More")});
        REQUIRE(world.file->commit(draft.change(), QStringLiteral("Add"))); // nothing can be redone now
        QCOMPARE(world.file->answers().batches()->size(), std::size_t(2));
        world.reopen();
        QCOMPARE(world.file->answers().batches()->size(), std::size_t(1));
        world.file.reset();
        const auto connection = Connection::open(world.folder.file(), Connection::Mode::ReadOnly);
        const auto customers = (*connection)->run([](SQLite::Database& database) -> Result<int> {
            return database.execAndGet("SELECT COUNT(*) FROM customer").getInt();
        });
        QCOMPARE(*customers, 1); // keys of customers are personal data
    }

    void labelsThatWereTakenBackHideTheirAnswersOnly() {
        HiddenWorld world;
        model::Draft draft(world.survey.project);
        const model::AliasId label = draft.add(model::Alias{
            .source = world.survey.source, .label = QStringLiteral("new"), .scale = world.survey.nps});
        REQUIRE(world.file->commit(draft.change(), QStringLiteral("New labels")));
        ListReader rows({answer(label, 5, at(2026, 2, 1)), answer(world.survey.payLabel, 7, at(2026, 2, 1))});
        NoProgress silent;
        REQUIRE(world.file->answers().importBatch(world.survey.header("again"), rows, silent));
        QCOMPARE(seen(world).unassigned, 1);
        REQUIRE(world.file->undo(world.newest()));
        QCOMPARE(seen(world).unassigned, 0);
        QCOMPARE(seen(world).counted, 2);
        QCOMPARE(seen(world).batches, 2);
    }
};

QTEST_GUILESS_MAIN(TestHiddenAnswers)
#include "tst_hidden_answers.moc"
