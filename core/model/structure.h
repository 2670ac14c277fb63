// The frame of a map: journeys, their stages and lanes, and what all journeys of a project share
// (departments, channels, personas). `order` sorts siblings, equal ones by id; gaps are fine.
#pragma once

#include "core/model/field.h"
#include "core/model/kinds.h"

namespace chwila::model {

struct Persona {
    Id<Persona> id;
    QString name;
    QString description;
    QString goals;
    /// The respondents this persona stands for, as feedback::segmentsToText() writes it:
    /// "Product=Comfort|Basic; Region=North". Empty: no answers belong to it.
    QString segments;
    int order = 0;

    static constexpr const char* table = "persona";
    static constexpr auto fields() {
        using P = Persona;
        return std::tuple{
            field("id", &P::id),       field("name", &P::name),         field("description", &P::description),
            field("goals", &P::goals), field("segments", &P::segments), field("order", &P::order)};
    }
    bool operator==(const Persona&) const = default;
};

struct Journey {
    Id<Journey> id;
    QString name;
    Kind<JourneyKind> kind;
    std::optional<Id<Persona>> persona;
    QString description;
    int order = 0;
    bool inReport = true; ///< printed in the report

    static constexpr const char* table = "journey";
    static constexpr auto fields() {
        using J = Journey;
        return std::tuple{field("id", &J::id),
                          field("name", &J::name),
                          field("kind", &J::kind),
                          field("persona", &J::persona),
                          field("description", &J::description),
                          field("order", &J::order),
                          field("in_report", &J::inReport)};
    }
    bool operator==(const Journey&) const = default;
};

/// A group of columns ("steps") of a journey; has at least one step even when it is empty.
struct Stage {
    Id<Stage> id;
    Id<Journey> journey;
    QString name;
    Kind<Phase> phase;
    QString goal; ///< what the customer wants here
    int order = 0;

    static constexpr const char* table = "stage";
    static constexpr auto fields() {
        using S = Stage;
        return std::tuple{field("id", &S::id),     field("journey", &S::journey),
                          field("name", &S::name), field("phase", &S::phase),
                          field("goal", &S::goal), field("order", &S::order)};
    }
    bool operator==(const Stage&) const = default;
};

/// A swimlane; shared by all journeys of the project.
struct Department {
    Id<Department> id;
    QString name;
    QString owner;
    QString colour; ///< "#rrggbb"; empty = the theme picks one by order
    int order = 0;

    static constexpr const char* table = "department";
    static constexpr auto fields() {
        using D = Department;
        return std::tuple{field("id", &D::id), field("name", &D::name), field("owner", &D::owner),
                          field("colour", &D::colour), field("order", &D::order)};
    }
    bool operator==(const Department&) const = default;
};

struct Channel {
    Id<Channel> id;
    QString name;
    QString icon; ///< key of a channel icon: web app phone email shop letter chat person device
    int order = 0;

    static constexpr const char* table = "channel";
    static constexpr auto fields() {
        using C = Channel;
        return std::tuple{field("id", &C::id), field("name", &C::name), field("icon", &C::icon),
                          field("order", &C::order)};
    }
    bool operator==(const Channel&) const = default;
};

/// A row under the departments of one journey.
struct Lane {
    Id<Lane> id;
    Id<Journey> journey;
    Kind<LaneKind> kind;
    QString name;
    int order = 0;

    static constexpr const char* table = "lane";
    static constexpr auto fields() {
        using L = Lane;
        return std::tuple{field("id", &L::id), field("journey", &L::journey), field("kind", &L::kind),
                          field("name", &L::name), field("order", &L::order)};
    }
    bool operator==(const Lane&) const = default;
};

} // namespace chwila::model
