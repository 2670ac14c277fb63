// Touchpoints made from the labels of a source, for whoever starts from the answers and draws later.
#pragma once

#include "core/model/change.h"

#include <functional>

namespace chwila::edit {

struct LabelTouchpoints {
    model::Change change;
    std::vector<std::pair<QString, model::TouchpointId>> made; ///< label and its new touchpoint, in order
};

/// One card a label, in order: steps of the journey's last stage behind what stands there (of the first one
/// during the service where nothing is drawn yet), in the first department; consecutive ones are connected,
/// so that the journey can be computed at once and then be put right by hand. A stage and a department are
/// made where there are none. NotFound without the journey.
Result<LabelTouchpoints> touchpointsForLabels(const model::Project& project, model::JourneyId journey,
                                              const QStringList& labels, const QStringList& names);

/// Such cards for labels that are in the project, and the labels assigned to them; labels that read alike
/// get one card. `naming` makes the names of all of them.
Result<model::Change> assignToNewTouchpoints(const model::Project& project, model::JourneyId journey,
                                             const std::vector<model::AliasId>& aliases,
                                             const std::function<QStringList(const QStringList&)>& naming);

} // namespace chwila::edit
