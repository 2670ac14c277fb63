#include "core/analysis/segment_check.h"

#include "core/analysis/method/exact_test.h"

#include <algorithm>
#include <map>
#include <set>

namespace chwila::analysis {

namespace {

constexpr double unsure = 0.10;
constexpr double nearUsual = 1.15;     // "about as often as usual"
constexpr double mostComparable = 0.8; // of the answers that must have others like them elsewhere
constexpr qint64 fewestElsewhere = 10; // of the same question and segment, to say what is usual there

/// Profiles by the value of one attribute.
struct Grouping {
    QString attribute; ///< empty: what the values are called is not known
    std::map<int, int> groupOf;
};

std::set<int> answeredProfiles(const AnalysisInput& input) {
    std::set<int> profiles;
    for (const feedback::AnswerCounts::Cell& cell : input.counts.cells)
        profiles.insert(cell.profile);
    return profiles;
}

Grouping grouping(std::span<const feedback::Profile> profiles, const std::set<int>& answered,
                  const QString& attribute) {
    Grouping result{attribute, {}};
    std::map<QString, int> groups;
    for (const int profile : answered) {
        QString own; // those without the attribute are a group of their own
        const auto at = static_cast<std::size_t>(profile);
        if (profile >= 0 && at < profiles.size()) {
            for (const auto& [name, value] : profiles[at].values) {
                if (name == attribute) own = value;
            }
        }
        result.groupOf[profile] = groups.try_emplace(own, static_cast<int>(groups.size())).first->second;
    }
    return result;
}

/// One attribute at a time: crossed with each other they leave too few answers in each cell to find anything,
/// and what cannot be found would look explained.
std::vector<Grouping> groupings(const AnalysisInput& input) {
    const std::set<int> answered = answeredProfiles(input);
    std::vector<Grouping> all;
    if (!input.cube) {
        all.emplace_back();
        for (const int profile : answered)
            all.back().groupOf[profile] = profile;
    } else {
        for (const auto& [attribute, values] : input.cube->attributes())
            all.push_back(grouping(input.cube->profiles(), answered, attribute));
    }
    std::erase_if(all, [](const Grouping& each) {
        std::set<int> groups;
        for (const auto& [profile, group] : each.groupOf)
            groups.insert(group);
        return groups.size() < 2;
    });
    return all;
}

Answers grouped(const Workspace& workspace, const Grouping& grouping) {
    AnalysisInput input = workspace.input;
    for (feedback::AnswerCounts::Cell& cell : input.counts.cells)
        cell.profile = grouping.groupOf.at(cell.profile);
    return answersOf(input, workspace.graph, true);
}

// O/E with what is usual for the same question and segment at the other touchpoints; nothing where too few of
// the answers have others like them there.
std::optional<double> ratioWithin(const Answers& answers, std::size_t i) {
    qint64 n = 0;
    qint64 low = 0;
    double expected = 0;
    for (const StratumCell& cell : answers.of(i)) {
        const Stratum& stratum = answers.strata[cell.stratum];
        const qint64 elsewhere = stratum.n - cell.n;
        if (elsewhere < fewestElsewhere) continue;
        n += cell.n;
        low += cell.low;
        expected += static_cast<double>(cell.n) * static_cast<double>(stratum.low - cell.low)
                    / static_cast<double>(elsewhere);
    }
    if (static_cast<double>(n) < mostComparable * static_cast<double>(answers.n[i]) || !(expected > 0))
        return std::nullopt;
    return static_cast<double>(low) / expected;
}

std::vector<SegmentCheck> checksBy(const Grouping& grouping, const Workspace& workspace,
                                   const Progress& progress) {
    const Answers answers = grouped(workspace, grouping);
    std::vector<SegmentCheck> checks;
    std::vector<double> family;
    for (std::size_t i = 0; i < workspace.size() && !progress.cancelled(); ++i) {
        if (answers.n[i] == 0) continue;
        SegmentCheck check;
        check.touchpoint = workspace.graph.ids[i];
        check.attribute = grouping.attribute;
        std::vector<method::StratumDraw> draws;
        for (const StratumCell& cell : answers.of(i)) {
            const Stratum& stratum = answers.strata[cell.stratum];
            draws.push_back({stratum.n, stratum.low, cell.n});
            check.expected += static_cast<double>(cell.n) * stratum.share;
        }
        check.p = method::exactTails(draws, answers.low[i]).upper;
        check.ratio = ratioWithin(answers, i);
        family.push_back(check.p);
        checks.push_back(std::move(check));
    }
    const std::vector<double> corrected = method::benjaminiHochberg(family);
    for (std::size_t k = 0; k < corrected.size(); ++k)
        checks[k].q = corrected[k];
    return checks;
}

// Not finding it any more is not enough: there are fewer answers in each segment. It must be about usual
// there.
bool explains(const SegmentCheck& check, const TouchpointResult& touchpoint) {
    return touchpoint.evidence != Evidence::None && check.q > unsure && check.ratio
           && *check.ratio <= nearUsual;
}

} // namespace

void runSegmentCheck(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    if (workspace.bySegment || !workspace.input.options.checks) return;
    std::map<model::TouchpointId, SegmentCheck> best;
    const auto closer = [](const SegmentCheck& a, const SegmentCheck& b) {
        return std::tuple(!a.explained, !a.ratio, a.ratio) < std::tuple(!b.explained, !b.ratio, b.ratio);
    };
    for (const Grouping& grouping : groupings(workspace.input)) {
        for (SegmentCheck& check : checksBy(grouping, workspace, progress)) {
            check.explained = explains(check, *result.find(check.touchpoint));
            const auto [at, isFirst] = best.try_emplace(check.touchpoint, check);
            if (!isFirst && closer(check, at->second)) at->second = std::move(check);
        }
        if (progress.cancelled()) return;
    }
    for (auto& [id, check] : best)
        result.segmentChecks.push_back(std::move(check));
}

} // namespace chwila::analysis
