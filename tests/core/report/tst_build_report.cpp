// What a report tells: its sections, in order, in words and never in statistics.
#include "core/report/neighbours.h"
#include "core/report/section.h"
#include "core/report/sections/common.h"
#include "small_journey.h"

#include <QRegularExpression>
#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

void addTransition(model::Project& project, qint64 id, std::optional<model::TouchpointId> from,
                   std::optional<model::TouchpointId> to, double weight) {
    model::Transition transition;
    transition.id = model::TransitionId{id};
    transition.from = from;
    transition.to = to;
    transition.weight = weight;
    project.put(transition);
}

ReportInput inputOf(SmallJourney small) {
    addTransition(small.project, 21, std::nullopt, small.order, 1);
    addTransition(small.project, 22, small.order, small.claim, 40);
    addTransition(small.project, 23, small.order, small.bill, 60);
    addTransition(small.project, 24, small.claim, small.bill, 1);
    addTransition(small.project, 25, small.bill, std::nullopt, 1);
    for (analysis::TouchpointResult& figures : small.result.touchpoints) {
        analysis::QuestionFigures question;
        question.scale = model::ScaleId{4};
        question.levels = std::vector<qint64>(11, 5);
        question.levels[2] = figures.answers - 50;
        question.n = figures.answers;
        question.low = figures.low;
        question.nps = 12.0;
        question.npsInterval = analysis::Interval{-3, 27};
        figures.questions = {question};
    }
    ReportInput input;
    input.words.push_back({small.claim, QStringLiteral("<i>Nobody</i> told me why it was refused."),
                           QStringLiteral("2/10"), QDate(2025, 3, 12), true});
    input.words.push_back({small.bill, QStringLiteral("A word about the bill."), {}, {}, true});
    input.project = std::make_shared<const model::Project>(std::move(small.project));
    input.journeys.push_back({std::make_shared<const analysis::AnalysisResult>(std::move(small.result)), {}});
    input.firstAnswer = QDate(2025, 1, 1);
    input.lastAnswer = QDate(2025, 3, 31);
    input.today = QDate(2026, 11, 21);
    return input;
}

void collect(const std::vector<Block>& blocks, QStringList& texts);

void collect(const Block& block, QStringList& texts) {
    if (const auto* heading = std::get_if<Heading>(&block.content)) texts << heading->text << heading->kicker;
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) texts << paragraph->text.plain();
    if (const auto* quote = std::get_if<Quote>(&block.content)) texts << quote->text << quote->source;
    if (const auto* cover = std::get_if<CoverBlock>(&block.content)) {
        texts << cover->title << cover->subtitle << cover->client << cover->date << cover->basis;
    }
    if (const auto* chart = std::get_if<BarChart>(&block.content)) texts << chart->title << chart->caption;
    if (const auto* row = std::get_if<PartsRow>(&block.content)) texts << partsText(row->parts);
    if (const auto* figures = std::get_if<KeyFigures>(&block.content)) {
        for (const KeyFigure& figure : figures->figures)
            texts << figure.value + QLatin1Char(' ') + figure.caption + QLatin1Char(' ') + figure.detail;
    }
    if (const auto* table = std::get_if<TableBlock>(&block.content)) {
        for (const Column& column : table->columns)
            texts << column.title;
        for (const auto* rows : {&table->rows, &table->further}) {
            for (const std::vector<Cell>& row : *rows) {
                for (const Cell& cell : row)
                    texts << cell.text.plain() << cell.small;
            }
        }
        texts << table->caption;
    }
    if (const auto* beside = std::get_if<Beside>(&block.content)) {
        collect(beside->left, texts);
        collect(beside->right, texts);
    }
}

void collect(const std::vector<Block>& blocks, QStringList& texts) {
    for (const Block& block : blocks)
        collect(block, texts);
}

QStringList textsOf(const Report& report, const QString& key = {}) {
    QStringList texts;
    for (const Section& section : report.sections) {
        if (key.isEmpty() || section.key == key) collect(section.blocks, texts);
    }
    texts.removeAll(QString());
    return texts;
}

QStringList keysOf(const Report& report) {
    QStringList keys;
    for (const Section& section : report.sections)
        keys += section.key;
    return keys;
}

} // namespace

