#include "ui/charts/chart_style.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLegend>
#include <QPen>

namespace chwila::ui {

void applyTheme(QChart& chart, const render::Theme& theme) {
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setLocalizeNumbers(true);
    chart.setLocale(QLocale());
    chart.setBackgroundBrush(theme.surface);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setBackgroundRoundness(0);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins({1, 4, 5, 4});
    chart.legend()->hide();
    const QFont caption = render::font(render::TextRole::Caption);
    QColor grid = theme.lineSoft;
    // It lies behind names and points, also where separators are dark.
    if (theme.kind == render::ThemeKind::HighContrast) grid.setAlphaF(0.3F);
    const QList<QAbstractAxis*> axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsFont(caption);
        axis->setTitleFont(caption);
        axis->setLabelsColor(theme.inkSoft);
        axis->setTitleBrush(theme.inkSoft);
        axis->setLinePen(QPen(theme.line, 1));
        axis->setGridLinePen(QPen(grid, 1));
        axis->setShadesVisible(false);
    }
}

} // namespace chwila::ui
