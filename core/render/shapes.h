// The small signs of Chwila, drawn as vectors so that they are sharp at any size and in print.
#pragma once

#include "core/render/theme.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace chwila::render {

/// Channel icon on a 16 px grid with a 1.5 px stroke, scaled into `rect`; keys of model::Channel::icon,
/// an unknown key gives a plain dot, an empty one nothing.
void paintChannelIcon(QPainter& painter, const QRectF& rect, const QString& key, const QColor& colour);

/// The diamond of a moment of truth, `size` across; rank 0 leaves it empty. Set by a person against the
/// figures it is hollow.
void paintDiamond(QPainter& painter, const QPointF& centre, double size, int rank, const Theme& theme,
                  bool byHand = false);

/// ▼ worse than usual, ● usual, ▲ better: the shape that goes with a colour.
enum class Mark : std::uint8_t { Worse, Usual, Better };
Mark markAt(double position);
void paintMark(QPainter& painter, const QPointF& centre, double size, Mark mark, const QColor& colour);
/// Its outline alone, of that width: what is only assumed.
void paintHollowMark(QPainter& painter, const QPointF& centre, double size, Mark mark, const QColor& colour,
                     double width);

/// Hatched grey of "too few answers" in a rounded rectangle. Lines are cut by calculation, not by a
/// clip, because SVG files know none.
void fillHatched(QPainter& painter, const QRectF& rect, double radius, const Theme& theme);

/// Small signs at the edge of a card, `size` high.
void paintPainSign(QPainter& painter, const QPointF& centre, double size, const QColor& colour);
void paintIdeaSign(QPainter& painter, const QPointF& centre, double size, const QColor& colour);

/// "Cannot be avoided": a closed padlock.
void paintPadlock(QPainter& painter, const QPointF& centre, double size, const QColor& colour);

/// A bar of low, neutral and high answers (shares that add up to 1), least 1 px for what is not 0.
void paintShares(QPainter& painter, const QRectF& rect, double low, double neutral, double high,
                 const Theme& theme);

} // namespace chwila::render
