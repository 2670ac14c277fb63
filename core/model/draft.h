// Draft: how edit operations make a Change. It holds a copy of the project that already shows what was
// done so far, so each step of an operation sees the steps before it. The original stays untouched.
#pragma once

#include "core/model/change.h"

namespace chwila::model {

class Draft {
  public:
    explicit Draft(const Project& project) : m_project(project) {}

    /// The project as this draft has made it so far.
    const Project& project() const { return m_project; }

    /// Gives the record a new id, whatever id it had.
    template <class Record>
    Id<Record> add(Record record) {
        const Id<Record> id{m_project.highestId() + 1};
        record.id = id;
        m_change.add(RecordChange<Record>{std::nullopt, record});
        m_project.put(std::move(record));
        return id;
    }
    /// Stores the record in place of the present one of that id; adds it where there is none.
    template <class Record>
    void put(Record record) {
        const Record* before = m_project.find(record.id);
        m_change.add(RecordChange<Record>{before ? std::optional(*before) : std::nullopt, record});
        m_project.put(std::move(record));
    }
    /// `edit(Record&)` on the record of that id; false where there is none.
    template <class Record, class Edit>
    bool update(Id<Record> id, Edit&& edit) {
        const Record* before = m_project.find(id);
        if (!before) return false;
        Record record = *before;
        edit(record);
        put(std::move(record));
        return true;
    }
    template <class Record>
    bool remove(Id<Record> id) {
        const Record* before = m_project.find(id);
        if (!before) return false;
        m_change.add(RecordChange<Record>{*before, std::nullopt});
        m_project.remove(id);
        return true;
    }

    const Change& change() const { return m_change; }
    Change take() && { return std::move(m_change); }

  private:
    Project m_project;
    Change m_change;
};

} // namespace chwila::model
