#include "ui/charts/drawn_chart.h"

#include "core/render/report_painter.h"

#include <QPainter>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr double pixelsOfPoint = 4.0 / 3; // 1 px on a screen is 0.75 pt on paper
constexpr double standingBack = 0.4;      // of a chart that is being made anew
constexpr int usualWidth = 560;
constexpr int narrowest = 300;

} // namespace

DrawnChart::DrawnChart(const render::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DrawnChart::setChart(report::DrawnChart chart, const Language& language) {
    m_chart = std::move(chart);
    m_language = language;
    m_width = -1;
    if (const auto* rows = std::get_if<report::RowChart>(&m_chart)) {
        setAccessibleName(rows->title);
        setAccessibleDescription(report::rowsInWords(*rows));
    } else if (const auto* curves = std::get_if<report::CurveChart>(&m_chart)) {
        setAccessibleName(curves->title);
        setAccessibleDescription(QStringList{report::curvesInWords(*curves, language), curves->sentence}.join(
            QStringLiteral(". ")));
    }
    updateGeometry();
    update();
}

const report::Piece& DrawnChart::laidOut(int width) const {
    if (width == m_width) return m_piece;
    const render::FontMeasure measure;
    const report::Sheet sheet{width / pixelsOfPoint, 0, measure, m_language};
    const auto* rows = std::get_if<report::RowChart>(&m_chart);
    m_piece = rows ? report::layoutRows(*rows, sheet)
                   : report::layoutCurves(std::get<report::CurveChart>(m_chart), sheet);
    m_width = width;
    return m_piece;
}

int DrawnChart::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(laidOut(std::max(width, narrowest)).height * pixelsOfPoint));
}

QSize DrawnChart::sizeHint() const {
    return {usualWidth, heightForWidth(width() > narrowest ? width() : usualWidth)};
}

QSize DrawnChart::minimumSizeHint() const {
    return {narrowest, 0};
}

void DrawnChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.scale(pixelsOfPoint, pixelsOfPoint);
    if (!isEnabled()) painter.setOpacity(standingBack);
    render::Theme theme = m_theme;
    theme.paper = palette().color(QPalette::Window); // hollow marks show what is behind the chart
    render::paintMarks(painter, laidOut(std::max(width(), narrowest)).marks, theme);
}

} // namespace chwila::ui
