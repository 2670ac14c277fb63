// The pulse of a journey: drifts, changes of level with their events, what is told before an alarm.
#include "core/analysis/json/pulse_json.h"
#include "core/base/random.h"
#include "core/feedback/weekly_counts.h"
#include "journey_builder.h"

#include <QJsonArray>
#include <QTest>

using namespace chwila;
using namespace chwila::analysis;
using namespace Qt::StringLiterals;

namespace {

const QDate pulseStart(2024, 1, 1);

/// Two departments; the answers of a week at a touchpoint are what a function says.
struct PulseWeeks {
    JourneyBuilder builder;
    model::TouchpointId first;
    model::TouchpointId second;
    model::ScaleId scale;
    model::AliasId firstAlias;
    model::AliasId secondAlias;
    feedback::CubeBuilder cube;

    PulseWeeks() {
        first = builder.touchpoint(QStringLiteral("Order"));
        second = builder.touchpoint(QStringLiteral("Delivery"));
        model::Department other;
        other.name = QStringLiteral("Logistics");
        const auto department = builder.add(other);
        model::Touchpoint moved = *builder.project().find(second);
        moved.department = department;
        builder.project().put(moved);
        builder.line({first, second});
        scale = builder.scale(model::ScaleKind::Nps);
        const auto source = builder.add(model::Source{});
        firstAlias = builder.alias(source, first, scale, QStringLiteral("a"));
        secondAlias = builder.alias(source, second, scale, QStringLiteral("b"));
    }
    void answers(model::AliasId alias, int week, qint64 n, qint64 low,
                 const feedback::Profile& profile = {}) {
        const qint64 day = pulseStart.addDays(7LL * week + 2).toJulianDay();
        cube.add(alias, cube.profile(profile), day, 2, low);
        cube.add(alias, cube.profile(profile), day, 10, n - low);
    }
    /// 30 answers a week at both, a fifth low; at the second `worse` of 30 from `from` on.
    void steadyThen(int weeks, int from, qint64 worse) {
        Random random(3);
        for (int week = 0; week < weeks; ++week) {
            answers(firstAlias, week, 30, static_cast<qint64>(random.binomial(30, 0.2)));
            answers(secondAlias, week, 30,
                    week < from ? static_cast<qint64>(random.binomial(30, 0.2)) : worse);
        }
    }
    PulseResult pulse(const feedback::Filter& filter = {}) { return under(filter, input()); }
    AnalysisInput input() {
        AnalysisInput input = builder.input();
        input.cube = std::move(cube).build();
        return input;
    }
    static PulseResult under(const feedback::Filter& filter, AnalysisInput input) {
        input.filter = filter;
        input.counts = input.cube->counts(*input.project, filter);
        return analysed(input).pulse;
    }
    void baseline(int weeks) {
        builder.settings([weeks](model::Settings& settings) { settings.baselineWeeks = weeks; });
    }
    model::EventId event(QDate date, std::optional<model::TouchpointId> touchpoint, bool newLevel = false) {
        model::Event record;
        record.date = date;
        record.text = QStringLiteral("New carrier");
        record.journey = builder.journey();
        record.touchpoint = touchpoint;
        record.newLevel = newLevel;
        return builder.add(record);
    }
};

} // namespace

class TestPulse : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aDriftIsAnAlarmFromWhereItBegan();
    void steadyAnswersGiveNoAlarm();
    void aPastDriftIsNoAlarm();
    void improvementIsToldApart();
    void anEventNearAChangeIsPinnedToIt();
    void aNewLevelIsJudgedByItself();
    void tooFewWeeksAreNotJudged();
    void theFirstWeeksAskedForSayWhatIsUsual();
    void laterAnswersDoNotMoveWhatIsUsual();
    void aFilterDoesNotMoveTheWeeksOfTheBaseline();
    void aPeriodDoesNotForgetTheDriftItBeganIn();
    void withFewerWeeksThanAskedForAllSayWhatIsUsual();
    void countsMadeElsewhereHaveATrendOfTheirOwn();
    void fewerAnswersAreToldBeforeAnAlarm();
    void anotherMixIsTold();
    void theSameWeekLastYear();
    void everyNumberIsInTheJson();
};

