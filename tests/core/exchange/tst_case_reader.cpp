#include "core/exchange/case_reader.h"
#include "core/mining/observed_paths.h"
#include "core/model/journey_index.h"
#include "core/model/validate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <map>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::exchange;

namespace {

const char* smallCase = R"({"format": "cjm-case/1", "name": "small",
 "touchpoints": [
  {"id": "a", "name": "Ask", "stage": "One", "department": "Front", "channel": "e-mail"},
  {"id": "b", "name": "Wait", "stage": "One", "department": "Back", "channel": "smoke"},
  {"id": "c", "stage": "Two", "department": "front"}],
 "transitions": [
  {"from": "START", "to": "a", "weight": 5}, {"from": "a", "to": "b", "weight": 3},
  {"from": "a", "to": "b", "weight": 1}, {"from": "b", "to": "b", "weight": 1},
  {"from": "b", "to": "LOST", "weight": 1}, {"from": "b", "to": "c", "weight": 3},
  {"from": "c", "to": "END", "weight": 3}],
 "responses": [
  {"touchpoint": "a", "metric": "NPS", "score": 9, "time": "2025-01-01T00:00:00Z", "customer": "k1", "segment": "x"},
  {"touchpoint": "a", "metric": "CES", "score": 7, "time": "2025-01-02T03:00:00+01:00", "customer": "k2"},
  {"touchpoint": "c", "metric": "NPS", "score": 0}],
 "customers": [{"id": "k1", "segment": "x", "overall": 8, "churned": 1, "days": 40}, {"id": "k9"}],
 "driver_survey": {"predictors": ["a", "c"], "low_at_most": 5, "high_at_least": 8,
  "rows": [[7, 10, 4], [3, 2]]},
 "events": [["k1", "2025-01-01T00:00:00Z", "a"], ["k1", "2025-01-02T00:00:00Z", "b"],
  ["k2", "2025-01-01T00:00:00Z", "a"], ["k2", "2025-01-01T12:00:00Z", "b"], ["k2", "2025-01-03T00:00:00Z", "z"]],
 "trend": {"touchpoint": "b", "baseline_weeks": 22, "weeks": [{"week": 1, "n": 3, "bad": 1},
  {"week": 3, "n": 2, "bad": 2}]},
 "actions": [{"id": "A1", "touchpoint": "b", "bad_multiplier": 0.6, "cost": 40}], "budget": 150})";

} // namespace

class TestCaseReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void makesAProject();
    void takesTheAnswers();
    void takesCustomersAndTheSurvey();
    void takesEventsAsTheLogOfTheJourney();
    void takesTheTrendAsWeeklyCounts();
    void takesActionsAndTheBudget();
    void everyTouchpointKeepsItsIdAsALabel();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void readsTheWorkedCases();
};

void TestCaseReader::makesAProject() {
    const auto document = readCase(smallCase, QStringLiteral("small.json"));
    QVERIFY(document.has_value());
    const Project& project = document->project;
    QVERIFY(validate(project).empty());
    QCOMPARE(project.settings().title, QStringLiteral("small"));
    QCOMPARE(project.settings().repeatDays, 0);
    const JourneyIndex index(project, project.all<Journey>().begin()->id);
    QCOMPARE(index.stages().size(), std::size_t{2});
    QCOMPARE(index.stages()[0].steps, 2);
    QCOMPARE(index.departments().size(), std::size_t{2}); // "front" is "Front"
    QCOMPARE(index.touchpoints().size(), std::size_t{3});
    QCOMPARE(index.touchpoints()[2]->name, QStringLiteral("c"));
    QCOMPARE(project.find(index.touchpoints()[0]->channel)->icon, QStringLiteral("email"));
    QCOMPARE(project.find(index.touchpoints()[1]->channel)->icon, QString());
    QCOMPARE(project.all<Transition>().size(), 6);
    for (const Transition& each : project.all<Transition>()) {
        if (each.from == index.touchpoints()[0]->id) QCOMPARE(each.weight, 4.0);
        if (!each.from) QCOMPARE(each.weight, 5.0);
        if (!each.to && each.from == index.touchpoints()[1]->id) QVERIFY(each.exit.is(Exit::Lost));
        if (!each.to && each.from == index.touchpoints()[2]->id) QVERIFY(each.exit.is(Exit::Finished));
    }
}

void TestCaseReader::takesTheAnswers() {
    const auto document = readCase(smallCase, QStringLiteral("small.json"));
    QVERIFY(document.has_value());
    const Project& project = document->project;
    QCOMPARE(document->answers.size(), std::size_t{3 + 5});
    QCOMPARE(project.all<Scale>().size(), 4); // NPS, CES, the survey's own and the trend's
    QCOMPARE(project.all<Alias>().size(), 7); // two of them of the survey, one of the trend
    const AnswerRow& second = document->answers[1];
    QCOMPARE(second.score, 7.0);
    QCOMPARE(second.time, QDateTime(QDate(2025, 1, 2), QTime(2, 0), Qt::UTC));
    const Scale* scale = project.find(project.find(second.alias)->scale);
    QVERIFY(scale->kind.is(ScaleKind::Ces));
    QCOMPARE(scale->lowAtMost, 3.0);
    QCOMPARE(document->answers[0].segments.size(), std::size_t{1});
    QVERIFY(!document->answers[2].time.isValid());
    QCOMPARE(document->batches.size(), std::size_t{3});
}

