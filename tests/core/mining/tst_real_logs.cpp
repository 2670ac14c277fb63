// Public event logs and worked cases (../shared/data) with the figures that other programs give for them.
#include "core/mining/read_log.h"
#include "mining_fixture.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chwila;
using namespace chwila::mining;

namespace {

QString dataFile(const char* name) {
    return qEnvironmentVariable("CHWILA_SHARED_DATA") + QLatin1Char('/') + QLatin1String(name);
}

Result<Discovery> mined(const QString& path) {
    NoProgress progress;
    const Result<LogSample> sample = sampleLog(path);
    if (!sample) return fail(sample.error());
    const Result<EventLog> log = readLog(path, sample->reading, progress);
    if (!log) return fail(log.error());
    return discover(*log, {}, progress);
}

QString linkName(const Discovery& discovery, const Link& link, const QHash<QString, QString>& ids) {
    return ids.value(discovery.activities[link.from].name) + QLatin1Char('>')
           + ids.value(discovery.activities[link.to].name);
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-8 * std::max(1.0, std::abs(b));
}

} // namespace

class TestRealLogs : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void countsAreThoseOfOtherPrograms_data();
    void countsAreThoseOfOtherPrograms();
    void workedCase();
};

void TestRealLogs::countsAreThoseOfOtherPrograms_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("events");
    QTest::addColumn<qint64>("customers");
    QTest::addColumn<int>("links");
    QTest::addColumn<int>("variants");
    QTest::addColumn<QList<qint64>>("most");
    const auto row = [](const char* file, qint64 events, qint64 customers, int links, int variants,
                        const QList<qint64>& most) {
        QTest::newRow(file) << dataFile("event_logs/") + QLatin1String(file) << events << customers << links
                            << variants << most;
    };
    row("pm4py_running-example.csv", 42, 6, 16, 6, {1, 1, 1});
    row("pm4py_running-example.xes", 42, 6, 16, 6, {1, 1, 1});
    row("pm4py_receipt.csv", 8577, 1434, 99, 116, {713, 123, 116});
    row("pm4py_helpdesk.xes.gz", 21348, 4580, 55, 226, {2366, 552, 228});
    row("pm4py_roadtraffic100traces.csv", 390, 100, 18, 10, {36, 22, 16});
    row("pm4py_roadtraffic100traces.xes", 390, 100, 18, 10, {36, 22, 16});
}

void TestRealLogs::countsAreThoseOfOtherPrograms() {
    QFETCH(QString, file);
    if (!QFileInfo::exists(file)) QSKIP("The folder of shared data is not there.");
    const Result<Discovery> seen = mined(file);
    QVERIFY2(seen, seen ? "" : qPrintable(describe(seen.error())));
    QTEST(seen->events, "events");
    QTEST(seen->customers, "customers");
    QTEST(static_cast<int>(seen->links.size()), "links");
    QTEST(static_cast<int>(seen->variants.size()), "variants");
    QFETCH(QList<qint64>, most);
    for (qsizetype i = 0; i < most.size(); ++i)
        QCOMPARE(seen->variants.customers[static_cast<std::size_t>(i)], most[i]);
    QCOMPARE(seen->notes.leftOut, 0);
    QVERIFY(seen->notes.problems.empty());
}

void TestRealLogs::workedCase() {
    QFile file(dataFile("cases/case10.json"));
    QFile figures(dataFile("cases/case10.expected.json"));
    if (!file.open(QIODevice::ReadOnly) || !figures.open(QIODevice::ReadOnly))
        QSKIP("The folder of shared data is not there.");
    QHash<QString, QString> ids;
    for (const QJsonValue& card :
         QJsonDocument::fromJson(file.readAll())[QLatin1String("touchpoints")].toArray())
        ids.insert(card[QLatin1String("name")].toString(), card[QLatin1String("id")].toString());
    const QJsonObject expected =
        QJsonDocument::fromJson(figures.readAll())[QLatin1String("mining")].toObject();
    const Result<Discovery> seen = mined(file.fileName());
    QVERIFY(seen);
    QCOMPARE(seen->events, expected[QLatin1String("events")].toInteger());
    QCOMPARE(seen->customers, expected[QLatin1String("customers")].toInteger());
    QCOMPARE(seen->customersWithRepeat, expected[QLatin1String("customers_with_a_repeat")].toInteger());
    QCOMPARE(seen->variants.size(), static_cast<std::size_t>(expected[QLatin1String("variants")].toInt()));
    QCOMPARE(seen->variantsFor80, expected[QLatin1String("variants_for_80pct")].toInteger());
    const QJsonValue duration = expected[QLatin1String("duration_hours")];
    QVERIFY(near(*seen->meanHours, duration[QLatin1String("mean")].toDouble()));
    QVERIFY(near(*seen->medianHours, duration[QLatin1String("median")].toDouble()));

    const QJsonObject links = expected[QLatin1String("dfg")].toObject();
    QCOMPARE(static_cast<qsizetype>(seen->links.size()), links.size());
    for (const Link& link : seen->links) {
        const QString name = linkName(*seen, link, ids);
        QCOMPARE(link.count, links[name].toInteger());
        QVERIFY2(near(*link.medianHours, expected[QLatin1String("median_hours")][name].toDouble()),
                 qPrintable(name));
        QVERIFY2(near(link.dependency, expected[QLatin1String("dependency")][name].toDouble()),
                 qPrintable(name));
    }
    QStringList kept;
    for (const Link& link : keptLinks(*seen, 0.05))
        kept += linkName(*seen, link, ids);
    QStringList wanted;
    for (const QJsonValue& name : expected[QLatin1String("links_kept")].toArray())
        wanted += name.toString();
    kept.sort();
    wanted.sort();
    QCOMPARE(kept, wanted);
    for (const ActivityFigures& activity : seen->activities) {
        const QString id = ids.value(activity.name);
        QCOMPARE(activity.starts, expected[QLatin1String("starts")][id].toInteger());
        QCOMPARE(activity.ends, expected[QLatin1String("ends")][id].toInteger());
    }
    QStringList mostFrequent;
    for (std::size_t i = 0; i < 10; ++i) {
        QStringList steps;
        for (const quint32 step : seen->variants.of(i))
            steps += ids.value(seen->activities[step].name);
        mostFrequent +=
            QStringLiteral("%1 %2").arg(seen->variants.customers[i]).arg(steps.join(QLatin1Char('>')));
    }
    QStringList listed;
    for (const QJsonValue& row : expected[QLatin1String("top_variants")].toArray())
        listed += QStringLiteral("%1 %2").arg(row[1].toInteger()).arg(row[0].toString());
    mostFrequent.sort();
    listed.sort();
    QCOMPARE(mostFrequent, listed);
}

QTEST_GUILESS_MAIN(TestRealLogs)
#include "tst_real_logs.moc"
