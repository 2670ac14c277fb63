// What the sentences say, as rows of figures and words, and what they never say.
#include "core/report/sentences.h"
#include "small_journey.h"

#include <QRegularExpression>
#include <QTest>

using namespace chwila;
using namespace chwila::report;
using analysis::Evidence;
using analysis::TouchpointResult;

using Edit = std::function<void(SmallJourney&, TouchpointResult&)>;
Q_DECLARE_METATYPE(Edit)

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// Words of statistics that no sentence may contain.
const QRegularExpression& forbidden() {
    static const QRegularExpression words(QStringLiteral(
        R"(\b([pzq]|LLR|significan\w*|hypothes\w*|null|deviation|shrunk\w*|p-value|NaN|nan|inf)\b)"));
    return words;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void momentSaysFindingNumberAndSureness_data();
    void momentSaysFindingNumberAndSureness();
    void countsOfCustomersNeedAKnownLossRate();
    void lossUnderAFilterStandsBesideTheKnownOne();
    void onlyTheFirstMomentIsToBeMendedFirst();
    void rowOfPartsMultipliesUp();
    void rowExplainsWhyItCountsWithAnotherShare();
    void nobodyIsSaidToHaveLeftWhereItIsNotKnownHowMany();
    void fewTouchpointsAreSaidToBeFew();
    void settlingAsksForEnoughAnswers();
    void everyFindingHasASentence_data();
    void everyFindingHasASentence();
    void ofAJourneyNobodyAnsweredItIsSaidOfThisOne();
    void withoutAWayNothingIsSaidOfHowManyCome();
    void everyLabelHasNameAndMeaning();
    void namesFromDataStayText();
    void ratiosAreSaidInWords_data();
    void ratiosAreSaidInWords();
    void whatIsSureIsNotToldAsUsual();
    void npsOfFewAnswersCountsHeads();
    void fewAnswersSayWhyAnotherShareCounts();
    void listsEndReadably();
};

