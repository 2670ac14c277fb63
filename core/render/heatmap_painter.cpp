#include "core/render/heatmap_painter.h"

#include "core/render/shapes.h"
#include "core/render/text.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chwila::render {

namespace {

using report::HeatmapCell;
using report::HeatmapTable;
using report::Measure;

constexpr double titleLine = 24;
constexpr double belowTitle = 32; // the caption and the space under it
constexpr double cellHeight = 48;
constexpr double lowestCell = 36;
constexpr double highestCell = 96; // where there is room
constexpr double roomyCell = 72;   // from here on numbers are larger
constexpr double gap = 2;
constexpr double totalsGap = 12;
constexpr double namesGap = 12; // between the names of the rows and the cells
constexpr double narrowest = 56;
constexpr double widestForName = 76; // of the narrowest columns, so that a long word is whole
constexpr double besideColumnName = 5;
constexpr double widest = 280;
constexpr double legendHeight = 44;
constexpr double legendBar = 140;

constexpr int mostTitleLines = 2; // findings are sentences

QFont titleFont() {
    QFont title = font(TextRole::Title);
    title.setPixelSize(18);
    return title;
}

double widestWord(const HeatmapTable& table, TextRole role, TextRole roleOfTotal) {
    double widest = 0;
    const auto take = [&](const QString& name, TextRole letters) {
        for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
            widest = std::max(widest, textWidth(word, font(letters)));
    };
    for (const report::HeatmapHeader& column : table.columns)
        take(column.name, role);
    take(table.totalName, roleOfTotal);
    return std::ceil(widest) + besideColumnName;
}

/// Names of columns are smaller where a word of one would be broken.
bool hasSmallNames(const HeatmapTable& table, double cellWidth) {
    return widestWord(table, TextRole::Body, TextRole::Title) > cellWidth - gap;
}

QFont numberFont(const QRectF& cell) {
    return cell.height() < roomyCell ? font(TextRole::Title) : titleFont();
}

/// Numbers of answers and losses have no neutral middle: they go from nothing to full colour.
bool hasEnoughToColour(const HeatmapTable& table, const HeatmapCell& cell) {
    return cell.value && (!cell.fewAnswers || table.spec.measure == Measure::Responses);
}

QColor cellColour(const HeatmapTable& table, const HeatmapCell& cell, const Theme& theme) {
    return theme.experienceAt(ColourScale{table.midpoint, table.reach}.position(*cell.value));
}

class Painting {
  public:
    Painting(QPainter& painter, const HeatmapTable& table, const HeatmapGeometry& geometry,
             const Theme& theme, const HeatmapState& state)
        : m_painter(painter), m_table(table), m_geometry(geometry), m_theme(theme), m_state(state) {}

    void paint() {
        paintTitle();
        paintColumnNames();
        paintRowNames();
        for (std::size_t row = 0; row <= m_geometry.rows; ++row) {
            for (std::size_t column = 0; column <= m_geometry.columns; ++column)
                paintCell(row, column);
        }
        paintLegend();
    }

    void paintHeld(const QPointF& held) {
        const double top = m_geometry.headerHeight - heatmapHeaderRow + held.y();
        const double below = m_geometry.headerHeight + held.y();
        const double right = m_geometry.headerWidth + held.x();
        constexpr double bleed = 64; // over the edge of what is painted around the table
        const QRectF columns(-bleed, top - (held.y() > 0 ? bleed : 0), m_geometry.size.width() + 2 * bleed,
                             below - top + (held.y() > 0 ? bleed : 0));
        const QRectF rows(held.x() - bleed, top, m_geometry.headerWidth - namesGap + bleed,
                          m_geometry.legendTop - top);
        if (held.x() > 0) {
            m_painter.save();
            m_painter.setClipRect(QRectF(rows.left(), below, rows.width(), rows.height()));
            m_painter.fillRect(rows, m_theme.paper);
            m_painter.translate(held.x(), 0);
            paintRowNames();
            m_painter.restore();
        }
        m_painter.save();
        m_painter.setClipRect(held.x() > 0 ? columns.adjusted(bleed + right - namesGap, 0, 0, 0) : columns);
        m_painter.fillRect(columns, m_theme.paper);
        m_painter.translate(0, held.y());
        paintColumnNames();
        m_painter.restore();
        if (held.x() > 0 && held.y() > 0) m_painter.fillRect(columns & rows, m_theme.paper);
    }

