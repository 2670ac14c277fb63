#include "core/exchange/json_form.h"
#include "tests/core/edit/sample.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::exchange;

namespace {

ProjectDocument sampleDocument() {
    const Sample s = makeSample();
    ProjectDocument document;
    document.project = s.project;
    BatchRow batch;
    batch.id = 7;
    batch.source = s.source;
    batch.name = QStringLiteral("March \"special\"");
    batch.importedAt = QDateTime(QDate(2025, 3, 1), QTime(10, 30), Qt::UTC);
    batch.invalid = 3;
    document.batches = {batch};
    AnswerRow answer;
    answer.batch = 7;
    answer.alias = s.alias;
    answer.score = 4;
    answer.time = QDateTime(QDate(2025, 2, 28), QTime(23, 59, 59, 250), Qt::UTC);
    answer.customer = QStringLiteral("c1");
    answer.segments = {{QStringLiteral("age"), QStringLiteral("30–39")},
                       {QStringLiteral("region"), QStringLiteral("Łódź")}};
    answer.comment = QStringLiteral("Line one\n<b>two</b> 🙂");
    answer.channel = QStringLiteral("web");
    document.answers = {answer, {}};
    document.answers[1].batch = 7;
    document.answers[1].alias = s.alias;
    document.answers[1].score = 10;
    OutcomeRow outcome;
    outcome.batch = 7;
    document.outcomes = {outcome, outcome};
    document.outcomes[1].customer = QStringLiteral("c1");
    document.outcomes[1].segments = answer.segments;
    document.outcomes[1].overall = 0.1 + 0.2;
    document.outcomes[1].left = false;
    document.outcomes[1].days = 12.5;
    document.outcomes[1].scores = {{s.alias, 4}, {s.alias, 10}};
    BatchRow counted = batch;
    counted.id = 8;
    counted.counted = true;
    counted.added = true;
    counted.content = QStringLiteral("0123456789abcdef-12");
    document.batches.push_back(counted);
    document.answers.push_back(answer);
    document.answers[2].batch = 8;
    document.answers[2].counted = true;
    document.counts = {{8, s.alias, 7, QDate(2025, 2, 28), answer.segments, 1000000},
                       {8, s.alias, 8, {}, {}, 1}};
    document.rejected = {{7,
                          QStringLiteral("/a/b.csv"),
                          12,
                          3,
                          QStringLiteral("“x” is not a number."),
                          QStringLiteral("x;1"),
                          {{QStringLiteral("score"), QStringLiteral("x")}, {{}, {}}}},
                         {8, {}, 0, 0, QStringLiteral("No score."), {}, {}}};
    document.followUps = {{QStringLiteral("k1"), s.alias, answer.time, QStringLiteral("answered"),
                           QStringLiteral("Ewa"), batch.importedAt, QStringLiteral("Called back.")},
                          {QStringLiteral("k2"), s.alias, {}, QStringLiteral("open"), {}, {}, {}}};
    return document;
}

QByteArray written(const ProjectDocument& document) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DocumentSupply supply(document);
    if (!writeProjectJson(document.project, &supply, buffer)) return {};
    return buffer.data();
}

} // namespace

class TestJsonForm : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsBackWhatItWrites();
    void writesTheSameBytesEachTime();
    void writesWithoutAnswers();
    void namesThePlaceOfBrokenJson();
    void refusesAsAWhole_data();
    void refusesAsAWhole();
    void whatNoLogCanShowIsRefused_data();
    void whatNoLogCanShowIsRefused();
    void aTimeOfNullIsNone();
    void saysWhenTheDeviceFails();
    void theDocumentationKnowsEveryField();
};

void TestJsonForm::readsBackWhatItWrites() {
    const ProjectDocument document = sampleDocument();
    const auto back = readProjectJson(written(document), QStringLiteral("a.json"));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message + back.error().detail));
    QVERIFY(*back == document);
    QCOMPARE(back->project.highestId(), document.project.highestId());
}

void TestJsonForm::writesTheSameBytesEachTime() {
    QCOMPARE(written(sampleDocument()), written(sampleDocument()));
}

void TestJsonForm::writesWithoutAnswers() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeProjectJson(makeSample().project, nullptr, buffer).has_value());
    const auto back = readProjectJson(buffer.data(), {});
    QVERIFY(back && back->answers.empty() && back->project == makeSample().project);
}

void TestJsonForm::namesThePlaceOfBrokenJson() {
    const auto back = readProjectJson("{\n  \"format\": chwila\n}", QStringLiteral("a.json"));
    QVERIFY(!back);
    QCOMPARE(back.error().position.file, QStringLiteral("a.json"));
    QCOMPARE(back.error().position.line, 2);
    QVERIFY(back.error().position.column > 10);
}

