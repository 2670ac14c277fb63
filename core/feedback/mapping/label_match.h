// Which touchpoint a source's label means. Equal names match by themselves, similar ones are
// suggestions, anything else stays Unassigned until a person says.
#pragma once

#include "core/model/project.h"

namespace chwila::feedback {

struct Suggestion {
    model::TouchpointId touchpoint;
    double similarity = 0; ///< chwila::similarity(), 0…1

    bool operator==(const Suggestion&) const = default;
};

struct LabelMatch {
    QString label;
    std::optional<model::TouchpointId> touchpoint; ///< chosen; absent = Unassigned
    std::vector<Suggestion> suggestions;           ///< at most 5, best first, similarity ≥ 0.3

    bool operator==(const LabelMatch&) const = default;
};

/// Chosen by itself: an equal name that no other touchpoint has, else a similarity of at least 0.75 that no
/// other one comes near (0.1).
/// Only touchpoints of the journey are looked at.
std::vector<LabelMatch> matchLabels(const QStringList& labels, const model::Project& project,
                                    model::JourneyId journey);

} // namespace chwila::feedback
