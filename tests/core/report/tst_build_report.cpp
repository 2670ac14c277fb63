// What a report tells: its sections, in order, in words and never in statistics.
#include "core/report/neighbours.h"
#include "core/report/sections/common.h"
#include "told_report.h"

#include <QRegularExpression>
#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

QStringList keysOf(const Report& report) {
    QStringList keys;
    for (const Section& section : report.sections)
        keys += section.key;
    return keys;
}

/// All sections in their order, one of them left out.
QString everythingBut(const QString& key) {
    QStringList words;
    for (const SectionRow& row : sectionRows())
        words += (key == QLatin1String(row.key) ? QStringLiteral("-") : QString()) + QLatin1String(row.key);
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestBuildReport : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theChoiceOfSectionsIsKeptAsText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); // of what was read
        QTest::addColumn<QString>("first");
        QTest::newRow("all in their order is nothing to keep")
            << QString() << QString() << QStringLiteral("cover");
        QTest::newRow("an unknown section is passed over")
            << QStringLiteral("weather") << QString() << QStringLiteral("cover");
        QTest::newRow("a section named twice counts once")
            << QStringLiteral("cover cover -cover") << QString() << QStringLiteral("cover");
        QTest::newRow("one that is left out stays in its place")
            << QStringLiteral("-cover") << everythingBut(QStringLiteral("cover")) << QStringLiteral("-cover");
    }
    void theChoiceOfSectionsIsKeptAsText() {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QFETCH(QString, first);
        const std::vector<SectionChoice> choices = sectionsFromText(text);
        QCOMPARE(choices.size(), sectionRows().size());
        QCOMPARE((choices.front().on ? QString() : QStringLiteral("-")) + choices.front().key, first);
        QCOMPARE(sectionsToText(choices), kept);
        QVERIFY(sectionsFromText(sectionsToText(choices)) == choices);
    }
    void aSectionThatIsNewStandsBehindItsNeighbour() {
        // As an older version kept it: the summary first, and no word of the map.
        const auto choices = sectionsFromText(QStringLiteral("summary -glossary cover heatmap"));
        QStringList keys;
        for (const SectionChoice& choice : choices)
            keys += choice.key;
        QCOMPARE(keys.indexOf(QStringLiteral("map")), keys.indexOf(QStringLiteral("summary")) + 1);
        QVERIFY(keys.indexOf(QStringLiteral("cover")) > keys.indexOf(QStringLiteral("summary")));
        QVERIFY(std::ranges::find(choices, SectionChoice{QStringLiteral("map"), true}) != choices.end());
        QVERIFY(std::ranges::find(choices, SectionChoice{QStringLiteral("glossary"), false})
                != choices.end());
    }

    void sectionsComeInTheOrderAskedFor();
    void everyRowHasItsOwnKeyAndTitle();
    void nothingIsSaidInStatistics();
    void countsAppearOnlyWithAKnownLossRate();
    void momentPageHasEvidenceNeighboursAndWords();
    void filterAndPeriodStandOnTheCoverAndEveryPage();
    void whatIsLeftOutStandsOnTheCoverAndEveryPage();
    void aHeatmapOfAReportIsProtectedAsTheReportIs();
    void emptyProjectStillMakesAReport();
    void neighboursAreSharesOfThoseWhoComeAndGo();
    void paperAndFontAreTheProjects();
    void contentsNameEverySectionOfALongReport();
    void contentsNameNoJourneyWhereOnlyOneIsTold();
    void momentsStandAmongAllTouchpointsWhereThereIsRoom();
    void aMomentsPageSaysWhomItHitsMost();
    void whomItHitsMostIsTheWorstOfAllGroupsShown();
    void whatIsQuotedInAQuoteHasTheInnerMarks();
    void theCoverWritesTheMonthInFull();
    void onlyWordsThatAreUsedAreExplained();
    void aLongRankingSaysWhichHaveAPage();
    void aPlaceIsNamedOnlyWhereThereAreOthers();
    void whereNothingIsMarkedThereAreNoOtherTouchpoints();
    void whereNothingIsMarkedTheSummarySaysWhereMostIsAtStake();
};

