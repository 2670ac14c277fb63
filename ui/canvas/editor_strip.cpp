#include "ui/canvas/editor_strip.h"

#include "core/render/text.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr int stripHeight = 24;
constexpr double stripMargin = 8;
constexpr double chipPadding = 6;
constexpr double chipGap = 4;
constexpr double chipInset = 3; // above and below
constexpr double mostChip = 200;

QFont stripFont() {
    return render::font(render::TextRole::Caption);
}

} // namespace

EditorStrip::EditorStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("editorStrip"));
    setFocusPolicy(Qt::ClickFocus); // by its proxy, the editor: else a click would go to the map below
    hide();
}

void EditorStrip::setTheme(const render::Theme& theme) {
    m_theme = &theme;
    update();
}

void EditorStrip::show(const EditorReading& reading) {
    m_parts.clear();
    if (!reading.problem.isEmpty()) {
        m_parts.push_back({reading.problem, Kind::Problem});
    } else if (!reading.chips.empty()) {
        for (const EditorReading::Chip& chip : reading.chips)
            m_parts.push_back({chip.text, chip.isNew ? Kind::NewChip : Kind::Chip});
    } else if (!reading.hint.isEmpty()) {
        m_parts.push_back({reading.hint, Kind::Hint});
    }
    setCursor(reading.other.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString EditorStrip::text() const {
    QStringList texts;
    for (const Part& part : m_parts)
        texts += part.text;
    return texts.join(QStringLiteral(" · "));
}

double EditorStrip::widthOf(const Part& part) {
    const double text = std::ceil(render::textWidth(part.text, stripFont())) + 1;
    const bool isChip = part.kind == Kind::Chip || part.kind == Kind::NewChip;
    return isChip ? std::min(text + 2 * chipPadding, mostChip) : text;
}

QSize EditorStrip::sizeHint() const {
    double width = 2 * stripMargin - chipGap;
    for (const Part& part : m_parts)
        width += widthOf(part) + chipGap;
    return {static_cast<int>(std::ceil(width)), stripHeight};
}

void EditorStrip::mousePressEvent(QMouseEvent* event) {
    event->accept();
    Q_EMIT pressed();
}

void EditorStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->line, 1));
    painter.setBrush(m_theme->surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    render::TextStyle style;
    style.font = stripFont();
    style.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    double left = stripMargin;
    const double end = width() - stripMargin;
    for (const Part& part : m_parts) {
        const double wide = std::min(widthOf(part), end - left);
        if (wide < 2 * chipPadding) break;
        QRectF box(left, chipInset, wide, stripHeight - 2 * chipInset);
        left += wide + chipGap;
        const bool isChip = part.kind == Kind::Chip || part.kind == Kind::NewChip;
        style.colour = part.kind == Kind::Problem ? m_theme->warning
                       : isChip                   ? m_theme->ink
                                                  : m_theme->inkSoft;
        if (isChip) {
            const bool isNew = part.kind == Kind::NewChip;
            painter.setPen(isNew ? QPen(m_theme->accent, 1, Qt::DashLine) : QPen(Qt::NoPen));
            painter.setBrush(m_theme->header);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            box.adjust(chipPadding, 0, -chipPadding, 0);
        }
        render::drawText(painter, box, part.text, style);
    }
}

} // namespace chwila::ui
