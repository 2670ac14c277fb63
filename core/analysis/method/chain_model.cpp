#include "core/analysis/method/chain_model.h"

#include <algorithm>

namespace chwila::analysis::method {

namespace {

std::vector<std::pair<std::size_t, std::size_t>> linksOf(const Arcs& next) {
    std::vector<std::pair<std::size_t, std::size_t>> links;
    for (std::size_t i = 0; i < next.size(); ++i) {
        for (const Arc& arc : next[i]) {
            if (arc.to != i) links.emplace_back(i, arc.to);
        }
    }
    return links;
}

// I − b·K is what a contact does to the number of bad experiences.
UpperBlock badness(const Triple& hazards) {
    return {1, -(1 - hazards[0]), 0, 1, -(1 - hazards[1]), hazards[2]};
}

} // namespace

ChainModel::ChainModel(std::vector<double> start, Arcs next, std::vector<Triple> hazards)
    : m_start(std::move(start)),
      m_next(std::move(next)),
      m_hazards(std::move(hazards)),
      m_pattern(eliminationPattern(m_next.size(), linksOf(m_next))) {
    m_finish.reserve(m_next.size());
    for (const auto& arcs : m_next) {
        double going = 0;
        for (const Arc& arc : arcs)
            going += arc.share;
        m_finish.push_back(std::max(0.0, 1 - going));
    }
}

UpperBlock ChainModel::step(std::size_t node, double low) const {
    return UpperBlock::identity() - low * badness(m_hazards[node]);
}

VisitFigures ChainModel::visits(const Progress& progress) const {
    BlockFactors<double> factors(m_pattern);
    for (std::size_t i = 0; i < size(); ++i) {
        factors.at(i, i) += 1;
        for (const Arc& arc : m_next[i])
            factors.at(i, arc.to) -= arc.share;
    }
    factors.factorise(progress);
    VisitFigures figures;
    figures.expectedVisits = factors.solveLeft(m_start);
    const std::vector<double> returns = factors.takeInverseDiagonal(progress);
    figures.reach.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) {
        figures.expectedVisits[i] = std::max(0.0, figures.expectedVisits[i]);
        figures.reach.push_back(std::clamp(figures.expectedVisits[i] / returns[i], 0.0, 1.0));
    }
    return figures;
}

BlockFactors<UpperBlock> ChainModel::factors(std::span<const double> low, const Progress& progress) const {
    BlockFactors<UpperBlock> factors(m_pattern);
    for (std::size_t i = 0; i < size(); ++i) {
        const UpperBlock through = step(i, low[i]);
        factors.at(i, i) = UpperBlock::identity();
        for (const Arc& arc : m_next[i])
            factors.at(i, arc.to) -= arc.share * through;
    }
    factors.factorise(progress);
    return factors;
}

// Chance to be retained for somebody who arrives with 0, 1, 2 bad experiences behind them.
std::vector<Triple> ChainModel::values(const BlockFactors<UpperBlock>& factors,
                                       std::span<const double> low) const {
    std::vector<Triple> gains(size());
    for (std::size_t i = 0; i < size(); ++i)
        gains[i] = step(i, low[i]) * Triple{m_finish[i], m_finish[i], m_finish[i]};
    return factors.solveRight(gains);
}

double ChainModel::retainedFrom(const std::vector<Triple>& values) const {
    // Where nobody is known to start, nobody is lost.
    const bool known = std::ranges::any_of(m_start, [](double share) { return share > 0; });
    if (size() > 0 && !known) return 1;
    double retained = 0;
    for (std::size_t i = 0; i < size(); ++i)
        retained += m_start[i] * values[i][0];
    return std::clamp(retained, 0.0, 1.0);
}

double ChainModel::retained(std::span<const double> low, const Progress& progress) const {
    return retainedFrom(values(factors(low, progress), low));
}

ChainFigures ChainModel::solve(std::span<const double> low, const Progress& progress) const {
    BlockFactors<UpperBlock> solved = factors(low, progress);
    std::vector<Triple> starts(size());
    for (std::size_t i = 0; i < size(); ++i)
        starts[i] = {m_start[i], 0, 0};
    const std::vector<Triple> visits = solved.solveLeft(starts);
    const std::vector<Triple> value = values(solved, low);
    const std::vector<UpperBlock> returns = solved.takeInverseDiagonal(progress);

    ChainFigures figures;
    figures.retained = retainedFrom(value);
    for (std::size_t i = 0; i < size(); ++i) {
        const Triple& v = visits[i];
        const Triple& h = m_hazards[i];
        figures.arrivals.push_back(std::max(0.0, v[0] + v[1] + v[2]));
        figures.lastStraw.push_back(std::max(0.0, low[i] * (v[0] * h[0] + v[1] * h[1] + v[2] * h[2])));
        // With T = I − b·K the step here, F the expected visits from here to here and H = T⁻¹(F − I) those
        // after leaving, setting b = 0 changes the values by v·(F − H)⁻¹·(T⁻¹ − I)·u (Woodbury), and
        // T⁻¹ − I = b·T⁻¹·K.
        const UpperBlock back = inverse(step(i, low[i]));
        const UpperBlock after = back * (returns[i] - UpperBlock::identity());
        const Triple effect = inverse(guarded(returns[i] - after)) * (back * (badness(h) * value[i]));
        figures.matter.push_back(std::max(0.0, v[0] * effect[0] + v[1] * effect[1] + v[2] * effect[2]));
    }
    return figures;
}

} // namespace chwila::analysis::method
