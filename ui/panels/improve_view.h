// The Improve view: initiatives in the order to take them with what they are worth, the best set within a
// budget, value against effort, what-if sliders, and promise against measured.
#pragma once

#include "core/analysis/what_if.h"
#include "core/model/change.h"
#include "ui/views/view.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace chwila::ui {

class ChartPanel;
class EmptyState;
class InitiativeForm;
class InitiativeTable;
class WhatIfSliders;

class ImproveView : public View {
    Q_OBJECT

  public:
    explicit ImproveView(QWidget* parent = nullptr);
    ~ImproveView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;

    bool canPerform(ActionId action) const override;
    bool perform(ActionId action) override;
    bool revealRecord(const edit::RecordRef& record) override;
    QSize minimumSizeHint() const override;

    InitiativeTable* table() const { return m_table; }
    InitiativeForm* panel() const { return m_panel; }
    WhatIfSliders* whatIf() const { return m_whatIf; }
    QLineEdit* budget() const { return m_budget; }
    /// One undo step; the new one is chosen. Touchpoints: those selected in the window.
    void addInitiative();
    void removeCurrent();

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    QWidget* makeHead();
    QWidget* makeList();
    QWidget* makeChart();
    QWidget* makeTabs();
    int leastWidth() const;
    void stack(bool below);
    void later();
    void refresh();
    void fillTable();
    void showCurrent();
    void showChart();
    void takeBudget();
    void makeFrom(const analysis::Reductions& reductions);
    bool commit(const Result<model::Change>& change, const QString& text);

    std::optional<ViewContext> m_context;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_narrowed = nullptr; // which answers, where not all
    QLabel* m_best = nullptr;
    QLabel* m_none = nullptr;
    QLineEdit* m_budget = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QSplitter* m_columns = nullptr; // list and chart beside the tabs, or all below each other
    QSplitter* m_left = nullptr;    // list and, where there is room, the chart
    QWidget* m_lower = nullptr;     // what the chart stands in
    InitiativeTable* m_table = nullptr;
    ChartPanel* m_chart = nullptr;
    QTabWidget* m_tabs = nullptr;
    InitiativeForm* m_panel = nullptr;
    WhatIfSliders* m_whatIf = nullptr;
    bool m_stale = true; // refreshed when it is next shown
};

} // namespace chwila::ui
