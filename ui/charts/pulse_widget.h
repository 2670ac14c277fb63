// One trend on the screen, drawn by core/render. A week can be chosen by mouse or arrow keys; its numbers are
// told in the tooltip and to screen readers.
#pragma once

#include "core/render/pulse_painter.h"

#include <QWidget>

#include <optional>

namespace chwila::ui {

class PulseWidget : public QWidget {
    Q_OBJECT

  public:
    PulseWidget(const render::Theme& theme, render::PulseDetail detail, const Language& language,
                QWidget* parent = nullptr);

    void setChart(report::PulseChart chart);
    const report::PulseChart& chart() const { return m_chart; }
    /// Monday of the chosen week; invalid where none is.
    QDate chosenWeek() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void weekChosen(QDate monday);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void choose(int week);
    QString describe(int week) const;
    QRectF area() const;

    const render::Theme& m_theme;
    render::PulseDetail m_detail;
    const Language& m_language;
    report::PulseChart m_chart;
    int m_week = -1;
};

} // namespace chwila::ui
