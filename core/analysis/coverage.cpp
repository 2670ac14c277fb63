#include "core/analysis/coverage.h"

#include "core/analysis/known_customers.h"
#include "core/analysis/method/intervals.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace chwila::analysis {

namespace {

constexpr double twofold = 2;
constexpr double fewestToCompare = 10; // answers, there or to be expected; fewer are twofold by chance
constexpr std::size_t customersBetweenLooks = 1024; // at whether to stop

// Customers who start, where they were counted: by an event log. Weights of arrows are only compared with
// each other, whatever their size.
std::optional<double> starters(const Workspace& workspace) {
    for (const model::ObservedLog& log : workspace.input.project->all<model::ObservedLog>()) {
        if (log.journey == workspace.input.journey && log.customers > 0)
            return static_cast<double>(log.customers);
    }
    return std::nullopt;
}

// Contacts per starter as they were drawn or logged, those who left taken out where they are drawn.
double visitsPerStarter(const AnalysisResult& result, std::size_t i) {
    return result.outcomes.finishing ? result.outcomes.touchpoints[i].visits : result.touchpoints[i].arrivals;
}

void addVisitors(const Workspace& workspace, const AnalysisResult& result, std::vector<Coverage>& rows) {
    const std::optional<double> all = starters(workspace);
    if (!all) return;
    for (Coverage& row : rows) {
        const auto i = *workspace.graph.find(row.touchpoint);
        qint64 most = 0;
        for (const QuestionFigures& question : result.touchpoints[i].questions)
            most = std::max(most, question.n);
        row.visitors = *all * visitsPerStarter(result, i);
        if (*row.visitors > 0 && most > 0) row.answered = static_cast<double>(most) / *row.visitors;
    }
    if (std::ranges::any_of(rows, [](const Coverage& row) { return row.answered.value_or(0) > 1; })) {
        for (Coverage& row : rows)
            row.visitors = row.answered = std::nullopt;
    }
}

PartSentence coverageSaid(const Coverage& row) {
    if (row.uneven && *row.ratio > 1) {
        return {QT_TRANSLATE_NOOP("report", "It was asked about %1 times as often as customers come here, "
                                            "compared with the other touchpoints."),
                {{*row.ratio}},
                {}};
    }
    if (row.uneven) {
        return {QT_TRANSLATE_NOOP("report", "It was asked only %1 as often as customers come here, compared "
                                            "with the other touchpoints: who answered may not be who came."),
                {{*row.ratio, Unit::Share}},
                {}};
    }
    if (row.answered && *row.answered > 0) {
        return {QT_TRANSLATE_NOOP("report", "Of the customers who come here %1 answered."),
                {{*row.answered, Unit::Share}},
                {}};
    }
    return {};
}

PartTable coverageTable(const std::vector<Coverage>& rows) {
    PartTable table{
        "coverage",
        QT_TRANSLATE_NOOP("report", "Who answers, against who comes"),
        QT_TRANSLATE_NOOP("report", "Bold where a touchpoint was asked more than twice as often, or less "
                                    "than half as often, as customers come there: its figures may stand for "
                                    "others than those who come. Below 10 answers, given and expected, such "
                                    "a difference can be chance."),
        {{"contact_share", QT_TRANSLATE_NOOP("report", "Of all contacts"), Unit::Share},
         {"answer_share", QT_TRANSLATE_NOOP("report", "Of all answers"), Unit::Share},
         {"ratio", QT_TRANSLATE_NOOP("report", "Asked, against contacts"), Unit::Times},
         {"uneven"},
         {"visitors"},
         {"answered", QT_TRANSLATE_NOOP("report", "Of visitors, answered"), Unit::Share}},
        {},
        true};
    for (const Coverage& row : rows) {
        table.rows.push_back({row.touchpoint,
                              {row.contactShare, row.answerShare, partValue(row.ratio), row.uneven,
                               partValue(row.visitors), partValue(row.answered)},
                              row.uneven,
                              {}});
    }
    std::ranges::stable_sort(table.rows, std::greater<>(), &PartRow::strong);
    return table;
}

PartChart coverageChart(const std::vector<model::TouchpointId>& uneven) {
    PartChart chart;
    chart.table = "coverage";
    chart.title = {QT_TRANSLATE_NOOP("report", "Customers are asked about as often as they come"), {}, {}};
    if (!uneven.empty())
        chart.title = {
            QT_TRANSLATE_NOOP("report", "Asked much more or much less often than customers come: %1"),
            {{uneven}},
            {}};
    chart.caption = QT_TRANSLATE_NOOP("report", "Filled: part of all answers. Hollow: part of all contacts.");
    chart.value = "answer_share";
    chart.against = "contact_share";
    chart.valueAxis = QT_TRANSLATE_NOOP("report", "Part of the whole journey (%)");
    return chart;
}

struct Asked {
    qint64 customers = 0;
    qint64 never = 0;

