// A list of the project's personas, channels, departments, scales, stages or lanes: choose, add, remove,
// put in order, and below it the fields of the chosen one.
#pragma once

#include "core/edit/elements.h"
#include "ui/views/view.h"

class QLabel;
class QListWidget;
class QToolButton;

namespace chwila::ui {

class RecordForm;

/// What a list shows and can do; rows in record_list.cpp. Functions that are null are not offered.
struct RecordListRow {
    const char* table;
    const char* title; ///< English, context "lists"
    const char* empty; ///< one sentence that teaches; context "lists"
    const char* newName;
    using Ids = std::vector<qint64> (*)(const model::Project&, model::JourneyId);
    using Add = Result<model::Change> (*)(const model::Project&, model::JourneyId, const QString& name);
    using Remove = Result<model::Change> (*)(const model::Project&, qint64);
    using Move = Result<model::Change> (*)(const model::Project&, qint64, int position);
    Ids ids;
    Add add;
    Remove remove;
    Move move;
    using Duplicate = Result<model::Change> (*)(const model::Project&, qint64);
    Duplicate duplicate;
};
/// Of the project as a whole, and of one journey.
std::span<const RecordListRow> projectLists();
std::span<const RecordListRow> journeyLists();

class RecordList : public QWidget {
    Q_OBJECT

  public:
    RecordList(const ViewContext& context, const RecordListRow& row, QWidget* parent = nullptr);

    void refresh();
    QListWidget* list() const { return m_list; }
    /// False where the list does not have it.
    bool choose(qint64 id);
    void addNew();
    void duplicateCurrent();

  protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow();
    void commit(const Result<model::Change>& change, const QString& text);
    void removeCurrent();
    void chooseNewest(qint64 highestBefore);
    void moveCurrent(int by);
    void showCurrent();
    qint64 currentId() const;

    ViewContext m_context;
    const RecordListRow& m_row;
    QListWidget* m_list;
    QLabel* m_empty;
    QToolButton* m_add;
    QToolButton* m_duplicate;
    QToolButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
    RecordForm* m_form;
    bool m_stale = false; // refreshed when it is next shown
};

} // namespace chwila::ui
