#include "core/edit/label_touchpoints.h"

#include "core/base/text.h"
#include "core/edit/words.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"

namespace chwila::edit {

Result<LabelTouchpoints> touchpointsForLabels(const model::Project& project, model::JourneyId journey,
                                              const QStringList& labels) {
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
        const model::StageColumns& last = index.stages().back();
        stage = last.stage->id;
        for (const model::Touchpoint* touchpoint : index.touchpoints()) {
            if (touchpoint->stage == stage) step = std::max(step, touchpoint->step + 1);
        }
    }
    const model::DepartmentId department =
        index.departments().empty() ? draft.add(model::Department{.name = Words::tr("Customer service")})
                                    : index.departments().front()->id;
    LabelTouchpoints result;
    std::optional<model::TouchpointId> previous;
    for (const QString& label : labels) {
        model::Touchpoint touchpoint;
        touchpoint.stage = stage;
        touchpoint.department = department;
        touchpoint.step = step++;
        touchpoint.name = elided(singleLine(label), 200);
        const model::TouchpointId id = draft.add(std::move(touchpoint));
        if (previous) draft.add(model::Transition{.from = previous, .to = id});
        previous = id;
        result.made.emplace_back(label, id);
    }
    result.change = std::move(draft).take();
    return result;
}

} // namespace chwila::edit
