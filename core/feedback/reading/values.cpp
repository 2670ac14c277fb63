#include "core/feedback/reading/values.h"

#include <algorithm>
#include <cmath>

namespace chwila::feedback {

namespace {

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Most cells are a digit or two; nothing where it takes more than adding up digits.
std::optional<double> shortWholeNumber(QStringView text) {
    if (text.isEmpty() || text.size() > 9 || !std::ranges::all_of(text, isDigit)) return std::nullopt;
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

} // namespace

std::optional<double> parseNumber(QStringView text, QChar decimalSign) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 40) return std::nullopt;
    if (const auto whole = shortWholeNumber(text)) return whole;
    if (text.back() == QLatin1Char('%')) text = text.chopped(1).trimmed();
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

std::optional<double> parseScore(QStringView text, QChar decimalSign) {
    constexpr qsizetype thousand = 3;
    if (const auto number = parseNumber(text, decimalSign)) return number;
    const QChar other = decimalSign == u',' ? u'.' : u',';
    text = text.trimmed();
    const qsizetype at = text.indexOf(other);
    qsizetype digits = 0;
    while (at >= 0 && at + digits + 1 < text.size() && isDigit(text[at + digits + 1]))
        ++digits;
    return at >= 0 && digits != thousand ? parseNumber(text, other) : std::nullopt;
}

} // namespace chwila::feedback
