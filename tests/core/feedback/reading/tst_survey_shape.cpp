// Exports of survey tools as they come: which one it is, where its titles stand, what its own columns hold.
#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/header_titles.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

class TestSurveyShape : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void shapesAreRecognised_data();
    void shapesAreRecognised();
    void markupInHeadersBecomesText_data();
    void markupInHeadersBecomesText();
    void titlesOfSeveralRowsBecomeOne();
    void emptyAndRepeatedTitlesGetUsableNames();
    void theMetadataOfQualtricsIsNoAnswer();
    void theTimeThatIsFilledIsChosen();
    void rowsAboveTheTableAreSkipped();
    void titlesAreToldFromData_data();
    void titlesAreToldFromData();
    void aChosenDialectKeepsTheShapeThatAgrees();
    void thePartOfATitle();

  private:
    Folder m_folder;
};

void TestSurveyShape::shapesAreRecognised_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<int>("respondents");
    QTest::addColumn<QStringList>("titles");
    const QByteArray meta("StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,QID1");
    const QByteArray answer("2025-03-01 10:00:00,2025-03-01 10:05:00,0,100,1,2025-03-01 10:05:01,R_1,4\n");
    const QStringList texts = list({"Start Date", "End Date", "Response Type", "Progress", "Finished",
                                    "Recorded Date", "Response ID", "How was the delivery?"});
    QByteArray textRow = texts.join(u',').toUtf8();
    QTest::newRow("Qualtrics with names, texts and import ids") << QByteArray(
        meta + '\n' + textRow
        + "\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",,,,,,,\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n" + answer
        + answer) << QStringLiteral("qualtrics") << 3 << 2 << texts;
    QTest::newRow("Qualtrics saved again without the row of import ids")
        << QByteArray(meta + '\n' + textRow + '\n' + answer) << QStringLiteral("qualtrics") << 2 << 1
        << texts;
    QTest::newRow("Qualtrics with one header row")
        << QByteArray(meta + '\n' + answer + answer + answer) << QStringLiteral("qualtrics") << 1 << 3
        << QString::fromUtf8(meta).split(u',');
    QTest::newRow("Qualtrics as it was until 2016")
        << QByteArray("V1,V2,V8,V9,V10,Q1\nResponseID,ResponseSet,StartDate,EndDate,Finished,How was it?\n"
                      "R_1,Default,2016-01-01 10:00:00,2016-01-01 10:01:00,1,3\n")
        << QStringLiteral("qualtrics-legacy") << 2 << 1
        << list({"ResponseID", "ResponseSet", "StartDate", "EndDate", "Finished", "How was it?"});
    QTest::newRow("SurveyMonkey with two header rows and parts to the right")
        << QByteArray("Respondent ID,Collector ID,Start Date,End Date,How satisfied were you?,,,Why?\n"
                      ",,,,Ordering,Delivery,Returns,Open-Ended Response\n"
                      "1,7,03/01/2025 10:00:00 AM,03/01/2025 10:03:00 AM,4,5,3,fine\n"
                      "2,7,03/02/2025 10:00:00 AM,03/02/2025 10:03:00 AM,2,5,,slow\n")
        << QStringLiteral("surveymonkey") << 2 << 2
        << list({"Respondent ID", "Collector ID", "Start Date", "End Date",
                 "How satisfied were you? – Ordering", "How satisfied were you? – Delivery",
                 "How satisfied were you? – Returns", "Why?"});
    QTest::newRow("SurveyMonkey with one header row") << QByteArray(
        "RespondentID,CollectorID,StartDate,EndDate,How easy was it?\n1,7,03/01/2025,03/01/2025,Very easy\n")
                                                      << QStringLiteral("surveymonkey") << 1 << 1
                                                      << list({"RespondentID", "CollectorID", "StartDate",
                                                               "EndDate", "How easy was it?"});
    QTest::newRow("Typeform") << QByteArray(
        "#,<strong>How</strong> was it?,Start Date (UTC),Submit Date (UTC),Network ID\n"
        "e49f,7,2025-03-01 10:00:00,2025-03-01 10:02:00,46ab\n")
                              << QStringLiteral("typeform") << 1 << 1
                              << list({"#", "How was it?", "Start Date (UTC)", "Submit Date (UTC)",
                                       "Network ID"});
    QTest::newRow("a Google form in English")
        << QByteArray("Timestamp,Email Address,How was it? [Gate]\n8/27/2024 11:29:31,a@example.org,4\n")
        << QStringLiteral("googleforms") << 1 << 1
        << list({"Timestamp", "Email Address", "How was it? [Gate]"});
    QTest::newRow("a Google form in Polish")
        << QByteArray("Sygnatura czasowa,Jak było?\n2024/08/27 11:29:31 AM GMT+2,4\n")
        << QStringLiteral("googleforms") << 1 << 1 << list({"Sygnatura czasowa", "Jak było?"});
    QTest::newRow("LimeSurvey with codes")
        << QByteArray(
               "\xEF\xBB\xBF\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"seed\",\"G1Q1[SQ001]\"\r\n"
               "\"2\",\"2025-01-01 10:00:00\",\"3\",\"en\",\"77\",\"4\"\r\n")
        << QStringLiteral("limesurvey") << 1 << 1
        << list({"id", "submitdate", "lastpage", "startlanguage", "seed", "G1Q1[SQ001]"});
    QTest::newRow("LimeSurvey with codes and texts")
        << QByteArray("\"id. Response ID\",\"submitdate. Date submitted\",\"lastpage. Last page\","
                      "\"startlanguage. Start language\",\"G1Q1[SQ001]. How was it? [Gate]\"\n"
                      "\"2\",\"2025-01-01 10:00:00\",\"3\",\"en\",\"4\"\n")
        << QStringLiteral("limesurvey") << 1 << 1
        << list({"id. Response ID", "submitdate. Date submitted", "lastpage. Last page",
                 "startlanguage. Start language", "G1Q1[SQ001]. How was it? [Gate]"});
    QTest::newRow("LimeSurvey with full texts in German")
        << QByteArray("Antwort ID;Datum Abgeschickt;Letzte Seite;Start-Sprache;Zufallsstartwert;Wie war es?\n"
                      "2;2025-01-01 10:00:00;3;de;77;4\n")
        << QStringLiteral("limesurvey") << 1 << 1
        << list({"Antwort ID", "Datum Abgeschickt", "Letzte Seite", "Start-Sprache", "Zufallsstartwert",
                 "Wie war es?"});
    QTest::newRow("a spreadsheet of another country")
        << QByteArray("Etap;Ocena;Data\nOdbiór;4,5;03.04.2025\nZwrot;3,5;17.04.2025\n")
        << QStringLiteral("spreadsheet") << 1 << 2 << list({"Etap", "Ocena", "Data"});
    QTest::newRow("questions over groups of columns")
        << QByteArray("Films,,,,Age\nOne,Two,Three,Four,Response\n1,2,3,4,30\n5,4,3,2,40\n")
        << QStringLiteral("groups") << 2 << 2
        << list({"Films – One", "Films – Two", "Films – Three", "Films – Four", "Age"});
    QTest::newRow("a table like any other") << QByteArray("touchpoint,score\nGate,4\nCheck-in,5\n")
                                            << QString() << 1 << 2 << list({"touchpoint", "score"});
    QTest::newRow("tabs instead of commas")
        << QByteArray("Timestamp\tHow was it?\n8/27/2024 11:29:31\t4\n8/28/2024 11:29:31\t5\n")
        << QStringLiteral("googleforms") << 1 << 2 << list({"Timestamp", "How was it?"});
}

