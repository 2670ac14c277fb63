// The steps that can be undone and redone, as they stand in the project file.
#pragma once

#include "core/model/change.h"

#include <QDateTime>

namespace chwila::store {

/// One step. Ids of neighbouring steps are neighbouring numbers; a dropped redo step's id is given again.
struct HistoryEntry {
    qint64 id = 0;
    QString text;    ///< what was done, as the person reads it in the Edit menu
    QString gesture; ///< edits with the same non-empty gesture merge into one step; see continues()
    QDateTime time;  ///< UTC, of the last edit merged into it
    model::Change change;

    bool operator==(const HistoryEntry&) const = default;
};

struct History {
    std::vector<HistoryEntry> entries; ///< ascending by id
    qint64 position = 0; ///< id of the newest step in effect; the entries behind it can be redone

    qint64 firstId() const { return entries.empty() ? position + 1 : entries.front().id; }
    qint64 lastId() const { return entries.empty() ? position : entries.back().id; }
    bool operator==(const History&) const = default;
};

/// Whether an edit with this gesture merges into the newest step. File and memory both ask this, so
/// that undo before and after a restart has the same steps: never with steps left to redo.
inline bool continues(const QString& gesture, const QString& newestGesture, qint64 position, qint64 lastId) {
    return !gesture.isEmpty() && gesture == newestGesture && position == lastId;
}

} // namespace chwila::store
