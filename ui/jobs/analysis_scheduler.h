// Keeps the figures of the shown journey up to date: on a change that matters to them, or of filter or
// journey, it counts the answers at once and computes in the background, stage by stage
// (analysis::StagedAnalysis), each a job of its own. Results of a superseded state are never delivered.
#pragma once

#include "core/analysis/result.h"
#include "core/base/error.h"
#include "core/model/change.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/journey_state.h"

#include <QObject>
#include <QTimer>

namespace chwila::analysis {
class StagedAnalysis;
}

namespace chwila::ui {

/// Whether figures can differ after the change: touchpoints, transitions, stages' journeys, scales,
/// aliases, assumptions – not names, colours, notes, order.
bool affectsAnalysis(const model::Change& change);
/// Whether answers must be counted anew from their rows (scales, aliases, repeat days).
bool affectsAnswers(const model::Change& change);

class AnalysisScheduler : public QObject {
    Q_OBJECT

  public:
    AnalysisScheduler(document::Document& document, FilterState& filter, JourneyState& journey,
                      JobRunner& jobs, QObject* parent = nullptr);

    /// All answers of the project; null until they were first read.
    std::shared_ptr<const feedback::ResponseCube> cube() const { return m_cube; }
    /// What is known of customers; null where nothing is.
    std::shared_ptr<const feedback::Observations> observations() const { return m_observations; }
    /// The answers that count under the filter, over all journeys; up to date with `cube`.
    const feedback::AnswerCounts& counts() const { return m_counts; }
    /// Of the shown journey under the filter. Null until first computed, or where the project has no
    /// journey. May be one edit behind while isRunning.
    std::shared_ptr<const analysis::AnalysisResult> result() const { return m_result; }
    /// Of the present state, and so far that map and lists do not change any more: intervals of rank, areas
    /// with evidence. What customers known one by one say may still come.
    bool isTested() const { return m_reached >= analysis::RunStage::Tested; }
    /// Nothing more comes for the present state.
    bool isComplete() const { return m_reached == analysis::RunStage::All; }
    bool isRunning() const;
    /// Labels that are not committed yet, because their answers are just being stored, and that figures show
    /// already; empty: no more.
    void setPlanned(model::Change labels);

  public Q_SLOTS:
    /// After an import or a removed batch: reads the answers again.
    void reloadAnswers();

  Q_SIGNALS:
    void cubeChanged();   ///< cube() is another one
    void countsChanged(); ///< counts() may differ: other cube, filter or assignment
    void resultChanged(); ///< result() is another one; comes for each stage of each state
    void runningChanged();
    void failed(const chwila::Error& error);

  private:
    void onDocumentChanged(const model::Change& change);
    void schedule();
    void countAnswers();
    void startRun();
    void startStage(const std::shared_ptr<analysis::StagedAnalysis>& run, const QString& key,
                    const QString& title);
    void dropRun();
    std::map<model::TouchpointId, double> weightsShown() const;
    analysis::PulseResult pulseShown() const;
    analysis::AnalysisInput input() const;
    /// The document's, with the planned labels.
    std::shared_ptr<const model::Project> project() const;
    bool take(Result<analysis::AnalysisResult> result);

    document::Document& m_document;
    FilterState& m_filter;
    JourneyState& m_journey;
    JobRunner& m_jobs;
    QTimer m_timer; // gathers the changes of one event
    model::Change m_planned;
    mutable std::shared_ptr<const model::Project> m_basis; // m_withPlanned was made from it
    mutable std::shared_ptr<const model::Project> m_withPlanned;
    std::shared_ptr<const feedback::ResponseCube> m_cube;
    std::shared_ptr<const feedback::Observations> m_observations;
    feedback::AnswerCounts m_counts;
    std::shared_ptr<const analysis::AnalysisResult> m_result;
    std::optional<analysis::RunStage> m_reached; ///< of the present state
};

} // namespace chwila::ui
