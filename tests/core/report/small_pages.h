// Reports of tables and the texts of pages, for tests of what stands where.
#pragma once

#include "core/report/page/paginate.h"

namespace chwila::report {

inline Report tableReport(int rows) {
    TableBlock table;
    table.columns = {{QStringLiteral("Head"), 1.0}};
    for (int i = 0; i < rows; ++i) {
        Cell cell;
        cell.text = Text(QStringLiteral("row %1").arg(i));
        table.rows.push_back({cell});
    }
    Report report;
    report.pageOf = QStringLiteral("%1 of %2");
    report.sections.push_back(
        {QStringLiteral("a"), {}, PageFormat::Portrait, false, true, {{std::move(table)}}});
    return report;
}

inline QStringList textsOf(const std::vector<Mark>& marks) {
    QStringList texts;
    for (const Mark& mark : marks) {
        if (const auto* text = std::get_if<TextMark>(&mark)) texts += text->text;
    }
    return texts;
}

} // namespace chwila::report
