#include "app/commands/answer_import.h"

#include "core/feedback/answer_protection.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"
#include "core/sources/source_refresh.h"

#include <QCoreApplication>

namespace chwila::app {

namespace {

/// Takes a committed change back, so that a failed import leaves the project as it was.
Error takeBack(OpenProject& opened, const model::Change& change, Error error) {
    const Result<void> undone = opened.file->commit(
        change.reversed(), QCoreApplication::translate("cli", "Take back a failed import"));
    if (!undone) error.detail += QLatin1Char('\n') + undone.error().message;
    return error;
}

/// Labels the source knows mean what they mean there, not what they look like.
void settleMatches(const model::Project& project, model::SourceId source,
                   std::vector<feedback::LabelMatch>& matches) {
    for (feedback::LabelMatch& match : matches) {
        for (const model::Alias& alias : project.all<model::Alias>()) {
            if (alias.source == source && alias.label == match.label) match.touchpoint = alias.touchpoint;
        }
    }
}

/// Where new touchpoints start: a stage, a department, and the touchpoint customers come from.
struct Anchor {
    model::StageId stage;
    model::DepartmentId department;
    std::optional<model::TouchpointId> before;
    int step = 0;
};

Anchor anchorFor(model::Draft& draft, model::JourneyId journey, const Language& language) {
    Anchor anchor;
    const model::JourneyIndex index(draft.project(), journey);
    int order = 0;
    for (const model::StageColumns& columns : index.stages())
        order = std::max(order, columns.stage->order + 1);
    if (!index.touchpoints().empty()) anchor.before = index.touchpoints().back()->id;
    const auto departments = index.departments();
    const std::optional<model::DepartmentId> first =
        departments.empty() ? std::nullopt : std::optional(departments.front()->id);

    model::Stage stage;
    stage.journey = journey;
    stage.name = language.translate("cli", "From the survey");
    stage.phase = model::Phase::During;
    stage.order = order;
    anchor.stage = draft.add(stage);
    model::Department department;
    department.name = language.translate("cli", "Not yet assigned");
    anchor.department = first ? *first : draft.add(department);
    return anchor;
}

} // namespace

model::Change touchpointsForLabels(const model::Project& project, model::JourneyId journey,
                                   std::vector<feedback::LabelMatch>& matches, const Language& language) {
    model::Draft draft(project);
    const bool needed =
        std::ranges::any_of(matches, [](const feedback::LabelMatch& match) { return !match.touchpoint; });
    if (!needed) return draft.change();
    Anchor anchor = anchorFor(draft, journey, language);
    for (feedback::LabelMatch& match : matches) {
        if (match.touchpoint) continue;
        model::Touchpoint card;
        card.name = match.label;
        card.stage = anchor.stage;
        card.department = anchor.department;
        card.step = anchor.step++;
        match.touchpoint = draft.add(card);
        model::Transition arrow;
        arrow.from = anchor.before;
        arrow.to = match.touchpoint;
        draft.add(arrow);
        anchor.before = match.touchpoint;
    }
    model::Transition end;
    end.from = anchor.before;
    draft.add(end);
    return std::move(draft).take();
}

namespace {

/// What the project becomes before the answers come.
struct Grown {
    model::Project project;
    model::Change change;
    model::SourceId source;
};

Result<Grown> grow(const OpenProject& opened, const ImportRequest& request, ImportOutcome& outcome,
                   const Language& language) {
    Grown grown{opened.project, {}, {}};
    if (request.makeTouchpoints) {
        grown.change = touchpointsForLabels(opened.project, request.journey, outcome.matches, language);
        if (const Result<void> applied = grown.change.applyTo(grown.project); !applied)
            return fail(applied.error());
    }
    model::Change labels;
    if (request.into) {
        Result<model::Change> planned =
            feedback::planRefresh(grown.project, *request.into, outcome.preview, outcome.matches);
        if (!planned) return fail(planned.error());
        labels = *std::move(planned);
        grown.source = *request.into;
    } else {
        feedback::ImportPlan plan = feedback::planImport(grown.project, request.name, request.sample.location,
                                                         request.mapping, outcome.preview, outcome.matches);
        labels = std::move(plan.change);
        grown.source = plan.source;
    }
    if (const Result<void> applied = labels.applyTo(grown.project); !applied) return fail(applied.error());
    grown.change = grown.change.squashed(labels);
    return grown;
}

Result<sources::Brought> readIn(OpenProject& opened, const ImportRequest& request, const Grown& grown,
                                Console& console) {
    feedback::Batch header;
    header.source = grown.source;
    header.name = request.name;
    if (!request.into) {
        return sources::readAnswers(opened.file->answers(), grown.project, header, false, request.access,
                                    console);
    }
    auto rows = feedback::openAnswers(request.sample.location, request.mapping,
                                      feedback::aliasesOf(grown.project, grown.source));
    if (!rows) return fail(rows.error());
    const auto reader = feedback::protectedReader(*std::move(rows), grown.project);
    Result<feedback::Batch> batch = opened.file->answers().importBatch(header, *reader, console);
    if (!batch) return fail(batch.error());
    return sources::Brought{*std::move(batch), {}, reader->removed()};
}

} // namespace

Result<ImportOutcome> bringIn(OpenProject& opened, const ImportRequest& request, Console& console) {
    ImportOutcome outcome;
    Result<feedback::ImportPreview> preview =
        sources::preview(request.sample.location, request.mapping, request.access, console);
    if (!preview) return fail(preview.error());
    outcome.preview = *std::move(preview);
    outcome.rejected = outcome.preview.rejected;
    if (opened.project.settings().redact) outcome.removed = outcome.preview.privateDetails;
    outcome.matches = feedback::matchLabels(outcome.preview.labelNames(), opened.project, request.journey);
    if (request.into) settleMatches(opened.project, *request.into, outcome.matches);
    if (request.onlyPreview) return outcome;

    Result<Grown> grown = grow(opened, request, outcome, console.language());
    if (!grown) return fail(grown.error());
    const Result<void> committed =
        opened.file->commit(grown->change, QCoreApplication::translate("cli", "Import answers"));
    if (!committed) return fail(committed.error());
    Result<sources::Brought> brought = readIn(opened, request, *grown, console);
    if (!brought) return fail(takeBack(opened, grown->change, brought.error()));
    opened.project = std::move(grown->project);
    outcome.batch = std::move(brought->batch);
    outcome.removed = brought->removed;
    if (auto rejected = opened.file->answers().rejected(outcome.batch->id)) {
        outcome.rejected = *std::move(rejected);
    }
    return outcome;
}

} // namespace chwila::app
