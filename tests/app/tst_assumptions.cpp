// --set of `chwila analyse`: other assumptions for one run.
#include "app/commands/assumptions.h"
#include "command_runner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::app;
using namespace Qt::StringLiterals;

class TestAssumptions : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void aKnownLossRateScalesTheLosses();
    void aToleranceIsAPresetOrThreeShares();
    void strataAndBaselineAreSet();
    void theProjectStaysAsItIs();
    void whatIsNotUnderstoodIsSaid_data();
    void whatIsNotUnderstoodIsSaid();
    void theHelpTellsEveryKey();

  private:
    Ran analysed(const QStringList& pairs) {
        QStringList line{u"analyse"_s, m_path, u"--format"_s, u"json"_s};
        for (const QString& pair : pairs)
            line << u"--set"_s << pair;
        return runCommand(line);
    }
    QJsonObject figures(const QStringList& pairs) {
        const Ran ran = analysed(pairs);
        if (ran.code != Done) qWarning() << ran.errors;
        return QJsonDocument::fromJson(ran.output).object();
    }
    QByteArray digest() const {
        QFile file(m_path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly)) hash.addData(&file);
        return hash.result();
    }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestAssumptions::initTestCase() {
    m_path = m_folder.filePath(u"sample.chwila"_s);
    QCOMPARE(runCommand({u"new"_s, u"--sample"_s, m_path}).code, int(Done));
}

void TestAssumptions::aKnownLossRateScalesTheLosses() {
    for (const QString& value : {u"0.12"_s, u"12%"_s}) {
        const QJsonObject json = figures({u"known_loss_rate="_s + value});
        QVERIFY(json["calibrated"_L1].toBool());
        QVERIFY(std::abs(json["lost"_L1].toDouble() - 0.12) < 1e-9);
        for (const QJsonValue& preset : json["sensitivity"_L1].toArray())
            QVERIFY(std::abs(preset["retained"_L1].toDouble() - 0.88) < 1e-9);
        QCOMPARE(json["set"_L1]["known_loss_rate"_L1].toString(), value);
    }
    QVERIFY(!figures({u"known_loss_rate=0.12"_s, u"known_loss_rate=none"_s})["calibrated"_L1].toBool());
}

void TestAssumptions::aToleranceIsAPresetOrThreeShares() {
    const QJsonArray never = figures({u"tolerance=third_never"_s})["hazards"_L1].toArray();
    QCOMPARE(never, (QJsonArray{0.44, 0.44 / 0.56, 0}));
    const QJsonArray own = figures({u"tolerance=0.1/20%/0.3"_s})["hazards"_L1].toArray();
    QCOMPARE(own, (QJsonArray{0.1, 0.2, 0.3}));
}

void TestAssumptions::strataAndBaselineAreSet() {
    const QJsonObject json = figures({u"strata=segment"_s, u"baseline_weeks=10"_s});
    QVERIFY(json["strata_by_segment"_L1].toBool());
    QVERIFY(!json.contains("by_segment"_L1));
    bool judged = false;
    for (const QJsonValue& chart : json["pulse"_L1]["charts"_L1].toArray()) {
        if (chart["state"_L1].toString() == "too_few_weeks"_L1) continue;
        judged = true;
        QCOMPARE(chart["baseline_weeks"_L1].toInt(), 10);
    }
    QVERIFY(judged);
    QVERIFY(figures({u"strata=question"_s}).contains("by_segment"_L1));
}

void TestAssumptions::theProjectStaysAsItIs() {
    const QByteArray before = digest();
    const QJsonObject plain = figures({});
    figures({u"known_loss_rate=0.3"_s, u"tolerance=third_never"_s, u"budget=5"_s});
    QCOMPARE(figures({}), plain);
    QCOMPARE(digest(), before);
}

void TestAssumptions::whatIsNotUnderstoodIsSaid_data() {
    QTest::addColumn<QString>("pair");
    QTest::addColumn<QString>("said");
    QTest::newRow("a key there is not")
        << u"loss=3"_s << u"no “loss”. It knows: known_loss_rate, tolerance"_s;
    QTest::newRow("no value") << u"strata"_s << u"question or segment"_s;
    QTest::newRow("a share beyond one") << u"known_loss_rate=12"_s << u"0.12 or 12%"_s;
    QTest::newRow("a preset there is not") << u"tolerance=angry"_s << u"third_never"_s;
    QTest::newRow("two shares of three") << u"tolerance=0.4/0.5"_s << u"three shares"_s;
    QTest::newRow("no weeks") << u"baseline_weeks=0"_s << u"from 1"_s;
    QTest::newRow("half a week") << u"baseline_weeks=1.5"_s << u"from 1"_s;
    QTest::newRow("a break-even of nothing") << u"break_even_low_share=0"_s << u"0.167"_s;
    QTest::newRow("a budget below nothing") << u"budget=-1"_s << u"none"_s;
}

void TestAssumptions::whatIsNotUnderstoodIsSaid() {
    QFETCH(QString, pair);
    QFETCH(QString, said);
    const Ran ran = analysed({pair});
    QCOMPARE(ran.code, int(Usage));
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(QString::fromUtf8(ran.errors).contains(said), ran.errors.constData());
}

void TestAssumptions::theHelpTellsEveryKey() {
    const QString help = QString::fromUtf8(runCommand({u"analyse"_s, u"--help"_s}).output);
    QVERIFY(help.contains(u"--set KEY=VALUE"_s));
    for (const QString& key : assumptionKeys().split(u", "_s))
        QVERIFY2(help.contains(key + u':'), qPrintable(key));
}

QTEST_GUILESS_MAIN(TestAssumptions)
#include "tst_assumptions.moc"
