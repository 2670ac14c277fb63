#include "core/exchange/formats.h"
#include "tests/core/edit/sample.h"

#include <QBuffer>

using namespace chwila;
using namespace chwila::exchange;

class TestFormats : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyRowIsWhole();
    void whatIsWrittenIsRecognisedAndRead();
    void aTableOfAnswersIsNoOutline_data();
    void aTableOfAnswersIsNoOutline();
    void theFormIsTheOneTheFileNames_data();
    void theFormIsTheOneTheFileNames();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

void TestFormats::everyRowIsWhole() {
    QStringList keys;
    for (const Format& row : formats()) {
        const QString key = QLatin1String(row.key);
        QVERIFY(!keys.contains(key));
        keys += key;
        QVERIFY(row.read ? row.recognises != nullptr : row.write != nullptr);
    }
    QVERIFY(!formatForWriting(QStringLiteral("a.docx")));
    QCOMPARE(QLatin1String(formatForWriting(QStringLiteral("a.JSON"))->key), QLatin1String("json"));
}

void TestFormats::whatIsWrittenIsRecognisedAndRead() {
    const Sample s = makeSample();
    for (const Format& row : formats()) {
        if (!row.write || !row.read) continue;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(row.write(s.project, nullptr, buffer).has_value());
        const QString name = QStringLiteral("a.") + QLatin1String(row.suffix);
        QVERIFY(row.recognises(buffer.data(), name));
        const auto document = readDocument(buffer.data(), name);
        QVERIFY(document.has_value());
        QCOMPARE(document->project.all<model::Touchpoint>().size(),
                 s.project.all<model::Touchpoint>().size());
        QVERIFY(model::validate(document->project).empty());
    }
}

void TestFormats::aTableOfAnswersIsNoOutline_data() {
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<bool>("outline");
    QTest::newRow("an outline as it is written")
        << QByteArray("\xEF\xBB\xBFjourney,stage,phase,step,name") << true;
    QTest::newRow("name and stage with semicolons") << QByteArray("Name;Stage") << true;
    QTest::newRow("answers") << QByteArray("touchpoint,score,date,customer") << false;
    QTest::newRow("answers with names and stages of customers")
        << QByteArray("name,stage,score,comment,date,product") << false;
    QTest::newRow("a list of names") << QByteArray("name,phone") << false;
}

void TestFormats::aTableOfAnswersIsNoOutline() {
    QFETCH(QByteArray, heading);
    QFETCH(bool, outline);
    const Format* format = formatOf(heading + "\na,b,c,d,e\n", QStringLiteral("t.csv"));
    QCOMPARE(format ? QLatin1String(format->key) : QLatin1String(), QLatin1String(outline ? "outline" : ""));
}

void TestFormats::theFormIsTheOneTheFileNames_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    const QString project = QStringLiteral("json");
    const QString worked = QStringLiteral("case");
    QTest::newRow("a case") << QByteArray("{\"format\": \"cjm-case/1\"}") << worked;
    QTest::newRow("a case that names it last")
        << QByteArray("{\"a\": {\"format\": \"x\"}, \"b\": [\"format\"], \"format\" :\n\"cjm-case/1\"}")
        << worked;
    QTest::newRow("a project that speaks of cases")
        << QByteArray("{\"format\": \"chwila-project/1\", \"name\": \"cjm-case/1\"}") << project;
    QTest::newRow("a project with it in a text, before its form")
        << QByteArray("{\"a\": \"\\\"format\\\": \\\"cjm-case/1\\\"\", \"format\": \"chwila-project/1\"}")
        << project;
    QTest::newRow("a project with it further inside")
        << QByteArray("{\"a\": {\"format\": \"cjm-case/1\"}, \"format\": \"chwila-project/1\"}") << project;
    QTest::newRow("half a case") << QByteArray("{\"format\": \"cjm-case/1\", \"touch") << worked;
    QTest::newRow("cut off within an escape") << QByteArray("{\"format\": \"cjm\\") << project;
    QTest::newRow("a form that is no text")
        << QByteArray("{\"format\": 1, \"a\": \"cjm-case/1\"}") << project;
}

void TestFormats::theFormIsTheOneTheFileNames() {
    QFETCH(QByteArray, content);
    QFETCH(QString, key);
    const Format* format = formatOf(content, QStringLiteral("a.json"));
    QVERIFY(format);
    QCOMPARE(QLatin1String(format->key), key);
}

void TestFormats::refusesOtherFiles_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << QStringLiteral("a.png");
    QTest::newRow("an empty file") << QByteArray() << QStringLiteral("a.json");
    QTest::newRow("JSON of something else") << QByteArray("{\"a\": 1}") << QStringLiteral("a.json");
    QTest::newRow("half a case") << QByteArray("{\"format\": \"cjm-case/1\",") << QStringLiteral("a.json");
    QTest::newRow("a table of something else") << QByteArray("x,y\n1,2\n") << QStringLiteral("a.csv");
}

void TestFormats::refusesOtherFiles() {
    QFETCH(QByteArray, content);
    QFETCH(QString, fileName);
    const auto document = readDocument(content, fileName);
    QVERIFY(!document);
    QVERIFY(!document.error().message.isEmpty());
    QCOMPARE(document.error().position.file, fileName);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
