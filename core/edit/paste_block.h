// Cells of a spreadsheet as they were copied, for whoever puts them over fields that are there. Pure.
#pragma once

#include <QStringList>

#include <vector>

namespace chwila::edit {

struct PastedBlock {
    std::vector<QStringList> rows;
    bool namesColumns = false; ///< by a first row of headings: a table of touchpoints (fragment.h)
};

PastedBlock readPastedBlock(const QString& text);

} // namespace chwila::edit