void TestPulse::aDriftIsAnAlarmFromWhereItBegan() {
    PulseWeeks weeks;
    weeks.steadyThen(50, 40, 15);
    const PulseResult pulse = weeks.pulse();
    const Pulse* worse = pulse.find(weeks.second);
    QCOMPARE(worse->state, PulseState::Worse);
    QCOMPARE(worse->since, pulseStart.addDays(7 * 40));
    QVERIFY(worse->signals >= 2);
    QCOMPARE(worse->changes.size(), std::size_t{1});
    QCOMPARE(worse->changes.front().monday, pulseStart.addDays(7 * 40));
    QCOMPARE(worse->changes.front().after, 0.5);
    QCOMPARE(pulse.find(weeks.first)->state, PulseState::Steady);
    // The department is the touchpoint alone, so it drifts as well; alarms stand first.
    QVERIFY(pulse.charts[0].state == PulseState::Worse && pulse.charts[1].state == PulseState::Worse);
    QCOMPARE(pulse.judged, 5);
    QCOMPARE(pulse.alarms().size(), std::size_t{3});
    QVERIFY(pulse.falseAlarms > 0);
    QCOMPARE(worse->recentN, qint64{120});
    QCOMPARE(worse->recentLow, qint64{60});
}

void TestPulse::steadyAnswersGiveNoAlarm() {
    PulseWeeks weeks;
    for (int week = 0; week < 60; ++week) {
        weeks.answers(weeks.firstAlias, week, 30, 5 + week % 3);
        weeks.answers(weeks.secondAlias, week, 30, 7 - week % 3);
    }
    const PulseResult pulse = weeks.pulse();
    QCOMPARE(pulse.judged, 5);
    QVERIFY(pulse.alarms().empty());
    for (const Pulse& chart : pulse.charts)
        QVERIFY(chart.changes.empty());
}

void TestPulse::aPastDriftIsNoAlarm() {
    PulseWeeks weeks;
    Random random(9);
    for (int week = 0; week < 60; ++week) {
        const bool bad = week >= 30 && week < 38;
        weeks.answers(weeks.firstAlias, week, 40, bad ? 24 : static_cast<qint64>(random.binomial(40, 0.2)));
    }
    const PulseResult pulse = weeks.pulse();
    const Pulse* chart = pulse.find(weeks.first);
    QCOMPARE(chart->state, PulseState::Steady);
    QCOMPARE(chart->changes.size(), std::size_t{2});
    QVERIFY(!pulse.find(weeks.second));
}

void TestPulse::improvementIsToldApart() {
    PulseWeeks weeks;
    weeks.steadyThen(50, 35, 0);
    const PulseResult pulse = weeks.pulse();
    QCOMPARE(pulse.find(weeks.second)->state, PulseState::Better);
    QVERIFY(pulse.alarms().empty());
}

void TestPulse::anEventNearAChangeIsPinnedToIt() {
    PulseWeeks weeks;
    weeks.steadyThen(50, 40, 15);
    const QDate change = pulseStart.addDays(7 * 40);
    const auto pinned = weeks.event(change.addDays(-3), weeks.second);
    const auto everywhere = weeks.event(change.addDays(-20), std::nullopt);
    weeks.event(change.addDays(-3), weeks.first);   // another touchpoint
    weeks.event(change.addDays(-40), weeks.second); // too early
    const PulseResult pulse = weeks.pulse();
    QCOMPARE(pulse.find(weeks.second)->changes.front().events,
             (std::vector<model::EventId>{pinned, everywhere}));
}

void TestPulse::aNewLevelIsJudgedByItself() {
    PulseWeeks weeks;
    weeks.steadyThen(70, 30, 12);
    weeks.event(pulseStart.addDays(7 * 30), weeks.second, true);
    const PulseResult pulse = weeks.pulse();
    const Pulse* chart = pulse.find(weeks.second);
    QCOMPARE(chart->state, PulseState::Steady);
    QCOMPARE(chart->baselineFrom, pulseStart.addDays(7 * 30));
    QVERIFY(!chart->weeks[29].judged && chart->weeks[30].judged);
    QCOMPARE(chart->usual, 0.4);
}

void TestPulse::tooFewWeeksAreNotJudged() {
    PulseWeeks weeks;
    weeks.steadyThen(11, 8, 30);
    const PulseResult pulse = weeks.pulse();
    QCOMPARE(pulse.judged, 0);
    for (const Pulse& chart : pulse.charts)
        QCOMPARE(chart.state, PulseState::TooFewWeeks);
    PulseWeeks none;
    QVERIFY(none.pulse().charts.empty());
}

void TestPulse::theFirstWeeksAskedForSayWhatIsUsual() {
    PulseWeeks weeks;
    weeks.baseline(22);
    for (int week = 0; week < 40; ++week)
        weeks.answers(weeks.firstAlias, week, 20, week < 22 ? 5 : 10);
    const PulseResult pulse = weeks.pulse();
    const Pulse* chart = pulse.find(weeks.first);
    QCOMPARE(chart->usual, 0.25); // and not of the first half, 20 weeks, or of more
    QCOMPARE(chart->baselineFrom, pulseStart);
    QCOMPARE(chart->baselineTo, pulseStart.addDays(7 * 21));
    QCOMPARE(chart->baselineWeeks, 22);
    QVERIFY(chart->frozen);
    QCOMPARE(chart->state, PulseState::Worse);
}

