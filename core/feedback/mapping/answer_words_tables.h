// The words of answer_words.h as tables; only used there. All texts are folded as foldedForSearch()
// does; "|" parts spellings of one meaning.
#pragma once

#include <span>

namespace chwila::feedback::wording {

/// Words in their order, worst first, such as "poor" … "excellent".
struct OrderedSet {
    bool opinion;
    std::span<const char* const> levels;
};
std::span<const OrderedSet> orderedSets();

/// What is graded: "satisfied" and "dissatisfied" are the two poles of one family.
struct Pole {
    int family;
    int sign;          ///< +1 good, −1 bad
    const char* stems; ///< beginnings of words
};
std::span<const Pole> poles();

struct Family {
    int id;
    bool opinion;
    bool bothPoles; ///< people expect the other pole too, even where nobody chose it
};
std::span<const Family> families();

/// How strongly: 4 completely, 3 very, 2 moderately or nothing said, 1 somewhat.
struct Strength {
    int value;
    const char* phrases; ///< whole words
};
std::span<const Strength> strengths();

/// Phrases for "in no way", "not so very", "not", the middle, and for no opinion.
const char* inNoWay();
const char* notSo();
const char* negations();
const char* middles();
const char* noOpinions();
/// Beginnings of words, parted by blanks, with which somebody says that no answer was given: "Refused (99)".
const char* refusals();

} // namespace chwila::feedback::wording
