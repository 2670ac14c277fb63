#include "core/analysis/drivers.h"

#include "core/analysis/method/differences.h"
#include "core/analysis/method/intervals.h"
#include "core/analysis/workspace.h"
#include "core/base/random.h"
#include "core/feedback/scale_levels.h"

#include <QCoreApplication>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace chwila::analysis {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double fewestTogether = 30;   // customers who rated both of a pair, where not all rated all
constexpr std::size_t mostDrivers = 60; // beyond what anybody would read
constexpr double lowImpact = 0.3;       // points of the overall score

// One customer's scores at one touchpoint: usually one, several where several questions are asked there.
struct Cell {
    double satisfaction = 0;
    double score = 0;
    int n = 0;
    bool low = false;
    bool high = true;
    model::ScaleId scale;
    bool mixed = false;
};

struct Rater {
    double overall = 0;
    std::map<std::size_t, Cell> cells; // by touchpoint
};

class Collector {
  public:
    Collector(const AnalysisInput& input, const JourneyGraph& graph) : m_input(input), m_graph(graph) {}

    std::vector<Rater> collect(bool survey) const {
        std::vector<Rater> raters;
        const feedback::Observations& all = *m_input.observations;
        for (const feedback::Observations::Customer& customer : all.customers) {
            if (!customer.overall || !std::isfinite(*customer.overall) || customer.survey != survey) continue;
            if (!feedback::isChosen(all, customer.profile, m_input.filter)) continue;
            Rater rater{*customer.overall, {}};
            for (const feedback::Observations::Score& score : customer.scores) {
                if (survey || feedback::isChosen(score, m_input.filter)) add(rater, score);
            }
            if (rater.cells.size() >= 2) raters.push_back(std::move(rater));
        }
        return raters;
    }

  private:
    void add(Rater& rater, const feedback::Observations::Score& score) const {
        const auto touchpoint = m_graph.find(score.touchpoint);
        const model::Scale* scale = m_input.project->find(score.scale);
        if (!touchpoint || !scale || score.level < 0 || score.level >= feedback::levelCount(*scale)) return;
        Cell& cell = rater.cells[*touchpoint];
        cell.satisfaction += feedback::satisfactionAt(*scale, score.level);
        cell.score += feedback::scoreAt(*scale, score.level);
        cell.low = cell.low || feedback::isLow(*scale, score.level);
        cell.high = cell.high && feedback::isHigh(*scale, score.level);
        cell.mixed = cell.mixed || (cell.n > 0 && cell.scale != score.scale);
        cell.scale = score.scale;
        ++cell.n;
    }

    const AnalysisInput& m_input;
    const JourneyGraph& m_graph;
};

// Touchpoints with enough raters. A survey is taken as it was asked; of answers those are left out that too
// few customers gave, alone or together with another one.
std::vector<std::size_t> chosenColumns(const std::vector<Rater>& raters, bool survey,
                                       std::span<const std::size_t> rank) {
    std::map<std::size_t, std::map<std::size_t, double>> together;
    for (const Rater& rater : raters) {
        for (const auto& [i, first] : rater.cells) {
            for (const auto& [j, second] : rater.cells)
                ++together[i][j];
        }
    }
    std::vector<std::size_t> columns;
    for (const auto& [i, row] : together)
        columns.push_back(i);
    std::ranges::sort(columns, {}, [&](std::size_t i) { return rank[i]; });
    const auto count = [&](std::size_t i, std::size_t j) {
        const auto& row = together.at(i);
        const auto at = row.find(j);
        return at == row.end() ? 0.0 : at->second;
    };
    const auto drop = [&](std::size_t i) { std::erase(columns, i); };
    const auto rarest = [&] {
        return *std::ranges::min_element(columns, {}, [&](std::size_t i) { return count(i, i); });
    };
    const std::size_t affordable =
        survey ? mostDrivers : std::clamp<std::size_t>(raters.size() / customersForDriver, 2, mostDrivers);
    while (columns.size() > affordable)
        drop(rarest());
    if (survey) {
        std::ranges::sort(columns);
        return columns;
    }
    for (bool again = true; again && columns.size() > 1;) {
        again = false;
        double smallest = fewestTogether;
        std::size_t worst = 0;
        for (const std::size_t i : columns) {
            for (const std::size_t j : columns) {
                if (count(i, j) >= smallest || count(i, i) > count(j, j)) continue;
                smallest = count(i, j);
                worst = i;
                again = true;
            }
        }
        if (again) drop(worst);
    }
    std::ranges::sort(columns);
    return columns;
}

method::ScoreTable scoreTable(const std::vector<Rater>& raters, const std::vector<std::size_t>& columns) {
    method::ScoreTable table;
    table.columns = columns.size() + 1;
    for (const Rater& rater : raters) {
        std::vector<double> row{rater.overall};
        int given = 0;
        for (const std::size_t column : columns) {
            const auto at = rater.cells.find(column);
            given += at != rater.cells.end() ? 1 : 0;
            row.push_back(at != rater.cells.end() ? at->second.satisfaction / at->second.n : missing);
        }
        if (given >= 2) table.values.insert(table.values.end(), row.begin(), row.end());
    }
    return table;
}

