#include "ui/views/words_delegate.h"

#include "core/feedback/word_hits.h"
#include "core/render/shapes.h"
#include "core/render/text.h"
#include "ui/models/selected_row.h"
#include "ui/views/words_model.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace chwila::ui {

namespace {

constexpr int stateWidth = 28;
constexpr int rightMargin = 8;
constexpr int mostWordLines = 6;
constexpr double chipPadding = 6;

/// Of the words, whether or not there is a scroll bar: a list that gets one keeps the heights it has.
int wordsWidth(const QStyleOptionViewItem& option) {
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    constexpr int unknown = 300;
    if (!list) return unknown - stateWidth - rightMargin;
    const int bar = list->verticalScrollBar()->sizeHint().width();
    return list->width() - 2 * list->frameWidth() - bar - stateWidth - rightMargin;
}

} // namespace

// The lines are those of brokenLines(), by which the height was found; hits are looked for in each of them.
void WordsDelegate::paintWords(QPainter& painter, const QRectF& box, const QString& words) const {
    const QFont body = render::font(render::TextRole::Body);
    const double height = render::lineHeight(body);
    double top = box.top();
    for (const QString& line : render::brokenLines(words, body, box.width(), mostWordLines)) {
        QTextLayout layout(line, body);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const feedback::WordHit& hit : feedback::wordHits(line, m_search)) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(hit.start);
            range.length = static_cast<int>(hit.length);
            range.format.setBackground(m_theme.accent);
            range.format.setForeground(m_theme.onAccent);
            formats << range;
        }
        layout.setFormats(formats);
        layout.beginLayout();
        layout.createLine().setLineWidth(box.width());
        layout.endLayout();
        painter.setPen(m_theme.ink);
        layout.draw(&painter, {box.left(), top});
        top += height;
    }
}

void WordsDelegate::paintState(QPainter& painter, const QRectF& box, const QString& state) const {
    const QFont caption = render::font(render::TextRole::CaptionStrong);
    const double width = render::textWidth(state, caption) + 2 * chipPadding;
    const QRectF chip(box.right() - width, box.top(), width, box.height());
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    render::drawText(painter, chip, state, {caption, m_theme.ink, Qt::AlignCenter});
}

void WordsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) paintSelectedRow(*painter, option.rect, m_theme);
    const auto mark = static_cast<render::Mark>(index.data(WordsModel::MarkRole).toInt());
    const QRectF box(option.rect.left() + stateWidth, option.rect.top() + 6, wordsWidth(option),
                     option.rect.height() - 12);
    const QColor colour = mark == render::Mark::Worse    ? m_theme.experience.front()
                          : mark == render::Mark::Better ? m_theme.experience.back()
                                                         : m_theme.inkSoft;
    render::paintMark(*painter, {option.rect.left() + stateWidth / 2.0, box.top() + 9}, 9, mark, colour);
    const QFont caption = render::font(render::TextRole::Caption);
    const double foot = render::lineHeight(caption) + 2;
    paintWords(*painter, box.adjusted(0, 0, 0, -foot - 2), index.data().toString());
    QRectF line(box.left(), box.bottom() - foot, box.width(), foot);
    const QString state = index.data(WordsModel::StateRole).toString();
    if (!state.isEmpty()) {
        paintState(*painter, line, state);
        const double taken = render::textWidth(state, render::font(render::TextRole::CaptionStrong));
        line.setRight(line.right() - taken - 4 * chipPadding);
    }
    render::drawText(*painter, line, index.data(WordsModel::CaptionRole).toString(),
                     {caption, m_theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter});
    painter->restore();
}

QSize WordsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = wordsWidth(option);
    const QFont body = render::font(render::TextRole::Body);
    const auto lines = render::brokenLines(index.data().toString(), body, width, mostWordLines).size();
    const double height = static_cast<double>(lines) * render::lineHeight(body)
                          + render::lineHeight(render::font(render::TextRole::Caption)) + 18;
    return {width + stateWidth + rightMargin, static_cast<int>(height)};
}

} // namespace chwila::ui
