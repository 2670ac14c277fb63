#include "core/base/text.h"
#include "core/feedback/mapping/answer_words.h"
#include "core/feedback/mapping/column_look.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/guess_values.h"
#include "core/feedback/mapping/title_hints.h"
#include "core/feedback/mapping/touchpoint_names.h"
#include "core/feedback/reading/values.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chwila::feedback {

namespace {

constexpr qsizetype longestNoticeTitle = 48;

/// As the language of the screen writes it.
QString grouped(qint64 number) {
    return QLocale().toString(number);
}

/// The share of answers that would count as bad on the scale chosen for a column.
double lowShare(const ColumnSample& column, const ColumnMapping& mapped, QChar decimalSign) {
    qint64 low = 0;
    qint64 total = 0;
    for (const auto& [value, count] : column.values) {
        const auto number = parseScore(value, decimalSign);
        const auto level = number ? levelOf(*mapped.scale, *number) : std::nullopt;
        if (!level) continue;
        total += count;
        if (isLow(*mapped.scale, *level)) low += count;
    }
    constexpr qint64 enough = 100;
    return total >= enough ? static_cast<double>(low) / static_cast<double>(total) : 0;
}

/// What is odd about the scores of a column under its mapping; empty: nothing.
QString scaleNotice(const ColumnSample& column, const ColumnMapping& mapped, QChar decimalSign) {
    if (!mapped.scale) return {};
    if (!mapped.scale->higherIsBetter && !mapped.words.empty()) {
        return Words::tr("“%1”: by its words the lowest number is the best answer; it is read that way.")
            .arg(column.title);
    }
    const auto mixed = mixedScales(column, decimalSign);
    if (mixed && mapped.scale->maximum == 5) {
        return Words::tr("“%1”: %2 answers lie on 1–5 and %3 above it. Two scales seem to be mixed; it is "
                         "read as 1–5, and the %3 are listed as unreadable. If all are of one scale, choose "
                         "a longer one for it.")
            .arg(column.title, grouped(mixed->total - mixed->beyond), grouped(mixed->beyond));
    }
    constexpr double nearlyAll = 0.9;
    const double share = lowShare(column, mapped, decimalSign);
    if (share < nearlyAll) return {};
    return Words::tr("“%1”: %2 of 100 answers would count as bad on the scale “%3”. Check the scale.")
        .arg(column.title, QString::number(std::lround(share * 100)), mapped.scale->name);
}

/// Numbers of a few people, on a long scale, or codes: nothing says that they are scores.
bool isDoubtful(const ColumnSample& column, const ColumnMapping& mapped, QChar decimalSign) {
    constexpr double usualHighest = 10;
    if (const auto numbers = numbersOf(column, decimalSign)) {
        return numbers->size() < 3 || (mapped.scale && mapped.scale->maximum > usualHighest);
    }
    const auto words = proposeWords(column);
    return words && !words->opinion;
}

bool areAllDoubtful(const TableSample& sample, const Mapping& mapping) {
    return mapping.isWide() && std::ranges::all_of(sample.columns, [&](const ColumnSample& column) {
               const ColumnMapping* mapped = mapping.find(column.title);
               return !mapped || mapped->role != ColumnRole::Answer
                      || isDoubtful(column, *mapped, mapping.signOf(*mapped));
           });
}

/// What is not certain about the order of a date's parts; empty: nothing.
QString dateNotice(const ColumnSample& column, DateOrder order) {
    const bool dayFirst = order == DateOrder::DayMonthYear;
    if (!dayFirst && order != DateOrder::MonthDayYear) return {};
    const DateFit chosen = dateFit(column, order);
    const DateFit other = dateFit(column, dayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear);
    if (chosen.isAll() && other.isAll()) {
        return dayFirst
                   ? Words::tr(
                         "The dates in “%1” could be day/month or month/day; they are read as day/month.")
                         .arg(column.title)
                   : Words::tr(
                         "The dates in “%1” could be day/month or month/day; they are read as month/day.")
                         .arg(column.title);
    }
    std::size_t onlyOther = 0;
    for (const auto& [value, count] : column.values) {
        const auto asOther = dayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
        if (!parseTime(value, order) && parseTime(value, asOther)) ++onlyOther;
    }
    if (onlyOther == 0) return {};
    const auto n = pluralCount(onlyOther);
    return dayFirst ? Words::tr(
                          "“%1” is read as day/month, but %n date(s) in it can only be month/day. Two orders "
                          "seem to be mixed.",
                          nullptr, n)
                          .arg(column.title)
                    : Words::tr(
                          "“%1” is read as month/day, but %n date(s) in it can only be day/month. Two orders "
                          "seem to be mixed.",
                          nullptr, n)
                          .arg(column.title);
}

/// As many as a person reads, and how many more there are: exports have hundreds of columns.
QString firstOf(const QStringList& list) {
    constexpr qsizetype shown = 6;
    const QString first = list.first(std::min(shown, list.size())).join(QStringLiteral(", "));
    const qsizetype more = list.size() - shown;
    return more <= 0 ? first : Words::tr("%1 and %n more", nullptr, pluralCount(more)).arg(first);
}

QString crowdedNotice(const std::vector<const ColumnSample*>& columns) {
    if (columns.size() == 1) {
        return Words::tr("“%1” has %2 different values, too many for a segment.")
            .arg(columns.front()->title, grouped(columns.front()->distinct));
    }
    QStringList each;
    for (const ColumnSample* column : columns)
        each +=
            Words::tr("“%1” (%2)").arg(elided(column->title, longestNoticeTitle), grouped(column->distinct));
    return Words::tr("Too many different values for a segment: %1.").arg(firstOf(each));
}

/// Columns by what tells one from the other, fit to stand in the middle of a sentence.
QString namesOf(const QStringList& titles) {
    const QStringList parts = touchpointNames(titles);
    QStringList names;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        // The name of a database's column stays as it stands over it.
        QString name = titles[i].contains(u'_') ? titles[i] : parts[i];
        while (!name.isEmpty() && QStringLiteral(".?!:").contains(name.back()))
            name.chop(1);
        names += elided(name, longestNoticeTitle);
    }
    return firstOf(names);
}

