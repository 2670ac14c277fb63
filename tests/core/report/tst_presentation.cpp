// What presenter mode tells, in order.
#include "core/report/presentation.h"
#include "small_journey.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

class TestPresentation : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void walksFromTheWholeToEachStepInTheOrderOfCustomers();
    void tellsAMomentOfTruthInItsSentence();
    void tellsOnlyWhatWasDrawnWithoutFigures();
    void figuresOfAnotherJourneyDoNotCount();
    void notesAreToldWhereTheyStand();
    void passesOverStepsWithoutACard();
    void anEmptyJourneyIsOneSlide();
};

void TestPresentation::walksFromTheWholeToEachStepInTheOrderOfCustomers() {
    const SmallJourney small = smallJourney();
    const auto told = slides(small.project, small.result.journey, &small.result, Language());
    QStringList titles;
    for (const Slide& slide : told)
        titles << slide.title;
    QCOMPARE(titles, QStringList({QStringLiteral("Claim"), QStringLiteral("Using"), QStringLiteral("Order"),
                                  QStringLiteral("Claim decision"), QStringLiteral("Bill")}));
    QVERIFY(told[0].focus.empty());
    QCOMPARE(told[1].focus.size(), std::size_t{3});
    QCOMPARE(told[1].place, QStringLiteral("Stage 1 of 1"));
    QCOMPARE(told[3].place, QStringLiteral("Using · step 2 of 3"));
    QCOMPARE(told[3].focus, std::vector{small.claim});
}

void TestPresentation::tellsAMomentOfTruthInItsSentence() {
    const SmallJourney small = smallJourney();
    const auto told = slides(small.project, small.result.journey, &small.result, Language());
    const Telling telling{small.project, small.result, Language()};
    QCOMPARE(told[3].lines.first(), momentSentence(*small.result.find(small.claim), telling));
    QCOMPARE(told[3].moments, std::vector{small.claim});
    QVERIFY(told[2].moments.empty());
    QCOMPARE(told[2].lines.first(), QStringLiteral("8% of 150 answers were bad."));
    QVERIFY(told[1].lines.last().contains(QStringLiteral("Claim decision")));
}

void TestPresentation::tellsOnlyWhatWasDrawnWithoutFigures() {
    const SmallJourney small = smallJourney();
    const auto told = slides(small.project, small.result.journey, nullptr, Language());
    QCOMPARE(told.size(), std::size_t{5});
    QCOMPARE(told[3].lines, QStringList{QStringLiteral("no answers yet")});
    QVERIFY(told[1].moments.empty());
}

void TestPresentation::figuresOfAnotherJourneyDoNotCount() {
    SmallJourney small = smallJourney();
    const model::JourneyId shown = small.result.journey;
    small.result.journey = model::JourneyId{77};
    QCOMPARE(slides(small.project, shown, &small.result, Language()),
             slides(small.project, shown, nullptr, Language()));
}

void TestPresentation::notesAreToldWhereTheyStand() {
    SmallJourney small = smallJourney();
    const auto add = [&small](qint64 id, model::NoteKind kind, const char* text) {
        model::Note note;
        note.id = model::NoteId{id};
        note.kind = kind;
        note.text = QString::fromUtf8(text);
        note.touchpoint = small.bill;
        small.project.put(note);
    };
    add(50, model::NoteKind::Quote, "Who reads\n this?");
    add(53, model::NoteKind::Quote, "“Nobody told me.”");
    add(51, model::NoteKind::Pain, "Too long");
    add(52, model::NoteKind::Idea, "Shorten it");
    const Slide bill = slides(small.project, small.result.journey, &small.result, Language()).back();
    QCOMPARE(bill.quotes,
             (QStringList{QStringLiteral("“Who reads this?”"), QStringLiteral("“Nobody told me.”")}));
    QVERIFY(bill.lines.contains(QStringLiteral("Pain: Too long")));
    QVERIFY(!bill.lines.join(u' ').contains(QStringLiteral("Shorten")));
}

void TestPresentation::passesOverStepsWithoutACard() {
    SmallJourney small = smallJourney();
    model::Touchpoint bill = *small.project.find(small.bill);
    bill.step = 6;
    small.project.put(bill);
    const auto told = slides(small.project, small.result.journey, nullptr, Language());
    QCOMPARE(told.size(), std::size_t{5});
    QCOMPARE(told.back().place, QStringLiteral("Using · step 7 of 7"));
}

void TestPresentation::anEmptyJourneyIsOneSlide() {
    const auto told = slides(model::Project(), model::JourneyId{3}, nullptr, Language());
    QCOMPARE(told.size(), std::size_t{1});
    QVERIFY(told.front().lines.isEmpty());
}

QTEST_GUILESS_MAIN(TestPresentation)
#include "tst_presentation.moc"
