#include "core/mining/read_log.h"
#include "mining_fixture.h"
#include "tests/core/feedback/packed.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace chwila;
using namespace chwila::mining;

namespace {

const QByteArray smallCsv = "case_id;What happened;activity;Timestamp;Team\n"
                            "1;x;Claim;01.02.2025 10:00;Claims\n1;x;Visit;13.02.2025 10:00;Field\n"
                            "2;x;Claim;02.02.2025 10:00;Claims\n";

} // namespace

class TestReadLog : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void guessesColumns_data();
    void guessesColumns();
    void packedFilesAreReadAsPlainOnes_data();
    void packedFilesAreReadAsPlainOnes();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void aReadingIsKeptAsText();
    void cancels();

  private:
    QString write(const QByteArray& bytes, const char* name) {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
        return path;
    }
    QTemporaryDir m_folder;
};

void TestReadLog::guessesColumns_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("columns"); // case, activity, time, department, channel
    const auto row = [](const char* name, const QByteArray& text, const QStringList& columns) {
        QTest::newRow(name) << text << columns;
    };
    row("by their titles", smallCsv,
        {QStringLiteral("case_id"), QStringLiteral("activity"), QStringLiteral("Timestamp"),
         QStringLiteral("Team"), QString()});
    row("as pm4py writes them",
        "case:concept:name,concept:name,time:timestamp,case:channel,org:group\n1,a,2025-01-01,web,G\n",
        {QStringLiteral("case:concept:name"), QStringLiteral("concept:name"),
         QStringLiteral("time:timestamp"), QStringLiteral("org:group"), QStringLiteral("case:channel")});
    row("in Polish", "Klient,Zdarzenie,Czas,Dział,Kanał\n1,a,2025-01-01,Szkody,telefon\n",
        {QStringLiteral("Klient"), QStringLiteral("Zdarzenie"), QStringLiteral("Czas"),
         QStringLiteral("Dział"), QStringLiteral("Kanał")});
    row("who did it before whose the case is",
        "case:concept:name,concept:name,time:timestamp,case:department,org:group\n1,a,2025-01-01,All,G\n",
        {QStringLiteral("case:concept:name"), QStringLiteral("concept:name"),
         QStringLiteral("time:timestamp"), QStringLiteral("org:group"), QString()});
    row("people where there are no groups",
        "case:concept:name,concept:name,time:timestamp,org:resource\n1,a,2025-01-01,Pete\n",
        {QStringLiteral("case:concept:name"), QStringLiteral("concept:name"),
         QStringLiteral("time:timestamp"), QStringLiteral("org:resource"), QString()});
    row("bare numbers are no departments",
        "case:concept:name,concept:name,time:timestamp,org:resource\n1,a,2025-01-01,537\n",
        {QStringLiteral("case:concept:name"), QStringLiteral("concept:name"),
         QStringLiteral("time:timestamp"), QString(), QString()});
    QByteArray crowd = "case,activity,time,agent\n";
    for (int i = 0; i < 30; ++i)
        crowd += "1,a,2025-01-01,Agent " + QByteArray::number(i) + "\n";
    row("a crowd is no department", crowd,
        {QStringLiteral("case"), QStringLiteral("activity"), QStringLiteral("time"), QString(), QString()});
    row("by their values",
        "k1,k2,k3\nA7,Claim,2025-01-01\nA7,Visit,2025-01-02\nA9,Claim,2025-01-03\nA9,Visit,2025-01-04\n"
        "A11,Claim,2025-01-05\nA12,Claim,2025-01-05\n",
        {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3"), QString(), QString()});
}

void TestReadLog::guessesColumns() {
    QFETCH(QByteArray, text);
    const Result<LogSample> sample = sampleLog(write(text, "log.csv"));
    QVERIFY2(sample, sample ? "" : qPrintable(describe(sample.error())));
    const LogReading& reading = sample->reading;
    QTEST((QStringList{reading.caseColumn, reading.activityColumn, reading.timeColumn,
                       reading.departmentColumn, reading.channelColumn}),
          "columns");
    NoProgress progress;
    const Result<EventLog> log = readLog(sample->path, reading, progress);
    QVERIFY(log);
    QCOMPARE(log->notes.withoutTime, 0);
}

void TestReadLog::packedFilesAreReadAsPlainOnes_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray xes = "<log><trace><event><string key=\"concept:name\" value=\"Claim\"/></event><event>"
                           "<string key=\"concept:name\" value=\"Visit\"/></event></trace></log>";
    QTest::newRow("a table") << gzipped(smallCsv);
    QTest::newRow("XES") << gzipped(xes);
    QTest::newRow("two members one behind the other")
        << gzipped(smallCsv.left(60)) + gzipped(smallCsv.mid(60));
    QTest::newRow("padding behind the end") << gzipped(smallCsv) + QByteArray(100, '\0');
    QTest::newRow("UTF-16") << [] {
        QByteArray wide("\xFF\xFE");
        for (const QChar c : QString::fromUtf8(smallCsv)) {
            wide += static_cast<char>(c.unicode() & 0xff);
            wide += static_cast<char>(c.unicode() >> 8);
        }
        return wide;
    }();
}

