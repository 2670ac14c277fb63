// Cards, arrows and notes as graphics items: each holds what it shows and where, and paints itself by
// one call into core/render. Positions are map pixels. Items decide nothing and take no events.
#pragma once

#include "core/render/map_painter.h"

#include <QGraphicsItem>

namespace chwila::ui {

/// What all items of one scene share.
struct CanvasStyle {
    const render::Theme* theme = &render::Theme::light();
    render::ColourScale scale;
    double zoom = 1;
};

class CardItem final : public QGraphicsItem {
  public:
    explicit CardItem(const CanvasStyle& style);

    /// Repaints only where something differs. Where it stands is its position.
    void show(const render::CardContent& content, const QSizeF& size);
    void setState(const render::CardState& state);
    const render::CardContent& content() const { return m_content; }
    const render::CardState& state() const { return m_state; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    const CanvasStyle& m_style;
    render::CardContent m_content;
    render::CardState m_state;
    QSizeF m_size;
};

class RouteItem final : public QGraphicsItem {
  public:
    explicit RouteItem(const CanvasStyle& style);

    void show(const layout::Route& route, const render::RouteContent* content);
    void setState(bool selected, bool hovered);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    const CanvasStyle& m_style;
    layout::Route m_route;
    std::optional<render::RouteContent> m_content;
    bool m_selected = false;
    bool m_hovered = false;
};

class NoteItem final : public QGraphicsItem {
  public:
    explicit NoteItem(const CanvasStyle& style);

    void show(const render::NoteContent& content, const QRectF& rect);
    void setSelectedState(bool selected);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    const CanvasStyle& m_style;
    render::NoteContent m_content;
    QRectF m_rect;
    bool m_selected = false;
};

} // namespace chwila::ui
