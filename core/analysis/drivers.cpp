#include "core/analysis/drivers.h"

#include "core/analysis/method/differences.h"
#include "core/analysis/method/intervals.h"
#include "core/analysis/raters.h"
#include "core/analysis/workspace.h"
#include "core/base/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace chwila::analysis {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double lowImpact = 0.3; // points of the overall score

// Looks now and then whether to stop, in loops over customers.
class Pause {
  public:
    explicit Pause(const Progress& progress) : m_progress(progress) {}
    bool stops() {
        if (++m_steps % 512 == 0) m_stopped = m_stopped || m_progress.cancelled();
        return m_stopped;
    }

  private:
    const Progress& m_progress;
    unsigned m_steps = 0;
    bool m_stopped = false;
};

// What a customer said at each column, null where nothing; both lists ascend.
template <class Visitor>
void forEachColumn(const Rater& rater, const std::vector<std::size_t>& columns, Visitor&& visit) {
    auto own = rater.rated.begin();
    for (const std::size_t column : columns) {
        while (own != rater.rated.end() && own->touchpoint < column)
            ++own;
        visit(own != rater.rated.end() && own->touchpoint == column ? &*own : nullptr);
    }
}

std::size_t ratedColumns(const Rater& rater, const std::vector<std::size_t>& columns) {
    std::size_t count = 0;
    forEachColumn(rater, columns, [&](const RatedTouchpoint* own) { count += own ? 1 : 0; });
    return count;
}

// The overall score, then the satisfaction at each column; of those who rated two columns at least.
method::ScoreTable scoreTable(const std::vector<Rater>& raters, const std::vector<std::size_t>& columns,
                              const Progress& progress) {
    method::ScoreTable table;
    Pause pause(progress);
    table.columns = columns.size() + 1;
    table.values.reserve(raters.size() * table.columns);
    for (const Rater& rater : raters) {
        if (pause.stops()) break;
        table.values.push_back(rater.overall);
        forEachColumn(rater, columns, [&](const RatedTouchpoint* own) {
            table.values.push_back(own ? own->meanSatisfaction() : missing);
        });
    }
    return table;
}

// What customers said at one column, added up.
struct ColumnSums {
    double score = 0;
    double satisfaction = 0;
    double squares = 0;
    bool mixed = false;
    model::ScaleId scale;

    void add(Driver& driver, const RatedTouchpoint& own) {
        const double value = own.meanSatisfaction();
        mixed = mixed || own.mixed || (driver.answers > 0 && scale != own.scale);
        scale = own.scale;
        ++driver.answers;
        driver.low += own.low ? 1 : 0;
        driver.high += own.high ? 1 : 0;
        score += own.score / own.n;
        satisfaction += value;
        squares += value * value;
    }
    void conclude(Driver& driver) const {
        if (driver.answers == 0) return;
        const auto n = static_cast<double>(driver.answers);
        driver.satisfaction = satisfaction / n;
        driver.mean = mixed ? driver.satisfaction : score / n;
        if (driver.answers < 2) return;
        const double variance = std::max(0.0, squares - satisfaction * satisfaction / n) / (n - 1);
        const double half = method::studentQuantile(driver.answers - 1) * std::sqrt(variance / n);
        driver.satisfactionInterval =
            Interval{std::max(0.0, driver.satisfaction - half), std::min(100.0, driver.satisfaction + half)};
    }
};

