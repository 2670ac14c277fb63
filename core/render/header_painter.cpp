#include "core/layout/metrics.h"
#include "core/render/map_painter.h"
#include "core/render/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

constexpr double inset = 16;

QFont enlarged(TextRole role, double scale) {
    QFont result = font(role);
    result.setPixelSize(std::max(1, static_cast<int>(std::lround(result.pixelSize() * scale))));
    return result;
}

int linesThatFit(const QFont& font, double height, int most) {
    return std::clamp(static_cast<int>(height / lineHeight(font)), 1, most);
}

/// Smaller, down to the usual size, until no word is broken and nothing is cut.
QFont fitted(QFont wanted, const QString& text, const QSizeF& room, TextRole role, int lines) {
    const int least = font(role).pixelSize();
    const QStringList words = text.split(u' ');
    const auto fits = [&] {
        return std::ranges::all_of(
                   words, [&](const QString& word) { return textWidth(word, wanted) <= room.width(); })
               && brokenLines(text, wanted, room.width(), 9).size()
                      <= linesThatFit(wanted, room.height(), lines);
    };
    while (wanted.pixelSize() > least && !fits())
        wanted.setPixelSize(wanted.pixelSize() - 1);
    return wanted;
}

void paintSelectedHeader(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

void fill(QPainter& painter, const QRectF& rect, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(rect);
}

void rule(QPainter& painter, const QPointF& a, const QPointF& b, const QColor& colour) {
    painter.setPen(QPen(colour, 1));
    painter.drawLine(a, b);
}

/// A piece of each line and what it means, at the foot of the lane's header.
void paintEmotionLegend(QPainter& painter, const QRectF& header, const MapContent& content,
                        const Theme& theme) {
    painter.save();
    double y = header.bottom() - 18;
    const auto entry = [&](const QPen& pen, const QString& text) {
        if (text.isEmpty()) return;
        painter.setPen(pen);
        painter.drawLine(QPointF(header.left() + inset, y), QPointF(header.left() + inset + 20, y));
        drawText(painter, QRectF(header.left() + inset + 28, y - 8, header.width() - inset - 34, 16), text,
                 {font(TextRole::Caption), theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
        y -= 18;
    };
    QPen dotted(theme.inkSoft, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.01, 3.4});
    entry(dotted, content.assumedText);
    entry(QPen(theme.ink, 2, Qt::SolidLine, Qt::RoundCap), content.measuredText);
    painter.restore();
}

} // namespace

double headerTextScale(double zoom) {
    return std::clamp(0.75 / zoom, 1.0, 2.4);
}

void paintPhase(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme,
                double textScale) {
    painter.save();
    fill(painter, rect, theme.header);
    rule(painter, rect.topLeft(), rect.bottomLeft(), theme.line);
    QFont small = enlarged(TextRole::CaptionStrong, std::min(textScale, 1.8));
    small.setLetterSpacing(QFont::PercentageSpacing, 104);
    drawText(painter, rect.adjusted(inset, 2, -inset, 0), name,
             {small, theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
    painter.restore();
}

void paintStageHeader(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme,
                      bool selected, double textScale) {
    painter.save();
    fill(painter, rect, theme.header);
    rule(painter, rect.topLeft(), rect.bottomLeft(), theme.line);
    rule(painter, rect.bottomLeft(), rect.bottomRight(), theme.line);
    drawText(painter, rect.adjusted(inset, 0, -8, -2), name,
             {enlarged(TextRole::Title, textScale), theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 1});
    if (selected) paintSelectedHeader(painter, rect, theme);
    painter.restore();
}

void paintDepartmentHeader(QPainter& painter, const QRectF& rect, const QString& name, const QString& owner,
                           const QColor& colour, const Theme& theme, bool selected, double textScale) {
    painter.save();
    fill(painter, rect, theme.header);
    fill(painter, QRectF(rect.topLeft(), QSizeF(layout::departmentEdge, rect.height())), colour);
    rule(painter, rect.bottomLeft(), rect.bottomRight(), theme.line);
    rule(painter, rect.topRight(), rect.bottomRight(), theme.line);
    const QRectF room = rect.adjusted(inset, 18, -10, -8);
    const QFont title = fitted(enlarged(TextRole::Title, textScale), name, room.size(), TextRole::Title, 3);
    const int lines = linesThatFit(title, room.height(), 3);
    const QRectF used =
        drawText(painter, room, name, {title, theme.ink, Qt::AlignLeft | Qt::AlignTop, lines});
    if (textScale < 1.3) {
        drawText(painter, QRectF(room.left(), used.bottom() + 2, room.width(), 16), owner,
                 {font(TextRole::Caption), theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, 1});
    }
    if (selected) paintSelectedHeader(painter, rect, theme);
    painter.restore();
}

void paintLaneHeader(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme,
                     bool selected, double textScale) {
    painter.save();
    fill(painter, rect, theme.header);
    rule(painter, rect.bottomLeft(), rect.bottomRight(), theme.line);
    rule(painter, rect.topRight(), rect.bottomRight(), theme.line);
    const QRectF room = rect.adjusted(inset, 14, -10, -2);
    const QFont body = fitted(enlarged(TextRole::Body, textScale), name, room.size(), TextRole::Body, 3);
    drawText(painter, room, name,
             {body, theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, linesThatFit(body, room.height(), 3)});
    if (selected) paintSelectedHeader(painter, rect, theme);
    painter.restore();
}

void paintColumnHeaders(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                        const Theme& theme, double textScale) {
    for (const layout::PhaseBand& phase : layout.phases) {
        const auto name = content.phaseNames.find(phase.phase.key());
        paintPhase(painter, phase.rect, name == content.phaseNames.end() ? phase.phase.key() : name->second,
                   theme, textScale);
    }
    for (std::size_t i = 0; i < layout.stages.size(); ++i) {
        const QString name = i < content.stageNames.size() ? content.stageNames[i] : QString();
        paintStageHeader(painter, layout.stages[i].header, name, theme, false, textScale);
    }
}

void paintRowHeaders(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                     const Theme& theme, double textScale) {
    for (const layout::DepartmentRow& row : layout.departments) {
        const auto name = content.departmentNames.find(row.id);
        const auto owner = content.departmentOwners.find(row.id);
        const auto colour = content.departmentColours.find(row.id);
        const bool known = name != content.departmentNames.end();
        paintDepartmentHeader(painter, row.header, known ? name->second : content.unknownDepartmentText,
                              owner != content.departmentOwners.end() ? owner->second : QString(),
                              colour != content.departmentColours.end()
                                  ? theme.department(colour->second.first, colour->second.second)
                                  : theme.line,
                              theme, false, textScale);
    }
    for (const layout::LaneRow& lane : layout.lanes) {
        const auto name = content.laneNames.find(lane.id);
        paintLaneHeader(painter, lane.header, name != content.laneNames.end() ? name->second : QString(),
                        theme, false, textScale);
        if (lane.kind.is(model::LaneKind::Emotion) && textScale < 1.3)
            paintEmotionLegend(painter, lane.header, content, theme);
    }
}

} // namespace chwila::render
