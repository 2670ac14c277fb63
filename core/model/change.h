// Change: what happened to a project, as before and after of each record touched. The one type behind
// undo, notification, persistence, preview and history. Free of order: records are keyed by id.
#pragma once

#include "core/model/project.h"

namespace chwila::model {

/// Absent before: created. Absent after: removed. Both have the same id.
template <class Record>
struct RecordChange {
    std::optional<Record> before;
    std::optional<Record> after;

    Id<Record> id() const { return before ? before->id : after->id; }
    bool operator==(const RecordChange&) const = default;
};

class Change {
  public:
    Change();
    Change(const Change&);
    Change(Change&&) noexcept;
    Change& operator=(const Change&);
    Change& operator=(Change&&) noexcept;
    ~Change();

    /// Ascending by id; never one whose before equals its after.
    template <class Record>
    const std::vector<RecordChange<Record>>& of() const {
        return std::get<std::vector<RecordChange<Record>>>(m_changes);
    }
    template <class Record>
    const RecordChange<Record>* find(Id<Record> id) const {
        const auto& rows = of<Record>();
        const auto at = std::ranges::lower_bound(rows, id, {}, &RecordChange<Record>::id);
        return at != rows.end() && at->id() == id ? &*at : nullptr;
    }
    bool isEmpty() const;
    qsizetype size() const;

    /// Continues the change by one step on one record: the first `before` and the last `after` count.
    template <class Record>
    void add(RecordChange<Record> step);

    /// The change that takes this one back.
    Change reversed() const;
    /// This change followed by `next` as one; what was created and removed again vanishes.
    Change squashed(const Change& next) const;
    /// Conflict, and the project untouched, where a record is not as `before` says.
    Result<void> applyTo(Project& project) const;

    /// {"touchpoint": [{"before": {…}, "after": {…}}], …}
    QJsonObject toJson() const;
    static Result<Change> fromJson(const QJsonObject& object);

    bool operator==(const Change&) const;

  private:
    template <class Record>
    using Rows = std::vector<RecordChange<Record>>;

    AllRecords::TupleOf<Rows> m_changes;
};

/// The change that makes `to` out of `from`.
Change difference(const Project& from, const Project& to);

} // namespace chwila::model
