// The planted-signal study: power and false discoveries of the mark, and how often intervals hold the truth,
// printed as the tables of docs/study.md.
// Some minutes; the same figures on every machine. `planted_signal_study [maps]`, 200 unless told.
#include "tests/study/planted_signal.h"

#include <cstdio>
#include <cstdlib>

using namespace chwila;

int main(int count, char** arguments) {
    const int maps = count > 1 ? std::max(1, std::atoi(arguments[1])) : 200;
    std::printf(
        "| touchpoints | ratio | maps | power | … where it is at stake | with evidence | false discoveries "
        "| maps with a false mark | … called sure |\n|---|---|---|---|---|---|---|---|---|\n");
    for (const int touchpoints : {15, 60, 300}) {
        for (const double ratio : {1.0, 1.5, 1.7, 2.0, 2.5, 3.0}) {
            study::Plan plan;
            plan.touchpoints = touchpoints;
            plan.ratio = ratio;
            const int made = touchpoints >= 300 ? std::max(1, maps / 4) : maps;
            const study::Tally tally = study::study(plan, made);
            if (ratio > 1) {
                std::printf("| %d | %.1f | %d | %.2f | %.2f | %.2f | %.2f | %.3f | %.3f |\n", touchpoints,
                            ratio, made, tally.power(), tally.powerWhereDeserved(), tally.evidence(),
                            tally.falseDiscoveries(), tally.falseMark(), tally.falseSure());
            } else {
                std::printf("| %d | none planted | %d | – | – | – | – | %.3f | %.3f |\n", touchpoints, made,
                            tally.falseMark(), tally.falseSure());
            }
            std::fflush(stdout);
        }
    }
    std::printf(
        "\n| touchpoints | planted | maps | avoidable | score, all | score, where there is one | halved "
        "|\n|---|---|---|---|---|---|---|\n");
    for (const int touchpoints : {15, 60, 300}) {
        for (const double ratio : {1.0, 2.0}) {
            study::Plan plan;
            plan.touchpoints = touchpoints;
            plan.ratio = ratio;
            plan.spread = 0.5;
            plan.shuffles = 0;
            plan.redraws = 500;
            const int made = std::max(1, maps / (touchpoints >= 300 ? 40 : 10));
            const study::Coverage held = study::coverage(plan, made);
            std::printf("| %d | %s | %d | %.3f | %.3f | %.3f | %.3f |\n", touchpoints,
                        ratio > 1 ? "2.0" : "none", made, held.avoidable.share(), held.score.share(),
                        held.scored.share(), held.whatIf.share());
            std::fflush(stdout);
        }
    }
    return 0;
}
