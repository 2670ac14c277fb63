#include "core/analysis/tolerance.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chwila::analysis {

std::span<const Tolerance> tolerances() {
    // 44 % leave at the first bad experience and 88 % by the second; 32 % and 59 % worldwide.
    constexpr double second = 0.44 / 0.56;
    constexpr double secondGlobal = (0.59 - 0.32) / (1 - 0.32);
    static constexpr Tolerance rows[] = {
        {"pwc_poland_2020",
         QT_TRANSLATE_NOOP("analysis", "Poland 2020"),
         QT_TRANSLATE_NOOP("analysis", "PwC 2020, Poland: 44% leave at the first bad experience, 88% by the "
                                       "second."),
         {0.44, second, second}},
        {"pwc_global_2018_32pct_59pct",
         QT_TRANSLATE_NOOP("analysis", "Worldwide 2018"),
         QT_TRANSLATE_NOOP("analysis", "PwC 2018, worldwide: 32% leave at the first bad experience, 59% by "
                                       "the second."),
         {0.32, secondGlobal, secondGlobal}},
        {"third_is_last",
         QT_TRANSLATE_NOOP("analysis", "The third is the last"),
         QT_TRANSLATE_NOOP("analysis", "As Poland 2020, but nobody stays after a third bad experience."),
         {0.44, second, 1}},
        {"third_never",
         QT_TRANSLATE_NOOP("analysis", "Who stays twice stays"),
         QT_TRANSLATE_NOOP("analysis",
                           "As Poland 2020, but who was not driven away by two bad experiences is "
                           "not by more."),
         {0.44, second, 0}},
    };
    return rows;
}

const Tolerance* toleranceOf(const model::Settings& settings) {
    const std::array<double, 3> own{settings.hazard1, settings.hazard2, settings.hazard3};
    const auto rows = tolerances();
    const auto at = std::ranges::find_if(rows, [&](const Tolerance& row) {
        for (std::size_t k = 0; k < own.size(); ++k) {
            if (std::abs(own[k] - row.hazards[k]) > 1e-9) return false;
        }
        return true;
    });
    return at == rows.end() ? nullptr : &*at;
}

QString toleranceName(const Tolerance& tolerance, const Language& language) {
    return language.translate("analysis", tolerance.name);
}

QString toleranceSource(const Tolerance& tolerance, const Language& language) {
    return language.translate("analysis", tolerance.source);
}

} // namespace chwila::analysis