void TestBuildReport::sectionsComeInTheOrderAskedFor() {
    const ReportInput input = inputOf(smallJourney());
    ReportSpec spec = defaultSpec(*input.project, Language());
    const QStringList usual = keysOf(buildReport(input, spec));
    QCOMPARE(usual.first(), QStringLiteral("cover"));
    QCOMPARE(usual.last(), QStringLiteral("glossary"));
    QVERIFY(usual.contains(QStringLiteral("map")));
    QCOMPARE(usual.count(QStringLiteral("moment-pages")), 1);
    spec.sections = {{QStringLiteral("glossary"), true},
                     {QStringLiteral("cover"), false},
                     {QStringLiteral("from a newer version"), true},
                     {QStringLiteral("summary"), true}};
    QCOMPARE(keysOf(buildReport(input, spec)),
             (QStringList{QStringLiteral("glossary"), QStringLiteral("summary")}));
}

void TestBuildReport::everyRowHasItsOwnKeyAndTitle() {
    QStringList keys;
    for (const SectionRow& row : sectionRows()) {
        QVERIFY(!keys.contains(QLatin1String(row.key)));
        keys += QLatin1String(row.key);
        QVERIFY(qstrlen(row.title) > 3);
        QVERIFY(row.build);
    }
}

void TestBuildReport::nothingIsSaidInStatistics() {
    const QRegularExpression forbidden(QStringLiteral(
        R"(\b([pzq]|LLR|significan\w*|hypothes\w*|deviation|shrunk\w*|Wilson|NaN|nan|inf)\b|%\d|%n)"));
    for (const bool calibrated : {false, true}) {
        SmallJourney small = smallJourney();
        small.result.calibrated = calibrated;
        const ReportInput input = inputOf(small);
        const QStringList texts = textsOf(buildReport(input, defaultSpec(*input.project, Language())));
        QVERIFY(texts.size() > 80);
        for (const QString& text : texts)
            QVERIFY2(!forbidden.match(text).hasMatch(), qPrintable(text));
    }
}

void TestBuildReport::countsAppearOnlyWithAKnownLossRate() {
    SmallJourney small = smallJourney();
    const QRegularExpression counts(
        QStringLiteral("customers lost|give up because of it|are lost on the way"));
    const auto told = [&](const QString& key) {
        const ReportInput input = inputOf(small);
        return textsOf(buildReport(input, defaultSpec(*input.project, Language())), key)
            .join(QLatin1Char('\n'));
    };
    for (const char* key : {"summary", "moments", "moment-pages", "stakes"})
        QVERIFY2(!counts.match(told(QLatin1String(key))).hasMatch(), key);
    // Shares of losses stand beside what all moments lose together, on each page for itself.
    for (const char* key : {"summary", "moments"})
        QVERIFY2(told(QLatin1String(key)).contains(QStringLiteral("losses do not add up")), key);
    small.result.calibrated = true;
    QVERIFY(!told(QStringLiteral("summary")).contains(QStringLiteral("losses do not add up")));
    for (const char* key : {"summary", "moment-pages"})
        QVERIFY2(counts.match(told(QLatin1String(key))).hasMatch(), key);
}

void TestBuildReport::aLongRankingSaysWhichHaveAPage() {
    const QString said = QStringLiteral("The first three have a page of their own.");
    const QString all = QStringLiteral("All 4 stand in the chapter “Moments of truth”.");
    for (const int ranked : {3, 4}) {
        SmallJourney small = smallJourney();
        for (analysis::TouchpointResult& figures : small.result.touchpoints)
            figures.marked = true;
        if (ranked == 4) {
            model::Touchpoint fourth = *small.project.find(small.bill);
            fourth.id = model::TouchpointId{14};
            small.project.put(fourth);
            small.result.touchpoints.push_back(small.result.touchpoints.back());
            small.result.touchpoints.back().id = fourth.id;
        }
        const ReportInput input = inputOf(small);
        ReportSpec spec = defaultSpec(*input.project, Language());
        const auto told = [&] {
            return textsOf(buildReport(input, spec), QStringLiteral("moments")).join(u'|').contains(said);
        };
        const auto summary = [&] {
            return textsOf(buildReport(input, spec), QStringLiteral("summary")).join(u'|').contains(all);
        };
        QCOMPARE(told(), ranked == 4);
        QCOMPARE(summary(), ranked == 4);
        spec.sections = {{QStringLiteral("moments"), true}};
        QVERIFY(!told());
        spec.sections = {{QStringLiteral("summary"), true}, {QStringLiteral("moments"), false}};
        QVERIFY(!summary());
    }
}

