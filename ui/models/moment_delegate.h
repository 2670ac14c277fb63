// Draws one row of a ranked list: diamond or number, name, one line of evidence. Names are plain text.
#pragma once

#include "core/render/theme.h"

#include <QStyledItemDelegate>

namespace chwila::ui {

class MomentDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// At the edge: where a list lies on a page and its marks begin where the words around it do.
    enum class Marks : std::uint8_t { Inside, AtTheEdge };

    explicit MomentDelegate(const render::Theme& theme, QObject* parent = nullptr,
                            Marks marks = Marks::Inside);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const render::Theme& m_theme;
    Marks m_marks;
};

} // namespace chwila::ui
