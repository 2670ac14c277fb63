#include "core/base/text.h"
#include "core/report/page/block_layout.h"
#include "core/report/page/column_widths.h"
#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"

namespace chwila::report {

namespace {

constexpr int mostCellLines = 5;
constexpr double padding = 5;
constexpr double markHeight = 8;
constexpr double diamondSize = 15;

void paintInterval(const IntervalMark& interval, const ColumnSpan& span, double middle,
                   std::vector<Mark>& marks) {
    const double end = interval.axisEnd > 0 ? interval.axisEnd : 1;
    const auto at = [&](double share) { return span.left + span.width * std::clamp(share / end, 0.0, 1.0); };
    marks.emplace_back(LineMark{{at(0), middle, at(end), middle}, Ink::Line, 0.5});
    const double low = at(interval.low);
    marks.emplace_back(
        BoxMark{{low, middle - 2, std::max(at(interval.high) - low, 1.0), 4}, Ink::Neutral, 2});
    if (interval.usual) {
        const double usual = at(*interval.usual);
        marks.emplace_back(LineMark{{usual, middle - 5, usual, middle + 5}, Ink::Soft, 0.75});
    }
    marks.emplace_back(DotMark{{at(interval.share), middle}, 2.75, Ink::Low});
}

void paintShares(const SharesMark& shares, const ColumnSpan& span, double middle, std::vector<Mark>& marks) {
    double left = span.left;
    const std::pair<double, Ink> parts[] = {
        {shares.low, Ink::Low}, {shares.neutral, Ink::Neutral}, {shares.high, Ink::High}};
    for (const auto& [share, ink] : parts) {
        const double wide = span.width * std::clamp(share, 0.0, 1.0);
        if (wide > 0) marks.emplace_back(BoxMark{{left, middle - 3, wide, 6}, ink, 0});
        left += wide;
    }
}

double layoutMark(const Cell& cell, const ColumnSpan& span, double top, std::vector<Mark>& marks) {
    const double middle = top + markHeight / 2;
    if (const auto* interval = std::get_if<IntervalMark>(&cell.mark)) {
        paintInterval(*interval, span, middle, marks);
    } else if (const auto* shares = std::get_if<SharesMark>(&cell.mark)) {
        paintShares(*shares, span, middle, marks);
    } else if (const auto* length = std::get_if<LengthMark>(&cell.mark)) {
        marks.emplace_back(BoxMark{
            {span.left, middle - 3, span.width * std::clamp(length->length, 0.0, 1.0), 6}, Ink::Accent, 0});
    } else {
        return top;
    }
    return top + markHeight;
}

/// Puts the cell's content into the row; its height.
double layoutCell(const Cell& cell, const Column& column, const ColumnSpan& span, const TextMeasure& measure,
                  std::vector<Mark>& marks) {
    const bool right = column.align == Column::Align::Right;
    const FlowStyle text{type::body, type::bodyStrong, Ink::Text, right, mostCellLines};
    const FlowStyle small{type::caption, type::captionStrong, Ink::Soft, right, mostCellLines};
    double top = padding;
    if (cell.diamond > 0) {
        marks.emplace_back(DiamondMark{{span.left + diamondSize / 2, padding + text.leading() / 2},
                                       diamondSize,
                                       cell.diamond,
                                       cell.byHand});
        top += diamondSize;
    }
    top = stack(flow(cell.text, span.width, text, measure), span.left, top, text.leading(), marks);
    if (std::holds_alternative<std::monostate>(cell.mark) || !cell.text.isEmpty()) {
        top = layoutMark(cell, span, top, marks);
    } else {
        // A mark alone stands on the line of the text beside it.
        top = layoutMark(cell, span, padding + (text.leading() - markHeight) / 2, marks);
    }
    top = stack(flow(cell.small, span.width, small, measure), span.left, top, small.leading(), marks);
    return top + padding;
}

Piece headPiece(const TableBlock& table, const std::vector<ColumnSpan>& spans, const Sheet& sheet) {
    Piece head;
    head.keepWithNext = true;
    head.before = 4 * type::unit;
    std::vector<std::vector<FlowLine>> titles;
    std::size_t most = 1;
    FlowStyle style{type::captionStrong, type::captionStrong, Ink::Soft, false, mostCellLines};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        style.alignRight = table.columns[i].align == Column::Align::Right;
        titles.push_back(flow(table.columns[i].title, spans[i].width, style, sheet.measure));
        most = std::max(most, titles.back().size());
    }
    const double height = static_cast<double>(most) * style.leading();
    for (std::size_t i = 0; i < titles.size(); ++i) {
        // Titles of several lines stand on the rule, shorter ones too.
        const double top = height - static_cast<double>(titles[i].size()) * style.leading();
        stack(titles[i], spans[i].left, top, style.leading(), head.marks);
    }
    head.height = height + type::unit;
    head.marks.emplace_back(LineMark{{0, head.height, sheet.width, head.height}, Ink::Soft, 0.75});
    return head;
}

Piece rowPiece(const std::vector<Cell>& cells, const TableBlock& table, const std::vector<ColumnSpan>& spans,
               const Sheet& sheet) {
    Piece row;
    for (std::size_t c = 0; c < table.columns.size() && c < cells.size(); ++c) {
        const double height = layoutCell(cells[c], table.columns[c], spans[c], sheet.measure, row.marks);
        row.height = std::max(row.height, height);
    }
    row.marks.emplace_back(LineMark{{0, row.height, sheet.width, row.height}, Ink::Line, 0.5});
    return row;
}

QString captionBelow(const TableBlock& table, std::size_t further, const Language& language) {
    QStringList said;
    const std::size_t hidden =
        table.further.size() - further + static_cast<std::size_t>(table.leftOut.value_or(0));
    if (table.leftOut && hidden > 0) {
        said += language.translate("report", "%n more rows are in the exported figures.", nullptr,
                                   pluralCount(hidden));
    }
    if (!table.caption.isEmpty()) said += table.caption;
    return said.join(QLatin1Char(' '));
}

} // namespace

std::vector<Piece> layoutTable(const TableBlock& table, const Sheet& sheet, std::size_t further) {
    const std::vector<ColumnSpan> spans = columnSpans(table, sheet.width, sheet.measure);
    const auto head = std::make_shared<const Piece>(headPiece(table, spans, sheet));
    const std::size_t shown = table.rows.size() + further;
    std::vector<Piece> pieces{*head};
    for (std::size_t i = 0; i < shown; ++i) {
        const bool first = i < table.rows.size();
        Piece row =
            rowPiece(first ? table.rows[i] : table.further[i - table.rows.size()], table, spans, sheet);
        row.head = head;
        // Two rows at least on either side of a page break.
        row.keepWithNext = shown > 2 && (i == 0 || i + 2 == shown);
        pieces.push_back(std::move(row));
    }
    const QString below = captionBelow(table, further, sheet.language);
    if (below.isEmpty()) return pieces;
    pieces.back().keepWithNext = true;
    std::ranges::move(layoutBlock({Paragraph{Text(below), Paragraph::Role::Caption}}, sheet),
                      std::back_inserter(pieces));
    return pieces;
}

} // namespace chwila::report
