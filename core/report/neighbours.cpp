#include "core/report/neighbours.h"

namespace chwila::report {

namespace {

using model::Transition;

/// Weights of what leaves each touchpoint of the journey; the start has the invalid id.
std::map<model::TouchpointId, double> leavingWeights(const model::JourneyIndex& index) {
    std::map<model::TouchpointId, double> sums;
    for (const Transition* transition : index.transitions())
        sums[transition->from.value_or(model::TouchpointId{})] += transition->weight;
    return sums;
}

/// Contacts that pass on from a touchpoint, per starter; 1 for the start.
double passingOn(const std::optional<model::TouchpointId>& from, const analysis::AnalysisResult& result) {
    if (!from) return 1;
    const analysis::TouchpointResult* figures = result.find(*from);
    return figures ? std::max(0.0, figures->arrivals - figures->lastStraw) : 0;
}

void toShares(std::vector<Neighbour>& neighbours) {
    double sum = 0;
    for (const Neighbour& neighbour : neighbours)
        sum += neighbour.share;
    std::erase_if(neighbours, [](const Neighbour& neighbour) { return neighbour.share <= 0; });
    for (Neighbour& neighbour : neighbours)
        neighbour.share /= sum;
    std::ranges::stable_sort(neighbours, std::ranges::greater{}, &Neighbour::share);
}

} // namespace

Neighbours neighboursOf(model::TouchpointId id, const model::Project& project,
                        const analysis::AnalysisResult& result) {
    const model::JourneyIndex index(project, result.journey);
    const auto sums = leavingWeights(index);
    Neighbours neighbours;
    for (const Transition* transition : index.transitions()) {
        const double sum = sums.at(transition->from.value_or(model::TouchpointId{}));
        if (sum <= 0) continue;
        const double share = transition->weight / sum;
        if (transition->to == id && transition->from != id) {
            neighbours.before.push_back(
                {transition->from, {}, !transition->from, passingOn(transition->from, result) * share});
        }
        if (transition->from == id && transition->to != id) {
            neighbours.after.push_back({transition->to, transition->exit, false, share});
        }
    }
    toShares(neighbours.before);
    toShares(neighbours.after);
    return neighbours;
}

QString neighbourName(const Neighbour& neighbour, const Language& language) {
    if (neighbour.start) return language.translate("report", "Start of the journey");
    return neighbour.exit.is(model::Exit::Lost) ? language.translate("report", "Lost")
                                                : language.translate("report", "Finished");
}

} // namespace chwila::report
