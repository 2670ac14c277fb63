// From … to: how far a number may be off, 95 % unless said otherwise. Used by all results of analyses.
#pragma once

namespace chwila::analysis {

struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

} // namespace chwila::analysis
