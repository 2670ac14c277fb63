// The columns a pasted or copied table can have, and by which words their headings are known. Not for use
// outside core/edit.
#pragma once

#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace chwila::edit {

enum class PasteColumn : std::uint8_t { Name, Description, Stage, Step, Department, Channel, Score };

struct PasteHeading {
    PasteColumn column;
    const char* label; ///< English, marked for translation in the context "edit"
};

/// In the order in which toPlainText writes them.
std::span<const PasteHeading> pasteHeadings();

/// Headings are known in all languages at once and as exports write them: a spreadsheet comes from somebody
/// whose window speaks another one.
std::optional<PasteColumn> headingOf(const QString& cell);
/// Of a touchpoint; empty for what is no heading of one.
QString fieldUnder(const QString& cell);
/// A first row that names touchpoints, or two of their fields at least: no card and no value is called so.
bool isHeadingRow(const QStringList& cells);

} // namespace chwila::edit
