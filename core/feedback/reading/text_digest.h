// A 64-bit number that stands for a text: MurmurHash64A (Appleby, public domain) on its UTF-8. Two of
// 10,000,000 texts meet by chance with probability 3·10⁻⁶. Not for adversaries.
#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>

namespace chwila::feedback {

inline quint64 stirred(quint64 number) {
    number = (number ^ (number >> 33)) * 0xFF51AFD7ED558CCDULL;
    number = (number ^ (number >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    return number ^ (number >> 33);
}

inline quint64 textDigest(std::string_view text, quint64 seed = 0) {
    constexpr quint64 factor = 0xC6A4A7935BD1E995ULL;
    quint64 sum = seed ^ (text.size() * factor);
    const auto take = [&](quint64 word) {
        word *= factor;
        word ^= word >> 47;
        sum = (sum ^ (word * factor)) * factor;
    };
    for (; text.size() >= 8; text.remove_prefix(8)) {
        quint64 word = 0;
        std::memcpy(&word, text.data(), 8);
        take(word);
    }
    if (!text.empty()) {
        quint64 word = 0;
        std::memcpy(&word, text.data(), text.size());
        take(word);
    }
    return stirred(sum);
}

} // namespace chwila::feedback
