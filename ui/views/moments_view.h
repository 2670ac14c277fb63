// The Moments view: what the analysis is about. Two ranked lists and all findings; for the chosen touchpoint
// one sentence of evidence, the row of parts, its distribution, its place among the others, its trend, the
// customers' words, and what a person decides about it. Every number stands in the expert panel.
#pragma once

#include "ui/models/moments_model.h"
#include "ui/views/view.h"

#include <map>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace chwila::ui {

class EmptyState;
class ExpertPanel;
class FindingsModel;
class InsightsPanel;
class MomentCharts;
class PartsRowWidget;
class WordsPanel;

class MomentsView : public View {
    Q_OBJECT

  public:
    explicit MomentsView(QWidget* parent = nullptr);
    ~MomentsView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    bool perform(ActionId action) override;
    bool reveal(model::TouchpointId touchpoint) override;
    /// Scrolls to what customers said of the chosen touchpoint.
    void showWords();

    std::optional<model::TouchpointId> current() const { return m_current; }
    /// What a person decides about the current touchpoint; one undo step.
    void decide(model::Verdict verdict);

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    QWidget* makeLists();
    QWidget* makeFindings();
    QListView* makeList(MomentsModel* model, const QString& name);
    QWidget* makeDetail();
    void makeEvidence();
    QWidget* makePage();
    QWidget* makeDecision();
    void refresh();
    void choose(std::optional<model::TouchpointId> touchpoint);
    void showDetail();
    void showDecision(const analysis::TouchpointResult& figures);
    const analysis::TouchpointResult* currentFigures() const;
    /// Leads to where a finding is looked into.
    void openFinding(const analysis::Finding& finding);
    void openEvidence(report::PartEvidence evidence);
    void scrollTo(QWidget* evidence);
    void keepInSight();
    QString labelOf(const analysis::TouchpointResult& figures) const;
    QString keptBack(model::TouchpointId id) const;
    void copyNumbers();

    std::optional<ViewContext> m_context;
    std::optional<model::TouchpointId> m_current;
    MomentsModel* m_moments = nullptr;
    MomentsModel* m_stake = nullptr;
    QListView* m_momentsList = nullptr;
    QLabel* m_stakeTitle = nullptr;
    QListView* m_stakeList = nullptr;
    QTabWidget* m_tabs = nullptr;
    FindingsModel* m_findings = nullptr;
    QListView* m_findingsList = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_choose = nullptr;        ///< in place of details where no touchpoint is chosen
    QStackedWidget* m_whole = nullptr; ///< nothing to show yet, or the lists with their details
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_label = nullptr;
    QLabel* m_sentence = nullptr;
    PartsRowWidget* m_parts = nullptr;
    QLabel* m_notes = nullptr;
    std::map<ActionId, QPushButton*> m_decisions;
    QLineEdit* m_reason = nullptr;
    MomentCharts* m_charts = nullptr;
    WordsPanel* m_words = nullptr;
    InsightsPanel* m_insights = nullptr;
    ExpertPanel* m_expert = nullptr;
    bool m_stale = true;
};

} // namespace chwila::ui
