// Cells of a spreadsheet as they were copied, for whoever puts them over fields that are there. Pure.
#pragma once

#include "core/model/project.h"

#include <QStringList>

#include <vector>

namespace chwila::edit {

struct PastedBlock {
    QStringList headings;          ///< the first row where it names the columns, in whatever language
    std::vector<QStringList> rows; ///< without that one

    bool isHeaded() const { return !headings.isEmpty(); }
    /// Of a touchpoint, under each heading; empty for those it does not have.
    QStringList fields() const;
};

/// One heading alone counts where something stands below it.
PastedBlock readPastedBlock(const QString& text);

/// The touchpoint each row is of, by the column of names: where each names exactly one of the journey and no
/// two the same, so that the table tells of what is there. Else nothing: then it tells of new ones.
std::vector<model::TouchpointId> touchpointsOf(const PastedBlock& block, const model::Project& project,
                                               model::JourneyId journey);

} // namespace chwila::edit
