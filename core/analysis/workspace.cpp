#include "core/analysis/workspace.h"

#include "core/feedback/scale_levels.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace chwila::analysis {

namespace {

LevelTable levelTable(const model::Scale& scale) {
    LevelTable table{&scale, {}, {}, {}, {}};
    for (int level = 0; level < feedback::levelCount(scale); ++level) {
        table.low.push_back(feedback::isLow(scale, level) ? 1 : 0);
        table.high.push_back(feedback::isHigh(scale, level) ? 1 : 0);
        table.score.push_back(feedback::scoreAt(scale, level));
        table.satisfaction.push_back(feedback::satisfactionAt(scale, level));
    }
    return table;
}

// A cell of the cube that belongs to the journey, by positions.
struct Placed {
    std::size_t touchpoint;
    std::size_t scale;
    int profile;
    const std::vector<qint64>* levels;
};

std::vector<Placed> placedCells(const AnalysisInput& input, const JourneyGraph& graph,
                                std::vector<LevelTable>& scales) {
    std::map<model::ScaleId, std::size_t> position;
    for (const model::Scale& scale : input.project->all<model::Scale>()) {
        position.emplace(scale.id, scales.size());
        scales.push_back(levelTable(scale));
    }
    std::vector<Placed> cells;
    for (const feedback::AnswerCounts::Cell& cell : input.counts.cells) {
        const auto touchpoint = graph.find(cell.touchpoint);
        const auto scale = position.find(cell.scale);
        if (!touchpoint || scale == position.end()) continue;
        cells.push_back({*touchpoint, scale->second, cell.profile, &cell.levels});
    }
    std::ranges::sort(
        cells, {}, [](const Placed& cell) { return std::tuple(cell.touchpoint, cell.scale, cell.profile); });
    return cells;
}

struct Counted {
    qint64 n = 0;
    qint64 low = 0;
};

Counted counted(const LevelTable& scale, const std::vector<qint64>& levels) {
    Counted sum;
    for (std::size_t level = 0; level < std::min(levels.size(), scale.low.size()); ++level) {
        sum.n += levels[level];
        if (scale.low[level]) sum.low += levels[level];
    }
    return sum;
}

void addQuestion(Answers& answers, const Placed& cell) {
    auto& questions = answers.questions;
    if (questions.empty() || questions.back().touchpoint != cell.touchpoint
        || questions.back().scale != cell.scale) {
        const std::size_t levels = answers.scales[cell.scale].low.size();
        questions.push_back({cell.touchpoint, cell.scale, std::vector<qint64>(levels)});
    }
    std::vector<qint64>& sum = questions.back().levels;
    for (std::size_t level = 0; level < std::min(sum.size(), cell.levels->size()); ++level)
        sum[level] += (*cell.levels)[level];
}

void addUp(Answers& answers, std::size_t size) {
    for (const StratumCell& cell : answers.cells) {
        Stratum& stratum = answers.strata[cell.stratum];
        stratum.n += cell.n;
        stratum.low += cell.low;
        answers.n[cell.touchpoint] += cell.n;
        answers.low[cell.touchpoint] += cell.low;
        answers.total += cell.n;
        answers.totalLow += cell.low;
    }
    for (Stratum& stratum : answers.strata)
        stratum.share = static_cast<double>(stratum.low) / static_cast<double>(stratum.n);
    std::size_t at = 0;
    for (std::size_t i = 0; i <= size; ++i) {
        while (at < answers.cells.size() && answers.cells[at].touchpoint < i)
            ++at;
        answers.firstCell.push_back(at);
    }
}

// Those a person names; else those that drivers give; else 1.
std::vector<double> weightsOf(const AnalysisInput& input, const JourneyGraph& graph, const Drivers& drivers) {
    std::vector<double> weights(graph.size(), 1.0);
    const auto& given = input.options.weights;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (const auto at = given.find(graph.ids[i]); at != given.end()) {
            weights[i] = std::isfinite(at->second) ? std::max(0.0, at->second) : 1;
        } else if (given.empty() && input.options.driverWeights && drivers.enough) {
            if (const Driver* driver = drivers.find(graph.ids[i])) weights[i] = driver->weight;
        }
    }
    return weights;
}

std::vector<std::pair<QString, QString>> segmentsOf(const AnalysisInput& input, int profile) {
    if (!input.cube || profile < 0) return {};
    const std::span<const feedback::Profile> profiles = input.cube->profiles();
    const auto at = static_cast<std::size_t>(profile);
    return at < profiles.size() ? profiles[at].values : std::vector<std::pair<QString, QString>>{};
}

} // namespace

Answers answersOf(const AnalysisInput& input, const JourneyGraph& graph, bool bySegment) {
    Answers answers;
    answers.n.assign(graph.size(), 0);
    answers.low.assign(graph.size(), 0);
    const std::vector<Placed> placed = placedCells(input, graph, answers.scales);
    const auto stratumKey = [&](const Placed& cell) {
        return std::pair(cell.scale, bySegment ? cell.profile : -1);
    };
    std::map<std::pair<std::size_t, int>, std::size_t> position;
    for (const Placed& cell : placed) {
        if (counted(answers.scales[cell.scale], *cell.levels).n > 0) position.emplace(stratumKey(cell), 0);
    }
    for (auto& [key, at] : position) {
        at = answers.strata.size();
        Stratum stratum;
        stratum.scale = answers.scales[key.first].scale->id;
        stratum.profile = key.second;
        stratum.segments = segmentsOf(input, key.second);
        answers.strata.push_back(std::move(stratum));
    }
    for (const Placed& cell : placed) {
        const Counted sum = counted(answers.scales[cell.scale], *cell.levels);
        if (sum.n == 0) continue;
        addQuestion(answers, cell);
        const std::size_t stratum = position.at(stratumKey(cell));
        if (answers.cells.empty() || answers.cells.back().touchpoint != cell.touchpoint
            || answers.cells.back().stratum != stratum) {
            answers.cells.push_back({cell.touchpoint, stratum, 0, 0});
        }
        answers.cells.back().n += sum.n;
        answers.cells.back().low += sum.low;
    }
    addUp(answers, graph.size());
    return answers;
}

Workspace::Workspace(const AnalysisInput& from, const Progress& progress,
                     std::set<model::TouchpointId> notShown)
    : input(from),
      settings(from.project->settings()),
      graph(journeyGraph(*from.project, from.journey)),
      structure(graphStructure(graph)),
      bySegment(from.options.strataBySegment || settings.strataBySegment),
      answers(answersOf(from, graph, bySegment)),
      order(canonicalOrder(*from.project, graph, answers)),
      drivers(estimateDrivers(from, graph, order.rank, progress)),
      weights(weightsOf(from, graph, drivers.drivers)),
      seed(order.seed),
      withheld(std::move(notShown)) {}

} // namespace chwila::analysis
