#include "ui/jobs/analysis_scheduler.h"

#include "core/analysis/analyse.h"
#include "core/document/document.h"
#include "core/store/answer_store.h"

namespace chwila::ui {

namespace {

const QString cubeJob = QStringLiteral("answers/read");
const QString quickJob = QStringLiteral("analysis/quick");
const QString testedJob = QStringLiteral("analysis/tested");
const QString customersJob = QStringLiteral("analysis/customers");

/// All that is read from the rows of a project file.
struct Read {
    std::shared_ptr<const feedback::ResponseCube> cube;
    std::shared_ptr<const feedback::Observations> observations;
};

Result<Read> readAll(store::AnswerStore& answers, const model::Project& project, Progress& progress) {
    auto cube = answers.cube(project, progress);
    if (!cube) return fail(cube.error());
    auto observations = answers.observations(project, progress);
    if (!observations) return fail(observations.error());
    return Read{*std::move(cube), *std::move(observations)};
}

/// Created, removed, or `key(record)` differs.
template <class Record, class Key>
bool anyDiffers(const model::Change& change, Key key) {
    return std::ranges::any_of(change.of<Record>(), [&](const model::RecordChange<Record>& row) {
        return !row.before || !row.after || key(*row.before) != key(*row.after);
    });
}

} // namespace

bool affectsAnswers(const model::Change& change) {
    return !change.of<model::Scale>().empty() || !change.of<model::Alias>().empty()
           || anyDiffers<model::Settings>(change,
                                          [](const model::Settings& each) { return each.repeatDays; });
}

bool affectsAnalysis(const model::Change& change) {
    const auto assumptions = [](const model::Settings& each) {
        return std::tuple(each.hazard1, each.hazard2, each.hazard3, each.knownLossRate,
                          each.breakEvenLowShare, each.repeatDays, each.strataBySegment, each.baselineWeeks,
                          each.budget);
    };
    const auto worth = [](const model::Initiative& each) {
        return std::tuple(each.touchpoints, each.category.key(), each.status.key(), each.cost,
                          each.effortDays, each.reduction, each.reductions, each.promised, each.doneOn);
    };
    const auto place = [](const model::Event& each) {
        return std::tuple(each.date, each.journey, each.touchpoint, each.newLevel);
    };
    return affectsAnswers(change) || !change.of<model::Transition>().empty()
           || !change.of<model::ObservedLog>().empty()
           || anyDiffers<model::Touchpoint>(change,
                                            [](const auto& each) {
                                                // All but words: any analysis may read it.
                                                return std::tuple(each.stage, each.department, each.channel,
                                                                  each.area.key(), each.visibility.key(),
                                                                  each.assumedScore, each.effortMinutes,
                                                                  each.cost, each.verdict.key());
                                            })
           || anyDiffers<model::Stage>(change, [](const auto& each) { return each.journey; })
           || anyDiffers<model::Initiative>(change, worth) || anyDiffers<model::Event>(change, place)
           || anyDiffers<model::Settings>(change, assumptions);
}

AnalysisScheduler::AnalysisScheduler(document::Document& document, FilterState& filter, JourneyState& journey,
                                     JobRunner& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_filter(filter), m_journey(journey), m_jobs(jobs) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        countAnswers();
        startRun();
    });
    connect(&document, &document::Document::changed, this, &AnalysisScheduler::onDocumentChanged);
    connect(&filter, &FilterState::changed, this, &AnalysisScheduler::schedule);
    connect(&journey, &JourneyState::changed, this, &AnalysisScheduler::schedule);
    reloadAnswers();
}

bool AnalysisScheduler::isRunning() const {
    return m_timer.isActive() || m_jobs.isRunning(cubeJob) || m_jobs.isRunning(quickJob)
           || m_jobs.isRunning(testedJob) || m_jobs.isRunning(customersJob);
}

void AnalysisScheduler::dropRun() {
    for (const QString& key : {quickJob, testedJob, customersJob})
        m_jobs.drop(key);
}

void AnalysisScheduler::onDocumentChanged(const model::Change& change) {
    if (affectsAnswers(change)) {
        reloadAnswers();
    } else if (affectsAnalysis(change)) {
        schedule();
    }
}