void TestSurveyShape::shapesAreRecognised() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    QFETCH(int, headerRows);
    QFETCH(int, respondents);
    QFETCH(QStringList, titles);
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    QVERIFY(sample);
    QCOMPARE(sample->shape.key, key);
    QCOMPARE(sample->shape.sentence.isEmpty(), key.isEmpty());
    QCOMPARE(sample->dialect.headerRows, headerRows);
    QCOMPARE(sample->scanned, respondents);
    QStringList found;
    for (const ColumnSample& column : sample->columns)
        found += column.title;
    QCOMPARE(found, titles);
}

void TestSurveyShape::markupInHeadersBecomesText_data() {
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* markup, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(markup) << QString::fromUtf8(text);
    };
    row("bold", "<strong>Are you self-employed?</strong>", "Are you self-employed?");
    row("a tag within a word", "self<em>-employed</em>", "self-employed");
    row("a line break", "First<br />second", "First second");
    row("a paragraph with a class", "<p class=\"x\">One</p><p>Two</p>", "One Two");
    row("entities", "Terms &amp; conditions&nbsp;&#8211; &#x17C;", "Terms & conditions – ż");
    row("less than is no tag", "Age <5 or >60", "Age <5 or >60");
    row("an unknown element stays", "Use <customer> here", "Use <customer> here");
    row("an unknown entity stays", "R&D; &foo;", "R&D; &foo;");
    row("line breaks in a cell", "How was\r\n it?", "How was it?");
}