void TestBuildReport::aPlaceIsNamedOnlyWhereThereAreOthers() {
    SmallJourney small = smallJourney();
    const auto told = [&] {
        const ReportInput input = inputOf(small);
        const Report report = buildReport(input, defaultSpec(*input.project, Language()));
        QString said;
        for (const Section& section : report.sections) {
            if (section.key != QLatin1String("moment-pages")) continue;
            said += std::get<Heading>(section.blocks.front().content).kicker;
        }
        return said;
    };
    QCOMPARE(told(), QStringLiteral("Moment of truth"));
    model::Department other;
    other.id = model::DepartmentId{15};
    other.name = QStringLiteral("Billing");
    small.project.put(other);
    model::Touchpoint bill = *small.project.find(small.bill);
    bill.department = other.id;
    small.project.put(bill);
    QCOMPARE(told(), QStringLiteral("Moment of truth \u00b7 Claims \u00b7 Using"));
}

void TestBuildReport::momentPageHasEvidenceNeighboursAndWords() {
    const ReportInput input = inputOf(smallJourney());
    const QStringList texts =
        textsOf(buildReport(input, defaultSpec(*input.project, Language())), QStringLiteral("moment-pages"));
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY(all.startsWith(QStringLiteral("Claim decision")));
    QVERIFY(all.contains(QStringLiteral("44 of 134 answers were bad")));
    QVERIFY(all.contains(QStringLiteral("1,000 customers start \u2192 400 contact(s) here")));
    QVERIFY(all.contains(QStringLiteral("They come from")));
    QVERIFY(all.contains(QStringLiteral("They go on to")));
    QVERIFY(all.contains(QStringLiteral("NPS +12 (between \u22123 and +27)")));
    QVERIFY2(all.contains(QStringLiteral("“<i>Nobody</i> told me why it was refused.”")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("12 Mar 2025")));
    QVERIFY2(!all.contains(QStringLiteral("about the bill")), "words of another touchpoint");
}

void TestBuildReport::filterAndPeriodStandOnTheCoverAndEveryPage() {
    ReportInput input = inputOf(smallJourney());
    const Report everything = buildReport(input, defaultSpec(*input.project, Language()));
    QVERIFY2(everything.basis.contains(QStringLiteral("1 Jan 2025 – 31 Mar 2025")),
             qPrintable(everything.basis));
    QVERIFY(textsOf(everything, QStringLiteral("cover")).join(QLatin1Char(' ')).contains(everything.basis));
    input.filter.from = QDate(2025, 2, 1);
    const Report part = buildReport(input, defaultSpec(*input.project, Language()));
    QVERIFY(part.basis != everything.basis);
    QVERIFY2(part.basis.contains(QStringLiteral("Feb 2025")), qPrintable(part.basis));
}

void TestBuildReport::whatIsLeftOutStandsOnTheCoverAndEveryPage() {
    ReportInput input = inputOf(smallJourney());
    input.smallestGroup = 5;
    QVERIFY(!buildReport(input, defaultSpec(*input.project, Language())).basis.contains(u"left out"));
    input.leftOut = 6;
    const Report made = buildReport(input, defaultSpec(*input.project, Language()));
    QVERIFY2(made.basis.endsWith(QStringLiteral("6 group(s) of fewer than 5 answers left out")),
             qPrintable(made.basis));
    QVERIFY(textsOf(made, QStringLiteral("cover")).join(QLatin1Char(' ')).contains(made.basis));
}

void TestBuildReport::aHeatmapOfAReportIsProtectedAsTheReportIs() {
    ReportInput input = inputOf(smallJourney());
    input.smallestGroup = 5;
    input.leftOut = 6;
    input.withoutDetails = true;
    const ReportSpec spec = defaultSpec(*input.project, Language());
    const HeatmapInput heatmap = sections::heatmapInput({input, spec}, input.journeys.front());
    QCOMPARE(heatmap.smallestGroup, 5);
    QCOMPARE(heatmap.leftOut, 6);
    QVERIFY(heatmap.withoutDetails);
}

void TestBuildReport::emptyProjectStillMakesAReport() {
    ReportInput input;
    input.project = std::make_shared<const model::Project>();
    const Report report = buildReport(input, defaultSpec(*input.project, Language()));
    QCOMPARE(report.title, QStringLiteral("Customer journey report"));
    QCOMPARE(keysOf(report).first(), QStringLiteral("cover"));
    QVERIFY(!keysOf(report).contains(QStringLiteral("map")));
    QVERIFY(!keysOf(report).contains(QStringLiteral("moments")));
}

