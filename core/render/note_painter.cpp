#include "core/layout/metrics.h"
#include "core/render/map_painter.h"
#include "core/render/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

QColor noteColour(const NoteContent& note, const Theme& theme) {
    const std::optional<model::NoteKind> kind = note.kind.known();
    if (!kind) return theme.line;
    switch (*kind) {
    case model::NoteKind::Pain:
        return theme.experience[1];
    case model::NoteKind::Gain:
        return theme.experience[5];
    case model::NoteKind::Quote:
        return theme.handOff;
    case model::NoteKind::Idea:
        return theme.departments[3];
    case model::NoteKind::Question:
        return theme.departments[1];
    case model::NoteKind::Observation:
        return theme.departments[2];
    }
    return theme.line;
}

} // namespace

void paintNote(QPainter& painter, const QRectF& rect, const NoteContent& note, const Theme& theme,
               bool selected, double zoom) {
    painter.save();
    painter.setPen(QPen(theme.lineSoft, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(noteColour(note, theme));
    painter.drawRect(QRectF(rect.left(), rect.top() + 4, 3, rect.height() - 8));

    const double enlarged = captionTextScale(zoom) * font(TextRole::Caption).pixelSize();
    QFont body = font(TextRole::Body);
    body.setPixelSize(std::max(body.pixelSize(), static_cast<int>(std::lround(enlarged))));
    body.setItalic(note.kind.is(model::NoteKind::Quote));
    double right = rect.right() - layout::notePadding;
    if (note.votes > 0) {
        const QString votes = QStringLiteral("+%1").arg(note.votes);
        QFont small = font(TextRole::CaptionStrong);
        small.setPixelSize(static_cast<int>(std::lround(enlarged)));
        const double width = textWidth(votes, small);
        drawText(painter,
                 QRectF(right - width, rect.top() + layout::notePadding, width + 1, lineHeight(small) + 1),
                 votes, {small, theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
        right -= width + 6;
    }
    const double left = rect.left() + layout::notePadding + 4;
    const double height = rect.height() - 2 * layout::notePadding;
    const bool usual = body.pixelSize() == font(TextRole::Body).pixelSize();
    const double line = usual ? layout::noteLineHeight : lineHeight(body);
    // Enlarged letters may come close to the edges, which are far from each other in map pixels.
    const double spare = usual ? 1 : layout::notePadding;
    const int lines = std::max(1, static_cast<int>((height + spare) / line));
    drawText(painter, QRectF(left, rect.top(), right - left, rect.height()), note.text,
             {body, theme.ink, Qt::AlignLeft | Qt::AlignVCenter, lines});
    if (selected) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, 4, 4);
    }
    painter.restore();
}

} // namespace chwila::render