void TestReadLog::packedFilesAreReadAsPlainOnes() {
    QFETCH(QByteArray, bytes);
    const Result<LogSample> sample = sampleLog(write(bytes, "packed.gz"));
    QVERIFY2(sample, sample ? "" : qPrintable(describe(sample.error())));
    NoProgress progress;
    const Result<EventLog> log = readLog(sample->path, sample->reading, progress);
    QVERIFY2(log, log ? "" : qPrintable(describe(log.error())));
    QCOMPARE(pathOf(*log, 0), QStringLiteral("Claim>Visit"));
}

void TestReadLog::saysWhatIsWrongWithTheFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray packed = gzipped(smallCsv);
    QTest::newRow("packed and cut off") << packed.left(packed.size() / 2) << QStringLiteral("in the middle");
    QByteArray broken = packed;
    for (qsizetype i = 14; i < 40; ++i)
        broken[i] = static_cast<char>(~broken[i]);
    QTest::newRow("packed and damaged") << broken << QStringLiteral("damaged");
    QTest::newRow("titles only") << QByteArray("case,activity,time\n")
                                 << QStringLiteral("no rows below its titles");
    QTest::newRow("an empty log") << QByteArray("<log></log>") << QStringLiteral("no event");
    QTest::newRow("some other XML") << QByteArray("<svg/>") << QStringLiteral("no event log");
    QTest::newRow("a case without events")
        << QByteArray("{\"format\":\"cjm-case/1\"}") << QStringLiteral("no event");
}

void TestReadLog::saysWhatIsWrongWithTheFile() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString path = write(bytes, "wrong");
    const Result<LogSample> sample = sampleLog(path);
    NoProgress progress;
    const Result<EventLog> log =
        sample ? readLog(path, sample->reading, progress) : Result<EventLog>(fail(sample.error()));
    QVERIFY(!log);
    QVERIFY2(log.error().message.contains(reason), qPrintable(log.error().message));
    const Result<LogSample> missing = sampleLog(m_folder.filePath(QStringLiteral("not there")));
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestReadLog::aReadingIsKeptAsText() {
    LogReading reading = plainReading();
    reading.form = LogForm::Xes;
    reading.departmentColumn = QStringLiteral("Dział");
    reading.channelColumn = QStringLiteral("c");
    reading.dateOrder = feedback::DateOrder::MonthDayYear;
    reading.dialect = {u';', QStringLiteral("windows-1250"), 2};
    QCOMPARE(QJsonDocument::fromJson(readingToText(reading).toUtf8()).object(),
             (QJsonObject{{QStringLiteral("form"), QStringLiteral("xes")},
                          {QStringLiteral("case"), QStringLiteral("case")},
                          {QStringLiteral("activity"), QStringLiteral("activity")},
                          {QStringLiteral("time"), QStringLiteral("time")},
                          {QStringLiteral("department"), QStringLiteral("Dział")},
                          {QStringLiteral("channel"), QStringLiteral("c")},
                          {QStringLiteral("dates"), QStringLiteral("mdy")},
                          {QStringLiteral("delimiter"), QStringLiteral(";")},
                          {QStringLiteral("encoding"), QStringLiteral("windows-1250")},
                          {QStringLiteral("header_rows"), 2}}));
}

void TestReadLog::cancels() {
    class Cancelled final : public Progress {
      public:
        bool cancelled() const override { return true; }
        void report(double, const QString&) override {}
    };
    Cancelled progress;
    const QString path = write(smallCsv, "log.csv");
    const Result<EventLog> log = readLog(path, sampleLog(path)->reading, progress);
    QCOMPARE(log.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestReadLog)
#include "tst_read_log.moc"
