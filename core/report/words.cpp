#include "core/report/words.h"

#include "core/report/sentence_parts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chwila::report {

namespace {

/// Without the quotation marks around the whole; “A” and “B” keeps them, because they end before it does.
QString withoutOuterMarks(const QString& words) {
    constexpr QStringView marks = u"\"\u201c\u201d\u201e\u00ab\u00bb";
    const QString inside = words.mid(1, words.size() - 2);
    const bool around = words.size() > 2 && marks.contains(words.front()) && marks.contains(words.back());
    const bool others = std::ranges::any_of(inside, [marks](QChar each) { return marks.contains(each); });
    return around && !others ? inside : words;
}

} // namespace

int wholeNumber(double value) {
    return static_cast<int>(std::lround(std::clamp(value, 0.0, 1e9)));
}

QString ratioFigure(double ratio, const Language& language) {
    return language.number(ratio, 1) + QChar(0xd7);
}

QString ratioWords(double ratio, const Language& language) {
    if (ratio <= mostLessOften) return language.translate("report", "less often than usual");
    if (ratio < leastMoreOften) return language.translate("report", "about as often as usual");
    if (ratio < 1.35) return language.translate("report", "somewhat more often than usual");
    if (ratio < 1.75) return language.translate("report", "about one and a half times as often as usual");
    if (ratio < 2.25) return language.translate("report", "about twice as often as usual");
    if (ratio < 2.75) return language.translate("report", "about two and a half times as often as usual");
    if (ratio < 3.5) return language.translate("report", "about three times as often as usual");
    if (ratio < 4.5) return language.translate("report", "about four times as often as usual");
    return language.translate("report", "more than four times as often as usual");
}

QString betweenOfHundred(const analysis::Interval& share, const Language& language) {
    return language.translate("report", "between %1 and %2")
        .arg(language.number(100 * share.low, 0), language.number(100 * share.high, 0));
}

QString percentRange(const analysis::Interval& share, const Language& language) {
    return language.number(100 * share.low, 0) + QChar(0x2013) + language.percent(share.high);
}

QString partOfAnswers(qint64 part, qint64 answers, const Language& language) {
    return language.translate("report", "%1 of %n answers", nullptr, pluralCount(answers))
        .arg(language.number(part));
}

QString lowShareText(qint64 low, qint64 answers, const Language& language) {
    if (answers == 0) return language.translate("report", "no answers");
    if (answers < fewestForPercent) return partOfAnswers(low, answers, language);
    const double share = static_cast<double>(low) / static_cast<double>(answers);
    return language.translate("report", "%1 of %n answers", nullptr, pluralCount(answers))
        .arg(language.percent(share));
}

QString signedNumber(double value, const Language& language) {
    const qint64 rounded = std::llround(value);
    if (rounded == 0) return language.number(qint64{0});
    return (rounded > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + language.number(std::abs(rounded));
}

QString npsText(const analysis::QuestionFigures& figures, const Language& language) {
    if (!figures.nps) return {};
    if (figures.n < fewestForNps || !figures.npsInterval) {
        return language.translate("report", "%1 happy, %2 unhappy of %n", nullptr, pluralCount(figures.n))
            .arg(language.number(figures.high), language.number(figures.low));
    }
    return language.translate("report", "%1 (between %2 and %3)")
        .arg(signedNumber(*figures.nps, language), signedNumber(figures.npsInterval->low, language),
             signedNumber(figures.npsInterval->high, language));
}

QString listed(const QStringList& names, const Language& language, qsizetype most) {
    if (names.isEmpty()) return {};
    if (names.size() == 1) return names.first();
    if (names.size() > most) {
        const qsizetype others = names.size() - most + 1;
        const QString start = names.mid(0, most - 1).join(QStringLiteral(", "));
        return language.translate("report", "%1 and %n others", nullptr, pluralCount(others)).arg(start);
    }
    return language.translate("report", "%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString dateText(QDate day, const Language& language) {
    return language.locale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString periodText(QDate from, QDate to, const Language& language) {
    if (!from.isValid() && !to.isValid()) return {};
    if (!to.isValid()) return language.translate("report", "from %1").arg(dateText(from, language));
    if (!from.isValid()) return language.translate("report", "until %1").arg(dateText(to, language));
    if (from == to) return dateText(from, language);
    return dateText(from, language) + QStringLiteral(" \u2013 ") + dateText(to, language);
}

QString quoted(const QString& words, const Language& language) {
    const QString outer = language.locale().quoteString(QString(QLatin1Char('x')));
    const QString inner =
        language.locale().quoteString(QString(QLatin1Char('x')), QLocale::AlternateQuotation);
    QString text = withoutOuterMarks(words);
    bool opens = true;
    for (QChar& each : text) {
        if (each == outer.front())
            each = inner.front();
        else if (each == outer.back())
            each = inner.back();
        else if (each == QLatin1Char('"'))
            each = std::exchange(opens, !opens) ? inner.front() : inner.back();
    }
    return language.locale().quoteString(text);
}

} // namespace chwila::report
