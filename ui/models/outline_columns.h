// The columns of the outline: fields of a touchpoint and what is known of it, as one explicit table.
#pragma once

#include <cstdint>
#include <span>

namespace chwila::edit {
struct FieldRow;
}

namespace chwila::ui {

struct OutlineColumn {
    const char* field; ///< of Touchpoint; empty for what is not one of its fields
    const char* label; ///< English, context "outline"
    enum class Figure : std::uint8_t {
        None,
        Answers,
        Satisfaction,
        LowShare,
        Label,
        Rank,
        LeadsTo, ///< names of touchpoints, to be edited by typing others
        Pains,
        Notes, ///< the others
    } figure;
};
std::span<const OutlineColumn> outlineColumns();
const OutlineColumn& outlineColumnAt(int column);
/// −1 where there is no such column.
int outlineColumn(const char* field);
int outlineColumn(OutlineColumn::Figure figure);
/// How the field of the column is shown and edited; null where it is none.
const edit::FieldRow* outlineFieldRow(int column);

} // namespace chwila::ui
