// What reading a source again has changed. Answers have no name that stays, so they are compared by what
// is counted of them: label, segments, day and score. An answer whose score was corrected is one that
// changed: one of its label is gone and another one is new.
#pragma once

#include "core/model/project.h"

#include <map>
#include <tuple>
#include <vector>

namespace chwila::store {

/// Answers of a source that are counted as one.
struct AnswerCell {
    model::AliasId alias;
    qint64 profile = 0; ///< id in the file
    quint32 key = 0;    ///< day and level, as CountTable::Cell::key
    quint32 count = 0;

    auto place() const { return std::tuple(alias, profile, key); }
    bool operator==(const AnswerCell&) const = default;
};
/// Ascending by place, each place once.
using AnswerCells = std::vector<AnswerCell>;

struct AnswerChanges {
    struct Count {
        qint64 added = 0;
        qint64 gone = 0;
        qint64 changed = 0; ///< neither among added nor among gone

        bool operator==(const Count&) const = default;
    };
    std::map<model::AliasId, Count> labels; ///< only those with changes

    Count total() const;
    bool isEmpty() const { return labels.empty(); }
    bool operator==(const AnswerChanges&) const = default;
};

AnswerChanges changesBetween(const AnswerCells& before, const AnswerCells& after);

} // namespace chwila::store
