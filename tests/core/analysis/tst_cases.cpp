// The worked cases against the figures of independent implementations (R packages, networkx, exact
// enumeration), within the tolerances stated beside them.
#include "case_check.h"
#include "case_file.h"
#include "core/analysis/json/result_json.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace chwila;
using namespace chwila::analysis;

namespace {

QString labelWords(MomentLabel label) {
    switch (label) {
    case MomentLabel::NotOnAnyPath:
        return QStringLiteral("not on any path");
    case MomentLabel::BlindSpot:
        return QStringLiteral("blind spot");
    case MomentLabel::NoAnswers:
        return QStringLiteral("no answers");
    case MomentLabel::MomentOfTruth:
        return QStringLiteral("moment of truth");
    case MomentLabel::SoreSpot:
        return QStringLiteral("sore spot");
    case MomentLabel::Routine:
        return QStringLiteral("routine");
    case MomentLabel::AskMore:
        return QStringLiteral("ask more customers");
    case MomentLabel::WeakSpot:
        return QStringLiteral("weak spot");
    case MomentLabel::Strength:
        return QStringLiteral("strength to protect");
    case MomentLabel::NothingUnusual:
        return QStringLiteral("matters, nothing unusual");
    }
    return {};
}

} // namespace

class TestCases : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void figuresOfEachTouchpoint_data() { cases("aggregate"); }
    void figuresOfEachTouchpoint();
    void concentration_data();
    void concentration();
    void troubleAreas_data() { cases("trouble_areas"); }
    void troubleAreas();
    void moments_data();
    void moments();
    void structure_data() { cases("structure"); }
    void structure();

  private:
    // One row for each case of the folder that has the section.
    void cases(const char* section) {
        QTest::addColumn<QString>("name");
        for (const char* name : {"case10", "allgood", "simpson", "trap", "twometrics"}) {
            const std::optional<CaseFile> file = readCase(QString::fromLatin1(name));
            if (file && file->expected.contains(QLatin1String(section))) {
                QTest::newRow(name) << QString::fromLatin1(name);
            }
        }
        skipWithoutRows("the shared cases are not there");
    }
    void skipWithoutRows(const char* reason) {
        if (!readCase(QStringLiteral("case10"))) QSKIP(reason);
    }
    void report(const Check& check, int atLeast) {
        for (const QString& line : check.wrong)
            qWarning().noquote() << line;
        QVERIFY2(check.wrong.isEmpty(), "see the lines above");
        QVERIFY2(check.count >= atLeast, "fewer numbers compared than the case holds");
    }
};

void TestCases::figuresOfEachTouchpoint() {
    QFETCH(QString, name);
    const CaseFile file = readCase(name).value();
    const QJsonValue expected = file.expected[QLatin1String("aggregate")];
    const AnalysisResult result = analysed(file.builder.input());
    Check all(name);
    all.number("A", result.shrinkage, expected[QLatin1String("eb")][QLatin1String("A")]);
    const QJsonObject touchpoints = expected[QLatin1String("by_touchpoint")].toObject();
    for (auto each = touchpoints.begin(); each != touchpoints.end(); ++each) {
        const TouchpointResult& actual = *result.find(file.touchpoints.at(each.key()));
        const QJsonValue row = each.value();
        Check check(each.key());
        check.whole("n", actual.answers, at(row, "n"));
        check.whole("bad", actual.low, at(row, "bad"));
        check.interval("bad_wilson95", actual.lowShare, at(row, "bad_wilson95"));
        check.number("expected_bad", actual.expectedLow, at(row, "expected_bad"));
        check.number("ratio_raw", actual.ratioRaw, at(row, "ratio_raw"));
        check.number("ratio_eb", actual.ratio, at(row, "ratio_eb"));
        check.number("satisfaction", actual.satisfaction, at(row, "satisfaction_0_100"));
        for (const QuestionFigures& question : actual.questions) {
            const QJsonValue nps = at(row, "NPS");
            if (nps.isUndefined() || question.scale != file.scales.at(QStringLiteral("NPS"))) continue;
            check.number("nps", question.nps, at(nps, "nps"));
            check.interval("adj_wald95", question.npsInterval, at(nps, "adj_wald95"));
            check.whole("promoters", question.high, at(nps, "promoters"));
            check.whole("detractors", question.low, at(nps, "detractors"));
        }
        all.wrong += check.wrong;
        all.count += check.count;
    }
    report(all, static_cast<int>(touchpoints.size()) * 8);
}

