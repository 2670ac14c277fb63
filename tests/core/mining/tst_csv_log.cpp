#include "mining_fixture.h"

using namespace chwila;
using namespace chwila::mining;

class TestCsvLog : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsWhatHappened_data();
    void readsWhatHappened();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void scatteredCustomersComeTogether();
    void describesActivitiesByTheirMostFrequentValue();
    void blocksDoNotMatter();
};

void TestCsvLog::readsWhatHappened_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& paths) {
        QTest::newRow(name) << text << paths;
    };
    const QStringList ab{QStringLiteral("a>b")};
    row("one after the other", "case,activity,time\n1,a,2025-01-01\n1,b,2025-01-02\n", ab);
    row("later rows first", "case,activity,time\n1,b,2025-01-02\n1,a,2025-01-01\n", ab);
    row("equal times keep the order of the file", "case,activity,time\n1,a,2025-01-01\n1,b,2025-01-01\n", ab);
    row("a zone counts", "case,activity,time\n1,b,2025-01-01T10:00:00Z\n1,a,2025-01-01T10:30:00+01:00\n", ab);
    row("microseconds count",
        "case,activity,time\n1,b,2025-01-01 10:00:00.000002\n1,a,2025-01-01 10:00:00.000001\n", ab);
    row("without a time it stays behind the row before",
        "case,activity,time\n1,c,2025-01-03\n1,a,2025-01-01\n1,b,\n", {QStringLiteral("a>b>c")});
    row("no times at all", "case,activity,time\n1,a,\n1,b,\n", ab);
    row("columns in another order", "time,extra,activity,case\n2025-01-01,x,a,1\n2025-01-02,y,b,1\n", ab);
    row("quotes, commas and line breaks in them", "case,activity,time\n1,\"a, \"\"b\"\"\nc\",2025-01-01\n",
        {QStringLiteral("a, \"b\"\nc")});
    row("CRLF and a byte order mark",
        "\xEF\xBB\xBF"
        "case,activity,time\r\n1,a,2025-01-01\r\n1,b,2025-01-02\r\n",
        ab);
    row("lone CR", "case,activity,time\r1,a,2025-01-01\r1,b,2025-01-02", ab);
    row("blank lines and no line end at the end", "case,activity,time\n\n1,a,2025-01-01\n\n1,b,2025-01-02",
        ab);
    row("blanks around cells", "case,activity,time\n 1 , a ,2025-01-01\n1,\"b\" ,2025-01-02\n", ab);
    row("letters beyond ASCII", "case,activity,time\n1,Zgłoszenie,2025-01-01\n",
        {QStringLiteral("Zgłoszenie")});
}

void TestCsvLog::readsWhatHappened() {
    QFETCH(QByteArray, text);
    const Result<EventLog> log = readCsv(text);
    QVERIFY2(log, log ? "" : qPrintable(describe(log.error())));
    QStringList paths;
    for (std::size_t i = 0; i < log->cases(); ++i)
        paths += pathOf(*log, i);
    QTEST(paths, "paths");
    QCOMPARE(log->notes.leftOut, 0);
}

void TestCsvLog::saysWhatCannotBeRead_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("leftOut");
    const auto row = [](const char* name, const QByteArray& text, const char* reason, qint64 line,
                        qint64 leftOut) {
        QTest::newRow(name) << text << QString::fromUtf8(reason) << line << leftOut;
    };
    row("too few cells", "1,a\n", "cells", 3, 1);
    row("too many cells", "1,a,2025-01-01,x,y\n", "cells", 3, 1);
    row("nobody", ",a,2025-01-01\n", "which customer", 3, 1);
    row("nothing", "1,,2025-01-01\n", "what happened", 3, 1);
    row("no time", "1,a,soon\n", "“soon” is no time", 3, 0);
    row("a quote that is never closed", "1,\"a,2025-01-01\n", "never closed", 3, 1);
    row("a quote closed too early", "1,\"a\"b,2025-01-01\n", "middle of the cell", 3, 1);
    row("a NUL", QByteArray("1,a\0b,2025-01-01\n", 17), "NUL", 3, 1);
}

