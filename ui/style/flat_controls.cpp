#include "ui/style/flat_controls.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace chwila::ui::flat {

namespace {

constexpr double radius = 4;
constexpr double calmEdge = 0.28;
constexpr double faintEdge = 0.14;  // of what cannot be used
constexpr double grooveEdge = 0.55; // 3:1 on the grounds it lies on
constexpr double ringWidth = 2;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

bool isEnabled(const QStyleOption& option) {
    return has(option, QStyle::State_Enabled);
}

QColor accent(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Highlight);
}

/// Of something that can be pressed: it darkens (or lightens) under the pointer and under a press.
QColor pressable(const QStyleOption& option, const QColor& calm) {
    const QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)) return between(calm, ink, 0.12);
    if (isEnabled(option) && has(option, QStyle::State_MouseOver)) return between(calm, ink, 0.05);
    return calm;
}

void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, double width = 1) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void fillRound(QPainter& painter, const QRectF& rect, double corner, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, corner, corner);
    painter.restore();
}

QColor fieldGround(const QStyleOption& option) {
    return option.palette.color(isEnabled(option) ? QPalette::Base : QPalette::Window);
}

/// Drawn at every size in the colours the theme has at the time.
class DrawnEngine : public QIconEngine {
  public:
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
};

class CrossEngine final : public DrawnEngine {
  public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QGuiApplication::palette();
        const double reach = std::min(rect.width(), rect.height()) / 4.0;
        const QPointF middle = QRectF(rect).center();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(mode == QIcon::Active ? palette.color(QPalette::Text)
                                                   : palette.color(QPalette::PlaceholderText),
                             1.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(middle - QPointF(reach, reach), middle + QPointF(reach, reach));
        painter->drawLine(middle - QPointF(reach, -reach), middle + QPointF(reach, -reach));
        painter->restore();
    }
    QIconEngine* clone() const override { return new CrossEngine(*this); }
};

class WarningEngine final : public DrawnEngine {
  public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        painter->scale(side / 24, side / 24);
        const QColor ink = QGuiApplication::palette().color(QPalette::WindowText);
        painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(QPolygonF{{0, -8.5}, {9.5, 8}, {-9.5, 8}});
        painter->drawLine(QPointF(0, -2.5), QPointF(0, 2));
        painter->drawPoint(QPointF(0, 5));
        painter->restore();
    }
    QIconEngine* clone() const override { return new WarningEngine(*this); }
};

/// A square in the middle of `rect` whose sides lie on pixels.
QRectF middleSquare(const QRect& rect, int side) {
    side = std::min({side, rect.width(), rect.height()});
    const int left = rect.left() + (rect.width() - side) / 2;
    const int top = rect.top() + (rect.height() - side) / 2;
    return QRectF(left, top, side, side);
}

} // namespace

QColor between(const QColor& from, const QColor& to, double part) {
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

bool isCalm(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Text) != QColor(Qt::black);
}

QColor edge(const QPalette& palette, bool enabled) {
    const QColor ink = palette.color(QPalette::Active, QPalette::Text);
    if (!isCalm(palette)) return enabled ? ink : palette.color(QPalette::Disabled, QPalette::Text);
    return between(palette.color(QPalette::Active, QPalette::Base), ink, enabled ? calmEdge : faintEdge);
}

void button(QPainter& painter, const QStyleOption& option, bool main) {
    const bool enabled = isEnabled(option);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    if (main && enabled) {
        const QColor fill = pressable(option, accent(option.palette));
        box(painter, option.rect, fill, fill);
        if (!focused) return;
        const QColor inner = option.palette.color(QPalette::Active, QPalette::HighlightedText);
        box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), fill, inner);
        return;
    }
    const QColor base = fieldGround(option);
    // On a dark ground a button lies above the fields, which are pressed into it.
    const bool dark = base.lightness() < 128;
    const QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    const QColor fill = pressable(option, dark && enabled ? between(base, ink, 0.07) : base);
    box(painter, option.rect, fill, focused ? accent(option.palette) : edge(option.palette, enabled),
        focused ? ringWidth : 1);
}

void field(QPainter& painter, const QStyleOption& option) {
    const bool enabled = isEnabled(option);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    box(painter, option.rect, fieldGround(option),
        focused ? accent(option.palette) : edge(option.palette, enabled), focused ? ringWidth : 1);
}

void toolButton(QPainter& painter, const QStyleOption& option) {
    const QColor ground = option.palette.color(QPalette::Window);
    const QColor fill = pressable(option, ground);
    if (fill == ground) return;
    fillRound(painter, option.rect, radius, fill);
    if (!isCalm(option.palette)) box(painter, option.rect, Qt::transparent, edge(option.palette));
}