void TestCaseReader::takesCustomersAndTheSurvey() {
    const auto document = readCase(smallCase, QStringLiteral("small.json"));
    QVERIFY(document.has_value());
    QCOMPARE(document->outcomes.size(), std::size_t{4});
    const OutcomeRow& first = document->outcomes[0];
    QCOMPARE(first.batch, 1);
    QCOMPARE(first.customer, QStringLiteral("k1"));
    QCOMPARE(first.overall, std::optional(8.0));
    QCOMPARE(first.left, std::optional(true));
    QCOMPARE(first.days, std::optional(40.0));
    QVERIFY(!document->outcomes[1].overall && !document->outcomes[1].left && !document->outcomes[1].days);
    const OutcomeRow& row = document->outcomes[2];
    QCOMPARE(row.batch, 2);
    QVERIFY(row.customer.isEmpty());
    QCOMPARE(row.scores.size(), std::size_t{2});
    QCOMPARE(row.scores[1].second, 4.0);
    QCOMPARE(document->outcomes[3].scores.size(), std::size_t{1});
    const Alias* alias = document->project.find(row.scores[1].first);
    QCOMPARE(document->project.find(alias->touchpoint)->name, QStringLiteral("c"));
    QCOMPARE(document->project.find(alias->scale)->lowAtMost, 5.0);
    QCOMPARE(std::ranges::count(document->answers, 2, &AnswerRow::batch), 0); // its scores are none
}

void TestCaseReader::takesEventsAsTheLogOfTheJourney() {
    const auto document = readCase(smallCase, QStringLiteral("/tmp/small.json"));
    QVERIFY(document.has_value());
    const Project& project = document->project;
    const ObservedLog* log = mining::observedLogOf(project, project.all<Journey>().begin()->id);
    QVERIFY(log);
    QCOMPARE(log->name, QStringLiteral("small.json"));
    QCOMPARE(log->customers, 2);
    QCOMPARE(log->events, 5);
    const auto paths = mining::pathsFromText(log->paths);
    QVERIFY(paths.has_value());
    QCOMPARE(paths->paths.front().customers, 2); // the unknown “z” is passed over
    QCOMPARE(paths->totals->variants, 2);
    const auto moves = mining::observedMoves(*paths, 0.05);
    QCOMPARE(moves.size(), std::size_t{1});
    QCOMPARE(moves.front().link.count, 2);
    QCOMPARE(moves.front().link.medianHours, std::optional(18.0));
    QVERIFY(document->problems.empty());
}

void TestCaseReader::takesTheTrendAsWeeklyCounts() {
    const auto document = readCase(smallCase, QStringLiteral("small.json"));
    QVERIFY(document.has_value());
    const Project& project = document->project;
    QCOMPARE(project.settings().baselineWeeks, 22);
    std::map<QDate, std::pair<int, int>> weeks;
    for (const AnswerRow& answer : document->answers) {
        if (answer.batch != 3) continue;
        auto& [n, low] = weeks[answer.time.date()];
        ++n;
        low += answer.score <= project.find(project.find(answer.alias)->scale)->lowAtMost ? 1 : 0;
        const Alias& label = *project.find(answer.alias);
        QCOMPARE(project.find(label.touchpoint)->name, QStringLiteral("Wait"));
        QVERIFY(project.find(label.source)->reading.is(SourceReading::Weekly));
    }
    // The answers begin on 1 January 2025, in week 1 of 2025.
    QCOMPARE(weeks.size(), std::size_t{2});
    QCOMPARE(weeks.begin()->first.weekNumber(), 1);
    QCOMPARE(weeks.begin()->second, std::pair(3, 1));
    QCOMPARE(weeks.rbegin()->first.weekNumber(), 3);
    QCOMPARE(weeks.rbegin()->second, std::pair(2, 2));
}

void TestCaseReader::takesActionsAndTheBudget() {
    const auto document = readCase(smallCase, QStringLiteral("small.json"));
    QVERIFY(document.has_value());
    const Project& project = document->project;
    QCOMPARE(project.settings().budget, std::optional(150.0));
    QCOMPARE(project.all<Initiative>().size(), 1);
    const Initiative& action = *project.all<Initiative>().begin();
    QCOMPARE(action.name, QStringLiteral("A1"));
    QCOMPARE(action.cost, std::optional(40.0));
    QCOMPARE(action.reduction, 0.4);
    QCOMPARE(project.find(action.touchpoints.front())->name, QStringLiteral("Wait"));
}