void TestSentences::momentSaysFindingNumberAndSureness_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("neverSays");
    const auto row = [](const char* name, Edit edit, const QStringList& says, const QStringList& never = {}) {
        QTest::newRow(name) << edit << says << never;
    };
    row("a known loss rate gives counts",
        [](SmallJourney& small, TouchpointResult&) { small.result.calibrated = true; },
        {text("Claim decision: a bad experience for 33 of 100 customers (between 25 and 41), about twice as "
              "often "
              "as usual."),
         text("Of 1,000 customers 374 come here; about 59 give up because of it, 28 of them because it is "
              "worse than "
              "your other touchpoints."),
         text("We are sure: 44 of 134 answers were bad.")});
    row("counts carry their interval",
        [](SmallJourney& small, TouchpointResult& figures) {
            small.result.calibrated = true;
            figures.avoidableInterval = analysis::Interval{0.046, 0.0741};
        },
        {text("about 59 (between 46 and 74) give up because of it")});
    row("without a loss rate shares and ranks are told", [](SmallJourney&, TouchpointResult&) {},
        {text("if nobody had a bad experience here, 23% of the losses the model explains would be avoided, "
              "more than "
              "at any "
              "other touchpoint.")},
        {text("59"), text("28 of them")});
    row("a lower rank is told as a number",
        [](SmallJourney&, TouchpointResult& figures) { figures.avoidableRank = 2; },
        {text("number 2 of 3 touchpoints")});
    row("less evidence is said as less",
        [](SmallJourney&, TouchpointResult& figures) { figures.evidence = Evidence::QuiteSure; },
        {text("We are quite sure: 44 of 134 answers were bad.")}, {text("We are sure")});
    row("no evidence is said",
        [](SmallJourney&, TouchpointResult& figures) { figures.evidence = Evidence::None; },
        {text("This could still be chance: 44 of 134 answers were bad.")}, {text("sure")});
    row("part of a trouble area names the others",
        [](SmallJourney& small, TouchpointResult& figures) {
            figures.evidence = Evidence::TroubleArea;
            figures.area = 0;
            small.result.areas.push_back({{small.claim, small.bill}, 284, 80, 45, 1.8, 12, 0.01});
        },
        {text("Alone it could be chance (44 of 134 answers were bad), but together with Bill we are sure: 80 "
              "of 284 "
              "answers were bad.")});
    row("a strength is told as one",
        [](SmallJourney&, TouchpointResult& figures) {
            figures.evidence = Evidence::None;
            figures.low = 8;
            figures.qLower = 0.01;
        },
        {text("less often than usual"),
         text("We are sure that it is better than usual: 8 of 134 answers were bad.")});
    row("the ratio goes with the shares beside it, whatever counts",
        [](SmallJourney&, TouchpointResult& figures) { figures.ratio = figures.ratioUsed = 1; },
        {text("for 33 of 100 customers (between 25 and 41), about twice as often as usual.")},
        {text("about as often as usual")});
    row("four answers give no percentage",
        [](SmallJourney&, TouchpointResult& figures) {
            figures.answers = 4;
            figures.low = 3;
            figures.evidence = Evidence::None;
        },
        {text("Claim decision has few answers so far: 3 of 4 were bad.")}, {text("of 100 customers")});
    row("no answers are no zero",
        [](SmallJourney&, TouchpointResult& figures) {
            figures.answers = 0;
            figures.low = 0;
            figures.lowShare.reset();
            figures.evidence = Evidence::None;
        },
        {text("There are no answers to go by about Claim decision.")}, {text("0 of"), text("low")});
    row("what is assumed is said to be",
        [](SmallJourney& small, TouchpointResult& figures) {
            small.result.calibrated = true;
            figures.answers = 0;
            figures.low = 0;
            figures.lowShare.reset();
            figures.evidence = Evidence::None;
        },
        {text("It is assumed to go as everywhere else. Of 1,000 customers 374 come here; about 59 give up")},
        {text("between")});
    row("a loop has contacts, not customers",
        [](SmallJourney& small, TouchpointResult& figures) {
            small.result.calibrated = true;
            figures.arrivals = 1.3;
            figures.expectedVisits = 1.6;
        },
        {text("1,000 customers make 1,300 contacts here")});
    row("off every path there is no loss",
        [](SmallJourney&, TouchpointResult& figures) { figures.reachable = false; },
        {text("No path on the map leads there.")}, {text("losses")});
    row("a question asked once cannot be compared",
        [](SmallJourney&, TouchpointResult& figures) {
            figures.testable = false;
            figures.evidence = Evidence::None;
        },
        {text("It cannot be compared, its question was asked nowhere else: 44 of 134 answers were bad.")},
        {text("usual")});
    row("a person's verdict is said with its reason",
        [](SmallJourney& small, TouchpointResult& figures) {
            figures.verdict = model::Verdict::Rejected;
            model::Touchpoint touchpoint = *small.project.find(small.claim);
            touchpoint.verdictReason = text("survey error");
            small.project.put(touchpoint);
        },
        {text("A person decided that this is no moment of truth: survey error")});
}

void TestSentences::momentSaysFindingNumberAndSureness() {
    QFETCH(Edit, edit);
    QFETCH(QStringList, says);
    QFETCH(QStringList, neverSays);
    SmallJourney small = smallJourney();
    edit(small, small.result.touchpoints[1]);
    const Language language;
    const QString sentence =
        momentSentence(small.result.touchpoints[1], {small.project, small.result, language});
    for (const QString& part : says)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    for (const QString& part : neverSays)
        QVERIFY2(!sentence.contains(part), qPrintable(sentence));
    QVERIFY2(!forbidden().match(sentence).hasMatch(), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1String("%1")), qPrintable(sentence));
}

void TestSentences::countsOfCustomersNeedAKnownLossRate() {
    SmallJourney small = smallJourney();
    const Language language;
    const Telling telling{small.project, small.result, language};
    const QString shares = overviewSentences(telling).join(QLatin1Char(' '));
    QVERIFY2(shares.contains(text("Of the customers the model loses, 21% leave right at these touchpoints.")),
             qPrintable(shares));
    QVERIFY2(!shares.contains(text("262")), qPrintable(shares));
    small.result.calibrated = true;
    const QString counts = overviewSentences(telling).join(QLatin1Char(' '));
    QVERIFY2(counts.contains(text("Of 1,000 customers who start, about 262 are lost on the way.")),
             qPrintable(counts));
    QVERIFY2(counts.contains(text("434 answers at 3 touchpoints, 16% of them bad.")), qPrintable(counts));
    QVERIFY2(counts.contains(text("One moment of truth stands out: Claim decision.")), qPrintable(counts));
}

