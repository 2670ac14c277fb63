// What customers said at some touchpoints, under the window's filter: searchable, newest first, low and high
// answers told apart by shape, colour and number, each with the state of its follow-up, which is set here,
// by keys too. Read from the file in the background as somebody scrolls.
#pragma once

#include "core/feedback/filter.h"
#include "core/feedback/follow_up.h"
#include "ui/views/view.h"

#include <QTimer>

#include <map>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace chwila::ui {

class WordsDelegate;
class WordsModel;
struct WordsQuestion;

class WordsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit WordsPanel(const ViewContext& context, QWidget* parent = nullptr);
    ~WordsPanel() override;

    /// Empty: nothing is shown. Follows filter and answers by itself until another call; with a filter of its
    /// own only the answers.
    void showWordsOf(std::vector<model::TouchpointId> touchpoints,
                     std::optional<feedback::Filter> filter = std::nullopt);
    /// Of every touchpoint and of unassigned labels, with a choice of touchpoint.
    void showAll();
    void clear() { showWordsOf({}); }
    int shown() const; ///< entries in the list, for tests
    QListView* list() const { return m_list; }

    /// The follow-ups of the chosen answers, for the view that has the panel.
    bool canPerform(ActionId action) const;
    bool perform(ActionId action);

  Q_SIGNALS:
    /// Other answers are chosen, or none.
    void capabilitiesChanged();

  private:
    QWidget* makeFields();
    QWidget* makeButtons();
    void fillLanguages();
    void fillTouchpoints();
    void fillStates();
    WordsQuestion question() const;
    void ask();
    void answersChanged();
    QString wordlessKey() const;
    void countWordless();
    QString nothingToShow() const;
    QString shownOfAll() const;
    void showState();
    void takeKeys();
    void readFollowUps();
    void setState(feedback::FollowUpState state);
    void setNote();
    void store(std::vector<feedback::FollowUp> followUps);
    std::vector<feedback::FollowUp> chosen() const;

    ViewContext m_context;
    QString m_jobKey;
    std::vector<model::TouchpointId> m_touchpoints;
    std::optional<feedback::Filter> m_filter; // in place of the window's
    bool m_all = false;
    int m_sets = 0; // marks that were set
    QTimer m_soon;  // gathers letters of a search
    QLabel* m_title;
    QComboBox* m_scores;
    QLineEdit* m_search;
    QComboBox* m_touchpoint;
    QComboBox* m_language;
    QComboBox* m_state;
    QCheckBox* m_wordless;
    qint64 m_withoutWords = 0; // that the switch would list
    QListView* m_list;
    QLabel* m_said;
    WordsModel* m_model;
    WordsDelegate* m_delegate;
    std::map<ActionId, QAction*> m_actions;
};

} // namespace chwila::ui
