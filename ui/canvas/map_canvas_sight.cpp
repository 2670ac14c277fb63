// How large the map is shown and which part of it: zooming, fitting, and keeping in sight what the person is
// at.
#include "core/layout/held_headers.h"
#include "core/layout/metrics.h"
#include "core/layout/stretch.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <utility>

namespace chwila::ui {

namespace {

constexpr double fitMargin = 26;      // what the scene has beside the map, and no scroll bar for a pixel
constexpr double aroundShown = 16;    // of what is brought into sight
constexpr double closestChosen = 1.0; // a larger card shows nothing more

bool contains(const std::vector<model::TouchpointId>& cards, model::TouchpointId card) {
    return std::ranges::find(cards, card) != cards.end();
}

/// Where an arrow says how many take it, with room around it.
QRectF placeOf(const layout::Route& route) {
    return {route.labelAt - QPointF(40, 20), QSizeF(80, 40)};
}

/// The sticky headers cover part of the view, so that part does not count as in sight.
QRectF withHeaders(const layout::MapLayout& map, const QRectF& rect) {
    constexpr double around = aroundShown;
    const QPointF header = map.grid.topLeft() - map.bounds.topLeft();
    return rect.adjusted(-header.x() - around, -header.y() - around, around, around);
}

} // namespace

void MapCanvas::setZoom(double zoom) {
    const double bounded = std::clamp(zoom, leastZoom, mostZoom);
    m_scene->setStretch(1);
    m_fitted = false;
    if (qFuzzyCompare(bounded, this->zoom())) return;
    m_scene->setZoom(bounded);
    setTransform(QTransform::fromScale(bounded, bounded));
    renewCell();
    Q_EMIT zoomChanged();
}

void MapCanvas::zoomAt(const QPointF& viewPosition, double zoom) {
    QPointF under = viewportTransform().inverted().map(viewPosition);
    under.ry() /= m_scene->stretch();
    setZoom(zoom);
    m_context->panBy((viewportTransform().inverted().map(viewPosition) - under) * this->zoom());
}

void MapCanvas::zoomHere(double zoom) {
    const auto card = currentCard();
    const QRectF view = viewport()->rect();
    QPointF anchor = view.center();
    if (card) {
        const QPointF middle = mapFromScene(rectOf(edit::refTo(*card))).boundingRect().center();
        if (view.contains(middle)) anchor = middle;
    }
    zoomAt(anchor, zoom);
    if (card) ensureShown(rectOf(edit::refTo(*card)));
}

void MapCanvas::zoomFit() {
    if (m_scene->layout().bounds.isEmpty()) return;
    // As if there were no scroll bars: where everything fits there are none.
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(fitMargin, fitMargin);
    m_scene->setStretch(1);
    setZoom(layout::fittingZoom(m_scene->layout(), room));
    // A journey is wider than it is high; its rows take the room that would stay empty below.
    const double rows = m_scene->layout().grid.height() * this->zoom();
    const double left = room.height() - layout::headerSize(this->zoom()).height();
    m_scene->setStretch(std::clamp(left / rows, 1.0, layout::mostStretchOnScreen));
    renewCell();
    centerOn(m_scene->layout().bounds.center());
    m_fitted = true;
}

bool MapCanvas::isWholeInView() const {
    const QSizeF map = m_scene->layout().bounds.size() * zoom();
    const QSize room = maximumViewportSize();
    return map.width() <= room.width() && map.height() <= room.height();
}

void MapCanvas::showFromStart(double zoom) {
    setZoom(zoom);
    showStart();
}

// Departments are shared by all journeys; a journey that uses others than the first ones would begin below
// rows without a card, and one that is to be may begin in a late stage.
void MapCanvas::showStart() {
    const layout::MapLayout& map = m_scene->layout();
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    if (map.cards.empty() || isWholeInView()) return;
    const int row = std::ranges::min(map.cards, {}, &layout::CardBox::row).row;
    const auto place = [](const layout::CardBox& card) { return std::pair(card.column, card.rect.top()); };
    const layout::CardBox first = std::ranges::min(map.cards, {}, place);
    const auto stage = std::ranges::find_if(map.stages, [&first](const layout::StageBox& each) {
        return first.column < each.firstColumn + each.steps;
    });
    const double before = stage == map.stages.end() ? 0 : stage->body.left() - map.grid.left();
    const double above =
        map.departments[static_cast<std::size_t>(row)].body.top() - map.departments.front().body.top();
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum() + qRound(before * zoom()));
    verticalScrollBar()->setValue(verticalScrollBar()->minimum() + qRound(above * zoom()));
    // It may stand in a low row, while another one far to the right stands in the highest.
    if (!isWhollySeen(first.rect)) ensureShown(first.rect);
}

/// Beside the headers that stay.
bool MapCanvas::isWhollySeen(const QRectF& mapRect) const {
    const layout::MapLayout& map = m_scene->layout();
    const QPointF headers = (map.grid.topLeft() - map.bounds.topLeft()) * zoom();
    QRectF room(viewport()->rect());
    room.setTopLeft(headers);
    return room.contains(mapFromScene(mapRect).boundingRect());
}

