#include "core/feedback/mapping/guess.h"
#include "core/feedback/scale_levels.h"
#include "core/model/draft.h"
#include "core/model/validate.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;
using model::ScaleKind;

namespace {

QByteArray twentyGoodRows() {
    QByteArray rows;
    for (int i = 0; i < 20; ++i)
        rows += 'Z' + QByteArray::number(i) + ",Claim,8,2025-03-02,Comfort\n";
    return rows;
}

const QByteArray longTable = QByteArray("customer,touchpoint,score,date,product\n"
                                        "A,Claim,7,2025-03-01,Comfort\n"
                                        "A,Claim,7,2025-03-01,Comfort\n"
                                        "B,Repair,3,2025-03-05,Basic\n"
                                        "C,Repair,oops,2025-03-05,Basic\n"
                                        "D,Parking,10,,Basic\n"
                                        "E,Claim,-,2025-01-01,Basic\n")
                             + twentyGoodRows();

/// A journey with the touchpoints Claim (10) and Repair (11).
model::Project sampleProject() {
    model::Project project;
    project.put(model::Journey{{1}, QStringLiteral("Insurance"), {}, {}, {}, 0});
    model::Stage stage;
    stage.id = {2};
    stage.journey = {1};
    project.put(stage);
    model::Department department;
    department.id = {3};
    project.put(department);
    for (qint64 id : {10, 11}) {
        model::Touchpoint touchpoint;
        touchpoint.id = {id};
        touchpoint.stage = {2};
        touchpoint.department = {3};
        touchpoint.name = id == 10 ? QStringLiteral("Claim") : QStringLiteral("Repair");
        project.put(touchpoint);
    }
    return project;
}

/// Says yes to "cancelled?" from the given question on.
class ImpatientProgress final : public Progress {
  public:
    explicit ImpatientProgress(int patience) : m_patience(patience) {}
    bool cancelled() const override { return m_asked++ >= m_patience; }
    void report(double fraction, const QString&) override { fractions.push_back(fraction); }
    std::vector<double> fractions;

  private:
    int m_patience;
    mutable int m_asked = 0;
};

} // namespace

class TestImportPlan : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theCountsAreKnownBeforeAnythingIsWritten();
    void thePlanMakesASoundProjectThatReadsTheSame();
    void anEqualScaleIsUsedAgain();
    void aThresholdChangedInTheProjectHolds();
    void aPlanFitsAProjectThatWasEditedMeanwhile();
    void figuresKnowTheLabelsBeforeTheyAreCommitted();
    void aRefreshGivesNewLabelsTheirAliases();
    void aSourceIsReadAtItsNewPlaceByItsNewMapping();
    void readingCanBeStopped();
    void tooManyLabelsAreAWrongColumn();
    void manyCombinationsOfSegmentsAreWarnedAbout();
    void aSourceThatIsGoneIsAnError();

  private:
    Folder m_folder;
};

void TestImportPlan::theCountsAreKnownBeforeAnythingIsWritten() {
    const model::Project project = sampleProject();
    const SourceLocation location = fileAt(m_folder.write(longTable));
    const Mapping mapping = guessMapping(*sampleOf(location), project);
    NoProgress progress;
    const Result<ImportPreview> seen = preview(location, mapping, progress);
    QVERIFY2(seen, seen ? "" : qPrintable(describe(seen.error())));
    QCOMPARE(seen->counts, (AnswerReader::Counts{26, 23, 1, 1, 1}));
    QCOMPARE(seen->labelNames(), list({"Claim", "Repair", "Parking"}));
    QCOMPARE(seen->labels[0].answers, 21);
    QCOMPARE(seen->undated, 1);
    QCOMPARE(seen->firstTime.date(), QDate(2025, 3, 1));
    QCOMPARE(seen->lastTime.date(), QDate(2025, 3, 5));
    QCOMPARE(seen->profiles, 2);
    QCOMPARE(seen->rejected.size(), std::size_t{1});
    QCOMPARE(seen->rejected[0].position.line, 5);
    QCOMPARE(seen->rejected[0].position.column, 10);
    const auto matches = matchLabels(seen->labelNames(), project, model::JourneyId{1});
    QCOMPARE(seen->unassigned(matches), 1);
    QCOMPARE(seen->unassigned({}), 23);
}

