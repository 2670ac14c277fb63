// VersionStore: states of the project that somebody gave a name to. Each is a whole copy of the records, so
// that it outlives the history, which is pruned. Answers are no part of it. Thread-safe, meant for worker
// threads; what a function did is durable when it returns.
#pragma once

#include "core/model/project.h"

#include <QDateTime>

#include <memory>

namespace chwila::store {

class Connection;

struct Version {
    qint64 id = 0;
    QString name;     ///< no other version of the project has it, whatever the case of its letters
    QDateTime keptAt; ///< UTC

    bool operator==(const Version&) const = default;
};

struct KeptVersion {
    Version version;
    model::Project project;
};

class VersionStore {
  public:
    explicit VersionStore(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    /// The newest first.
    Result<std::vector<Version>> all();
    /// Keeps the records as the file holds them now. Invalid without a name, Conflict where it is taken.
    Result<Version> add(const QString& name);
    /// The records of a version; they need not be a valid project together with anything that is there now.
    Result<model::Project> project(qint64 id);
    Result<void> rename(qint64 id, const QString& name);
    Result<void> remove(qint64 id);
    /// Versions of another file, into one that has none of these names; ids are given anew, in this order.
    Result<void> takeOver(const std::vector<KeptVersion>& versions);

  private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace chwila::store
