// Mappings saved by name, for every project of a person: used again by name, and offered when a table
// of the same shape (the same set of column titles, in any order) comes back. Each is a JSON file of
// the form that `chwila import --map` reads, in a folder of the program's settings.
#pragma once

#include "core/feedback/reading/table_sample.h"

#include <QDateTime>

namespace chwila::feedback {

struct SavedMapping {
    QString name;
    Mapping mapping;    ///< its scales have no id: they belong to no project
    QStringList titles; ///< all columns of the table it was made for, also those not used
    QDateTime changed;  ///< UTC

    bool operator==(const SavedMapping&) const = default;
};

/// Titles of a sample in the order of the file.
QStringList titlesOf(const TableSample& sample);
/// The title of the first column that the mapping reads and the table does not have.
std::optional<QString> missingColumn(const Mapping& mapping, const TableSample& sample);
/// Equal for equal sets of titles; letter case, blanks and order do not matter.
QString shapeOf(const QStringList& titles);

/// The mapping for another table of that shape, in that project: its columns in the table's order, the
/// table's own dialect, and scales of the project where they are equal. Columns that are not there are
/// left out, new ones are ignored.
Mapping adopted(const SavedMapping& saved, const TableSample& sample, const model::Project& project);

class MappingShelf {
  public:
    /// The folder need not be there yet.
    explicit MappingShelf(QString folder) : m_folder(std::move(folder)) {}
    /// "mappings" in the person's configuration folder.
    static MappingShelf ofPerson();

    /// By name; files that cannot be read are left out.
    std::vector<SavedMapping> all() const;
    std::optional<SavedMapping> find(const QString& name) const;
    /// Those made for tables of this shape, the one saved last first.
    std::vector<SavedMapping> offeredFor(const QStringList& titles) const;
    /// Replaces the one of that name (letter case does not matter).
    Result<void> save(const QString& name, const Mapping& mapping, const QStringList& titles) const;

  private:
    QString pathOf(const QString& name) const;

    QString m_folder;
};

} // namespace chwila::feedback
