// The Data view: where answers come from (sources, with import, attach, refresh), every import with its
// counts and its rejected rows, labels that belong to no touchpoint yet, and the answers themselves.
#pragma once

#include "core/edit/elements.h"
#include "core/feedback/answer.h"
#include "ui/views/view.h"

#include <map>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTabWidget;

namespace chwila::ui {

class AnswerImport;
class EmptyState;
class WordsPanel;

class DataView : public View {
    Q_OBJECT

  public:
    explicit DataView(QWidget* parent = nullptr);
    ~DataView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    QString whyNot(ActionId action) const override;
    bool perform(ActionId action) override;
    /// Labels and sources, as soon as they are listed.
    bool revealRecord(const edit::RecordRef& record) override;

    AnswerImport& imports() { return *m_import; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
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
    void showSummary();
    void fillSources();
    void fitSources();
    void fitPlaces();
    /// What a file is by its name; a workbook is no "text file".
    QString kindOf(const model::Source& source) const;
    void fillBatches();
    void fillLabels();
    void refreshButtons();
    QWidget* makeSourceButtons(const model::Source& source, bool there);
    std::vector<model::AliasId> unassignedLabels() const;
    void refreshLabelButton();
    void makeTouchpoints(const std::vector<model::AliasId>& labels);
    void addTouchpointChoice(int row, const model::Alias& alias);
    void showRejected();
    void sayRejectedLost(const Error& error);
    void removeBatch();
    qint64 currentBatch() const;
    qint64 batchOf(int row) const; ///< 0: there is none
    static QString rejectedKey();
    void saveRejected();
    bool showWanted();

    std::optional<ViewContext> m_context;
    AnswerImport* m_import = nullptr;
    Contents m_contents;
    std::vector<feedback::Rejected> m_rejectedRows;
    QLabel* m_summary = nullptr;
    QBoxLayout* m_head = nullptr; ///< the summary, beside it the buttons, below it where there is no room
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_sources = nullptr;
    QTableWidget* m_batches = nullptr;
    QTableWidget* m_rejected = nullptr;
    QTableWidget* m_labels = nullptr;
    WordsPanel* m_words = nullptr;
    QWidget* m_sourcesPart = nullptr;
    QWidget* m_rejectedPart = nullptr;
    std::vector<std::pair<ActionId, QPushButton*>> m_begin; ///< buttons of actions, in the head
    QPushButton* m_makeCards = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_save = nullptr;
    std::optional<edit::RecordRef> m_wanted; ///< to be shown once it is listed
    bool m_stale = true;
};

} // namespace chwila::ui
