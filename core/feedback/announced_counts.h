// Answers that are about to be stored, counted already: figures that are shown while an import runs.
#pragma once

#include "core/feedback/answer.h"
#include "core/feedback/reading/count_table.h"

namespace chwila::feedback {

struct AnnouncedCounts {
    struct Series {
        model::AliasId alias;
        int profile = 0; ///< index into profiles
        std::vector<CountTable::Cell> cells;
    };
    std::vector<Series> series;
    std::vector<Profile> profiles;
};

} // namespace chwila::feedback
