#include "core/base/value_order.h"

#include "core/base/text.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace chwila {

namespace {

/// A number or what stands between two of them; a number comes before a word.
struct Piece {
    bool isNumber = false;
    double number = 0;
    QString words;

    auto key() const { return std::tie(number, words); }
};

struct Value {
    QString text;
    std::vector<Piece> pieces;

    const Piece* firstNumber() const {
        const auto at = std::ranges::find(pieces, true, &Piece::isNumber);
        return at == pieces.end() ? nullptr : &*at;
    }
    bool beginsWithNumber() const { return !pieces.empty() && pieces.front().isNumber; }
};

qsizetype endOfDigits(const QString& text, qsizetype at) {
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

/// "1,000" and "2 500" are one number: what stands before three digits parts thousands.
qsizetype endOfNumber(const QString& text, qsizetype at) {
    constexpr qsizetype group = 3;
    static const QString between = QStringLiteral(",. '\u00a0\u2009\u202f\u2019");
    qsizetype end = endOfDigits(text, at);
    if (end - at > group) return end;
    while (end < text.size() && between.contains(text[end]) && endOfDigits(text, end + 1) == end + 1 + group)
        end += 1 + group;
    return end;
}

/// Numbers and what stands between them; signs alone say nothing.
std::vector<Piece> piecesOf(const QString& text) {
    std::vector<Piece> pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        const bool digits = text[at].isDigit();
        if (digits) {
            at = endOfNumber(text, at);
        } else {
            while (at < text.size() && !text[at].isDigit())
                ++at;
        }
        QString part = text.mid(start, at - start);
        if (digits)
            pieces.push_back({true, part.removeIf([](QChar c) { return !c.isDigit(); }).toDouble(), {}});
        else if (const QString words = foldedForSearch(part).trimmed(); !words.isEmpty())
            pieces.push_back({false, 0, words});
    }
    return pieces;
}

bool isMore(const QString& text) {
    return text.startsWith(u'>') || text.startsWith(QChar(0x2265));
}

int comparePieces(const Value& a, const Value& b) {
    const std::size_t shared = std::min(a.pieces.size(), b.pieces.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const Piece& left = a.pieces[i];
        const Piece& right = b.pieces[i];
        if (left.isNumber != right.isNumber) return left.isNumber ? -1 : 1;
        if (left.key() != right.key()) return left.key() < right.key() ? -1 : 1;
    }
    return a.pieces.size() == b.pieces.size() ? 0 : a.pieces.size() < b.pieces.size() ? -1 : 1;
}

bool before(const Value& a, const Value& b) {
    const int order = comparePieces(a, b);
    return order != 0 ? order < 0 : a.text < b.text;
}

/// "Before 2015" comes before "2015–2019", "> 65" after "65"; whatever has no number comes last.
bool beforeByNumber(const Value& a, const Value& b) {
    const Piece* left = a.firstNumber();
    const Piece* right = b.firstNumber();
    if (!left || !right) return left || (!right && before(a, b));
    if (left->number != right->number) return left->number < right->number;
    const auto place = [](const Value& each) {
        return isMore(each.text) ? 2 : each.text.front().isDigit() ? 1 : 0;
    };
    return place(a) != place(b) ? place(a) < place(b) : before(a, b);
}

} // namespace

void sortAsRead(QStringList& values) {
    std::vector<Value> read;
    for (const QString& value : std::as_const(values))
        read.push_back({value, piecesOf(value)});
    const auto numbered = std::ranges::count_if(read, &Value::beginsWithNumber);
    std::ranges::sort(read, 2 * numbered > std::ssize(read) ? beforeByNumber : before);
    for (qsizetype i = 0; i < values.size(); ++i)
        values[i] = read[static_cast<std::size_t>(i)].text;
}

} // namespace chwila
