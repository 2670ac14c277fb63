#include "core/feedback/redaction.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

namespace chwila::feedback {

namespace {

enum class Kind : std::uint8_t { Phone, Card, Identity };

constexpr qsizetype fewestDigits = 7; // of anything that is looked for
constexpr qsizetype mostCardDigits = 19;
constexpr qsizetype mostPhoneDigits = 15; // ITU-T E.164
constexpr qsizetype wordsBefore = 24;     // letters before a number that say what it is

/// Digits in groups, as somebody wrote them: "+48 (22) 123-45-67".
struct Number {
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the last digit or bracket
    QString digits;
    std::vector<qsizetype> groups; ///< how many digits stand together
    std::vector<qsizetype> ends;   ///< where each group ends
    bool plus = false;
};

bool isPlainDigit(QChar letter) {
    return letter >= u'0' && letter <= u'9';
}

bool isGroupSeparator(QChar letter) {
    return letter == u' ' || letter == u'-' || letter == u'.' || letter == u'/' || letter == u'('
           || letter == u')' || letter == QChar(0x00A0) || letter == QChar(0x202F) || letter == QChar(0x2011)
           || letter == QChar(0x2013);
}

// Between two groups at most two of them, as in ") ".
qsizetype afterSeparators(const QString& text, qsizetype at) {
    qsizetype next = at;
    while (next < text.size() && next - at < 3 && isGroupSeparator(text[next]))
        ++next;
    return next < text.size() && next - at < 3 && isPlainDigit(text[next]) ? next : at;
}

/// The number that starts at a digit, with a plus or bracket before it.
Number numberAt(const QString& text, qsizetype at) {
    Number number;
    number.begin = at;
    while (number.begin > 0 && (text[number.begin - 1] == u'(' || text[number.begin - 1] == u'+')) {
        --number.begin;
        number.plus = number.plus || text[number.begin] == u'+';
    }
    for (;;) {
        const qsizetype start = at;
        while (at < text.size() && isPlainDigit(text[at]))
            number.digits += text[at++];
        number.groups.push_back(at - start);
        number.ends.push_back(at);
        const qsizetype next = afterSeparators(text, at);
        if (next == at) break;
        at = next;
    }
    number.end = at;
    return number;
}

// Where the last of the words begins that starts like one of these; −1: none of them is there.
qsizetype lastWord(const QString& before, std::span<const char* const> words) {
    qsizetype last = -1;
    for (const char* word : words) {
        const QString start = QString::fromUtf8(word);
        for (qsizetype at = before.indexOf(start); at >= 0; at = before.indexOf(start, at + 1)) {
            if (at == 0 || !before[at - 1].isLetter()) last = std::max(last, at);
        }
    }
    return last;
}

constexpr const char* phoneWords[] = {"tel",    "phone",  "mobile", "cell", "call",   "whatsapp", "sms",
                                      "fax",    "komór",  "komor",  "kom.", "zadzwo", "dzwoń",    "dzwon",
                                      "oddzwo", "sunați", "sunati", "suna", "apel",   "mobil"};
constexpr const char* referenceWords[] = {
    "zam",    "order",  "polis",  "policy", "poliț",  "invoice", "faktur",   "factur", "comand",
    "ref",    "ticket", "zgłosz", "zglosz", "spraw",  "dosar",   "contract", "umow",   "booking",
    "rezerw", "rezerv", "ean",    "isbn",   "serial", "serie",   "article",  "#"};

bool isAmount(const QString& text, const Number& number) {
    const QString after = text.mid(number.end, 8).trimmed().toLower();
    if (number.end < text.size() && text[number.end] == u',' && number.end + 1 < text.size()
        && isPlainDigit(text[number.end + 1])) {
        return true;
    }
    static constexpr std::array units{"zł",  "zl",  "pln", "eur",  "€",      "ron",   "lei",
                                      "$",   "usd", "£",   "gbp",  "%",      "km",    "kg",
                                      "tys", "mln", "mil", "osób", "people", "oameni"};
    if (std::ranges::any_of(units,
                            [&](const char* unit) { return after.startsWith(QString::fromUtf8(unit)); }))
        return true;
    return number.begin > 0 && QStringLiteral("$€£").contains(text[number.begin - 1]);
}

bool isDateOrTime(const Number& number) {
    const auto& groups = number.groups;
    if (groups.size() < 3 || number.plus) return false;
    const auto value = [&](std::size_t group) {
        const auto start = std::accumulate(groups.begin(),
                                           groups.begin() + static_cast<std::ptrdiff_t>(group), qsizetype{0});
        return number.digits.mid(start, groups[group]).toInt();
    };
    if (groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2)
        return QDate::isValid(value(0), value(1), value(2));
    if (groups[0] > 2 || groups[1] > 2 || groups[2] != 4) return false;
    return QDate::isValid(value(2), value(1), value(0)) || QDate::isValid(value(2), value(0), value(1));
}

// Where the digits of one group fit; nobody writes a card number in pieces of 3.
bool groupedLikeCard(const std::vector<qsizetype>& groups) {
    if (groups.size() == 1) return true;
    if (groups == std::vector<qsizetype>{4, 6, 5} || groups == std::vector<qsizetype>{4, 6, 4}) return true;
    const bool fours =
        std::all_of(groups.begin(), groups.end() - 1, [](qsizetype digits) { return digits == 4; });
    return fours && groups.back() <= 4;
}

bool isCard(const Number& number) {
    const qsizetype size = number.digits.size();
    const QStringView digits = number.digits;
    const int two = digits.left(2).toInt();
    bool known = false; // lengths and first digits that are given to payment cards
    if (size == 13) known = digits[0] == u'4';
    if (size == 14) known = two == 30 || two == 36 || two == 38;
    if (size == 15) known = two == 34 || two == 37;
    if (size == 16) known = two >= 22 && two < 70;
    if (size > 16 && size <= mostCardDigits) known = digits[0] == u'4' || digits[0] == u'6';
    return known && !number.plus && groupedLikeCard(number.groups) && passesLuhn(number.digits);
}

bool isPolishMobile(QStringView digits) {
    static constexpr std::array starts{45, 50, 51, 53, 57, 60, 66, 69, 72, 73, 78, 79, 88};
    return digits.size() == 9 && std::ranges::find(starts, digits.left(2).toInt()) != starts.end();
}

// What is written like a telephone number of the countries in question, though nothing says so.
bool looksLikePhone(const Number& number) {
    const QString& digits = number.digits;
    const auto& groups = number.groups;
    const qsizetype size = digits.size();
    if (size == 9) {
        if (isPolishMobile(digits)) return true;
        const bool landline = groups == std::vector<qsizetype>{2, 3, 2, 2};
        const bool inThrees = groups == std::vector<qsizetype>{3, 3, 3} && digits[0] >= u'4';
        return landline || inThrees;
    }
    if (size == 10 && digits[0] == u'0') return digits[1] == u'2' || digits[1] == u'3' || digits[1] == u'7';
    if (size == 10) return groups == std::vector<qsizetype>{3, 3, 4} && digits[0] >= u'2';
    if (size == 11 && digits[0] == u'0') return QStringLiteral("1237").contains(digits[1]);
    return false;
}

bool isPhone(const QString& text, const Number& number) {
    const qsizetype size = number.digits.size();
    if (size < fewestDigits || size > mostPhoneDigits + 2 || isDateOrTime(number) || isAmount(text, number))
        return false;
    if (number.plus) return size <= mostPhoneDigits;
    const QString before =
        text.mid(std::max<qsizetype>(0, number.begin - wordsBefore), std::min(number.begin, wordsBefore))
            .toLower();
    const qsizetype phone = lastWord(before, phoneWords);
    const qsizetype reference = lastWord(before, referenceWords);
    if (phone > reference) return size <= mostPhoneDigits;
    if (reference >= 0) return false;
    if (number.digits.startsWith(QLatin1String("00"))) return size >= 11;
    return looksLikePhone(number);
}

std::optional<Kind> kindOf(const QString& text, const Number& number) {
    const bool glued =
        (number.begin > 0 && (text[number.begin - 1].isLetter() || text[number.begin - 1] == u'_'))
        || (number.end < text.size() && text[number.end].isLetter());
    if (glued) return std::nullopt;
    const bool whole = number.groups.size() == 1;
    if (whole && (isPesel(number.digits) || isCnp(number.digits))) return Kind::Identity;
    if (isCard(number)) return Kind::Card;
    if (isPhone(text, number)) return Kind::Phone;
    return std::nullopt;
}

/// A number, or where it is none of the kind as a whole, one of its first groups ("501 234 567 2024").
std::optional<Kind> trimmedKindOf(const QString& text, Number& number) {
    for (;;) {
        if (const std::optional<Kind> kind = kindOf(text, number)) return kind;
        if (number.groups.size() < 2) return std::nullopt;
        number.digits.chop(number.groups.back());
        number.groups.pop_back();
        number.ends.pop_back();
        number.end = number.ends.back();
        if (number.digits.size() < fewestDigits) return std::nullopt;
    }
}

void redactNumbers(QString& text, RedactionCounts& counts) {
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isPlainDigit(text[at])) {
            ++at;
            continue;
        }
        const Number whole = numberAt(text, at);
        Number number = whole;
        const std::optional<Kind> kind =
            number.digits.size() < fewestDigits ? std::nullopt : trimmedKindOf(text, number);
        if (!kind) {
            // A year or a date before it must not hide a number: "w 2024 501 234 567".
            at = isDateOrTime(whole) ? whole.ends[2] : whole.ends[0];
            continue;
        }
        const char* mark = "[tel.]";
        if (*kind == Kind::Card) mark = "[card]";
        if (*kind == Kind::Identity) mark = "[ID]";
        text.replace(number.begin, number.end - number.begin, QLatin1String(mark));
        at = number.begin + QLatin1String(mark).size();
        ++(*kind == Kind::Card ? counts.cards : *kind == Kind::Identity ? counts.identities : counts.phones);
    }
}