void TestCases::concentration_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("bySegment");
    for (const char* name : {"case10", "allgood", "simpson", "twometrics"}) {
        if (!readCase(QString::fromLatin1(name))) continue;
        QTest::addRow("%s, strata are questions", name) << QString::fromLatin1(name) << false;
        QTest::addRow("%s, strata are question × segment", name) << QString::fromLatin1(name) << true;
    }
    skipWithoutRows("the shared cases are not there");
}

void TestCases::concentration() {
    QFETCH(QString, name);
    QFETCH(bool, bySegment);
    const CaseFile file = readCase(name).value();
    AnalysisInput input = file.builder.input();
    input.options.strataBySegment = bySegment;
    const AnalysisResult result = analysed(input);
    const QJsonValue expected =
        file.expected[QLatin1String(bySegment ? "concentration_by_segment" : "concentration_by_metric")];
    Check all(name);
    const QJsonObject strata = expected[QLatin1String("strata")].toObject();
    QCOMPARE(static_cast<qsizetype>(result.strata.size()), strata.size());
    for (const Stratum& stratum : result.strata) {
        QString key;
        for (const auto& [metric, scale] : file.scales) {
            if (scale == stratum.scale) key = metric;
        }
        if (bySegment) key += u'|' + file.segments[stratum.profile];
        all.whole("answers", stratum.n, at(strata[key], "answers"));
        all.whole("low", stratum.low, at(strata[key], "low"));
        all.number("share", stratum.share, at(strata[key], "share"));
    }
    const QJsonObject touchpoints = expected[QLatin1String("by_touchpoint")].toObject();
    for (auto each = touchpoints.begin(); each != touchpoints.end(); ++each) {
        const TouchpointResult& actual = *result.find(file.touchpoints.at(each.key()));
        const QJsonValue row = each.value();
        Check check(name + u' ' + each.key());
        check.whole("answers", actual.answers, at(row, "answers"));
        check.whole("low", actual.low, at(row, "low"));
        if (actual.answers > 0) check.number("own_E", actual.expectedLow, at(row, "own_E"));
        check.number("own_p_exact", actual.pUpper, at(row, "own_p_exact"));
        check.number("own_q_bh", actual.qUpper, at(row, "own_q_bh"));
        check.number("area_T", actual.heatObserved, at(row, "area_T"));
        check.number("area_E", actual.heatExpected, at(row, "area_E"));
        check.number("area_V", actual.heatVariance, at(row, "area_V"));
        check.number("area_z", actual.heatZ, at(row, "area_z"));
        all.wrong += check.wrong;
        all.count += check.count;
    }
    report(all, static_cast<int>(touchpoints.size()) * 8);
}

void TestCases::troubleAreas() {
    QFETCH(QString, name);
    const CaseFile file = readCase(name).value();
    const QJsonValue expected = file.expected[QLatin1String("trouble_areas")];
    const AnalysisResult result = analysed(file.builder.input(999));
    const QJsonArray areas = expected[QLatin1String("areas")].toArray();
    const double draws = expected[QLatin1String("draws")].toDouble();
    QCOMPARE(static_cast<qsizetype>(result.areas.size()), areas.size());
    Check all(name);
    for (qsizetype a = 0; a < areas.size(); ++a) {
        const TroubleArea& actual = result.areas[static_cast<std::size_t>(a)];
        const QJsonValue row = areas[a];
        QStringList members;
        for (const model::TouchpointId id : actual.members)
            members.append(file.nameOf(id));
        QCOMPARE(QVariant(members), QVariant(at(row, "members").toVariant().toStringList()));
        all.whole("answers", actual.answers, at(row, "answers"));
        all.whole("low", actual.low, at(row, "low"));
        all.number("expected", actual.expected, at(row, "expected"));
        all.number("ratio", actual.ratio, at(row, "ratio"));
        all.number("llr", actual.llr, at(row, "llr"));
        const double p = at(row, "p_perm").toDouble();
        const double slack = 4 * std::sqrt(p * (1 - p) * (1 / draws + 1.0 / 999)) + 1.0 / 999;
        QVERIFY2(std::abs(actual.p.value() - p) <= slack, "the shuffled p is off");
    }
    report(all, static_cast<int>(areas.size()) * 5);
}

void TestCases::moments_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("section");
    for (const char* name : {"case10"}) {
        if (!readCase(QString::fromLatin1(name))) continue;
        QTest::addRow("%s, all contacts weigh the same", name)
            << QString::fromLatin1(name) << QStringLiteral("moments");
        QTest::addRow("%s, contacts weigh as customers' overall scores say", name)
            << QString::fromLatin1(name) << QStringLiteral("moments_weighted");
    }
    skipWithoutRows("the shared cases are not there");
}