namespace {

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
    void measuredLossesAreATableOfTheLargestFirst();
    void lossesWithoutExperiencesAreALineEach();
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
    void sharesOfStakesFitTheirColumn();
    void besideAChartALongTableBeginsWithWhatStandsOut();
    void whereNothingStandsOutTheChartSaysItAllOrHowMuchItLeavesOut();
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
        QCOMPARE(told(), ranked == 4);
        spec.sections = {{QStringLiteral("moments"), true}};
        QVERIFY(!told());
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
    QVERIFY(all.contains(QStringLiteral("1,000 customers start \u2192 374 contacts here")));
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

void TestBuildReport::measuredLossesAreATableOfTheLargestFirst() {
    SmallJourney small = smallJourney();
    analysis::MeasuredLoss order;
    order.touchpoint = small.order;
    order.lostHere = 0.03;
    analysis::MeasuredLoss bill;
    bill.touchpoint = small.bill;
    bill.lostHere = 0.12;
    bill.low = 40;
    bill.lowLeft = 10;
    bill.others = 200;
    bill.othersLeft = 20;
    analysis::MeasuredLoss claim;
    claim.touchpoint = small.claim;
    claim.low = 3; // too few to say a share of
    claim.others = 100;
    small.result.outcomes.touchpoints = {order, bill, claim};
    const ReportInput input = inputOf(small);
    const QStringList texts =
        textsOf(buildReport(input, defaultSpec(*input.project, Language())), QStringLiteral("drivers"));
    const QString all = texts.join(QLatin1Char('|'));
    QVERIFY2(all.contains(QStringLiteral(
                 "By the arrows to “Lost”, most leave straight from Bill: 120 of 1,000 who start.")),
             qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Bill|120 of 1,000|25%|n\u00a040|10%|n\u00a0200")), qPrintable(all));
    QVERIFY(texts.lastIndexOf(QStringLiteral("Bill")) < texts.lastIndexOf(QStringLiteral("Order")));
    QVERIFY(!texts.contains(QStringLiteral("Claim decision")));
}

void TestBuildReport::lossesWithoutExperiencesAreALineEach() {
    SmallJourney small = smallJourney();
    for (const auto& [id, lost] : {std::pair(small.order, 0.02), std::pair(small.bill, 0.12)}) {
        analysis::MeasuredLoss loss;
        loss.touchpoint = id;
        loss.lostHere = lost;
        small.result.outcomes.touchpoints.push_back(loss);
    }
    const ReportInput input = inputOf(small);
    const Report report = buildReport(input, defaultSpec(*input.project, Language()));
    const RowChart* chart = nullptr;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* picture = std::get_if<RowPicture>(&block.content)) chart = &picture->chart;
        }
    }
    QVERIFY(chart && chart->bars);
    QVERIFY2(chart->title.contains(QStringLiteral("from Bill: 120 of 1,000 who start.")),
             qPrintable(chart->title));
    QCOMPARE(chart->rows.size(), std::size_t{2});
    QCOMPARE(chart->rows[0].name, QStringLiteral("Bill"));
    QCOMPARE(chart->rows[1].said, QStringLiteral("20 of 1,000"));
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

void TestBuildReport::sharesOfStakesFitTheirColumn() {
    const ReportInput input = inputOf(smallJourney());
    const QStringList texts =
        textsOf(buildReport(input, defaultSpec(*input.project, Language())), QStringLiteral("stakes"));
    QVERIFY2(texts.contains(QStringLiteral("33% of 134")), qPrintable(texts.join(u'|')));
}

namespace {

/// A part of so many rows with a chart of them.
analysis::Part waits(int rows) {
    analysis::Part part;
    part.key = "waits";
    part.title = "Waits";
    analysis::PartTable table;
    table.key = "rows";
    table.columns = {{"group", "Group"}, {"wait", "Wait", analysis::Unit::Times}};
    for (int i = 0; i < rows; ++i) {
        analysis::PartRow row;
        row.values = {QStringLiteral("group %1").arg(i), 1.0 + i};
        table.rows.push_back(std::move(row));
    }
    part.tables.push_back(std::move(table));
    analysis::PartChart chart;
    chart.table = "rows";
    chart.value = "wait";
    chart.names = {"group"};
    part.charts.push_back(std::move(chart));
    return part;
}

Report reportWith(const analysis::Part& part) {
    SmallJourney small = smallJourney();
    small.result.parts = {part};
    const ReportInput input = inputOf(small);
    return buildReport(input, defaultSpec(*input.project, Language()));
}

std::vector<TableBlock> tablesOfParts(const analysis::Part& part) {
    std::vector<TableBlock> found;
    for (const Section& section : reportWith(part).sections) {
        if (section.key != QLatin1String("hand-offs")) continue;
        for (const Block& block : section.blocks) {
            if (const auto* shown = std::get_if<TableBlock>(&block.content)) found.push_back(*shown);
        }
    }
    return found;
}

} // namespace

void TestBuildReport::besideAChartALongTableBeginsWithWhatStandsOut() {
    analysis::Part part = waits(9);
    part.tables.front().rows[3].strong = true;
    const std::vector<TableBlock> tables = tablesOfParts(part);
    QCOMPARE(tables.size(), std::size_t{1});
    QCOMPARE(tables.front().rows.size(), std::size_t{1});
    QCOMPARE(tables.front().rows.front().front().text.plain(), QStringLiteral("group 3"));
    QCOMPARE(tables.front().further.size(), std::size_t{8});
    part.charts.clear();
    QCOMPARE(tablesOfParts(part).front().rows.size(), std::size_t{9});
}

void TestBuildReport::whereNothingStandsOutTheChartSaysItAllOrHowMuchItLeavesOut() {
    QVERIFY(tablesOfParts(waits(9)).empty());
    QVERIFY(!textsOf(reportWith(waits(9))).join(u'|').contains(QStringLiteral("more row")));
    QVERIFY(tablesOfParts(waits(17)).empty()); // of which the chart has ten
    const QString told = textsOf(reportWith(waits(17))).join(u'|');
    QVERIFY2(told.contains(QStringLiteral("7 more rows")), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestBuildReport)
#include "tst_build_report.moc"
