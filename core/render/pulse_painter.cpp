#include "core/render/pulse_painter.h"

#include "core/render/shapes.h"
#include "core/render/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

using analysis::PulseState;
using analysis::PulseWeek;

constexpr double headSmall = 40;
constexpr double headLarge = 44;
constexpr double axisLeft = 48;
constexpr double axisBottom = 20;
constexpr double flagRow = 18;
constexpr double rowOfLegend = 18;
constexpr double narrowHead = 520;      // the name would be cut for what stands right of it
constexpr std::size_t weeksOfLine = 13; // a quarter

QColor worseColour(const Theme& theme) {
    return theme.experience.front();
}
QColor betterColour(const Theme& theme) {
    return theme.experience.back();
}
QColor stateColour(PulseState state, const Theme& theme) {
    switch (state) {
    case PulseState::Worse:
        return worseColour(theme);
    case PulseState::Better:
        return betterColour(theme);
    case PulseState::Steady:
    case PulseState::TooFewWeeks:
        return theme.inkSoft;
    }
    return theme.inkSoft;
}

bool hasLegendBelow(const QRectF& rect) {
    return rect.width() < narrowHead;
}

class Plot {
  public:
    Plot(QPainter& painter, const QRectF& rect, const report::PulseChart& chart, const Theme& theme,
         PulseDetail detail)
        : m_painter(painter),
          m_rect(rect),
          m_plot(pulsePlot(rect, detail)),
          m_chart(chart),
          m_theme(theme),
          m_large(detail == PulseDetail::Large) {}

    void paint() {
        paintHead();
        if (m_chart.weeks.empty()) return;
        paintAxes();
        paintBand();
        if (m_large) paintLastYear();
        paintChanges();
        paintLine();
        paintEvents();
    }

  private:
    double x(std::size_t week) const {
        const double step = m_plot.width() / static_cast<double>(m_chart.weeks.size());
        return m_plot.left() + (static_cast<double>(week) + 0.5) * step;
    }
    double x(QDate day) const {
        const double days = static_cast<double>(m_chart.weeks.front().monday.daysTo(day));
        return m_plot.left() + m_plot.width() * days / (7 * static_cast<double>(m_chart.weeks.size()));
    }
    double y(double share) const {
        return m_plot.bottom() - m_plot.height() * std::clamp(share / m_chart.top, 0.0, 1.0);
    }
    /// Where the line goes to: out of the plot where a week of hardly any answers is above its top.
    double yOfLine(const PulseWeek& week) const {
        return m_plot.bottom() - m_plot.height() * shareOf(week) / m_chart.top;
    }
    static double shareOf(const PulseWeek& week) {
        return static_cast<double>(week.low) / static_cast<double>(week.n);
    }

