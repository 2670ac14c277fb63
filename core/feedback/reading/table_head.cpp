#include "core/feedback/reading/table_head.h"

#include "core/base/text.h"
#include "core/feedback/reading/header_titles.h"
#include "core/feedback/reading/values.h"

#include <QSet>

#include <algorithm>

namespace chwila::feedback {

namespace {

/// The cells of a column below the first row: how far they are numbers or dates, and what stands there.
struct Below {
    int filled = 0;
    int numbers = 0;
    int dates = 0;
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    QSet<QString> texts;
};

/// Exports put one behind the other bring their titles along, perhaps with a byte order mark before them.
bool repeatsFirst(const TableHead& head, std::size_t row) {
    static constexpr QChar mark(0xFEFF);
    const QStringList& first = head.rows.front();
    const QStringList& other = head.rows[row];
    return other.size() > 1 && std::ranges::equal(first, other, [](QString a, QString b) {
               return a.remove(mark).trimmed() == b.remove(mark).trimmed();
           });
}

Below belowOf(const TableHead& head, std::size_t column) {
    Below below;
    for (std::size_t r = 1; r < head.rows.size(); ++r) {
        if (repeatsFirst(head, r)) continue;
        const QString cell = head.cell(r, column);
        if (cell.isEmpty()) continue;
        ++below.filled;
        if (const auto number = numberIn(cell)) {
            ++below.numbers;
            below.lowest = std::min(below.lowest, *number);
            below.highest = std::max(below.highest, *number);
        } else if (isDateText(cell)) {
            ++below.dates;
        } else {
            below.texts.insert(cell);
        }
    }
    return below;
}

/// Whether a cell of the first row is one more of those below it (1), a title over them (−1), or may be both.
int voteOf(const QString& cell, const Below& below) {
    if (cell.isEmpty() || below.filled == 0) return 0;
    const bool data = (below.numbers + below.dates) * 2 > below.filled;
    if (const auto number = numberIn(cell)) {
        // A year over scores lies far from them, the first of many scores does not.
        const double reach = std::max({below.highest - below.lowest, below.highest, -below.lowest}) + 1;
        const bool among = below.numbers * 2 > below.filled && *number >= below.lowest - reach
                           && *number <= below.highest + reach;
        return among ? 1 : -1;
    }
    if (isDateText(cell)) return below.dates * 2 > below.filled ? 1 : -1;
    if (data) return -1;
    return below.texts.contains(cell) ? 1 : 0;
}

/// 1, 2, 3 … or 2022, 2023 … count the columns.
bool areCounted(const QStringList& row) {
    std::vector<double> numbers;
    for (const QString& cell : row) {
        if (const auto number = numberIn(cell)) numbers.push_back(*number);
    }
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        if (numbers[i] != numbers[i - 1] + 1) return false;
    }
    return numbers.size() >= 3 && static_cast<qsizetype>(numbers.size()) < row.size();
}

} // namespace

QStringList foldedNames(const QStringList& row) {
    QStringList names;
    for (const QString& cell : row)
        names += foldedForSearch(plainText(cell));
    return names;
}

bool isBlankText(const QString& cell) {
    return QStringView(cell).trimmed().isEmpty();
}

bool isDateText(const QString& cell) {
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (parseTime(cell, order)) return true;
    }
    return false;
}

std::optional<double> numberIn(const QString& cell) {
    const auto number = parseNumber(cell, u'.');
    return number ? number : parseNumber(cell, u',');
}

std::size_t rowsAbove(const std::vector<QStringList>& rows) {
    if (!rows.empty() && rows[0].join(u' ').startsWith(QLatin1String("sep="), Qt::CaseInsensitive)) return 1;
    std::vector<qsizetype> widths;
    const auto filled = [](const QStringList& row) {
        return row.size() - std::ranges::count_if(row, isBlankText);
    };
    for (const QStringList& row : rows)
        widths.push_back(filled(row));
    if (widths.size() < 4) return 0;
    std::vector<qsizetype> sorted = widths;
    std::ranges::sort(sorted);
    const qsizetype usual = sorted[sorted.size() / 2];
    if (usual < 3) return 0;
    constexpr std::size_t most = 20;
    std::size_t above = 0;
    while (above < most && above + 2 < widths.size() && widths[above] <= 1)
        ++above;
    return above < most && widths[above] >= 3 ? above : 0;
}

int headerRowsOf(const TableHead& head) {
    if (head.rows.size() < 2) return 1;
    const QStringList& first = head.rows.front();
    int data = 0;
    int titles = 0;
    for (qsizetype c = 0; c < first.size(); ++c) {
        const auto column = static_cast<std::size_t>(c);
        const int vote = voteOf(head.cell(0, column), belowOf(head, column));
        data += vote > 0 ? 1 : 0;
        titles += vote < 0 ? 1 : 0;
    }
    return data > titles && data * 3 > first.size() && !areCounted(first) ? 0 : 1;
}

} // namespace chwila::feedback
