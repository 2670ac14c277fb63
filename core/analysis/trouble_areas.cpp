#include "core/analysis/trouble_areas.h"

#include "core/analysis/method/connected_sets.h"
#include "core/analysis/method/marked_draw.h"

#include <QCoreApplication>

#include <algorithm>

namespace chwila::analysis {

namespace {

constexpr std::size_t largestArea = 5;
constexpr double sameRatio = 1e-9;

// Deals the low marks of every stratum anew among the answers of its touchpoints.
class Shuffle {
  public:
    explicit Shuffle(const Answers& answers) : m_answers(answers), m_byStratum(answers.strata.size()) {
        for (const StratumCell& cell : answers.cells)
            m_byStratum[cell.stratum].push_back(&cell);
    }

    void deal(Random& random, std::vector<std::int64_t>& observed) const {
        std::ranges::fill(observed, 0);
        for (std::size_t s = 0; s < m_byStratum.size(); ++s) {
            std::int64_t population = m_answers.strata[s].n;
            std::int64_t marked = m_answers.strata[s].low;
            for (const StratumCell* cell : m_byStratum[s]) {
                const std::int64_t low = method::drawHypergeometric(random, population, marked, cell->n);
                observed[cell->touchpoint] += low;
                population -= cell->n;
                marked -= low;
            }
        }
    }

  private:
    const Answers& m_answers;
    std::vector<std::vector<const StratumCell*>> m_byStratum;
};

TroubleArea areaOf(const Workspace& workspace, const AnalysisResult& result, const method::BestSet& set) {
    TroubleArea area;
    for (const std::size_t i : set.members) {
        area.members.push_back(workspace.graph.ids[i]);
        area.answers += workspace.answers.n[i];
        area.low += workspace.answers.low[i];
        area.expected += result.touchpoints[i].expectedLow;
    }
    area.ratio = static_cast<double>(area.low) / area.expected;
    area.llr = set.llr;
    return area;
}

void findAreas(const Workspace& workspace, AnalysisResult& result, method::AreaSearch& search,
               const Progress& progress) {
    const std::vector<std::int64_t> observed(workspace.answers.low.begin(), workspace.answers.low.end());
    std::vector<char> allowed(workspace.size(), 1);
    while (!progress.cancelled()) {
        const method::BestSet best = search.best(observed, allowed, progress);
        if (best.members.empty()) return;
        for (const std::size_t i : best.members) {
            allowed[i] = 0;
            result.touchpoints[i].area = static_cast<int>(result.areas.size());
        }
        result.areas.push_back(areaOf(workspace, result, best));
    }
}

void testAreas(const Workspace& workspace, AnalysisResult& result, method::AreaSearch& search,
               Progress& progress) {
    const Shuffle shuffle(workspace.answers);
    Random random(workspace.seed);
    const std::vector<char> allowed(workspace.size(), 1);
    std::vector<std::int64_t> observed(workspace.size());
    std::vector<int> atLeast(result.areas.size(), 0);
    const int rounds = workspace.input.options.shuffles;
    for (int round = 0; round < rounds; ++round) {
        if (progress.cancelled()) return;
        if (round % 64 == 0) {
            progress.report(static_cast<double>(round) / rounds,
                            QCoreApplication::translate("analysis", "Looking for trouble areas"));
        }
        shuffle.deal(random, observed);
        const double best = search.best(observed, allowed, progress).llr;
        for (std::size_t a = 0; a < atLeast.size(); ++a) {
            if (best >= result.areas[a].llr - sameRatio) ++atLeast[a];
        }
    }
    for (std::size_t a = 0; a < atLeast.size(); ++a)
        result.areas[a].p = (1.0 + atLeast[a]) / (1.0 + rounds);
}

} // namespace

void runTroubleAreas(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    std::vector<double> expected;
    for (const TouchpointResult& touchpoint : result.touchpoints)
        expected.push_back(touchpoint.expectedLow);
    method::AreaSearch search(workspace.graph.linked, expected,
                              static_cast<double>(workspace.answers.totalLow), largestArea);
    findAreas(workspace, result, search, progress);
    result.shuffles = std::max(0, workspace.input.options.shuffles);
    if (result.shuffles > 0 && !result.areas.empty()) testAreas(workspace, result, search, progress);
}

} // namespace chwila::analysis
