// Records straight into a project, for tests and benchmarks that make one without an edit.
#pragma once

#include "core/model/project.h"

namespace chwila::model {

/// Under the next free id.
template <class Record>
Id<Record> addTo(Project& project, Record record) {
    record.id = Id<Record>{project.highestId() + 1};
    const Id<Record> id = record.id;
    project.put(std::move(record));
    return id;
}

} // namespace chwila::model
