#include "core/analysis/assumed_scores.h"

#include "core/analysis/enough_answers.h"
#include "core/analysis/method/exact_test.h"
#include "core/analysis/method/intervals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chwila::analysis {

namespace {

constexpr std::size_t fewestForMeanGap = 3;
constexpr double pointsOfScore = 10; // assumed scores are 0 … 10

double chanceOfGap(const AssumedScore& row) {
    const qint64 degrees = row.answers - 1;
    const double half = (row.interval.high - row.interval.low) / 2;
    if (!(half > 0)) return row.gap() == 0 ? 1 : 0;
    return method::studentTwoSided(row.gap() * method::studentQuantile(degrees) / half,
                                   static_cast<double>(degrees));
}

PartSentence saidOfAssumed(const AssumedScore& row) {
    const std::vector<PartArgument> arguments{
        {row.assumed, Unit::Points}, {row.measured, Unit::Points}, {row.interval, Unit::Points}};
    if (row.isTooGood()) {
        return {
            QT_TRANSLATE_NOOP("report", "The team assumed %1 of 100 points here; customers give %2 (%3)."),
            arguments,
            {}};
    }
    if (row.isTooBad()) {
        return {QT_TRANSLATE_NOOP("report", "It goes better here than the team assumed: %1 of 100 points "
                                            "were assumed, customers give %2 (%3)."),
                arguments,
                {}};
    }
    return {};
}

PartTable assumedTable(const std::vector<AssumedScore>& rows) {
    PartTable table{"assumed_scores",
                    QT_TRANSLATE_NOOP("report", "Assumed against measured"),
                    QT_TRANSLATE_NOOP("report", "Points of 100. Bold where team and customers differ by 5 "
                                                "points or more, beyond chance."),
                    {{"assumed", QT_TRANSLATE_NOOP("report", "Assumed"), Unit::Points},
                     {"measured", QT_TRANSLATE_NOOP("report", "Measured"), Unit::Points},
                     {"measured_interval", QT_TRANSLATE_NOOP("report", "Between"), Unit::Points},
                     {"gap", QT_TRANSLATE_NOOP("report", "Assumed − measured"), Unit::Points},
                     {"answers", QT_TRANSLATE_NOOP("report", "Answers")},
                     {"p"},
                     {"q"},
                     {"too_good"},
                     {"too_bad"}},
                    {},
                    true};
    for (const AssumedScore& row : rows) {
        table.rows.push_back({row.touchpoint,
                              {row.assumed, row.measured, row.interval, row.gap(), row.answers, row.p, row.q,
                               row.isTooGood(), row.isTooBad()},
                              row.isTooGood() || row.isTooBad(),
                              row.answers});
    }
    return table;
}

PartSentence meanGapSaid(const std::vector<AssumedScore>& rows) {
    if (rows.size() < fewestForMeanGap) return {};
    double sum = 0;
    for (const AssumedScore& row : rows)
        sum += row.gap();
    const double mean = sum / static_cast<double>(rows.size());
    const auto count = static_cast<qint64>(rows.size());
    if (std::round(mean) == 0) {
        return {
            QT_TRANSLATE_N_NOOP(
                "report", "On average of %n touchpoints the team assumed as many points as customers give."),
            {},
            count};
    }
    return {mean > 0
                ? QT_TRANSLATE_N_NOOP("report", "On average of %n touchpoints the team assumed %1 of 100 "
                                                "points more than customers give.")
                : QT_TRANSLATE_N_NOOP("report", "On average of %n touchpoints the team assumed %1 of 100 "
                                                "points fewer than customers give."),
            {{std::abs(mean), Unit::Points}},
            count};
}

PartChart assumedChart(const std::vector<model::TouchpointId>& tooGood,
                       const std::vector<model::TouchpointId>& tooBad) {
    PartChart chart;
    chart.table = "assumed_scores";
    chart.title = {QT_TRANSLATE_NOOP("report", "Nowhere do team and customers clearly differ"), {}, {}};
    if (!tooBad.empty())
        chart.title = {QT_TRANSLATE_NOOP("report", "Customers think better of it than the team does: %1"),
                       {{tooBad}},
                       {}};
    if (!tooGood.empty())
        chart.title = {QT_TRANSLATE_NOOP("report", "The team thinks better of it than customers do: %1"),
                       {{tooGood}},
                       {}};
    chart.caption = QT_TRANSLATE_NOOP("report", "Filled: what customers give, and where the truth lies with "
                                                "95 of 100. Hollow: what the team assumed.");
    chart.value = "measured";
    chart.interval = "measured_interval";
    chart.against = "assumed";
    chart.answers = "answers";
    chart.valueAxis = QT_TRANSLATE_NOOP("report", "Points of 100");
    return chart;
}

void addGapFinding(Part& part, const QString& key, const char* text,
                   const std::vector<model::TouchpointId>& touchpoints) {
    if (touchpoints.empty()) return;
    part.findings.push_back({key, touchpoints, {text, {{touchpoints}}, {}}});
}

} // namespace

std::vector<AssumedScore> assumedScores(const Workspace& workspace, const AnalysisResult& result) {
    std::vector<AssumedScore> rows;
    std::vector<double> family;
    for (const TouchpointResult& figures : result.touchpoints) {
        const std::optional<double>& score = workspace.input.project->find(figures.id)->assumedScore;
        if (!score || !std::isfinite(*score) || !figures.satisfactionInterval
            || figures.answers < enoughAnswers)
            continue;
        rows.push_back({figures.id, pointsOfScore * *score, *figures.satisfaction,
                        *figures.satisfactionInterval, figures.answers});
        rows.back().p = chanceOfGap(rows.back());
        family.push_back(rows.back().p);
    }
    const std::vector<double> corrected = method::benjaminiHochberg(family);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].q = corrected[i];
    std::ranges::stable_sort(rows, std::greater<>(), &AssumedScore::gap);
    return rows;
}

void runAssumedScores(const Workspace& workspace, AnalysisResult& result, Progress&) {
    const std::vector<AssumedScore> rows = assumedScores(workspace, result);
    Part part{"assumed_scores", QT_TRANSLATE_NOOP("report", "What the team assumed"), {}, {}, {}, {}, {}};
    part.tables.push_back(assumedTable(rows));
    if (PartSentence mean = meanGapSaid(rows); !mean.text.isEmpty()) part.said.push_back(std::move(mean));
    std::vector<model::TouchpointId> tooGood;
    std::vector<model::TouchpointId> tooBad;
    for (const AssumedScore& row : rows) {
        if (row.isTooGood()) tooGood.push_back(row.touchpoint);
        if (row.isTooBad()) tooBad.insert(tooBad.begin(), row.touchpoint);
        if (PartSentence said = saidOfAssumed(row); !said.text.isEmpty())
            part.ofTouchpoints.emplace_back(row.touchpoint, std::move(said));
    }
    part.charts.push_back(assumedChart(tooGood, tooBad));
    addGapFinding(part, QStringLiteral("assumed-scores/too-good"),
                  QT_TRANSLATE_NOOP("report", "The team thinks better of it than customers do: %1."),
                  tooGood);
    addGapFinding(part, QStringLiteral("assumed-scores/too-bad"),
                  QT_TRANSLATE_NOOP("report", "Customers think better of it than the team does: %1."),
                  tooBad);
    result.parts.push_back(std::move(part));
}

} // namespace chwila::analysis
