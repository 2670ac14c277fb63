#include "core/layout/metrics.h"
#include "core/render/map_painter.h"
#include "core/render/shapes.h"
#include "core/render/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

using layout::cardPadding;
using layout::cardRadius;
using layout::departmentEdge;

constexpr double iconSize = 16;
constexpr double lockSize = 13;
constexpr double chipHeight = 22;
constexpr double pulseWidth = 58;
constexpr double diamondSize = 28;
// Where only the score is shown, in pixels of the map and, where those are smaller, of the screen.
constexpr double farDiamond = 64;
constexpr double largestFarDiamond = 96; // more than that would be outside of what is repainted
constexpr double farDiamondOnScreen = 18;
constexpr double farScore = 44;
constexpr double largestFarScore = 66; // three signs in the width of a card
constexpr double farScoreOnScreen = 12;
constexpr double magnified = 1.4; // of chip, diamond and signs beside a large name
constexpr double scoreFrom = 0.4; // zoom
constexpr double fullFrom = 0.74; // on a screen

QPainterPath departmentStrip(const QRectF& rect) {
    // The left 4 px of the rounded card: both corners end where their arc meets that line.
    const double across = 2 * cardRadius;
    const double angle = std::acos((cardRadius - departmentEdge) / cardRadius) * 180 / M_PI;
    QPainterPath path;
    path.arcMoveTo(rect.left(), rect.top(), across, across, 180 - angle);
    path.arcTo(rect.left(), rect.top(), across, across, 180 - angle, angle);
    path.arcTo(rect.left(), rect.bottom() - across, across, across, 180, angle);
    path.closeSubpath();
    return path;
}

QColor scoreColour(const CardContent& card, const ColourScale& scale, const Theme& theme) {
    return theme.experienceAt(scale.position(*card.satisfaction));
}

void paintBase(QPainter& painter, const QRectF& rect, const CardContent& card, const Theme& theme,
               CardState state) {
    if (state.hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.shadow);
        painter.drawRoundedRect(rect.translated(0, 3), cardRadius + 1, cardRadius + 1);
    }
    painter.setPen(QPen(theme.line, 1, card.backstage ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(card.backstage ? theme.band : theme.surface);
    painter.drawRoundedRect(rect, cardRadius, cardRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.department(card.departmentColour, card.departmentOrder));
    painter.drawPath(departmentStrip(rect));
}

void paintRing(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, cardRadius, cardRadius);
}

