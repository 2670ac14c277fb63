// How large things come out that only drawing knows: text and heatmaps. core/render measures with real
// fonts, tests with a fixed width, so that where a page breaks can be tested without a font.
// All lengths are points.
#pragma once

#include "core/report/heatmap.h"

#include <QSizeF>
#include <QString>

namespace chwila::report {

enum class Weight : std::uint8_t { Regular, Medium, SemiBold, Bold };

struct TextStyle {
    double size = 9.75;
    Weight weight = Weight::Regular;
    bool italic = false;

    bool operator==(const TextStyle&) const = default;
};

class TextMeasure {
  public:
    virtual ~TextMeasure() = default;

    /// Advance of the text on one line.
    virtual double width(const QString& text, const TextStyle& style) const = 0;
    /// From the baseline up to the top of the line.
    virtual double ascent(const TextStyle& style) const = 0;
    /// From the baseline down, positive.
    virtual double descent(const TextStyle& style) const = 0;
    /// Of a heatmap that is to fill `width`; wider than that where it cannot be made so narrow.
    virtual QSizeF heatmapSize(const HeatmapTable& table, double width) const = 0;
};

} // namespace chwila::report
