// Finding texts in a project: compared without regard to case, accents and punctuation.
#pragma once

#include "core/edit/elements.h"

namespace chwila::edit {

struct Found {
    RecordRef record;
    QString field;
    QString text;                            ///< the whole text it was found in
    std::optional<model::JourneyId> journey; ///< where the record is shown; absent: in all journeys

    bool operator==(const Found&) const = default;
};

/// Touchpoints first, then notes, stages, departments and all else; of one kind what stands in the journey
/// that is shown before the others, and names that begin with the needle before texts that only hold it.
/// Nothing for a needle without letters and digits.
std::vector<Found> findText(const model::Project& project, const QString& needle,
                            std::optional<model::JourneyId> shown = std::nullopt);

/// About `limit` characters of the text around the first place where the needle stands in it, cut between
/// words; a short text whole.
QString excerptAround(const QString& text, const QString& needle, qsizetype limit);

} // namespace chwila::edit
