#include "ui/panels/share_delegate.h"

#include <QSpinBox>

namespace chwila::ui {

QWidget* ShareDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    if (index.column() != m_column) return nullptr;
    auto* box = new QSpinBox(parent);
    box->setRange(asAll, 100);
    box->setSpecialValueText(tr("as all"));
    box->setSuffix(QStringLiteral(" %"));
    box->setAccessibleName(tr("Bad experiences taken away, percent"));
    return box;
}

void ShareDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static_cast<QSpinBox*>(editor)->setValue(index.data(shareRole).toInt());
}

void ShareDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QSpinBox*>(editor)->value(), shareRole);
}

} // namespace chwila::ui
