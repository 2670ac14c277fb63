// Dates and times of day as people and programs write them.
#include "core/feedback/reading/values.h"

#include <QTimeZone>

#include <array>
#include <cmath>

namespace chwila::feedback {

namespace {

bool isDayDigit(QChar c) {
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
    /// "(Central European Time)", as browsers say once more what zone they mean.
    void skipRemark() {
        skipBlanks();
        if (peek() == QLatin1Char('(') && m_text.endsWith(QLatin1Char(')'))) m_pos = m_text.size();
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
    /// "2024.03.15." and "15.03.2024 r.", the year as Poles mark it.
    void skipYearMark() {
        const auto parts = [this] { return atEnd() || peek().isSpace() || peek() == QLatin1Char(','); };
        const qsizetype start = m_pos;
        if (!take(QLatin1Char('.')) || !parts()) m_pos = start;
        const qsizetype behind = m_pos;
        skipBlanks();
        if (!take(QLatin1Char('r'))) {
            m_pos = behind;
            return;
        }
        take(QLatin1Char('.'));
        if (!parts()) m_pos = behind;
    }
    /// "ora 10:30", "o godz. 10:30".
    void skipHourWord() {
        for (const char* word : {"o godz. ", "godz. ", "godzina ", "ora ", "la ora ", "at ", "um "}) {
            if (takeWord(QLatin1String(word))) return skipBlanks();
        }
    }
    /// 1 to `most` digits; how many is in `digits`.
    std::optional<int> number(int most, int* digits = nullptr) {
        int value = 0;
        int count = 0;
        while (count < most && isDayDigit(peek())) {
            value = value * 10 + (m_text[m_pos].unicode() - u'0');
            ++m_pos;
            ++count;
        }
        if (digits) *digits = count;
        return count > 0 ? std::optional(value) : std::nullopt;
    }
    void skipDigits() {
        while (isDayDigit(peek()))
            ++m_pos;
    }
    void skipBetween() {
        while (!atEnd() && QLatin1String(" .,-/").contains(m_text[m_pos]))
            ++m_pos;
    }
    /// How many digits stand in a row here.
    qsizetype digitsAhead() const {
        qsizetype count = 0;
        while (m_pos + count < m_text.size() && isDayDigit(m_text[m_pos + count]))
            ++count;
        return count;
    }
    void goBackTo(qsizetype place) { m_pos = place; }
    qsizetype place() const { return m_pos; }
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

bool isYear(int year) {
    return year >= 1900 && year <= 2199;
}

/// "20240315", also with a time right behind it: "20240315101112".
std::optional<QDate> readCompactDate(Walker& walker) {
    const qsizetype digits = walker.digitsAhead();
    if (digits != 8 && digits != 12 && digits != 14) return std::nullopt;
    const int year = *walker.number(4);
    const int month = *walker.number(2);
    const int day = *walker.number(2);
    const QDate date(year, month, day);
    return date.isValid() && isYear(year) ? std::optional(date) : std::nullopt;
}

/// "Fri", "piątek", "Mi." and their like in English, Polish, Romanian and German.
bool isWeekday(QStringView word) {
    static const QStringList starts =
        QStringLiteral("mon tue wed thu fri sat sun pon wto śro czw pią sob nie lun mar mie joi vin sâm dum "
                       "die mit don fre sam son")
            .split(u' ');
    static const QStringList shortest = QStringLiteral("pn wt śr cz pt so nd mo di mi do fr sa").split(u' ');
    const QString lower = word.toString().toLower();
    return lower.size() <= 2 ? shortest.contains(lower) : starts.contains(lower.left(3));
}

/// A day of the week before the date says nothing new. "Mar" is a month where a month may come first.
void skipWeekday(Walker& walker, DateOrder order) {
    const qsizetype start = walker.place();
    const QStringView word = walker.letters();
    const bool month = order == DateOrder::MonthDayYear && monthNamed(word).has_value();
    if (word.isEmpty() || month || !isWeekday(word)) {
        walker.goBackTo(start);
        return;
    }
    walker.skipBetween();
}

/// The three numbers of a date as they stand, and with how many digits; a month by its name has two.
struct DateParts {
    std::array<int, 3> numbers{};
    std::array<int, 3> digits{};
};

std::optional<DateParts> readDateParts(Walker& walker, DateOrder order) {
    DateParts parts;
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
        named = named || (i == monthAt && walker.peek().isLetter());
        const bool byName = i == monthAt && named;
        const auto part = byName ? monthNamed(walker.letters()) : walker.number(4, &parts.digits[i]);
        if (!part) return std::nullopt;
        parts.numbers[i] = *part;
        if (byName) parts.digits[i] = 2;
    }
    return parts;
}

std::optional<QDate> readDate(Walker& walker, DateOrder order) {
    if (order == DateOrder::YearMonthDay && walker.digitsAhead() >= 8) return readCompactDate(walker);
    const std::optional<DateParts> parts = readDateParts(walker, order);
    if (!parts) return std::nullopt;
    const auto& [numbers, digits] = *parts;
    const std::size_t yearAt = order == DateOrder::YearMonthDay ? 0 : 2;
    if (digits[yearAt] != 4 && digits[yearAt] != 2) return std::nullopt;
    if (order == DateOrder::YearMonthDay && digits[0] != 4) return std::nullopt;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i != yearAt && digits[i] > 2) return std::nullopt;
    }
    int year = numbers[yearAt];
    if (digits[yearAt] == 2) year += year < 70 ? 2000 : 1900;
    const int month = order == DateOrder::MonthDayYear ? numbers[0] : numbers[1];
    const int day = order == DateOrder::YearMonthDay   ? numbers[2]
                    : order == DateOrder::DayMonthYear ? numbers[0]
                                                       : numbers[1];
    const QDate date(year, month, day);
    if (!date.isValid() || !isYear(year)) return std::nullopt;
    return date;
}

/// What parts hours from minutes: "10:30", "10.30", "10h30"; none in "1030". Nothing where it is no time.
std::optional<QChar> timeSeparator(Walker& walker, bool compact) {
    if (compact) return QChar();
    for (const char16_t sign : {u':', u'.', u'h'}) {
        if (walker.take(sign)) return QChar(sign);
    }
    return std::nullopt;
}

std::optional<QTime> readTime(Walker& walker) {
    const bool compact = walker.digitsAhead() == 4 || walker.digitsAhead() == 6;
    const bool compactSeconds = walker.digitsAhead() == 6;
    const auto hour = walker.number(2);
    const auto separator = hour ? timeSeparator(walker, compact) : std::nullopt;
    if (!separator) return std::nullopt;
    int minuteDigits = 0;
    const auto minute = walker.number(2, &minuteDigits);
    if (!minute || minuteDigits != 2) return std::nullopt;
    int second = 0;
    int milliseconds = 0;
    const QChar next = *separator == u'h' ? QChar(u'm') : *separator;
    if (compact ? compactSeconds : walker.take(next)) {
        int digits = 0;
        const auto read = walker.number(2, &digits);
        if (!read || digits != 2) return std::nullopt;
        second = *read;
        if (*separator == u'h') walker.take(u's');
        if (walker.take(QLatin1Char('.')) || walker.take(QLatin1Char(','))) {
            const auto fraction = walker.number(3, &digits);
            if (!fraction) return std::nullopt;
            milliseconds = *fraction * (digits == 1 ? 100 : digits == 2 ? 10 : 1);
            walker.skipDigits(); // microseconds are beyond what is kept
        }
    }
    int hour24 = *hour;
    walker.skipBlanks();
    const bool am = walker.takeWord(QLatin1String("AM")) || walker.takeWord(QLatin1String("A.M."));
    const bool pm = !am && (walker.takeWord(QLatin1String("PM")) || walker.takeWord(QLatin1String("P.M.")));
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

/// Days since 30 December 1899, as spreadsheets count them where they forget that a cell is a date. The
/// bounds are the years 1954 and 2119: as seconds they would all be the first day of 1970.
std::optional<QDateTime> spreadsheetDay(double days) {
    constexpr double earliest = 20000;
    constexpr double latest = 80000;
    if (days < earliest || days > latest) return std::nullopt;
    const QDateTime origin(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC);
    return origin.addSecs(std::llround(days * 86400));
}

std::optional<QDateTime> unixTime(QStringView text) {
    auto number = parseNumber(text, QLatin1Char('.'));
    if (!number) number = parseNumber(text, QLatin1Char(','));
    if (!number || *number < 0) return std::nullopt;
    if (const auto day = spreadsheetDay(*number)) return day;
    const double milliseconds = *number >= 1e11 ? *number : *number * 1000; // 1e11 s is the year 5138
    if (milliseconds > 7.25e12) return std::nullopt;                        // the year 2199
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

} // namespace

std::optional<QDateTime> parseTime(QStringView text, DateOrder order) {
    text = text.trimmed();
    if (order == DateOrder::UnixTime) return unixTime(text);
    Walker walker(text);
    skipWeekday(walker, order);
    const bool compact = walker.digitsAhead() > 8;
    const auto date = readDate(walker, order);
    if (!date) return std::nullopt;
    walker.skipYearMark();
    if (walker.atEnd()) return QDateTime(*date, QTime(0, 0), Qt::UTC);
    const bool divided =
        walker.take(QLatin1Char('t')) || walker.take(QLatin1Char(',')) || walker.peek().isSpace() || compact;
    walker.skipBlanks();
    if (!divided) return std::nullopt;
    walker.skipHourWord();
    const auto time = readTime(walker);
    if (!time) return std::nullopt;
    const auto zone = readZone(walker);
    walker.skipRemark();
    if (!zone || !walker.atEnd()) return std::nullopt;
    return QDateTime(*date, *time, Qt::UTC).addSecs(-*zone);
}

} // namespace chwila::feedback
