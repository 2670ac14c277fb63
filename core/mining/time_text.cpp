#include "core/mining/time_text.h"

#include "core/feedback/reading/values.h"

namespace chwila::mining {

namespace {

constexpr qint64 second = 1'000'000;

/// Reads digits off the front; false where there are fewer than `least`.
bool takeNumber(std::string_view& text, std::size_t least, std::size_t most, int& value) {
    std::size_t count = 0;
    value = 0;
    while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
        value = value * 10 + (text[count++] - '0');
    if (count < least) return false;
    text.remove_prefix(count);
    return true;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

/// Days since 1970-01-01 of a date of the Gregorian calendar: Howard Hinnant, "chrono-compatible
/// low-level date algorithms", days_from_civil.
qint64 daysFromCivil(int year, int month, int day) {
    year -= month <= 2 ? 1 : 0;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64{era} * 146097 + dayOfEra - 719468;
}

bool isDate(int year, int month, int day) {
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool takeFraction(std::string_view& text, qint64& micro) {
    if (!take(text, '.') && !take(text, ',')) return true;
    qint64 unit = second / 10;
    std::size_t count = 0;
    for (; count < text.size() && text[count] >= '0' && text[count] <= '9'; ++count) {
        micro += (text[count] - '0') * unit;
        unit /= 10;
    }
    text.remove_prefix(count);
    return count > 0;
}

/// "Z", "+02", "+0200", "+02:00" or nothing.
bool takeZone(std::string_view& text, qint64& micro) {
    while (take(text, ' ')) {
    }
    if (text.empty() || take(text, 'Z') || take(text, 'z')) return text.empty();
    const bool east = text.front() == '+';
    if (!east && text.front() != '-') return false;
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!takeNumber(text, 2, 2, hours)) return false;
    if (!text.empty() && (take(text, ':') || true) && !takeNumber(text, 2, 2, minutes)) return false;
    if (!text.empty() || hours > 14 || minutes > 59) return false;
    const qint64 offset = (hours * 60 + minutes) * 60 * second;
    micro -= east ? offset : -offset;
    return true;
}

std::optional<qint64> parseIso(std::string_view text) {
    int year = 0;
    int month = 0;
    int day = 0;
    if (!takeNumber(text, 4, 4, year) || !take(text, '-') || !takeNumber(text, 1, 2, month)
        || !take(text, '-') || !takeNumber(text, 1, 2, day) || !isDate(year, month, day))
        return std::nullopt;
    qint64 micro = daysFromCivil(year, month, day) * 86400 * second;
    if (text.empty()) return micro;
    if (!take(text, 'T') && !take(text, ' ')) return std::nullopt;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (!takeNumber(text, 1, 2, hours) || !take(text, ':') || !takeNumber(text, 2, 2, minutes))
        return std::nullopt;
    if (take(text, ':') && (!takeNumber(text, 2, 2, seconds) || !takeFraction(text, micro)))
        return std::nullopt;
    if (hours > 23 || minutes > 59 || seconds > 60) return std::nullopt;
    micro += ((hours * 60 + minutes) * 60 + seconds) * second;
    if (!takeZone(text, micro)) return std::nullopt;
    return micro;
}

} // namespace

std::optional<qint64> parseMicroseconds(std::string_view text, feedback::DateOrder order) {
    if (order == feedback::DateOrder::YearMonthDay) {
        if (const std::optional<qint64> time = parseIso(text)) return time;
    }
    const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const std::optional<QDateTime> time = feedback::parseTime(wide, order);
    if (!time) return std::nullopt;
    return time->toMSecsSinceEpoch() * 1000;
}

} // namespace chwila::mining
