#include "core/feedback/guess_values.h"

#include "core/base/text.h"
#include "core/feedback/guess.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/values.h"

#include <algorithm>
#include <cmath>

namespace chwila::feedback {

namespace {

model::Scale ownScale(const std::set<double>& numbers) {
    model::Scale scale = usualScale(model::ScaleKind::Own);
    const double highest = *numbers.rbegin();
    scale.minimum = std::min(0.0, std::floor(*numbers.begin()));
    scale.maximum = highest <= 5 ? 5 : highest <= 10 ? 10 : 10 * std::ceil(highest / 10);
    scale.step = 0.01;
    for (const double step : {1.0, 0.5, 0.1}) {
        const bool fits = std::ranges::all_of(numbers, [&](double number) {
            const double steps = (number - scale.minimum) / step;
            return std::abs(steps - std::round(steps)) < 1e-6;
        });
        if (fits) {
            scale.step = step;
            break;
        }
    }
    const double range = scale.maximum - scale.minimum;
    const auto onStep = [&](double value) {
        return scale.minimum + scale.step * std::round(value / scale.step);
    };
    scale.lowAtMost = onStep(0.6 * range);
    scale.highAtLeast = onStep(0.9 * range);
    scale.name = QStringLiteral("%1–%2").arg(scale.minimum).arg(scale.maximum);
    return scale;
}

} // namespace

const QStringList& usualNotApplicable() {
    static const QStringList list{QStringLiteral("NA"),   QStringLiteral("N/A"),  QStringLiteral("n.a."),
                                  QStringLiteral("-"),    QStringLiteral("–"),    QStringLiteral("null"),
                                  QStringLiteral("none"), QStringLiteral("#N/A"), QStringLiteral("nan")};
    return list;
}

bool isNotApplicable(const QString& value) {
    return usualNotApplicable().contains(value, Qt::CaseInsensitive);
}

std::optional<std::set<double>> numbersOf(const ColumnSample& column, QChar decimalSign) {
    std::set<double> numbers;
    qint64 good = 0;
    qint64 bad = 0;
    for (const auto& [value, count] : column.values) {
        if (isNotApplicable(value)) continue;
        const auto number = parseNumber(value, decimalSign);
        (number ? good : bad) += count;
        if (number) numbers.insert(*number);
    }
    return numbers.empty() || bad * 20 > good ? std::nullopt : std::optional(numbers);
}

bool areWhole(const std::set<double>& numbers) {
    return std::ranges::all_of(numbers, [](double number) { return number == std::floor(number); });
}

QString foldedTitle(const QString& title) {
    QString parted;
    for (const QChar c : title) {
        if (c.isUpper() && !parted.isEmpty() && parted.back().isLower()) parted += QLatin1Char(' ');
        parted += c;
    }
    return foldedForSearch(parted);
}

std::optional<MixedScales> mixedScales(const ColumnSample& column, QChar decimalSign) {
    constexpr qint64 enough = 100;
    MixedScales mixed;
    std::set<double> low;
    for (const auto& [value, count] : column.values) {
        const auto number = parseNumber(value, decimalSign);
        if (!number) continue;
        if (*number < 1 || *number > 10 || *number != std::floor(*number)) return std::nullopt;
        mixed.total += count;
        if (*number > 5) mixed.beyond += count;
        if (*number <= 5) low.insert(*number);
    }
    const bool mixes = mixed.beyond > 0 && mixed.beyond * 20 <= mixed.total;
    return mixes && mixed.total >= enough && low.size() >= 4 ? std::optional(mixed) : std::nullopt;
}

std::optional<DateOrder> guessDateOrder(const ColumnSample& column) {
    if (column.values.empty()) return std::nullopt;
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::UnixTime}) {
        std::size_t dates = 0;
        std::size_t others = 0;
        for (const auto& [value, count] : column.values) {
            if (isNotApplicable(value)) continue;
            const auto time = parseTime(value, order);
            const bool plausible = time && (order != DateOrder::UnixTime || time->date().year() >= 1990);
            ++(plausible ? dates : others);
        }
        // A few misspelt ones do not hide what the column is; an order that fails on many is wrong.
        if (dates > 0 && others * 20 <= dates) return order;
    }
    return std::nullopt;
}

namespace {

/// Leaves out a slip of the pen: values beyond 0…10 that at most one in a hundred wrote, where many wrote.
void dropSlips(std::set<double>& numbers, const ColumnSample& column, QChar decimalSign) {
    constexpr qint64 enough = 100;
    qint64 total = 0;
    qint64 beyond = 0;
    for (const auto& [value, count] : column.values) {
        const auto number = parseNumber(value, decimalSign);
        if (!number) continue;
        total += count;
        if (*number < 0 || *number > 10) beyond += count;
    }
    if (total < enough || beyond * 100 > total) return;
    std::erase_if(numbers, [](double number) { return number < 0 || number > 10; });
}

} // namespace

std::optional<model::Scale> guessScale(const ColumnSample& column, QChar decimalSign) {
    auto numbers = numbersOf(column, decimalSign);
    if (numbers) dropSlips(*numbers, column, decimalSign);
    if (!numbers || *numbers->begin() < -100 || *numbers->rbegin() > 1000) return std::nullopt;
    const double highest = *numbers->rbegin();
    const double lowest = *numbers->begin();
    if (!areWhole(*numbers) || lowest < 0 || highest > 10) return ownScale(*numbers);
    const QStringList words = foldedTitle(column.title).split(u' ');
    const auto named = [&](const char* word) { return words.contains(QLatin1String(word)); };
    if (named("nps") || named("recommend") || named("polecenia") || named("polecilby")) {
        return usualScale(model::ScaleKind::Nps);
    }
    if (named("csat") && highest <= 5) return usualScale(model::ScaleKind::Csat);
    if ((named("ces") || named("effort")) && highest <= 7) return usualScale(model::ScaleKind::Ces);
    if (highest <= 5 || mixedScales(column, decimalSign)) return usualScale(model::ScaleKind::Csat);
    if (highest <= 7 && lowest >= 1) return usualScale(model::ScaleKind::Ces);
    return usualScale(model::ScaleKind::Nps);
}

} // namespace chwila::feedback