void checkBox(QPainter& painter, const QStyleOption& option) {
    const bool enabled = isEnabled(option);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool filled = partly || has(option, QStyle::State_On);
    const QRectF square = middleSquare(option.rect, 16);
    const QColor full = enabled ? accent(option.palette) : edge(option.palette, false);
    QStyleOption calm(option);
    calm.state.setFlag(QStyle::State_On, false);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(filled ? full : edge(option.palette, enabled), 1));
    painter.setBrush(filled ? full : pressable(calm, fieldGround(option)));
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const double unit = square.width() / 16;
    const auto at = [&](double x, double y) { return square.topLeft() + QPointF(x, y) * unit; };
    painter.setPen(QPen(option.palette.color(QPalette::Active, QPalette::HighlightedText), 1.8 * unit,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (partly) {
        painter.drawLine(at(4.5, 8), at(11.5, 8));
    } else if (filled) {
        painter.drawPolyline(QPolygonF{at(4.2, 8.3), at(7, 11), at(11.8, 5.2)});
    }
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option) {
    const bool enabled = isEnabled(option);
    const bool on = has(option, QStyle::State_On);
    const QRectF square = middleSquare(option.rect, 16);
    const QColor full = enabled ? accent(option.palette) : edge(option.palette, false);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? full : edge(option.palette, enabled), on ? square.width() / 3.2 : 1));
    painter.setBrush(on ? Qt::NoBrush : QBrush(fieldGround(option)));
    const double inset = painter.pen().widthF() / 2;
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void focusRing(QPainter& painter, const QStyleOption& option) {
    if (!has(option, QStyle::State_KeyboardFocusChange)) return;
    box(painter, option.rect, Qt::transparent, accent(option.palette), 1.5);
}

void chevron(QPainter& painter, const QRect& rect, Qt::ArrowType way, const QColor& colour) {
    const QPointF middle = QRectF(rect).center();
    constexpr double wide = 3.5;
    constexpr double high = 1.75;
    QPolygonF angle;
    switch (way) {
    case Qt::UpArrow:
        angle = QPolygonF{{-wide, high}, {0, -high}, {wide, high}};
        break;
    case Qt::LeftArrow:
        angle = QPolygonF{{high, -wide}, {-high, 0}, {high, wide}};
        break;
    case Qt::RightArrow:
        angle = QPolygonF{{-high, -wide}, {high, 0}, {-high, wide}};
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        angle = QPolygonF{{-wide, -high}, {0, high}, {wide, -high}};
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(angle.translated(middle));
    painter.restore();
}

QIcon cross() {
    return QIcon(new CrossEngine);
}

QIcon warning() {
    return QIcon(new WarningEngine);
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option) {
    const QRect& rect = option.rect;
    QStyleOption calm(option);
    calm.state.setFlag(QStyle::State_On, false);
    painter.fillRect(rect, pressable(calm, option.palette.color(QPalette::Window)));
    const QColor line = option.palette.color(QPalette::Mid);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    if (option.orientation == Qt::Vertical) {
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
    } else if (option.position != QStyleOptionHeader::End
               && option.position != QStyleOptionHeader::OnlyOneSection) {
        // Short, because it only shows where a column can be made wider.
        constexpr int beside = 8;
        const QColor quiet = isCalm(option.palette) ? line : option.palette.color(QPalette::Midlight);
        painter.fillRect(QRect(rect.right(), rect.top() + beside, 1, rect.height() - 2 * beside), quiet);
    }
}

void tab(QPainter& painter, const QStyleOptionTab& option) {
    const QRect& rect = option.rect;
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && has(option, QStyle::State_MouseOver))
        fillRound(painter, QRectF(rect).adjusted(2, 4, -2, -6), radius,
                  between(option.palette.color(QPalette::Window),
                          option.palette.color(QPalette::Active, QPalette::Text), 0.05));
    constexpr int thick = 2;
    if (selected) {
        painter.fillRect(QRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick),
                         accent(option.palette));
    }
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle,
               const QColor& ground) {
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum) return;
    const bool active = option.state.testFlag(QStyle::State_Sunken)
                        || (option.state.testFlag(QStyle::State_MouseOver)
                            && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    const QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    const double part = !isCalm(option.palette) ? 0.6 : active ? 0.45 : 0.24;
    const bool lies = option.orientation == Qt::Horizontal;
    constexpr double beside = 3;
    const QRectF bar = lies ? QRectF(handle).adjusted(1, beside, -1, -beside)
                            : QRectF(handle).adjusted(beside, 1, -beside, -1);
    fillRound(painter, bar, std::min(bar.width(), bar.height()) / 2, between(ground, ink, part));
}

void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle) {
    const bool enabled = isEnabled(option);
    const QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    const QColor ground = option.palette.color(QPalette::Active, QPalette::Window);
    const QColor rest = between(ground, ink, enabled ? grooveEdge : calmEdge);
    const QColor done = enabled ? accent(option.palette) : rest;
    const QPointF centre = QRectF(handle).center();
    constexpr double thick = 4;
    const bool lies = option.orientation == Qt::Horizontal;
    QRectF line = lies ? QRectF(groove.left(), centre.y() - thick / 2, groove.width(), thick)
                       : QRectF(centre.x() - thick / 2, groove.top(), thick, groove.height());
    fillRound(painter, line, thick / 2, rest);
    if (lies) {
        option.upsideDown ? line.setLeft(centre.x()) : line.setRight(centre.x());
    } else {
        option.upsideDown ? line.setTop(centre.y()) : line.setBottom(centre.y());
    }
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    // A row of sliders that nobody moved stays quiet.
    const bool moved = option.sliderPosition != option.minimum || focused;
    if (moved) fillRound(painter, line, thick / 2, done);
    constexpr double knob = 7;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(moved ? done : rest, focused ? 3 : 2));
    painter.setBrush(pressable(option, option.palette.color(QPalette::Base)));
    painter.drawEllipse(centre, knob - 1, knob - 1);
    painter.restore();
}

void progress(QPainter& painter, const QRect& rect, const QColor& colour) {
    fillRound(painter, rect, radius, colour);
}

} // namespace chwila::ui::flat