void TestSentences::lossUnderAFilterStandsBesideTheKnownOne() {
    SmallJourney small = smallJourney();
    small.result.calibrated = true;
    model::Settings settings = small.project.settings();
    settings.knownLossRate = small.result.lost;
    small.project.put(settings);
    const Language language;
    const auto said = [&] {
        return overviewSentences({small.project, small.result, language}).join(QLatin1Char(' '));
    };
    QVERIFY2(said().contains(text("Of 1,000 customers who start, about 262 are lost on the way.")),
             qPrintable(said()));
    small.result.lost = 0.396;
    QVERIFY2(said().contains(text("Of 1,000 of the customers counted here, about 396 are lost on the way; of "
                                  "1,000 of all customers you know that 262 are lost.")),
             qPrintable(said()));
}

void TestSentences::onlyTheFirstMomentIsToBeMendedFirst() {
    SmallJourney small = smallJourney();
    const Language language;
    analysis::TouchpointResult& claim = small.result.touchpoints[1];
    analysis::TouchpointResult& bill = small.result.touchpoints[2];
    for (analysis::TouchpointResult* each : {&claim, &bill}) {
        each->marked = true;
        each->label = analysis::MomentLabel::MomentOfTruth;
    }
    claim.score = 20;
    bill.score = 10;
    const Telling telling{small.project, small.result, language};
    QVERIFY2(adviceSentence(claim, telling).endsWith(text("Mend this one first.")),
             qPrintable(adviceSentence(claim, telling)));
    QVERIFY2(adviceSentence(bill, telling)
                 .endsWith(text("Number 2 of 2 moments of truth: mend it after those "
                                "ranked before it.")),
             qPrintable(adviceSentence(bill, telling)));
    bill.label = analysis::MomentLabel::Routine;
    QCOMPARE(adviceSentence(bill, telling), labelMeaning(bill.label, language));
}

void TestSentences::rowOfPartsMultipliesUp() {
    SmallJourney small = smallJourney();
    small.result.calibrated = true;
    const Language language;
    const Telling telling{small.project, small.result, language};
    const std::vector<RowPart> parts = momentParts(small.result.touchpoints[1], telling);
    QCOMPARE(partsText(parts),
             text("1,000 customers start \u2192 374 contact(s) here \u2192 33% bad experiences "
                  "(usual 16%, 2.1\u00d7) \u2192 "
                  "0.51 customers lost each time \u2192 59 customer(s) lost (28 of them "
                  "because it is worse than usual)"));
    // 374 contacts · 31 %, the share that counts, · 0.51 lost each time = 59 lost
    QVERIFY(std::abs(374 * 0.31 * 0.51 - 59) < 0.5);
    QVERIFY2(partsNote(small.result.touchpoints[1], telling).contains(text("counted with 31% where 33% of")),
             qPrintable(partsNote(small.result.touchpoints[1], telling)));
    TouchpointResult usual = small.result.touchpoints[1];
    usual.score = 0.2;
    QVERIFY2(momentParts(usual, telling).back().detail.isEmpty(), "none of them need not be said");
    TouchpointResult unasked = small.result.touchpoints[1];
    unasked.answers = unasked.low = 0;
    unasked.lowShare.reset();
    QCOMPARE(momentParts(unasked, telling)[2].detail, text("assumed as everywhere else"));
    small.result.calibrated = false;
    const QString shares = partsText(momentParts(small.result.touchpoints[1], telling));
    QVERIFY2(shares.endsWith(
                 text("23% of the losses could be avoided (48% of it because it is worse than usual)")),
             qPrintable(shares));
    QVERIFY(!shares.contains(text("lost each time")));
    small.result.touchpoints[1].reachable = false;
    QVERIFY(momentParts(small.result.touchpoints[1], telling).empty());
}