void TestJsonForm::refusesAsAWhole_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("a score between two steps")
        << QByteArray("\"score\":4") << QByteArray("\"score\":4.5") << QStringLiteral("answers[0]");
    QTest::newRow("a count of a batch that is not counted")
        << QByteArray("\"batch\":8,\"count\":1,") << QByteArray("\"batch\":7,\"count\":1,")
        << QStringLiteral("counts[1]");
    QTest::newRow("a count of nothing")
        << QByteArray("\"count\":1000000") << QByteArray("\"count\":0") << QStringLiteral("counts[0]");
    QTest::newRow("a rejected row of no batch")
        << QByteArray("\"batch\":8,\"column\"") << QByteArray("\"batch\":9,\"column\"")
        << QStringLiteral("rejected[1]");
    QTest::newRow("an unknown state of an answer")
        << QByteArray("\"state\":\"open\"") << QByteArray("\"state\":\"mislaid\"")
        << QStringLiteral("follow_ups[1]");
    QTest::newRow("a score beyond the scale")
        << QByteArray("\"score\":10") << QByteArray("\"score\":11") << QStringLiteral("answers[1]");
    QTest::newRow("a score that is a text")
        << QByteArray("\"score\":4") << QByteArray("\"score\":\"4\"") << QStringLiteral("answers[0]");
    QTest::newRow("a time that is none")
        << QByteArray("2025-02-28T23:59:59.250Z") << QByteArray("yesterday") << QStringLiteral("answers[0]");
    QTest::newRow("an answer of no batch")
        << QByteArray("\"batch\":7") << QByteArray("\"batch\":9") << QStringLiteral("answers[0]");
    QTest::newRow("a batch without id")
        << QByteArray("{\"duplicates\":0,\"id\":7") << QByteArray("{\"duplicates\":0,\"id\":0")
        << QStringLiteral("batches[0]");
    QTest::newRow("another format") << QByteArray("chwila-project/1") << QByteArray("chwila-project/2")
                                    << QStringLiteral("chwila-project/2");
    QTest::newRow("a step below 0") << QByteArray("\"step\":1") << QByteArray("\"step\":-1") << QString();
}

void TestJsonForm::refusesAsAWhole() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray json = written(sampleDocument());
    QVERIFY(json.contains(from));
    const auto back = readProjectJson(json.replace(from, to), QStringLiteral("a.json"));
    QVERIFY(!back);
    QVERIFY(!back.error().message.isEmpty());
    if (!place.isEmpty()) QCOMPARE(back.error().detail, place);
    QCOMPARE(back.error().position.file, QStringLiteral("a.json"));
}

void TestJsonForm::whatNoLogCanShowIsRefused_data() {
    QTest::addColumn<QString>("paths");
    QTest::addColumn<QString>("place"); // empty: it is taken
    const auto row = [](const char* name, const char* paths, const char* place) {
        QTest::newRow(name) << QString::fromLatin1(paths) << QString::fromLatin1(place);
    };
    row("what was seen", R"({"customers":3,"links":[[0,2,3],[2,0,3,1.5]],"paths":[[3,2]]})", "");
    row("nothing at all", "", "");
    row("a touchpoint that has gone", R"({"customers":3,"paths":[[3,1]]})", "");
    row("a touchpoint that was never there", R"({"customers":3,"paths":[[3,999999]]})", "paths[0]");
    row("an activity at one", R"({"activities":[{"name":"x","touchpoint":999999,"events":1,"customers":1}]})",
        "customers");
    row("customers below 0", R"({"customers":-3})", "customers");
    row("a count below 0", R"({"customers":3,"links":[[0,2,3],[2,0,-1]]})", "links[1]");
    row("a count that is no number", R"({"customers":3,"links":[[0,2,"many"]]})", "links[0]");
    row("a count beyond all customers of the world", R"({"customers":1e300})", "customers");
    row("hours below 0", R"({"customers":3,"links":[[0,2,3,-2]]})", "links[0]");
    row("more on a path than there are", R"({"customers":3,"paths":[[2,2],[2,2,2]]})", "paths[1]");
    row("a path of nobody", R"({"customers":3,"paths":[[0,2]]})", "paths[0]");
    row("links that are no list", R"({"customers":3,"links":7})", "links");
    row("totals below 0", R"({"customers":3,"log":{"variants":-1}})", "log");
    row("no JSON", "nonsense", "paths");
}

void TestJsonForm::whatNoLogCanShowIsRefused() {
    QFETCH(QString, paths);
    QFETCH(QString, place);
    ProjectDocument document;
    document.project = makeSample().project;
    const JourneyId journey = document.project.all<Journey>().begin()->id;
    document.project.put(ObservedLog{
        .id = ObservedLogId{document.project.highestId() + 1}, .journey = journey, .paths = paths});
    const auto back = readProjectJson(written(document), QStringLiteral("a.json"));
    QCOMPARE(back.has_value(), place.isEmpty());
    if (back) return;
    QVERIFY2(back.error().detail.contains(place), qPrintable(back.error().detail));
    QCOMPARE(back.error().position.file, QStringLiteral("a.json"));
}

void TestJsonForm::aTimeOfNullIsNone() {
    QByteArray json = written(sampleDocument());
    const QByteArray time("\"2025-02-28T23:59:59.250Z\"");
    QVERIFY(json.contains("\"time\":" + time));
    json.replace("\"time\":" + time, "\"time\":null");
    const auto back = readProjectJson(json, QStringLiteral("a.json"));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QVERIFY(!back->answers[0].time.isValid());
    QCOMPARE(back->answers[0].customer, QStringLiteral("c1"));
}

void TestJsonForm::saysWhenTheDeviceFails() {
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    const auto done = writeProjectJson(Project{}, nullptr, closed);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Io);
}

void TestJsonForm::theDocumentationKnowsEveryField() {
    QFile file(QStringLiteral(CHWILA_DOCS "/json-format.md"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    forEachRecordType([&]<class Record>() {
        const QString heading = QStringLiteral("### `%1`").arg(QLatin1String(Record::table));
        const qsizetype begin = text.indexOf(heading);
        QVERIFY2(begin >= 0, qPrintable(heading));
        const QString section = text.mid(begin, text.indexOf(QLatin1String("\n#"), begin + 4) - begin);
        forEachField<Record>([&](const auto& each) {
            const QString field = QStringLiteral("`%1`").arg(QLatin1String(each.name));
            QVERIFY2(section.contains(field), qPrintable(heading + QLatin1Char(' ') + field));
        });
    });
}

QTEST_GUILESS_MAIN(TestJsonForm)
#include "tst_json_form.moc"
