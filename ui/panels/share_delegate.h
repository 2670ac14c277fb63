// The column of an initiative's touchpoints in which one can get a share of its own: percent in a spin box,
// below 0 stands "as all".
#pragma once

#include <QStyledItemDelegate>

namespace chwila::ui {

class ShareDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    static constexpr int shareRole = Qt::UserRole + 1; ///< percent of its own, or asAll
    static constexpr int asAll = -1;

    /// Edits that column only.
    ShareDelegate(int column, QObject* parent) : QStyledItemDelegate(parent), m_column(column) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

  private:
    int m_column;
};

} // namespace chwila::ui