void redactAddresses(QString& text, RedactionCounts& counts) {
    static const QRegularExpression address(QStringLiteral(
        R"([\p{L}\p{N}._%+\-]*[\p{L}\p{N}_%+\-]@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\-]*[\p{L}\p{N}])?\.)+\p{L}{2,24})"));
    qsizetype at = 0;
    for (;;) {
        const QRegularExpressionMatch match = address.match(text, at);
        if (!match.hasMatch()) return;
        text.replace(match.capturedStart(), match.capturedLength(), QLatin1String("[e-mail]"));
        at = match.capturedStart();
        ++counts.emails;
    }
}

int weighted(QStringView digits, std::initializer_list<int> weights) {
    int sum = 0;
    qsizetype at = 0;
    for (const int weight : weights)
        sum += weight * digits[at++].digitValue();
    return sum;
}

} // namespace

RedactionCounts& RedactionCounts::operator+=(const RedactionCounts& other) {
    emails += other.emails;
    phones += other.phones;
    cards += other.cards;
    identities += other.identities;
    return *this;
}

RedactionCounts redact(QString& text) {
    RedactionCounts counts;
    if (text.contains(u'@')) redactAddresses(text, counts);
    if (std::count_if(text.cbegin(), text.cend(), isPlainDigit) >= fewestDigits) redactNumbers(text, counts);
    return counts;
}