void TestSentences::rowExplainsWhyItCountsWithAnotherShare() {
    SmallJourney small = smallJourney();
    const Language language;
    const Telling telling{small.project, small.result, language};
    TouchpointResult& figures = small.result.touchpoints[1];
    figures.lowShareUsed = 0.27;
    const QString note = partsNote(figures, telling);
    QVERIFY2(note.contains(text("counted with 27% where 33% of the answers")), qPrintable(note));
    QVERIFY2(note.contains(text("the fewer the answers")), qPrintable(note));
    figures.lowShareUsed = 0.39;
    const QString beyond = partsNote(figures, telling);
    QVERIFY2(beyond.contains(text("each question is compared with itself")), qPrintable(beyond));
    figures.lowShareUsed = 44.0 / 134;
    QVERIFY(partsNote(figures, telling).isEmpty());
}

void TestSentences::nobodyIsSaidToHaveLeftWhereItIsNotKnownHowMany() {
    SmallJourney small = smallJourney();
    const Language language;
    const Telling telling{small.project, small.result, language};
    const TouchpointResult& figures = small.result.touchpoints[1];
    QVERIFY2(momentSentence(figures, telling).contains(text("Of 1,000 customers 400 come here")),
             qPrintable(momentSentence(figures, telling)));
    QCOMPARE(momentParts(figures, telling)[1].value, text("400"));
    small.result.calibrated = true;
    QVERIFY(momentSentence(figures, telling).contains(text("Of 1,000 customers 374 come here")));
    QCOMPARE(momentParts(figures, telling)[1].value, text("374"));
}

void TestSentences::fewTouchpointsAreSaidToBeFew() {
    SmallJourney small = smallJourney();
    const Language language;
    const Telling telling{small.project, small.result, language};
    TouchpointResult& figures = small.result.touchpoints[1];
    figures.lowShareUsed = 44.0 / 134;
    QVERIFY(partsNote(figures, telling).isEmpty());
    small.result.asAnswered = true;
    QVERIFY2(partsNote(figures, telling).startsWith(text("With only 3 touchpoints answered it is not known")),
             qPrintable(partsNote(figures, telling)));
    figures.answers = 4;
    QVERIFY2(partsNote(figures, telling).startsWith(text("So few answers say nothing of their own")),
             qPrintable(partsNote(figures, telling)));
}

void TestSentences::settlingAsksForEnoughAnswers() {
    SmallJourney small = smallJourney();
    const Language language;
    const Telling telling{small.project, small.result, language};
    TouchpointResult& figures = small.result.touchpoints[1];
    QVERIFY2(settlingSentence(figures, telling).isEmpty(), "a sure finding needs nothing");
    figures.evidence = Evidence::None;
    figures.answers = 20;
    figures.low = 5;
    figures.expectedLow = 3;
    figures.pUpper = 0.2;
    // As many as analysis::answersToSettle() says: 91, of which 20 are there.
    QCOMPARE(settlingSentence(figures, telling), text("About 71 more answers here would settle it."));
    figures.low = 3;
    QVERIFY2(settlingSentence(figures, telling).isEmpty(),
             "what is as usual needs no answers to become unusual");
    figures.answers = 0;
    figures.pUpper.reset();
    const QString blind = settlingSentence(figures, telling);
    QVERIFY2(blind.startsWith(text("About 40 answers here would show")), qPrintable(blind));
}

void TestSentences::everyFindingHasASentence_data() {
    using analysis::FindingKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, FindingKind kind, const char* says) {
        QTest::newRow(name) << static_cast<int>(kind) << text(says);
    };
    row("a moment of truth", FindingKind::MomentOfTruth,
        "Claim decision: a bad experience for 33 of 100 customers");
    row("a trouble area", FindingKind::TroubleArea,
        "Claim decision and Bill together are a trouble area: 80 of 284 answers were bad, 45 would be "
        "usual.");
    row("a blind spot", FindingKind::BlindSpot,
        "There are no answers to go by about Claim decision, although 400 of 1,000 customers come here");
    row("a closed group", FindingKind::ClosedGroup, "Customers cannot get out of Claim decision");
    row("a question asked once", FindingKind::UntestedQuestion,
        "The question “Would you recommend us?” was asked only at Claim decision");
    row("touchpoints that do not differ", FindingKind::NotShrunk, "differ no more than chance");
    row("too few answers", FindingKind::FewAnswers, "Only 3 touchpoints have answers");
    row("no path", FindingKind::NoPath, "No arrows are drawn yet");
    row("unassigned answers", FindingKind::UnassignedAnswers, "labels that belong to no touchpoint");
}