void TestSurveyShape::markupInHeadersBecomesText() {
    QFETCH(QString, markup);
    QFETCH(QString, text);
    QCOMPARE(plainText(markup), text);
}

void TestSurveyShape::titlesOfSeveralRowsBecomeOne() {
    const std::vector<QStringList> rows{list({"Q1", "", "Q3"}), list({"How?", "Why?", ""})};
    QCOMPARE(composedTitles(rows, TitleRule::First), list({"Q1", "Why?", "Q3"}));
    QCOMPARE(composedTitles(rows, TitleRule::Second), list({"How?", "Why?", "Q3"}));
    QCOMPARE(composedTitles(rows, TitleRule::Joined), list({"Q1 – How?", "Q1 – Why?", "Q3"}));
    QCOMPARE(composedTitles({list({"Age", "Rate", ""}), list({"Response", "A", "B"})}, TitleRule::Joined),
             list({"Age", "Rate – A", "Rate – B"}));
}

void TestSurveyShape::emptyAndRepeatedTitlesGetUsableNames() {
    const Result<TableSample> sample =
        sampleFile(m_folder.write("<b>Rating</b>,Rating,,Rating \n1,2,3,4\n2,3,4,5\n"));
    QVERIFY(sample);
    QStringList found;
    for (const ColumnSample& column : sample->columns)
        found += column.title;
    QCOMPARE(found, list({"Rating", "Rating (2)", "Column 3", "Rating (3)"}));
}

void TestSurveyShape::theMetadataOfQualtricsIsNoAnswer() {
    QByteArray bytes(
        "StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,UserLanguage,QID1\n");
    for (int i = 0; i < 60; ++i) {
        // Status and Finished would pass for ratings by their numbers.
        bytes += QStringLiteral(
                     "2025-03-01 10:00:00,2025-03-%1 10:05:00,%2,%3,%4,2025-03-%1 10:05:01,R_%5,%6,%7\n")
                     .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                     .arg(i % 4)
                     .arg(i % 3 * 5)
                     .arg(i % 3)
                     .arg(i)
                     .arg(i % 2 ? QStringLiteral("PL") : QStringLiteral("EN"))
                     .arg(i % 5 + 1)
                     .toUtf8();
    }
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    QVERIFY(sample);
    const Mapping mapping = guessMapping(*sample, {});
    QCOMPARE(titlesOf(mapping, ColumnRole::Answer), list({"QID1"}));
    QCOMPARE(titlesOf(mapping, ColumnRole::Time), list({"RecordedDate"}));
    QCOMPARE(titlesOf(mapping, ColumnRole::Customer), list({"ResponseId"}));
    QCOMPARE(titlesOf(mapping, ColumnRole::Segment), list({"UserLanguage"}));
}

void TestSurveyShape::theTimeThatIsFilledIsChosen() {
    // Nobody finished, so the day of the last action dates the answers.
    const Result<TableSample> sample =
        sampleFile(m_folder.write("id,submitdate,lastpage,startlanguage,seed,datestamp,G1\n"
                                  "1,,2,en,5,2025-01-01 10:00:00,3\n2,,2,en,6,2025-01-02 10:00:00,4\n"));
    QVERIFY(sample);
    QCOMPARE(titlesOf(guessMapping(*sample, {}), ColumnRole::Time), list({"datestamp"}));
}