void TestImportPlan::thePlanMakesASoundProjectThatReadsTheSame() {
    model::Project project = sampleProject();
    const SourceLocation location = fileAt(m_folder.write(longTable));
    const Mapping mapping = guessMapping(*sampleOf(location), project);
    NoProgress progress;
    const Result<ImportPreview> seen = preview(location, mapping, progress);
    const auto matches = matchLabels(seen->labelNames(), project, model::JourneyId{1});
    const ImportPlan plan = planImport(project, QStringLiteral("Spring"), location, mapping, *seen, matches);
    QVERIFY(plan.change.applyTo(project));
    QVERIFY(model::validate(project).empty());
    const model::Source* source = project.find(plan.source);
    QVERIFY(source);
    QCOMPARE(source->name, QStringLiteral("Spring"));
    QVERIFY(SourceLocation::of(*source) == location);
    QCOMPARE(project.all<model::Scale>().size(), 1);
    std::map<QString, qint64> touchpoints;
    for (const model::Alias& alias : project.all<model::Alias>())
        touchpoints[alias.label] = alias.touchpoint ? alias.touchpoint->value : 0;
    QCOMPARE(touchpoints, (std::map<QString, qint64>{{QStringLiteral("Claim"), 10},
                                                     {QStringLiteral("Parking"), 0},
                                                     {QStringLiteral("Repair"), 11}}));
    const auto reader = openSource(project, plan.source);
    QVERIFY(reader);
    const Harvest all = harvest(**reader);
    QCOMPARE(all.counts, seen->counts);
    for (const Answer& answer : all.answers)
        QVERIFY(project.find(answer.alias));
}

void TestImportPlan::anEqualScaleIsUsedAgain() {
    model::Project project = sampleProject();
    const SourceLocation location =
        fileAt(m_folder.write("id,Claim,Repair,Overall\n1,2,3,9\n2,5,4,10\n3,1,1,0\n4,4,2,8\n"));
    Mapping mapping = guessMapping(*sampleOf(location), project);
    NoProgress progress;
    const Result<ImportPreview> seen = preview(location, mapping, progress);
    QVERIFY(seen);
    const ImportPlan first = planImport(project, {}, location, mapping, *seen, {});
    QVERIFY(first.change.applyTo(project));
    QCOMPARE(project.all<model::Scale>().size(), 2); // CSAT for two columns, NPS for one
    const ImportPlan second = planImport(project, {}, location, mapping, *seen, {});
    QVERIFY(second.change.of<model::Scale>().empty());
    // Other thresholds chosen in the assistant are another scale, and do not change the present one.
    for (ColumnMapping& column : mapping.columns) {
        if (column.scale && column.scale->kind.is(ScaleKind::Csat)) column.scale->lowAtMost = 3;
    }
    const Result<ImportPreview> other = preview(location, mapping, progress);
    const ImportPlan third = planImport(project, {}, location, mapping, *other, {});
    QCOMPARE(third.change.of<model::Scale>().size(), std::size_t{1});
    QVERIFY(!third.change.of<model::Scale>()[0].before);
}

void TestImportPlan::aThresholdChangedInTheProjectHolds() {
    model::Project project = sampleProject();
    const SourceLocation location = fileAt(m_folder.write(longTable));
    const Mapping mapping = guessMapping(*sampleOf(location), project);
    NoProgress progress;
    const ImportPlan plan =
        planImport(project, {}, location, mapping, *preview(location, mapping, progress), {});
    QVERIFY(plan.change.applyTo(project));
    model::Scale scale = *project.all<model::Scale>().begin();
    scale.lowAtMost = 4;
    scale.name = QStringLiteral("Would you recommend us?");
    project.put(scale);
    const Result<Mapping> now = mappingOf(project, plan.source);
    QVERIFY(now);
    QVERIFY(now->find(ColumnRole::Score)->scale == scale);
    const auto reader = openSource(project, plan.source);
    QVERIFY(reader);
    QCOMPARE(harvest(**reader).counts.answers, 23);
}

namespace {

/// A label "Claim" on a scale of the project for touchpoint 10, one for a touchpoint (20) that is drawn for
/// it after touchpoint 11.
struct Planned {
    model::Project before = sampleProject();
    model::Project then;
    model::Change change;

    Planned() {
        model::Scale scale;
        scale.id = {4};
        before.put(scale);
        model::Draft draft(before);
        const auto drawn =
            draft.add(model::Touchpoint{.stage = {2}, .department = {3}, .name = QStringLiteral("Drawn")});
        draft.add(model::Transition{.from = model::TouchpointId{11}, .to = drawn});
        const auto source = draft.add(model::Source{.name = QStringLiteral("s.csv")});
        draft.add(model::Alias{.source = source,
                               .label = QStringLiteral("Claim"),
                               .scale = {4},
                               .touchpoint = model::TouchpointId{10}});
        draft.add(model::Alias{
            .source = source, .label = QStringLiteral("Drawn"), .scale = {4}, .touchpoint = drawn});
        then = draft.project();
        change = draft.change();
    }
};

model::Project after(const model::Project& project, const model::Change& change) {
    model::Project result = project;
    if (!change.applyTo(result)) qFatal("the change does not fit");
    return result;
}

} // namespace

