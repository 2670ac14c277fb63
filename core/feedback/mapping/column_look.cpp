#include "core/feedback/mapping/column_look.h"

#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/values.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

/// "20240315": numbers that are days, unless the column is about customers.
bool areCompactDates(const ColumnLook& look) {
    constexpr qsizetype digits = 8;
    const auto isLong = [](const auto& each) { return each.first.size() >= digits; };
    return !look.hints(ColumnRole::Customer) && std::ranges::all_of(look.column->values, isLong)
           && dateFit(*look.column, DateOrder::YearMonthDay).isAll();
}

/// Seconds since 1970, or the days of a spreadsheet, where the title says that it is about time.
bool areCountedTimes(const ColumnLook& look) {
    constexpr double earliestUnixTime = 6e8;
    constexpr double earliestDay = 32874; // 1990
    constexpr double latestDay = 54789;   // 2050
    if (!look.numbers || !look.hints(ColumnRole::Time)) return false;
    const double lowest = *look.numbers->begin();
    const double highest = *look.numbers->rbegin();
    return lowest > earliestUnixTime || (lowest > earliestDay && highest < latestDay);
}

void leaveMissing(ColumnLook& look) {
    look.missing = missingCodes(*look.column, look.decimalSign);
    for (const QString& code : look.missing)
        look.numbers->erase(*parseScore(code, look.decimalSign));
    dropTotal(*look.numbers, *look.column, look.decimalSign);
    for (const auto& [value, count] : look.column->values) {
        if (!parseScore(value, look.decimalSign) && !isNotApplicable(value) && saysNoAnswer(value))
            look.missing += value;
    }
}

} // namespace

bool ColumnLook::isProse() const {
    constexpr qint64 enough = 3;
    constexpr qint64 blanksBetween = 2; // three words; names have two
    if (!isText() || column->filled < enough || column->distinct * 10 < column->filled * 8) return false;
    qint64 blanks = 0;
    for (const auto& [value, count] : column->values)
        blanks += value.count(u' ');
    return blanks >= blanksBetween * static_cast<qint64>(column->values.size());
}

bool ColumnLook::isForMachines() const {
    const auto isData = [](const QString& value) {
        const QString start = value.trimmed().left(8);
        return start.startsWith(QLatin1String("[{")) || start.startsWith(QLatin1String("{\""))
               || start.startsWith(QLatin1String("http://")) || start.startsWith(QLatin1String("https://"));
    };
    qint64 data = 0;
    for (const auto& [value, count] : column->values)
        data += isData(value) ? count : 0;
    return data * 2 > column->filled;
}

bool isOutcome(const ColumnSample& column) {
    static const QStringList named =
        QStringLiteral("satisfaction satisfied dissatisfied csat nps zadowolenie "
                       "satysfakcja satisfactie multumire zufriedenheit")
            .split(u' ');
    static const QStringList felt =
        QStringLiteral("satisfied dissatisfied unsatisfied promoter promoters detractor detractors "
                       "zadowolony niezadowolony zadowoleni niezadowoleni promotor krytyk "
                       "multumit nemultumit zufrieden unzufrieden")
            .split(u' ');
    constexpr qsizetype longestTitle = 3; // more speak of something else besides
    const auto holdsOne = [](const QString& folded, const QStringList& words) {
        const QStringList given = folded.split(u' ');
        return std::ranges::any_of(given, [&](const QString& word) { return words.contains(word); });
    };
    const QString title = foldedTitle(column.title);
    if (title == QLatin1String("recommended")) return true;
    if (title.count(u' ') < longestTitle && holdsOne(title, named)) return true;
    return std::ranges::any_of(column.values,
                               [&](const auto& each) { return holdsOne(foldedTitle(each.first), felt); });
}

QChar guessDecimalSign(const TableSample& sample) {
    int commas = 0;
    int points = 0;
    for (const ColumnSample& column : sample.columns) {
        const auto sign = decimalSignOf(column);
        if (sign) ++(*sign == u',' ? commas : points);
    }
    return commas > points ? u',' : u'.';
}

std::vector<ColumnLook> looksOf(const TableSample& sample, QChar decimalSign) {
    std::vector<ColumnLook> looks;
    for (const ColumnSample& column : sample.columns) {
        ColumnLook look;
        look.column = &column;
        look.folded = foldedTitle(column.title);
        look.decimalSign = decimalSignOf(column).value_or(decimalSign);
        look.numbers = numbersOf(column, look.decimalSign);
        if (!look.numbers || areCountedTimes(look) || areCompactDates(look))
            look.dates = guessDateOrder(column);
        if (look.dates) look.numbers.reset();
        if (!column.codes.empty()) look.numbers.reset();
        if (look.numbers) leaveMissing(look);
        if (look.isText() && (look.isShort() || !column.codes.empty())) look.words = proposeWords(column);
        looks.push_back(std::move(look));
    }
    std::vector<WordColumn> worded;
    for (ColumnLook& look : looks) {
        if (look.words && look.column->codes.empty()) worded.push_back({look.column, &*look.words});
    }
    joinBatteries(worded);
    return looks;
}

} // namespace chwila::feedback
