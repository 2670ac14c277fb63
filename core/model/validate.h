// What is wrong with a project as a whole: references to records that are not there, values out of
// range, doubles. Run when a file is loaded and, in debug builds, after every apply.
#pragma once

#include "core/model/project.h"

namespace chwila::model {

struct Issue {
    QString message; ///< one translated sentence
    QString table;   ///< Record::table of the record it is about
    qint64 id = 0;

    bool operator==(const Issue&) const = default;
};

/// In the order of the tables and ids; empty for a sound project.
std::vector<Issue> validate(const Project& project);

} // namespace chwila::model
