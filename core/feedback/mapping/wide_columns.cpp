#include "core/feedback/mapping/wide_columns.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

/// A rare "not applicable" zero may be missing in one column of a block and turn up later in the file.
void shareZeros(Mapping& mapping) {
    const auto shareZero = [&](const ColumnMapping& a, const ColumnMapping& b) {
        return a.scale == b.scale && b.notApplicable.contains(QStringLiteral("0"));
    };
    for (ColumnMapping& column : mapping.columns) {
        if (column.role != ColumnRole::Answer || !column.notApplicable.isEmpty()) continue;
        if (std::ranges::any_of(mapping.columns,
                                [&](const auto& other) { return shareZero(column, other); })) {
            column.notApplicable = QStringList{QStringLiteral("0")};
        }
    }
}

/// Columns without a zero beside others that have one are on their scale, 0–10.
void shareTens(Mapping& mapping, const std::vector<ColumnLook>& looks, const model::Scale& zeroToTen) {
    const bool zeroSeen = std::ranges::any_of(looks, [&](const ColumnLook& look) {
        const ColumnMapping* column = std::as_const(mapping).find(look.column->title);
        return column && column->scale == zeroToTen && look.numbers && *look.numbers->begin() == 0
               && !asksToRecommend(column->title);
    });
    if (!zeroSeen) return;
    for (ColumnMapping& column : mapping.columns) {
        const bool tens = column.scale && column.words.empty() && column.scale->minimum == 1
                          && column.scale->maximum == 10 && column.scale->step == 1;
        if (tens) column.scale = zeroToTen;
    }
}

bool isOverall(const QString& title) {
    const QStringList words = foldedTitle(title).split(u' ');
    return std::ranges::any_of(std::initializer_list<const char*>{"overall", "general", "total", "ogolna",
                                                                  "ogolem", "gesamt", "generala"},
                               [&](const char* stem) { return words.contains(QLatin1String(stem)); });
}

} // namespace

void settleTogether(Mapping& mapping, const std::vector<ColumnLook>& looks, const model::Scale& zeroToTen) {
    shareZeros(mapping);
    shareTens(mapping, looks, zeroToTen);
    const auto overall = std::ranges::find_if(mapping.columns, [](const ColumnMapping& column) {
        return column.role == ColumnRole::Answer && isOverall(column.title);
    });
    if (mapping.commentColumn.isEmpty() && overall != mapping.columns.end())
        mapping.commentColumn = overall->title;
}

} // namespace chwila::feedback
