// Likeness of labels across languages: a survey in Polish names the touchpoints of an English map. By a small
// dictionary of what customers meet, in English, Polish and Romanian.
#pragma once

#include <QString>

#include <set>

namespace chwila::feedback {

/// The things a label speaks of; words the dictionary does not know stand for themselves.
std::set<QString> conceptsOf(const QString& label);

/// Share of the two labels' words that mean the same thing, 0…0.7 (a suggestion, never sure). Words the
/// dictionary does not know are alike only where they are equal. Symmetric.
double conceptLikeness(const std::set<QString>& a, const std::set<QString>& b);

} // namespace chwila::feedback