void TestSentences::everyFindingHasASentence() {
    QFETCH(int, kind);
    QFETCH(QString, says);
    SmallJourney small = smallJourney();
    small.result.areas.push_back({{small.claim, small.bill}, 284, 80, 45, 1.8, 12, 0.01});
    const analysis::Finding finding{
        QStringLiteral("x"), static_cast<analysis::FindingKind>(kind), {small.claim}, 0, model::ScaleId{4}};
    const Language language;
    const QString told = sentence(finding, {small.project, small.result, language});
    QVERIFY2(told.contains(says), qPrintable(told));
    QVERIFY2(!forbidden().match(told).hasMatch(), qPrintable(told));
    QVERIFY2(!told.contains(QLatin1String("%1")) && !told.contains(QLatin1String("%n")), qPrintable(told));
}

void TestSentences::ofAJourneyNobodyAnsweredItIsSaidOfThisOne() {
    SmallJourney small = smallJourney();
    small.result.answers = 0; // another journey of the project may have many
    const Language language;
    const QString told = overviewSentences({small.project, small.result, language}).join(QLatin1Char(' '));
    QVERIFY2(told.startsWith(text("Nobody has answered here.")), qPrintable(told));
}

void TestSentences::withoutAWayNothingIsSaidOfHowManyCome() {
    SmallJourney small = smallJourney();
    for (analysis::TouchpointResult& figures : small.result.touchpoints) {
        figures.reachable = false;
        figures.marked = false;
        figures.evidence = analysis::Evidence::None;
    }
    small.result.lost = 0;
    const Language language;
    const Telling telling{small.project, small.result, language};
    const analysis::Finding noPath{QStringLiteral("no-path"), analysis::FindingKind::NoPath, {}};
    QVERIFY(!sentence(noPath, telling).contains(text("More bad experiences")));
    auto& claim = *std::ranges::find(small.result.touchpoints, small.claim, &analysis::TouchpointResult::id);
    claim.evidence = analysis::Evidence::Sure;
    QVERIFY2(sentence(noPath, telling).endsWith(text("More bad experiences than usual: Claim decision.")),
             qPrintable(sentence(noPath, telling)));
    claim.area = 0;
    small.result.areas = {{{small.claim}, 134, 44, 21, 2, 12, 0.01}};
    QVERIFY2(!sentence(noPath, telling).contains(text("Claim decision")), "the area tells it");
    QCOMPARE(overviewSentences(telling).size(), 1);
    QVERIFY(momentParts(claim, telling).empty());
    model::Transition loop;
    loop.id = model::TransitionId{70};
    loop.from = loop.to = small.claim;
    small.project.put(loop);
    QVERIFY2(sentence(noPath, telling).startsWith(text("No path on the map leads from the start to an end")),
             qPrintable(sentence(noPath, telling)));
}

void TestSentences::everyLabelHasNameAndMeaning() {
    const Language language;
    QStringList names;
    for (int label = 0; label <= static_cast<int>(analysis::MomentLabel::NothingUnusual); ++label) {
        const QString name = labelName(static_cast<analysis::MomentLabel>(label), language);
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names += name;
        const QString meaning = labelMeaning(static_cast<analysis::MomentLabel>(label), language);
        QVERIFY2(meaning.endsWith(QLatin1Char('.')), qPrintable(meaning));
        QVERIFY2(!forbidden().match(meaning).hasMatch(), qPrintable(meaning));
    }
}

