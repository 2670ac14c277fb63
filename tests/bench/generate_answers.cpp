// Writes the answers the import is measured with: a long CSV of seven columns, by default 10,000,000 rows
// and about 640 MB, words on a quarter of them, always the same for the same number of rows.
//   generate_answers ROWS > answers.csv
// 300 touchpoints, 12 profiles (4 products × 3 regions) in two columns, 550 days in the order of time, three
// customers in ten rows, one row in a thousand a repetition of the one before, one in 100,000 broken.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014).
class Numbers {
  public:
    std::uint64_t next() {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

  private:
    std::uint64_t m_state = 2026;
};

constexpr std::array<const char*, 20> things{
    "Claim",  "Quote", "Bill", "Visit",  "Call",   "Letter", "App",     "Offer",  "Contract", "Payout",
    "Advice", "Chat",  "Form", "Branch", "Survey", "Notice", "Renewal", "Refund", "Portal",   "Survey"};
constexpr std::array<const char*, 15> moments{"opened", "signed", "sent",   "read",    "paid",
                                              "asked",  "heard",  "closed", "checked", "delayed",
                                              "booked", "ended",  "found",  "changed", "lost"};
constexpr std::array<const char*, 4> products{"Basic", "Comfort", "Premium", "Family"};
constexpr std::array<const char*, 3> regions{"North", "South", "West"};
constexpr std::array<const char*, 48> words{
    "the",   "was",     "too",      "slow",    "friendly", "adviser",    "never",  "called",
    "back",  "waited",  "weeks",    "letter",  "form",     "unclear",    "price",  "fair",
    "quick", "helpful", "nobody",   "answer",  "again",    "online",     "could",  "not",
    "find",  "thank",   "you",      "perfect", "rude",     "claim",      "paid",   "late",
    "miła",  "obsługa", "czekałem", "długo",   "brak",     "informacji", "foarte", "bine",
    "încet", "răspuns", "așteptat", "scump",   "app",      "crashed",    "simple", "confusing"};

/// Days since 1 January 2024 as a date.
std::string dateOf(int day) {
    constexpr std::array<int, 12> lengths{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year = 2024;
    std::size_t month = 0;
    for (;;) {
        const int length = year != 2024 && month == 1 ? 28 : lengths[month];
        if (day < length) break;
        day -= length;
        if (++month == 12) {
            month = 0;
            ++year;
        }
    }
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, static_cast<int>(month) + 1, day + 1);
    return text.data();
}

std::string comment(Numbers& numbers) {
    std::string text;
    for (std::size_t left = 4 + numbers.below(6); left > 0; --left) {
        if (!text.empty()) text += ' ';
        text += words[numbers.below(numbers.below(2) == 0 ? 12 : words.size())];
    }
    if (numbers.below(20) != 0) return text;
    return "\"" + text + (numbers.below(2) == 0 ? ", \"\"really\"\"" : ",\n" + text) + "\"";
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10000000;
    constexpr std::size_t days = 550;
    Numbers numbers;
    std::string out = "answered_at,customer,touchpoint,score,product,region,comment\n";
    std::string row;
    for (std::size_t i = 0; i < rows; ++i) {
        if (i == 0 || numbers.below(1000) != 0) {
            const int day = static_cast<int>(i * days / rows);
            const auto minute = numbers.below(1440);
            std::array<char, 64> start{};
            std::snprintf(start.data(), start.size(), "%sT%02d:%02d,C%07zu,", dateOf(day).c_str(),
                          static_cast<int>(minute / 60), static_cast<int>(minute % 60),
                          numbers.below(rows * 3 / 10 + 1));
            row = start.data();
            const std::size_t touchpoint = numbers.below(300);
            row += std::string(things[touchpoint / 15]) + ' ' + moments[touchpoint % 15];
            if (touchpoint / 15 == 19) row += " 2";
            const std::size_t good = touchpoint % 7 == 0 ? 5 : 8;
            const std::size_t score = std::min<std::size_t>(10, numbers.below(good) + numbers.below(5));
            row += ',' + (numbers.below(100000) == 0 ? std::string("none") : std::to_string(score)) + ',';
            row += std::string(products[numbers.below(4)]) + ',' + regions[numbers.below(3)] + ',';
            if (numbers.below(4) == 0) row += comment(numbers);
            row += '\n';
        }
        out += row;
        if (out.size() < (1U << 20)) continue;
        if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size()) return 1;
        out.clear();
    }
    return std::fwrite(out.data(), 1, out.size(), stdout) == out.size() ? 0 : 1;
}
