// The columns a pasted or copied table can have. Not for use outside core/edit.
#pragma once

#include <cstdint>
#include <span>

namespace chwila::edit {

enum class PasteColumn : std::uint8_t { Name, Description, Stage, Step, Department, Channel, Score };

struct PasteHeading {
    PasteColumn column;
    const char* label; ///< English, marked for translation in the context "edit"
};

/// In the order in which toPlainText writes them.
std::span<const PasteHeading> pasteHeadings();

} // namespace chwila::edit
