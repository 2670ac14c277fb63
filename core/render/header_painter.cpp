#include "core/layout/metrics.h"
#include "core/render/map_painter.h"
#include "core/render/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

constexpr double inset = 16;
constexpr double narrowInset = 12;
constexpr double closeInset = 8;
constexpr double closestInset = 3;
constexpr double narrowRight = 4;            // of a stage's name from its right edge, at most
constexpr double narrow = 140;               // a header of a row on a small picture of the map
constexpr double ownerRoom = 22;             // below the name of a department
constexpr double legendRoom = 88;            // of an emotion lane, for its name and two lines of legend
constexpr double leastNamedHeight = 13;      // a lower row of notes has no room for its name
constexpr double leading = 3;                // above and below the lines, where no letter reaches
constexpr double aboveLetters = 4;           // more than below them, in a line
constexpr double leastDepartmentHeight = 15; // nor one of a department, with the smallest letters

QFont enlarged(TextRole role, double scale) {
    QFont result = font(role);
    result.setPixelSize(std::max(1, static_cast<int>(std::lround(result.pixelSize() * scale))));
    return result;
}

/// The least size of letters in headers that are as large as they come out; enlarged ones go down to the
/// usual.
int leastLetter(TextRole role, double textScale) {
    return font(textScale > 1 ? role : TextRole::Caption).pixelSize();
}

QFont smallestLetters(TextRole role, double textScale) {
    QFont letters = enlarged(role, textScale);
    letters.setPixelSize(std::min(letters.pixelSize(), leastLetter(role, textScale)));
    return letters;
}