void TestPulse::laterAnswersDoNotMoveWhatIsUsual() {
    std::vector<Pulse> charts;
    for (const int count : {26, 30, 52, 70}) {
        PulseWeeks weeks;
        for (int week = 0; week < count; ++week)
            weeks.answers(weeks.firstAlias, week, 40, 4 + week % 5 + (week >= 26 ? 9 : 0));
        charts.push_back(*weeks.pulse().find(weeks.first));
    }
    for (const Pulse& chart : charts) {
        QVERIFY(chart.frozen);
        QCOMPARE(chart.usual, charts.front().usual);
        QCOMPARE(chart.sigmaZ, charts.front().sigmaZ);
        QCOMPARE(chart.baselineTo, pulseStart.addDays(7 * 25));
    }
}

void TestPulse::aFilterDoesNotMoveTheWeeksOfTheBaseline() {
    const feedback::Profile web{{{QStringLiteral("Channel"), QStringLiteral("Web")}}};
    const feedback::Profile phone{{{QStringLiteral("Channel"), QStringLiteral("Phone")}}};
    PulseWeeks weeks;
    weeks.baseline(20);
    for (int week = 0; week < 50; ++week) {
        // Nobody answers by telephone in the first weeks.
        weeks.answers(weeks.firstAlias, week, 20, week < 20 ? 2 : 8, web);
        if (week >= 8) weeks.answers(weeks.firstAlias, week, 20, week < 20 ? 6 : 8, phone);
    }
    const AnalysisInput input = weeks.input();
    const Pulse whole = *PulseWeeks::under({}, input).find(weeks.first);
    QCOMPARE(whole.usual, (20 * 2 + 12 * 6) / double(20 * 20 + 12 * 20));
    feedback::Filter late;
    late.from = pulseStart.addDays(7 * 35);
    const Pulse shown = *PulseWeeks::under(late, input).find(weeks.first);
    QCOMPARE(shown.weeks.size(), std::size_t{15});
    QCOMPARE(shown.usual, whole.usual);
    QCOMPARE(shown.baselineFrom, whole.baselineFrom);
    QCOMPARE(shown.baselineTo, whole.baselineTo);
    QCOMPARE(shown.state, PulseState::Worse);
    feedback::Filter segment;
    segment.segments = {{QStringLiteral("Channel"), {QStringLiteral("Phone")}}};
    const Pulse part = *PulseWeeks::under(segment, input).find(weeks.first);
    QCOMPARE(part.baselineTo, whole.baselineTo); // not 20 weeks of its own
    QCOMPARE(part.usual, 0.3);
    QCOMPARE(part.baselineWeeks, 12);
}

void TestPulse::aPeriodDoesNotForgetTheDriftItBeganIn() {
    PulseWeeks weeks;
    weeks.steadyThen(50, 30, 9);
    const AnalysisInput input = weeks.input();
    const Pulse whole = *PulseWeeks::under({}, input).find(weeks.second);
    QCOMPARE(whole.state, PulseState::Worse);
    feedback::Filter late;
    // Four such weeks alone would not make an alarm.
    late.from = pulseStart.addDays(7 * 46);
    const PulseResult result = PulseWeeks::under(late, input);
    const Pulse shown = *result.find(weeks.second);
    QCOMPARE(shown.weeks.size(), std::size_t{4});
    QCOMPARE(shown.state, PulseState::Worse);
    const int began = static_cast<int>(pulseStart.daysTo(shown.since) / 7);
    QVERIFY2(began >= 28 && began <= 32, qPrintable(QString::number(began)));
    QCOMPARE(shown.signals, whole.signals);
    for (std::size_t i = 0; i < shown.weeks.size(); ++i)
        QCOMPARE(shown.weeks[i].ewma, whole.weeks[46 + i].ewma);
    QCOMPARE(result.find(weeks.first)->state, PulseState::Steady);
}

void TestPulse::withFewerWeeksThanAskedForAllSayWhatIsUsual() {
    PulseWeeks weeks;
    for (int week = 0; week < 20; ++week)
        weeks.answers(weeks.firstAlias, week, 20, 4);
    const Pulse chart = *weeks.pulse().find(weeks.first);
    QCOMPARE(chart.state, PulseState::Steady);
    QCOMPARE(chart.baselineWeeks, 20);
    QVERIFY(!chart.frozen);
}

