#include "ui/canvas/presenter.h"

#include "core/layout/held_headers.h"
#include "core/layout/metrics.h"
#include "core/layout/stretch.h"
#include "core/render/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {

constexpr int glide = 160;            // milliseconds
constexpr double margin = 32;         // around the panel's text
constexpr double panelShare = 0.3;    // of the width
constexpr double narrowest = 300;     // of the panel
constexpr double mostMagnified = 1.6; // beyond, a card fills the screen and the journey is lost
constexpr double around = 72;         // at most, of what is in the light, in pixels of the map
constexpr double tallBelow = 0.4;     // zoom; from there on cards show more than their score

/// Letters for a room: larger than those of a desk, and larger still on large screens.
QFont lettering(render::TextRole role, double pixels, double screen) {
    QFont font = render::font(role);
    font.setPixelSize(std::max(1, qRound(pixels * screen)));
    return font;
}

double screenFactor(const QSize& size) {
    return std::clamp(size.height() / 768.0, 0.8, 2.0);
}

} // namespace

Presenter::Presenter(Show show, const render::Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_show(std::move(show)),
      m_theme(theme),
      m_layout(layout::layoutMap(*m_show.project, m_show.journey)),
      m_content(render::mapContent(*m_show.project, m_show.journey, m_show.result.get(), m_show.language,
                                   m_show.layers)),
      m_slides(report::slides(*m_show.project, m_show.journey, m_show.result.get(), m_show.language)),
      m_gliding(new QVariantAnimation(this)) {
    setObjectName(QStringLiteral("presenter"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(640, 400);
    setWindowTitle(m_slides.front().title);
    m_gliding->setDuration(glide);
    m_gliding->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_gliding, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_seen = value.toRectF();
        update();
    });
    look(false);
}

Presenter::~Presenter() = default;

void Presenter::startAt(std::optional<model::TouchpointId> card) {
    if (!card) return goTo(0);
    // The step of the card, not its stage, which comes before.
    int best = 0;
    for (int i = 0; i < count(); ++i) {
        const auto& focus = m_slides[static_cast<std::size_t>(i)].focus;
        if (std::ranges::find(focus, *card) != focus.end()) best = i;
    }
    goTo(best);
}

void Presenter::goTo(int index) {
    const int bounded = std::clamp(index, 0, count() - 1);
    if (bounded == m_current) return;
    m_current = bounded;
    look(m_show.motion);
}

void Presenter::goToNextMoment() {
    for (int step = 1; step <= count(); ++step) {
        const int index = (m_current + step) % count();
        const report::Slide& each = m_slides[static_cast<std::size_t>(index)];
        if (each.scope == report::Slide::Scope::Step && !each.moments.empty()) return goTo(index);
    }
}

QRectF Presenter::panelRoom() const {
    const double width = std::max(narrowest, panelShare * this->width());
    return {this->width() - width, 0.0, width, static_cast<double>(height())};
}

QRectF Presenter::stageRoom() const {
    return {0.0, 0.0, panelRoom().left(), static_cast<double>(height())};
}

QRectF Presenter::wanted() const {
    QRectF bounds;
    for (const model::TouchpointId id : slide().focus) {
        if (const layout::CardBox* box = m_layout.card(id)) bounds |= box->rect;
    }
    if (bounds.isEmpty()) {
        const layout::StageBox* stage = slide().stage ? m_layout.stage(*slide().stage) : nullptr;
        if (!stage) return wholeMap();
        bounds = stage->header | stage->body;
    }
    if (bounds.isEmpty()) bounds = QRectF(0, 0, layout::cardWidth, layout::cardHeight);
    // The part that is shown has the proportions of the room, with what is told in the middle of what its
    // headers leave free.
    const QSizeF room = stageRoom().size();
    const auto freeAt = [&room](double zoom) {
        const layout::HeaderSize heads = layout::headerSize(zoom);
        return QRectF(QPointF(heads.width, heads.height()), QPointF(room.width(), room.height()));
    };
    const QSizeF least = freeAt(1).size(); // headers are nowhere larger
    const double edge = std::min(around, least.width() / 10);
    bounds.adjust(-edge, -edge, edge, edge);
    const double zoom =
        std::min({least.width() / bounds.width(), least.height() / bounds.height(), mostMagnified});
    // No paper before the first column or above the first row.
    layout::MapLayout held = layout::headersOnScreen(m_layout, 1);
    layout::holdHeaders(held, zoom);
    const QPointF corner = bounds.center() - freeAt(zoom).center() / zoom;
    return {QPointF(std::max(corner.x(), held.bounds.left()), std::max(corner.y(), held.bounds.top())),
            room / zoom};
}

QRectF Presenter::wholeMap() const {
    constexpr double edge = 24; // pixels of the screen
    const QSizeF room = stageRoom().size();
    const double zoom =
        std::clamp(layout::fittingZoom(m_layout, room - QSizeF(2 * edge, 2 * edge)), 0.01, mostMagnified);
    // A journey is wider than it is high; its rows take the room that would stay empty above and below.
    const double left = room.height() - 2 * edge - layout::headerSize(zoom).height();
    const double wantedRows = left / std::max(1.0, m_layout.grid.height() * zoom);
    const double stretch = zoom < tallBelow ? std::clamp(wantedRows, 1.0, layout::mostStretchOnScreen) : 1;
    layout::MapLayout held = layout::headersOnScreen(layout::stretched(m_layout, stretch), 1);
    layout::holdHeaders(held, zoom);
    const QSizeF seen = room / zoom;
    const QPointF corner = held.bounds.center() - QPointF(seen.width() / 2, seen.height() / 2);
    return {corner.x(), corner.y() / stretch, seen.width(), seen.height() / stretch};
}

double Presenter::stretch() const {
    const QSizeF room = stageRoom().size();
    const double factor = room.height() / room.width() * m_seen.width() / m_seen.height();
    constexpr double rounding = 1e-6;
    return std::abs(factor - 1) < rounding ? 1 : factor;
}

void Presenter::look(bool gliding) {
    setAccessibleName(slide().title);
    setAccessibleDescription((QStringList{slide().place} + slide().lines).join(QStringLiteral(". ")));
    QAccessibleEvent said(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
    m_gliding->stop();
    if (gliding && isVisible()) {
        m_gliding->setStartValue(m_seen);
        m_gliding->setEndValue(wanted());
        m_gliding->start();
    } else {
        m_seen = wanted();
        update();
    }
}

void Presenter::paintStage(QPainter& painter) const {
    const QRectF room = stageRoom();
    painter.save();
    painter.setClipRect(room);
    const double zoom = room.width() / m_seen.width();
    const double factor = stretch();
    const layout::MapLayout map = factor == 1 ? m_layout : layout::stretched(m_layout, factor);
    const QRectF seen(m_seen.x(), m_seen.y() * factor, m_seen.width(), m_seen.height() * factor);
    painter.scale(zoom, zoom);
    painter.translate(-seen.topLeft());
    render::MapPaintOptions options;
    options.zoom = zoom;
    options.exposed = seen;
    options.lit = {slide().focus.begin(), slide().focus.end()};
    options.withHeaders = false;
    render::paintMap(painter, map, m_content, m_theme, options);
    paintHeaders(painter, map, seen.topLeft(), zoom);
    painter.restore();
    paintLegend(painter);
}

/// Of the heat layer, at the foot of the map.
void Presenter::paintLegend(QPainter& painter) const {
    if (!m_content.heat) return;
    const double screen = screenFactor(size());
    const QSizeF legend = render::heatLegendSize(*m_content.heat) * screen;
    painter.save();
    painter.translate(margin / 2, height() - legend.height() - margin / 2);
    painter.scale(screen, screen);
    render::paintHeatLegend(painter, {}, *m_content.heat, m_theme);
    painter.restore();
}

/// In sight wherever one looks, and large enough for a room.
void Presenter::paintHeaders(QPainter& painter, const layout::MapLayout& whole, const QPointF& corner,
                             double zoom) const {
    layout::MapLayout map = layout::headersOnScreen(whole, 1);
    layout::holdHeaders(map, zoom);
    const QPointF over = corner - map.bounds.topLeft();
    const QPointF shift = QPointF(std::max(0.0, over.x()), std::max(0.0, over.y())) * zoom;
    map = layout::headersOnScreen(map, zoom);
    const double letters = std::max(1.0, screenFactor(size()));
    painter.scale(1 / zoom, 1 / zoom);
    painter.translate(0, shift.y());
    render::paintColumnHeaders(painter, map, m_content, m_theme, letters, map.grid.left() + shift.x(),
                               corner.x() * zoom + width());
    painter.translate(shift.x(), -shift.y());
    render::paintRowHeaders(painter, map, m_content, m_theme, letters);
    painter.translate(0, shift.y());
    QRectF between = map.bounds;
    between.setBottomRight(map.grid.topLeft());
    painter.fillRect(between, m_theme.header);
}

void Presenter::paintPanel(QPainter& painter) const {
    const double screen = screenFactor(size());
    const QRectF panel = panelRoom();
    painter.fillRect(panel, m_theme.surface);
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawLine(panel.topLeft(), panel.bottomLeft());
    QRectF room = panel.adjusted(margin, margin, -margin, -margin / 2);
    room.setBottom(paintFoot(painter, room) - 12 * screen);
    double top = room.top();
    const auto say = [&](const QString& text, const QFont& font, const QColor& ink, int lines, double gap) {
        if (text.isEmpty() || top >= room.bottom()) return;
        const int fitting = static_cast<int>((room.bottom() - top) / render::lineHeight(font));
        if (fitting < 1) return;
        const QRectF used =
            render::drawText(painter, QRectF(room.left(), top, room.width(), room.bottom() - top), text,
                             {font, ink, Qt::AlignLeft | Qt::AlignTop, std::min(lines, fitting)});
        top = used.bottom() + gap * screen;
    };
    using render::TextRole;
    say(slide().place, lettering(TextRole::Caption, 14, screen), m_theme.inkSoft, 2, 6);
    say(slide().title, lettering(TextRole::Title, 26, screen), m_theme.ink, 4, 18);
    constexpr int longest = 18; // lines of a finding on the narrowest panel
    for (const QString& line : slide().lines)
        say(line, lettering(TextRole::Body, 17, screen), m_theme.ink, longest, 12);
    top += 8 * screen;
    for (const QString& quote : slide().quotes) {
        const double begin = top;
        say(quote, lettering(TextRole::Body, 17, screen), m_theme.inkSoft, 5, 14);
        if (top > begin)
            painter.fillRect(QRectF(room.left() - 14, begin, 3, top - begin - 14 * screen), m_theme.accent);
    }
}

/// What the figures count, and how far one has come. Returns where it begins.
double Presenter::paintFoot(QPainter& painter, const QRectF& room) const {
    const QFont small = lettering(render::TextRole::Caption, 12, screenFactor(size()));
    const double line = render::lineHeight(small);
    const QString place =
        tr("%1 of %2")
            .arg(m_show.language.number(qint64{m_current + 1}), m_show.language.number(qint64{count()}));
    const double width = render::textWidth(place, small) + 1;
    const double beside = room.width() - width - 12;
    const bool isWide = render::textWidth(m_show.basis, small) > beside; // then it has a line of its own
    const double height = isWide ? 2 * line : line;
    const QRectF foot(room.left(), room.bottom() - height, room.width(), height);
    render::drawText(painter, QRectF(foot.right() - width, foot.bottom() - line, width, line), place,
                     {small, m_theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, 1});
    render::drawText(painter, QRectF(foot.left(), foot.top(), isWide ? foot.width() : beside, line),
                     m_show.basis, {small, m_theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, 1});
    const double done = count() > 1 ? m_current / (count() - 1.0) : 1;
    const QRectF bar(room.left(), foot.top() - 10, room.width(), 3);
    painter.fillRect(bar, m_theme.lineSoft);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * done, bar.height())), m_theme.accent);
    return bar.top();
}

void Presenter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_theme.paper);
    paintStage(painter);
    paintPanel(painter);
}

void Presenter::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_current + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        goTo(m_current - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(count() - 1);
        break;
    case Qt::Key_M:
        goToNextMoment();
        break;
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void Presenter::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) goTo(m_current + 1);
    if (event->button() == Qt::RightButton || event->button() == Qt::BackButton) goTo(m_current - 1);
    event->accept();
}

void Presenter::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0) goTo(m_current + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

void Presenter::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    look(false);
}

void Presenter::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace chwila::ui
