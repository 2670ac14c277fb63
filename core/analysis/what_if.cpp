#include "core/analysis/what_if.h"

#include "core/analysis/chain.h"
#include "core/analysis/uncertainty.h"

#include <algorithm>
#include <cmath>

namespace chwila::analysis {

struct WhatIf::Data {
    Data(const Workspace& workspace, const AnalysisResult& result, int redraws, const Progress& progress)
        : ids(workspace.graph.ids),
          chain(chainModel(workspace)),
          usual(result.sigma * result.overallLowShare),
          draws(redrawnLowShares(workspace, result, redraws, progress)) {
        for (const TouchpointResult& touchpoint : result.touchpoints) {
            shares.push_back(lowShareUsed(result.sigma, result.overallLowShare, touchpoint.ratioUsed));
            reachable.push_back(touchpoint.reachable ? 1 : 0);
        }
        retained = ids.empty() ? 1 : chain.retained(shares);
    }

    std::optional<std::size_t> find(model::TouchpointId id) const {
        const auto at = std::ranges::lower_bound(ids, id);
        if (at == ids.end() || *at != id) return std::nullopt;
        return static_cast<std::size_t>(at - ids.begin());
    }
    void reduce(std::vector<double>& low, const Reductions& reductions) const {
        for (const auto& [id, share] : reductions) {
            const auto at = find(id);
            if (at) low[*at] = std::clamp(low[*at] * (1 - share), 0.0, highestLowShare);
        }
    }

    std::vector<model::TouchpointId> ids;
    method::ChainModel chain;
    double usual;
    std::vector<std::vector<double>> draws;
    std::vector<double> shares;
    std::vector<char> reachable;
    double retained = 1;
};

namespace {

// With the weights the result was made with.
AnalysisInput weighed(AnalysisInput input, const AnalysisResult& result) {
    for (const TouchpointResult& touchpoint : result.touchpoints)
        input.options.weights[touchpoint.id] = touchpoint.weight;
    input.options.resamples = 0; // drivers themselves are not asked for
    return input;
}

} // namespace

WhatIf::WhatIf(const AnalysisInput& input, const AnalysisResult& result, int redraws)
    : WhatIf(Workspace(weighed(input, result)), result, redraws) {}

WhatIf::WhatIf(const Workspace& workspace, const AnalysisResult& result, int redraws,
               const Progress& progress)
    : m_data(std::make_shared<const Data>(workspace, result, redraws, progress)) {}

double WhatIf::lowShare(model::TouchpointId touchpoint) const {
    const auto at = m_data->find(touchpoint);
    return at ? m_data->shares[*at] : 0;
}

double WhatIf::kept(const Reductions& reductions) const {
    if (m_data->ids.empty() || reductions.empty()) return 0;
    std::vector<double> low = m_data->shares;
    m_data->reduce(low, reductions);
    return 1000 * (m_data->chain.retained(low) - m_data->retained);
}

std::optional<Interval> WhatIf::interval(const Reductions& reductions, const Progress& progress) const {
    std::vector<double> kept;
    for (const std::vector<double>& drawn : m_data->draws) {
        if (progress.cancelled()) return std::nullopt;
        std::vector<double> low = drawn;
        m_data->reduce(low, reductions);
        kept.push_back(1000 * (m_data->chain.retained(low) - m_data->chain.retained(drawn)));
    }
    if (kept.empty()) return std::nullopt;
    return middle95(std::move(kept));
}

std::vector<double> WhatIf::keptWith(const std::vector<std::map<model::TouchpointId, double>>& sharesByDraw,
                                     const Progress& progress) const {
    std::vector<double> kept;
    for (std::size_t i = 0; i < std::min(sharesByDraw.size(), m_data->draws.size()); ++i) {
        if (progress.cancelled()) return {};
        std::vector<double> low = m_data->draws[i];
        for (const auto& [id, share] : sharesByDraw[i]) {
            if (const auto at = m_data->find(id)) low[*at] = std::clamp(share, 0.0, highestLowShare);
        }
        kept.push_back(1000 * (m_data->chain.retained(low) - m_data->chain.retained(m_data->draws[i])));
    }
    return kept;
}

std::vector<WhatIfFigures> WhatIf::ranking(const Reductions& reductions) const {
    std::vector<WhatIfFigures> all;
    if (m_data->ids.empty()) return all;
    std::vector<double> low = m_data->shares;
    m_data->reduce(low, reductions);
    const method::ChainFigures figures = m_data->chain.solve(low);
    for (std::size_t i = 0; i < low.size(); ++i) {
        if (!m_data->reachable[i]) continue;
        const double score = 1000 * std::max(0.0, low[i] - m_data->usual) * figures.matter[i];
        all.push_back({m_data->ids[i], low[i], low[i] * figures.matter[i], score, 0});
    }
    std::ranges::stable_sort(all, [](const WhatIfFigures& a, const WhatIfFigures& b) {
        return std::pair(a.score, a.avoidable) > std::pair(b.score, b.avoidable);
    });
    int rank = 0;
    for (WhatIfFigures& each : all)
        each.rank = ++rank;
    return all;
}

} // namespace chwila::analysis