  private:
    void text(const QRectF& rect, const QString& words, TextRole role, const QColor& colour,
              Qt::Alignment alignment, int lines = 1) {
        drawText(m_painter, rect, words, {font(role), colour, alignment, lines});
    }

    void paintTitle() {
        const double width = m_geometry.size.width();
        const double title = m_geometry.titleHeight;
        drawText(m_painter, QRectF(0, 0, width, title), m_table.title,
                 {titleFont(), m_theme.ink, Qt::AlignLeft | Qt::AlignTop, mostTitleLines});
        text(QRectF(0, title + 2, width, 18), m_table.caption, TextRole::Body, m_theme.inkSoft,
             Qt::AlignLeft | Qt::AlignTop);
    }

    void paintColumnNames() {
        const double top = m_geometry.headerHeight - heatmapHeaderRow;
        const bool small = hasSmallNames(m_table, m_geometry.cellWidth);
        const TextRole usual = small ? TextRole::Caption : TextRole::Body;
        const TextRole ofTotal = small ? TextRole::CaptionStrong : TextRole::Title;
        for (std::size_t column = 0; column <= m_geometry.columns; ++column) {
            const QRectF cell = m_geometry.cell(0, column);
            const bool total = column == m_geometry.columns;
            text(QRectF(cell.left() + 2, top, cell.width() - 4, heatmapHeaderRow - 8),
                 total ? m_table.totalName : m_table.columns[column].name, total ? ofTotal : usual,
                 m_theme.ink, Qt::AlignHCenter | Qt::AlignBottom, 2);
        }
    }

    void paintRowNames() {
        for (std::size_t row = 0; row <= m_geometry.rows; ++row) {
            const QRectF cell = m_geometry.cell(row, 0);
            const bool total = row == m_geometry.rows;
            const bool coloured = m_table.spec.rows == report::Dimension::Department;
            if (coloured && !total) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(m_theme.department(m_table.rows[row].colour, m_table.rows[row].order));
                m_painter.drawRect(QRectF(0, cell.top(), 4, cell.height()));
            }
            const double left = coloured ? 14 : 0;
            text(QRectF(left, cell.top(), m_geometry.headerWidth - left - namesGap, cell.height()),
                 total ? m_table.totalName : m_table.rows[row].name, total ? TextRole::Title : TextRole::Body,
                 m_theme.ink, Qt::AlignLeft | Qt::AlignVCenter, 2);
        }
    }

    const HeatmapCell& cellOf(std::size_t row, std::size_t column) const {
        const bool lastRow = row == m_geometry.rows;
        const bool lastColumn = column == m_geometry.columns;
        if (lastRow && lastColumn) return m_table.total;
        if (lastRow) return m_table.columnTotals[column];
        return lastColumn ? m_table.rowTotals[row] : m_table.at(row, column);
    }

