// A table that is not new: the same file cut into cells in another way, or more answers for a source that is
// there (rows of it that were mended, its next delivery). For the assistant.
#pragma once

#include "core/feedback/mapping/label_match.h"
#include "core/feedback/reading/answer_reader.h"
#include "core/feedback/reading/table_sample.h"

namespace chwila::feedback {

/// `guessed` with what a person chose before: columns of equal titles keep what they were. So do columns at
/// the same place where there are as many as before, because another encoding changes the titles. What may
/// be given once is taken from a column that was only guessed.
Mapping carriedOver(const Mapping& before, const QStringList& titlesBefore, const Mapping& guessed);

/// A table whose columns have other titles than before.
struct Renamed {
    Mapping mapping;                                 ///< reads it as it was read before
    std::vector<std::pair<QString, QString>> titles; ///< before and now, of the columns that are read
};
/// Where there are as many columns as before, one that is read is still there, and each that is missed has
/// another title at its place; nothing where it is not so plain (another table), or where nothing is missed.
std::optional<Renamed> renamedColumns(const Mapping& before, const QStringList& titlesNow);

/// Sources from files whose columns are all in a table with these titles, ascending.
std::vector<model::SourceId> sourcesLike(const QStringList& titles, const model::Project& project);
/// Whether the table is a list of rows that could not be read (rejected_list.h).
bool isRejectedList(const QStringList& titles);

/// The source's own mapping, for that table.
Result<Mapping> mappingInto(const model::Project& project, model::SourceId source, const TableSample& sample);
/// Labels the source knows mean what they mean there, not what they look like.
void keepKnown(std::vector<LabelMatch>& matches, const model::Project& project, model::SourceId source);

} // namespace chwila::feedback
