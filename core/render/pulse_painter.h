// Draws trends: the large chart and the small multiples of the Trends view and the report, and the pulse line
// of a card. Low answers rise, so up is worse; an alarm is said by colour, by a mark and in words.
#pragma once

#include "core/render/theme.h"
#include "core/report/pulse_chart.h"

#include <QRectF>

class QPainter;

namespace chwila::render {

enum class PulseDetail : std::uint8_t {
    Small, ///< name, finding, line and band
    Large, ///< axes, weeks outside the band, changes with their events, the year before
};

/// Fills `rect`; a small one wants 240 × 132, a large one 560 × 280 at least.
void paintPulse(QPainter& painter, const QRectF& rect, const report::PulseChart& chart, const Theme& theme,
                PulseDetail detail);

/// Position of the plot inside `rect` and of a week in it, for tooltips and clicks.
QRectF pulsePlot(const QRectF& rect, PulseDetail detail);
/// The week under `x`; −1 outside.
int pulseWeekAt(const QRectF& plot, const report::PulseChart& chart, double x);

/// What the pulse line of a card shows: shares of low answers of the last weeks, −1 where nobody answered.
struct PulseLine {
    std::vector<double> shares;
    double usual = 0;
    int trend = 0; ///< +1 getting worse, −1 getting better, 0 steady

    bool isEmpty() const { return shares.empty(); }
    bool operator==(const PulseLine&) const = default;
};
PulseLine pulseLine(const analysis::Pulse& pulse);
/// Stands beside a score, so it falls where low answers grow; at its right end an arrow down (worse), up
/// (better) or level.
void paintPulseLine(QPainter& painter, const QRectF& rect, const PulseLine& line, const Theme& theme);

} // namespace chwila::render
