// What customers forgive: presets of the hazards to leave at the first, second and every later bad
// experience, each with its source. They are stated intentions, an upper bound.
#pragma once

#include "core/base/language.h"
#include "core/model/settings.h"

#include <array>
#include <span>

namespace chwila::analysis {

struct Tolerance {
    const char* key;  ///< stable; in files and on the command line
    const char* name; ///< English, context "analysis"
    const char* source;
    std::array<double, 3> hazards;
};

/// The first is the usual one.
std::span<const Tolerance> tolerances();
/// The preset whose hazards the settings hold (to 1e-9); null for a company's own.
const Tolerance* toleranceOf(const model::Settings& settings);
QString toleranceName(const Tolerance& tolerance, const Language& language);
QString toleranceSource(const Tolerance& tolerance, const Language& language);

} // namespace chwila::analysis
