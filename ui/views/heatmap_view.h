// The Heatmap view: any two dimensions of the journey against each other under the window's filter.
// Choosing a cell lists its touchpoints and the customers' words; a touchpoint leads to the map.
#pragma once

#include "core/report/heatmap.h"
#include "ui/views/view.h"

class QComboBox;
class QLabel;
class QListWidget;
class QSplitter;

namespace chwila::ui {

class HeatmapWidget;
class WordsPanel;

class HeatmapView : public View {
    Q_OBJECT

  public:
    explicit HeatmapView(QWidget* parent = nullptr);
    ~HeatmapView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool reveal(model::TouchpointId touchpoint) override;

    HeatmapWidget* heatmap() const { return m_heatmap; }
    report::HeatmapSpec spec() const;
    void setSpec(const report::HeatmapSpec& spec);

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    QWidget* makeChoices();
    QWidget* makeDetails();
    void fillDimensions(QComboBox* box, report::Dimension current);
    void updateAttributes();
    void refresh();
    void showChosen();
    void goToTouchpoint();

    std::optional<ViewContext> m_context;
    QComboBox* m_rows = nullptr;
    QComboBox* m_columns = nullptr;
    QComboBox* m_measure = nullptr;
    QComboBox* m_attribute = nullptr;
    HeatmapWidget* m_heatmap = nullptr;
    QLabel* m_detailTitle = nullptr;
    QListWidget* m_touchpoints = nullptr;
    QSplitter* m_details = nullptr;
    WordsPanel* m_words = nullptr;
    bool m_stale = true; // refreshed when it is next shown
};

} // namespace chwila::ui
