// The heatmap on the screen: paints a report::HeatmapTable by core/render and lets a cell be chosen by
// mouse or keyboard. Totals can be chosen too.
#pragma once

#include "core/render/heatmap_painter.h"

#include <QWidget>

namespace chwila::ui {

class HeatmapWidget : public QWidget {
    Q_OBJECT

  public:
    explicit HeatmapWidget(const render::Theme& theme, QWidget* parent = nullptr);

    /// Keeps the chosen cell where the new table still has it.
    void setTable(report::HeatmapTable table);
    const report::HeatmapTable& table() const { return m_table; }
    using Place = std::pair<std::size_t, std::size_t>; ///< row and column; their counts mean the totals
    std::optional<Place> chosen() const { return m_state.selected; }
    void choose(std::optional<Place> place);
    /// The cell or total at a place.
    const report::HeatmapCell& cellAt(Place place) const;
    /// "Claims × Claim", as a person would name the place.
    QString nameOf(Place place) const;
    /// "62 · 716 answers", or that there are none.
    QString valueText(Place place) const;

    /// The grid with its totals; row and column 0 of these are the headers.
    int rowCount() const { return static_cast<int>(m_table.rows.size()) + 1; }
    int columnCount() const { return static_cast<int>(m_table.columns.size()) + 1; }
    QString headerText(int row, int column) const;
    QRectF placeRect(int row, int column) const;
    /// How far the heads are held from their own place, so that they stay in sight while the table is
    /// scrolled.
    QPointF heldHeads() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void chosenChanged();
    void tableChanged();
    /// Enter or a double click.
    void activated();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void takeGeometry();
    void updateGeometryOfTable();
    std::optional<Place> placeAt(const QPointF& position) const;
    QString describe(Place place) const;

    const render::Theme& m_theme;
    report::HeatmapTable m_table;
    render::HeatmapGeometry m_geometry;
    render::HeatmapState m_state;
};

} // namespace chwila::ui