void AnalysisScheduler::reloadAnswers() {
    dropRun();
    // The store outlives the runner, which waits for its jobs when the window closes.
    store::AnswerStore* answers = &m_document.answers();
    m_jobs.start(
        cubeJob, tr("Counting answers"), this,
        [answers, project = project()](Progress& progress) { return readAll(*answers, *project, progress); },
        [this](Result<Read> read) {
            if (!read) {
                if (read.error().code != ErrorCode::Cancelled) Q_EMIT failed(read.error());
                Q_EMIT runningChanged();
                return;
            }
            m_cube = std::move(read->cube);
            m_observations = std::move(read->observations);
            Q_EMIT cubeChanged();
            schedule();
        });
    Q_EMIT runningChanged();
}

void AnalysisScheduler::schedule() {
    dropRun();
    m_reached.reset();
    m_timer.start();
    Q_EMIT runningChanged();
}

void AnalysisScheduler::countAnswers() {
    if (!m_cube) return;
    m_counts = m_cube->counts(*project(), m_filter.filter());
    Q_EMIT countsChanged();
}

void AnalysisScheduler::setPlanned(model::Change labels) {
    m_planned = std::move(labels);
    m_basis.reset();
    reloadAnswers();
}

std::shared_ptr<const model::Project> AnalysisScheduler::project() const {
    std::shared_ptr<const model::Project> present = m_document.snapshot();
    if (m_planned.isEmpty()) return present;
    if (m_basis != present) {
        model::Project grown = *present;
        // It does not fit where it was committed, or a touchpoint it means was removed: then without it.
        const bool fits = m_planned.applyTo(grown).has_value();
        m_withPlanned = fits ? std::make_shared<const model::Project>(std::move(grown)) : present;
        m_basis = std::move(present);
    }
    return m_withPlanned;
}

analysis::AnalysisInput AnalysisScheduler::input() const {
    analysis::AnalysisInput input;
    input.project = project();
    input.journey = m_journey.journey();
    input.counts = m_counts;
    input.filter = m_filter.filter();
    input.observations = m_observations;
    input.cube = m_cube;
    return input;
}

// Those of the figures that are shown: until drivers are estimated anew, they are nearer than none.
std::map<model::TouchpointId, double> AnalysisScheduler::weightsShown() const {
    std::map<model::TouchpointId, double> weights;
    if (!m_observations || !m_result || m_result->journey != m_journey.journey()) return weights;
    for (const analysis::TouchpointResult& touchpoint : m_result->touchpoints)
        weights.emplace(touchpoint.id, touchpoint.weight);
    return weights;
}

// Trends come with the tests: until then those on the screen stay.
analysis::PulseResult AnalysisScheduler::pulseShown() const {
    if (!m_result || m_result->journey != m_journey.journey()) return {};
    return m_result->pulse;
}

void AnalysisScheduler::startRun() {
    if (!m_cube || m_jobs.isRunning(cubeJob)) return; // comes again when the answers are read
    if (!m_journey.journey().isValid()) {
        m_result.reset();
        Q_EMIT resultChanged();
        Q_EMIT runningChanged();
        return;
    }
    startStage(std::make_shared<analysis::StagedAnalysis>(input(), weightsShown(), pulseShown()), quickJob,
               {});
}

void AnalysisScheduler::startStage(const std::shared_ptr<analysis::StagedAnalysis>& run, const QString& key,
                                   const QString& title) {
    m_jobs.start(
        key, title, this, [run](Progress& progress) { return run->next(progress); },
        [this, run, key](Result<analysis::AnalysisResult> result) {
            // Whoever heard of the result may have changed what it is about.
            if (take(std::move(result)) && m_reached && !m_jobs.isRunning(cubeJob) && !run->isDone()) {
                if (key == quickJob) {
                    startStage(run, testedJob, tr("Testing where bad experiences gather"));
                } else {
                    startStage(run, customersJob, tr("Looking at customers one by one"));
                }
            }
            Q_EMIT runningChanged();
        });
}

bool AnalysisScheduler::take(Result<analysis::AnalysisResult> result) {
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled) Q_EMIT failed(result.error());
        return false;
    }
    m_result = std::make_shared<const analysis::AnalysisResult>(*std::move(result));
    m_reached = m_result->stage;
    Q_EMIT resultChanged();
    return true;
}

} // namespace chwila::ui