void TestBuildReport::neighboursAreSharesOfThoseWhoComeAndGo() {
    const ReportInput input = inputOf(smallJourney());
    const SmallJourney small = smallJourney();
    const Neighbours order = neighboursOf(small.order, *input.project, *input.journeys.front().result);
    QCOMPARE(order.before.size(), std::size_t{1});
    QVERIFY(order.before.front().start);
    QCOMPARE(order.after.size(), std::size_t{2});
    QCOMPARE(order.after[0].touchpoint, std::optional(small.bill));
    QCOMPARE(order.after[0].share, 0.6);
    const Neighbours bill = neighboursOf(small.bill, *input.project, *input.journeys.front().result);
    // 0.9 of 1,000 pass on from the order, 60 % of them here; 0.374 from the claim, all of them
    QCOMPARE(bill.before.size(), std::size_t{2});
    QCOMPARE(bill.before[0].touchpoint, std::optional(small.order));
    QVERIFY(std::abs(bill.before[0].share - 0.54 / (0.54 + 0.374)) < 1e-9);
    QCOMPARE(neighbourName(bill.after.front(), Language()), QStringLiteral("Finished"));
}

void TestBuildReport::paperAndFontAreTheProjects() {
    model::Project project;
    model::Settings settings;
    settings.reportPaper = paperToText(PaperSize::Letter);
    settings.reportFont = QStringLiteral("Open\nSans");
    project.put(settings);
    const ReportSpec spec = defaultSpec(project, Language());
    QVERIFY(spec.paper == PaperSize::Letter);
    QCOMPARE(spec.font, QStringLiteral("Open Sans"));
    QVERIFY(paperFromText(paperToText(PaperSize::A4)) == PaperSize::A4);
    QVERIFY2(defaultSpec(model::Project(), Language()).font.isEmpty(), "Chwila's own");
}

void TestBuildReport::contentsNameEverySectionOfALongReport() {
    const ReportInput input = inputOf(smallJourney());
    ReportSpec spec = defaultSpec(*input.project, Language());
    const Report report = buildReport(input, spec);
    QStringList titles;
    QStringList listed;
    QStringList answers;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            const auto* heading = std::get_if<Heading>(&block.content);
            if (heading && heading->level == 1 && heading->inOutline) titles += heading->text;
            if (const auto* contents = std::get_if<Contents>(&block.content)) {
                for (const Contents::Entry& entry : contents->entries) {
                    listed += entry.title;
                    answers += entry.answers;
                }
            }
        }
    }
    QVERIFY(listed.size() > 5);
    QCOMPARE(listed, titles);
    QCOMPARE(answers[listed.indexOf(QStringLiteral("Summary"))],
             QStringLiteral("What was found, and what to do next"));
    answers.removeAll(QString());
    QVERIFY(answers.size() > 5);
    QCOMPARE(answers.removeDuplicates(), 0);
    spec.sections = {{QStringLiteral("contents"), true}, {QStringLiteral("method"), true}};
    QCOMPARE(keysOf(buildReport(input, spec)), QStringList(QStringLiteral("method")));
}

void TestBuildReport::contentsNameNoJourneyWhereOnlyOneIsTold() {
    ReportInput input = inputOf(smallJourney());
    const model::Journey now = *input.project->find(input.journeys.front().result->journey);
    auto project = std::make_shared<model::Project>(*input.project);
    model::Journey later = now;
    later.id = {9001};
    later.name = QStringLiteral("As it will be");
    project->put(later);
    input.project = project;
    auto unanswered = std::make_shared<analysis::AnalysisResult>();
    unanswered->journey = later.id;
    JourneyResult second = input.journeys.front();
    second.result = unanswered;
    input.journeys.push_back(second);
    const Report report = buildReport(input, defaultSpec(*project, Language()));
    std::size_t lines = 0;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            const auto* contents = std::get_if<Contents>(&block.content);
            if (!contents) continue;
            lines += contents->entries.size();
            for (const Contents::Entry& entry : contents->entries)
                QVERIFY2(entry.kicker != now.name, qPrintable(entry.title));
        }
    }
    QVERIFY(lines > 5);
}