void TestCases::moments() {
    QFETCH(QString, name);
    QFETCH(QString, section);
    const CaseFile file = readCase(name).value();
    const QJsonValue expected = file.expected[section];
    const QJsonObject touchpoints = expected[QLatin1String("by_touchpoint")].toObject();
    AnalysisInput input = file.builder.input(999);
    for (auto each = touchpoints.begin(); each != touchpoints.end(); ++each)
        input.options.weights[file.touchpoints.at(each.key())] = at(each.value(), "weight").toDouble();
    const AnalysisResult result = analysed(input);

    Check all(section);
    all.number("m", result.overallLowShare, at(expected, "overall_low_share"));
    all.number("A", result.shrinkage, at(expected, "eb_A"));
    all.number("retained", result.retained, at(expected, "retained"));
    all.number("lost", result.lost, at(expected, "lost"));
    all.number("sigma", result.sigma, at(expected, "sigma"));
    all.number("threshold", result.matterThreshold, at(expected, "matter_threshold"));
    for (int k = 0; k < 3; ++k)
        all.number("hazard", result.hazards[static_cast<std::size_t>(k)], at(expected, "hazards")[k]);
    for (auto each = touchpoints.begin(); each != touchpoints.end(); ++each) {
        const TouchpointResult& actual = *result.find(file.touchpoints.at(each.key()));
        const QJsonValue row = each.value();
        Check check(section + u' ' + each.key());
        check.number("arrivals", actual.arrivals, at(row, "arrivals"));
        check.number("avoidable", actual.avoidable, at(row, "avoidable"));
        check.whole("avoidable_rank", actual.avoidableRank, at(row, "avoidable_rank"));
        check.number("excess", actual.excess, at(row, "excess_low_share"));
        check.number("visits", actual.expectedVisits, at(row, "expected_contacts_if_nobody_left"));
        check.number("reach", actual.reach, at(row, "reach"));
        check.number("last_straw", actual.lastStraw, at(row, "last_straw"));
        check.number("last_straw_share", actual.lastStrawShare, at(row, "last_straw_share"));
        check.number("low_share_used", actual.lowShareUsed, at(row, "low_share_used"));
        check.number("matter", actual.matter, at(row, "matter"));
        check.number("score", actual.score, at(row, "mot_score"));
        check.whole("score_rank", actual.scoreRank, at(row, "mot_rank"));
        check.number("p_upper", actual.pUpper, at(row, "own_p_exact"));
        check.number("p_lower", actual.pLower, at(row, "own_p_lower"));
        check.number("q_upper", actual.qUpper, at(row, "own_q_bh"));
        check.number("q_lower", actual.qLower, at(row, "own_q_lower_bh"));
        check.number("ratio", actual.ratio, at(row, "ratio_eb"));
        check.number("weight", actual.weight, at(row, "weight"));
        check.number("wilson_low", actual.lowShare ? std::optional(actual.lowShare->low) : std::nullopt,
                     at(row, "wilson_low"));
        check.text("label", labelWords(actual.label), at(row, "label").toString());
        all.wrong += check.wrong;
        all.count += check.count;
    }
    report(all, static_cast<int>(touchpoints.size()) * 20);
}

void TestCases::structure() {
    QFETCH(QString, name);
    const CaseFile file = readCase(name).value();
    const QJsonValue expected = file.expected[QLatin1String("structure")];
    const AnalysisResult result = analysed(file.builder.input());
    Check all(name);
    const QJsonObject touchpoints = expected[QLatin1String("by_touchpoint")].toObject();
    for (auto each = touchpoints.begin(); each != touchpoints.end(); ++each) {
        const TouchpointResult& actual = *result.find(file.touchpoints.at(each.key()));
        Check check(name + u' ' + each.key());
        check.truth("reachable", actual.reachable, at(each.value(), "reachable_from_START"));
        check.truth("can reach END", actual.canReachEnd, at(each.value(), "can_reach_END"));
        check.truth("unavoidable", actual.unavoidable, at(each.value(), "unavoidable"));
        all.wrong += check.wrong;
        all.count += check.count;
    }
    const auto names = [&](const std::vector<model::TouchpointId>& ids) {
        QStringList list;
        for (const model::TouchpointId id : ids)
            list.append(file.nameOf(id));
        return list;
    };
    QCOMPARE(names(result.unavoidable), at(expected, "unavoidable").toVariant().toStringList());
    const QJsonArray loops = at(expected, "loops_scc").toArray();
    QCOMPARE(static_cast<qsizetype>(result.loops.size()), loops.size());
    for (qsizetype i = 0; i < loops.size(); ++i) {
        QCOMPARE(names(result.loops[static_cast<std::size_t>(i)]), loops[i].toVariant().toStringList());
    }
    report(all, static_cast<int>(touchpoints.size()) * 3);
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
