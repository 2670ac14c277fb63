// ObservedLog: what an event log showed about a drawn journey, kept so that the map can show drawn
// against real again without the log. The log itself stays where it is. Made by core/mining.
#pragma once

#include "core/model/structure.h"

namespace chwila::model {

struct ObservedLog {
    Id<ObservedLog> id;
    Id<Journey> journey; ///< at most one for each
    QString name;        ///< of the log, as shown to people
    QString location;    ///< path of the file
    QString reading;     ///< JSON of mining::LogReading: how its columns were read
    QDate readOn;
    qint64 customers = 0;
    qint64 events = 0;
    QString paths; ///< JSON of mining::ObservedPaths: which touchpoints follow which, how often

    static constexpr const char* table = "observed_log";
    static constexpr auto fields() {
        using O = ObservedLog;
        return std::tuple{field("id", &O::id),
                          field("journey", &O::journey),
                          field("name", &O::name),
                          field("location", &O::location),
                          field("reading", &O::reading),
                          field("read_on", &O::readOn),
                          field("customers", &O::customers),
                          field("events", &O::events),
                          field("paths", &O::paths)};
    }
    bool operator==(const ObservedLog&) const = default;
};

} // namespace chwila::model