void TestBuildReport::momentsStandAmongAllTouchpointsWhereThereIsRoom() {
    const ReportInput input = inputOf(smallJourney());
    const Report report = buildReport(input, defaultSpec(*input.project, Language()));
    const Block* chart = nullptr;
    for (const Section& section : report.sections) {
        if (section.key != QStringLiteral("moments")) continue;
        for (const Block& block : section.blocks) {
            if (std::holds_alternative<QuadrantPicture>(block.content)) chart = &block;
        }
    }
    QVERIFY(chart && chart->optional > 0);
    const Quadrant& shown = std::get<QuadrantPicture>(chart->content).chart;
    QVERIFY2(shown.title.contains(QStringLiteral("where it matters")), qPrintable(shown.title));
    QVERIFY2(shown.caption.contains(QStringLiteral("Dashed:")), qPrintable(shown.caption));
    QVERIFY(std::ranges::any_of(shown.points, [](const QuadrantPoint& point) { return point.named; }));
}

void TestBuildReport::aMomentsPageSaysWhomItHitsMost() {
    SmallJourney small = smallJourney();
    ReportInput input = inputOf(small);
    input.profiles = {{{{QStringLiteral("Class"), QStringLiteral("Business")}}},
                      {{{QStringLiteral("Class"), QStringLiteral("Eco")}}}};
    const model::Scale& scale = *input.project->all<model::Scale>().begin();
    const auto levels = static_cast<std::size_t>((scale.maximum - scale.minimum) / scale.step) + 1;
    for (int profile : {0, 1}) {
        feedback::AnswerCounts::Cell cell;
        cell.touchpoint = small.claim;
        cell.scale = scale.id;
        cell.profile = profile;
        cell.levels.assign(levels, 0);
        cell.levels.front() = profile == 0 ? 60 : 20;
        cell.levels.back() = 40;
        input.journeys.front().counts.cells.push_back(cell);
    }
    const Report report = buildReport(input, defaultSpec(*input.project, Language()));
    const QString all = textsOf(report, QStringLiteral("moment-pages")).join(QLatin1Char('|'));
    QVERIFY2(all.contains(QStringLiteral("Most often for “Business”: 60% of 100 answers were bad")),
             qPrintable(all));
    QVERIFY2(all.contains(
                 QStringLiteral("Class|Bad experiences|Business|60% of 100 answers|Eco|33% of 60 answers")),
             qPrintable(all));
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            const auto* heading = std::get_if<Heading>(&block.content);
            if (heading && heading->text.startsWith(QStringLiteral("Most often")))
                QVERIFY(block.optional > 0);
        }
    }
}

void TestBuildReport::whomItHitsMostIsTheWorstOfAllGroupsShown() {
    SmallJourney small = smallJourney();
    ReportInput input = inputOf(small);
    // Class tells more apart, 60 % and 10 %; the worst group is one of Trip, 65 %.
    const auto group = [](const char* of, const char* trip) {
        return feedback::Profile{{{QStringLiteral("Class"), QString::fromUtf8(of)},
                                  {QStringLiteral("Trip"), QString::fromUtf8(trip)}}};
    };
    input.profiles = {group("A", "Business"), group("A", "Holiday"), group("B", "Holiday")};
    const model::Scale& scale = *input.project->all<model::Scale>().begin();
    const auto levels = static_cast<std::size_t>((scale.maximum - scale.minimum) / scale.step) + 1;
    constexpr int low[] = {65, 55, 10};
    for (const int profile : {0, 1, 2}) {
        feedback::AnswerCounts::Cell cell;
        cell.touchpoint = small.claim;
        cell.scale = scale.id;
        cell.profile = profile;
        cell.levels.assign(levels, 0);
        cell.levels.front() = low[profile];
        cell.levels.back() = 100 - low[profile];
        input.journeys.front().counts.cells.push_back(cell);
    }
    const Report report = buildReport(input, defaultSpec(*input.project, Language()));
    const QString all = textsOf(report, QStringLiteral("moment-pages")).join(QLatin1Char('|'));
    QVERIFY2(all.contains(QStringLiteral("Most often for “Business”: 65% of 100 answers were bad")),
             qPrintable(all));
}

