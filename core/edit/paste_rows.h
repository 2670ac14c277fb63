// Pasted text read as rows of cells whose columns are known: named by a first row of headings, else guessed
// from what stands in them. Pure. Not for use outside core/edit.
#pragma once

#include "core/edit/paste_headings.h"
#include "core/model/project.h"

#include <QHash>

namespace chwila::edit {

/// Cells by column, trimmed; several columns of words stand one under the other in the description.
using PasteRow = QHash<PasteColumn, QString>;

/// Those that have a name. Without headings a column is of stages, departments or channels where most of its
/// cells name one that is there, and of scores where all are numbers from 0 to 10.
std::vector<PasteRow> readPastedRows(const QString& text, const model::Project& project,
                                     model::JourneyId journey);

} // namespace chwila::edit