/// What is to be said about single columns.
struct ColumnNotices {
    std::vector<const ColumnSample*> crowded; // as segments
    QStringList outcomes;                     // titles of columns left out as segments
    QStringList zeros;                        // titles of columns in which 0 is no score
    QStringList worded;                       // titles of columns whose words stand for numbers
    QStringList codes;                        // title and codes that stand for no answer
    QStringList odd;                          // sentences
};

bool isCrowded(const ColumnSample& column, const ColumnMapping* mapped, QChar decimalSign) {
    if (column.distinct <= mostSegmentValues) return false;
    if (mapped && mapped->role == ColumnRole::Segment) return true;
    if (mapped && mapped->role != ColumnRole::Ignore) return false;
    const bool isText = !numbersOf(column, decimalSign) && !guessDateOrder(column);
    return isText && column.distinct * 2 <= column.filled;
}

ColumnNotices noticesOfColumns(const TableSample& sample, const Mapping& mapping) {
    ColumnNotices notices;
    for (const ColumnSample& column : sample.columns) {
        const ColumnMapping* mapped = mapping.find(column.title);
        if (isCrowded(column, mapped, mapping.decimalSign)) notices.crowded.push_back(&column);
        const bool leftOut = !mapped || mapped->role == ColumnRole::Ignore;
        const bool groups = column.distinct >= 2 && column.distinct <= mostSegmentValues;
        if (leftOut && groups && isOutcome(column)) notices.outcomes += column.title;
        if (!mapped || (mapped->role != ColumnRole::Answer && mapped->role != ColumnRole::Score)) continue;
        if (mapped->notApplicable.contains(QStringLiteral("0"))) notices.zeros += column.title;
        if (!mapped->words.empty()) notices.worded += column.title;
        const QChar sign = mapping.signOf(*mapped);
        QStringList left = missingCodes(column, sign);
        left.removeIf([&](const QString& code) { return !mapped->notApplicable.contains(code); });
        if (!left.isEmpty())
            notices.codes += QStringLiteral("%1 (%2)").arg(elided(column.title, longestNoticeTitle),
                                                           left.join(QStringLiteral(", ")));
        if (const QString odd = scaleNotice(column, *mapped, sign); !odd.isEmpty()) notices.odd += odd;
    }
    return notices;
}