    void paintCell(std::size_t row, std::size_t column) {
        const QRectF rect = m_geometry.cell(row, column);
        const HeatmapCell& cell = cellOf(row, column);
        const bool total = row == m_geometry.rows || column == m_geometry.columns;
        QColor ink = m_theme.ink;
        QColor soft = m_theme.inkSoft;
        const bool sums = m_table.spec.measure == Measure::CustomersLost
                          || m_table.spec.measure == Measure::Responses
                          || m_table.spec.measure == Measure::OfPart;
        if (!cell.value) {
            paintEmpty(rect, cell);
        } else if (total && sums) {
            // Sums lie outside the scale of the cells; coloured, all of them would look extreme.
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.header);
            m_painter.drawRoundedRect(rect, 3, 3);
        } else if (hasEnoughToColour(m_table, cell)) {
            const QColor fill = cellColour(m_table, cell, m_theme);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(fill);
            m_painter.drawRoundedRect(rect, 3, 3);
            ink = soft = m_theme.inkOn(fill);
        } else {
            fillHatched(m_painter, rect, 3, m_theme);
            soft = ink;
            m_hatched = true;
        }
        if (cell.value) paintNumbers(rect, cell, ink, soft);
        paintState(rect, {row, column});
    }

    void paintEmpty(const QRectF& rect, const HeatmapCell& cell) {
        // No touchpoint: nothing. A touchpoint without answers: a dash, so that the gap is seen.
        if (cell.touchpoints.empty()) return;
        m_painter.setPen(QPen(m_theme.lineSoft, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        text(rect, QStringLiteral("–"), TextRole::Body, m_theme.inkSoft, Qt::AlignCenter);
    }

    void paintNumbers(const QRectF& rect, const HeatmapCell& cell, const QColor& ink, const QColor& soft) {
        const auto number = [&](const QRectF& place) {
            drawText(m_painter, place, cell.text, {numberFont(rect), ink, Qt::AlignCenter, 1});
        };
        if (m_table.spec.measure == Measure::Responses) return number(rect);
        const double middle = rect.center().y();
        // Digits stand above the middle of their lines: so both are seen in the middle of the cell.
        const bool roomy = rect.height() >= roomyCell;
        number(roomy ? QRectF(rect.left(), middle - 23, rect.width(), 24)
                     : QRectF(rect.left(), middle - 17, rect.width(), 18));
        const QRectF lower(rect.left(), middle + (roomy ? 4 : 1), rect.width(), 15);
        text(lower, cell.answersText, TextRole::Caption, soft, Qt::AlignCenter);
    }

    void paintState(const QRectF& rect, std::pair<std::size_t, std::size_t> place) {
        const bool selected = m_state.selected == place;
        if (!selected && m_state.hovered != place) return;
        m_painter.setPen(QPen(selected ? m_theme.accent : m_theme.inkSoft, selected ? 2 : 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }

    void paintLegend() {
        const double top = m_geometry.legendTop;
        double x = m_geometry.legendLeft;
        const auto words = [&](const QString& legend) {
            const double width = textWidth(legend, font(TextRole::Caption));
            text(QRectF(x, top, width + 2, 14), legend, TextRole::Caption, m_theme.inkSoft,
                 Qt::AlignLeft | Qt::AlignVCenter);
            x += width + 8;
        };
        if (!m_table.lowEndText.isEmpty()) words(m_table.lowEndText);
        // One-way scales show only their half.
        const double from = m_table.lowEndText.isEmpty() ? 0 : -1;
        const double to = m_table.highEndText.isEmpty() ? 0 : 1;
        QLinearGradient gradient(x, 0, x + legendBar, 0);
        constexpr int stops = 12;
        for (int i = 0; i <= stops; ++i) {
            const double part = static_cast<double>(i) / stops;
            gradient.setColorAt(part, m_theme.experienceAt(from + (to - from) * part));
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(gradient);
        m_painter.drawRoundedRect(QRectF(x, top + 2, legendBar, 10), 2, 2);
        x += legendBar + 8;
        if (!m_table.highEndText.isEmpty()) words(m_table.highEndText);
        if (!m_hatched) return;
        x = m_geometry.legendLeft;
        fillHatched(m_painter, QRectF(x, top + 22, 24, 12), 2, m_theme);
        x += 32;
        text(QRectF(x, top + 21, 300, 14), m_table.fewAnswersText, TextRole::Caption, m_theme.inkSoft,
             Qt::AlignLeft | Qt::AlignVCenter);
    }

    QPainter& m_painter;
    const HeatmapTable& m_table;
    const HeatmapGeometry& m_geometry;
    const Theme& m_theme;
    const HeatmapState& m_state;
    bool m_hatched = false; // a cell was
};

} // namespace

QRectF HeatmapGeometry::cell(std::size_t row, std::size_t column) const {
    const double x =
        headerWidth + static_cast<double>(column) * cellWidth + (column >= columns ? totalGap : 0);
    const double y =
        headerHeight + static_cast<double>(row) * this->cellHeight + (row >= rows ? totalGap : 0);
    return {x + gap / 2, y + gap / 2, cellWidth - gap, this->cellHeight - gap};
}

std::optional<std::pair<std::size_t, std::size_t>> HeatmapGeometry::cellAt(const QPointF& point) const {
    for (std::size_t row = 0; row <= rows; ++row) {
        for (std::size_t column = 0; column <= columns; ++column) {
            if (cell(row, column).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).contains(point))
                return std::pair(row, column);
        }
    }
    return {};
}

HeatmapGeometry heatmapGeometry(const HeatmapTable& table, double width, double height) {
    HeatmapGeometry geometry;
    geometry.rows = table.rows.size();
    geometry.columns = table.columns.size();
    double names = textWidth(table.totalName, font(TextRole::Title));
    for (const report::HeatmapHeader& row : table.rows)
        names = std::max(names, textWidth(row.name, font(TextRole::Body)));
    geometry.headerWidth = std::clamp(std::ceil(names) + 30, 96.0, 220.0);
    geometry.totalGap = totalsGap;
    const double columns = static_cast<double>(geometry.columns) + 1;
    const double least = std::clamp(widestWord(table, TextRole::Caption, TextRole::CaptionStrong) + gap,
                                    narrowest, widestForName);
    geometry.cellWidth =
        std::clamp(std::floor((width - geometry.headerWidth - totalsGap) / columns), least, widest);
    const double right = geometry.headerWidth + columns * geometry.cellWidth + totalsGap;
    const qsizetype lines =
        brokenLines(table.title, titleFont(), std::max({right, std::min(width, 480.0)}), mostTitleLines)
            .size();
    geometry.titleHeight = titleLine * static_cast<double>(std::max<qsizetype>(lines, 1));
    geometry.headerHeight = geometry.titleHeight + belowTitle + heatmapHeaderRow;
    const double rows = static_cast<double>(geometry.rows) + 1;
    const double others = geometry.headerHeight + totalsGap + 16 + legendHeight;
    const double fitting = std::floor((height - others) / rows);
    geometry.cellHeight = fitting < lowestCell ? cellHeight : std::min(fitting, highestCell);
    const double bottom = geometry.headerHeight + rows * geometry.cellHeight + totalsGap;
    geometry.legendTop = bottom + 16;
    const double legend = textWidth(table.lowEndText, font(TextRole::Caption)) + legendBar
                          + textWidth(table.highEndText, font(TextRole::Caption)) + 24;
    // Below the cells; where these are narrower, rather below the names than that all of it is scrolled.
    const double room = std::max(right, width);
    geometry.legendLeft = std::clamp(room - legend, 0.0, geometry.headerWidth);
    geometry.size = QSizeF(std::max({right, geometry.legendLeft + legend, std::min(width, 480.0)}),
                           geometry.legendTop + legendHeight);
    return geometry;
}

void paintHeatmap(QPainter& painter, const HeatmapTable& table, const HeatmapGeometry& geometry,
                  const Theme& theme, const HeatmapState& state) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Painting(painter, table, geometry, theme, state).paint();
    painter.restore();
}

QPointF heldHeads(const HeatmapGeometry& geometry, const QPointF& seen) {
    const double top = geometry.headerHeight - heatmapHeaderRow;
    const double lowest = geometry.legendTop - heatmapHeaderRow - top;
    return {std::max(seen.x(), 0.0), std::clamp(seen.y() - top, 0.0, std::max(lowest, 0.0))};
}

void paintHeldHeads(QPainter& painter, const report::HeatmapTable& table, const HeatmapGeometry& geometry,
                    const Theme& theme, const QPointF& held) {
    if (held.isNull()) return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const HeatmapState none;
    Painting(painter, table, geometry, theme, none).paintHeld(held);
    painter.restore();
}

} // namespace chwila::render
