// The Trends view: a finger on the pulse. At the left the trends of touchpoints, departments and the journey
// as small multiples, alarms first; at the right the chosen one with its band, changes of level, events and
// what speaks against reading it as an alarm.
#pragma once

#include "ui/views/trends_list.h"
#include "ui/views/view.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace chwila::ui {

class EmptyState;
class PulseWidget;
class TrendsEvents;
class WordsPanel;

class TrendsView : public View {
    Q_OBJECT

  public:
    explicit TrendsView(QWidget* parent = nullptr);
    ~TrendsView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    bool perform(ActionId action) override;
    bool reveal(model::TouchpointId touchpoint) override;
    bool revealRecord(const edit::RecordRef& record) override;

    TrendsList* list() const { return m_list; }
    TrendsEvents* events() const { return m_events; }
    PulseWidget* chart() const { return m_chart; }

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    QWidget* makeLeft();
    QWidget* makeDetail();
    void refresh();
    void waitForTrends(model::JourneyId journey);
    void showChosen();
    const analysis::Pulse* chosenPulse() const;

    std::optional<ViewContext> m_context;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_narrowed = nullptr; // which answers, where not all
    QLabel* m_watch = nullptr;
    QComboBox* m_show = nullptr;
    TrendsList* m_list = nullptr;
    model::JourneyId m_shownOf; ///< the journey whose trends are listed
    QWidget* m_detail = nullptr;
    QLabel* m_kind = nullptr;
    QLabel* m_notes = nullptr;
    QLabel* m_sentences = nullptr;
    PulseWidget* m_chart = nullptr;
    TrendsEvents* m_events = nullptr;
    WordsPanel* m_words = nullptr;
    bool m_stale = true; // refreshed when it is next shown
};

} // namespace chwila::ui
