#include "ui/charts/ticks.h"

#include <QValueAxis>

#include <cmath>

namespace chwila::ui {

void setRoundRange(QValueAxis& axis, double end) {
    constexpr double mostSteps = 6;
    constexpr double slack = 1e-9;
    if (!(end > 0)) end = 1;
    const double power = std::pow(10, std::floor(std::log10(end / mostSteps)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (end / (factor * power) > mostSteps + slack) continue;
        step = factor * power;
        break;
    }
    const double steps = std::ceil(end / step - slack);
    axis.setRange(0, steps * step);
    axis.setTickCount(static_cast<int>(steps) + 1);
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - slack)));
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
}

} // namespace chwila::ui