    void add(bool asked) {
        ++customers;
        never += asked ? 0 : 1;
    }
};

// Segments that were asked clearly less or more than the customers of all others.
bool standsOut(const Asked& group, const Asked& all) {
    const auto own = method::wilson(group.never, group.customers);
    const auto others = method::wilson(all.never - group.never, all.customers - group.customers);
    return own && others && (own->low > others->high || own->high < others->low);
}

PartRow neverAskedRow(const PartValue& attribute, const QString& value, const Asked& group,
                      const Asked& all) {
    PartRow row;
    row.values = {attribute,
                  value,
                  group.customers,
                  group.never,
                  static_cast<double>(group.never) / static_cast<double>(group.customers),
                  partValue(method::wilson(group.never, group.customers))};
    row.strong = standsOut(group, all);
    row.group = group.customers;
    return row;
}

// Without a name: a row of few customers may be left out for others.
PartSentence neverAskedSaid(const std::vector<PartRow>& rows) {
    if (std::ranges::none_of(rows, &PartRow::strong))
        return {QT_TRANSLATE_NOOP("report", "All groups were asked about equally often"), {}, {}};
    return {QT_TRANSLATE_NOOP("report", "Not all groups were asked equally often"), {}, {}};
}

PartTable neverAskedTable() {
    return {"never_asked",
            QT_TRANSLATE_NOOP("report", "Known customers without an answer here"),
            QT_TRANSLATE_NOOP("report",
                              "All customers known one by one, whatever became of them. Bold where a "
                              "group was asked more or less often than the others, beyond chance."),
            {{"attribute", QT_TRANSLATE_NOOP("report", "Segment")},
             {"value", QT_TRANSLATE_NOOP("report", "Group")},
             {"customers", QT_TRANSLATE_NOOP("report", "Customers")},
             {"never_asked", QT_TRANSLATE_NOOP("report", "Never asked")},
             {"share", QT_TRANSLATE_NOOP("report", "Share"), Unit::Share},
             {"share_interval", QT_TRANSLATE_NOOP("report", "Between"), Unit::Share}},
            {}};
}

PartChart neverAskedChart(const PartTable& table, const Asked& all) {
    PartChart chart;
    chart.table = table.key;
    chart.names = {"attribute", "value"};
    chart.value = "share";
    chart.interval = "share_interval";
    chart.answers = "customers";
    chart.valueAxis = QT_TRANSLATE_NOOP("report", "Never asked (%)");
    chart.title = neverAskedSaid(table.rows);
    if (all.customers > 0) chart.usual = static_cast<double>(all.never) / static_cast<double>(all.customers);
    return chart;
}

// Everybody who is known, whether or not it is known how they ended.
Part neverAsked(const Workspace& workspace, const Progress& progress) {
    PartTable table = neverAskedTable();
    Part part{"never_asked", QT_TRANSLATE_NOOP("report", "Who was never asked"), {}, {}, {}, {}, {}};
    const auto& observations = workspace.input.observations;
    std::size_t seen = 0;
    Asked all;
    std::map<std::pair<QString, QString>, Asked> groups;
    static const std::vector<KnownCustomer> nobody;
    for (const KnownCustomer& customer : observations ? observations->customers : nobody) {
        if (++seen % customersBetweenLooks == 0 && progress.cancelled()) break;
        if (customer.survey || !concerns(workspace, customer)) continue;
        const bool asked = wasAsked(workspace, customer);
        all.add(asked);
        if (customer.profile < 0) continue;
        for (const auto& value : observations->profiles[static_cast<std::size_t>(customer.profile)].values)
            groups[value].add(asked);
    }
    const Literal everybody{QT_TRANSLATE_NOOP("report", "all customers")};
    if (all.customers > 0) table.rows.push_back(neverAskedRow(everybody, {}, all, all));
    for (const auto& [segment, group] : groups)
        table.rows.push_back(neverAskedRow(segment.first, segment.second, group, all));
    part.charts.push_back(neverAskedChart(table, all));
    part.tables.push_back(std::move(table));
    return part;
}

} // namespace

std::vector<Coverage> coverage(const Workspace& workspace, const AnalysisResult& result) {
    std::vector<Coverage> rows;
    double contacts = 0;
    qint64 answers = 0;
    for (const TouchpointResult& touchpoint : result.touchpoints) {
        if (!touchpoint.reachable) continue;
        contacts += result.contacts(touchpoint);
        answers += touchpoint.answers;
    }
    if (!(contacts > 0) || answers == 0) return rows;
    for (const TouchpointResult& touchpoint : result.touchpoints) {
        if (!touchpoint.reachable) continue;
        Coverage row;
        row.touchpoint = touchpoint.id;
        row.contactShare = result.contacts(touchpoint) / contacts;
        row.answerShare = static_cast<double>(touchpoint.answers) / static_cast<double>(answers);
        if (row.contactShare > 0 && touchpoint.answers > 0) row.ratio = row.answerShare / row.contactShare;
        const double expected = row.contactShare * static_cast<double>(answers);
        const bool comparable =
            std::max(static_cast<double>(touchpoint.answers), expected) >= fewestToCompare;
        row.uneven = comparable && row.ratio && (*row.ratio > twofold || *row.ratio * twofold < 1);
        rows.push_back(row);
    }
    addVisitors(workspace, result, rows);
    return rows;
}

void runCoverage(const Workspace& workspace, AnalysisResult& result, Progress& progress) {
    const std::vector<Coverage> rows = coverage(workspace, result);
    Part part{"coverage", QT_TRANSLATE_NOOP("report", "Who answers, against who comes"), {}, {}, {}, {}, {}};
    part.tables.push_back(coverageTable(rows));
    std::vector<model::TouchpointId> uneven;
    for (const Coverage& row : rows) {
        if (row.uneven) uneven.push_back(row.touchpoint);
        if (PartSentence sentence = coverageSaid(row); !sentence.text.isEmpty())
            part.ofTouchpoints.emplace_back(row.touchpoint, std::move(sentence));
    }
    if (!uneven.empty()) {
        const PartSentence sentence{
            QT_TRANSLATE_NOOP("report", "Answers do not follow customers: asked more than twice as often, or "
                                        "less than half as often, as customers come there: %1."),
            {{uneven}},
            {}};
        part.findings.push_back({QStringLiteral("coverage"), uneven, sentence, true});
    }
    part.charts.push_back(coverageChart(uneven));
    result.parts.push_back(std::move(part));
    result.parts.push_back(neverAsked(workspace, progress));
}

} // namespace chwila::analysis