    void paintHead() {
        const QFont title = font(TextRole::Title);
        const QFont caption = font(TextRole::Caption);
        const bool alarm = m_chart.state == PulseState::Worse || m_chart.state == PulseState::Better;
        double left = m_rect.left();
        if (alarm) {
            paintMark(m_painter, {left + 5, m_rect.top() + 9}, 10,
                      m_chart.state == PulseState::Worse ? Mark::Worse : Mark::Better,
                      stateColour(m_chart.state, m_theme));
            left += 16;
        }
        const double right = m_large ? paintLegend() : m_rect.right();
        drawText(m_painter, {left, m_rect.top(), right - left, 18}, m_chart.name,
                 {title, m_theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 1});
        // Where there is no room for both, the finding stands in words beside the chart and n nowhere else.
        QString said = m_chart.finding;
        if (m_large) {
            const QString both = m_chart.finding + QStringLiteral(" · ") + m_chart.caption;
            said = textWidth(both, caption) <= m_rect.width() ? both : m_chart.caption;
        }
        drawText(m_painter, {m_rect.left(), m_rect.top() + 18, m_rect.width(), 16}, said,
                 {caption, m_theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
    }

    /// What the lines are, beside the name or below all words: in the plot they would stand on the weeks. The
    /// left end of it.
    double paintLegend() {
        constexpr double lineRoom = 20; // with the gap before the words
        constexpr double between = 14;
        const QFont caption = font(TextRole::Caption);
        std::vector<std::pair<QPen, QString>> entries;
        if (std::ranges::any_of(m_chart.weeks, &PulseWeek::judged))
            entries.emplace_back(usualPen(), m_chart.usualText);
        if (std::ranges::any_of(m_chart.lastYear, [](const auto& share) { return share.has_value(); }))
            entries.emplace_back(lastYearPen(), m_chart.lastYearText);
        std::erase_if(entries, [](const auto& entry) { return entry.second.isEmpty(); });
        const auto widthOf = [&](const auto& entry) {
            return lineRoom + textWidth(entry.second, caption) + 2;
        };
        double all = 0;
        for (const auto& entry : entries)
            all += widthOf(entry) + (all > 0 ? between : 0);
        const bool below = hasLegendBelow(m_rect);
        const double middle = m_rect.top() + (below ? headLarge : 9);
        double left = below ? m_rect.left() : m_rect.right() - all;
        const double begin = left - between;
        for (const auto& entry : entries) {
            m_painter.setPen(entry.first);
            m_painter.drawLine(QPointF(left, middle), QPointF(left + lineRoom - 4, middle));
            drawText(m_painter, {left + lineRoom, middle - 8, widthOf(entry) - lineRoom, 16}, entry.second,
                     {caption, m_theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
            left += widthOf(entry) + between;
        }
        return below ? m_rect.right() : begin;
    }
    QPen usualPen() const { return {m_theme.inkSoft, 1, Qt::DashLine}; }
    QPen lastYearPen() const { return {m_theme.inkSoft, 1.2, Qt::DotLine}; }

    void paintAxes() {
        const QFont caption = font(TextRole::Caption);
        m_painter.setPen(QPen(m_theme.lineSoft, 1));
        m_painter.drawLine(m_plot.topLeft(), m_plot.topRight());
        m_painter.setPen(QPen(m_theme.line, 1));
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
        const QRectF topLabel(m_rect.left(), m_plot.top() - 8, m_plot.left() - m_rect.left() - 6, 16);
        drawText(m_painter, topLabel, m_chart.topText,
                 {caption, m_theme.inkSoft, Qt::AlignRight | Qt::AlignVCenter, 1});
        const QRectF nought(m_rect.left(), m_plot.bottom() - 8, m_plot.left() - m_rect.left() - 6, 16);
        drawText(m_painter, nought, QStringLiteral("0"),
                 {caption, m_theme.inkSoft, Qt::AlignRight | Qt::AlignVCenter, 1});
        double free = m_plot.left() - 8;
        for (const auto& [day, name] : m_chart.ticks) {
            const double at = x(day);
            const double width = textWidth(name, caption);
            if (at < free || at + width + 2 > m_rect.right()) continue;
            m_painter.setPen(QPen(m_theme.line, 1));
            m_painter.drawLine(QPointF(at, m_plot.bottom()), QPointF(at, m_plot.bottom() + 4));
            drawText(m_painter, {at, m_plot.bottom() + 4, width + 2, 15}, name,
                     {caption, m_theme.inkSoft, Qt::AlignLeft | Qt::AlignVCenter, 1});
            free = at + width + 10;
        }
    }

    /// The limits of single weeks as steps, and the usual share as a line through them.
    void paintBand() {
        const double half = m_plot.width() / static_cast<double>(m_chart.weeks.size()) / 2;
        QColor fill = m_theme.line;
        // Black lines of high contrast would make a ground on which no line of weeks is seen.
        fill.setAlphaF(m_theme.kind == ThemeKind::HighContrast ? 0.12F : 0.45F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        double from = -1;
        double to = 0;
        for (std::size_t i = 0; i < m_chart.weeks.size(); ++i) {
            const PulseWeek& week = m_chart.weeks[i];
            if (!week.judged) continue;
            m_painter.drawRect(
                QRectF(QPointF(x(i) - half, y(week.upper)), QPointF(x(i) + half, y(week.lower))));
            if (from < 0) from = x(i) - half;
            to = x(i) + half;
        }
        if (from < 0) return;
        m_painter.setPen(usualPen());
        m_painter.drawLine(QPointF(from, y(m_chart.usual)), QPointF(to, y(m_chart.usual)));
    }

    void paintLastYear() {
        QPolygonF part;
        const auto flush = [&] {
            m_painter.setPen(lastYearPen());
            if (part.size() > 1) m_painter.drawPolyline(part);
            part.clear();
        };
        for (std::size_t i = 0; i < m_chart.lastYear.size(); ++i) {
            if (m_chart.lastYear[i]) {
                part << QPointF(x(i), y(*m_chart.lastYear[i]));
            } else {
                flush();
            }
        }
        flush();
    }

    /// The levels as steps, in colour where they differ from the one before.
    void paintChanges() {
        for (std::size_t k = 0; k < m_chart.changes.size(); ++k) {
            const analysis::PulseChange& change = m_chart.changes[k];
            const double at = x(change.monday);
            const double end =
                k + 1 < m_chart.changes.size() ? x(m_chart.changes[k + 1].monday) : m_plot.right();
            const double begin = k == 0 ? m_plot.left() : x(m_chart.changes[k - 1].monday);
            const QColor colour = change.after > change.before ? worseColour(m_theme) : betterColour(m_theme);
            if (k == 0) {
                m_painter.setPen(QPen(m_theme.ink, m_large ? 2 : 1.5));
                m_painter.drawLine(QPointF(begin, y(change.before)), QPointF(at, y(change.before)));
            }
            m_painter.setPen(QPen(colour, m_large ? 2 : 1.5));
            m_painter.drawLine(QPointF(at, y(change.after)), QPointF(end, y(change.after)));
            m_painter.setPen(QPen(colour, 1, Qt::DashLine));
            m_painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        }
    }

    void paintLine() {
        m_painter.save();
        m_painter.setClipRect(m_plot.adjusted(0, -1, 0, 2), Qt::IntersectClip);
        const QColor ink = m_theme.ink;
        QPolygonF part;
        const auto flush = [&] {
            m_painter.setPen(QPen(m_chart.changes.empty() ? ink : m_theme.inkSoft, m_large ? 1.4 : 1));
            m_painter.setBrush(Qt::NoBrush);
            if (part.size() > 1) m_painter.drawPolyline(part);
            part.clear();
        };
        for (std::size_t i = 0; i < m_chart.weeks.size(); ++i) {
            const PulseWeek& week = m_chart.weeks[i];
            if (week.n == 0) {
                flush();
            } else {
                part << QPointF(x(i), yOfLine(week));
            }
        }
        flush();
        m_painter.restore();
        const auto isAnswered = [&](std::size_t i) {
            return i < m_chart.weeks.size() && m_chart.weeks[i].n > 0;
        };
        for (std::size_t i = 0; i < m_chart.weeks.size(); ++i) {
            const PulseWeek& week = m_chart.weeks[i];
            if (week.n == 0) continue;
            // No line leads to a week between two without answers.
            const bool alone = !isAnswered(i + 1) && (i == 0 || !isAnswered(i - 1));
            if (week.judged && (week.beyond || week.drift != 0)) {
                const bool worse = week.drift != 0 ? week.drift > 0 : shareOf(week) > m_chart.usual;
                m_painter.setPen(QPen(m_theme.surface, 0.75));
                m_painter.setBrush(worse ? worseColour(m_theme) : betterColour(m_theme));
                paintWeek(i, m_large ? (week.beyond ? 4.2 : 3) : (week.beyond ? 3 : 2));
            } else if (m_large || alone) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(m_theme.inkSoft);
                paintWeek(i, m_large ? 1.6 : 1.2);
            }
        }
    }

    /// A point, or where the axis ends below it, an arrow head up: a point at the top would be a share.
    void paintWeek(std::size_t week, double radius) {
        const QPointF at(x(week), y(shareOf(m_chart.weeks[week])));
        if (shareOf(m_chart.weeks[week]) <= m_chart.top) {
            m_painter.drawEllipse(at, radius, radius);
            return;
        }
        const double size = std::max(radius, 2.5);
        m_painter.drawPolygon(
            QPolygonF{at - QPointF(0, size), at + QPointF(-size, size), at + QPointF(size, size)});
    }

    /// As far as a flag's text may reach: to the next flag or the end of the plot.
    double roomFrom(const report::PulseFlag& flag, double from) const {
        double end = m_plot.right();
        for (const report::PulseFlag& other : m_chart.events) {
            if (other.day > flag.day) end = std::min(end, x(other.day) - 4);
        }
        return end - from;
    }

    /// Flags above the plot; a text that finds no room is left to the list beside the chart.
    void paintEvents() {
        const QFont caption = font(TextRole::Caption);
        double free = m_plot.left();
        for (const report::PulseFlag& flag : m_chart.events) {
            const double at = x(flag.day);
            m_painter.setPen(QPen(m_theme.accent, 1));
            m_painter.drawLine(QPointF(at, m_plot.top() - (m_large ? flagRow - 4 : 3)),
                               QPointF(at, m_plot.bottom()));
            m_painter.setBrush(m_theme.accent);
            m_painter.setPen(Qt::NoPen);
            const double top = m_plot.top() - (m_large ? flagRow - 4 : 3);
            QPolygonF flagShape;
            flagShape << QPointF(at, top) << QPointF(at + 7, top + 3.5) << QPointF(at, top + 7);
            m_painter.drawPolygon(flagShape);
            if (!m_large || at + 10 < free) continue;
            const double wanted = textWidth(flag.text, caption) + 2;
            const double width = std::min(roomFrom(flag, at + 10), wanted);
            // Rather whole at the other side of its flag than cut.
            const bool before = width < wanted && at - 6 - wanted >= free;
            if (!before && width < 24) continue;
            const QRectF room =
                before ? QRectF(at - 6 - wanted, top - 5, wanted, 16) : QRectF(at + 10, top - 5, width, 16);
            drawText(m_painter, room, flag.text, {caption, m_theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 1});
            free = before ? at + 10 : at + 16 + width;
        }
    }

    QPainter& m_painter;
    QRectF m_rect;
    QRectF m_plot;
    const report::PulseChart& m_chart;
    const Theme& m_theme;
    bool m_large;
};

} // namespace

QRectF pulsePlot(const QRectF& rect, PulseDetail detail) {
    const bool large = detail == PulseDetail::Large;
    const double head =
        large ? headLarge + flagRow + (hasLegendBelow(rect) ? rowOfLegend : 0) : headSmall + 4;
    return rect.adjusted(axisLeft - (large ? 0 : 8), head, 0, -axisBottom);
}

int pulseWeekAt(const QRectF& plot, const report::PulseChart& chart, double x) {
    if (chart.weeks.empty() || x < plot.left() || x >= plot.right()) return -1;
    const double step = plot.width() / static_cast<double>(chart.weeks.size());
    return std::clamp(static_cast<int>((x - plot.left()) / step), 0,
                      static_cast<int>(chart.weeks.size()) - 1);
}

void paintPulse(QPainter& painter, const QRectF& rect, const report::PulseChart& chart, const Theme& theme,
                PulseDetail detail) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Plot(painter, rect, chart, theme, detail).paint();
    painter.restore();
}

PulseLine pulseLine(const analysis::Pulse& pulse) {
    PulseLine line;
    line.usual = pulse.usual;
    if (pulse.state == PulseState::TooFewWeeks) return line;
    line.trend = pulse.state == PulseState::Worse ? 1 : pulse.state == PulseState::Better ? -1 : 0;
    // Smoothed, because single weeks of few answers jump about more than a line of 60 pixels can say.
    const std::size_t first = pulse.weeks.size() > weeksOfLine ? pulse.weeks.size() - weeksOfLine : 0;
    for (std::size_t i = first; i < pulse.weeks.size(); ++i) {
        qint64 n = 0;
        qint64 low = 0;
        for (std::size_t k = i >= 3 ? i - 3 : 0; k <= i; ++k) {
            n += pulse.weeks[k].n;
            low += pulse.weeks[k].low;
        }
        line.shares.push_back(n > 0 ? static_cast<double>(low) / static_cast<double>(n) : -1);
    }
    return line;
}

void paintPulseLine(QPainter& painter, const QRectF& rect, const PulseLine& line, const Theme& theme) {
    if (line.shares.size() < 2) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double arrow = 12;
    const QRectF plot = rect.adjusted(0, 1, -arrow - 2, -1);
    const double top = std::max(2 * line.usual, *std::ranges::max_element(line.shares));
    const auto y = [&](double share) {
        return plot.top() + (top > 0 ? plot.height() * std::clamp(share / top, 0.0, 1.0) : 0);
    };
    const QColor colour = line.trend > 0   ? worseColour(theme)
                          : line.trend < 0 ? betterColour(theme)
                                           : theme.inkSoft;
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(plot.left(), y(line.usual)), QPointF(plot.right(), y(line.usual)));
    QPolygonF points;
    for (std::size_t i = 0; i < line.shares.size(); ++i) {
        if (line.shares[i] < 0) continue;
        points << QPointF(
            plot.left() + plot.width() * static_cast<double>(i) / static_cast<double>(line.shares.size() - 1),
            y(line.shares[i]));
    }
    painter.setPen(QPen(colour, line.trend == 0 ? 1 : 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    const QPointF centre(rect.right() - arrow / 2, rect.center().y());
    const double slope = line.trend;
    const QPointF tail = centre + QPointF(-4, -4 * slope);
    const QPointF head = centre + QPointF(4, 4 * slope);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tail, head);
    const QPointF back = tail - head;
    const double length = std::hypot(back.x(), back.y());
    for (const double turn : {0.6, -0.6}) {
        const QPointF wing(back.x() * std::cos(turn) - back.y() * std::sin(turn),
                           back.x() * std::sin(turn) + back.y() * std::cos(turn));
        painter.drawLine(head, head + wing * (4.5 / length));
    }
    painter.restore();
}

} // namespace chwila::render
