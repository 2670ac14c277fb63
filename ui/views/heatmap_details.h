// What stands behind the chosen cell of the heatmap, of its own segment and month: its touchpoints with their
// figures, the trend of them together, and the customers' words.
#pragma once

#include "core/report/heatmap_cell.h"
#include "ui/views/view.h"

class QLabel;
class QListWidget;

namespace chwila::ui {

class PulseWidget;
class WordsPanel;

class HeatmapDetails : public QWidget {
    Q_OBJECT

  public:
    explicit HeatmapDetails(const ViewContext& context, QWidget* parent = nullptr);
    ~HeatmapDetails() override;

    /// `name` as a person names the cell.
    void showCell(const report::HeatmapTable& table, report::HeatmapPlace place,
                  const report::HeatmapCell& cell, const QString& name);
    /// Says how to choose one, and takes little room.
    void showNothing();

    /// "Satisfaction: 55 (between 50 and 61) · 143 answers · Q4 2025"
    QString said() const;
    QListWidget* touchpoints() const { return m_touchpoints; }
    PulseWidget* trend() const { return m_trend; }
    WordsPanel* words() const { return m_words; }

  Q_SIGNALS:
    /// Enter or a double click; it is selected already.
    void touchpointActivated();

  private:
    QWidget* makeTouchpoints();
    QWidget* makeTrend();
    QString figuresOf(const report::HeatmapCell& cell, report::Measure measure) const;
    void listTouchpoints(const std::vector<model::TouchpointId>& touchpoints, const feedback::Filter& filter);
    void startTrend(const std::vector<model::TouchpointId>& touchpoints, const feedback::Filter& filter);

    ViewContext m_context;
    QLabel* m_title = nullptr;
    QLabel* m_said = nullptr;
    QListWidget* m_touchpoints = nullptr;
    QWidget* m_trendPart = nullptr;
    QLabel* m_trendText = nullptr;
    PulseWidget* m_trend = nullptr;
    WordsPanel* m_words = nullptr;
};

} // namespace chwila::ui
