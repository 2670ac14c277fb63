#include "core/feedback/values.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace chwila::feedback {

namespace {

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Walks along a text; every reader leaves the place untouched where it does not fit.
class Walker {
  public:
    explicit Walker(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_pos >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_pos]; }
    bool take(QChar c) {
        if (peek().toLower() != c) return false;
        ++m_pos;
        return true;
    }
    bool takeWord(QLatin1String word) {
        if (!m_text.mid(m_pos).startsWith(word, Qt::CaseInsensitive)) return false;
        m_pos += word.size();
        return true;
    }
    void skipBlanks() {
        while (!atEnd() && m_text[m_pos].isSpace())
            ++m_pos;
    }
    /// 1 to `most` digits; how many is in `digits`.
    std::optional<int> number(int most, int* digits = nullptr) {
        int value = 0;
        int count = 0;
        while (count < most && isDigit(peek())) {
            value = value * 10 + (m_text[m_pos].unicode() - u'0');
            ++m_pos;
            ++count;
        }
        if (digits) *digits = count;
        return count > 0 ? std::optional(value) : std::nullopt;
    }
    void skipDigits() {
        while (isDigit(peek()))
            ++m_pos;
    }
    void skipBetween() {
        while (!atEnd() && QLatin1String(" .,-/").contains(m_text[m_pos]))
            ++m_pos;
    }
    QStringView letters() {
        const qsizetype start = m_pos;
        while (!atEnd() && m_text[m_pos].isLetter())
            ++m_pos;
        return m_text.mid(start, m_pos - start);
    }

  private:
    QStringView m_text;
    qsizetype m_pos = 0;
};

bool isSeparator(QChar c) {
    return c == QLatin1Char('-') || c == QLatin1Char('.') || c == QLatin1Char('/') || c == QLatin1Char(' ');
}

/// 1…12 for a month's name or its first three letters in English, Polish, Romanian or German.
std::optional<int> monthNamed(QStringView word) {
    constexpr qsizetype longest = 12; // "października"
    if (word.size() < 3 || word.size() > longest) return std::nullopt;
    static const std::array<QStringList, 12> names = [] {
        std::array<QStringList, 12> list;
        const char* const texts[] = {"jan sty ian jän", "feb lut",         "mar mär mrz", "apr kwi",
                                     "may maj mai",     "jun cze iun",     "jul lip iul", "aug sie",
                                     "sep wrz",         "oct paź okt paz", "nov lis noi", "dec gru dez"};
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i] = QString::fromUtf8(texts[i]).split(u' ');
        return list;
    }();
    const QString start = word.left(3).toString().toLower();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].contains(start)) return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

std::optional<QDate> readDate(Walker& walker, DateOrder order) {
    std::array<int, 3> parts{};
    std::array<int, 3> digits{};
    QChar separator;
    bool named = false; // "12 May 2023" and "May 12, 2023" are parted more freely
    const std::size_t monthAt = order == DateOrder::MonthDayYear ? 0 : 1;
    for (std::size_t i = 0; i < 3; ++i) {
        if (named) {
            walker.skipBetween();
        } else if (i > 0) {
            if (!isSeparator(walker.peek()) || (i == 2 && walker.peek() != separator)) return std::nullopt;
            separator = walker.peek();
            walker.take(separator);
            if (separator == QLatin1Char('.')) walker.skipBlanks(); // "3. 4. 2025"
        }
        if (i == monthAt && walker.peek().isLetter()) {
            const auto month = monthNamed(walker.letters());
            if (!month) return std::nullopt;
            named = true;
            parts[i] = *month;
            digits[i] = 2;
            continue;
        }
        const auto part = walker.number(4, &digits[i]);
        if (!part) return std::nullopt;
        parts[i] = *part;
    }
    const std::size_t yearAt = order == DateOrder::YearMonthDay ? 0 : 2;
    if (digits[yearAt] != 4 && digits[yearAt] != 2) return std::nullopt;
    if (order == DateOrder::YearMonthDay && digits[0] != 4) return std::nullopt;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i != yearAt && digits[i] > 2) return std::nullopt;
    }
    int year = parts[yearAt];
    if (digits[yearAt] == 2) year += year < 70 ? 2000 : 1900;
    const int month = order == DateOrder::MonthDayYear ? parts[0] : parts[1];
    const int day = order == DateOrder::YearMonthDay   ? parts[2]
                    : order == DateOrder::DayMonthYear ? parts[0]
                                                       : parts[1];
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199) return std::nullopt;
    return date;
}

