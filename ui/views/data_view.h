// The Data view: where answers come from (sources, with import, attach, refresh), every import with its
// counts and its rejected rows, labels that belong to no touchpoint yet, and the answers themselves.
#pragma once

#include "core/feedback/answer.h"
#include "ui/views/view.h"

#include <map>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTabWidget;

namespace chwila::ui {

class AnswerImport;
class WordsPanel;

class DataView : public View {
    Q_OBJECT

  public:
    explicit DataView(QWidget* parent = nullptr);
    ~DataView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    bool perform(ActionId action) override;

    AnswerImport& imports() { return *m_import; }

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    struct Contents {
        std::vector<feedback::Batch> batches;
        std::map<model::AliasId, qint64> labels;
    };

    void build();
    QWidget* makeHead();
    QWidget* makeSources();
    QWidget* makeLabels();
    void reload();
    void take(const Contents& contents);
    void fillSources();
    void fillBatches();
    void fillLabels();
    void addTouchpointChoice(int row, const model::Alias& alias);
    void showRejected();
    void removeBatch();
    qint64 currentBatch() const;
    void saveRejected();

    std::optional<ViewContext> m_context;
    AnswerImport* m_import = nullptr;
    Contents m_contents;
    std::vector<feedback::Rejected> m_rejectedRows;
    QLabel* m_summary = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_sources = nullptr;
    QTableWidget* m_batches = nullptr;
    QTableWidget* m_rejected = nullptr;
    QTableWidget* m_labels = nullptr;
    WordsPanel* m_words = nullptr;
    QWidget* m_rejectedPart = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_save = nullptr;
    bool m_stale = true;
};

} // namespace chwila::ui