/// The room for a name: a margin where the row is high, its middle where so many lines just fit.
QRectF nameRoom(const QRectF& header, double margin, const QFont& letters, int lines = 1) {
    const double top = std::clamp((header.height() - lines * lineHeight(letters)) / 2, 1.0, margin);
    const double left = header.width() < narrow ? narrowInset : inset;
    return header.adjusted(left, top, -8, -std::min(top, 6.0));
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

/// How far a stage's name stands from the left edge: nearer only where it would be cut otherwise.
double stageInset(double width, const QString& name, double textScale) {
    const QFont usual = enlarged(TextRole::Title, textScale);
    const QFont least = smallestLetters(TextRole::Title, textScale);
    const auto fits = [&](const QFont& letters, double left) {
        return textWidth(name, letters) <= width - left - std::min(left, narrowRight);
    };
    if (fits(usual, inset)) return inset;
    return fits(least, closeInset) ? closeInset : closestInset;
}

void paintPhase(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme,
                double textScale, double left) {
    painter.save();
    fill(painter, rect, theme.header);
    rule(painter, rect.topLeft(), rect.bottomLeft(), theme.line);
    // As large as the band lets them be: on an overview it is pulled.
    const double most = std::max(1.8, 0.8 * rect.height() / lineHeight(font(TextRole::CaptionStrong)));
    QFont small = enlarged(TextRole::CaptionStrong, std::min(textScale, most));
    small.setLetterSpacing(QFont::PercentageSpacing, 104);
    drawText(painter, rect.adjusted(left, 2, -left, 0), name,
             {small, theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
    painter.restore();
}

} // namespace

double headerTextScale(double zoom) {
    return std::clamp(0.75 / zoom, 1.0, 2.4);
}

double captionTextScale(double zoom) {
    return std::clamp(1 / zoom, 1.0, 2.4);
}

void paintStageHeader(QPainter& painter, const QRectF& rect, const QString& name, const Theme& theme,
                      bool selected, double textScale) {
    painter.save();
    fill(painter, rect, theme.header);
    rule(painter, rect.topLeft(), rect.bottomLeft(), theme.line);
    rule(painter, rect.bottomLeft(), rect.bottomRight(), theme.line);
    const double left = stageInset(rect.width(), name, textScale);
    const QRectF room = rect.adjusted(left, 0, -std::min(left, narrowRight), -2);
    const QFont title = fittedFont(enlarged(TextRole::Title, textScale), name, room.size(),
                                   leastLetter(TextRole::Title, textScale), 1);
    drawText(painter, room, name, {title, theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 1});
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
    if (rect.height() < leastDepartmentHeight) {
        if (selected) paintSelectedHeader(painter, rect, theme);
        painter.restore();
        return;
    }
    const QFont usual = enlarged(TextRole::Title, textScale);
    const QRectF room = nameRoom(rect, 18, usual);
    const QFont title = fittedFont(usual, name, room.size(), leastLetter(TextRole::Title, textScale), 3);
    const int lines = linesThatFit(title, room.height(), 3);
    const QRectF used =
        drawText(painter, room, name, {title, theme.ink, Qt::AlignLeft | Qt::AlignTop, lines});
    const double left = rect.bottom() - used.bottom();
    if (textScale < 1.3 && left >= ownerRoom) {
        const QFont small = font(TextRole::Caption);
        drawText(painter, QRectF(room.left(), used.bottom() + 2, room.width(), left - 2), owner,
                 {small, theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, linesThatFit(small, left - 2, 2)});
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
    const QFont usual = enlarged(TextRole::Body, textScale);
    const QFont least = smallestLetters(TextRole::Body, textScale);
    QRectF room = nameRoom(rect, 14, usual);
    const bool isLong = textWidth(name, least) > room.width();
    const int lines = isLong && rect.height() + leading >= 2 * lineHeight(least) ? 2 : 1;
    if (lines == 2) room = nameRoom(rect, 14, least, 2);
    // In the middle of a row that is a little lower than the lines, where no letter reaches its edges.
    if (const double height = lines * lineHeight(least); room.height() < height)
        room = QRectF(room.left(), rect.center().y() - aboveLetters / 2 - height / 2, room.width(), height);
    const QFont body = fittedFont(usual, name, room.size(), leastLetter(TextRole::Body, textScale), 3);
    if (rect.height() >= leastNamedHeight)
        drawText(painter, room, name,
                 {body, theme.inkSoft, Qt::AlignLeft | Qt::AlignTop, linesThatFit(body, room.height(), 3)});
    if (selected) paintSelectedHeader(painter, rect, theme);
    painter.restore();
}

void paintColumnHeaders(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                        const Theme& theme, double textScale, double from, double to) {
    const auto isSeen = [from, to](const QRectF& rect) { return rect.right() > from && rect.left() < to; };
    const auto inSight = [from](QRectF rect) {
        rect.setLeft(std::max(rect.left(), from));
        return rect;
    };
    const auto nameOf = [&content](std::size_t stage) {
        return stage < content.stageNames.size() ? content.stageNames[stage] : QString();
    };
    // A phase begins above its first stage in sight, and so do their names.
    const auto insetAt = [&](double edge) {
        for (std::size_t i = 0; i < layout.stages.size(); ++i) {
            const QRectF header = inSight(layout.stages[i].header);
            if (header.width() > 0 && std::abs(header.left() - edge) < 1)
                return stageInset(header.width(), nameOf(i), textScale);
        }
        return inset;
    };
    for (const layout::PhaseBand& phase : layout.phases) {
        if (!isSeen(phase.rect)) continue;
        const auto name = content.phaseNames.find(phase.phase.key());
        const QRectF band = inSight(phase.rect);
        paintPhase(painter, band, name == content.phaseNames.end() ? phase.phase.key() : name->second, theme,
                   textScale, insetAt(band.left()));
    }
    for (std::size_t i = 0; i < layout.stages.size(); ++i) {
        const QRectF header = layout.stages[i].header;
        if (isSeen(header)) paintStageHeader(painter, inSight(header), nameOf(i), theme, false, textScale);
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
        if (lane.kind.is(model::LaneKind::Emotion) && textScale < 1.3 && lane.header.height() >= legendRoom)
            paintEmotionLegend(painter, lane.header, content, theme);
    }
}

void paintHeaders(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                  const Theme& theme, double textScale) {
    QRectF corner = layout.bounds;
    corner.setBottomRight(layout.grid.topLeft());
    painter.fillRect(corner, theme.header);
    paintColumnHeaders(painter, layout, content, theme, textScale);
    paintRowHeaders(painter, layout, content, theme, textScale);
}

} // namespace chwila::render
