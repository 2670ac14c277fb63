#include "core/analysis/trouble_areas.h"

#include "core/analysis/method/connected_sets.h"
#include "core/analysis/method/marked_draw.h"
#include "core/analysis/moments.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chwila::analysis {

namespace {

constexpr std::size_t largestArea = 5;
constexpr double sameRatio = 1e-9;
// Where chance would decide whether an area counts, shuffling goes on: 9,999 times instead of 999.
constexpr int mostTimes = 10;
constexpr double errorsToDecide = 3;

// The touchpoints in canonical order: the search and the dealing see nothing of ids.
struct Numbered {
    explicit Numbered(const Workspace& workspace) : order(workspace.order), linked(workspace.size()) {
        for (std::size_t i = 0; i < workspace.size(); ++i) {
            method::Neighbours::value_type& own = linked[order.rank[i]];
            for (const std::size_t other : workspace.graph.linked[i])
                own.push_back(order.rank[other]);
            std::ranges::sort(own);
        }
    }
    template <class To, class From>
    std::vector<To> values(const From& byPosition) const {
        std::vector<To> ordered;
        for (const std::size_t i : order.touchpoints)
            ordered.push_back(static_cast<To>(byPosition(i)));
        return ordered;
    }

    const CanonicalOrder& order;
    method::Neighbours linked;
};

// Deals the low marks of every stratum anew among the answers of its touchpoints.
class Shuffle {
  public:
    Shuffle(const Answers& answers, const CanonicalOrder& order)
        : m_answers(answers),
          m_order(order),
          m_population(answers.strata.size()),
          m_marked(answers.strata.size()) {}

    /// By canonical number.
    void deal(Random& random, std::vector<std::int64_t>& observed) {
        std::ranges::fill(observed, 0);
        for (std::size_t s = 0; s < m_population.size(); ++s) {
            m_population[s] = m_answers.strata[s].n;
            m_marked[s] = m_answers.strata[s].low;
        }
        for (const std::size_t c : m_order.cells) {
            const StratumCell& cell = m_answers.cells[c];
            const std::int64_t low = method::drawHypergeometric(random, m_population[cell.stratum],
                                                                m_marked[cell.stratum], cell.n);
            observed[m_order.rank[cell.touchpoint]] += low;
            m_population[cell.stratum] -= cell.n;
            m_marked[cell.stratum] -= low;
        }
    }

  private:
    const Answers& m_answers;
    const CanonicalOrder& m_order;
    std::vector<std::int64_t> m_population; // not dealt yet, by stratum
    std::vector<std::int64_t> m_marked;
};

// The heat of each touchpoint, by position, of low answers by canonical number.
std::vector<double> heatOf(const Workspace& workspace, const std::vector<std::int64_t>& observed) {
    std::vector<double> heat(workspace.size(), 0.0);
    for (std::size_t i = 0; i < heat.size(); ++i) {
        for (const method::Arc& arc : workspace.graph.around[i])
            heat[i] += arc.share * static_cast<double>(observed[workspace.order.rank[arc.to]]);
    }
    return heat;
}

TroubleArea areaOf(const Workspace& workspace, const AnalysisResult& result, const method::FoundArea& set) {
    TroubleArea area;
    for (const std::size_t k : set.members) {
        const std::size_t i = workspace.order.touchpoints[k];
        area.members.push_back(workspace.graph.ids[i]);
        area.answers += workspace.answers.n[i];
        area.low += workspace.answers.low[i];
        area.expected += result.touchpoints[i].expectedLow;
    }
    std::ranges::sort(area.members);
    area.ratio = static_cast<double>(area.low) / area.expected;
    area.llr = set.llr;
    return area;
}

void findAreas(const Workspace& workspace, AnalysisResult& result, method::AreaSearch& search,
               const std::vector<std::int64_t>& observed, const Progress& progress) {
    std::vector<char> allowed(workspace.size(), 1);
    while (!progress.cancelled()) {
        const method::FoundArea best = search.best(observed, allowed, progress);
        if (best.members.empty()) return;
        for (const std::size_t k : best.members) {
            allowed[k] = 0;
            result.touchpoints[workspace.order.touchpoints[k]].area = static_cast<int>(result.areas.size());
        }
        result.areas.push_back(areaOf(workspace, result, best));
    }
}

double shareAtLeast(int atLeast, int rounds) {
    return (1.0 + atLeast) / (1.0 + rounds);
}

// Whether other shuffles could put an area on the other side of what counts as a trouble area.
bool chanceDecides(const std::vector<int>& atLeast, int rounds) {
    const double error = std::sqrt(sureArea * (1 - sureArea) / rounds);
    return std::ranges::any_of(atLeast, [&](int each) {
        return std::abs(shareAtLeast(each, rounds) - sureArea) < errorsToDecide * error;
    });
}

void testAreas(const Workspace& workspace, AnalysisResult& result, method::AreaSearch& search,
               std::vector<std::int64_t> observed, Progress& progress) {
    Shuffle shuffle(workspace.answers, workspace.order);
    Random random(workspace.seed);
    const std::vector<char> allowed(workspace.size(), 1);
    const std::vector<double> heat = heatOf(workspace, observed);
    std::vector<int> atLeast(result.areas.size(), 0);
    std::vector<int> asHot(workspace.size(), 0);
    const int asked = workspace.input.options.shuffles;
    int rounds = asked;
    for (int round = 0; round < rounds; ++round) {
        if (progress.cancelled()) return;
        if (round % 64 == 0) {
            progress.report(std::min(1.0, static_cast<double>(round) / asked),
                            QCoreApplication::translate("analysis", "Looking for trouble areas"));
        }
        shuffle.deal(random, observed);
        const double best = atLeast.empty() ? 0 : search.best(observed, allowed, progress).llr;
        for (std::size_t a = 0; a < atLeast.size(); ++a) {
            if (best >= result.areas[a].llr - sameRatio) ++atLeast[a];
        }
        const std::vector<double> dealt = heatOf(workspace, observed);
        for (std::size_t i = 0; i < heat.size(); ++i) {
            if (dealt[i] >= heat[i] - sameRatio) ++asHot[i];
        }
        const bool more = round + 1 == rounds && (rounds + 1) / (asked + 1) < mostTimes;
        if (more && chanceDecides(atLeast, rounds)) rounds += asked + 1;
    }
    for (std::size_t a = 0; a < atLeast.size(); ++a)
        result.areas[a].p = shareAtLeast(atLeast[a], rounds);
    for (std::size_t i = 0; i < heat.size(); ++i)
        result.touchpoints[i].heatP = shareAtLeast(asHot[i], rounds);
    result.shuffles = rounds;
}

} // namespace

void runTroubleAreas(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    const Numbered numbered(workspace);
    const auto expected =
        numbered.values<double>([&](std::size_t i) { return result.touchpoints[i].expectedLow; });
    const auto observed =
        numbered.values<std::int64_t>([&](std::size_t i) { return workspace.answers.low[i]; });
    method::AreaSearch search(numbered.linked, expected, static_cast<double>(workspace.answers.totalLow),
                              largestArea);
    findAreas(workspace, result, search, observed, progress);
    result.shuffles = std::max(0, workspace.input.options.shuffles);
    if (result.shuffles > 0 && workspace.answers.total > 0)
        testAreas(workspace, result, search, observed, progress);
}

} // namespace chwila::analysis
