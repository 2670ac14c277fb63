#include "core/report/page/column_widths.h"

#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"

#include <algorithm>
#include <numeric>

namespace chwila::report {

namespace {

/// Words one by one take a little more than on a line together.
constexpr double breath = 0.5;
/// So many rows speak for those of a long table.
constexpr std::size_t mostRowsRead = 100;

struct Need {
    double least = 0;   ///< of the widest word
    double natural = 0; ///< of the widest text on one line
    bool drawn = false; ///< holds bars or intervals
};

void read(const Text& text, const TextStyle& plain, const TextStyle& strong, double width,
          const TextMeasure& measure, Need& need) {
    const FlowStyle style{plain, strong};
    const FlowNeed wants = flowNeed(text, width, style, measure);
    need.least = std::max(need.least, wants.widestWord + breath);
    need.natural = std::max(need.natural, wants.widestLine + breath);
}

void read(const std::vector<Cell>& row, std::size_t column, double width, const TextMeasure& measure,
          Need& need) {
    if (column >= row.size()) return;
    const Cell& cell = row[column];
    read(cell.text, type::body, type::bodyStrong, width, measure, need);
    read(cell.small, type::caption, type::captionStrong, width, measure, need);
    need.drawn = need.drawn || !std::holds_alternative<std::monostate>(cell.mark) || cell.diamond > 0;
}

/// The narrowest width at which a title takes no more lines than at this one.
double narrowest(const QString& title, double least, double width, const TextMeasure& measure) {
    constexpr double fine = 1;
    const FlowStyle style{type::captionStrong, type::captionStrong};
    const auto lines = [&](double wide) { return flow(Text(title), wide, style, measure).size(); };
    const std::size_t usual = lines(width);
    double enough = width;
    for (double few = least; enough - few > fine;) {
        const double tried = (few + enough) / 2;
        (lines(tried) > usual ? few : enough) = tried;
    }
    return enough;
}

Need needOf(const TableBlock& table, std::size_t column, double width, const TextMeasure& measure) {
    Need need;
    read(table.columns[column].title, type::captionStrong, type::captionStrong, width, measure, need);
    need.natural = std::max(need.least, narrowest(table.columns[column].title, need.least, width, measure));
    std::size_t left = mostRowsRead;
    for (const auto* rows : {&table.rows, &table.further}) {
        for (auto row = rows->begin(); row != rows->end() && left > 0; ++row, --left)
            read(*row, column, width, measure, need);
    }
    return need;
}

/// Takes from those that have more than their floor, in proportion to it; what came together.
double taken(std::vector<double>& widths, const std::vector<double>& floors, double wanted) {
    const auto spare = [&](std::size_t i) { return std::max(0.0, widths[i] - floors[i]); };
    double all = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        all += spare(i);
    const double amount = std::min(all, wanted);
    if (amount <= 0) return 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] -= spare(i) * amount / all;
    return amount;
}

/// What a column keeps when others ask for room.
std::vector<double> floorsOf(const std::vector<Need>& needs, const std::vector<double>& widths,
                             double Need::*kept) {
    std::vector<double> floors;
    for (std::size_t i = 0; i < needs.size(); ++i)
        floors.push_back(needs[i].drawn ? widths[i] : std::min(widths[i], needs[i].*kept));
    return floors;
}

/// Words are cut only where the table has no room for all of them.
void makeRoomForWords(const std::vector<Need>& needs, std::vector<double>& widths) {
    for (const auto kept : {&Need::natural, &Need::least}) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const double missing = needs[i].least - widths[i];
            if (missing > 0) widths[i] += taken(widths, floorsOf(needs, widths, kept), missing);
        }
    }
}

/// Those that miss least first: half of what a line needs would be of no use to anybody.
void makeRoomForLines(const std::vector<Need>& needs, std::vector<double>& widths) {
    std::vector<std::size_t> order(widths.size());
    std::iota(order.begin(), order.end(), 0);
    const auto missing = [&](std::size_t i) { return needs[i].natural - widths[i]; };
    std::ranges::stable_sort(order, {}, missing);
    for (const std::size_t i : order) {
        if (missing(i) <= 0 || needs[i].drawn) continue;
        const std::vector<double> floors = floorsOf(needs, widths, &Need::natural);
        double spare = 0;
        for (std::size_t other = 0; other < widths.size(); ++other)
            spare += std::max(0.0, widths[other] - floors[other]);
        const double wanted = missing(i);
        if (spare >= wanted) widths[i] += taken(widths, floors, wanted);
    }
}

} // namespace

std::vector<ColumnSpan> columnSpans(const TableBlock& table, double width, const TextMeasure& measure) {
    const std::vector<Column>& columns = table.columns;
    const double gaps = type::gap * static_cast<double>(columns.size() > 1 ? columns.size() - 1 : 0);
    const double weights =
        std::accumulate(columns.begin(), columns.end(), 0.0,
                        [](double sum, const Column& column) { return sum + column.weight; });
    std::vector<double> widths;
    std::vector<Need> needs;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        widths.push_back(weights > 0 ? (width - gaps) * columns[i].weight / weights : 0);
        needs.push_back(needOf(table, i, widths.back(), measure));
    }
    makeRoomForWords(needs, widths);
    makeRoomForLines(needs, widths);
    std::vector<ColumnSpan> spans;
    double left = 0;
    for (const double wide : widths) {
        spans.push_back({left, wide});
        left += wide + type::gap;
    }
    return spans;
}

} // namespace chwila::report