/// A table with one score a row probably says in another column where it was given.
QString singleLabelNotice(const TableSample& sample, const Mapping& mapping) {
    const ColumnMapping* answer = mapping.find(ColumnRole::Answer);
    const bool alone =
        answer && std::ranges::count(mapping.columns, ColumnRole::Answer, &ColumnMapping::role) == 1;
    if (!alone || !hintsAt(foldedTitle(answer->title), ColumnRole::Score)) return {};
    QStringList candidates;
    for (const ColumnSample& column : sample.columns) {
        const ColumnMapping* mapped = mapping.find(column.title);
        const bool isFree =
            !mapped || mapped->role == ColumnRole::Ignore || mapped->role == ColumnRole::Segment;
        const bool repeats = column.distinct >= 2 && column.distinct <= mostSegmentValues
                             && column.distinct * 2 <= column.filled;
        if (isFree && repeats && !numbersOf(column, mapping.decimalSign) && !guessDateOrder(column))
            candidates += elided(column.title, longestNoticeTitle);
    }
    if (candidates.isEmpty()) return {};
    return Words::tr("All answers go to one touchpoint, “%1”. If a column names the touchpoint of each row, "
                     "give it that role: %2.")
        .arg(elided(answer->title, longestNoticeTitle), firstOf(candidates));
}

/// What cannot be told because no column holds it, or is told by a doubtful one.
QStringList noticesOfRoles(const TableSample& sample, const Mapping& mapping) {
    QStringList notices;
    const ColumnMapping* time = mapping.find(ColumnRole::Time);
    if (!time) notices += Words::tr("No column holds a date: trends and periods will not be available.");
    const auto dates =
        time ? std::ranges::find(sample.columns, time->title, &ColumnSample::title) : sample.columns.end();
    if (dates != sample.columns.end()) {
        if (const QString doubt = dateNotice(*dates, mapping.dateOrder); !doubt.isEmpty()) notices += doubt;
    }
    const ColumnMapping* customer = mapping.find(ColumnRole::Customer);
    if (customer && !mapping.isWide() && isRowKey(foldedTitle(customer->title))) {
        const auto keys = std::ranges::find(sample.columns, customer->title, &ColumnSample::title);
        if (keys != sample.columns.end() && keys->filled > 1 && keys->distinct == keys->filled) {
            notices += Words::tr("“%1” is another one in every row. If it numbers the answers, choose the "
                                 "column that names the customer instead.")
                           .arg(elided(customer->title, longestNoticeTitle));
        }
    }
    if (!customer) {
        notices +=
            mapping.isWide()
                ? Words::tr("No column names the customer: each row counts as a customer of its own.")
                : Words::tr("No column names the customer: repeated answers of one customer all count.");
    }
    return notices;
}

} // namespace

QStringList mappingNotices(const TableSample& sample, const Mapping& mapping) {
    const ColumnNotices columns = noticesOfColumns(sample, mapping);
    QStringList notices;
    if (!columns.crowded.empty()) notices += crowdedNotice(columns.crowded);
    if (!columns.outcomes.isEmpty()) {
        notices += Words::tr("Left out because it says how satisfied somebody is, not who that is: %1. As a "
                             "segment it would only repeat the answers.")
                       .arg(namesOf(columns.outcomes));
    }
    notices += columns.odd;
    if (const QString single = singleLabelNotice(sample, mapping); !single.isEmpty()) notices += single;
    if (areAllDoubtful(sample, mapping)) {
        notices +=
            Words::tr("No column clearly holds scores; numbers and answer codes were taken for them. Check "
                      "every column.");
    }
    if (!columns.worded.isEmpty()) {
        notices +=
            Words::tr("Words are read as numbers on a scale in: %1. Check what each of them stands for.")
                .arg(namesOf(columns.worded));
    }
    if (!columns.zeros.isEmpty()) {
        notices +=
            Words::tr("0 is taken as “not applicable”, not as a score, in: %1.").arg(namesOf(columns.zeros));
    }
    if (!columns.codes.isEmpty()) {
        notices +=
            Words::tr("Codes are taken as “no answer”, not as scores, in: %1.").arg(firstOf(columns.codes));
    }
    return notices + noticesOfRoles(sample, mapping);
}

} // namespace chwila::feedback
