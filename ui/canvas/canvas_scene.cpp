#include "ui/canvas/canvas_scene.h"

#include "core/layout/held_headers.h"
#include "core/layout/stretch.h"

#include <QPainter>
#include <QVariantAnimation>

namespace chwila::ui {

namespace {

constexpr int glideMilliseconds = 140;
constexpr double overviewBelow = 0.4; // where cards begin to show their score only
constexpr double roomBeyond = 240;    // beside and below the map, so that something can be dropped there
constexpr double roomToType = 200;    // the same in pixels of the screen: a line is longer than its card
constexpr double roomFromAfar = 24;   // the same in pixels of the screen, where nothing else is scrolled to

// An empty rectangle would leave the background that a view keeps as it was.
constexpr QRectF everywhere(-1e6, -1e6, 2e6, 2e6);

template <class Record>
bool isIn(const std::vector<Id<Record>>& ids, Id<Record> id) {
    return std::ranges::find(ids, id) != ids.end();
}

/// Removes the items whose record is no longer shown and gives the one of `id`, made where it is new.
template <class Map, class Box>
void dropMissing(Map& items, const std::vector<Box>& boxes) {
    std::erase_if(items, [&](const auto& entry) {
        return !std::ranges::binary_search(boxes, entry.first, {}, &Box::id);
    });
}

} // namespace

CanvasScene::CanvasScene(QObject* parent) : QGraphicsScene(parent) {
    // The layout finds what is under the pointer. Painting looks at every item, which is far less than an
    // index costs at an edit that moves them all.
    setItemIndexMethod(NoIndex);
}

CanvasScene::~CanvasScene() {
    if (m_gliding) m_gliding->stop();
}

void CanvasScene::show(const model::Project& project, model::JourneyId journey,
                       const analysis::AnalysisResult* result, const Language& language,
                       const render::MapLayers& layers) {
    const bool sameJourney = m_layout.journey == journey && !m_cards.empty();
    const model::JourneyIndex index(project, journey);
    m_layout = layout::layoutMap(project, index);
    m_stretched = false;
    m_content = render::mapContent(project, index, result, language, layers);
    const bool sameScale = m_style.scale == m_content.scale;
    m_style.scale = m_content.scale;
    showCards(sameJourney);
    showRoutes();
    showNotes();
    recordHulls();
    showItems();
    setSelection(m_selection);
    applyStretch();
    if (!sameScale) {
        for (const auto& [id, item] : m_cards)
            item->update();
    }
    invalidate(everywhere);
    Q_EMIT shown();
}

void CanvasScene::showCards(bool sameJourney) {
    dropMissing(m_cards, m_layout.cards);
    std::vector<std::pair<CardItem*, QPointF>> moved;
    for (const layout::CardBox& box : m_layout.cards) {
        const render::CardContent* content = m_content.card(box.id);
        if (!content) continue;
        std::unique_ptr<CardItem>& item = m_cards[box.id];
        const bool isNew = !item;
        if (isNew) {
            item = std::make_unique<CardItem>(m_style);
            addItem(item.get());
        }
        item->show(*content, box.rect.size());
        if (isNew || !sameJourney || !m_motion || isOverview()) {
            item->setPos(box.rect.topLeft());
        } else if (item->pos() != box.rect.topLeft()) {
            moved.emplace_back(item.get(), box.rect.topLeft());
        }
    }
    glide(moved);
}

void CanvasScene::showRoutes() {
    dropMissing(m_routes, m_layout.routes);
    for (const layout::Route& route : m_layout.routes) {
        std::unique_ptr<RouteItem>& item = m_routes[route.id];
        if (!item) {
            item = std::make_unique<RouteItem>(m_style);
            addItem(item.get());
        }
        item->show(route, m_content.route(route.id));
    }
}

void CanvasScene::showNotes() {
    dropMissing(m_notes, m_layout.notes);
    for (const layout::NoteBox& box : m_layout.notes) {
        const render::NoteContent* content = m_content.note(box.id);
        if (!content) continue;
        std::unique_ptr<NoteItem>& item = m_notes[box.id];
        if (!item) {
            item = std::make_unique<NoteItem>(m_style);
            addItem(item.get());
        }
        item->show(*content, box.rect);
    }
}

void CanvasScene::recordHulls() {
    m_hulls = QPicture();
    if (m_content.hulls.empty() && !m_content.heat) return;
    QPainter painter(&m_hulls);
    if (m_content.heat) render::paintHeat(painter, plain(), *m_content.heat, *m_style.theme);
    render::paintHulls(painter, plain(), m_content, *m_style.theme);
}

void CanvasScene::glide(const std::vector<std::pair<CardItem*, QPointF>>& targets) {
    // Whatever was under way ends where it should, so that an interrupted glide leaves nothing askew.
    if (m_gliding) {
        m_gliding->stop();
        m_gliding->deleteLater();
        m_gliding = nullptr;
    }
    if (targets.empty()) return;
    struct Way {
        model::TouchpointId id;
        QPointF from;
        QPointF to;
    };
    std::vector<Way> ways;
    for (const auto& [item, target] : targets)
        ways.push_back({item->content().id, item->pos(), target});
    m_gliding = new QVariantAnimation(this);
    m_gliding->setDuration(glideMilliseconds);
    m_gliding->setStartValue(0.0);
    m_gliding->setEndValue(1.0);
    m_gliding->setEasingCurve(QEasingCurve::OutCubic);
    const auto place = [this, ways](double part) {
        for (const Way& way : ways) {
            if (CardItem* item = card(way.id)) item->setPos(way.from + (way.to - way.from) * part);
        }
    };
    connect(m_gliding, &QVariantAnimation::valueChanged, this,
            [place](const QVariant& value) { place(value.toDouble()); });
    m_gliding->start();
}

void CanvasScene::setSelection(const edit::Elements& elements) {
    m_selection = elements;
    for (const auto& [id, item] : m_cards)
        item->setState({isIn(elements.touchpoints, id), m_hoveredCard == id, false});
    for (const auto& [id, item] : m_routes)
        item->setState(isIn(elements.transitions, id), m_hoveredRoute == id);
    for (const auto& [id, item] : m_notes)
        item->setSelectedState(isIn(elements.notes, id));
    invalidate(everywhere);
}

void CanvasScene::setHovered(std::optional<model::TouchpointId> card,
                             std::optional<model::TransitionId> route) {
    if (card == m_hoveredCard && route == m_hoveredRoute) return;
    m_hoveredCard = card;
    m_hoveredRoute = route;
    setSelection(m_selection);
}

void CanvasScene::setTheme(const render::Theme& theme) {
    m_style.theme = &theme;
    recordHulls();
    for (const auto& [id, item] : m_cards)
        item->update();
    invalidate(everywhere);
    Q_EMIT shown();
}

void CanvasScene::setZoom(double zoom) {
    const bool wasOverview = isOverview();
    m_style.zoom = zoom;
    applyStretch();
    if (isOverview() != wasOverview) showItems();
}

void CanvasScene::setStretch(double factor) {
    if (factor == m_stretch) return;
    m_stretch = factor;
    applyStretch();
}

void CanvasScene::applyStretch() {
    const bool wanted = isOverview() && m_stretch > 1;
    if (m_stretched) m_layout = std::move(m_plain);
    if (wanted) m_plain = m_layout;
    if (wanted) m_layout = layout::stretched(m_plain, m_stretch);
    if (wanted || m_stretched) invalidate(everywhere);
    m_stretched = wanted;
    holdHeaders();
}

void CanvasScene::holdHeaders() {
    layout::holdHeaders(m_layout, m_style.zoom);
    const double beyond =
        isOverview() ? roomFromAfar / m_style.zoom : std::max(roomBeyond, roomToType / m_style.zoom);
    setSceneRect(m_layout.bounds.adjusted(0, 0, beyond, beyond));
}

bool CanvasScene::isOverview() const {
    return m_style.zoom < overviewBelow;
}

void CanvasScene::showItems() {
    const auto showAll = [visible = !isOverview()](const auto& items) {
        for (const auto& [id, item] : items)
            item->setVisible(visible);
    };
    showAll(m_cards);
    showAll(m_routes);
    showAll(m_notes);
}

CardItem* CanvasScene::card(model::TouchpointId id) const {
    const auto at = m_cards.find(id);
    return at == m_cards.end() ? nullptr : at->second.get();
}

qsizetype CanvasScene::itemCount() const {
    return std::ssize(m_cards) + std::ssize(m_routes) + std::ssize(m_notes);
}

void CanvasScene::drawBackground(QPainter* painter, const QRectF& rect) {
    if (isOverview()) {
        paintOverview(*painter, rect);
        return;
    }
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    render::paintBackground(*painter, m_layout, *m_style.theme, rect);
    if (!m_hulls.isNull()) painter->drawPicture(QPointF(), m_hulls);
    for (const layout::LaneRow& lane : m_layout.lanes) {
        if (lane.kind.is(model::LaneKind::Emotion) && lane.body.intersects(rect))
            render::paintEmotionLane(*painter, m_layout, lane, m_content, *m_style.theme,
                                     render::captionTextScale(m_style.zoom), m_style.zoom);
    }
    painter->restore();
}

void CanvasScene::paintOverview(QPainter& painter, const QRectF& rect) const {
    render::MapPaintOptions options;
    options.zoom = m_style.zoom;
    options.exposed = rect;
    options.selectedTouchpoints = {m_selection.touchpoints.begin(), m_selection.touchpoints.end()};
    options.selectedTransitions = {m_selection.transitions.begin(), m_selection.transitions.end()};
    options.selectedNotes = {m_selection.notes.begin(), m_selection.notes.end()};
    options.hoveredTouchpoint = m_hoveredCard;
    options.hoveredTransition = m_hoveredRoute;
    options.withHeaders = false;
    render::paintMap(painter, m_layout, m_content, *m_style.theme, options);
}

} // namespace chwila::ui
