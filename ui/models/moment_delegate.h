// Draws one row of a ranked list: diamond or number, name, one line of evidence. Names are plain text.
#pragma once

#include "core/render/theme.h"

#include <QStyledItemDelegate>

namespace chwila::ui {

class MomentDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit MomentDelegate(const render::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const render::Theme& m_theme;
};

} // namespace chwila::ui
