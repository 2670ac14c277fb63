#include "core/feedback/mapping/rankings.h"

#include "core/feedback/reading/values.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

constexpr std::size_t fewestThings = 3; // yes and no would be told apart from two things by chance alone
constexpr std::size_t mostThings = 20;
constexpr int enoughRows =
    8; // ratings of three things from 1 to 3 differ in eight rows once in 200,000 tables

/// 1 … mostThings; 0 for a blank, below 0 for anything else.
int placeIn(const Row& row, std::size_t column) {
    if (column >= row.cells.size()) return 0;
    const QString text = row.cells[column].text.trimmed();
    if (text.isEmpty()) return 0;
    const auto number = parseNumber(text, u'.');
    const bool place =
        number && *number >= 1 && *number <= double(mostThings) && *number == double(int(*number));
    return place ? static_cast<int>(*number) : -1;
}

/// Places of every row of one column.
using Places = std::vector<int>;

int highestOf(const Places& places) {
    return std::ranges::any_of(places, [](int place) { return place < 0; }) ? 0 : std::ranges::max(places);
}

/// Whether columns `from` … `from + count` − 1 put so many things in order.
bool areRanked(const std::vector<Places>& columns, std::size_t from, std::size_t count) {
    int rows = 0;
    for (std::size_t row = 0; row < columns[from].size(); ++row) {
        std::size_t filled = 0;
        quint32 met = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const int place = columns[from + i][row];
            if (place == 0) continue;
            const quint32 bit = 1U << static_cast<unsigned>(place);
            if ((met & bit) != 0) return false;
            met |= bit;
            ++filled;
        }
        if (filled >= fewestThings) ++rows;
    }
    return rows >= enoughRows;
}

} // namespace

std::vector<bool> rankedColumns(const TableSample& sample) {
    std::vector<bool> ranked(sample.columns.size(), false);
    std::vector<Places> columns(sample.columns.size());
    for (std::size_t column = 0; column < columns.size(); ++column) {
        for (const Row& row : sample.rows) {
            if (row.problem.isEmpty()) columns[column].push_back(placeIn(row, column));
        }
        if (columns[column].empty()) return ranked;
    }
    std::vector<std::size_t> highest;
    for (const Places& places : columns)
        highest.push_back(static_cast<std::size_t>(highestOf(places)));
    for (std::size_t from = 0; from < columns.size();) {
        std::size_t run = 0;
        while (from + run < columns.size() && run < mostThings && highest[from + run] > 0)
            ++run;
        // The longest block first: of five things in order the first three never share a place either.
        std::size_t count = run;
        while (count >= fewestThings) {
            const auto most = std::max_element(highest.begin() + static_cast<std::ptrdiff_t>(from),
                                               highest.begin() + static_cast<std::ptrdiff_t>(from + count));
            if (*most == count && areRanked(columns, from, count)) break;
            --count;
        }
        if (count < fewestThings) {
            ++from;
            continue;
        }
        std::fill_n(ranked.begin() + static_cast<std::ptrdiff_t>(from), count, true);
        from += count;
    }
    return ranked;
}

} // namespace chwila::feedback
