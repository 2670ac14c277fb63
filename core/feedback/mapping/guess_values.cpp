#include "core/feedback/mapping/guess_values.h"

#include "core/base/text.h"
#include "core/feedback/mapping/answer_words.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/scale_levels.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace chwila::feedback {

namespace {

/// People who mark 87 could have marked 100: a scale ends where scales usually end.
double usualMaximum(double highest) {
    if (highest <= 5) return 5;
    if (highest <= 10) return 10;
    return highest > 50 && highest <= 100 ? 100 : 10 * std::ceil(highest / 10);
}

/// From 1 to 10 where somebody gave nearly the highest and nobody a zero.
bool isOneToTen(const std::set<double>& numbers) {
    return areWhole(numbers) && *numbers.begin() >= 1 && *numbers.rbegin() > 7 && *numbers.rbegin() <= 10;
}

/// "1", "1.5" … "5": what people know as one to five, in halves.
std::optional<model::Scale> halvesOfFive(const std::set<double>& numbers) {
    const bool halves =
        std::ranges::all_of(numbers, [](double number) { return number * 2 == std::floor(number * 2); });
    if (!halves || *numbers.begin() != 1 || *numbers.rbegin() <= 4 || *numbers.rbegin() > 5)
        return std::nullopt;
    model::Scale scale = usualScale(model::ScaleKind::Csat);
    scale.kind = model::ScaleKind::Own;
    scale.step = 0.5;
    scale.name = QStringLiteral("1–5");
    return scale;
}

model::Scale ownScale(const std::set<double>& numbers) {
    if (const auto halves = halvesOfFive(numbers)) return *halves;
    model::Scale scale = usualScale(model::ScaleKind::Own);
    const double highest = *numbers.rbegin();
    scale.minimum = isOneToTen(numbers) ? 1 : std::min(0.0, std::floor(*numbers.begin()));
    scale.maximum = usualMaximum(highest);
    if (scale.minimum < 0 && highest <= -scale.minimum) scale.maximum = -scale.minimum;
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

namespace {

/// The one number above a scale that ends at 10, of a single row.
std::optional<double> sumBelow(const std::set<double>& numbers, const ColumnSample& column,
                               QChar decimalSign) {
    constexpr double highest = 10;
    constexpr std::size_t fewest = 4; // three levels and the sum
    const auto isBeyond = [](double number) { return number > highest; };
    if (numbers.size() < fewest || std::ranges::count_if(numbers, isBeyond) != 1) return std::nullopt;
    for (const auto& [value, count] : column.values) {
        if (count > 1 && parseScore(value, decimalSign) == *numbers.rbegin()) return std::nullopt;
    }
    return *numbers.rbegin();
}

/// Where exports stand one behind the other the titles come again among the values.
bool isOwnTitle(const ColumnSample& column, const QString& value) {
    if (!value.endsWith(column.title)) return false;
    const qsizetype before = value.size() - column.title.size();
    return before == 0 || (before == 1 && value[0] == QChar(0xFEFF)); // a byte order mark
}

} // namespace

std::optional<std::set<double>> numbersOf(const ColumnSample& column, QChar decimalSign) {
    std::set<double> numbers;
    qint64 good = 0;
    qint64 bad = 0;
    for (const auto& [value, count] : column.values) {
        if (isNotApplicable(value)) continue;
        const auto number = parseScore(value, decimalSign);
        // Questions are numbered, too: the 5 of column "5" is a score.
        if (!number && (isOwnTitle(column, value) || saysNoAnswer(value))) continue;
        (number ? good : bad) += count;
        if (number) numbers.insert(*number);
    }
    return numbers.empty() || bad * 20 > good ? std::nullopt : std::optional(numbers);
}

void dropTotal(std::set<double>& numbers, const ColumnSample& column, QChar decimalSign) {
    constexpr qint64 enough = 20;
    if (column.filled < enough) return;
    if (const auto sum = sumBelow(numbers, column, decimalSign)) numbers.erase(*sum);
    const auto isBroken = [](double number) { return number != std::floor(number); };
    for (const auto& [value, count] : column.values) {
        const auto number = parseScore(value, decimalSign);
        if (number && isBroken(*number) && count > 1) return;
    }
    if (std::ranges::count_if(numbers, isBroken) == 1) std::erase_if(numbers, isBroken);
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
    constexpr qint64 fewZeros = 5;
    MixedScales mixed;
    qint64 zeros = 0; // "does not apply", as in the columns beside it
    std::set<double> low;
    for (const auto& [value, count] : column.values) {
        const auto number = parseScore(value, decimalSign);
        if (!number) continue;
        if (*number == 0) {
            zeros += count;
            continue;
        }
        if (*number < 1 || *number > 10 || *number != std::floor(*number)) return std::nullopt;
        mixed.total += count;
        if (*number > 5) mixed.beyond += count;
        if (*number <= 5) low.insert(*number);
    }
    const bool mixes =
        mixed.beyond > 0 && mixed.beyond * 20 <= mixed.total && zeros * fewZeros <= mixed.total;
    return mixes && mixed.total >= enough && low.size() >= 4 ? std::optional(mixed) : std::nullopt;
}

std::optional<QChar> decimalSignOf(const ColumnSample& column) {
    static const QRegularExpression thousands(QStringLiteral("^[-+]?\\d{1,3}([.,]\\d{3})+$"));
    qint64 commas = 0;
    qint64 points = 0;
    for (const auto& [value, count] : column.values) {
        const bool comma = value.contains(u',');
        if (comma == value.contains(u'.') || thousands.match(value.trimmed()).hasMatch()) continue;
        if (comma && parseNumber(value, u',')) commas += count;
        if (!comma && parseNumber(value, u'.')) points += count;
    }
    if (commas == 0 && points == 0) return std::nullopt;
    return commas > points ? QChar(u',') : QChar(u'.');
}

QStringList missingCodes(const ColumnSample& column, QChar decimalSign) {
    static const std::set<double> usual{-1,  -2,  -7,   -8,   -9,   -66,  -77,   -88,  -97, -98,
                                        -99, 66,  77,   88,   97,   98,   99,    777,  888, 997,
                                        998, 999, -998, -999, 9998, 9999, -9998, -9999};
    constexpr qsizetype mostCodes = 4;
    constexpr double leastHighest = 4; // −1 and −2 below a shorter scale are its bad half
    QStringList codes;
    std::set<double> scores;
    qint64 coded = 0;
    qint64 scored = 0;
    for (const auto& [value, count] : column.values) {
        const auto number = isNotApplicable(value) ? std::nullopt : parseScore(value, decimalSign);
        if (!number) continue;
        if (*number >= 0 && *number <= 10) {
            scores.insert(*number);
            scored += count;
        } else if (usual.contains(*number)) {
            codes += value;
            coded += count;
        } else {
            return {};
        }
    }
    constexpr qint64 many = 100; // among so many one alone is a slip of the pen, and is listed
    if (coded == 1 && scored >= many) return {};
    const bool isScale = scores.size() >= 3 && areWhole(scores) && *scores.rbegin() >= leastHighest;
    return isScale && coded < scored && codes.size() <= mostCodes ? codes : QStringList();
}

bool asksToRecommend(const QString& title) {
    static const QStringList stems =
        QStringLiteral("nps recommend polec rekomend recomand weiterempf empfehl empfiehl").split(u' ');
    const QString folded = foldedTitle(title);
    if (folded.contains(QLatin1String("net promoter"))) return true;
    const QStringList words = folded.split(u' ');
    return std::ranges::any_of(words, [](const QString& word) {
        return std::ranges::any_of(stems, [&](const QString& stem) { return word.startsWith(stem); });
    });
}

DateFit dateFit(const ColumnSample& column, DateOrder order) {
    DateFit fit;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    for (const auto& [value, count] : column.values) {
        if (isNotApplicable(value)) continue;
        const auto time = parseTime(value, order);
        const bool plausible = time && (order != DateOrder::UnixTime || time->date().year() >= 1990);
        if (!plausible && isOwnTitle(column, value)) continue;
        ++(plausible ? fit.fitting : fit.others);
        if (!plausible) continue;
        first = std::min(first, time->toMSecsSinceEpoch());
        last = std::max(last, time->toMSecsSinceEpoch());
    }
    if (fit.fitting > 0) fit.span = last - first;
    return fit;
}

namespace {

/// Both orders fit everything. Moments at which a survey was answered follow each other closely, so the
/// order that spreads them over months is the wrong one; bare days say nothing, and are read the way most of
/// the world writes them.
bool isMonthFirst(const ColumnSample& column, const DateFit& dayFirst, const DateFit& monthFirst) {
    const auto hasTime = [](const auto& each) { return each.first.contains(u':'); };
    const auto hasHalf = [](const auto& each) {
        return each.first.contains(u'/') && each.first.endsWith(u'M', Qt::CaseInsensitive);
    };
    if (!std::ranges::all_of(column.values, hasTime)) return false;
    if (monthFirst.span * 2 < dayFirst.span) return true;
    return dayFirst.span * 2 >= monthFirst.span && std::ranges::any_of(column.values, hasHalf);
}

} // namespace

std::optional<DateOrder> guessDateOrder(const ColumnSample& column) {
    std::optional<DateOrder> best;
    DateFit bestFit;
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::UnixTime}) {
        const DateFit fit = dateFit(column, order);
        // A few misspelt ones do not hide what the column is; an order that fails on many is wrong.
        if (fit.fitting == 0 || fit.others * 20 > fit.fitting) continue;
        const bool isBetter = fit.fitting > bestFit.fitting;
        const bool isMonth = best == DateOrder::DayMonthYear && order == DateOrder::MonthDayYear
                             && fit.fitting == bestFit.fitting && isMonthFirst(column, bestFit, fit);
        if (!isBetter && !isMonth) continue;
        best = order;
        bestFit = fit;
    }
    return best;
}

