#include "ui/canvas/map_accessible.h"

#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>
#include <tuple>

namespace chwila::ui {

QString cardName(const layout::MapLayout& layout, const render::MapContent& content,
                 model::TouchpointId card) {
    const render::CardContent* shown = content.card(card);
    const layout::CardBox* box = layout.card(card);
    if (!shown || !box) return {};
    QStringList parts{shown->title};
    const auto department =
        content.departmentNames.find(layout.departments[static_cast<std::size_t>(box->row)].id);
    if (department != content.departmentNames.end()) parts << department->second;
    if (shown->isMeasured()) {
        parts << MapCanvas::tr("score %1").arg(shown->scoreText);
    } else if (shown->assumed) {
        parts << MapCanvas::tr("assumed score %1").arg(QString(shown->scoreText).remove(QLatin1Char('~')));
    }
    if (shown->isMeasured() || !shown->assumed) parts << shown->answersText;
    if (shown->rank > 0) {
        parts << MapCanvas::tr("moment of truth %1").arg(shown->rank);
    } else if (shown->marked) {
        parts << MapCanvas::tr("moment of truth");
    }
    parts << shown->decided;
    if (shown->unavoidable) parts << MapCanvas::tr("everybody who finishes comes through here");
    const render::HeatSpot* heat = content.heat ? content.heat->spot(card) : nullptr;
    if (heat) parts << heat->text;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<model::TouchpointId> cardsInOrder(const layout::MapLayout& layout) {
    std::vector<const layout::CardBox*> boxes;
    for (const layout::CardBox& box : layout.cards)
        boxes.push_back(&box);
    std::ranges::sort(boxes, {}, [](const layout::CardBox* box) {
        return std::tuple(box->column, box->row, box->rect.top(), box->id);
    });
    std::vector<model::TouchpointId> ids;
    for (const layout::CardBox* box : boxes)
        ids.push_back(box->id);
    return ids;
}

namespace {

class CardAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    CardAccessible(MapCanvas& canvas, model::TouchpointId card) : m_canvas(&canvas), m_card(card) {}

    bool isValid() const override { return m_canvas && m_canvas->scene().layout().card(m_card); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Name)
            return cardName(m_canvas->scene().layout(), m_canvas->scene().content(), m_card);
        return kind == QAccessible::Description ? m_canvas->tooltipFor(m_card) : QString();
    }
    QRect rect() const override {
        if (!isValid()) return {};
        const QRectF map = m_canvas->scene().layout().card(m_card)->rect;
        const QRect view = m_canvas->mapFromScene(map).boundingRect();
        return {m_canvas->viewport()->mapToGlobal(view.topLeft()), view.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.extSelectable = true;
        state.focusable = true;
        state.selected = std::ranges::count(m_canvas->scene().selection().touchpoints, m_card) > 0;
        state.focused = m_canvas->hasFocus() && m_canvas->currentCard() == m_card;
        state.offscreen = !rect().intersects(
            QRect(m_canvas->viewport()->mapToGlobal(QPoint()), m_canvas->viewport()->size()));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        m_canvas->setFocus(Qt::OtherFocusReason);
        m_canvas->reveal(m_card);
        if (name == pressAction()) m_canvas->renameCurrent();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

  private:
    QPointer<MapCanvas> m_canvas;
    model::TouchpointId m_card;
};

class MapAccessible final : public QAccessibleWidget {
  public:
    explicit MapAccessible(MapCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~MapAccessible() override {
        for (const auto& [card, id] : m_cards)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override {
        return static_cast<int>(canvas().scene().layout().cards.size()) + (editorIsOpen() ? 1 : 0);
    }
    QAccessibleInterface* child(int index) const override {
        const std::vector<model::TouchpointId> cards = cardsInOrder(canvas().scene().layout());
        if (index < 0 || index >= childCount()) return nullptr;
        if (index == static_cast<int>(cards.size()))
            return QAccessible::queryAccessibleInterface(canvas().editor());
        return interfaceOf(cards[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child) return index;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int index = childCount() - 1; index >= 0; --index) {
            QAccessibleInterface* at = child(index);
            if (at && at->rect().contains(x, y)) return at;
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        if (editorIsOpen()) return QAccessible::queryAccessibleInterface(canvas().editor());
        const auto card = canvas().currentCard();
        return canvas().hasFocus() && card ? interfaceOf(*card) : QAccessibleWidget::focusChild();
    }

  private:
    MapCanvas& canvas() const { return *static_cast<MapCanvas*>(widget()); }
    bool editorIsOpen() const { return canvas().editor() && canvas().editor()->isVisible(); }

    QAccessibleInterface* interfaceOf(model::TouchpointId card) const {
        if (!canvas().scene().layout().card(card)) return nullptr;
        const auto at = m_cards.find(card);
        if (at != m_cards.end()) return QAccessible::accessibleInterface(at->second);
        auto* made = new CardAccessible(canvas(), card);
        m_cards.emplace(card, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    mutable std::map<model::TouchpointId, QAccessible::Id> m_cards;
};

QAccessibleInterface* makeMapAccessible(const QString&, QObject* object) {
    auto* canvas = qobject_cast<MapCanvas*>(object);
    return canvas ? new MapAccessible(canvas) : nullptr;
}

void tellCurrent(MapCanvas& canvas) {
    const auto card = canvas.currentCard();
    if (!QAccessible::isActive() || !canvas.hasFocus() || !card) return;
    const std::vector<model::TouchpointId> cards = cardsInOrder(canvas.scene().layout());
    const auto at = std::ranges::find(cards, *card);
    if (at == cards.end()) return;
    for (const QAccessible::Event kind : {QAccessible::Focus, QAccessible::SelectionWithin}) {
        QAccessibleEvent event(&canvas, kind);
        event.setChild(static_cast<int>(at - cards.begin()));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void describeMapsToScreenReaders() {
    static const bool installed = [] {
        QAccessible::installFactory(&makeMapAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellScreenReaders(MapCanvas& canvas) {
    QObject::connect(&canvas, &MapCanvas::currentChanged, &canvas, [&canvas] { tellCurrent(canvas); });
    QObject::connect(&canvas.scene(), &CanvasScene::shown, &canvas, [&canvas] {
        if (!QAccessible::isActive()) return;
        QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    });
}

} // namespace chwila::ui
