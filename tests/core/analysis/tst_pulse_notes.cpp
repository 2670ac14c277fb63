// What is told before an alarm of a chart that pools touchpoints, and since when an alarm drifts.
#include "answered_journey.h"

#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::analysis;

namespace {

const QDate notesStart(2024, 1, 1);
constexpr int baseline = 26;

struct NotesWeeks {
    JourneyBuilder builder;
    std::vector<model::TouchpointId> ids;
    model::ScaleId scale;
    AnsweredJourney answers{builder};

    NotesWeeks() {
        ids = builder.touchpoints(2);
        builder.line(ids);
        scale = builder.scale(model::ScaleKind::Nps);
        builder.settings([](model::Settings& settings) { settings.baselineWeeks = baseline; });
    }
    void week(int week, std::size_t at, qint64 low, qint64 n) {
        answers.lowOf(ids[at], scale, low, n, {}, notesStart.addDays(7LL * week));
    }
    PulseResult pulse() { return analysed(answers.input()).pulse; }
};

const PulseNote* placesIn(const Pulse& pulse) {
    const auto at = std::ranges::find(pulse.notes, PulseNoteKind::OtherPlaces, &PulseNote::kind);
    return at == pulse.notes.end() ? nullptr : &*at;
}

} // namespace

class TestPulseNotes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void answersFromOtherTouchpointsAreToldBeforeTheAlarm();
    void theSameTouchpointsAreNoNote();
    void whatOtherTouchpointsHideIsToldToo();
    void anOldChangeIsNotWhereADriftBegan();
};

// Both go as they always did, one low in ten and four in ten; more of the answers come from the second.
void TestPulseNotes::answersFromOtherTouchpointsAreToldBeforeTheAlarm() {
    NotesWeeks weeks;
    for (int week = 0; week < 46; ++week) {
        const bool before = week < baseline;
        weeks.week(week, 0, before ? 4 : 2, before ? 40 : 20);
        weeks.week(week, 1, before ? 16 : 24, before ? 40 : 60);
    }
    const PulseResult pulse = weeks.pulse();
    for (const model::TouchpointId id : weeks.ids)
        QCOMPARE(pulse.find(id)->state, PulseState::Steady);
    QCOMPARE(pulse.journey()->state, PulseState::Worse);
    const PulseNote* note = placesIn(*pulse.journey());
    QVERIFY(note);
    QVERIFY(std::abs(note->before - 0.25) < 1e-9);
    QVERIFY(std::abs(note->after - 0.325) < 1e-9);
    QVERIFY(!placesIn(*pulse.find(weeks.ids[0])));
}

void TestPulseNotes::theSameTouchpointsAreNoNote() {
    NotesWeeks weeks;
    for (int week = 0; week < 46; ++week) {
        weeks.week(week, 0, week < baseline ? 4 : 10, 40);
        weeks.week(week, 1, 16, 40);
    }
    const PulseResult pulse = weeks.pulse();
    QCOMPARE(pulse.journey()->state, PulseState::Worse);
    QVERIFY(!placesIn(*pulse.journey()));
}

// The bad one got worse, but fewer answers come from it: nothing moves in the journey as a whole.
void TestPulseNotes::whatOtherTouchpointsHideIsToldToo() {
    NotesWeeks weeks;
    for (int week = 0; week < 46; ++week) {
        const bool before = week < baseline;
        weeks.week(week, 0, before ? 4 : 6, before ? 40 : 60);
        weeks.week(week, 1, before ? 16 : 14, before ? 40 : 20);
    }
    const PulseResult pulse = weeks.pulse();
    QCOMPARE(pulse.journey()->state, PulseState::Steady);
    const PulseNote* note = placesIn(*pulse.journey());
    QVERIFY(note && note->after < note->before);
}

// Better for a while and back again in week 40; it has been drifting worse since week 82.
void TestPulseNotes::anOldChangeIsNotWhereADriftBegan() {
    NotesWeeks weeks;
    for (int week = 0; week < 91; ++week) {
        const qint64 low = week < 26 ? 12 : week < 40 ? 4 : week < 82 ? 12 : 16;
        weeks.week(week, 0, low, 60);
    }
    const Pulse chart = *weeks.pulse().find(weeks.ids[0]);
    QCOMPARE(chart.state, PulseState::Worse);
    QCOMPARE(chart.changes.back().monday, notesStart.addDays(7 * 40));
    QVERIFY(chart.changes.back().after > chart.changes.back().before);
    QCOMPARE(chart.since, notesStart.addDays(7 * 82));
}

QTEST_GUILESS_MAIN(TestPulseNotes)
#include "tst_pulse_notes.moc"
