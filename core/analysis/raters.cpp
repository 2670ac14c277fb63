#include "core/analysis/raters.h"

#include "core/analysis/drivers.h"
#include "core/feedback/scale_levels.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace chwila::analysis {

namespace {

constexpr std::size_t mostDrivers = 60; // beyond what anybody would read
constexpr qint64 fewestTogether = 30;   // customers who rated both of a pair, where not all rated all
constexpr std::size_t ratersBetweenLooks = 1024; // customers between two looks at whether to stop

struct LevelMeaning {
    double satisfaction = 0;
    double score = 0;
    bool low = false;
    bool high = false;
};

class RaterCollector {
  public:
    RaterCollector(const AnalysisInput& input, const JourneyGraph& graph) : m_input(input) {
        m_position.reserve(graph.size());
        for (std::size_t i = 0; i < graph.size(); ++i)
            m_position.emplace(graph.ids[i].value, i);
        for (const model::Scale& scale : input.project->all<model::Scale>()) {
            std::vector<LevelMeaning>& levels = m_levels[scale.id.value];
            for (int level = 0; level < feedback::levelCount(scale); ++level) {
                levels.push_back({feedback::satisfactionAt(scale, level), feedback::scoreAt(scale, level),
                                  feedback::isLow(scale, level), feedback::isHigh(scale, level)});
            }
        }
        for (std::size_t p = 0; p < input.observations->profiles.size(); ++p)
            m_chosen.push_back(feedback::isChosen(*input.observations, static_cast<int>(p), input.filter));
        m_chosenWithout = feedback::isChosen(*input.observations, -1, input.filter);
    }

    std::vector<Rater> collect(bool survey, const Progress& progress) const {
        std::vector<Rater> raters;
        std::size_t seen = 0;
        for (const feedback::Observations::Customer& customer : m_input.observations->customers) {
            if (++seen % ratersBetweenLooks == 0 && progress.cancelled()) break;
            if (!customer.overall || !std::isfinite(*customer.overall) || customer.survey != survey) continue;
            if (!isChosen(customer.profile)) continue;
            Rater rater{*customer.overall, {}};
            for (const feedback::Observations::Score& score : customer.scores) {
                if (survey || feedback::isChosen(score, m_input.filter)) add(rater.rated, score);
            }
            if (rater.rated.size() < 2) continue;
            std::ranges::sort(rater.rated, {}, &RatedTouchpoint::touchpoint);
            raters.push_back(std::move(rater));
        }
        return raters;
    }

  private:
    bool isChosen(int profile) const {
        const auto at = static_cast<std::size_t>(profile);
        return profile >= 0 && at < m_chosen.size() ? m_chosen[at] : m_chosenWithout;
    }
    void add(std::vector<RatedTouchpoint>& rated, const feedback::Observations::Score& score) const {
        const auto position = m_position.find(score.touchpoint.value);
        const auto levels = m_levels.find(score.scale.value);
        if (position == m_position.end() || levels == m_levels.end() || score.level < 0
            || static_cast<std::size_t>(score.level) >= levels->second.size())
            return;
        const LevelMeaning& meaning = levels->second[static_cast<std::size_t>(score.level)];
        // A customer rates few touchpoints: looking along them is quicker than any map.
        auto own = std::ranges::find(rated, position->second, &RatedTouchpoint::touchpoint);
        if (own == rated.end()) {
            rated.emplace_back().touchpoint = position->second;
            own = rated.end() - 1;
        }
        own->satisfaction += meaning.satisfaction;
        own->score += meaning.score;
        own->low = own->low || meaning.low;
        own->high = own->high && meaning.high;
        own->mixed = own->mixed || (own->n > 0 && own->scale != score.scale);
        own->scale = score.scale;
        ++own->n;
    }

    const AnalysisInput& m_input;
    std::unordered_map<qint64, std::size_t> m_position;
    std::unordered_map<qint64, std::vector<LevelMeaning>> m_levels;
    std::vector<bool> m_chosen; // by profile
    bool m_chosenWithout = true;
};

/// How many rated both of each pair of columns.
class RatedTogether {
  public:
    RatedTogether(const std::vector<Rater>& raters, const std::vector<std::size_t>& columns,
                  std::size_t touchpoints, const Progress& progress)
        : m_size(columns.size()), m_counts(m_size * m_size, 0), m_place(touchpoints, m_size) {
        for (std::size_t c = 0; c < m_size; ++c)
            m_place[columns[c]] = c;
        std::vector<std::size_t> own;
        std::size_t seen = 0;
        for (const Rater& rater : raters) {
            if (++seen % ratersBetweenLooks == 0 && progress.cancelled()) return;
            own.clear();
            for (const RatedTouchpoint& each : rater.rated) {
                if (m_place[each.touchpoint] < m_size) own.push_back(m_place[each.touchpoint]);
            }
            for (const std::size_t a : own) {
                for (const std::size_t b : own)
                    ++m_counts[a * m_size + b];
            }
        }
    }
    qint64 operator()(std::size_t i, std::size_t j) const {
        return m_counts[m_place[i] * m_size + m_place[j]];
    }

  private:
    std::size_t m_size;
    std::vector<qint64> m_counts;
    std::vector<std::size_t> m_place; // of a touchpoint among the columns
};

// Rarely rated ones go until every pair that is left was rated by enough.
void dropRarePairs(std::vector<std::size_t>& columns, const RatedTogether& together,
                   const Progress& progress) {
    for (bool again = true; again && columns.size() > 1 && !progress.cancelled();) {
        again = false;
        qint64 smallest = fewestTogether;
        std::size_t worst = 0;
        for (const std::size_t i : columns) {
            for (const std::size_t j : columns) {
                if (together(i, j) >= smallest || together(i, i) > together(j, j)) continue;
                smallest = together(i, j);
                worst = i;
                again = true;
            }
        }
        if (again) std::erase(columns, worst);
    }
}

} // namespace

std::vector<Rater> ratersOf(const AnalysisInput& input, const JourneyGraph& graph, bool survey,
                            const Progress& progress) {
    if (!input.observations) return {};
    return RaterCollector(input, graph).collect(survey, progress);
}

std::vector<std::size_t> driverColumns(const std::vector<Rater>& raters, bool survey,
                                       std::span<const std::size_t> rank, const Progress& progress) {
    std::vector<qint64> raterCount(rank.size(), 0);
    for (const Rater& rater : raters) {
        for (const RatedTouchpoint& each : rater.rated)
            ++raterCount[each.touchpoint];
    }
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < rank.size(); ++i) {
        if (raterCount[i] > 0) columns.push_back(i);
    }
    std::ranges::sort(columns, {}, [&](std::size_t i) { return rank[i]; });
    const std::size_t affordable =
        survey ? mostDrivers : std::clamp<std::size_t>(raters.size() / customersForDriver, 2, mostDrivers);
    while (columns.size() > affordable)
        columns.erase(std::ranges::min_element(columns, {}, [&](std::size_t i) { return raterCount[i]; }));
    if (!survey) {
        const RatedTogether together(raters, columns, rank.size(), progress);
        dropRarePairs(columns, together, progress);
    }
    std::ranges::sort(columns);
    return columns;
}

} // namespace chwila::analysis
