// What is said of drivers, outcomes, parts and the whole journey, and the sections made of it.
#include "core/analysis/for_others.h"
#include "core/report/insight_sentences.h"
#include "core/report/parts.h"
#include "core/report/section.h"
#include "small_journey.h"

#include <QRegularExpression>
#include <QTest>

using namespace chwila;
using namespace chwila::report;
using analysis::FindingKind;

namespace {

/// A part such as any analysis may have.
analysis::Part waits(const SmallJourney& small) {
    analysis::Part part{"waits", "Waiting", {}, {}, {}, {}, {}};
    part.said.push_back({"%1 of customers wait.", {{0.25, analysis::Unit::Share}}, {}});
    part.ofTouchpoints.emplace_back(small.claim, analysis::PartSentence{"Customers wait here.", {}, {}});
    part.findings.push_back({QStringLiteral("waits/12"),
                             {small.claim},
                             {"%1 takes %2 days, %3 the usual.",
                              {{small.claim}, {qint64{12}}, {1.9, analysis::Unit::Times}},
                              {}}});
    part.tables.push_back(
        {"waits", "Waiting", "Days.", {{"days", "Days"}}, {{small.claim, {qint64{12}}, true, {}}}, true});
    return part;
}

/// The small journey with something in every part.
SmallJourney richJourney() {
    SmallJourney small = smallJourney();
    analysis::AnalysisResult& result = small.result;
    result.unavoidable = {small.order};
    result.drivers.customers = 240;
    result.drivers.enough = true;
    result.drivers.leaning = true;
    analysis::Driver claim;
    claim.touchpoint = small.claim;
    claim.share = 0.61;
    claim.shareInterval = analysis::Interval{0.52, 0.7};
    claim.important = claim.importantSure = true;
    claim.kind = analysis::DriverClass::MustHave;
    analysis::Driver bill = claim;
    bill.touchpoint = small.bill;
    bill.share = 0.39;
    bill.important = false;
    bill.above = true;
    bill.lowImpact = true;
    result.drivers.rows = {claim, bill};
    analysis::MeasuredLoss loss;
    loss.touchpoint = small.claim;
    loss.lostHere = 0.045;
    loss.low = 40;
    loss.lowLeft = 20;
    loss.others = 60;
    loss.othersLeft = 6;
    loss.difference = analysis::Interval{0.21, 0.56};
    result.outcomes.touchpoints = {loss};
    result.outcomes.customers = 200;
    result.outcomes.left = 62;
    result.outcomes.neverAsked = 30;
    result.outcomes.neverAskedLeft = 15;
    result.outcomes.all = analysis::Survival{{},
                                             200,
                                             62,
                                             {},
                                             {{90, 159, 0.795, 0.03, analysis::Interval{0.73, 0.85}}},
                                             {{40, 200, 0.9, 0.02, {}}, {80, 180, 0.795, 0.03, {}}},
                                             {}};
    analysis::SegmentComparison region{QStringLiteral("Region"), {}, 6, 1, 0.01};
    region.groups = {{QStringLiteral("North"), 100, 40, {}, {}, {}, {}},
                     {QStringLiteral("South"), 100, 22, {}, {}, {}, {}}};
    result.outcomes.segments = {region};
    result.level = {0.43, 150,   0.52, analysis::Interval{0.44, 0.6}, 0.8, 81,
                    240,  false, 62,   analysis::Interval{58, 66},    0.3, true};
    result.segmentChecks = {{small.claim, QStringLiteral("Region"), 40, 0.3, 0.4, 0.94, true}};
    result.parts = {waits(small)};
    result.sensitivity = {{QStringLiteral("third_never"), {}, 1, false, 0.3, 0.99, 1}};
    return small;
}

template <class Content>
bool has(const Section& section) {
    return std::ranges::any_of(
        section.blocks, [](const Block& block) { return std::holds_alternative<Content>(block.content); });
}

QString sayFinding(FindingKind kind, const SmallJourney& small, int row = 0) {
    static const Language language;
    analysis::Finding finding{QStringLiteral("x"), kind, {small.claim}, -1, {}, row, 0};
    return sentence(finding, {small.project, small.result, language});
}

} // namespace

