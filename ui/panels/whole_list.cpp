#include "ui/panels/whole_list.h"

#include <QFontMetrics>
#include <QResizeEvent>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int mostLinesOfRow = 5; // the whole stands in the tooltip
constexpr int besideWords = 20;   // pixels that a row leaves free at its sides

} // namespace

WholeList::WholeList(int mostRows, QWidget* parent) : QListWidget(parent), m_mostRows(mostRows) {
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
}

void WholeList::fit() {
    const QFontMetrics metrics(font());
    const int width = std::max(1, viewport()->width() - besideWords);
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* each = item(row);
        each->setSizeHint({});
        // As high as the style makes one of a single line, and the other lines.
        const QString text = each->text();
        const int plain = sizeHintForRow(row) - static_cast<int>(text.count(u'\n')) * metrics.lineSpacing();
        const QRect words = metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text);
        const int lines =
            std::clamp((words.height() + metrics.leading()) / metrics.lineSpacing(), 1, mostLinesOfRow);
        const int needed = plain + (lines - 1) * metrics.lineSpacing();
        each->setSizeHint(QSize(width, needed));
        if (row < m_mostRows) height += needed + 2 * spacing();
    }
    setFixedHeight(height);
    setVisible(count() > 0);
}

void WholeList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

} // namespace chwila::ui
