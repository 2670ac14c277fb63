// What a captured line makes of the sample journey.
#include "core/edit/capture_edits.h"
#include "core/edit/fields.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;
using edit::CapturePlace;
using edit::NextTo;

namespace {

TouchpointId named(const Project& project, const char* name) {
    for (const Touchpoint& card : project.all<Touchpoint>()) {
        if (card.name == QLatin1String(name)) return card.id;
    }
    return {};
}

QStringList notesOf(const Project& project, TouchpointId card) {
    QStringList notes;
    for (const Note& note : project.all<Note>()) {
        if (note.touchpoint == card) notes += note.kind.key() + QLatin1Char(' ') + note.text;
    }
    return notes;
}

} // namespace

class TestCaptureEdits : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_sample = makeSample(); }

    void aLineMakesATouchpointWithAllItsFields();
    void whatNobodySaidIsNotSet();
    void itStandsWhereTheLineSays_data();
    void itStandsWhereTheLineSays();
    void whatIsNotThereYetComesIntoBeing();
    void aNewStageStandsBehindTheOneSpokenOf();
    void aNewNameIsMadeOnce();
    void aScoreOffItsScaleIsRefused();
    void aTouchpointNeedsAName();
    void anExistingTouchpointKeepsWhatTheLineDoesNotSay();
    void anExistingTouchpointMoves();
    void severalLinesFollowEachOther();
    void linesPastedInTheMiddleStandInBetween();
    void manyLinesGiveWhatTheyGiveOneByOne();
    void theSecondHalfOfASplitTakesTheLine();
    void theFirstOfSeveralLinesIsTheSecondHalf();
    void onlyWhatIsKnownIsPreviewed();
    void aLineThatWasCarriedOnStillFollowsItsTouchpoint();

  private:
    edit::CaptureLine read(const char* line) const {
        return edit::readCaptureLine(m_sample.project, m_sample.journey, QString::fromUtf8(line));
    }
    CapturePlace next(TouchpointId from, NextTo where = NextTo::Step) const {
        return {from, where, {}, false};
    }
    Project captured(const CapturePlace& place, const char* line) const {
        return applied(m_sample.project, edit::captureTouchpoint(m_sample.project, place, read(line)));
    }
    Project changed(TouchpointId card, const char* line) const {
        return applied(m_sample.project, edit::captureInto(m_sample.project, card, read(line)));
    }

    Sample m_sample;
};

void TestCaptureEdits::aLineMakesATouchpointWithAllItsFields() {
    const Project after =
        captured(next(m_sample.bill), R"(Pay by card @Back #web >A :7,5 !two receipts !slow "it beeped")");
    const TouchpointId id = named(after, "Pay by card");
    const Touchpoint& card = *after.find(id);
    QCOMPARE(cellText(after, id), QStringLiteral("A.2 Back"));
    QCOMPARE(card.channel, std::optional(m_sample.web));
    QCOMPARE(card.assumedScore, std::optional(7.5));
    QCOMPARE(notesOf(after, id),
             (QStringList{QStringLiteral("pain two receipts"), QStringLiteral("pain slow"),
                          QStringLiteral("quote it beeped")}));
    QCOMPARE(after.all<Transition>().size(), m_sample.project.all<Transition>().size() + 1);
}

void TestCaptureEdits::whatNobodySaidIsNotSet() {
    const Project after = captured(next(m_sample.bill), "Pay by card");
    const Touchpoint& card = *after.find(named(after, "Pay by card"));
    QCOMPARE(label(card.area, Language()), QStringLiteral("Not set"));
    QVERIFY(!card.channel && !card.assumedScore && !card.effortMinutes);
    QVERIFY(card.verdict.is(model::Verdict::None));
}

void TestCaptureEdits::itStandsWhereTheLineSays_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("where"); // −1: in the cell A.0 Back
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char* name, const char* from, int where, const char* line, const char* cell) {
        QTest::newRow(name) << from << where << line << cell;
    };
    row("at the next step", "bill", 0, "x", "B.1 Front");
    row("at the next step of another lane", "bill", 0, "x @Back", "B.1 Back");
    row("room is made where it is taken", "search", 0, "x", "A.1 Front");
    row("also in the other lane", "search", 0, "x @Back", "A.1 Back");
    row("no room is needed where it is free", "order", 0, "x @Front", "A.2 Front");
    row("below", "bill", 1, "x", "B.0 Back");
    row("in the next stage", "order", 2, "x", "B.0 Front");
    row("behind all in another stage", "search", 0, "x >B", "B.1 Front");
    row("the same stage is no move", "search", 0, "x >A", "A.1 Front");
    row("stage and department", "search", 0, "x >B @Back", "B.1 Back");
    row("in its cell", "", -1, "x", "A.0 Back");
    row("in its column, another lane", "", -1, "x @Front", "A.0 Front");
    row("in another stage than its cell's", "", -1, "x >B", "B.1 Back");
}

