// One figure, told in many places: lists, sentences, the row of parts, report, heatmap, JSON and CSV say the
// same of a touchpoint, and parts add up to their totals.
#include "core/analysis/json/result_json.h"
#include "core/report/figure_tables.h"
#include "core/report/heatmap_finding.h"
#include "core/report/pulse_sentences.h"
#include "core/report/section.h"
#include "core/report/sentences.h"
#include "core/sample/sample_project.h"
#include "ui/models/moments_model.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace chwila;
using report::Figures;
using report::Telling;

namespace {

constexpr double known = 0.34;

struct Sample {
    model::Project project;
    std::shared_ptr<const feedback::ResponseCube> cube;
};

const Sample& sampleWithAnswers() {
    static const Sample sample = [] {
        sample::SampleProject made = sample::makeSample(Language());
        feedback::CubeBuilder builder;
        for (const feedback::Answer& answer : made.answers) {
            builder.add(answer.alias, builder.profile(answer.profile), answer.time.date().toJulianDay(),
                        answer.level);
        }
        return Sample{made.project, std::move(builder).build()};
    }();
    return sample;
}

Figures figuresOf(std::optional<double> lossRate, const feedback::Filter& filter = {}) {
    model::Project project = sampleWithAnswers().project;
    model::Settings settings = project.settings();
    settings.knownLossRate = lossRate;
    project.put(settings);
    report::FiguresRequest request;
    request.journey = project.all<model::Journey>().begin()->id;
    request.project = std::make_shared<const model::Project>(std::move(project));
    request.cube = sampleWithAnswers().cube;
    request.filter = filter;
    request.audience = report::Audience::Screen;
    NoProgress progress;
    return report::computeFigures(request, progress).value();
}

/// Those of whom the first attribute that is known says what it says of them.
feedback::Filter someCustomers() {
    for (const feedback::Profile& profile : sampleWithAnswers().cube->profiles()) {
        if (profile.values.empty()) continue;
        const auto& [attribute, value] = profile.values.front();
        return {{}, {}, {{attribute, {value}}}, {}};
    }
    return {};
}

/// Rows of the report's section `key`: the names, which are strong, and all else that stands in the row.
std::map<QString, QStringList> reportRows(const Figures& figures, const QString& key) {
    report::ReportInput input;
    input.project = figures.project;
    input.journeys.push_back({figures.result, figures.input.counts});
    report::ReportSpec spec;
    spec.sections = {{key, true}};
    std::map<QString, QStringList> rows;
    for (const report::Section& section : report::buildReport(input, spec).sections) {
        for (const report::Block& block : section.blocks) {
            const auto* table = std::get_if<report::TableBlock>(&block.content);
            if (!table) continue;
            for (const auto& row : table->rows) {
                QStringList texts;
                for (const report::Cell& cell : row)
                    texts << cell.text.plain();
                if (texts.size() > 2) rows[texts[1]] = texts.mid(2);
            }
        }
    }
    return rows;
}

QString all(const QStringList& texts) {
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class TestSameFigures : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void losses_data() {
        QTest::addColumn<bool>("counted");
        QTest::newRow("where a loss rate is known they are counted") << true;
        QTest::newRow("where it is not they are shares") << false;
    }
    void losses() {
        QFETCH(bool, counted);
        const Figures figures = figuresOf(counted ? std::optional(known) : std::nullopt);
        QCOMPARE(figures.result->calibrated, counted);
        const Language language;
        const Telling telling{*figures.project, *figures.result, language};
        ui::MomentsModel list(ui::MomentsModel::Ranking::Stake);
        list.show(*figures.project, figures.result, language);
        const auto rows = reportRows(figures, QStringLiteral("stakes"));
        QVERIFY(!rows.empty());
        std::size_t inReport = 0;
        for (const analysis::TouchpointResult* each : figures.result->byStake()) {
            const QString stake = report::stakeText(*each, telling);
            const QString said = list.indexOf(each->id).data(ui::MomentsModel::EvidenceRole).toString();
            QVERIFY2(said.contains(stake), qPrintable(said + QStringLiteral(" without ") + stake));
            const QString row = report::partsText(report::momentParts(*each, telling));
            const QString part = report::momentParts(*each, telling).back().value;
            QCOMPARE(part, counted ? stake.section(QLatin1Char(' '), 0, 0) : stake);
            const QString sentence = report::momentSentence(*each, telling);
            const int lost = counted ? part.toInt() : 0;
            if (counted && lost > 0)
                QVERIFY2(sentence.contains(QStringLiteral("about %1 ").arg(part)), qPrintable(sentence));
            if (!counted && !sentence.contains(QStringLiteral("hardly any")))
                QVERIFY2(sentence.contains(stake),
                         qPrintable(sentence + QStringLiteral(" without ") + stake));
            const auto at = rows.find(report::nameOf(each->id, telling));
            if (at == rows.end()) continue; // the report shows the first ones
            ++inReport;
            QVERIFY2(at->second.contains(stake), qPrintable(all(at->second) + u' ' + stake));
        }
        QCOMPARE(inReport, rows.size());
    }

    void sharesOfLowAnswers() {
        const Figures figures = figuresOf(known);
        const Language language;
        const Telling telling{*figures.project, *figures.result, language};
        ui::MomentsModel list(ui::MomentsModel::Ranking::Stake);
        list.show(*figures.project, figures.result, language);
        ui::MomentsModel ranked(ui::MomentsModel::Ranking::Moments);
        ranked.show(*figures.project, figures.result, language);
        int told = 0;
        for (const analysis::TouchpointResult* each : figures.result->byStake()) {
            if (each->answers < report::fewestForPercent) continue;
            ++told;
            const QString share =
                language.percent(static_cast<double>(each->low) / static_cast<double>(each->answers));
            const QString bare = share.chopped(1);
            const QString said = list.indexOf(each->id).data(ui::MomentsModel::EvidenceRole).toString();
            QVERIFY2(said.contains(QStringLiteral(" %1 bad ").arg(share)), qPrintable(said));
            QCOMPARE(report::momentParts(*each, telling)[2].value, share);
            const QString sentence = report::momentSentence(*each, telling);
            QVERIFY2(sentence.contains(QStringLiteral("for %1 of 100 customers").arg(bare)),
                     qPrintable(sentence));
            QVERIFY(report::lowShareText(each->low, each->answers, language).startsWith(share));
            // Short enough that how sure it is stands beside it in the narrow list.
            const QString known = ranked.indexOf(each->id).data(ui::MomentsModel::EvidenceRole).toString();
            const QString n = language.number(each->answers);
            QVERIFY2(!each->marked
                         || known.startsWith(QString::fromUtf8("%1 bad (n\u00a0%2) · ").arg(share, n)),
                     qPrintable(known));
        }
        QVERIFY(told >= 10);
    }

    /// 442 contacts × 42% × 0.14 lost each time are the 25 at the end, but for rounding and shrinking.
    void theRowOfPartsMultipliesUp() {
        const Figures figures = figuresOf(known);
        const Telling telling{*figures.project, *figures.result, Language()};
        QVERIFY(figures.result->sigma < 0.5);
        for (const analysis::TouchpointResult* moment : figures.result->moments()) {
            const auto parts = report::momentParts(*moment, telling);
            QCOMPARE(parts.size(), std::size_t{5});
            const double product = parts[1].value.toDouble() * parts[2].value.chopped(1).toDouble() / 100
                                   * parts[3].value.toDouble();
            QVERIFY2(std::abs(product - parts[4].value.toDouble()) < 2, qPrintable(report::partsText(parts)));
        }
    }

    void placesWhereCustomersLeaveAddUpToAllThatAreLost_data() { losses_data(); }
    void placesWhereCustomersLeaveAddUpToAllThatAreLost() {
        QFETCH(bool, counted);
        const Figures figures = figuresOf(counted ? std::optional(known) : std::nullopt);
        double lost = 0;
        double shares = 0;
        for (const analysis::TouchpointResult& each : figures.result->touchpoints) {
            lost += each.lastStraw;
            shares += each.lastStrawShare;
        }
        QVERIFY(std::abs(lost - figures.result->lost) < 1e-9);
        QVERIFY(std::abs(shares - 1) < 1e-9);
        report::HeatmapSpec spec;
        spec.measure = report::Measure::CustomersLost;
        const report::HeatmapTable table =
            report::buildHeatmap(report::heatmapInput(figures), spec, Language());
        QVERIFY(std::abs(*table.total.value - 1000 * lost) < 1e-6);
        double cells = 0;
        for (const report::HeatmapCell& cell : table.cells)
            cells += cell.value.value_or(0);
        QVERIFY2(std::abs(cells - 1000 * lost) < 1e-6, qPrintable(QString::number(cells)));
        // Whether customers may be counted decides of every picture.
        QCOMPARE(table.total.text, counted ? QStringLiteral("340") : QStringLiteral("100%"));
        const QString finding = report::heatmapFinding(table, Language());
        QCOMPARE(finding.contains(QStringLiteral("1,000")), counted);
        QVERIFY2(table.caption.contains(QStringLiteral("where customers leave")), qPrintable(table.caption));
    }

    void filesSayWhatIsShown() {
        const Figures figures = figuresOf(known);
        QList<QByteArray> lines = report::figuresCsv(figures).split('\n');
        const QList<QByteArray> columns = lines.takeFirst().trimmed().split(',');
        const QJsonArray json =
            analysis::toJson(*figures.result, *figures.project)[QLatin1String("touchpoints")].toArray();
        QCOMPARE(static_cast<std::size_t>(json.size()), figures.result->touchpoints.size());
        for (const QByteArray& line : lines) {
            if (line.isEmpty()) continue;
            const QList<QByteArray> cells = line.trimmed().split(',');
            QCOMPARE(cells.size(), columns.size());
            const auto* row = figures.result->find(model::TouchpointId{cells.first().toLongLong()});
            QVERIFY(row);
            const auto csv = [&](const char* name) { return cells[columns.indexOf(name)].toDouble(); };
            const auto at = row - figures.result->touchpoints.data();
            const QJsonObject object = json[static_cast<qsizetype>(at)].toObject();
            const auto shown = [&](const char* name) { return object[QLatin1String(name)].toDouble(); };
            for (const auto& [name, value] : {std::pair("answers", static_cast<double>(row->answers)),
                                              {"low", static_cast<double>(row->low)},
                                              {"arrivals", row->arrivals},
                                              {"avoidable", row->avoidable},
                                              {"last_straw", row->lastStraw},
                                              {"score", row->score}}) {
                QCOMPARE(csv(name), value);
                QCOMPARE(shown(name), value);
            }
        }
    }

    void theReportNamesTheTrendsThatTheWindowNames() {
        const Figures figures = figuresOf(known);
        report::ReportInput input;
        input.project = figures.project;
        input.journeys.push_back({figures.result, figures.input.counts});
        report::ReportSpec spec;
        spec.sections = {{QStringLiteral("pulse"), true}};
        QStringList leads;
        for (const report::Section& section : report::buildReport(input, spec).sections) {
            for (const report::Block& block : section.blocks) {
                const auto* text = std::get_if<report::Paragraph>(&block.content);
                if (text && text->role == report::Paragraph::Role::Lead) leads << text->text.plain();
            }
        }
        const Telling telling{*figures.project, *figures.result, Language()};
        QCOMPARE(leads, QStringList{report::watchSentence(figures.result->pulse, telling)});
        QVERIFY2(leads.first().contains(QStringLiteral("Waiting for the adjuster")),
                 qPrintable(leads.first()));
    }

    /// The company knows what it loses of all customers, not of some: these are scaled as all are.
    void aFilterKeepsTheScaleOfAllCustomers() {
        const feedback::Filter some = someCustomers();
        QVERIFY(!some.segments.empty());
        const Figures everybody = figuresOf(known);
        const Figures few = figuresOf(known, some);
        QVERIFY(few.result->answers < everybody.result->answers && few.result->calibrated);
        QVERIFY(std::abs(everybody.result->lost - known) < 1e-9);
        QCOMPARE(few.result->sigma, everybody.result->sigma);
        QVERIFY2(std::abs(few.result->lost - known) > 1e-3, qPrintable(QString::number(few.result->lost)));
        for (std::size_t i = 0; i < few.result->sensitivity.size(); ++i)
            QCOMPARE(few.result->sensitivity[i].sigma, everybody.result->sensitivity[i].sigma);
        const auto* moment = few.result->byStake().front();
        QVERIFY(moment->avoidableInterval && moment->avoidableInterval->low <= moment->avoidable
                && moment->avoidable <= moment->avoidableInterval->high);
        // Everybody is asked the same question: the rate is still about all of them.
        feedback::Filter question;
        question.scale = few.result->strata.front().scale;
        QVERIFY(std::abs(figuresOf(known, question).result->lost - known) < 1e-9);
    }
};

QTEST_MAIN(TestSameFigures)
#include "tst_same_figures.moc"