bool mayHoldDetails(std::string_view text) {
    return text.find('@') != std::string_view::npos || std::count_if(text.begin(), text.end(), [](char c) {
                                                           return c >= '0' && c <= '9';
                                                       }) >= fewestDigits;
}

RedactionCounts detailsIn(std::string_view text) {
    if (!mayHoldDetails(text)) return {};
    QString words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return redact(words);
}

QString describe(const RedactionCounts& counts, const Language& language) {
    if (counts.total() == 0) return {};
    QStringList parts;
    const auto add = [&](qint64 count, const char* text) {
        if (count > 0) parts << language.translate("feedback", text, nullptr, pluralCount(count));
    };
    add(counts.emails, QT_TRANSLATE_N_NOOP("feedback", "%n e-mail address(es)"));
    add(counts.phones, QT_TRANSLATE_N_NOOP("feedback", "%n telephone number(s)"));
    add(counts.cards, QT_TRANSLATE_N_NOOP("feedback", "%n card number(s)"));
    add(counts.identities, QT_TRANSLATE_N_NOOP("feedback", "%n identity number(s)"));
    return language.translate("feedback", "Removed from the words: %1.")
        .arg(parts.join(QStringLiteral(", ")));
}

bool passesLuhn(QStringView digits) {
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size(); i-- > 0; twice = !twice) {
        const int digit = digits[i].digitValue() * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

bool isPesel(QStringView digits) {
    if (digits.size() != 11) return false;
    const int sum = weighted(digits, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3});
    if ((10 - sum % 10) % 10 != digits[10].digitValue()) return false;
    const int month = digits.mid(2, 2).toInt();
    // 1900s as they are, 2000s + 20, 2100s + 40, 2200s + 60, 1800s + 80.
    const int century = month / 20 == 4 ? 1800 : 1900 + 100 * (month / 20);
    return QDate::isValid(century + digits.left(2).toInt(), month % 20, digits.mid(4, 2).toInt());
}

bool isCnp(QStringView digits) {
    if (digits.size() != 13 || digits[0] == u'0') return false;
    const int rest = weighted(digits, {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}) % 11;
    if ((rest == 10 ? 1 : rest) != digits[12].digitValue()) return false;
    const int first = digits[0].digitValue();
    int century = 1900;
    if (first == 3 || first == 4) century = 1800;
    if (first == 5 || first == 6) century = 2000;
    return QDate::isValid(century + digits.mid(1, 2).toInt(), digits.mid(3, 2).toInt(),
                          digits.mid(5, 2).toInt());
}

} // namespace chwila::feedback
