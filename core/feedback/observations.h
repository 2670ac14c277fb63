// What is known of customers beyond single answers: how they rate the whole, whether they stayed, how long
// they were watched. Read from the project file on a worker (core/store), used by core/analysis for
// drivers and outcomes. Days count from when a customer was first seen.
#pragma once

#include "core/feedback/answer.h"
#include "core/feedback/filter.h"

#include <memory>

namespace chwila::feedback {

/// One customer as imported and kept in the project file.
struct CustomerOutcome {
    QString customer; ///< key in the source, as in Answer::customer; empty = nobody in particular
    Profile profile;
    std::optional<double> overall; ///< 0 … 10, the whole experience or whether they would recommend
    std::optional<bool> left;      ///< true: gone for good at `days`; false: still there when last seen
    std::optional<double> days;    ///< watched so long; ≥ 0
    /// Scores of a survey about the whole journey: they do not count as answers. Label and level.
    std::vector<std::pair<model::AliasId, int>> scores;

    bool operator==(const CustomerOutcome&) const = default;
};

/// Everything an analysis may want to know about customers; a value shared by workers.
struct Observations {
    struct Score {
        model::TouchpointId touchpoint;
        model::ScaleId scale;
        int level = 0;
        qint64 time = 0; ///< milliseconds since 1970 UTC; 0 = not known
    };
    struct Customer {
        int profile = -1; ///< index into profiles
        std::optional<double> overall;
        std::optional<bool> left;
        std::optional<double> days;
        bool survey = false;       ///< the scores are of a survey of their own, no answers
        std::vector<Score> scores; ///< by time
    };
    std::vector<Customer> customers; ///< in the order of import
    std::vector<Profile> profiles;
};

/// Whether the filter's segments hold for a profile; −1: nothing is known of the customer.
inline bool isChosen(const Observations& all, int profile, const Filter& filter) {
    static const Profile nothing;
    const auto at = static_cast<std::size_t>(profile);
    return isChosen(profile >= 0 && at < all.profiles.size() ? all.profiles[at] : nothing, filter);
}

/// Whether an answer lies in the filter's period and answers its question.
inline bool isChosen(const Observations::Score& score, const Filter& filter) {
    if (filter.scale && *filter.scale != score.scale) return false;
    if (!filter.hasPeriod()) return true;
    if (score.time == 0) return false;
    const QDate day = QDateTime::fromMSecsSinceEpoch(score.time, Qt::UTC).date();
    return (!filter.from.isValid() || day >= filter.from) && (!filter.to.isValid() || day <= filter.to);
}

} // namespace chwila::feedback
