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

/// In the order of the tables and ids; nothing for a needle without letters and digits.
std::vector<Found> findText(const model::Project& project, const QString& needle);

} // namespace chwila::edit
