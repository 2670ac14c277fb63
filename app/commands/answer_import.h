// Bringing a table of answers into a project file, for import, attach and refresh.
#pragma once

#include "app/commands/server_access.h"
#include "app/commands/session.h"
#include "core/feedback/mapping/import_plan.h"
#include "core/feedback/reading/table_sample.h"

namespace chwila::app {

/// What a person says a label means.
struct SaidMatch {
    QString label;
    std::optional<model::TouchpointId> touchpoint; ///< absent = Unassigned
};

struct ImportRequest {
    QString name; ///< of the source as people see it
    feedback::TableSample sample;
    feedback::Mapping mapping;
    model::JourneyId journey;
    std::vector<SaidMatch> said;         ///< goes before what labels look like
    bool makeTouchpoints = false;        ///< draw one for each label that matches none
    bool onlyPreview = false;            ///< write nothing
    std::optional<model::SourceId> into; ///< add to this source instead of making one
    bool again = false;                  ///< also a file whose answers are in the project already
    feedback::Losses losses = feedback::Losses::LeaveOutRows;
    QString rejectedPath; ///< where to write all rows that cannot be read; may be empty
    sources::Access access;
};

struct ImportOutcome {
    feedback::ImportPreview preview;
    std::vector<feedback::LabelMatch> matches;
    std::optional<feedback::Batch> batch;     ///< absent after a preview
    std::vector<feedback::Rejected> rejected; ///< the first of them
    feedback::RedactionCounts removed;        ///< private details taken out of the words
    qint64 apart = 0;                         ///< touchpoints made that no arrow leads to
};

Result<ImportOutcome> bringIn(OpenProject& opened, const ImportRequest& request, Console& console);

/// Draws a touchpoint for each label in a stage of their own at the end of the journey, and says so in the
/// matches: connected one after the other where nothing else is drawn, else without arrows, because nobody
/// knows where they belong.
model::Change touchpointsForLabels(const model::Project& project, model::JourneyId journey,
                                   std::vector<feedback::LabelMatch>& matches, const Language& language);

} // namespace chwila::app