void TestSurveyShape::rowsAboveTheTableAreSkipped() {
    const Result<TableSample> excel = sampleFile(m_folder.write("sep=;\r\na;b;c\r\n1;2;3\r\n4;5;6\r\n"));
    QVERIFY(excel);
    QCOMPARE(excel->dialect.skippedRows, 1);
    QCOMPARE(excel->columns[0].title, QStringLiteral("a"));
    QCOMPARE(excel->scanned, 2);
    const Result<TableSample> report = sampleFile(m_folder.write(
        "Customer survey 2025,,,\nExported on 1 March,,,\n\n"
        "touchpoint,score,date,id\nGate,4,2025-01-01,1\nGate,5,2025-01-02,2\nShop,3,2025-01-02,3\n"));
    QVERIFY(report);
    QCOMPARE(report->dialect.skippedRows, 2);
    QCOMPARE(report->columns[1].title, QStringLiteral("score"));
    QCOMPARE(report->scanned, 3);
    QCOMPARE(report->rows[0].cells[0].line, 5);
}

void TestSurveyShape::titlesAreToldFromData_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("headerRows");
    QTest::newRow("years over averages")
        << QByteArray("Question,2022,2023\nGate,4.2,4.4\nShop,3.9,4.0\n") << 1;
    QTest::newRow("years over scores")
        << QByteArray("Passenger,2022,2023,2024\nP1,5,4,3\nP2,1,2,3\nP3,4,4,5\n") << 1;
    QTest::newRow("days over scores") << QByteArray("Gate,2025-03-01,2025-03-02\nA,5,4\nB,3,4\nC,1,2\n") << 1;
    QTest::newRow("numbers of questions over scores")
        << QByteArray("id,1,2,3,4\nR1,5,4,3,1\nR2,1,2,3,4\n") << 1;
    QTest::newRow("words over numbers") << QByteArray("id,Gate,Shop\n1,5,4\n2,3,4\n") << 1;
    QTest::newRow("words over words") << QByteArray("who,Gate\nA,good\nB,bad\nC,good\n") << 1;
    QTest::newRow("no titles over numbers") << QByteArray("1,5,4\n2,3,4\n3,1,1\n") << 0;
    QTest::newRow("no titles: the first touchpoint comes again")
        << QByteArray("K1,Gate,3\nK2,Shop,4\nK3,Gate,5\n") << 0;
    QTest::newRow("no titles over days")
        << QByteArray("2025-03-01,Gate,3\n2025-03-02,Gate,4\n2025-03-03,Shop,5\n") << 0;
    QTest::newRow("one row only") << QByteArray("1,2,3\n") << 1;
}

void TestSurveyShape::titlesAreToldFromData() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, headerRows);
    std::vector<Row> records;
    RecordScanner scanner(textSource(QString::fromUtf8(bytes)), u',');
    Row row;
    while (*scanner.next(row))
        records.push_back(row);
    QCOMPARE(recogniseShape(records, u',').headerRows, headerRows);
}

void TestSurveyShape::aChosenDialectKeepsTheShapeThatAgrees() {
    const QString path =
        m_folder.write("Respondent ID,Collector ID,Start Date,End Date,How satisfied were you?,,\n"
                       ",,,,Ordering,Delivery,Returns\n1,7,03/01/2025,03/01/2025,4,5,3\n");
    const Result<TableSample> guessed = sampleFile(path);
    QVERIFY(guessed);
    const Result<TableSample> same = sampleFile(path, guessed->dialect);
    QVERIFY(same);
    QVERIFY(same->shape == guessed->shape);
    Dialect other = guessed->dialect;
    other.headerRows = 1;
    const Result<TableSample> changed = sampleFile(path, other);
    QVERIFY(changed);
    QVERIFY(changed->shape.key.isEmpty());
    QVERIFY(changed->shape.roles.empty());
    QCOMPARE(changed->scanned, 2);
}

void TestSurveyShape::thePartOfATitle() {
    QCOMPARE(titlePart(QStringLiteral("How was it? – Gate")), QStringLiteral("Gate"));
    QCOMPARE(titlePart(QStringLiteral("How was it? [Gate A]")), QStringLiteral("Gate A"));
    QCOMPARE(titlePart(QStringLiteral("Q1. How was it? - Check-in")), QStringLiteral("Check-in"));
    QCOMPARE(titlePart(QStringLiteral("Check-in")), QString());
}

QTEST_GUILESS_MAIN(TestSurveyShape)
#include "tst_survey_shape.moc"