void MapCanvas::showFrom(const QPointF& corner) {
    const QPoint by = mapFromScene(corner);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
}

QRectF MapCanvas::currentRect() const {
    const layout::MapLayout& map = m_scene->layout();
    if (const auto card = currentCard()) return map.card(*card) ? map.card(*card)->rect : QRectF();
    if (m_cell) return m_cell->rect;
    const edit::Elements& chosen = m_selection.elements();
    QRectF rect;
    if (!chosen.transitions.empty()) {
        const layout::Route* route = map.route(chosen.transitions.front());
        return route ? placeOf(*route) : QRectF();
    }
    if (const auto card = cardOfHiddenNote()) return rectOf(edit::refTo(*card));
    if (!chosen.notes.empty()) rect = rectOf(edit::refTo(chosen.notes.back()));
    if (!chosen.stages.empty()) rect = rectOf(edit::refTo(chosen.stages.back()));
    if (!chosen.departments.empty()) rect = rectOf(edit::refTo(chosen.departments.back()));
    if (!chosen.lanes.empty()) rect = rectOf(edit::refTo(chosen.lanes.back()));
    rect.setWidth(std::min(rect.width(), layout::cardWidth)); // the beginning of a wide one
    return rect;
}

/// Where the note that is chosen stands on a card and has no place of its own.
std::optional<model::TouchpointId> MapCanvas::cardOfHiddenNote() const {
    const auto& notes = m_selection.elements().notes;
    if (notes.empty() || m_scene->layout().note(notes.back())) return std::nullopt;
    const model::Note* note = m_document.project().find(notes.back());
    const bool isSeen = note && note->touchpoint && m_scene->layout().card(*note->touchpoint);
    return isSeen ? note->touchpoint : std::nullopt;
}

bool MapCanvas::hasRoomFor(const QRectF& mapRect) const {
    const QSizeF room = QSizeF(viewport()->size()) / zoom();
    const QSizeF needed = withHeaders(m_scene->layout(), mapRect).size();
    return needed.width() <= room.width() && needed.height() <= room.height();
}

void MapCanvas::showCurrent() {
    if (const QRectF rect = currentRect(); !rect.isEmpty()) bringIntoSight(rect);
}

/// What the person is at and has in sight stays there, whatever takes room from the view.
bool MapCanvas::resizeAround(QEvent& event) {
    const QRect before(QPoint(0, 0), static_cast<QResizeEvent&>(event).oldSize());
    const QRect place = mapFromScene(currentRect()).boundingRect();
    const bool wasSeen = !currentRect().isEmpty() && before.contains(place.center());
    const bool done = QGraphicsView::viewportEvent(&event);
    if (m_fitted) {
        zoomFit();
    } else if (wasSeen && !isEditing() && !viewport()->rect().contains(place)) {
        showCurrent();
    }
    return done;
}

/// Cards that came a moment ago and are selected now are what was asked for: pasted ones, say.
void MapCanvas::showBrought() {
    const auto& cards = m_selection.elements().touchpoints;
    if (cards.empty()) return; // a stage that came with them is gone to first
    const auto brought = std::exchange(m_brought, {});
    const auto isNew = [&brought](model::TouchpointId card) { return contains(brought, card); };
    if (isEditing() || !std::ranges::all_of(cards, isNew)) return;
    // Where there is no room for all of them: the first one and those that fit beside it as a whole.
    QRectF together = rectOf(edit::refTo(cards.front()));
    for (const model::TouchpointId card : cards) {
        const QRectF with = together | rectOf(edit::refTo(card));
        if (hasRoomFor(with)) together = with;
    }
    ensureShown(together);
}

void MapCanvas::zoomSelection() {
    m_scene->setStretch(1);
    QRectF bounds;
    for (const model::TouchpointId id : m_selection.elements().touchpoints) {
        if (const layout::CardBox* box = m_scene->layout().card(id)) bounds |= box->rect;
    }
    for (const model::StageId id : m_selection.elements().stages) {
        if (const layout::StageBox* box = m_scene->layout().stage(id)) bounds |= box->header | box->body;
    }
    if (bounds.isEmpty()) return zoomFit();
    bounds.adjust(-layout::cardWidth, -layout::cardHeight, layout::cardWidth, layout::cardHeight);
    const layout::HeaderSize header = layout::headerSize(1);
    const QSizeF room = viewport()->size() - QSizeF(header.width, header.height());
    setZoom(std::min({room.width() / bounds.width(), room.height() / bounds.height(), closestChosen}));
    // In the middle of what the headers leave.
    centerOn(bounds.center() - QPointF(header.width, header.height()) / 2 / zoom());
}

