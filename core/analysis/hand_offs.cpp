#include "core/analysis/hand_offs.h"

#include "core/analysis/chain.h"
#include "core/analysis/method/differences.h"
#include "core/analysis/method/exact_test.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace chwila::analysis {

namespace {

struct Passing {
    std::set<std::size_t> senders;
    std::set<std::size_t> receivers;
    double traffic = 0;
    double before = 0; // low share × traffic
    double after = 0;
};
using Passings = std::map<std::pair<model::DepartmentId, model::DepartmentId>, Passing>;

// b of the chain: for all touchpoints on the same footing, whatever was asked there. Without answers nothing.
std::optional<double> lowShare(const AnalysisResult& result, std::size_t i) {
    const TouchpointResult& touchpoint = result.touchpoints[i];
    if (touchpoint.answers == 0) return std::nullopt;
    return lowShareUsed(1, result.overallLowShare, touchpoint.ratioUsed);
}

Passings passings(const Workspace& workspace, const AnalysisResult& result) {
    std::vector<model::DepartmentId> department;
    for (const model::TouchpointId id : workspace.graph.ids)
        department.push_back(workspace.input.project->find(id)->department);
    Passings table;
    for (std::size_t i = 0; i < workspace.size(); ++i) {
        for (const method::Arc& arc : workspace.graph.next[i]) {
            if (department[i] == department[arc.to]) continue;
            const double traffic = result.touchpoints[i].expectedVisits * arc.share;
            if (!(traffic > 0)) continue;
            Passing& passing = table[{department[i], department[arc.to]}];
            const std::optional<double> before = lowShare(result, i);
            const std::optional<double> after = lowShare(result, arc.to);
            passing.senders.insert(i);
            passing.receivers.insert(arc.to);
            passing.traffic += traffic;
            // Where one side was not asked, nothing is known to change.
            const double known = before.value_or(after.value_or(0));
            passing.before += traffic * known;
            passing.after += traffic * after.value_or(known);
        }
    }
    return table;
}

// The answers of a side to questions that were asked elsewhere, too: only they say what is usual.
struct Comparable {
    qint64 n = 0;
    qint64 low = 0;
    double expected = 0;

