#include "ui/charts/survival_chart.h"

#include "core/base/text.h"
#include "core/render/text.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/ticks.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {

using report::SurvivalCorner;
using report::SurvivalCurve;

constexpr double riskRow = 15;
constexpr double riskGap = 40; ///< from the plot to the first row: labels and name of the axis stand between
constexpr double widestName = 120;
constexpr double besideGap = 20; // half of a number below the last tick
constexpr float shade = 0.16F;

struct SurvivalWords {
    Q_DECLARE_TR_FUNCTIONS(SurvivalChart)
};

/// Bad and good have their colours; groups that are only different have others.
QColor colourOfCurve(const report::SurvivalChart& values, std::size_t index, const render::Theme& theme) {
    const QColor judged[report::mostCurves] = {theme.experience.front(), theme.experience.back(), theme.plum,
                                               theme.inkSoft};
    const QColor different[report::mostCurves] = {theme.accent, theme.plum, theme.ink, theme.inkSoft};
    return (values.badFirst ? judged : different)[index % report::mostCurves];
}

/// Lines differ by their dashes, too.
QPen penOfCurve(std::size_t index, const QColor& colour) {
    constexpr Qt::PenStyle styles[report::mostCurves] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine,
                                                         Qt::DotLine};
    return {colour, 2, styles[index % report::mostCurves]};
}

template <class Value>
QLineSeries* steps(QObject* parent, const SurvivalCurve& curve, const Value& value) {
    auto* line = new QLineSeries(parent);
    for (std::size_t i = 0; i < curve.corners.size(); ++i) {
        const double until = i + 1 < curve.corners.size() ? curve.corners[i + 1].day : curve.end;
        line->append(curve.corners[i].day, value(curve.corners[i]));
        line->append(until, value(curve.corners[i]));
    }
    return line;
}

void placeOn(QChart& chart, QAbstractSeries* series, QAbstractAxis* across, QAbstractAxis* up) {
    chart.addSeries(series);
    series->attachAxis(across);
    series->attachAxis(up);
}

void addCurve(QChart& chart, const SurvivalCurve& curve, std::size_t index, const QColor& colour,
              QAbstractAxis* across, QAbstractAxis* up) {
    const auto low = [](const SurvivalCorner& corner) {
        return corner.interval ? corner.interval->low : corner.share;
    };
    const auto high = [](const SurvivalCorner& corner) {
        return corner.interval ? corner.interval->high : corner.share;
    };
    QColor fill = colour;
    fill.setAlphaF(shade);
    auto* band = new QAreaSeries(steps(&chart, curve, high), steps(&chart, curve, low));
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
    placeOn(chart, band, across, up);
    auto* line = steps(&chart, curve, [](const SurvivalCorner& corner) { return corner.share; });
    line->setName(curve.name);
    line->setPen(penOfCurve(index, colour));
    placeOn(chart, line, across, up);
}

QGraphicsSimpleTextItem* textOn(QChart& chart, const QString& text, const QColor& colour) {
    auto* item = new QGraphicsSimpleTextItem(text, &chart);
    item->setFont(render::font(render::TextRole::Caption));
    item->setBrush(colour);
    return item;
}

/// Names at the ends of the lines and the rows of numbers below follow the plot when it changes its size.
class Beside {
  public:
    Beside(QChart& chart, const report::SurvivalChart& values, const render::Theme& theme)
        : m_values(values) {
        const QFont caption = render::font(render::TextRole::Caption);
        for (std::size_t i = 0; i < values.curves.size(); ++i) {
            const SurvivalCurve& curve = values.curves[i];
            const QString name =
                QFontMetricsF(caption).elidedText(singleLine(curve.name), Qt::ElideRight, widestName);
            m_width = std::max(m_width, render::textWidth(name, caption));
            const QColor colour = colourOfCurve(values, i, theme);
            m_names.push_back(textOn(chart, name, colour));
            m_rowNames.push_back(textOn(chart, name, colour));
            m_counts.emplace_back();
            for (const std::optional<qint64>& count : curve.atRisk)
                m_counts.back().push_back(textOn(chart, count ? QString::number(*count) : QString(), colour));
        }
        m_head = textOn(chart, values.atRiskName, theme.inkSoft);
        m_width = std::max(m_width, m_head->boundingRect().width());
    }
    double width() const { return m_width; }
    double height() const { return riskRow * static_cast<double>(m_values.curves.size()); }

    void place(const QRectF& plot) const {
        double lowest = -1e9;
        std::vector<std::pair<double, std::size_t>> ends;
        for (std::size_t i = 0; i < m_values.curves.size(); ++i) {
            const SurvivalCurve& curve = m_values.curves[i];
            const double share = m_values.up.place(curve.shareAt(curve.end));
            ends.emplace_back(plot.bottom() - plot.height() * share - riskRow / 2, i);
        }
        std::ranges::sort(ends);
        for (const auto& [y, i] : ends) {
            const double top = std::max(y, lowest);
            m_names[i]->setPos(plot.right() + besideGap, top);
            lowest = top + riskRow;
        }
        double row = plot.bottom() + riskGap;
        m_head->setPos(plot.right() + besideGap, row - riskRow);
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            m_rowNames[i]->setPos(plot.right() + besideGap, row);
            for (std::size_t tick = 0; tick < m_counts[i].size(); ++tick) {
                const double x = plot.left() + plot.width() * m_values.across.place(m_values.ticks[tick]);
                QGraphicsSimpleTextItem* text = m_counts[i][tick];
                text->setPos(x - text->boundingRect().width() / 2, row);
            }
            row += riskRow;
        }
    }

  private:
    report::SurvivalChart m_values;
    double m_width = 0;
    std::vector<QGraphicsSimpleTextItem*> m_names;
    std::vector<QGraphicsSimpleTextItem*> m_rowNames;
    std::vector<std::vector<QGraphicsSimpleTextItem*>> m_counts;
    QGraphicsSimpleTextItem* m_head = nullptr;
};

} // namespace

std::unique_ptr<QChart> makeSurvivalChart(const report::SurvivalChart& values, const render::Theme& theme) {
    auto chart = std::make_unique<QChart>();
    auto* across = new QCategoryAxis(chart.get());
    across->setTruncateLabels(false);
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setRange(values.across.from, values.across.to);
    across->setStartValue(values.across.from);
    for (const double tick : values.ticks)
        across->append(QString::number(tick, 'f', 0), tick);
    across->setTitleText(values.across.name);
    auto* up = new QValueAxis(chart.get());
    setAxis(*up, values.up);
    up->setTitleText({});
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (std::size_t i = 0; i < values.curves.size(); ++i)
        addCurve(*chart, values.curves[i], i, colourOfCurve(values, i, theme), across, up);
    applyTheme(*chart, theme);
    const auto beside = std::make_shared<Beside>(*chart, values, theme);
    QMargins margins = chart->margins();
    margins.setRight(static_cast<int>(std::ceil(beside->width() + besideGap)) + 6);
    margins.setBottom(static_cast<int>(std::ceil(beside->height())) + 6);
    chart->setMargins(margins);
    QObject::connect(chart.get(), &QChart::plotAreaChanged, chart.get(),
                     [beside](const QRectF& plot) { beside->place(plot); });
    return chart;
}

QString survivalInWords(const report::SurvivalChart& values, const Language& language) {
    QStringList parts;
    for (const SurvivalCurve& curve : values.curves) {
        parts +=
            SurvivalWords::tr("%1: %2 % are still there after %3 days")
                .arg(curve.name, language.number(curve.shareAt(curve.end), 0), language.number(curve.end, 0));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace chwila::ui