// Means, counts of low and high scores, of the customers the estimates use; a row for each column.
void describe(std::vector<Driver>& rows, const std::vector<Rater>& raters,
              const std::vector<std::size_t>& columns, const Progress& progress) {
    std::vector<ColumnSums> sums(columns.size());
    Pause pause(progress);
    for (const Rater& rater : raters) {
        if (pause.stops()) return;
        std::size_t at = 0;
        forEachColumn(rater, columns, [&](const RatedTouchpoint* own) {
            if (own) sums[at].add(rows[at], *own);
            ++at;
        });
    }
    for (std::size_t at = 0; at < rows.size(); ++at)
        sums[at].conclude(rows[at]);
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
void addClasses(Drivers& drivers, const std::vector<Rater>& raters, const std::vector<std::size_t>& columns,
                const Progress& progress) {
    const std::size_t p = columns.size();
    method::ScoreTable table;
    table.columns = 2 * p + 1;
    Pause pause(progress);
    for (const Rater& rater : raters) {
        if (pause.stops()) return;
        table.values.push_back(rater.overall);
        forEachColumn(rater, columns, [&](const RatedTouchpoint* own) {
            table.values.push_back(own ? (own->low ? 1 : 0) : missing);
            table.values.push_back(own ? (own->high ? 1 : 0) : missing);
        });
    }
    const method::Correlations r = method::correlations(method::pairMoments(table, progress), progress);
    if (progress.cancelled()) return;
    const method::Regression fit = method::regress(r);
    drivers.rSquaredClasses = fit.rSquared;
    const double degrees = static_cast<double>(r.smallestPair) - static_cast<double>(fit.used) - 1;
    const auto fill = [&](std::size_t column, double& coefficient, double& error, double& probability) {
        const double spread = r.spread[column];
        if (spread <= 0 || fit.variance[column - 1] <= 0) return;
        coefficient = fit.slopes[column - 1] * r.spread[0] / spread;
        if (!(degrees >= 1)) return;
        error = std::sqrt((1 - fit.rSquared) / degrees * fit.variance[column - 1]) * r.spread[0] / spread;
        probability = error > 0 ? method::studentTwoSided(coefficient / error, degrees) : 0;
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

void addShares(Drivers& drivers, const method::ScoreTable& scores, const Progress& progress) {
    const method::Correlations r = method::correlations(method::pairMoments(scores, progress), progress);
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
    for (std::size_t j = 0; j < p && !progress.cancelled(); ++j) {
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

} // namespace

double driverWeight(qint64 customers, std::size_t drivers, double share) {
    const auto n = static_cast<double>(customers);
    return std::clamp(1 + n / (n + 100) * (static_cast<double>(drivers) * share - 1), 0.5, 2.0);
}

DriverData estimateDrivers(const AnalysisInput& input, const JourneyGraph& graph,
                           std::span<const std::size_t> rank, const Progress& progress) {
    DriverData data;
    if (!input.observations) return data;
    std::vector<Rater> raters = ratersOf(input, graph, true, progress);
    data.drivers.survey = !raters.empty();
    if (!data.drivers.survey) raters = ratersOf(input, graph, false, progress);
    const std::vector<std::size_t> columns = driverColumns(raters, data.drivers.survey, rank, progress);
    if (columns.size() < 2 || progress.cancelled()) return data;
    Pause pause(progress);
    std::erase_if(raters,
                  [&](const Rater& rater) { return !pause.stops() && ratedColumns(rater, columns) < 2; });
    Drivers& drivers = data.drivers;
    data.scores = scoreTable(raters, columns, progress);
    drivers.customers = static_cast<qint64>(data.scores.rows());
    drivers.enough = drivers.customers >= fewestForDrivers
                     && drivers.customers >= customersForDriver * static_cast<qint64>(columns.size());
    drivers.leaning = drivers.customers < fewestForClasses;
    if (drivers.customers <= static_cast<qint64>(columns.size()) + 1) return data;
    for (const std::size_t column : columns) {
        Driver driver;
        driver.touchpoint = graph.ids[column];
        drivers.rows.push_back(driver);
        data.columns.push_back(driver.touchpoint);
    }
    describe(drivers.rows, raters, columns, progress);
    addShares(drivers, data.scores, progress);
    addClasses(drivers, raters, columns, progress);
    placeInQuadrant(drivers);
    std::ranges::stable_sort(drivers.rows, std::greater<>(), &Driver::share);
    return data;
}

void runDrivers(const Workspace& workspace, AnalysisResult& result, Progress&) {
    result.drivers = workspace.drivers.drivers;
}

void runDriverIntervals(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
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