void MapCanvas::ensureShown(const QRectF& mapRect) {
    QRectF wanted = withHeaders(m_scene->layout(), mapRect);
    // Where there is no room for all of it, its beginning: that is where the name stands. Who types is at the
    // end.
    if (!isEditing()) wanted.setSize(wanted.size().boundedTo(QSizeF(viewport()->size()) / zoom()));
    ensureVisible(wanted, 0, 0);
    const QRect shown = mapFromScene(mapRect).boundingRect();
    if (shown.intersects(m_covered))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + shown.bottom() - m_covered.top() + 8);
}

/// The card a new one follows, where the line that is typed would have to lie over it: in a narrow view there
/// is room for both cards but not for the line beside one.
std::optional<QRectF> MapCanvas::cardBeforeLine(const model::Change& preview) const {
    const auto* place = std::get_if<edit::CapturePlace>(&m_editing);
    const layout::MapLayout& map = m_scene->layout();
    if (!place || !place->from) return std::nullopt;
    const layout::CardBox* before = map.card(*place->from);
    const layout::CardBox* typed = map.card(edit::created<model::Touchpoint>(preview).front());
    if (!before || !typed) return std::nullopt;
    const bool isInRow =
        before->rect.top() < typed->rect.bottom() && typed->rect.top() < before->rect.bottom();
    const double apart = (typed->rect.left() - before->rect.left()) * zoom();
    const double room = viewport()->width() - (map.grid.left() - map.bounds.left()) * zoom();
    const bool isCovered =
        apart > 0 && apart < room && apart + InlineEditor::usualSize.width() + aroundShown > room;
    return isInRow && isCovered ? std::optional(before->rect) : std::nullopt;
}

/// The beginning of the card before counts most, then the line, then the place of the new card.
void MapCanvas::showBothCards(const QRectF& before, const QRectF& line) {
    const double room =
        viewport()->width() / zoom() - (withHeaders(m_scene->layout(), line).width() - line.width());
    QRectF both = before | line;
    both.setWidth(std::min(both.width(), room));
    both.setBottom(line.top() + (InlineEditor::usualSize.height() + InlineEditor::stripRoom) / zoom());
    ensureShown(both);
}

void MapCanvas::bringIntoSight(const QRectF& mapRect) {
    const QRectF grid = m_scene->layout().grid;
    const QPointF here = mapToScene(viewport()->rect().center());
    if (grid.contains(mapRect.center())) {
        ensureShown(mapRect);
    } else if (mapRect.center().y() < grid.top()) {
        ensureShown({mapRect.left(), here.y(), mapRect.width(), 1}); // a header at the top is there already
    } else {
        ensureShown({here.x(), mapRect.top(), 1, mapRect.height()});
    }
}

bool MapCanvas::reveal(model::TouchpointId card) {
    if (!m_scene->layout().card(card)) return false;
    edit::Elements elements;
    elements.touchpoints = {card};
    m_lastCard = card;
    m_selection.set(elements);
    if (render::cardDetail(zoom()) != render::CardDetail::Full) setZoom(1);
    ensureShown(m_scene->layout().card(card)->rect);
    return true;
}

bool MapCanvas::revealRecord(const edit::RecordRef& record) {
    if (record.table == QLatin1String(model::Touchpoint::table)) return reveal({record.id});
    QRectF rect = rectOf(record);
    if (rect.isEmpty()) return false;
    const bool readFromFar = record.table == QLatin1String(model::Stage::table)
                             || record.table == QLatin1String(model::Department::table)
                             || record.table == QLatin1String(model::Lane::table);
    if (!readFromFar && render::cardDetail(zoom()) != render::CardDetail::Full) {
        setZoom(1);
        rect = rectOf(record);
    }
    // Of a stage that is wider than the view its beginning is meant.
    rect.setWidth(std::min(rect.width(), layout::cardWidth));
    const bool isNote = record.table == QLatin1String(model::Note::table);
    const model::Note* note = isNote ? m_document.project().find(model::NoteId{record.id}) : nullptr;
    if (note && note->touchpoint) {
        const QRectF with = rect | rectOf(edit::refTo(*note->touchpoint));
        if (hasRoomFor(with)) rect = with;
    }
    ensureShown(rect);
    return true;
}

std::optional<model::TouchpointId> MapCanvas::cardToBeginAt() const {
    const layout::MapLayout& map = m_scene->layout();
    QRectF sight = mapToScene(viewport()->rect()).boundingRect();
    const QPointF behindHeaders = map.grid.topLeft() + headerShift();
    sight.setTopLeft({std::max(sight.left(), behindHeaders.x()), std::max(sight.top(), behindHeaders.y())});
    const auto isSeen = [&sight](const layout::CardBox& box) { return sight.contains(box.rect); };
    const layout::CardBox* last = m_lastCard ? map.card(*m_lastCard) : nullptr;
    if (last && isSeen(*last)) return last->id;
    const layout::CardBox* first = nullptr;
    for (const layout::CardBox& box : map.cards) {
        const auto place = [](const layout::CardBox& of) { return std::pair(of.rect.left(), of.rect.top()); };
        if (isSeen(box) && (!first || place(box) < place(*first))) first = &box;
    }
    return first ? std::optional(first->id) : std::nullopt;
}

} // namespace chwila::ui
