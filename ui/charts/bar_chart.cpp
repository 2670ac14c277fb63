#include "ui/charts/bar_chart.h"

#include "ui/charts/chart_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace chwila::ui {

namespace {

QColor colourOf(report::Tone tone, const render::Theme& theme) {
    switch (tone) {
    case report::Tone::Low:
        return theme.experience.front();
    case report::Tone::Neutral:
        return theme.route; // not the pale one of the map's chips: a bar must be seen on its ground
    case report::Tone::High:
        return theme.experience.back();
    case report::Tone::Plain:
        return theme.accent;
    }
    return theme.accent;
}

} // namespace

std::unique_ptr<QChart> makeBarChart(const report::BarChart& bars, const render::Theme& theme) {
    auto chart = std::make_unique<QChart>();
    // One set a bar: a set has one colour, and stacked sets that are 0 elsewhere keep the bars in place.
    auto* series = new QStackedBarSeries(chart.get());
    QStringList labels;
    double highest = 0;
    for (std::size_t i = 0; i < bars.bars.size(); ++i) {
        const report::Bar& bar = bars.bars[i];
        auto* set = new QBarSet(bar.label, series);
        for (std::size_t k = 0; k < bars.bars.size(); ++k)
            *set << (k == i ? bar.length : 0.0);
        set->setColor(colourOf(bar.tone, theme));
        set->setBorderColor(Qt::transparent);
        series->append(set);
        labels << bar.label;
        highest = std::max(highest, bar.length);
    }
    series->setBarWidth(0.8);
    chart->addSeries(series);

    auto* levels = new QBarCategoryAxis(chart.get());
    levels->append(labels);
    levels->setGridLineVisible(false);
    levels->setTruncateLabels(false); // they are short, yet Qt makes "…" of them in a narrow chart
    chart->addAxis(levels, Qt::AlignBottom);
    series->attachAxis(levels);
    auto* counts = new QValueAxis(chart.get());
    counts->setRange(0, std::max(1.0, std::ceil(highest)));
    counts->setLabelFormat(QStringLiteral("%.0f")); // "%d" writes nothing where numbers are localised
    counts->setTickCount(highest < 4 ? 2 : 5);
    counts->applyNiceNumbers();
    chart->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(counts);
    applyTheme(*chart, theme);
    return chart;
}

} // namespace chwila::ui