    explicit operator bool() const { return expected > 0; }
    double ratio() const { return static_cast<double>(low) / expected; }
    double usual() const { return expected / static_cast<double>(n); }
};

Comparable comparable(const Answers& answers, const std::set<std::size_t>& touchpoints) {
    std::map<std::size_t, std::pair<qint64, qint64>> byStratum;
    for (const std::size_t i : touchpoints) {
        for (const StratumCell& cell : answers.of(i)) {
            byStratum[cell.stratum].first += cell.n;
            byStratum[cell.stratum].second += cell.low;
        }
    }
    Comparable sum;
    for (const auto& [stratum, counts] : byStratum) {
        if (answers.strata[stratum].n == counts.first) continue;
        sum.n += counts.first;
        sum.low += counts.second;
        sum.expected += static_cast<double>(counts.first) * answers.strata[stratum].share;
    }
    return sum;
}

HandOffSide side(const Workspace& workspace, const std::set<std::size_t>& touchpoints, double share,
                 const Comparable& comparable) {
    HandOffSide side;
    for (const std::size_t i : touchpoints) {
        side.touchpoints.push_back(workspace.graph.ids[i]);
        side.answers += workspace.answers.n[i];
        side.low += workspace.answers.low[i];
    }
    side.share = share;
    if (comparable) side.ratio = comparable.ratio();
    return side;
}

PartRow handOffRow(const HandOff& row) {
    const HandOffSide& before = row.before;
    const HandOffSide& after = row.after;
    return {{},
            {row.from, row.to, before.touchpoints, after.touchpoints, row.traffic,
             PartOf{before.low, before.answers}, partValue(before.ratio), PartOf{after.low, after.answers},
             partValue(after.ratio), before.share, after.share, row.extra, before.answers, before.low,
             after.answers, after.low, partValue(row.difference), partValue(row.p), partValue(row.q)},
            row.isWorse(),
            {}};
}

PartTable handOffTable(const std::vector<HandOff>& rows) {
    PartTable table{
        "hand_offs",
        QT_TRANSLATE_NOOP("report", "From department to department"),
        QT_TRANSLATE_NOOP("report",
                          "Per 1,000 customers who start: how often it is handed over if nobody leaves "
                          "on the way; contacts at a touchpoint leave out those who left before. Then the "
                          "answers at the touchpoints that hand over, and at those that take over, and how "
                          "often they were bad against what is usual for the questions asked there. First "
                          "the hand-offs that add most bad experiences; bold where there are more after it, "
                          "beyond what chance does among so many hand-offs."),
        {{"from", QT_TRANSLATE_NOOP("report", "From")},
         {"to", QT_TRANSLATE_NOOP("report", "To")},
         {"senders"},
         {"receivers"},
         {"traffic", QT_TRANSLATE_NOOP("report", "Per 1,000 customers"), Unit::PerThousand},
         {"", QT_TRANSLATE_NOOP("report", "Bad before"), Unit::Share},
         {"ratio_before", QT_TRANSLATE_NOOP("report", "Against usual"), Unit::Times},
         {"", QT_TRANSLATE_NOOP("report", "Bad after"), Unit::Share},
         {"ratio_after", QT_TRANSLATE_NOOP("report", "Against usual"), Unit::Times},
         {"before"},
         {"after"},
         {"extra"},
         {"answers_before"},
         {"low_before"},
         {"answers_after"},
         {"low_after"},
         {"difference_interval"},
         {"p"},
         {"q"}},
        {}};
    std::ranges::transform(rows, std::back_inserter(table.rows), handOffRow);
    return table;
}

PartFinding worseAfter(const HandOff& row) {
    const QString key = QStringLiteral("hand-off/%1/%2").arg(row.from.value).arg(row.to.value);
    const PartSentence said{
        QT_TRANSLATE_NOOP("report",
                          "After the hand-off from %1 to %2 there are more bad experiences: before it %3, %4 "
                          "the usual for the questions asked there; after it %5, %6 the usual."),
        {{row.from},
         {row.to},
         {PartOf{row.before.low, row.before.answers}, Unit::OfAnswers},
         {partValue(row.before.ratio), Unit::Times},
         {PartOf{row.after.low, row.after.answers}, Unit::OfAnswers},
         {partValue(row.after.ratio), Unit::Times}},
        {}};
    return {key, row.after.touchpoints, said};
}

PartChart handOffChart(const std::vector<HandOff>& rows) {
    PartChart chart;
    chart.table = "hand_offs";
    chart.title = {
        QT_TRANSLATE_NOOP("report", "After no hand-off are there clearly more bad experiences"), {}, {}};
    const auto worst = std::ranges::find_if(rows, &HandOff::isWorse);
    if (worst != rows.end())
        chart.title = {
            QT_TRANSLATE_NOOP("report", "After the hand-off from %1 to %2 there are more bad experiences"),
            {{worst->from}, {worst->to}},
            {}};
    chart.caption = QT_TRANSLATE_NOOP("report", "Filled: bad experiences after the hand-off against what is "
                                                "usual for the questions asked there. Hollow: before it.");
    chart.names = {"from", "to"};
    chart.between = " → ";
    chart.value = "ratio_after";
    chart.against = "ratio_before";
    chart.answers = "answers_after";
    chart.valueAxis = QT_TRANSLATE_NOOP("report", "Times the usual");
    chart.usual = 1;
    return chart;
}

void compare(HandOff& row, const Comparable& before, const Comparable& after, double usual) {
    if (!before || !after) return;
    const method::ScaledShare first{after.low, after.n, usual / after.usual()};
    const method::ScaledShare second{before.low, before.n, usual / before.usual()};
    if (const auto difference = method::shareDifference(first, second))
        row.difference = Interval{difference->low, difference->high};
    row.p = method::differenceP(first, second);
}

// Among many hand-offs some look worse by chance alone.
void correctForNumber(std::vector<HandOff>& rows) {
    std::vector<double> family;
    for (const HandOff& row : rows) {
        if (row.p) family.push_back(*row.p);
    }
    const std::vector<double> corrected = method::benjaminiHochberg(family);
    std::size_t at = 0;
    for (HandOff& row : rows) {
        if (row.p) row.q = corrected[at++];
    }
}

} // namespace

std::vector<HandOff> handOffs(const Workspace& workspace, const AnalysisResult& result) {
    std::vector<HandOff> rows;
    const double usual = result.overallLowShare;
    for (const auto& [ends, passing] : passings(workspace, result)) {
        const Comparable before = comparable(workspace.answers, passing.senders);
        const Comparable after = comparable(workspace.answers, passing.receivers);
        HandOff row;
        row.from = ends.first;
        row.to = ends.second;
        row.traffic = passing.traffic;
        row.before = side(workspace, passing.senders, passing.before / passing.traffic, before);
        row.after = side(workspace, passing.receivers, passing.after / passing.traffic, after);
        row.extra = passing.after - passing.before;
        compare(row, before, after, usual);
        rows.push_back(std::move(row));
    }
    correctForNumber(rows);
    std::ranges::stable_sort(rows, std::greater<>(), &HandOff::extra);
    return rows;
}

void runHandOffs(const Workspace& workspace, AnalysisResult& result, Progress&) {
    const std::vector<HandOff> rows = handOffs(workspace, result);
    Part part{"hand_offs", QT_TRANSLATE_NOOP("report", "Hand-offs between departments"), {}, {}, {}, {}, {}};
    part.tables.push_back(handOffTable(rows));
    part.charts.push_back(handOffChart(rows));
    for (const HandOff& row : rows) {
        if (row.isWorse()) part.findings.push_back(worseAfter(row));
    }
    result.parts.push_back(std::move(part));
}

} // namespace chwila::analysis
