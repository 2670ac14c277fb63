#include "core/feedback/suppression.h"

#include <algorithm>
#include <numeric>

namespace chwila::feedback {

namespace {

using Group = std::pair<model::TouchpointId, model::ScaleId>;

std::map<Group, qint64> groupsOf(const AnswerCounts& counts) {
    std::map<Group, qint64> groups;
    for (const AnswerCounts::Cell& cell : counts.cells)
        groups[{cell.touchpoint, cell.scale}] += cell.total();
    return groups;
}

/// One row or column of a table, its total included, as places in the list of cells.
using Line = std::vector<std::size_t>;

std::vector<Line> linesOf(std::size_t rows, std::size_t columns) {
    std::vector<Line> lines;
    for (std::size_t row = 0; row < rows; ++row) {
        lines.emplace_back(columns);
        std::iota(lines.back().begin(), lines.back().end(), row * columns);
    }
    for (std::size_t column = 0; column < columns; ++column) {
        lines.emplace_back();
        for (std::size_t row = 0; row < rows; ++row)
            lines.back().push_back(row * columns + column);
    }
    return lines;
}

/// Blanks one more cell of the line where it is needed; false where all is well or nothing is left.
bool coverUp(const Line& line, const std::vector<qint64>& answers, std::vector<bool>& blank, int smallest) {
    qint64 hidden = 0;
    int blanks = 0;
    std::optional<std::size_t> next;
    for (const std::size_t at : line) {
        if (answers[at] == 0) continue;
        if (blank[at]) {
            ++blanks;
            hidden += answers[at];
        } else if (!next || answers[at] < answers[*next]) {
            next = at;
        }
    }
    const bool leaks = blanks == 1 || (blanks > 1 && hidden < smallest && !blank[line.back()]);
    if (!leaks || !next) return false;
    blank[*next] = true;
    return true;
}

} // namespace

bool ProtectedCounts::shows(model::TouchpointId touchpoint, model::ScaleId scale) const {
    return std::ranges::any_of(counts.of(touchpoint),
                               [&](const AnswerCounts::Cell& cell) { return cell.scale == scale; });
}

ProtectedCounts protectedCounts(AnswerCounts counts, const AnswerCounts* around, int smallest) {
    ProtectedCounts result{std::move(counts), 0};
    if (smallest < 2) return result;
    std::map<Group, qint64> groups = groupsOf(result.counts);
    const std::map<Group, qint64> all = around ? groupsOf(*around) : groups;
    std::erase_if(groups, [&](const auto& group) {
        const auto whole = all.find(group.first);
        const qint64 outside = whole == all.end() ? 0 : whole->second - group.second;
        return group.second >= smallest && (outside <= 0 || outside >= smallest);
    });
    result.leftOut = static_cast<int>(groups.size());
    std::erase_if(result.counts.cells, [&](const AnswerCounts::Cell& cell) {
        if (!groups.contains({cell.touchpoint, cell.scale})) return false;
        result.counts.answers -= cell.total();
        return true;
    });
    return result;
}

ProtectedCounts protectedCounts(const ResponseCube& cube, const model::Project& project,
                                const Filter& filter) {
    AnswerCounts counts = cube.counts(project, filter);
    const int smallest = project.settings().smallestGroup;
    if (filter.segments.empty()) return protectedCounts(std::move(counts), nullptr, smallest);
    Filter everybody = filter;
    everybody.segments.clear();
    const AnswerCounts around = cube.counts(project, everybody);
    return protectedCounts(std::move(counts), &around, smallest);
}

QString describeLeftOut(int groups, int smallest, const Language& language) {
    if (groups == 0) return {};
    return language.translate("feedback", "%n group(s) of fewer than %1 answers left out", nullptr, groups)
        .arg(smallest);
}

std::vector<bool> cellsToBlank(const std::vector<qint64>& answers, std::size_t columns, int smallest) {
    std::vector<bool> blank(answers.size());
    if (smallest < 2) return blank;
    for (std::size_t i = 0; i < answers.size(); ++i)
        blank[i] = answers[i] > 0 && answers[i] < smallest;
    const std::vector<Line> lines = linesOf(answers.size() / (columns + 1), columns + 1);
    for (bool changed = true; changed;) {
        changed = false;
        for (const Line& line : lines)
            changed = coverUp(line, answers, blank, smallest) || changed;
    }
    return blank;
}

} // namespace chwila::feedback
