// Measures of a heatmap: what they are called, and the numbers an analysis gives each touchpoint, which are
// measures by themselves. Used by heatmap.cpp; whoever offers measures asks heatmap.h.
#pragma once

#include "core/report/heatmap.h"

namespace chwila::report {

/// The numbers one column of a part gives touchpoints; nothing where there is no such column.
struct PartNumbers {
    const analysis::PartTable* table = nullptr;
    const analysis::PartColumn* column = nullptr;

    std::optional<double> of(model::TouchpointId id) const;
    /// Counts, which are added where touchpoints stand together.
    bool adds() const;
    QString name(const Language& language) const;
};

/// `key` is one of partMeasures().
PartNumbers findPartColumn(const analysis::AnalysisResult& result, const QString& key);

} // namespace chwila::report