void TestCaptureEdits::itStandsWhereTheLineSays() {
    QFETCH(QString, from);
    QFETCH(int, where);
    QFETCH(QString, line);
    QFETCH(QString, cell);
    CapturePlace place;
    place.cell = {m_sample.a, 0, m_sample.back};
    if (where >= 0) {
        place.from = named(m_sample.project, from.toLatin1().constData());
        place.where = static_cast<NextTo>(where);
    }
    const Project after = captured(place, line.toUtf8().constData());
    QCOMPARE(cellText(after, named(after, "x")), cell);
}

void TestCaptureEdits::whatIsNotThereYetComesIntoBeing() {
    const Project after = captured(next(m_sample.bill), "Complain @Guest relations #Kiosk >After");
    const Touchpoint& card = *after.find(named(after, "Complain"));
    QCOMPARE(inOrder<Department>(after).back()->name, QStringLiteral("Guest relations"));
    QCOMPARE(inOrder<Department>(after).back()->id, card.department);
    QCOMPARE(after.find(card.channel)->name, QStringLiteral("Kiosk"));
    QCOMPARE(after.find(card.stage)->name, QStringLiteral("After"));
    QCOMPARE(card.step, 0);
}

void TestCaptureEdits::aNewStageStandsBehindTheOneSpokenOf() {
    const Project after = captured(next(m_sample.search), "Ask >Between");
    const auto stages = inOrder<Stage>(after);
    QCOMPARE(stages.at(1)->name, QStringLiteral("Between"));
    QCOMPARE(stages.at(1)->journey, m_sample.journey);
    QVERIFY(stages.at(1)->phase.is(Phase::Before)); // as A's, until somebody says otherwise
    QCOMPARE(stages.at(2)->id, m_sample.b);
}

void TestCaptureEdits::aNewNameIsMadeOnce() {
    const Project after = applied(
        m_sample.project, edit::captureTouchpoints(m_sample.project, next(m_sample.bill),
                                                   {QStringLiteral("one @Spa"), QStringLiteral("two @spa")}));
    QCOMPARE(after.all<Department>().size(), 3);
    QCOMPARE(after.find(named(after, "one"))->department, after.find(named(after, "two"))->department);
}

void TestCaptureEdits::aScoreOffItsScaleIsRefused() {
    const edit::CaptureLine line = read("Pay :11");
    QVERIFY(edit::captureProblem(line).has_value());
    const auto change = edit::captureTouchpoint(m_sample.project, next(m_sample.bill), line);
    QVERIFY(!change);
    QCOMPARE(change.error().message, edit::captureProblem(line)->message);
    const auto without =
        edit::captureTouchpoint(m_sample.project, next(m_sample.bill), edit::withoutProblems(line));
    QVERIFY(!applied(m_sample.project, without)
                 .find(named(applied(m_sample.project, without), "Pay"))
                 ->assumedScore);
    QVERIFY(!edit::captureProblem(read("Pay :10")).has_value());
    QVERIFY(!edit::captureProblem(read("Pay :11 :10")).has_value());
}

void TestCaptureEdits::aTouchpointNeedsAName() {
    QVERIFY(!edit::captureTouchpoint(m_sample.project, next(m_sample.bill), read("@Back :7")));
}

void TestCaptureEdits::anExistingTouchpointKeepsWhatTheLineDoesNotSay() {
    const Project after = changed(m_sample.order, ":4 !no button \"where?\"");
    const Touchpoint& card = *after.find(m_sample.order);
    QCOMPARE(card.name, QStringLiteral("order"));
    QCOMPARE(card.channel, std::optional(m_sample.web));
    QCOMPARE(card.assumedScore, std::optional(4.0));
    QCOMPARE(cellText(after, m_sample.order), QStringLiteral("A.1 Front"));
    QCOMPARE(notesOf(after, m_sample.order).size(), 3);
    QCOMPARE(changed(m_sample.order, "order form").find(m_sample.order)->name, QStringLiteral("order form"));
}

void TestCaptureEdits::anExistingTouchpointMoves() {
    QCOMPARE(cellText(changed(m_sample.search, "look @Back"), m_sample.search), QStringLiteral("A.0 Back"));
    QCOMPARE(cellText(changed(m_sample.search, ">B"), m_sample.search), QStringLiteral("B.1 Front"));
    QCOMPARE(cellText(changed(m_sample.search, ">New @Desk"), m_sample.search), QStringLiteral("New.0 Desk"));
}

void TestCaptureEdits::severalLinesFollowEachOther() {
    const auto change =
        edit::captureTouchpoints(m_sample.project, next(m_sample.bill),
                                 {QStringLiteral("- pay :5"), QStringLiteral("@Back"),
                                  QStringLiteral("• remind @Back !late"), QStringLiteral("thank")});
    const Project after = applied(m_sample.project, change);
    QCOMPARE(cellText(after, named(after, "pay")), QStringLiteral("B.1 Front"));
    QCOMPARE(cellText(after, named(after, "remind")), QStringLiteral("B.2 Back"));
    QCOMPARE(cellText(after, named(after, "thank")), QStringLiteral("B.3 Back"));
    QCOMPARE(after.all<Transition>().size(), m_sample.project.all<Transition>().size() + 3);
    QCOMPARE(after.all<Touchpoint>().size(), m_sample.project.all<Touchpoint>().size() + 3);
}