std::optional<QTime> readTime(Walker& walker) {
    const auto hour = walker.number(2);
    if (!hour || !walker.take(QLatin1Char(':'))) return std::nullopt;
    int minuteDigits = 0;
    const auto minute = walker.number(2, &minuteDigits);
    if (!minute || minuteDigits != 2) return std::nullopt;
    int second = 0;
    int milliseconds = 0;
    if (walker.take(QLatin1Char(':'))) {
        int digits = 0;
        const auto read = walker.number(2, &digits);
        if (!read || digits != 2) return std::nullopt;
        second = *read;
        if (walker.take(QLatin1Char('.')) || walker.take(QLatin1Char(','))) {
            const auto fraction = walker.number(3, &digits);
            if (!fraction) return std::nullopt;
            milliseconds = *fraction * (digits == 1 ? 100 : digits == 2 ? 10 : 1);
            walker.skipDigits(); // microseconds are beyond what is kept
        }
    }
    int hour24 = *hour;
    walker.skipBlanks();
    const bool am = walker.takeWord(QLatin1String("AM"));
    const bool pm = !am && walker.takeWord(QLatin1String("PM"));
    if (am || pm) {
        if (*hour < 1 || *hour > 12) return std::nullopt;
        hour24 = *hour % 12 + (pm ? 12 : 0);
    }
    if (second == 60) second = 59; // a leap second
    const QTime time(hour24, *minute, second, milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

struct NamedZone {
    const char* name;
    int minutes; ///< east of UTC
};

/// Zones that exports name by letters; the same letters may mean another zone elsewhere ("IST"), so
/// only those of Europe and North America.
constexpr std::array<NamedZone, 16> namedZones{{{"CEST", 120},
                                                {"CET", 60},
                                                {"EEST", 180},
                                                {"EET", 120},
                                                {"WEST", 60},
                                                {"WET", 0},
                                                {"BST", 60},
                                                {"MSK", 180},
                                                {"EST", -300},
                                                {"EDT", -240},
                                                {"CST", -360},
                                                {"CDT", -300},
                                                {"MST", -420},
                                                {"MDT", -360},
                                                {"PST", -480},
                                                {"PDT", -420}}};

/// Seconds east of UTC; nothing where what follows is no zone.
std::optional<int> readZone(Walker& walker) {
    walker.skipBlanks();
    if (walker.atEnd() || walker.take(QLatin1Char('z'))) return 0;
    for (const NamedZone& zone : namedZones) {
        if (walker.takeWord(QLatin1String(zone.name))) return zone.minutes * 60;
    }
    const bool universal = walker.takeWord(QLatin1String("UTC")) || walker.takeWord(QLatin1String("GMT"));
    if (universal && walker.atEnd()) return 0; // "GMT+2" goes on
    const bool west = walker.peek() == QLatin1Char('-');
    if (!west && walker.peek() != QLatin1Char('+')) return std::nullopt;
    walker.take(walker.peek());
    int digits = 0;
    auto hours = walker.number(4, &digits);
    if (!hours || digits == 3) return std::nullopt;
    int minutes = 0;
    if (digits == 4) {
        minutes = *hours % 100;
        hours = *hours / 100;
    } else if (walker.take(QLatin1Char(':'))) {
        const auto read = walker.number(2, &digits);
        if (!read || digits != 2) return std::nullopt;
        minutes = *read;
    }
    if (*hours > 14 || minutes > 59) return std::nullopt;
    return (*hours * 60 + minutes) * (west ? -60 : 60);
}

/// Most cells are a digit or two; nothing where it takes more than adding up digits.
std::optional<double> shortWholeNumber(QStringView text) {
    if (text.isEmpty() || text.size() > 9 || !std::ranges::all_of(text, isDigit)) return std::nullopt;
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

std::optional<QDateTime> unixTime(QStringView text) {
    const auto number = parseNumber(text, QLatin1Char('.'));
    if (!number || *number < 0) return std::nullopt;
    const double milliseconds = *number >= 1e11 ? *number : *number * 1000; // 1e11 s is the year 5138
    if (milliseconds > 7.25e12) return std::nullopt;                        // the year 2199
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

} // namespace

std::optional<double> parseNumber(QStringView text, QChar decimalSign) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 40) return std::nullopt;
    if (const auto whole = shortWholeNumber(text)) return whole;
    QByteArray plain;
    bool digits = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == decimalSign) {
            plain += '.';
        } else if (isDigit(c)) {
            digits = true;
            plain += static_cast<char>(c.unicode());
        } else if (c == QChar(0x2212)) { // minus sign
            plain += '-';
        } else if (c == QLatin1Char('-') || c == QLatin1Char('+')
                   || (digits && c.toLower() == QLatin1Char('e'))) {
            plain += static_cast<char>(c.unicode());
        } else {
            return std::nullopt;
        }
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && digits && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<QDateTime> parseTime(QStringView text, DateOrder order) {
    text = text.trimmed();
    if (order == DateOrder::UnixTime) return unixTime(text);
    Walker walker(text);
    const auto date = readDate(walker, order);
    if (!date) return std::nullopt;
    if (walker.atEnd()) return QDateTime(*date, QTime(0, 0), Qt::UTC);
    const bool divided =
        walker.take(QLatin1Char('t')) || walker.take(QLatin1Char(',')) || walker.peek().isSpace();
    walker.skipBlanks();
    if (!divided) return std::nullopt;
    const auto time = readTime(walker);
    if (!time) return std::nullopt;
    const auto zone = readZone(walker);
    if (!zone || !walker.atEnd()) return std::nullopt;
    return QDateTime(*date, *time, Qt::UTC).addSecs(-*zone);
}

} // namespace chwila::feedback