namespace {

/// Leaves out a slip of the pen: values beyond 0…10 that at most one in a hundred wrote, where many wrote, or
/// a single one below a fair number of scores, as the number of rows under a table.
void dropSlips(std::set<double>& numbers, const ColumnSample& column, QChar decimalSign) {
    constexpr qint64 enough = 100;
    qint64 total = 0;
    qint64 beyond = 0;
    for (const auto& [value, count] : column.values) {
        const auto number = parseScore(value, decimalSign);
        if (!number) continue;
        total += count;
        if (*number < 0 || *number > 10) beyond += count;
    }
    constexpr qint64 fair = 20;
    const auto scores = std::ranges::count_if(numbers, [](double number) { return number <= 10; });
    const bool single = beyond == 1 && total > fair && scores >= 3 && scores + 1 == std::ssize(numbers);
    if (!single && (total < enough || beyond * 100 > total)) return;
    std::erase_if(numbers, [](double number) { return number < 0 || number > 10; });
}

} // namespace

std::optional<model::Scale> guessScale(const ColumnSample& column, QChar decimalSign) {
    auto numbers = numbersOf(column, decimalSign);
    if (numbers) {
        for (const QString& code : missingCodes(column, decimalSign))
            numbers->erase(*parseScore(code, decimalSign));
        dropSlips(*numbers, column, decimalSign);
        dropTotal(*numbers, column, decimalSign);
    }
    if (!numbers || numbers->empty() || *numbers->begin() < -100 || *numbers->rbegin() > 1000)
        return std::nullopt;
    const double highest = *numbers->rbegin();
    const double lowest = *numbers->begin();
    if (!areWhole(*numbers) || lowest < 0 || highest > 10) return ownScale(*numbers);
    const QStringList words = foldedTitle(column.title).split(u' ');
    const auto named = [&](const char* word) { return words.contains(QLatin1String(word)); };
    if (asksToRecommend(column.title)) return usualScale(model::ScaleKind::Nps);
    if (named("csat") && highest <= 5) return usualScale(model::ScaleKind::Csat);
    if ((named("ces") || named("effort")) && highest <= 7) return usualScale(model::ScaleKind::Ces);
    if (highest <= 5 || mixedScales(column, decimalSign)) return usualScale(model::ScaleKind::Csat);
    if (highest <= 7 && lowest >= 1) return usualScale(model::ScaleKind::Ces);
    return isOneToTen(*numbers) ? ownScale(*numbers) : usualScale(model::ScaleKind::Nps);
}

} // namespace chwila::feedback
