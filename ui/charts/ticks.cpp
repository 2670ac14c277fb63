#include "ui/charts/ticks.h"

#include <QValueAxis>

#include <cmath>

namespace chwila::ui {

void setAxis(QValueAxis& axis, const report::ChartAxis& like) {
    axis.setRange(like.from, like.to);
    axis.setTickCount(static_cast<int>(std::lround((like.to - like.from) / like.step)) + 1);
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(like.decimals()));
    axis.setTitleText(like.name);
}

void setRoundRange(QValueAxis& axis, double end) {
    const QString name = axis.titleText();
    setAxis(axis, report::roundAxis(name, 0, end > 0 ? end : 0));
}

} // namespace chwila::ui