// Means, counts of low and high scores, of the customers the estimates use.
void describe(Driver& driver, const std::vector<Rater>& raters, std::size_t column) {
    double score = 0;
    double satisfaction = 0;
    double squares = 0;
    bool mixed = false;
    model::ScaleId scale;
    for (const Rater& rater : raters) {
        const auto at = rater.cells.find(column);
        if (at == rater.cells.end()) continue;
        const Cell& cell = at->second;
        const double value = cell.satisfaction / cell.n;
        mixed = mixed || cell.mixed || (driver.answers > 0 && scale != cell.scale);
        scale = cell.scale;
        ++driver.answers;
        driver.low += cell.low ? 1 : 0;
        driver.high += cell.high ? 1 : 0;
        score += cell.score / cell.n;
        satisfaction += value;
        squares += value * value;
    }
    const auto n = static_cast<double>(driver.answers);
    if (driver.answers == 0) return;
    driver.satisfaction = satisfaction / n;
    driver.mean = mixed ? driver.satisfaction : score / n;
    if (driver.answers < 2) return;
    const double variance = std::max(0.0, squares - satisfaction * satisfaction / n) / (n - 1);
    const double half = method::studentQuantile(driver.answers - 1) * std::sqrt(variance / n);
    driver.satisfactionInterval = Interval{driver.satisfaction - half, driver.satisfaction + half};
}

double twoSided(double t, double degrees) {
    if (!(degrees >= 1) || !std::isfinite(t)) return 1;
    const boost::math::students_t distribution(degrees);
    return 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
}

DriverClass classOf(double penalty, double reward) {
    const double pull = std::max(0.0, -penalty);
    const double push = std::max(0.0, reward);
    if (pull + push <= 0) return DriverClass::Strategic;
    const double balance = (push - pull) / (push + pull);
    if (balance <= -1.0 / 3) return DriverClass::MustHave;
    return balance >= 1.0 / 3 ? DriverClass::Star : DriverClass::Strategic;
}

// y = b₀ + Σ (penalty_j·low_j + reward_j·high_j); pairs of customers as in the correlations.
void addClasses(Drivers& drivers, const std::vector<Rater>& raters, const std::vector<std::size_t>& columns) {
    const std::size_t p = columns.size();
    method::ScoreTable table;
    table.columns = 2 * p + 1;
    for (const Rater& rater : raters) {
        table.values.push_back(rater.overall);
        for (const std::size_t column : columns) {
            const auto at = rater.cells.find(column);
            const bool given = at != rater.cells.end();
            table.values.push_back(given ? (at->second.low ? 1 : 0) : missing);
            table.values.push_back(given ? (at->second.high ? 1 : 0) : missing);
        }
    }
    const method::Correlations r = method::correlations(method::pairMoments(table));
    const method::Regression fit = method::regress(r);
    drivers.rSquaredClasses = fit.rSquared;
    const double degrees = static_cast<double>(r.smallestPair) - static_cast<double>(fit.used) - 1;
    const auto fill = [&](std::size_t column, double& coefficient, double& error, double& probability) {
        const double spread = r.spread[column];
        if (spread <= 0 || fit.variance[column - 1] <= 0) return;
        coefficient = fit.slopes[column - 1] * r.spread[0] / spread;
        if (!(degrees >= 1)) return;
        error = std::sqrt((1 - fit.rSquared) / degrees * fit.variance[column - 1]) * r.spread[0] / spread;
        probability = error > 0 ? twoSided(coefficient / error, degrees) : 0;
    };
    for (std::size_t j = 0; j < p; ++j) {
        Driver& driver = drivers.rows[j];
        fill(2 * j + 1, driver.penalty, driver.penaltyError, driver.penaltyP);
        fill(2 * j + 2, driver.reward, driver.rewardError, driver.rewardP);
        driver.kind = classOf(driver.penalty, driver.reward);
        driver.lowImpact = std::max(0.0, -driver.penalty) + std::max(0.0, driver.reward) < lowImpact;
    }
}

