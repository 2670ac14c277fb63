// The journey as a table: sort, filter, edit in place, and the way for screen readers. Its selection is
// the window's, so that the inspector and the edit commands work here as on the map.
#pragma once

#include "core/edit/paste_block.h"
#include "ui/models/outline_model.h"
#include "ui/views/view.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace chwila::ui {

class EmptyState;

class OutlineView : public View {
    Q_OBJECT

  public:
    explicit OutlineView(QWidget* parent = nullptr);
    ~OutlineView() override;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    bool perform(ActionId action) override;
    bool reveal(model::TouchpointId touchpoint) override;

    QTableView* table() const { return m_table; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildTable();
    void connectContext();
    void connectTable();
    void measureColumns();
    void fitColumns();
    void takeSelection();
    void giveSelection();
    std::vector<model::TouchpointId> rowsFrom(std::size_t count) const;
    std::vector<OutlineModel::CellText> cellsByPlace(const edit::PastedBlock& block) const;
    std::vector<OutlineModel::CellText> cellsByHeading(const edit::PastedBlock& block) const;
    std::optional<edit::PastedBlock> clipboardBlock() const;
    bool pasteCells();
    bool pasteHeaded(const edit::PastedBlock& block);
    bool fill(const std::vector<OutlineModel::CellText>& cells);
    void onDocumentChanged(const model::Change& change);
    void showPlaceholder();
    void showNarrowed();

    std::unique_ptr<ViewContext> m_context;
    QWidget* m_bar; ///< of what is above the table
    QLineEdit* m_filter;
    QLabel* m_narrowed; // which answers the figures are of, where not all
    QTableView* m_table;
    EmptyState* m_empty = nullptr;
    OutlineModel* m_model = nullptr;
    QSortFilterProxyModel* m_proxy = nullptr;
    std::vector<int> m_wanted; // by their contents, a column each
    bool m_isFitting = false;
    bool m_isPulled = false;   // the person has made a column as wide as it is
    bool m_isMoved = false;    // … or has put one elsewhere
    bool m_isMeasured = false; // with what the analysis says
    bool m_isOutgrown = false; // by what was edited elsewhere
    bool m_following = false;  // the selection comes from outside
};

} // namespace chwila::ui