/// Chip with mark and number; returns its right edge.
double paintChip(QPainter& painter, const QPointF& at, const CardContent& card, const ColourScale& scale,
                 const Theme& theme) {
    if (card.scoreText.isEmpty()) return at.x();
    const QFont bold = font(TextRole::Title);
    const bool coloured = card.isMeasured() && card.hasEnoughAnswers();
    const double markRoom = coloured ? 14 : 0;
    const QRectF chip(at, QSizeF(textWidth(card.scoreText, bold) + 16 + markRoom, chipHeight));
    QColor ink = theme.ink;
    if (coloured) {
        const QColor fill = scoreColour(card, scale, theme);
        ink = theme.inkOn(fill);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(chip, 5, 5);
        paintMark(painter, QPointF(chip.left() + 13, chip.center().y()), 9,
                  markAt(scale.position(*card.satisfaction)), ink);
    } else if (card.isMeasured()) {
        fillHatched(painter, chip, 5, theme);
    } else {
        painter.setPen(QPen(theme.inkSoft, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        ink = theme.inkSoft;
    }
    drawText(painter, chip.adjusted(markRoom, 0, 0, 0), card.scoreText, {bold, ink, Qt::AlignCenter, 1});
    return chip.right();
}

constexpr double besideCount = 19; // its sign and the room before it

double countsWidth(const CardContent& card) {
    const auto width = [](int count) {
        return count > 0 ? textWidth(QString::number(count), font(TextRole::Caption)) + besideCount : 0;
    };
    return width(card.pains) + width(card.ideas);
}

/// Counts of pains and ideas from the right; returns the left edge of what was painted.
double paintCounts(QPainter& painter, double right, double middle, const CardContent& card,
                   const Theme& theme) {
    const QFont small = font(TextRole::Caption);
    const auto paint = [&](int count, const auto& sign) {
        if (count <= 0) return;
        const QString text = QString::number(count);
        const double width = textWidth(text, small);
        drawText(painter, QRectF(right - width, middle - 10, width + 1, 20), text,
                 {small, theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
        sign(painter, QPointF(right - width - 7, middle), 10, theme.inkSoft);
        right -= width + besideCount;
    };
    paint(card.ideas, paintIdeaSign);
    paint(card.pains, paintPainSign);
    return right;
}

void paintDiamond(QPainter& painter, const QRectF& rect, const CardContent& card, CardDetail detail,
                  const Theme& theme, double zoom = 1) {
    const QRectF place = diamondRect(rect, detail, zoom);
    paintDiamond(painter, place.center(), place.width(), detail == CardDetail::Colour ? 0 : card.rank, theme,
                 card.byHand);
}

/// Under the icon, or in its place where there is none; returns where the title may begin.
double paintLock(QPainter& painter, const QPointF& at, const CardContent& card, const Theme& theme) {
    if (!card.unavoidable) return at.x();
    const double down = card.icon.isEmpty() ? iconSize / 2 : iconSize + 11;
    paintPadlock(painter, at + QPointF(iconSize / 2 - 1, down), lockSize, theme.inkSoft);
    return at.x() + iconSize + 6;
}

void paintFull(QPainter& painter, const QRectF& rect, const CardContent& card, const ColourScale& scale,
               const Theme& theme, CardState state) {
    paintBase(painter, rect, card, theme, state);
    const double left = rect.left() + cardPadding + departmentEdge;
    const double right = rect.right() - cardPadding;
    double titleLeft = left;
    if (!card.icon.isEmpty()) {
        paintChannelIcon(painter, QRectF(left - 1, rect.top() + 11, iconSize, iconSize), card.icon,
                         theme.inkSoft);
        titleLeft += iconSize + 6;
    }
    titleLeft = std::max(titleLeft, paintLock(painter, QPointF(left, rect.top() + 11), card, theme));
    const double titleRight = card.marked ? right - 4 : right;
    drawText(painter, QRectF(titleLeft, rect.top() + 10, titleRight - titleLeft, 36), card.title,
             {font(TextRole::Title), theme.ink, Qt::AlignLeft | Qt::AlignTop, 2});

    const double chipTop = rect.top() + 51;
    const double chipRight = paintChip(painter, QPointF(left, chipTop), card, scale, theme);
    const double middle = chipTop + chipHeight / 2;
    const double countsLeft = paintCounts(painter, right, middle, card, theme);
    const double textLeft = chipRight > left ? chipRight + 8 : left;
    const QFont caption = font(TextRole::Caption);
    const double room = countsLeft - textLeft;
    // Cards beside each other say the same thing in the same words.
    const bool fits = !card.isMeasured() && textWidth(card.answersText, caption) <= room;
    drawText(painter, QRectF(textLeft, middle - 10, room, 20), fits ? card.answersText : card.answersShort,
             {caption, theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
    if (card.isMeasured()) {
        const double pulse = card.pulse.isEmpty() ? 0 : pulseWidth + 8;
        paintShares(painter, QRectF(left, rect.bottom() - 14, right - left - pulse, 4), card.low,
                    card.neutral, card.high, theme);
        paintPulseLine(painter, QRectF(right - pulseWidth, rect.bottom() - 20, pulseWidth, 14), card.pulse,
                       theme);
    }
    if (state.selected) paintRing(painter, rect, theme);
    if (card.marked) paintDiamond(painter, rect, card, CardDetail::Full, theme);
}

/// Below a large name: the score, who answered, what was noted, the lock. What customers said goes before
/// what was noted, and that before the word "assumed", which the chip says as well.
void paintNamedFoot(QPainter& painter, double left, double right, double bottom, const CardContent& card,
                    const ColourScale& scale, const Theme& theme) {
    const QPointF chip(left, bottom - chipHeight * magnified);
    const auto enlarged = [&painter](const QPointF& at, const auto& paint) {
        painter.save();
        painter.translate(at);
        painter.scale(magnified, magnified);
        paint();
        painter.restore();
    };
    double chipRight = 0;
    enlarged(chip, [&] { chipRight = paintChip(painter, {}, card, scale, theme) * magnified; });
    QFont answers = font(TextRole::Caption);
    answers.setPixelSize(18);
    const double textLeft = chip.x() + (chipRight > 0 ? chipRight + 10 : 0);
    const double lock = card.unavoidable ? lockSize * magnified : 0;
    const QPointF middle(right - lock / 2, chip.y() + chipHeight * magnified / 2);
    if (card.unavoidable) paintPadlock(painter, middle, lock, theme.inkSoft);
    const double beside = card.unavoidable ? 6 : 0;
    const double least = card.isMeasured() ? textWidth(card.answersShort, answers) + 6 : 0;
    double room = right - lock - textLeft;
    const double counts = countsWidth(card) * magnified;
    if (counts > 0 && least + counts + beside <= room) {
        enlarged({right - lock - beside, middle.y()}, [&] { paintCounts(painter, 0, 0, card, theme); });
        room -= counts + beside;
    }
    const bool fits = !card.isMeasured() && textWidth(card.answersText, answers) <= room - beside;
    drawText(painter, QRectF(textLeft, chip.y(), room, chipHeight * magnified),
             fits ? card.answersText : card.answersShort,
             {answers, theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
}

/// What is read first, in letters that can still be read at half the size.
void paintNamed(QPainter& painter, const QRectF& rect, const CardContent& card, const ColourScale& scale,
                const Theme& theme, CardState state) {
    constexpr int nameLetter = 20;
    constexpr int leastNameLetter = 15;
    constexpr double besideDiamond = 12;
    paintBase(painter, rect, card, theme, state);
    const double left = rect.left() + departmentEdge + 10;
    const double right = rect.right() - 8;
    // Two lines with their descenders end above the chip.
    const QRectF room(left, rect.top() + 4, right - left - (card.marked ? besideDiamond : 0), 54);
    QFont name = font(TextRole::Title);
    name.setPixelSize(nameLetter);
    name = fittedFont(name, card.title, room.size(), leastNameLetter, 2);
    drawText(painter, room, card.title, {name, theme.ink, Qt::AlignLeft | Qt::AlignTop, 2});

    paintNamedFoot(painter, left, right, rect.bottom() - 5, card, scale, theme);
    if (state.selected) paintRing(painter, rect, theme);
    if (card.marked) paintDiamond(painter, rect, card, CardDetail::Name, theme);
}

void paintBlock(QPainter& painter, const QRectF& rect, const CardContent& card, const ColourScale& scale,
                const Theme& theme) {
    if (card.isMeasured() && card.hasEnoughAnswers()) {
        painter.setPen(QPen(theme.line, 2));
        painter.setBrush(scoreColour(card, scale, theme));
        painter.drawRoundedRect(rect, cardRadius, cardRadius);
    } else if (card.isMeasured()) {
        fillHatched(painter, rect, cardRadius, theme);
    } else {
        painter.setPen(QPen(theme.line, 2));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(rect, cardRadius, cardRadius);
    }
}

void paintScore(QPainter& painter, const QRectF& rect, const CardContent& card, const ColourScale& scale,
                const Theme& theme, CardState state) {
    paintBlock(painter, rect, card, scale, theme);
    QFont number = font(TextRole::Number);
    number.setPixelSize(
        static_cast<int>(std::lround(std::clamp(farScoreOnScreen / state.zoom, farScore, largestFarScore))));
    const bool coloured = card.isMeasured() && card.hasEnoughAnswers();
    const QColor ink = coloured            ? theme.inkOn(scoreColour(card, scale, theme))
                       : card.isMeasured() ? theme.ink
                                           : theme.inkSoft;
    if (card.scoreText.isEmpty()) {
        painter.setPen(QPen(theme.line, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(rect.center() - QPointF(12, 0), rect.center() + QPointF(12, 0));
    } else {
        drawText(painter, rect, card.scoreText, {number, ink, Qt::AlignCenter, 1});
    }
    if (state.selected) {
        painter.setPen(QPen(theme.accent, 6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, cardRadius, cardRadius);
    }
    if (card.marked) paintDiamond(painter, rect, card, CardDetail::Score, theme, state.zoom);
}

QColor halfway(const QColor& a, const QColor& b) {
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

void paintColour(QPainter& painter, const QRectF& rect, const CardContent& card, const ColourScale& scale,
                 const Theme& theme, CardState state) {
    const bool coloured = card.isMeasured() && card.hasEnoughAnswers();
    // Without answers nothing says how customers fare there, so it may not look like the worst: grey, or
    // only an edge. The usual colour is nearly that of the paper, so that a coloured one has an edge too.
    const QColor other = card.isMeasured() ? halfway(theme.hatchPaper, theme.hatch) : theme.surface;
    painter.fillRect(rect, coloured ? scoreColour(card, scale, theme) : other);
    painter.setPen(QPen(card.isMeasured() && !coloured ? theme.hatch : theme.line, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    // Colour is for what customers said; what was assumed keeps the shape alone.
    if (!card.isMeasured() && card.assumed && !card.marked) {
        const double size = std::min(rect.height(), rect.width()) * 0.65; // rows may be stretched
        paintHollowMark(painter, rect.center(), size, markAt(scale.position(*card.assumed)), theme.inkSoft,
                        0);
    }
    if (card.marked) paintDiamond(painter, rect, card, CardDetail::Colour, theme);
    if (!state.selected) return;
    painter.setPen(QPen(theme.accent, 16));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

} // namespace

CardDetail cardDetail(double zoom) {
    if (zoom < 0.15) return CardDetail::Colour;
    return zoom < scoreFrom ? CardDetail::Score : CardDetail::Full;
}

CardDetail cardDetailOnScreen(double zoom) {
    return zoom >= scoreFrom && zoom < fullFrom ? CardDetail::Name : cardDetail(zoom);
}

QRectF diamondRect(const QRectF& card, CardDetail detail, double zoom) {
    const auto around = [](const QPointF& centre, double size) {
        return QRectF(centre - QPointF(size / 2, size / 2), QSizeF(size, size));
    };
    switch (detail) {
    case CardDetail::Full:
        return around(card.topRight() + QPointF(-4, 4), diamondSize);
    case CardDetail::Name:
        return around(card.topRight() + QPointF(-4, 4), diamondSize * magnified);
    case CardDetail::Score:
        return around(card.topRight() + QPointF(-8, 8),
                      std::clamp(farDiamondOnScreen / zoom, farDiamond, largestFarDiamond));
    case CardDetail::Colour:
        break;
    }
    return around(card.center(), std::min(card.height() * 0.9, card.width()));
}

void paintCard(QPainter& painter, const QRectF& rect, const CardContent& card, const ColourScale& scale,
               const Theme& theme, CardDetail detail, CardState state) {
    painter.save();
    if (state.dimmed) painter.setOpacity(painter.opacity() * 0.35);
    const QRectF place = state.hovered && detail == CardDetail::Full ? rect.translated(0, -1) : rect;
    switch (detail) {
    case CardDetail::Full:
        paintFull(painter, place, card, scale, theme, state);
        break;
    case CardDetail::Name:
        paintNamed(painter, place, card, scale, theme, state);
        break;
    case CardDetail::Score:
        paintScore(painter, place, card, scale, theme, state);
        break;
    case CardDetail::Colour:
        paintColour(painter, place, card, scale, theme, state);
        break;
    }
    painter.restore();
}

QRectF paintedRect(const QRectF& card) {
    return card.adjusted(-4, -14, 14, 8);
}

} // namespace chwila::render
