// What customers said at some touchpoints, under the window's filter: scrollable, newest first, low and
// high answers told apart by shape, colour and number. Read from the file in the background, page by page.
#pragma once

#include "core/store/answer_store.h"
#include "ui/views/view.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace chwila::ui {

class WordsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit WordsPanel(const ViewContext& context, QWidget* parent = nullptr);
    ~WordsPanel() override;

    /// Empty: nothing is shown. Follows filter and answers by itself until another call.
    void showWordsOf(std::vector<model::TouchpointId> touchpoints);
    void clear() { showWordsOf({}); }
    int shown() const; ///< entries in the list, for tests

  private:
    void reload();
    void loadPage();
    void take(Result<std::vector<feedback::Verbatim>> page);

    ViewContext m_context;
    QString m_jobKey;
    std::vector<model::TouchpointId> m_touchpoints;
    QLabel* m_title;
    QComboBox* m_scores;
    QListWidget* m_list;
    QPushButton* m_more;
};

} // namespace chwila::ui
