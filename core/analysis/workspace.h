// What all analyses of one run share, made once from the input: the graph and the answers by position.
// Read-only for the analyses; what one finds out for the next stands in AnalysisResult.
#pragma once

#include "core/analysis/canonical_order.h"
#include "core/analysis/drivers.h"

#include <set>

namespace chwila::analysis {

/// What the levels of one scale mean, looked up once.
struct LevelTable {
    const model::Scale* scale = nullptr;
    std::vector<char> low;
    std::vector<char> high;
    std::vector<double> score;
    std::vector<double> satisfaction; ///< 0 … 100
};

/// Answers to one question at one touchpoint, all profiles together.
struct QuestionCounts {
    std::size_t touchpoint = 0;
    std::size_t scale = 0; ///< position in Answers::scales
    std::vector<qint64> levels;
};

/// Answers of one touchpoint in one stratum.
struct StratumCell {
    std::size_t touchpoint = 0;
    std::size_t stratum = 0;
    qint64 n = 0;
    qint64 low = 0;
};

/// Touchpoints by position in JourneyGraph::ids; answers elsewhere in the project are left out.
struct Answers {
    std::vector<LevelTable> scales;        ///< ascending by id
    std::vector<QuestionCounts> questions; ///< ascending by touchpoint, scale
    std::vector<Stratum> strata;           ///< ascending by scale, profile
    std::vector<StratumCell> cells;        ///< ascending by touchpoint, stratum
    std::vector<std::size_t> firstCell;    ///< by touchpoint, one more at the end
    std::vector<qint64> n;                 ///< by touchpoint
    std::vector<qint64> low;
    qint64 total = 0;
    qint64 totalLow = 0;

    std::span<const StratumCell> of(std::size_t touchpoint) const {
        return std::span(cells).subspan(firstCell[touchpoint],
                                        firstCell[touchpoint + 1] - firstCell[touchpoint]);
    }
};

/// The answers that count, in strata of question or question × profile.
Answers answersOf(const AnalysisInput& input, const JourneyGraph& graph, bool bySegment);

struct Workspace {
    /// Numbers without meaning where `progress` is cancelled meanwhile.
    explicit Workspace(const AnalysisInput& input, const Progress& progress = NoProgress(),
                       std::set<model::TouchpointId> withheld = {});

    const AnalysisInput& input;
    const model::Settings& settings;
    JourneyGraph graph;
    GraphStructure structure;
    bool bySegment = false; ///< strata are question × profile
    Answers answers;
    CanonicalOrder order;
    DriverData drivers;
    std::vector<double> weights;            ///< a_i of the chain, by touchpoint
    std::uint64_t seed = 0;                 ///< CanonicalOrder::seed
    std::set<model::TouchpointId> withheld; ///< LeftOut::touchpoints

    std::size_t size() const { return graph.size(); }
};

} // namespace chwila::analysis
