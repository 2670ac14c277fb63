// The few text styles and distances of a report in points; 1 px on screen is 0.75 pt on paper.
#pragma once

#include "core/report/page/text_measure.h"

namespace chwila::report::type {

inline constexpr TextStyle coverTitle{34, Weight::SemiBold, false};
inline constexpr TextStyle coverLine{13, Weight::Regular, false};
inline constexpr TextStyle title{21, Weight::SemiBold, false};
inline constexpr TextStyle heading{12.5, Weight::SemiBold, false};
inline constexpr TextStyle subheading{9.75, Weight::SemiBold, false};
inline constexpr TextStyle lead{12.5, Weight::Regular, false};
inline constexpr TextStyle leadStrong{12.5, Weight::SemiBold, false};
inline constexpr TextStyle body{9.75, Weight::Regular, false};
inline constexpr TextStyle bodyStrong{9.75, Weight::SemiBold, false};
inline constexpr TextStyle caption{8.25, Weight::Regular, false};
inline constexpr TextStyle captionStrong{8.25, Weight::SemiBold, false};
inline constexpr TextStyle figure{21, Weight::SemiBold, false};
inline constexpr TextStyle part{15, Weight::SemiBold, false};

inline constexpr double unit = 3; ///< 4 px on a screen
inline constexpr double gap = 4 * unit;
inline constexpr double columnGap = 6 * unit;

/// Distance of two baselines.
constexpr double leading(const TextStyle& style) {
    return style.size * (style.size > 18 ? 1.2 : 1.42);
}

} // namespace chwila::report::type
