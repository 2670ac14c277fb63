// Touchpoints (cards) and the transitions (arrows) between them. A card stands in one department's
// lane at one step of one stage; where several share a cell they are stacked in id order.
#pragma once

#include "core/model/structure.h"

namespace chwila::model {

struct Touchpoint {
    Id<Touchpoint> id;
    Id<Stage> stage;
    Id<Department> department;
    int step = 0; ///< column within the stage, from 0
    QString name;
    QString description;
    std::optional<Id<Channel>> channel;
    Kind<ExperienceArea> area = ExperienceArea::Unset;
    Kind<Visibility> visibility;
    QString promise;                     ///< what the company promises here
    std::optional<double> assumedScore;  ///< 0…10 as guessed in a workshop; measured ones come from answers
    std::optional<double> effortMinutes; ///< of the customer
    std::optional<double> cost;          ///< of one contact, in the project's currency
    Kind<Verdict> verdict;
    QString verdictReason;

    static constexpr const char* table = "touchpoint";
    static constexpr auto fields() {
        using T = Touchpoint;
        return std::tuple{field("id", &T::id),
                          field("stage", &T::stage),
                          field("department", &T::department),
                          field("step", &T::step),
                          field("name", &T::name),
                          field("description", &T::description),
                          field("channel", &T::channel),
                          field("area", &T::area),
                          field("visibility", &T::visibility),
                          field("promise", &T::promise),
                          field("assumed_score", &T::assumedScore),
                          field("effort_minutes", &T::effortMinutes),
                          field("cost", &T::cost),
                          field("verdict", &T::verdict),
                          field("verdict_reason", &T::verdictReason)};
    }
    bool operator==(const Touchpoint&) const = default;
};

/// From a touchpoint (absent: the start of the journey) to a touchpoint (absent: the end, finished or
/// lost). At least one end is a touchpoint, both in the same journey. At most one transition for each
/// (from, to, exit).
struct Transition {
    Id<Transition> id;
    std::optional<Id<Touchpoint>> from;
    std::optional<Id<Touchpoint>> to;
    Kind<Exit> exit;   ///< meaningful only where `to` is absent
    double weight = 1; ///< ≥ 0; customers or a share, compared with the others that leave `from`
    QString label;

    static constexpr const char* table = "transition";
    static constexpr auto fields() {
        using T = Transition;
        return std::tuple{
            field("id", &T::id),     field("from_touchpoint", &T::from), field("to_touchpoint", &T::to),
            field("exit", &T::exit), field("weight", &T::weight),        field("label", &T::label)};
    }
    bool operator==(const Transition&) const = default;
};

} // namespace chwila::model
