// A project is a value: id-keyed tables of plain records. Copying it is the snapshot handed to workers
// as shared_ptr<const Project>. It changes only through Change (change.h) or Draft (draft.h).
// What copies, compares or writes tables is compiled once, in project.cpp: inline it made every file that
// touches a project three times as slow to compile.
#pragma once

#include "core/base/table.h"
#include "core/model/records.h"

#include <QJsonObject>

namespace chwila::model {

class Project {
  public:
    /// Empty but for its Settings.
    Project();
    Project(const Project&);
    Project(Project&&) noexcept;
    Project& operator=(const Project&);
    Project& operator=(Project&&) noexcept;
    ~Project();

    template <class Record>
    const Table<Record>& all() const {
        return std::get<Table<Record>>(m_tables);
    }
    template <class Record>
    const Record* find(Id<Record> id) const {
        return all<Record>().find(id);
    }
    template <class Record>
    const Record* find(const std::optional<Id<Record>>& id) const {
        return id ? find(*id) : nullptr;
    }
    const Settings& settings() const;

    /// Raw writing for Change, Draft and readers of files; keeps highestId up to date.
    template <class Record>
    void put(Record record);
    template <class Record>
    bool remove(Id<Record> id);

    /// The highest id ever given in this project, over all tables.
    qint64 highestId() const { return m_highestId; }
    void raiseHighestId(qint64 id) {
        if (id > m_highestId) m_highestId = id;
    }

    /// Same records. highestId is left out on purpose: undoing everything gives an equal project, but
    /// ids that were once given stay given.
    bool operator==(const Project& other) const;

  private:
    AllRecords::TupleOf<Table> m_tables;
    qint64 m_highestId = 0;
};

/// {"settings": […], "persona": […], …}: every record with every field that is present.
QJsonObject projectToJson(const Project& project);
/// Collects nothing half: the first wrong value is the error. Unknown members are ignored.
Result<Project> projectFromJson(const QJsonObject& object);

} // namespace chwila::model