void TestPulse::countsMadeElsewhereHaveATrendOfTheirOwn() {
    PulseWeeks weeks;
    weeks.baseline(15);
    model::Source source;
    source.name = QStringLiteral("Dashboard");
    source.reading = model::SourceReading::Weekly;
    const auto label =
        weeks.builder.alias(weeks.builder.add(source), weeks.second, weeks.scale, QStringLiteral("d"));
    for (int week = 0; week < 30; ++week) {
        weeks.answers(weeks.firstAlias, week, 20, 4);
        weeks.answers(label, week + 40, 50, week < 15 ? 10 : 25);
    }
    const PulseResult pulse = weeks.pulse();
    const Pulse* series = pulse.find(weeks.second);
    QVERIFY(series);
    QCOMPARE(series->subject, PulseSubject::Series);
    QCOMPARE(series->series, label);
    QCOMPARE(series->usual, 0.2);
    QCOMPARE(series->weeks.size(), std::size_t{30});
    QCOMPARE(series->state, PulseState::Worse);
    // They are in no other trend.
    QCOMPARE(pulse.journey()->weeks.size(), std::size_t{30});
    QCOMPARE(pulse.journey()->state, PulseState::Steady);
    QCOMPARE(pulse.charts.size(), std::size_t{4});
}

void TestPulse::fewerAnswersAreToldBeforeAnAlarm() {
    PulseWeeks weeks;
    for (int week = 0; week < 60; ++week)
        weeks.answers(weeks.firstAlias, week, week < 45 ? 40 : 12, week < 45 ? 8 : 3);
    const PulseResult pulse = weeks.pulse();
    const Pulse* chart = pulse.find(weeks.first);
    QCOMPARE(chart->notes.size(), std::size_t{1});
    QCOMPARE(chart->notes.front().kind, PulseNoteKind::FewerAnswers);
    QCOMPARE(chart->notes.front().before, 40.0);
    QCOMPARE(chart->notes.front().after, 12.0);
}

void TestPulse::anotherMixIsTold() {
    PulseWeeks weeks;
    const feedback::Profile web{{{QStringLiteral("Channel"), QStringLiteral("Web")}}};
    const feedback::Profile phone{{{QStringLiteral("Channel"), QStringLiteral("Phone")}}};
    for (int week = 0; week < 60; ++week) {
        weeks.answers(weeks.firstAlias, week, week < 45 ? 30 : 10, 6, web);
        weeks.answers(weeks.firstAlias, week, week < 45 ? 10 : 30, 2, phone);
    }
    const PulseResult pulse = weeks.pulse();
    const Pulse* chart = pulse.find(weeks.first);
    QCOMPARE(chart->notes.size(), std::size_t{1});
    QCOMPARE(chart->notes.front().kind, PulseNoteKind::OtherMix);
    QCOMPARE(chart->notes.front().attribute, QStringLiteral("Channel"));
    QCOMPARE(std::abs(chart->notes.front().after - chart->notes.front().before), 0.5);
}

void TestPulse::theSameWeekLastYear() {
    QCOMPARE(sameWeekLastYear(QDate(2025, 6, 16)), QDate(2024, 6, 17));   // week 25
    QCOMPARE(sameWeekLastYear(QDate(2024, 12, 30)), QDate(2024, 1, 1));   // week 1 of 2025
    QCOMPARE(sameWeekLastYear(QDate(2020, 12, 28)), QDate(2019, 12, 23)); // week 53 → 52
    PulseWeeks weeks;
    for (int week = 0; week < 56; ++week)
        weeks.answers(weeks.firstAlias, week, 30, week < 10 ? 9 : 6);
    const PulseResult pulse = weeks.pulse();
    const Pulse* chart = pulse.find(weeks.first);
    QCOMPARE(chart->recentN, qint64{120});
    QCOMPARE(chart->lastYearN, qint64{120});
    QCOMPARE(chart->lastYearLow, qint64{36});
}

void TestPulse::everyNumberIsInTheJson() {
    PulseWeeks weeks;
    weeks.steadyThen(50, 40, 15);
    weeks.event(pulseStart.addDays(7 * 40), weeks.second);
    const model::Project project = weeks.builder.project();
    const QJsonObject json = toJson(weeks.pulse(), project);
    const QJsonObject chart = json["charts"_L1][1].toObject();
    QCOMPARE(chart["state"_L1].toString(), QStringLiteral("worse"));
    QCOMPARE(chart["week_since"_L1].toString(), QStringLiteral("2024-W41"));
    QCOMPARE(chart["weeks"_L1].toArray().size(), 50);
    QCOMPARE(chart["weeks"_L1][45]["answers"_L1].toInt(), 30);
    QVERIFY(chart["weeks"_L1][45]["ewma"_L1].toDouble() > chart["weeks"_L1][45]["ewma_limit"_L1].toDouble());
    bool named = false;
    for (const QJsonValue& each : json["charts"_L1].toArray())
        named =
            named
            || each["changes"_L1][0]["events"_L1][0]["text"_L1].toString() == QStringLiteral("New carrier");
    QVERIFY(named);
}

QTEST_GUILESS_MAIN(TestPulse)
#include "tst_pulse.moc"
