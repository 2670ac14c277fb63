// Paints a map or its parts on any QPainter: canvas items, mini-map, report, PDF, SVG, PNG and
// thumbnails all call these. Coordinates are those of the MapLayout (pixels at 100 %); the caller sets
// the painter's transform and says in `zoom` how large a map pixel comes out, so that details are left
// out where they could not be read. Painters save and restore their state.
#pragma once

#include "core/layout/map_layout.h"
#include "core/render/map_content.h"

#include <set>

class QPainter;

namespace chwila::render {

/// Full: everything. Name: name, score and n in large letters. Score: only the score, large. Colour: a
/// coloured block.
enum class CardDetail : std::uint8_t { Full, Name, Score, Colour };
/// Score below 40 %, Colour below 15 %.
CardDetail cardDetail(double zoom);
/// The same with Name where a screen has too few pixels for the letters of a full card.
CardDetail cardDetailOnScreen(double zoom);

struct CardState {
    bool selected = false;
    bool hovered = false; ///< lifted a little
    bool dimmed = false;  ///< not part of what is looked for
    double zoom = 1;      ///< where only the score is shown, it and the diamond stay large enough for it

    bool operator==(const CardState&) const = default;
};

struct RouteState {
    bool selected = false;
    bool hovered = false;
    bool withLabel = false; ///< hovered, selected or above 120 %
    bool fromFar = false;   ///< on an overview: its ends large enough to be told apart, no notch

    bool operator==(const RouteState&) const = default;
};

struct MapPaintOptions {
    double zoom = 1;
    QRectF exposed; ///< only what touches it is painted; empty: everything
    std::set<model::TouchpointId> selectedTouchpoints;
    std::set<model::TransitionId> selectedTransitions;
    std::set<model::NoteId> selectedNotes;
    std::set<model::TouchpointId> lit; ///< the other cards are dimmed; empty: none is
    std::optional<model::TouchpointId> hoveredTouchpoint;
    std::optional<model::TransitionId> hoveredTransition;
    bool onScreen = false;      ///< names in large letters where those of a full card could not be read
    bool withHeaders = true;    ///< phase strip, stage and department headers at their place in the layout
    bool withBackground = true; ///< paper, bands, separators
};

/// The whole map in its order: background, heat, hulls, routes, lanes, cards, headers.
void paintMap(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
              const Theme& theme, const MapPaintOptions& options = {});

/// Paper, department bands, stage and lane separators; no text.
void paintBackground(QPainter& painter, const layout::MapLayout& layout, const Theme& theme,
                     const QRectF& exposed = {});
/// Soft shapes behind the cards of trouble areas.
void paintHulls(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                const Theme& theme);
/// Where the diamond of a marked card is painted.
QRectF diamondRect(const QRectF& card, CardDetail detail, double zoom = 1);
void paintCard(QPainter& painter, const QRectF& rect, const CardContent& card, const ColourScale& scale,
               const Theme& theme, CardDetail detail = CardDetail::Full, CardState state = {});
/// `content` may be null: no label.
void paintRoute(QPainter& painter, const layout::Route& route, const RouteContent* content,
                const Theme& theme, RouteState state = {});
/// Where the label of a route stands; empty for one without text or, unless `always`, without room.
QRectF routeLabelRect(const layout::Route& route, const RouteContent& content, bool always = false);
/// Only the label, to be painted after all routes and cards.
void paintRouteLabel(QPainter& painter, const layout::Route& route, const RouteContent& content,
                     const Theme& theme, bool always = false);
/// `zoom` is given on a screen, where letters below 11 pixels cannot be read.
void paintNote(QPainter& painter, const QRectF& rect, const NoteContent& note, const Theme& theme,
               bool selected = false, double zoom = 1);
/// Curve with band, dots of assumed scores, diamonds, labels at first, trough and end. `textScale` enlarges
/// letters, dots and lines where the map is painted small; labels that nobody could read at that zoom are
/// left out.
void paintEmotionLane(QPainter& painter, const layout::MapLayout& layout, const layout::LaneRow& lane,
                      const MapContent& content, const Theme& theme, double textScale = 1, double zoom = 1);

/// Headers: `textScale` enlarges their letters where the map is painted small.
inline constexpr double fromTheBeginning = -1e9;
inline constexpr double toTheEnd = 1e9;
void paintStageHeader(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme,
                      bool selected = false, double textScale = 1);
void paintDepartmentHeader(QPainter& painter, const QRectF& rect, const QString& name, const QString& owner,
                           const QColor& colour, const Theme& theme, bool selected = false,
                           double textScale = 1);
void paintLaneHeader(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme,
                     bool selected = false, double textScale = 1);

/// All stage headers and phases, or all department and lane headers, at their place in the layout; a
/// canvas keeps them in sight by translating the painter. What begins left of `from` begins there, so that
/// a long stage keeps its name in sight; what begins right of `to` is left out.
void paintColumnHeaders(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                        const Theme& theme, double textScale = 1, double from = fromTheBeginning,
                        double to = toTheEnd);
void paintRowHeaders(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                     const Theme& theme, double textScale = 1);
/// All of them and the corner between, where none stays in sight by itself: on paper and in pictures.
void paintHeaders(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                  const Theme& theme, double textScale);
/// 1 at 75 % zoom and above, up to 2.4 below: keeps headers readable on a map seen from afar.
double headerTextScale(double zoom);
/// Keeps captions within a map at their size down to 42 % zoom: for what has room around it.
double captionTextScale(double zoom);

/// Bounds to repaint for a card or route: shadow, ring, diamond, terminals and label included.
QRectF paintedRect(const QRectF& card);
QRectF paintedRect(const layout::Route& route);

} // namespace chwila::render