void TestCaptureEdits::linesPastedInTheMiddleStandInBetween() {
    const Project after =
        applied(m_sample.project, edit::captureTouchpoints(m_sample.project, next(m_sample.search),
                                                           {QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(cellText(after, named(after, "one")), QStringLiteral("A.1 Front"));
    QCOMPARE(cellText(after, named(after, "two")), QStringLiteral("A.2 Front"));
    QCOMPARE(cellText(after, m_sample.order), QStringLiteral("A.3 Front"));
    QCOMPARE(after.find(m_sample.searchOrder)->from, std::optional(named(after, "two")));
}

void TestCaptureEdits::manyLinesGiveWhatTheyGiveOneByOne() {
    const QStringList lines{QStringLiteral("one @Spa :3"),    QStringLiteral("two !slow"),
                            QStringLiteral("three >A #chat"), QStringLiteral("four >Later"),
                            QStringLiteral("five >b"),        QStringLiteral("six @spa \"so\""),
                            QStringLiteral("seven >a @Back"), QStringLiteral("eight")};
    Project oneByOne = m_sample.project;
    CapturePlace place = next(m_sample.search);
    for (const QString& text : lines) {
        const auto line = edit::readCaptureLine(oneByOne, m_sample.journey, text);
        const auto change = edit::captureTouchpoint(oneByOne, place, line);
        oneByOne = applied(oneByOne, change);
        place = next(edit::created<Touchpoint>(*change).front());
    }
    QVERIFY(
        applied(m_sample.project, edit::captureTouchpoints(m_sample.project, next(m_sample.search), lines))
        == oneByOne);
}

void TestCaptureEdits::theSecondHalfOfASplitTakesTheLine() {
    CapturePlace place;
    place.from = m_sample.order;
    place.splits = true;
    const Project after = captured(place, "confirm @Back :3 !no e-mail");
    const TouchpointId second = named(after, "confirm");
    QCOMPARE(cellText(after, second), QStringLiteral("A.2 Back"));
    QCOMPARE(after.find(m_sample.orderBill)->from, std::optional(second));
    QCOMPARE(notesOf(after, second), QStringList{QStringLiteral("pain no e-mail")});
}

void TestCaptureEdits::theFirstOfSeveralLinesIsTheSecondHalf() {
    CapturePlace place;
    place.from = m_sample.order;
    place.splits = true;
    const QStringList lines{QStringLiteral("confirm @Back"), QStringLiteral("pack")};
    const Project after = applied(m_sample.project, edit::captureTouchpoints(m_sample.project, place, lines));
    QCOMPARE(cellText(after, named(after, "confirm")), QStringLiteral("A.2 Back"));
    QCOMPARE(cellText(after, named(after, "pack")), QStringLiteral("A.3 Back"));
    QCOMPARE(after.find(m_sample.orderBill)->from, std::optional(named(after, "confirm")));
}

void TestCaptureEdits::onlyWhatIsKnownIsPreviewed() {
    const edit::CaptureLine known = edit::knownPlaceOf(read("Pay @Back #Kiosk >New :11 !slow"));
    QCOMPARE(known.tokens.size(), std::size_t(1));
    QCOMPARE(known.tokens.front().id, m_sample.back.value);
}

void TestCaptureEdits::aLineThatWasCarriedOnStillFollowsItsTouchpoint() {
    const auto once = edit::carried(m_sample.project, next(m_sample.bill), 1);
    QVERIFY(once.has_value());
    const Project after = captured(*once, "Pay");
    const TouchpointId id = named(after, "Pay");
    QCOMPARE(cellText(after, id), QStringLiteral("B.1 Back"));
    QVERIFY(std::ranges::any_of(after.all<Transition>(), [&](const Transition& arrow) {
        return arrow.from == m_sample.bill && arrow.to == id;
    }));
    QCOMPARE(edit::carried(m_sample.project, *once, -1)->carried,
             std::optional(edit::Cell{m_sample.b, 1, m_sample.front}));
    QVERIFY(!edit::carried(m_sample.project, *once, 1)); // the last cell
    CapturePlace free;
    free.cell = {m_sample.a, 0, m_sample.front};
    QCOMPARE(edit::carried(m_sample.project, free, 1)->cell, (edit::Cell{m_sample.a, 0, m_sample.back}));
    CapturePlace half;
    half.from = m_sample.order;
    half.cell = free.cell;
    half.splits = true;
    QVERIFY(!edit::carried(m_sample.project, half, 1));
}

QTEST_GUILESS_MAIN(TestCaptureEdits)
#include "tst_capture_edits.moc"
