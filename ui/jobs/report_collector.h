// Everything a report is made from, read and computed from an open project: the window's report view,
// its PDF export and the command line all start here. Long work: call it from a worker.
#pragma once

#include "core/base/progress.h"
#include "core/report/report.h"

namespace chwila::store {
class AnswerStore;
}

namespace chwila::ui {

struct ReportRequest {
    std::shared_ptr<const model::Project> project;
    std::vector<model::JourneyId> journeys; ///< empty: those the project prints that have touchpoints
    feedback::Filter filter;
    analysis::AnalysisOptions options;
    Language language; ///< of the report
    QDate today;       ///< printed on the cover
    /// Small groups and words as they are, against the project's settings; for copies of one's own.
    bool complete = false;
};

/// Cancelled where `progress` says so.
Result<report::ReportInput> collectReport(const ReportRequest& request, store::AnswerStore& answers,
                                          Progress& progress);

} // namespace chwila::ui
