#include "core/report/quadrant.h"

namespace chwila::report {

Quadrant quadrant(const Telling& telling) {
    const analysis::AnalysisResult& result = telling.result;
    const Language& language = telling.language;
    Quadrant chart;
    chart.usual = result.overallLowShare;
    chart.threshold = result.matterThreshold;
    chart.acrossName = language.translate("report", "Goes wrong for (% of answers)");
    chart.upName = language.translate("report", "Starters lost if it always went wrong");
    int left = 0;
    int topRight = 0;
    const std::vector<const analysis::TouchpointResult*> moments = result.moments();
    for (const analysis::TouchpointResult& figures : result.touchpoints) {
        if (figures.answers == 0 || !figures.reachable || !figures.lowShare) {
            ++left;
            continue;
        }
        QuadrantPoint point;
        point.touchpoint = figures.id;
        point.name = nameOf(figures.id, telling);
        point.answers = figures.answers;
        point.lowShare = static_cast<double>(figures.low) / static_cast<double>(figures.answers);
        point.interval = *figures.lowShare;
        point.matter = figures.matter;
        point.marked = figures.marked;
        const auto at = std::ranges::find(moments, figures.id, &analysis::TouchpointResult::id);
        if (at != moments.end()) point.rank = static_cast<int>(at - moments.begin()) + 1;
        if (point.lowShare > chart.usual && point.matter >= chart.threshold) ++topRight;
        chart.points.push_back(std::move(point));
    }
    chart.title =
        topRight == 0
            ? language.translate("report", "Nothing goes wrong more often than usual where it matters")
            : language.translate("report", "%n touchpoints go wrong more often than usual where it matters",
                                 nullptr, topRight);
    chart.caption = left == 0
                        ? QString()
                        : language.translate("report", "%n touchpoints without answers or path are left out.",
                                             nullptr, left);
    return chart;
}

} // namespace chwila::report