class TestInsightSentences : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void smallSharesAgreeWithTheFactorBesideThem() {
        const SmallJourney small = smallJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        const auto text = [&](double share) { return partText(share, analysis::Unit::Share, telling); };
        QCOMPARE(text(0.064), QStringLiteral("6.4%")); // 5.8 times as many as 1.1 %
        QCOMPARE(text(0.011), QStringLiteral("1.1%"));
        QCOMPARE(text(0), QStringLiteral("0%"));
        QCOMPARE(text(0.26), QStringLiteral("26%"));
    }

    void besideFactorsNoShareIsRoundedToAWhole() {
        const SmallJourney small = smallJourney();
        const Language language;
        using analysis::Unit;
        analysis::Part part{"asked", "Asked", {}, {}, {}, {}, {}};
        part.tables.push_back({"asked",
                               "Asked",
                               "",
                               {{"answers", "Answers", Unit::Share}, {"contacts", "Contacts", Unit::Share}},
                               {{small.claim, {0.106, 0.024}, false, {}}},
                               false});
        const auto cells = [&] {
            return shownTables(part, {small.project, small.result, language}, 10).front().rows.front().cells;
        };
        QCOMPARE(cells(), (QStringList{QStringLiteral("11%"), QStringLiteral("2.4%")}));
        part.tables.front().columns.push_back({"ratio", "Ratio", Unit::Times});
        part.tables.front().rows.front().values.push_back(4.4);
        QCOMPARE(cells(), (QStringList{QStringLiteral("10.6%"), QStringLiteral("2.4%"), // 4.6 were wrong
                                       QStringLiteral("4.4\u00d7")}));
    }

    void everyFindingIsSaid_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, FindingKind kind, const char* says) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(says);
        };
        row("a mark that segments explain", FindingKind::ExplainedBySegment,
            "Who comes to Claim decision explains its bad experiences: compared with customers of the same "
            "“Region” at other touchpoints they are 0.9× as frequent.");
        row("a journey worse than its parts", FindingKind::JourneyWorse,
            "the journey is not: customers give the whole 62 of 100 points, its touchpoints 81.");
        row("what a part found", FindingKind::OfPart, "Claim decision takes 12 days, 1.9× the usual.");
        row("a driver", FindingKind::Driver,
            "Claim decision accounts for 61% (52–70%) of how far touchpoints go together with the overall "
            "score, "
            "more than others, and is rated below them.");
        row("a measured loss", FindingKind::MeasuredLoss,
            "Of customers with a bad experience at Claim decision, 20 of 40 left later; of the others 6 of "
            "60.");
    }
    void everyFindingIsSaid() {
        QFETCH(int, kind);
        QFETCH(QString, says);
        const QString told = sayFinding(static_cast<FindingKind>(kind), richJourney());
        QVERIFY2(told.contains(says), qPrintable(told));
        QVERIFY(!told.contains(QLatin1String("%1")) && !told.contains(QLatin1String("%n")));
    }
    void everyFindingHasAKindAndAPlace() {
        const SmallJourney small = richJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        for (int kind = 0; kind <= static_cast<int>(FindingKind::OfPart); ++kind) {
            const analysis::Finding finding{
                QStringLiteral("x"), static_cast<FindingKind>(kind), {small.claim}, -1, {}, 0, 0};
            QVERIFY2(!findingKindName(finding, telling).isEmpty(), qPrintable(QString::number(kind)));
        }
        const auto place = [&](FindingKind kind) {
            return placeOfFinding({QStringLiteral("x"), kind, {small.claim}, -1, {}, 0, 0});
        };
        QCOMPARE(place(FindingKind::MomentOfTruth), FindingPlace::Touchpoint);
        QCOMPARE(place(FindingKind::Driver), FindingPlace::Drivers);
        QCOMPARE(place(FindingKind::OfPart), FindingPlace::Whole);
        QCOMPARE(place(FindingKind::ClosedGroup), FindingPlace::Map);
        QCOMPARE(place(FindingKind::UnassignedAnswers), FindingPlace::Data);
    }
    void aFindingOfAPartIsCalledByItsTitle() {
        SmallJourney small = richJourney();
        const Language language;
        const analysis::Finding finding{QStringLiteral("x"), FindingKind::OfPart, {}, -1, {}, 0, 0};
        QCOMPARE(findingKindName(finding, {small.project, small.result, language}),
                 QStringLiteral("Waiting"));
        QVERIFY(!isLimit(finding, small.result));
        small.result.parts[0].findings[0].isLimit = true;
        QVERIFY(isLimit(finding, small.result));
    }
    void neverSaysCauseNorStatistics() {
        const SmallJourney small = richJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        QStringList all =
            touchpointInsights(small.claim, telling) + journeySentences(telling) + outcomeSentences(telling);
        all << driverBasis(telling) << sensitivitySentence(telling);
        QVERIFY(all.size() >= 10);
        const QRegularExpression forbidden(QStringLiteral(
            R"(\b([pzq]|significan\w*|correlat\w*|regress\w*|hazard\w*|because of it|leads to|NaN|nan|inf)\b|%\d|%n)"));
        for (const QString& text : all)
            QVERIFY2(!forbidden.match(text).hasMatch(), qPrintable(text));
    }
    void whoHadNoBadExperienceIsOnlyToldWhereTheyWereCounted() {
        SmallJourney small = richJourney();
        const Language language;
        const auto all = [&] { return journeySentences({small.project, small.result, language}).join(u' '); };
        QVERIFY2(all().startsWith(QStringLiteral(
                     "Who goes all the way has 0.8 bad experiences on average. Of 150 customer(s) who rated "
                     "most of it, 52% had none (between 44% and 60%).")),
                 qPrintable(all()));
        small.result.level.smoothRaters.reset();
        QVERIFY2(!all().contains(QStringLiteral("none")), qPrintable(all()));
    }
    void arrowsThatLoseMoreThanIsKnownAreExplained() {
        SmallJourney small = richJourney();
        const Language language;
        const auto told = [&] {
            const Telling telling{small.project, small.result, language};
            return arrowsSentence(telling);
        };
        small.result.calibrated = true;
        small.result.outcomes.leaving = 0.443;
        model::Settings settings = small.project.settings();
        settings.knownLossRate = 0.34;
        small.project.put(settings);
        // Beside the arrows alone, so that a page never says it twice.
        QVERIFY(!journeySentences({small.project, small.result, language}).contains(told()));
        QVERIFY2(told().contains(QLatin1String("443 of 1,000"))
                     && told().contains(QLatin1String("340 are lost")),
                 qPrintable(told()));
        small.result.outcomes.leaving = 0.341; // a matter of rounding
        QVERIFY(told().isEmpty());
        small.result.outcomes.leaving = 0.443;
        small.result.calibrated = false; // then no customers are counted
        QVERIFY(told().isEmpty());
    }
    void chanceIsSaidToBeChance() {
        SmallJourney small = richJourney();
        small.result.outcomes.touchpoints[0].difference = analysis::Interval{-0.1, 0.3};
        const QString told = sayFinding(FindingKind::MeasuredLoss, small);
        QVERIFY2(told.endsWith(QLatin1String("that can be chance.")), qPrintable(told));
    }
    void fewCustomersGiveNoDrivers() {
        SmallJourney small = richJourney();
        small.result.drivers.enough = false;
        small.result.drivers.customers = 40;
        const Language language;
        const Telling telling{small.project, small.result, language};
        QVERIFY(driverSentence(small.claim, telling).isEmpty());
        QVERIFY2(driverBasis(telling).contains(QLatin1String("too few")), qPrintable(driverBasis(telling)));
    }
    void whatMayNotBeToldIsNotSaid() {
        SmallJourney small = richJourney();
        small.result.outcomes.segments[0].groups[0].customers = 3;
        small.result.drivers.complete = false;
        small.result.drivers.smallestPair = 3;
        const Language language;
        const auto told = [&] {
            const Telling telling{small.project, small.result, language};
            return outcomeSentences(telling).join(QLatin1Char(' ')) + driverBasis(telling);
        };
        QVERIFY2(told().contains(QLatin1String("North")), "on the screen everything is said");
        QVERIFY(told().contains(QLatin1String("together were 3")));
        analysis::keepFromOthers(small.result, small.project.settings());
        QVERIFY2(!told().contains(QLatin1String("North")), qPrintable(told()));
        QVERIFY2(!told().contains(QLatin1String("together were")), qPrintable(told()));
    }
    void nothingKnownNothingSaid() {
        const SmallJourney small = smallJourney();
        const Language language;
        const Telling telling{small.project, small.result, language};
        QVERIFY(touchpointInsights(small.claim, telling).isEmpty());
        QVERIFY(outcomeSentences(telling).isEmpty() && driverBasis(telling).isEmpty());
        QVERIFY(sensitivitySentence(telling).isEmpty());
    }
    void sectionsAppearWhereThereIsSomethingToSay() {
        for (const bool rich : {true, false}) {
            const SmallJourney small = rich ? richJourney() : smallJourney();
            ReportInput input;
            input.project = std::make_shared<const model::Project>(small.project);
            input.journeys = {{std::make_shared<const analysis::AnalysisResult>(small.result), {}}};
            const ReportSpec spec = defaultSpec(*input.project, Language());
            for (const SectionRow& row : sectionRows()) {
                if (QLatin1String(row.key) != QLatin1String("drivers")
                    && QLatin1String(row.key) != QLatin1String("hand-offs"))
                    continue;
                const auto sections = row.build({input, spec});
                QCOMPARE(sections.size(), rich ? std::size_t{1} : std::size_t{0});
                if (rich) QVERIFY(sections.front().blocks.size() >= 4);
                if (!rich || QLatin1String(row.key) != QLatin1String("drivers")) continue;
                QVERIFY(has<QuadrantPicture>(sections.front()));
                QVERIFY(has<CurvePicture>(sections.front()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestInsightSentences)
#include "tst_insight_sentences.moc"
