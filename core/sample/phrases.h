// What the sample's customers write. A comment is put together from an opening, a sentence about the
// theme, a general one and a closing, some of them left out, so that thousands of answers do not
// repeat themselves. The choices depend on the random numbers alone, not on the language.
#pragma once

#include "core/base/random.h"
#include "core/sample/sample_journey.h"

namespace chwila::sample {

enum class Mood : std::uint8_t { Low, Middle, High };

/// Never empty; takes the same number of random numbers in every language.
QString comment(Theme theme, Mood mood, Random& random, const Language& language);

} // namespace chwila::sample
