// A chart of lines or curves (report::DrawnChart) in the window: laid out and painted by what draws it on
// paper, as high as it needs to be at its width. Its title is its accessible name, its figures in words the
// description.
#pragma once

#include "core/render/theme.h"
#include "core/report/page/block_layout.h"

#include <QWidget>

namespace chwila::ui {

class DrawnChart : public QWidget {
    Q_OBJECT

  public:
    explicit DrawnChart(const render::Theme& theme, QWidget* parent = nullptr);

    void setChart(report::DrawnChart chart, const Language& language);
    const report::DrawnChart& chart() const { return m_chart; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const report::Piece& laidOut(int width) const;

    const render::Theme& m_theme;
    report::DrawnChart m_chart;
    Language m_language;
    mutable report::Piece m_piece; // for m_width
    mutable int m_width = -1;
};

} // namespace chwila::ui