void TestSentences::namesFromDataStayText() {
    SmallJourney small = smallJourney();
    model::Touchpoint touchpoint = *small.project.find(small.claim);
    touchpoint.name = text("<b>%1 & %n\nלום</b>");
    small.project.put(touchpoint);
    const Language language;
    const QString told = momentSentence(small.result.touchpoints[1], {small.project, small.result, language});
    QVERIFY2(told.startsWith(text("<b>%1 & %n לום</b>: a bad experience for 33 of 100")), qPrintable(told));
    touchpoint.name = text("  \n ");
    small.project.put(touchpoint);
    QCOMPARE(nameOf(small.claim, {small.project, small.result, language}),
             text("A touchpoint without a name"));
}

void TestSentences::ratiosAreSaidInWords_data() {
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("words");
    QTest::newRow("half") << 0.5 << text("less often than usual");
    QTest::newRow("the same") << 1.0 << text("about as often as usual");
    QTest::newRow("a quarter more") << 1.25 << text("somewhat more often than usual");
    QTest::newRow("half as much again") << 1.5 << text("about one and a half times as often as usual");
    QTest::newRow("double") << 2.1 << text("about twice as often as usual");
    QTest::newRow("two and a half") << 2.5 << text("about two and a half times as often as usual");
    QTest::newRow("threefold") << 3.0 << text("about three times as often as usual");
    QTest::newRow("tenfold") << 10.0 << text("more than four times as often as usual");
}

void TestSentences::ratiosAreSaidInWords() {
    QFETCH(double, ratio);
    QFETCH(QString, words);
    QCOMPARE(ratioWords(ratio, Language()), words);
}

void TestSentences::whatIsSureIsNotToldAsUsual() {
    SmallJourney small = smallJourney();
    analysis::TouchpointResult& claim = small.result.touchpoints[1];
    claim.answers = 19982;
    claim.low = 6700;
    claim.expectedLow = 6000; // 1.12 times
    const Telling telling{small.project, small.result, Language()};
    QCOMPARE(ratioWords(shownRatio(claim, telling), Language()), text("somewhat more often than usual"));
    claim.evidence = analysis::Evidence::None;
    QCOMPARE(ratioWords(shownRatio(claim, telling), Language()), text("about as often as usual"));
    claim.low = 5600;
    claim.qLower = 0.01;
    QCOMPARE(ratioWords(shownRatio(claim, telling), Language()), text("less often than usual"));
}

// "0 of 2 answers were bad" stands above "15% bad experiences".
void TestSentences::fewAnswersSayWhyAnotherShareCounts() {
    SmallJourney small = smallJourney();
    const Language language;
    const Telling telling{small.project, small.result, language};
    TouchpointResult& figures = small.result.touchpoints[0];
    QVERIFY(!partsNote(figures, telling).contains(text("So few answers")));
    figures.answers = 2;
    figures.low = 0;
    figures.lowShareUsed = 0.15;
    const QString note = partsNote(figures, telling);
    QVERIFY2(note.contains(text("So few answers are counted with 15%")), qPrintable(note));
}

void TestSentences::npsOfFewAnswersCountsHeads() {
    analysis::QuestionFigures figures;
    figures.n = 24;
    figures.low = 4;
    figures.high = 16;
    figures.nps = 50.0;
    figures.npsInterval = analysis::Interval{10, 70};
    QCOMPARE(npsText(figures, Language()), text("16 happy, 4 unhappy of 24"));
    figures.n = 134;
    figures.nps = 12.4;
    figures.npsInterval = analysis::Interval{-3.2, 27.1};
    QCOMPARE(npsText(figures, Language()), text("+12 (between \u22123 and +27)"));
    figures.nps.reset();
    QVERIFY(npsText(figures, Language()).isEmpty());
}

void TestSentences::listsEndReadably() {
    const Language language;
    const auto names = [](const char* joined) { return text(joined).split(QLatin1Char(' ')); };
    QCOMPARE(listed({}, language), QString());
    QCOMPARE(listed(names("A"), language), text("A"));
    QCOMPARE(listed(names("A B C"), language), text("A, B and C"));
    QCOMPARE(listed(names("A B C D E F"), language), text("A, B, C and 3 others"));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
