// Where answers come from and how they are read. The answers themselves are rows in the project file
// (core/store), not part of the project value: there can be millions. An answer refers to the label
// its source used; the Alias ties that label to a touchpoint, so assigning a label later, merging
// touchpoints and undoing either moves the answers along without touching a row.
#pragma once

#include "core/model/touchpoint.h"

namespace chwila::model {

/// A question's scale, and what counts as a low ("bad") and as a high answer on it. Each Scale is one
/// stratum of the analysis: two questions on the same kind of scale are two Scale records.
struct Scale {
    Id<Scale> id;
    QString name;
    Kind<ScaleKind> kind;
    double minimum = 0;
    double maximum = 10;
    double step = 1; ///< distance of neighbouring levels; levels = (maximum − minimum) / step + 1 ≤ 1001
    double lowAtMost = 6;       ///< on a scale where higher is better: answers ≤ this are low
    double highAtLeast = 9;     ///< … and answers ≥ this are high
    bool higherIsBetter = true; ///< false: both thresholds count from the other end (low: ≥ lowAtMost)

    static constexpr const char* table = "scale";
    static constexpr auto fields() {
        using S = Scale;
        return std::tuple{field("id", &S::id),
                          field("name", &S::name),
                          field("kind", &S::kind),
                          field("minimum", &S::minimum),
                          field("maximum", &S::maximum),
                          field("step", &S::step),
                          field("low_at_most", &S::lowAtMost),
                          field("high_at_least", &S::highAtLeast),
                          field("higher_is_better", &S::higherIsBetter)};
    }
    bool operator==(const Scale&) const = default;
};

struct Source {
    Id<Source> id;
    QString name;
    Kind<SourceKind> kind;
    QString location; ///< path of the file or database, or a server's URL (never with a password)
    QString query;    ///< table name or read-only SELECT, for databases
    QString mapping;  ///< JSON of feedback::Mapping: how its columns are read
    Kind<SourceReading> reading;

    static constexpr const char* table = "source";
    static constexpr auto fields() {
        using S = Source;
        return std::tuple{field("id", &S::id),          field("name", &S::name),
                          field("kind", &S::kind),      field("location", &S::location),
                          field("query", &S::query),    field("mapping", &S::mapping),
                          field("reading", &S::reading)};
    }
    bool operator==(const Source&) const = default;
};

/// One label of a source (a value of its touchpoint column, or the title of an answer column) asked on
/// one scale. Without a touchpoint it is *Unassigned*. At most one for each (source, label, scale).
struct Alias {
    Id<Alias> id;
    Id<Source> source;
    QString label;
    Id<Scale> scale;
    std::optional<Id<Touchpoint>> touchpoint;

    static constexpr const char* table = "alias";
    static constexpr auto fields() {
        using A = Alias;
        return std::tuple{field("id", &A::id), field("source", &A::source), field("label", &A::label),
                          field("scale", &A::scale), field("touchpoint", &A::touchpoint)};
    }
    bool operator==(const Alias&) const = default;
};

} // namespace chwila::model