void TestCaseReader::everyTouchpointKeepsItsIdAsALabel() {
    const auto document = readCase(smallCase, QStringLiteral("small.json"));
    QVERIFY(document.has_value());
    const std::map<QString, QString> names{{QStringLiteral("a"), QStringLiteral("Ask")},
                                           {QStringLiteral("b"), QStringLiteral("Wait")},
                                           {QStringLiteral("c"), QStringLiteral("c")}};
    for (const auto& [id, name] : names) {
        const auto& labels = document->project.all<Alias>();
        const auto first = std::ranges::find_if(labels, [&](const Alias& label) {
            return document->project.find(label.touchpoint)->name == name;
        });
        QVERIFY(first != labels.end());
        QCOMPARE(first->label, id);
    }
}

void TestCaseReader::refusesWhatDoesNotFit_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* title, const char* from, const char* to, const char* place) {
        QTest::newRow(title) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place);
    };
    row("an id used twice", "\"id\": \"b\"", "\"id\": \"a\"", "touchpoints[1]");
    row("an arrow to nowhere", "\"from\": \"b\", \"to\": \"c\"", "\"from\": \"b\", \"to\": \"z\"",
        "transitions[5]");
    row("an arrow from start to end", "\"from\": \"b\", \"to\": \"LOST\"",
        "\"from\": \"START\", \"to\": \"LOST\"", "transitions[4]");
    row("a negative weight", "\"weight\": 5", "\"weight\": -5", "transitions[0]");
    row("a metric nobody knows", "\"CES\"", "\"XYZ\"", "responses[1]");
    row("a score off the scale", "\"score\": 7", "\"score\": 8", "responses[1]");
    row("a time that is none", "2025-01-01T00:00:00Z", "soon", "responses[0]");
    row("an overall score off its scale", "\"overall\": 8", "\"overall\": 11", "customers[0]");
    row("days before the beginning", "\"days\": 40", "\"days\": -1", "customers[0]");
    row("a survey of nowhere", "[\"a\", \"c\"]", "[\"a\", \"z\"]", "driver_survey");
    row("a survey's score off its scale", "[7, 10, 4]", "[7, 10, 40]", "driver_survey");
    row("a trend of nowhere", "\"touchpoint\": \"b\", \"baseline", "\"touchpoint\": \"z\", \"baseline",
        "trend");
    row("more low answers than answers", "\"n\": 2, \"bad\": 2", "\"n\": 2, \"bad\": 3", "trend");
    row("more answers in a week than can be counted", "\"n\": 2, \"bad\"",
        "\"n\": 9223372036854775807, \"bad\"", "trend");
    row("a week of another age", "\"week\": 3", "\"week\": 1317624576693539402", "trend");
    row("an action of nowhere", "\"A1\", \"touchpoint\": \"b\"", "\"A1\", \"touchpoint\": \"z\"",
        "actions[0]");
    row("an action that makes it worse", "0.6", "1.6", "actions[0]");
    row("a budget below nothing", "150", "-150", "budget");
    row("another format", "cjm-case/1", "cjm-case/9", "");
}

void TestCaseReader::refusesWhatDoesNotFit() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray json(smallCase);
    QVERIFY(json.contains(from));
    const auto document = readCase(json.replace(from, to), QStringLiteral("small.json"));
    QVERIFY(!document);
    QCOMPARE(document.error().detail, place);
    QVERIFY(!document.error().message.isEmpty());
}

void TestCaseReader::readsTheWorkedCases() {
    const QString data = qEnvironmentVariable("CHWILA_SHARED_DATA");
    if (data.isEmpty() || !QFile::exists(data + QStringLiteral("/cases")))
        QSKIP("the folder of shared data is not here (CHWILA_SHARED_DATA)");
    for (const char* name : {"case10", "simpson", "trap", "allgood", "twometrics"}) {
        QFile file(QStringLiteral("%1/cases/%2.json").arg(data, QLatin1String(name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray json = file.readAll();
        const auto document = readCase(json, file.fileName());
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().detail));
        QVERIFY(validate(document->project).empty());
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        const auto size = [&](const char* key) { return object.value(QLatin1String(key)).toArray().size(); };
        QCOMPARE(document->project.all<Touchpoint>().size(), size("touchpoints"));
        QCOMPARE(document->project.all<Transition>().size(), size("transitions"));
        QCOMPARE(std::ranges::count(document->answers, 1, &AnswerRow::batch), size("responses"));
        QCOMPARE(document->project.all<Initiative>().size(), size("actions"));
        const auto journey = document->project.all<Journey>().begin()->id;
        QCOMPARE(mining::observedLogOf(document->project, journey) != nullptr, size("events") > 0);
        qint64 weekly = 0;
        for (const QJsonValue& week :
             object.value(QStringLiteral("trend"))[QStringLiteral("weeks")].toArray())
            weekly += week[QStringLiteral("n")].toInteger();
        QCOMPARE(std::ranges::count(document->answers, 3, &AnswerRow::batch), weekly);
        const auto rows =
            object.value(QStringLiteral("driver_survey"))[QStringLiteral("rows")].toArray().size();
        QCOMPARE(std::ssize(document->outcomes), size("customers") + rows);
    }
}

QTEST_GUILESS_MAIN(TestCaseReader)
#include "tst_case_reader.moc"