void TestCsvLog::saysWhatCannotBeRead() {
    QFETCH(QByteArray, row);
    const QByteArray around = "9,x,2025-01-01\n9,y,2025-01-02\n9,z,2025-01-03\n";
    const Result<EventLog> log = readCsv("case,activity,time\n8,x,2025-01-01\n" + row + around);
    QVERIFY2(log, log ? "" : qPrintable(describe(log.error())));
    QTEST(log->notes.leftOut, "leftOut");
    QVERIFY(!log->notes.problems.empty());
    const Error& problem = log->notes.problems.front();
    QFETCH(QString, reason);
    QVERIFY2(problem.message.contains(reason), qPrintable(problem.message));
    QTEST(problem.position.line, "line");
    QCOMPARE(problem.position.file, QStringLiteral("log.csv"));
    QCOMPARE(pathOf(*log, log->cases() - 1), QStringLiteral("x>y>z")); // the other rows are there
}

void TestCsvLog::refusesWithASentence_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an empty file") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("a column that is not there")
        << QByteArray("case,what,time\n1,a,2025-01-01\n") << QStringLiteral("no column “activity”");
    QTest::newRow("a column of times that holds none")
        << QByteArray("case,activity,time\n1,a,x\n1,b,y\n") << QStringLiteral("are no times");
    QByteArray many("case,activity,time\n");
    for (int i = 0; i < 6000; ++i)
        many += "1,n" + QByteArray::number(i) + ",2025-01-01\n";
    QTest::newRow("a column of numbers as the activity") << many << QStringLiteral("more than 5,000");
}

void TestCsvLog::refusesWithASentence() {
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const Result<EventLog> log = readCsv(text);
    QVERIFY(!log);
    QVERIFY2(log.error().message.contains(reason), qPrintable(log.error().message));
}

void TestCsvLog::scatteredCustomersComeTogether() {
    QByteArray text("case,activity,time\n");
    for (int step = 0; step < 3; ++step) {
        for (int customer = 0; customer < 500; ++customer) {
            text += "c" + QByteArray::number(customer) + ',' + QByteArray(1, static_cast<char>('a' + step))
                    + ",2025-01-0" + QByteArray::number(3 - step) + "\n";
        }
    }
    const Result<EventLog> log = readCsv(text);
    QVERIFY(log);
    QCOMPARE(log->cases(), std::size_t{500});
    for (std::size_t i = 0; i < log->cases(); ++i)
        QCOMPARE(pathOf(*log, i), QStringLiteral("c>b>a"));
}

void TestCsvLog::describesActivitiesByTheirMostFrequentValue() {
    LogReading reading = plainReading();
    reading.departmentColumn = QStringLiteral("who");
    reading.channelColumn = QStringLiteral("how");
    const Result<EventLog> log = readCsv("case,activity,time,who,how\n1,a,2025-01-01,Sales,web\n"
                                         "2,a,2025-01-01,Claims,\n3,a,2025-01-01,Claims,phone\n"
                                         "3,b,2025-01-01,EMPTY,\n4,b,2025-01-01,EMPTY,n/a\n",
                                         reading);
    QVERIFY(log);
    QCOMPARE(log->departments, (QStringList{QStringLiteral("Claims"), QString()}));
    QVERIFY(!log->channels[0].isEmpty());
    QCOMPARE(log->channels[1], QString());
}

/// A source that gives a few bytes at a time, so that every record is cut somewhere.
void TestCsvLog::blocksDoNotMatter() {
    class Trickle final : public feedback::ByteSource {
      public:
        Trickle(QByteArray bytes, qsizetype piece) : m_bytes(std::move(bytes)), m_piece(piece) {}
        Result<qsizetype> read(char* into, qsizetype room) override {
            const qsizetype count = std::min({room, m_piece, m_bytes.size() - m_at});
            std::copy_n(m_bytes.constData() + m_at, count, into);
            m_at += count;
            return count;
        }
        double fraction() const override { return -1; }

      private:
        QByteArray m_bytes;
        qsizetype m_piece;
        qsizetype m_at = 0;
    };
    QByteArray text("case,activity,time\r\n");
    for (int i = 0; i < 300000; ++i)
        text += "c" + QByteArray::number(i / 3) + ",\"act " + QByteArray::number(i % 3) + "\",2025-01-01\r\n";
    NoProgress progress;
    const auto log = readCsvLog(std::make_unique<Trickle>(text, 100003), plainReading(),
                                QStringLiteral("log.csv"), progress);
    QVERIFY(log);
    QCOMPARE(log->events(), std::size_t{300000});
    QCOMPARE(log->cases(), std::size_t{100000});
    QCOMPARE(log->notes.leftOut, 0);
    QCOMPARE(pathOf(*log, 99999), QStringLiteral("act 0>act 1>act 2"));
}

QTEST_GUILESS_MAIN(TestCsvLog)
#include "tst_csv_log.moc"
