#include "ui/models/outline_columns.h"

#include "core/edit/field_rows.h"
#include "core/model/project.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace chwila::ui {

namespace {

using Figure = OutlineColumn::Figure;

constexpr OutlineColumn columns[] = {
    {"stage", QT_TRANSLATE_NOOP("outline", "Stage"), Figure::None},
    {"step", QT_TRANSLATE_NOOP("outline", "Step"), Figure::None},
    {"name", QT_TRANSLATE_NOOP("outline", "Touchpoint"), Figure::None},
    {"department", QT_TRANSLATE_NOOP("outline", "Department"), Figure::None},
    {"channel", QT_TRANSLATE_NOOP("outline", "Channel"), Figure::None},
    {"", QT_TRANSLATE_NOOP("outline", "Answers"), Figure::Answers},
    {"", QT_TRANSLATE_NOOP("outline", "Satisfaction"), Figure::Satisfaction},
    {"", QT_TRANSLATE_NOOP("outline", "Bad experiences"), Figure::LowShare},
    {"", QT_TRANSLATE_NOOP("outline", "Finding"), Figure::Label},
    {"", QT_TRANSLATE_NOOP("outline", "Rank"), Figure::Rank},
    {"", QT_TRANSLATE_NOOP("outline", "Leads to"), Figure::LeadsTo},
    {"", QT_TRANSLATE_NOOP("outline", "Pains"), Figure::Pains},
    {"", QT_TRANSLATE_NOOP("outline", "Other notes"), Figure::Notes},
    {"assumed_score", QT_TRANSLATE_NOOP("outline", "Assumed"), Figure::None},
    {"area", QT_TRANSLATE_NOOP("outline", "Experience area"), Figure::None},
    {"visibility", QT_TRANSLATE_NOOP("outline", "Visibility"), Figure::None},
    {"effort_minutes", QT_TRANSLATE_NOOP("outline", "Effort, min"), Figure::None},
    {"cost", QT_TRANSLATE_NOOP("outline", "Cost"), Figure::None},
    {"promise", QT_TRANSLATE_NOOP("outline", "Promise"), Figure::None},
    {"description", QT_TRANSLATE_NOOP("outline", "Description"), Figure::None},
};

} // namespace

std::span<const OutlineColumn> outlineColumns() {
    return columns;
}

const OutlineColumn& outlineColumnAt(int column) {
    return columns[static_cast<std::size_t>(column)];
}

const edit::FieldRow* outlineFieldRow(int column) {
    const QLatin1String field(outlineColumnAt(column).field);
    const auto rows = edit::fieldRows(QLatin1String(model::Touchpoint::table));
    const auto at = std::ranges::find_if(
        rows, [&](const edit::FieldRow& row) { return field == QLatin1String(row.field); });
    return at == rows.end() ? nullptr : &*at;
}

int outlineColumn(const char* field) {
    for (int column = 0; column < static_cast<int>(std::size(columns)); ++column) {
        if (QLatin1String(field) == QLatin1String(outlineColumnAt(column).field)) return column;
    }
    return -1;
}

int outlineColumn(OutlineColumn::Figure figure) {
    const auto at = std::ranges::find(columns, figure, &OutlineColumn::figure);
    return at == std::end(columns) ? -1 : static_cast<int>(at - std::begin(columns));
}

} // namespace chwila::ui
