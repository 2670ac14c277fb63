#include "core/feedback/reading/plain_bytes.h"

#include <array>

namespace chwila::feedback::plain {

bool validUtf8(std::string_view text) {
    const auto* at = reinterpret_cast<const unsigned char*>(text.data());
    const unsigned char* const end = at + text.size();
    while (at < end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const unsigned char lead = *at;
        const int more = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
        if (more == 0 || end - at <= more) return false;
        const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (at[1] < low || at[1] > high) return false;
        for (int k = 2; k <= more; ++k) {
            if (at[k] < 0x80 || at[k] > 0xBF) return false;
        }
        at += more + 1;
    }
    return true;
}

QString textOf(std::string_view bytes) {
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (bytes.starts_with("\xEF\xBB\xBF")) text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

namespace {

int digitsAt(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

std::optional<qint64> plainTime(std::string_view text) {
    if (text.size() != 10 && text.size() != 16 && text.size() != 19) return std::nullopt;
    if (text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return std::nullopt;
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > lengths[static_cast<std::size_t>(month - 1)] + (leap && month == 2 ? 1 : 0))
        return std::nullopt;
    int seconds = 0;
    if (text.size() > 10) {
        if ((text[10] != 'T' && text[10] != ' ') || text[13] != ':') return std::nullopt;
        const int hour = digitsAt(text, 11, 2);
        const int minute = digitsAt(text, 14, 2);
        int second = 0;
        if (text.size() == 19) second = text[16] == ':' ? digitsAt(text, 17, 2) : -1;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
            return std::nullopt;
        seconds = hour * 3600 + minute * 60 + second;
    }
    // Days since 1970 (Hinnant, "chrono-compatible low-level date algorithms").
    const int shifted = year - (month <= 2 ? 1 : 0);
    const int era = shifted / 400;
    const int yearOfEra = shifted - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 days =
        qint64{era} * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
    return (days * 86400 + seconds) * 1000;
}

} // namespace chwila::feedback::plain