void TestImportPlan::aPlanFitsAProjectThatWasEditedMeanwhile() {
    const Planned planned;
    QVERIFY2(fitted(planned.change, planned.then, planned.before) == planned.change,
             "unedited: as it was planned");
    model::Project now = planned.before;
    now.remove(model::TouchpointId{10});
    now.remove(model::ScaleId{4});
    model::Project grown = after(now, fitted(planned.change, planned.then, now));
    QVERIFY(model::validate(grown).empty());
    QCOMPARE(grown.all<model::Alias>().size(), 2);
    QVERIFY2(!grown.all<model::Alias>().begin()->touchpoint, "its touchpoint is gone");
    QVERIFY2(grown.find(model::ScaleId{4}), "answers need their scale");
    now = planned.before;
    now.remove(model::TouchpointId{10});
    now.remove(model::TouchpointId{11});
    now.remove(model::StageId{2});
    grown = after(now, fitted(planned.change, planned.then, now));
    QVERIFY(model::validate(grown).empty());
    QVERIFY(grown.all<model::Touchpoint>().isEmpty());
    QVERIFY(grown.all<model::Transition>().isEmpty());
    QCOMPARE(grown.all<model::Alias>().size(), 2);
}

void TestImportPlan::figuresKnowTheLabelsBeforeTheyAreCommitted() {
    const Planned planned;
    const model::Project shown = after(planned.before, onlyLabels(planned.change, planned.before));
    QCOMPARE(shown.all<model::Touchpoint>().size(), 2);
    QCOMPARE(shown.all<model::Alias>().size(), 2);
    QCOMPARE(shown.all<model::Alias>().begin()->touchpoint, std::optional(model::TouchpointId{10}));
    QVERIFY2(!std::next(shown.all<model::Alias>().begin())->touchpoint, "not drawn yet");
}

void TestImportPlan::aRefreshGivesNewLabelsTheirAliases() {
    model::Project project = sampleProject();
    const SourceLocation location = fileAt(m_folder.write(longTable));
    const Mapping mapping = guessMapping(*sampleOf(location), project);
    NoProgress progress;
    const ImportPlan plan =
        planImport(project, {}, location, mapping, *preview(location, mapping, progress), {});
    QVERIFY(plan.change.applyTo(project));
    m_folder.write(longTable + "F,Towing,5,2025-04-01,Basic\n");
    const auto before = openSource(project, plan.source);
    QCOMPARE(harvest(**before).counts.invalid, 2); // the new label has no alias yet
    const Result<Mapping> stored = mappingOf(project, plan.source);
    const Result<ImportPreview> seen = preview(location, *stored, progress);
    QVERIFY(seen);
    const Result<model::Change> change = planRefresh(project, plan.source, *seen);
    QVERIFY(change);
    QCOMPARE(change->size(), 1);
    QVERIFY(change->applyTo(project));
    QVERIFY(model::validate(project).empty());
    const auto after = openSource(project, plan.source);
    QCOMPARE(harvest(**after).counts, seen->counts);
    QVERIFY(planRefresh(project, plan.source, *seen)->isEmpty());
}

void TestImportPlan::aSourceIsReadAtItsNewPlaceByItsNewMapping() {
    model::Project project = sampleProject();
    Mapping mapping;
    mapping.columns = {{QStringLiteral("claim"), ColumnRole::Answer, usualScale(ScaleKind::Nps), {}}};
    model::Draft draft(project);
    const model::ScaleId scale = draft.add(usualScale(ScaleKind::Nps));
    mapping.columns[0].scale = *draft.project().find(scale);
    const model::SourceId source = draft.add(model::Source{.mapping = mappingToText(mapping)});
    draft.add(model::Alias{.source = source,
                           .label = QStringLiteral("claim"),
                           .scale = scale,
                           .touchpoint = model::TouchpointId{10}});
    project = draft.project();
    QVERIFY(planReread(project, source, {})->isEmpty());
    mapping.columns[0].title = QStringLiteral("claim handling");
    const Result<model::Change> change = planReread(project, source, {QStringLiteral("/new.csv"), mapping});
    QVERIFY(change);
    const model::Project read = after(project, *change);
    QCOMPARE(read.find(source)->location, QStringLiteral("/new.csv"));
    QCOMPARE(mappingOf(read, source)->columns[0].title, QStringLiteral("claim handling"));
    QVERIFY(read.all<model::Alias>().size() == 2 && model::validate(read).empty());
    QCOMPARE(std::next(read.all<model::Alias>().begin())->touchpoint, std::optional(model::TouchpointId{10}));

    const Reread withQuery{.query = QStringLiteral("SELECT * FROM answers")};
    QCOMPARE(planReread(project, source, withQuery).error().code, ErrorCode::Invalid); // of a file
    model::Source database = *project.find(source);
    database.kind = model::SourceKind::Sqlite;
    project.put(database);
    const Result<model::Change> otherQuery = planReread(project, source, withQuery);
    QVERIFY(otherQuery);
    QCOMPARE(after(project, *otherQuery).find(source)->query, QStringLiteral("SELECT * FROM answers"));
    QCOMPARE(after(project, *otherQuery).find(source)->location, project.find(source)->location);

    model::Source unreadable = *project.find(source);
    unreadable.mapping = QStringLiteral("{");
    project.put(unreadable);
    QVERIFY(planReread(project, source, {QStringLiteral("/new.csv"), {}}));
    const Result<model::Change> refused = planReread(project, source, {QStringLiteral("/new.csv"), mapping});
    QVERIFY2(!refused, "its columns cannot be compared with what they were");
    QVERIFY(refused.error() == mappingOf(project, source).error());
}

