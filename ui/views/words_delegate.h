// Draws one answer: the words wrapped over a caption, what was looked for marked in them, a shape for low and
// high scores, and the state of its follow-up. Plain text whatever it looks like.
#pragma once

#include "core/render/theme.h"

#include <QStyledItemDelegate>

namespace chwila::ui {

class WordsDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    WordsDelegate(const render::Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme) {}

    /// What is looked for, as typed.
    void setSearch(const QString& search) { m_search = search; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintWords(QPainter& painter, const QRectF& box, const QString& words) const;
    void paintState(QPainter& painter, const QRectF& box, const QString& state) const;

    const render::Theme& m_theme;
    QString m_search;
};

} // namespace chwila::ui
