#include "core/edit/label_touchpoints.h"

#include "core/base/text.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/words.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"

#include <map>

namespace chwila::edit {

namespace {

constexpr qsizetype longestCardName = 200;
constexpr qsizetype longestCardText = 2000;

/// Behind everything that is drawn. On an empty map most questions are about what customers are in the
/// middle of, not about what comes after.
model::StageId stageForLabels(const model::JourneyIndex& index) {
    const auto stages = index.stages();
    const auto during = std::ranges::find_if(stages, [](const model::StageColumns& columns) {
        return columns.stage->phase.is(model::Phase::During);
    });
    const bool drawn = !index.touchpoints().empty();
    return (drawn || during == stages.end() ? stages.back() : *during).stage->id;
}

} // namespace

Result<LabelTouchpoints> touchpointsForLabels(const model::Project& project, model::JourneyId journey,
                                              const QStringList& labels, const QStringList& names) {
    Q_ASSERT(names.size() == labels.size());
    if (!project.find(journey))
        return fail(ErrorCode::NotFound, Words::tr("This journey is no longer there."));
    model::Draft draft(project);
    const model::JourneyIndex index(project, journey);
    model::StageId stage;
    int step = 0;
    if (index.stages().empty()) {
        stage = draft.add(
            model::Stage{.journey = journey, .name = Words::tr("Journey"), .phase = model::Phase::During});
    } else {
        stage = stageForLabels(index);
        for (const model::Touchpoint* touchpoint : index.touchpoints()) {
            if (touchpoint->stage == stage) step = std::max(step, touchpoint->step + 1);
        }
    }
    const model::DepartmentId department =
        index.departments().empty() ? draft.add(model::Department{.name = Words::tr("Customer service")})
                                    : index.departments().front()->id;
    LabelTouchpoints result;
    std::optional<model::TouchpointId> previous;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QString& label = labels[i];
        model::Touchpoint touchpoint;
        touchpoint.stage = stage;
        touchpoint.department = department;
        touchpoint.step = step++;
        touchpoint.name = elided(singleLine(names[i]), longestCardName);
        // A column's name in a database says nothing that the name does not.
        const bool saysMore = label.contains(u' ') && singleLine(label) != touchpoint.name;
        if (saysMore) touchpoint.description = elided(label, longestCardText);
        const model::TouchpointId id = draft.add(std::move(touchpoint));
        if (previous) draft.add(model::Transition{.from = previous, .to = id});
        previous = id;
        result.made.emplace_back(label, id);
    }
    result.change = std::move(draft).take();
    return result;
}

Result<model::Change> assignToNewTouchpoints(const model::Project& project, model::JourneyId journey,
                                             const std::vector<model::AliasId>& aliases,
                                             const std::function<QStringList(const QStringList&)>& naming) {
    std::map<QString, std::vector<model::AliasId>> byLabel;
    QStringList labels;
    for (const model::AliasId id : aliases) {
        const model::Alias* alias = project.find(id);
        if (!alias) continue;
        if (!byLabel.contains(alias->label)) labels += alias->label;
        byLabel[alias->label].push_back(id);
    }
    const Result<LabelTouchpoints> made = touchpointsForLabels(project, journey, labels, naming(labels));
    if (!made) return fail(made.error());
    model::Project grown = project;
    if (const Result<void> applied = made->change.applyTo(grown); !applied) return fail(applied.error());
    model::Change change = made->change;
    for (const auto& [label, touchpoint] : made->made) {
        const Result<model::Change> assigned = assignAliases(grown, byLabel[label], touchpoint);
        if (!assigned) return fail(assigned.error());
        if (const Result<void> applied = assigned->applyTo(grown); !applied) return fail(applied.error());
        change = change.squashed(*assigned);
    }
    return change;
}

} // namespace chwila::edit
