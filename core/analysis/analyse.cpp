#include "core/analysis/analyse.h"

#include "core/analysis/for_others.h"
#include "core/analysis/registry.h"

#include <QCoreApplication>

#include <exception>

namespace chwila::analysis {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(analysis)
};

// One row's progress as a part of the whole.
class PartProgress final : public Progress {
  public:
    PartProgress(Progress& whole, double from, double share) : m_whole(whole), m_from(from), m_share(share) {}

    bool cancelled() const override { return m_whole.cancelled(); }
    void report(double fraction, const QString& text) override {
        m_whole.report(m_from + m_share * fraction, text);
    }

  private:
    Progress& m_whole;
    double m_from;
    double m_share;
};

tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, Words::tr("The analysis was stopped before it was done."));
}

Result<AnalysisResult> runRows(const AnalysisInput& input, Progress& progress) {
    const Workspace workspace(input, progress);
    AnalysisResult result;
    result.journey = input.journey;
    result.seed = workspace.seed;
    result.unassigned = input.counts.unassigned;
    result.setAside = input.counts.setAside;
    result.strataBySegment = workspace.bySegment;
    for (const model::TouchpointId id : workspace.graph.ids) {
        TouchpointResult touchpoint;
        touchpoint.id = id;
        touchpoint.verdict = input.project->find(id)->verdict;
        result.touchpoints.push_back(std::move(touchpoint));
    }
    double done = 0;
    for (const AnalysisRow& row : analysisRows()) {
        if (progress.cancelled()) return cancelled();
        PartProgress part(progress, done, row.share);
        row.run(workspace, result, part);
        done += row.share;
    }
    if (progress.cancelled()) return cancelled();
    if (input.forOthers) keepFromOthers(result, workspace.settings);
    return result;
}

} // namespace

Result<AnalysisResult> analyse(const AnalysisInput& input, Progress& progress) {
    if (!input.project) {
        return fail(ErrorCode::Invalid, Words::tr("There is no project to analyse; open one first."));
    }
    if (!input.project->find(input.journey)) {
        return fail(ErrorCode::NotFound,
                    Words::tr("This journey is no longer in the project; choose another one to analyse."));
    }
    try {
        return runRows(input, progress);
    } catch (const std::exception& exception) {
        return fail(
            ErrorCode::Invalid,
            Words::tr("The journey could not be analysed; check its links and answers and try again."),
            QString::fromUtf8(exception.what()));
    }
}

} // namespace chwila::analysis