void TestBuildReport::whatIsQuotedInAQuoteHasTheInnerMarks() {
    ReportInput input = inputOf(smallJourney());
    const auto quoteIn = [&](const char* code, const char* words) {
        input.words.front().text = QString::fromUtf8(words);
        ReportSpec spec = defaultSpec(*input.project, Language());
        spec.language = Language(QString::fromLatin1(code));
        return textsOf(buildReport(input, spec), QStringLiteral("moment-pages")).join(u'|');
    };
    QVERIFY(quoteIn("en", "They said “no” and \"bye\".")
                .contains(QString::fromUtf8("“They said ‘no’ and ‘bye’.”")));
    QVERIFY(quoteIn("pl", "„Nie”, mówią.").contains(QString::fromUtf8("„«Nie», mówią.”")));
    QVERIFY(quoteIn("ro", "„Nu”, spun.").contains(QString::fromUtf8("„«Nu», spun.”")));
}

void TestBuildReport::theCoverWritesTheMonthInFull() {
    const ReportInput input = inputOf(smallJourney());
    for (const auto& [code, date] :
         {std::pair("en", "21 November 2026"), std::pair("pl", "21 listopada 2026"),
          std::pair("ro", "21 noiembrie 2026")}) {
        ReportSpec spec = defaultSpec(*input.project, Language());
        spec.language = Language(QString::fromLatin1(code));
        QVERIFY2(textsOf(buildReport(input, spec), QStringLiteral("cover")).contains(QLatin1String(date)),
                 code);
    }
}

void TestBuildReport::onlyWordsThatAreUsedAreExplained() {
    SmallJourney small = smallJourney();
    small.result.touchpoints.front().label = analysis::MomentLabel::BlindSpot;
    const ReportInput input = inputOf(small);
    const auto words = [](const ReportInput& from) {
        return textsOf(buildReport(from, defaultSpec(*from.project, Language())), QStringLiteral("glossary"));
    };
    const Language language;
    QVERIFY(words(input).contains(labelName(analysis::MomentLabel::BlindSpot, language)));
    QVERIFY(!words(input).contains(labelName(analysis::MomentLabel::SoreSpot, language)));
    QVERIFY(words(input).contains(QStringLiteral("NPS")));
    model::Scale scale = *small.project.find(model::ScaleId{4});
    scale.kind = model::ScaleKind::Csat;
    small.project.put(scale);
    QVERIFY(!words(inputOf(small)).contains(QStringLiteral("NPS")));
}

void TestBuildReport::whereNothingIsMarkedThereAreNoOtherTouchpoints() {
    SmallJourney small = smallJourney();
    const auto headings = [&small] {
        const ReportInput input = inputOf(small);
        return textsOf(buildReport(input, defaultSpec(*input.project, Language())),
                       QStringLiteral("moments"));
    };
    QVERIFY(headings().contains(QStringLiteral("All other touchpoints")));
    for (analysis::TouchpointResult& figures : small.result.touchpoints)
        figures.marked = false;
    QVERIFY(!headings().contains(QStringLiteral("All other touchpoints")));
    QVERIFY(headings().contains(QStringLiteral("Touchpoints")));
}

void TestBuildReport::whereNothingIsMarkedTheSummarySaysWhereMostIsAtStake() {
    SmallJourney small = smallJourney();
    const QString atStake = QStringLiteral("Where most customers are at stake");
    const QString ofTheLosses = QStringLiteral("of the losses the model explains");
    const auto texts = [&small] {
        const ReportInput input = inputOf(small);
        return textsOf(buildReport(input, defaultSpec(*input.project, Language())),
                       QStringLiteral("summary"));
    };
    QVERIFY(!texts().contains(atStake));
    QVERIFY(texts().join(u'\n').contains(ofTheLosses));
    for (analysis::TouchpointResult& figures : small.result.touchpoints)
        figures.marked = false;
    QVERIFY(texts().contains(atStake));
    QVERIFY(texts().contains(QStringLiteral("Claim decision")));
    QVERIFY2(!texts().join(u'\n').contains(ofTheLosses), "a share of no moments");
    const model::TouchpointId most = small.result.byStake().front()->id;
    QVERIFY(texts().contains(small.project.find(most)->name));
    std::ranges::find(small.result.touchpoints, most, &analysis::TouchpointResult::id)->answers = 0;
    QVERIFY2(!texts().contains(small.project.find(most)->name), "nobody knows how customers fare there");
}

QTEST_GUILESS_MAIN(TestBuildReport)
#include "tst_build_report.moc"
