// A measure without fonts: every letter is half its size wide. Makes page breaks exact in tests.
#pragma once

#include "core/report/page/text_measure.h"

namespace chwila::report {

class FixedMeasure final : public TextMeasure {
  public:
    double width(const QString& text, const TextStyle& style) const override {
        return 0.5 * style.size * static_cast<double>(text.size());
    }
    double ascent(const TextStyle& style) const override { return 0.9 * style.size; }
    double descent(const TextStyle& style) const override { return 0.25 * style.size; }
    QSizeF heatmapSize(const HeatmapTable& table, double width) const override {
        return {width, 60 + 36 * static_cast<double>(table.rows.size() + 1)};
    }
};

} // namespace chwila::report
