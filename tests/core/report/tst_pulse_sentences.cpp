// What the pulse and initiatives are said in: the words of each state, the order, and how they are drawn.
#include "core/report/improve_sentences.h"
#include "core/report/pulse_chart.h"
#include "core/report/section.h"
#include "small_journey.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

const QDate monday(2025, 6, 16); // week 25

analysis::Pulse pulseOf(analysis::PulseState state) {
    analysis::Pulse pulse;
    pulse.subject = analysis::PulseSubject::Touchpoint;
    pulse.touchpoint = smallJourney().claim;
    pulse.state = state;
    pulse.usual = 0.2;
    pulse.since = monday;
    pulse.recentN = 80;
    pulse.recentLow = 40;
    pulse.baselineFrom = monday.addDays(-7 * 30);
    pulse.baselineTo = monday.addDays(-7 * 10);
    for (int week = 0; week < 60; ++week) {
        analysis::PulseWeek each;
        each.monday = monday.addDays(7 * (week - 55));
        each.n = 20;
        each.low = week < 55 ? 4 : 10;
        each.judged = true;
        each.lower = 0;
        each.upper = 0.45;
        pulse.weeks.push_back(each);
    }
    return pulse;
}

} // namespace

class TestPulseSentences : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aStateIsSaidWithItsNumbers_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("said");
        using enum analysis::PulseState;
        QTest::newRow("worse")
            << int(Worse)
            << "Getting worse since about week 25 of 2025: in the last four weeks 50% of 80 "
               "answers were bad; 20% was usual here before.";
        QTest::newRow("better")
            << int(Better)
            << "Getting better since about week 25 of 2025: in the last four weeks 50% of "
               "80 answers were bad; 20% was usual here before.";
        QTest::newRow("steady")
            << int(Steady)
            << "Steady: in the last four weeks 50% of 80 answers were bad; 20% was usual here before. Such a "
               "difference can be chance.";
        QTest::newRow("too few")
            << int(TooFewWeeks)
            << "Too few weeks with answers to judge: at least twelve are needed under this "
               "filter.";
    }
    void aStateIsSaidWithItsNumbers() {
        QFETCH(int, state);
        QFETCH(QString, said);
        QCOMPARE(pulseSentence(pulseOf(static_cast<analysis::PulseState>(state)), Language()), said);
    }

    void steadyIsNotExcusedWhereNothingSeemsToHaveMoved() {
        analysis::Pulse pulse = pulseOf(analysis::PulseState::Steady);
        pulse.recentLow = 17;
        const QString same = pulseSentence(pulse, Language());
        QVERIFY2(same.endsWith(QLatin1String("20% was usual here before.")), qPrintable(same));
        pulse.recentLow = 40;
        pulse.changes.push_back({monday, 0.2, 0.5, {}});
        const QString moved = pulseSentence(pulse, Language());
        QVERIFY2(!moved.contains(QLatin1String("chance")), qPrintable(moved));
    }

    void whatSpeaksAgainstAnAlarmIsToldFirst() {
        const SmallJourney small = smallJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        analysis::Pulse pulse = pulseOf(analysis::PulseState::Worse);
        pulse.notes.push_back({analysis::PulseNoteKind::FewerAnswers, {}, {}, {}, 40, 12});
        pulse.changes.push_back({monday, 0.2, 0.5, {}});
        pulse.lastYearN = 90;
        pulse.lastYearLow = 18;
        const QStringList said = pulseSentences(pulse, telling);
        QCOMPARE(said.size(), 4);
        QCOMPARE(said[0], QStringLiteral("Fewer customers answer than before: 12 a week instead of 40."));
        QVERIFY(said[1].startsWith(QLatin1String("Getting worse")));
        QCOMPARE(said[2], QStringLiteral("From week 25 of 2025 on, 50% were bad instead of 20%."));
        QCOMPARE(said[3], QStringLiteral("In the same weeks a year before 20% of 90 answers were bad."));
    }

    void whatStaysWorseIsNotCalledSteadyAlone() {
        const SmallJourney small = smallJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        analysis::Pulse pulse = pulseOf(analysis::PulseState::Steady);
        QCOMPARE(pulseChart(pulse, telling).finding, QStringLiteral("steady"));
        pulse.changes.push_back({monday, 0.2, 0.5, {}});
        QCOMPARE(pulseChart(pulse, telling).finding, QStringLiteral("worse since about week 25 of 2025"));
        const QStringList said = pulseSentences(pulse, telling);
        QCOMPARE(said[0], QStringLiteral("From week 25 of 2025 on, 50% were bad instead of 20%."));
        QVERIFY(said[1].startsWith(QLatin1String("Steady")));
        pulse.changes.back() = {monday, 0.5, 0.2, {}};
        QCOMPARE(pulseChart(pulse, telling).finding, QStringLiteral("better since about week 25 of 2025"));
    }

    void whoAsksWhetherItBecameWorseHearsTheNames() {
        const SmallJourney small = smallJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        analysis::PulseResult watched;
        watched.judged = 30;
        watched.falseAlarms = 4.4;
        QVERIFY(watchSentence(watched, telling).startsWith(QLatin1String("No trend is getting worse.")));
        watched.charts = {pulseOf(analysis::PulseState::Worse), pulseOf(analysis::PulseState::Steady)};
        watched.charts[1].touchpoint = small.bill;
        watched.charts[1].changes.push_back({monday, 0.2, 0.5, {}});
        const QString said = watchSentence(watched, telling);
        const QString claim = pulseName(watched.charts[0], telling);
        const QString bill = pulseName(watched.charts[1], telling);
        QVERIFY2(said.contains(QStringLiteral("getting worse: %1.").arg(claim)), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("stayed worse since an earlier change: %1.").arg(bill)),
                 qPrintable(said));
        // Back on the usual level after one that was better: nothing has become worse.
        watched.charts[1].changes.back() = {monday, 0.1, 0.2, {}};
        QVERIFY(!watchSentence(watched, telling).contains(QLatin1String("stayed worse")));
    }

    void anEventIsNamedAtTheChangeItIsPinnedTo() {
        SmallJourney small = smallJourney();
        model::Event event;
        event.id = model::EventId{90};
        event.date = monday.addDays(-2);
        event.text = QStringLiteral("New\nletter");
        event.touchpoint = small.claim;
        small.project.put(event);
        const Language language;
        const Telling telling{small.project, small.result, language};
        const QString said = changeSentence({monday, 0.2, 0.5, {event.id}}, telling);
        QVERIFY2(said.contains(QStringLiteral("near “New letter” (14 Jun 2025)")), qPrintable(said));
        analysis::Pulse pulse = pulseOf(analysis::PulseState::Worse);
        const PulseChart chart = pulseChart(pulse, telling);
        QCOMPARE(chart.events.size(), std::size_t{1});
        pulse.touchpoint = small.bill;
        QVERIFY(pulseChart(pulse, telling).events.empty());
    }

    void theChartShowsTheYearBeforeAndRoundAxes() {
        const SmallJourney small = smallJourney();
        const Language language;
        const PulseChart chart =
            pulseChart(pulseOf(analysis::PulseState::Worse), {small.project, small.result, language});
        QCOMPARE(chart.top, 0.5);
        QCOMPARE(chart.lastYear.size(), std::size_t{60});
        QVERIFY(!chart.lastYear[40] && chart.lastYear[58]);
        QCOMPARE(*chart.lastYear[58], 0.2);
        QCOMPARE(chart.usualText, QStringLiteral("usual 20%"));
        QVERIFY(!chart.ticks.empty());
    }

    void aSingleWeekAtTheEndDoesNotNameItsMonth() {
        const SmallJourney small = smallJourney();
        const Language language;
        analysis::Pulse pulse = pulseOf(analysis::PulseState::Steady);
        pulse.weeks.clear();
        for (QDate monday(2025, 6, 30); monday <= QDate(2025, 9, 29); monday = monday.addDays(7)) {
            analysis::PulseWeek week;
            week.monday = monday;
            week.n = 20;
            pulse.weeks.push_back(week);
        }
        const auto months = [&] {
            QStringList names;
            for (const auto& [monday, name] :
                 pulseChart(pulse, {small.project, small.result, language}).ticks)
                names += name;
            return names.join(u' ');
        };
        QCOMPARE(months(), QStringLiteral("Jul Aug Sept"));
        pulse.weeks.push_back(pulse.weeks.back());
        pulse.weeks.back().monday = QDate(2025, 10, 6);
        QCOMPARE(months(), QStringLiteral("Jul Aug Sept Oct"));
    }

    void weeksOfFewAnswersGiveTheAxisWhereThereAreNoOthers() {
        const SmallJourney small = smallJourney();
        const Language language;
        analysis::Pulse pulse = pulseOf(analysis::PulseState::TooFewWeeks);
        pulse.usual = 0;
        for (analysis::PulseWeek& week : pulse.weeks) {
            week.judged = false;
            week.n = 0;
            week.low = 0;
        }
        pulse.weeks[7].n = pulse.weeks[7].low = 2;
        QCOMPARE(pulseChart(pulse, {small.project, small.result, language}).top, 1.0);
        pulse.weeks[8].n = 20;
        pulse.weeks[8].low = 1;
        QCOMPARE(pulseChart(pulse, {small.project, small.result, language}).top, 0.1);
    }

    void alarmsByChanceAreTold() {
        analysis::PulseResult pulse;
        QVERIFY(watchSentence(pulse, Language()).startsWith(QLatin1String("No trend can be judged yet")));
        pulse.judged = 30;
        pulse.falseAlarms = 4.4;
        const QString said = watchSentence(pulse, Language());
        QVERIFY(said.startsWith(QLatin1String("No trend is getting worse.")));
        QVERIFY2(said.contains(QLatin1String("4 alarm")), qPrintable(said));
    }

    void keptCustomersAreCountedOnlyWithAKnownLossRate() {
        SmallJourney small = smallJourney();
        small.result.lost = 0.2;
        const Language language;
        for (const bool calibrated : {false, true}) {
            small.result.calibrated = calibrated;
            const Telling telling{small.project, small.result, language};
            QCOMPARE(keptText(50, telling),
                     calibrated ? QStringLiteral("50 of 1,000") : QStringLiteral("25%"));
            QCOMPARE(keptSentence(50, analysis::Interval{40, 60}, telling),
                     calibrated
                         ? QStringLiteral("About 50 of 1,000 customers more would stay (between 40 and 60).")
                         : QStringLiteral("About 25% of the losses the model explains would be avoided "
                                          "(between 20% and 30%)."));
        }
    }

    void whatIsKeptIsNotSaidWithoutAWayThatLeadsAnywhere() {
        SmallJourney small = smallJourney();
        for (analysis::TouchpointResult& figures : small.result.touchpoints)
            figures.reachable = false;
        const Language language;
        const Telling telling{small.project, small.result, language};
        QCOMPARE(keptText(0, telling), QString(QChar(0x2013)));
        QVERIFY(keptRange(analysis::Interval{0, 0}, telling).isEmpty());
        QVERIFY(keptSentence(0, {}, telling).isEmpty());
    }

    void promiseAndMeasurementStandSideBySide() {
        SmallJourney small = smallJourney();
        small.result.calibrated = true;
        const Language language;
        const Telling telling{small.project, small.result, language};
        analysis::InitiativeValue value;
        QVERIFY(measuredSentences(value, telling).isEmpty());
        analysis::MeasuredEffect effect;
        effect.beforeN = 100;
        effect.beforeLow = 50;
        effect.beforeShare = 0.42;
        effect.afterN = 100;
        effect.afterLow = 20;
        effect.afterShare = 0.2;
        effect.afterInterval = {0.13, 0.29};
        effect.promised = 30;
        effect.kept = 24;
        effect.interval = analysis::Interval{12, 36};
        effect.state = analysis::PromiseState::AsPromised;
        value.measured = effect;
        const QStringList said = measuredSentences(value, telling);
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0],
                 QStringLiteral("Before, 50% of 100 answers were bad (42% once chance is allowed for); "
                                "since then 20% of 100 answers, between 13% and 29%."));
        QCOMPARE(said[1], QStringLiteral("Promised, computed from the answers before: 30 of 1,000."));
        QCOMPARE(said[2], QStringLiteral("Measured: 24 of 1,000 (12–36) – as promised."));
    }

    void nothingFromBeforeIsNotTooEarly() {
        SmallJourney small = smallJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        analysis::InitiativeValue value;
        value.measured = analysis::MeasuredEffect{};
        value.measured->afterN = 40; // a filter can leave out all from before
        QCOMPARE(measuredSentences(value, telling),
                 QStringList(QStringLiteral("Nothing to compare: no answers from before are counted here.")));
        value.measured->afterN = 0;
        value.measured->beforeN = 40;
        QVERIFY(measuredSentences(value, telling).front().startsWith(QStringLiteral("Too early to say")));
    }

    void worthOfAnInitiativeIsSaidWithEveryFactor() {
        SmallJourney small = smallJourney();
        small.result.calibrated = true;
        const Language language;
        analysis::InitiativeValue value;
        value.open = true;
        value.kept = 50;
        value.first = true;
        model::Initiative initiative;
        QStringList said = worthSentences(value, initiative, {small.project, small.result, language});
        QCOMPARE(said,
                 (QStringList{QStringLiteral("About 50 of 1,000 customers more would stay."),
                              QStringLiteral("It goes first: a must-have that mends a moment of truth.")}));
        value.reach = 400;
        value.impact = 0.5;
        value.confidence = 0.8;
        value.rice = 16;
        initiative.effortDays = 10;
        said = worthSentences(value, initiative, {small.project, small.result, language});
        QCOMPARE(
            said.last(),
            QStringLiteral("To set initiatives side by side: 400 contacts per 1,000 customers × 0.50 "
                           "customers lost per bad experience × 80% for how sure we are / 10 days = 16.0."));
        small.result.calibrated = false;
        said = worthSentences(value, initiative, {small.project, small.result, language});
        QVERIFY2(said.last().contains(QLatin1String("at most 0.50")), qPrintable(said.last()));
    }

    void whatIsDoneOnNoDayAsksForIt() {
        const SmallJourney small = smallJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        model::Initiative initiative;
        QVERIFY(afterwardsSentences({}, initiative, telling).isEmpty());
        initiative.status = model::InitiativeStatus::Done;
        QVERIFY(afterwardsSentences({}, initiative, telling)
                    .first()
                    .startsWith(QLatin1String("Say on which day")));
    }
};

QTEST_GUILESS_MAIN(TestPulseSentences)
#include "tst_pulse_sentences.moc"
