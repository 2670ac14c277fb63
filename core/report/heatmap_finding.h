// What a heatmap says in one sentence: where it is worst. The report leads its page with it and the window
// puts it over the table, so that both tell the same.
#pragma once

#include "core/report/heatmap.h"

namespace chwila::report {

struct NamedCell {
    QString name; ///< "Legal · Renewal"
    const HeatmapCell* cell = nullptr;
};

/// Cells with answers enough, the worst first: least satisfied, most low answers, most customers lost.
std::vector<NamedCell> worstFirst(const HeatmapTable& table);

/// Empty where the measure has no bad end or fewer than two cells have answers enough.
QString heatmapFinding(const HeatmapTable& table, const Language& language);

/// The table with its finding as the title, and what it shows before the rest of the caption.
HeatmapTable titledByFinding(HeatmapTable table, const Language& language);

} // namespace chwila::report
