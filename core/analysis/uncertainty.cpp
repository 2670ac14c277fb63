#include "core/analysis/uncertainty.h"

#include "core/analysis/chain.h"
#include "core/analysis/method/marked_draw.h"
#include "core/analysis/what_if.h"
#include "core/base/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chwila::analysis {

namespace {

// Block products one run may spend on redraws (some seconds); only maps whose links form no line at all,
// hundreds of touchpoints linked at random, ever get fewer redraws than were asked for.
constexpr double mostWork = 4e8;
constexpr int fewestRedraws = 20;    // fewer would say nothing
constexpr double solvesForSigma = 4; // a dozen of the cheap kind

// What the answers of one touchpoint say when they are drawn anew.
struct Redrawn {
    double ratio = 1;
    double mean = 0; // expected number of low answers
    double low = 0;
};

// The low answers to one question at one touchpoint, over and over.
struct DrawnCell {
    double mean = 0;
    method::BinomialDraws low;
};

class Redraws {
  public:
    Redraws(const Workspace& workspace, const AnalysisResult& result)
        : m_workspace(workspace),
          m_result(result),
          m_chain(chainModel(workspace)),
          m_random(workspace.seed ^ 0x9e3779b97f4a7c15ULL),
          m_keep(workspace.size(), 0.0),
          m_cells(workspace.size()) {
        for (std::size_t i = 0; i < workspace.size(); ++i)
            m_keep[i] = std::sqrt(kept(i));
        for (const std::size_t c : workspace.order.cells) {
            const StratumCell& cell = workspace.answers.cells[c];
            const double usual = workspace.answers.strata[cell.stratum].share;
            const double share = std::clamp(usual * ratioDrawn(cell.touchpoint), 0.0, highestLowShare);
            m_cells[cell.touchpoint].push_back(
                {static_cast<double>(cell.n) * share, method::BinomialDraws(cell.n, share)});
        }
    }

    int count() const {
        const double solves = m_result.calibrated && !isOfSome(m_workspace.input) ? 1 + solvesForSigma : 1;
        const double affordable = mostWork / (solves * std::max(1.0, m_chain.work()));
        const int asked = m_workspace.input.options.redraws;
        if (affordable >= asked) return asked;
        return affordable >= fewestRedraws ? static_cast<int>(affordable) : 0;
    }

    struct Drawn {
        std::vector<double> shares; // b' of each touchpoint
        double usual = 0;           // σ·m
    };
    /// In canonical order, so that ids do not decide which touchpoint gets which numbers.
    Drawn draw(const Progress& progress) {
        double mean = 0;
        double low = 0;
        std::vector<double> shares(m_workspace.size());
        for (const std::size_t i : m_workspace.order.touchpoints) {
            const Redrawn drawn = redrawn(i);
            mean += drawn.mean;
            low += drawn.low;
            shares[i] = drawn.ratio;
        }
        const double overall =
            mean > 0 ? std::min(1.0, m_result.overallLowShare * low / mean) : m_result.overallLowShare;
        const double sigma = sigmaFor(shares, overall, progress);
        for (double& each : shares)
            each = lowShareUsed(sigma, overall, each);
        return {std::move(shares), sigma * overall};
    }

    void next(std::vector<double>& scores, std::vector<double>& avoidable, const Progress& progress) {
        const auto [shares, usual] = draw(progress);
        const method::ChainFigures figures = m_chain.solve(shares, progress);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            scores[i] = 1000 * std::max(0.0, shares[i] - usual) * figures.matter[i];
            avoidable[i] = shares[i] * figures.matter[i];
        }
    }

  private:
    // Other answers, but the company would still know what it loses; not of whom, so that a part of the
    // customers keeps its σ.
    double sigmaFor(std::span<const double> ratios, double overall, const Progress& progress) const {
        if (!m_result.calibrated || isOfSome(m_workspace.input)) return m_result.sigma;
        return solvedSigma(m_chain, ratios, overall, *m_workspace.settings.knownLossRate, m_result.sigma,
                           progress)
            .value_or(m_result.sigma);
    }

    // The part of a raw deviation that was kept: c of a shrunk ratio, all of it where answers stand as they
    // are.
    double kept(std::size_t i) const {
        const double expected = m_result.touchpoints[i].expectedLow;
        if (m_result.asAnswered) return isAsAnswered(i) ? 1 : 0;
        const double between = m_result.shrinkage.value_or(0);
        if (expected <= 0 || between <= 0) return 0;
        double chance = 0;
        for (const StratumCell& cell : m_workspace.answers.of(i)) {
            const double share = m_workspace.answers.strata[cell.stratum].share;
            chance += static_cast<double>(cell.n) * share * (1 - share);
        }
        return between / (between + chance / (expected * expected));
    }