double shareOf(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

std::optional<double> rankCorrelation(const method::ScoreTable& scores, std::size_t column) {
    std::vector<double> overall;
    std::vector<double> own;
    for (std::size_t i = 0; i < scores.rows(); ++i) {
        const std::span<const double> row = scores.row(i);
        if (std::isnan(row[column])) continue;
        overall.push_back(row[0]);
        own.push_back(row[column]);
    }
    return method::spearman(overall, own);
}

void addShares(Drivers& drivers, const method::ScoreTable& scores) {
    const method::Correlations r = method::correlations(method::pairMoments(scores));
    const std::size_t p = drivers.rows.size();
    drivers.repaired = r.repaired;
    drivers.smallestPair = r.smallestPair;
    drivers.complete = std::ranges::none_of(scores.values, [](double value) { return std::isnan(value); });
    drivers.exact = p <= method::mostForLmg;
    const method::Regression fit = method::regress(r);
    drivers.rSquared = fit.rSquared;
    const std::vector<double> johnson = method::johnson(r);
    const std::vector<double> main = drivers.exact ? method::lmg(r) : johnson;
    const double sum = std::accumulate(main.begin(), main.end(), 0.0);
    const double johnsonSum = std::accumulate(johnson.begin(), johnson.end(), 0.0);
    for (std::size_t j = 0; j < p; ++j) {
        Driver& driver = drivers.rows[j];
        driver.importance = main[j];
        driver.share = shareOf(main[j], sum);
        driver.johnson = johnson[j];
        driver.johnsonShare = shareOf(johnson[j], johnsonSum);
        driver.correlation = r.at(0, j + 1);
        driver.rankCorrelation = rankCorrelation(scores, j + 1);
        driver.slope = fit.slopes[j];
        driver.first = driver.correlation * driver.correlation;
        // What is lost when it goes: β² over the diagonal of the inverse.
        driver.last = fit.variance[j] > 0 ? fit.slopes[j] * fit.slopes[j] / fit.variance[j] : 0;
        driver.weight = driverWeight(drivers.customers, p, driver.share);
    }
}

void placeInQuadrant(Drivers& drivers) {
    const auto p = static_cast<double>(drivers.rows.size());
    double satisfaction = 0;
    for (const Driver& driver : drivers.rows)
        satisfaction += driver.satisfaction / p;
    for (Driver& driver : drivers.rows) {
        driver.important = driver.share >= 1 / p;
        driver.above = driver.satisfaction >= satisfaction;
        const auto clear = [](const std::optional<Interval>& interval, double line) {
            return interval && (interval->low > line || interval->high < line);
        };
        driver.importantSure = clear(driver.shareInterval, 1 / p);
        driver.aboveSure = clear(driver.satisfactionInterval, satisfaction);
    }
}

Interval middle95(std::vector<double> values) {
    std::ranges::sort(values);
    const auto at = [&](double share) {
        const double position = share * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(position);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        return values[below] + (position - static_cast<double>(below)) * (values[above] - values[below]);
    };
    return {at(0.025), at(0.975)};
}

} // namespace

double driverWeight(qint64 customers, std::size_t drivers, double share) {
    const auto n = static_cast<double>(customers);
    return std::clamp(1 + n / (n + 100) * (static_cast<double>(drivers) * share - 1), 0.5, 2.0);
}

DriverData estimateDrivers(const AnalysisInput& input, const JourneyGraph& graph,
                           std::span<const std::size_t> rank) {
    DriverData data;
    if (!input.observations) return data;
    const Collector collector(input, graph);
    std::vector<Rater> raters = collector.collect(true);
    data.drivers.survey = !raters.empty();
    if (!data.drivers.survey) raters = collector.collect(false);
    const std::vector<std::size_t> columns = chosenColumns(raters, data.drivers.survey, rank);
    if (columns.size() < 2) return data;
    std::erase_if(raters, [&](const Rater& rater) {
        return std::ranges::count_if(columns, [&](std::size_t i) { return rater.cells.contains(i); }) < 2;
    });
    Drivers& drivers = data.drivers;
    data.scores = scoreTable(raters, columns);
    drivers.customers = static_cast<qint64>(data.scores.rows());
    drivers.enough = drivers.customers >= fewestForDrivers
                     && drivers.customers >= customersForDriver * static_cast<qint64>(columns.size());
    drivers.leaning = drivers.customers < fewestForClasses;
    if (drivers.customers <= static_cast<qint64>(columns.size()) + 1) return data;
    for (const std::size_t column : columns) {
        Driver driver;
        driver.touchpoint = graph.ids[column];
        describe(driver, raters, column);
        drivers.rows.push_back(driver);
        data.columns.push_back(driver.touchpoint);
    }
    addShares(drivers, data.scores);
    addClasses(drivers, raters, columns);
    placeInQuadrant(drivers);
    std::ranges::stable_sort(drivers.rows, std::greater<>(), &Driver::share);
    return data;
}

void runDrivers(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    result.drivers = workspace.drivers.drivers;
    Drivers& drivers = result.drivers;
    if (drivers.rows.empty() || !drivers.enough || workspace.input.options.resamples <= 0) return;
    progress.report(0, QCoreApplication::translate("analysis", "Trying how far the drivers could be off"));
    Random random(workspace.seed ^ 0xd1b54a32d192ed03ULL);
    const auto draws =
        method::redrawnShares(workspace.drivers.scores, workspace.input.options.resamples, random, progress);
    if (progress.cancelled() || draws.empty()) return;
    drivers.resamples = static_cast<int>(draws.size());
    for (std::size_t j = 0; j < workspace.drivers.columns.size(); ++j) {
        std::vector<double> shares;
        for (const std::vector<double>& draw : draws)
            shares.push_back(draw[j]);
        const auto at = std::ranges::find(drivers.rows, workspace.drivers.columns[j], &Driver::touchpoint);
        at->shareInterval = middle95(std::move(shares));
    }
    placeInQuadrant(drivers);
}

} // namespace chwila::analysis
