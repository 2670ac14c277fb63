#include "core/analysis/structure.h"

namespace chwila::analysis {

namespace {

std::vector<std::vector<model::TouchpointId>> named(const JourneyGraph& graph,
                                                    const std::vector<std::vector<std::size_t>>& groups) {
    std::vector<std::vector<model::TouchpointId>> ids;
    for (const auto& group : groups) {
        ids.emplace_back();
        for (const std::size_t i : group)
            ids.back().push_back(graph.ids[i]);
    }
    return ids;
}

} // namespace

void runStructure(const Workspace& workspace, AnalysisResult& result, Progress&) {
    const GraphStructure& structure = workspace.structure;
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        result.touchpoints[i].reachable = structure.reachable[i] != 0;
        result.touchpoints[i].canReachEnd = structure.canReachEnd[i] != 0;
    }
    result.loops = named(workspace.graph, structure.loops);
    result.closedGroups = named(workspace.graph, structure.closedGroups);
    for (const std::size_t i : structure.unavoidable) {
        result.touchpoints[i].unavoidable = true;
        result.unavoidable.push_back(workspace.graph.ids[i]);
    }
}

} // namespace chwila::analysis