    bool isAsAnswered(std::size_t i) const {
        const TouchpointResult& touchpoint = m_result.touchpoints[i];
        return m_result.asAnswered && touchpoint.ratioRaw && touchpoint.ratioUsed == *touchpoint.ratioRaw;
    }

    // What answers are drawn from. Where they stand as they are, half an answer is added on each side, or
    // none low, and all of them low, would never be anything else.
    double ratioDrawn(std::size_t i) const {
        const TouchpointResult& touchpoint = m_result.touchpoints[i];
        if (!isAsAnswered(i)) return touchpoint.ratioUsed;
        const auto n = static_cast<double>(touchpoint.answers);
        return (static_cast<double>(touchpoint.low) + 0.5) / (n + 1) * n / touchpoint.expectedLow;
    }

    Redrawn redrawn(std::size_t i) {
        const TouchpointResult& touchpoint = m_result.touchpoints[i];
        Redrawn drawn{touchpoint.ratioUsed, 0, 0};
        for (const DrawnCell& cell : m_cells[i]) {
            drawn.mean += cell.mean;
            drawn.low += static_cast<double>(cell.low.next(m_random));
        }
        if (touchpoint.expectedLow > 0) {
            drawn.ratio += m_keep[i] * (drawn.low - drawn.mean) / touchpoint.expectedLow;
        }
        drawn.ratio = std::max(0.0, drawn.ratio);
        return drawn;
    }

    const Workspace& m_workspace;
    const AnalysisResult& m_result;
    method::ChainModel m_chain;
    Random m_random;
    std::vector<double> m_keep;
    std::vector<std::vector<DrawnCell>> m_cells; // by touchpoint, in canonical order of strata
};

// By touchpoint, then redraw.
using Samples = std::vector<std::vector<double>>;

// Ranks of one redraw: equal scores share the better rank, so all that score nothing are last together.
void rank(const std::vector<double>& scores, std::vector<std::size_t>& order, Samples& ranks) {
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return scores[a] > scores[b] || (scores[a] == scores[b] && a < b);
    });
    double shared = 1;
    for (std::size_t at = 0; at < order.size(); ++at) {
        if (at > 0 && scores[order[at]] < scores[order[at - 1]]) shared = static_cast<double>(at + 1);
        ranks[order[at]].push_back(shared);
    }
}

void conclude(TouchpointResult& touchpoint, const std::vector<double>& scores,
              const std::vector<double>& avoidable, const std::vector<double>& ranks) {
    // Without answers only what is usual was redrawn, which says nothing of how it goes here.
    if (!touchpoint.reachable || touchpoint.answers == 0 || avoidable.empty()) return;
    touchpoint.avoidableInterval = middle95(avoidable);
    double firstThree = 0;
    for (std::size_t r = 0; r < ranks.size(); ++r) {
        if (scores[r] > 0 && ranks[r] <= 3) ++firstThree;
    }
    touchpoint.firstThree = firstThree / static_cast<double>(ranks.size());
    touchpoint.scoreInterval = middle95(scores);
    const Interval band = middle95(ranks);
    touchpoint.rankBand = Interval{std::floor(band.low), std::ceil(band.high)};
}

} // namespace

std::vector<std::vector<double>> redrawnLowShares(const Workspace& workspace, const AnalysisResult& result,
                                                  int count, const Progress& progress) {
    std::vector<std::vector<double>> all;
    if (result.answers == 0 || count <= 0) return all;
    Redraws redraws(workspace, result);
    for (int round = 0; round < std::min(count, redraws.count()) && !progress.cancelled(); ++round)
        all.push_back(redraws.draw(progress).shares);
    return all;
}

void runUncertainty(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (workspace.input.options.redraws <= 0 || result.answers == 0) return;
    Redraws redraws(workspace, result);
    const int count = redraws.count();
    if (count == 0) return;
    const std::size_t n = workspace.size();
    Samples scores(n);
    Samples avoidable(n);
    Samples ranks(n);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < n; ++i) {
        if (result.touchpoints[i].reachable) order.push_back(i);
    }
    std::vector<double> score(n);
    std::vector<double> stake(n);
    for (int round = 0; round < count; ++round) {
        if (progress.cancelled()) return;
        if (round % 32 == 0) {
            progress.report(static_cast<double>(round) / count,
                            QCoreApplication::translate("analysis", "Trying how far the ranks could be off"));
        }
        redraws.next(score, stake, progress);
        rank(score, order, ranks);
        for (std::size_t i = 0; i < n; ++i) {
            scores[i].push_back(score[i]);
            avoidable[i].push_back(stake[i]);
        }
    }
    for (std::size_t i = 0; i < n && !progress.cancelled(); ++i)
        conclude(result.touchpoints[i], scores[i], avoidable[i], ranks[i]);
    result.redraws = count;
}

} // namespace chwila::analysis