void TestImportPlan::readingCanBeStopped() {
    QByteArray bytes("touchpoint,score\n");
    for (int i = 0; i < 20000; ++i)
        bytes += "Claim,7\n";
    const SourceLocation location = fileAt(m_folder.write(bytes));
    const Mapping mapping = guessMapping(*sampleOf(location), {});
    ImpatientProgress impatient(5);
    const Result<ImportPreview> stopped = preview(location, mapping, impatient);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(impatient.fractions.size(), std::size_t{5});
    ImpatientProgress patient(1000000);
    QCOMPARE(preview(location, mapping, patient)->counts.answers, 20000);
    QVERIFY(std::ranges::is_sorted(patient.fractions));
    QVERIFY(patient.fractions.back() > 0.9 && patient.fractions.back() <= 1);
}

void TestImportPlan::tooManyLabelsAreAWrongColumn() {
    QByteArray bytes("touchpoint,score\n");
    for (int i = 0; i < 6000; ++i)
        bytes += "Place " + QByteArray::number(i) + ",7\nPlace 0,3\n";
    const SourceLocation location = fileAt(m_folder.write(bytes));
    Mapping mapping;
    mapping.columns = {{QStringLiteral("touchpoint"), ColumnRole::Touchpoint, {}, {}},
                       {QStringLiteral("score"), ColumnRole::Score, usualScale(ScaleKind::Nps), {}}};
    NoProgress progress;
    const Result<ImportPreview> seen = preview(location, mapping, progress);
    QVERIFY(!seen);
    QVERIFY(seen.error().message.contains(QStringLiteral("5,000")));
}

void TestImportPlan::manyCombinationsOfSegmentsAreWarnedAbout() {
    QByteArray bytes("touchpoint,score,a,b\n");
    for (int i = 0; i < 1000; ++i)
        bytes += "Claim,7,x" + QByteArray::number(i % 20) + ",y" + QByteArray::number(i / 20) + "\n";
    Mapping mapping;
    mapping.columns = {{QStringLiteral("touchpoint"), ColumnRole::Touchpoint, {}, {}},
                       {QStringLiteral("score"), ColumnRole::Score, usualScale(ScaleKind::Nps), {}},
                       {QStringLiteral("a"), ColumnRole::Segment, {}, {}},
                       {QStringLiteral("b"), ColumnRole::Segment, {}, {}}};
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(m_folder.write(bytes)), mapping, progress);
    QCOMPARE(seen->profiles, 1000);
    QCOMPARE(seen->notices.size(), 1);
}

void TestImportPlan::aSourceThatIsGoneIsAnError() {
    const model::Project project = sampleProject();
    QCOMPARE(openSource(project, model::SourceId{9}).error().code, ErrorCode::NotFound);
    QCOMPARE(mappingOf(project, model::SourceId{9}).error().code, ErrorCode::NotFound);
    QCOMPARE(planRefresh(project, model::SourceId{9}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(planReread(project, model::SourceId{9}, {}).error().code, ErrorCode::NotFound);
    model::Project moved = project;
    model::Source source;
    source.id = {9};
    source.location = m_folder.path(QStringLiteral("moved away.csv"));
    Mapping mapping;
    mapping.columns = {{QStringLiteral("a"), ColumnRole::Answer, usualScale(ScaleKind::Nps), {}}};
    source.mapping = mappingToText(mapping);
    moved.put(source);
    const auto reader = openSource(moved, source.id);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::NotFound);
    QVERIFY(reader.error().message.contains(QStringLiteral("point at where it is now")));
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
