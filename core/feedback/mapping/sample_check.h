// What is wrong in the first rows of a table under a mapping, cell by cell, found by the very reader
// that will import them. For the assistant, which colours it in place.
#pragma once

#include "core/feedback/mapping/mapping.h"
#include "core/feedback/reading/table_sample.h"

#include <map>

namespace chwila::feedback {

struct SampleProblems {
    /// (index into TableSample::rows, column) → why, one translated sentence; column −1: the whole row.
    std::map<std::pair<int, int>, QString> cells;
    /// Why nothing can be read at all with this mapping; empty: it can.
    QString whole;

    const QString* at(int row, int column) const; ///< the cell's own or its row's; null: none
    bool operator==(const SampleProblems&) const = default;
};

SampleProblems checkSample(const TableSample& sample, const Mapping& mapping);

} // namespace chwila::feedback
