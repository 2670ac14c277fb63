#include "core/feedback/scale_levels.h"

#include <cmath>

namespace chwila::feedback {

namespace {

constexpr int mostLevels = 1001;
constexpr double tolerance = 1e-6; // of a step

double slack(const model::Scale& scale) {
    return tolerance * scale.step;
}

} // namespace

model::Scale usualScale(model::ScaleKind kind) {
    model::Scale scale;
    scale.kind = kind;
    switch (kind) {
    case model::ScaleKind::Nps:
        scale.name = QStringLiteral("NPS 0–10");
        break;
    case model::ScaleKind::Csat:
        scale.name = QStringLiteral("CSAT 1–5");
        scale.minimum = 1;
        scale.maximum = 5;
        scale.lowAtMost = 2;
        scale.highAtLeast = 4;
        break;
    case model::ScaleKind::Ces:
        scale.name = QStringLiteral("CES 1–7");
        scale.minimum = 1;
        scale.maximum = 7;
        scale.lowAtMost = 3;
        scale.highAtLeast = 5;
        break;
    case model::ScaleKind::Own:
        scale.name = QStringLiteral("0–10");
        break;
    }
    return scale;
}

int levelCount(const model::Scale& scale) {
    if (!(scale.step > 0) || !(scale.maximum >= scale.minimum)) return 0;
    const double steps = std::floor((scale.maximum - scale.minimum) / scale.step + tolerance);
    return steps < mostLevels ? static_cast<int>(steps) + 1 : mostLevels;
}

std::optional<int> levelOf(const model::Scale& scale, double score) {
    const int count = levelCount(scale);
    if (count == 0 || !std::isfinite(score)) return std::nullopt;
    const double steps = (score - scale.minimum) / scale.step;
    const double level = std::round(steps);
    if (level < 0 || level >= count || std::abs(steps - level) > tolerance) return std::nullopt;
    return static_cast<int>(level);
}

double scoreAt(const model::Scale& scale, int level) {
    return scale.minimum + level * scale.step;
}

bool isLow(const model::Scale& scale, int level) {
    const double score = scoreAt(scale, level);
    return scale.higherIsBetter ? score <= scale.lowAtMost + slack(scale)
                                : score >= scale.lowAtMost - slack(scale);
}

bool isHigh(const model::Scale& scale, int level) {
    const double score = scoreAt(scale, level);
    return scale.higherIsBetter ? score >= scale.highAtLeast - slack(scale)
                                : score <= scale.highAtLeast + slack(scale);
}

double satisfactionAt(const model::Scale& scale, int level) {
    const int highest = levelCount(scale) - 1;
    if (highest <= 0) return 0;
    const double share = static_cast<double>(level) / highest;
    return 100 * (scale.higherIsBetter ? share : 1 - share);
}

} // namespace chwila::feedback
