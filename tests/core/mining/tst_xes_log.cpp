#include "mining_fixture.h"

using namespace chwila;
using namespace chwila::mining;

namespace {

QByteArray happened(const char* name, const char* time = "") {
    QByteArray text = QByteArray("<event><string key=\"concept:name\" value=\"") + name + "\"/>";
    if (*time) text += QByteArray("<date key=\"time:timestamp\" value=\"") + time + "\"/>";
    return text + "</event>\n";
}
QByteArray trace(const QByteArray& inside) {
    return "<trace>\n" + inside + "</trace>\n";
}
QByteArray whole(const QByteArray& inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log>\n" + inside + "</log>\n";
}

} // namespace

class TestXesLog : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsWhatHappened_data();
    void readsWhatHappened();
    void eachTraceIsOneCustomer();
    void refusesWithALine_data();
    void refusesWithALine();
    void anEventWithoutANameIsLeftOut();
    void attributesOfTracesAndEventsBecomeColumns();
};

void TestXesLog::readsWhatHappened_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& text, const char* path) {
        QTest::newRow(name) << text << QString::fromUtf8(path);
    };
    row("two events",
        whole(trace(happened("a", "2025-01-01T10:00:00Z") + happened("b", "2025-01-01T11:00:00Z"))), "a>b");
    row("the later one first",
        whole(trace(happened("b", "2025-01-01T11:00:00.000+01:00") + happened("a", "2025-01-01T09:00:00Z"))),
        "a>b");
    row("missing times keep the order of the file", whole(trace(happened("a") + happened("b"))), "a>b");
    row("nested attributes are not the event's own",
        whole(trace(
            "<event><string key=\"x\" value=\"y\"><string key=\"concept:name\" value=\"no\"/></string>"
            "<string key=\"concept:name\" value=\"yes\"><int key=\"concept:name\" value=\"1\"/></string>"
            "</event>")),
        "yes");
    row("attributes of the log and the trace",
        whole("<global scope=\"event\"><string key=\"concept:name\" value=\"none\"/></global>"
              + trace("<string key=\"concept:name\" value=\"case 1\"/>" + happened("a"))),
        "a");
    row("a prefix of its namespace",
        "<x:log xmlns:x=\"http://www.xes-standard.org/\"><x:trace><x:event><x:string key=\"concept:name\" "
        "value=\"a\"/></x:event></x:trace></x:log>",
        "a");
    row("letters as entities", whole(trace(happened("A &amp; B &#380;"))), "A & B ż");
    row("an empty trace beside", whole(trace("") + trace(happened("a"))), "a");
}

void TestXesLog::readsWhatHappened() {
    QFETCH(QByteArray, text);
    const Result<EventLog> seen = readXes(text);
    QVERIFY2(seen, seen ? "" : qPrintable(describe(seen.error())));
    QCOMPARE(seen->cases(), std::size_t{1});
    QTEST(pathOf(*seen, 0), "path");
}

void TestXesLog::eachTraceIsOneCustomer() {
    const QByteArray name = "<string key=\"concept:name\" value=\"same\"/>";
    const Result<EventLog> seen = readXes(whole(trace(name + happened("a")) + trace(name + happened("b"))));
    QVERIFY(seen);
    QCOMPARE(seen->cases(), std::size_t{2});
}

void TestXesLog::refusesWithALine_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* name, const QByteArray& text, const char* reason, qint64 line) {
        QTest::newRow(name) << text << QString::fromUtf8(reason) << line;
    };
    row("a trace inside a trace", whole(trace(happened("a") + trace(happened("b")))), "A trace lies inside",
        5);
    row("an event inside an event", whole(trace("<event>\n<event/></event>")), "An event lies inside", 5);
    row("an event outside of traces", whole(happened("a")), "outside of any trace", 3);
    row("no log", "<html>\n</html>", "“html”", 1);
    row("cut off", whole(trace(happened("a"))).left(90), "is broken", 4);
    row("tags that do not fit", "<log>\n<trace>\n</log>", "is broken", 3);
    row("entities that explode",
        "<!DOCTYPE log [<!ENTITY a "
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
        "]>\n<log>&b;</log>",
        "is broken", 2);
}

void TestXesLog::refusesWithALine() {
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const Result<EventLog> seen = readXes(text);
    QVERIFY(!seen);
    QVERIFY2(seen.error().message.contains(reason), qPrintable(seen.error().message));
    QTEST(seen.error().position.line, "line");
}

void TestXesLog::anEventWithoutANameIsLeftOut() {
    const Result<EventLog> seen = readXes(whole(trace(happened("a") + "<event/>\n" + happened("b", "not yet")
                                                      + happened("c", "2025-01-01T00:00:00Z"))));
    QVERIFY(seen);
    QCOMPARE(pathOf(*seen, 0), QStringLiteral("a>b>c"));
    QCOMPARE(seen->notes.leftOut, 1);
    QCOMPARE(seen->notes.withoutTime, 2);
    QCOMPARE(seen->notes.problems.size(), std::size_t{2});
    QCOMPARE(seen->notes.problems[0].position.line, 5);
}

void TestXesLog::attributesOfTracesAndEventsBecomeColumns() {
    const QByteArray text =
        whole(trace("<string key=\"channel\" value=\"web\"/>" + happened("a", "2025-01-01T00:00:00Z"))
              + trace(happened("b")));
    const Result<XesSample> sample = sampleXes(feedback::bytesOf(text), QStringLiteral("log.xes"), 100);
    QVERIFY(sample);
    QCOMPARE(sample->columns, (QStringList{QStringLiteral("case:channel"), QStringLiteral("concept:name"),
                                           QStringLiteral("time:timestamp")}));
    QCOMPARE(sample->rows.size(), std::size_t{2});
    QCOMPARE(sample->rows[1], (QStringList{QString(), QStringLiteral("b"), QString()}));
    LogReading reading = xesReading();
    reading.channelColumn = QStringLiteral("case:channel");
    const Result<EventLog> seen = readXes(text, reading);
    QVERIFY(seen);
    QCOMPARE(seen->channels, (QStringList{QStringLiteral("web"), QString()}));
}

QTEST_GUILESS_MAIN(TestXesLog)
#include "tst_xes_log.moc"
