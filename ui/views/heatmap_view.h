// The Heatmap view: any two dimensions of the journey against each other under the window's filter. Choosing
// a cell shows its touchpoints, their trend and the customers' words, all of the cell's own segment and
// month; a touchpoint leads to the map. Exports the table as it is set up.
#pragma once

#include "core/report/heatmap.h"
#include "ui/views/view.h"

class QComboBox;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace chwila::ui {

class EmptyState;
class HeatmapDetails;
class HeatmapWidget;

class HeatmapView : public View {
    Q_OBJECT

  public:
    explicit HeatmapView(QWidget* parent = nullptr);
    ~HeatmapView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    bool perform(ActionId action) override;
    bool reveal(model::TouchpointId touchpoint) override;

    HeatmapWidget* heatmap() const { return m_heatmap; }
    HeatmapDetails* details() const { return m_details; }
    report::HeatmapSpec spec() const;
    void setSpec(const report::HeatmapSpec& spec);

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Basis;

    void build();
    QWidget* makeChoices();
    void fillDimensions(QComboBox* box, report::Dimension current);
    void updateAttributes();
    void updateMeasures();
    void refresh();
    Basis basis() const;
    void showTable(report::HeatmapTable table);
    void showChosen();
    void keepInSight();
    void exportTable(ActionId action);

    std::optional<ViewContext> m_context;
    QComboBox* m_rows = nullptr;
    QComboBox* m_columns = nullptr;
    QComboBox* m_measure = nullptr;
    QComboBox* m_attribute = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QSplitter* m_parts = nullptr;
    QScrollArea* m_scroll = nullptr;
    HeatmapWidget* m_heatmap = nullptr;
    HeatmapDetails* m_details = nullptr;
    std::optional<std::pair<std::size_t, std::size_t>> m_shown; // the cell the details tell of
    model::JourneyId m_tableOf;                                 // the journey the table is of, or will be
    bool m_stale = true;                                        // refreshed when it is next shown
};

} // namespace chwila::ui
