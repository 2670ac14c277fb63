// Sheets of real workbooks (made here, part by part) as rows of texts.
#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/file_kind.h"
#include "core/feedback/reading/workbook_reader.h"
#include "tests/core/feedback/archives.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

namespace {

const QByteArray xlsxRows =
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
    "t=\"s\"><v>3</v></c>"
    "<c r=\"D1\" t=\"inlineStr\"><is><t>again</t></is></c></row>"
    "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><f>1+3.1</f><v>4.0999999999999996</v></c>"
    "<c r=\"C3\" s=\"1\"><v>45717</v></c><c r=\"D3\" t=\"b\"><v>1</v></c></row>"
    "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>A3</f><v>Gate</v></c><c r=\"C4\" "
    "s=\"2\"><v>45718.4375</v></c></row>"
    "<row><c t=\"e\"><v>#N/A</v></c><c s=\"3\"><v>1.5</v></c><c t=\"d\"><v>2025-03-04T10:00:00</v></c></row>"
    "<row r=\"9\"><c r=\"B9\"><v></v></c></row>";

QByteArray odsTable(const QByteArray& name, const QByteArray& rows) {
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

QByteArray odsText(const QByteArray& text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

} // namespace

class TestWorkbookReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void xlsxCellsAreReadAsPeopleMeanThem();
    void daysCountFrom1904WhereTheWorkbookSaysSo();
    void odsCellsAreReadAsPeopleMeanThem();
    void sharesAreReadAsPercent();
    void theSheetIsChosen();
    void exportsOfSurveyToolsAreRecognisedInSheets();
    void answersOfASheetAreImported();
    void damagedWorkbooksAreNamed();
    void aCellThatIsNeverEndedTakesNoMemory();

  private:
    QString path(const char* name) const { return m_folder.path(QString::fromLatin1(name)); }
    Folder m_folder;
};

void TestWorkbookReader::xlsxCellsAreReadAsPeopleMeanThem() {
    const QString file = path("a.xlsx");
    QVERIFY(writeXlsx(file, xlsxRows));
    QCOMPARE(*fileKindOf(file), FileKind::Xlsx);
    QCOMPARE(*(*Workbook::open(file))->sheets(), list({"Info", "Answers"}));
    const auto reader = openWorkbook(file, QStringLiteral("Answers"), Dialect{});
    QVERIFY(reader);
    QCOMPARE((*reader)->columns(), list({"touchpoint", "score", "date", "again"}));
    const std::vector<Row> rows = rowsOf(**reader);
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(texts(rows[0]), list({"Zgłoszenie & co", "4.1", "2025-03-01", "TRUE"}));
    QCOMPARE(texts(rows[1]), list({"Gate", "", "2025-03-02 10:30:00", ""}));
    QCOMPARE(texts(rows[2]), list({"#N/A", "1.5", "2025-03-04T10:00:00", ""})); // [h]:mm is an amount
    QCOMPARE(rows[0].cells[2].line, 3);
    QCOMPARE(rows[0].cells[2].column, 3);
    QCOMPARE(rows[2].position.line, 5);
}

void TestWorkbookReader::daysCountFrom1904WhereTheWorkbookSaysSo() {
    const QString file = path("mac.xlsx");
    QVERIFY(writeXlsx(file, xlsxRows, {}, "<workbookPr date1904=\"1\"/>"));
    const auto reader = openWorkbook(file, QStringLiteral("Answers"), Dialect{});
    QVERIFY(reader);
    QCOMPARE(texts(rowsOf(**reader)[0])[2], QStringLiteral("2029-03-02")); // 1,462 days later
}

void TestWorkbookReader::odsCellsAreReadAsPeopleMeanThem() {
    const QString file = path("a.ods");
    QVERIFY(writeOds(
        file,
        "<table:tracked-changes><table:table table:name=\"old\"/></table:tracked-changes>"
            + odsTable("Empty", "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
                                "table:number-columns-repeated=\"16384\"/></table:table-row>")
            + odsTable("Odpowiedzi",
                       "<table:table-row>" + odsText("touchpoint") + odsText("score") + odsText("date")
                           + odsText("share") + odsText("again") + odsText("sure")
                           + "<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>"
                             "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
                             "office:value-type=\"string\"><office:annotation><text:p>note</text:p></"
                             "office:annotation>"
                             "<text:p>Zgło<text:span>szenie</text:span><text:s "
                             "text:c=\"2\"/>x</text:p><text:p>second</text:p>"
                             "</table:table-cell><table:table-cell table:formula=\"of:=1\" "
                             "office:value-type=\"float\" "
                             "office:value=\"4.5\"><text:p>4,5</text:p></table:table-cell><table:table-cell "
                             "office:value-type=\"date\" "
                             "office:date-value=\"2025-03-01T10:30:00\"><text:p>01.03.25</text:p>"
                             "</table:table-cell><table:table-cell table:number-columns-repeated=\"2\" "
                             "office:value-type=\"percentage\" office:value=\"0.31\"><text:p>31 "
                             "%</text:p></table:table-cell>"
                             "<table:table-cell office:value-type=\"boolean\" "
                             "office:boolean-value=\"true\"><text:p>WAHR"
                             "</text:p></table:table-cell></table:table-row>")));
    QCOMPARE(*fileKindOf(file), FileKind::Ods);
    QCOMPARE(*(*Workbook::open(file))->sheets(), list({"Empty", "Odpowiedzi"}));
    QCOMPARE(*(*Workbook::open(file))->usualSheet(), QStringLiteral("Odpowiedzi"));
    const auto reader = openWorkbook(file, {}, Dialect{});
    QVERIFY(reader);
    const std::vector<Row> rows = rowsOf(**reader);
    QCOMPARE(rows.size(), std::size_t{2});
    const QStringList expected =
        list({"Zgłoszenie  x\nsecond", "4.5", "2025-03-01 10:30:00", "31%", "31%", "TRUE"});
    QCOMPARE(texts(rows[0]), expected);
    QCOMPARE(texts(rows[1]), expected);
    QCOMPARE(rows[1].position.line, 3);
}

void TestWorkbookReader::sharesAreReadAsPercent() {
    const QString file = path("share.xlsx");
    QVERIFY(writeXlsx(
        file, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
              "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" s=\"4\"><v>0.87</v></c></row>"
              "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" s=\"5\"><v>0.125</v></c></row>"));
    const auto reader = openWorkbook(file, QStringLiteral("Answers"), Dialect{});
    QVERIFY(reader);
    const std::vector<Row> rows = rowsOf(**reader);
    QCOMPARE(texts(rows[0])[1], QStringLiteral("87%"));
    QCOMPARE(texts(rows[1])[1], QStringLiteral("12.5%"));
}

void TestWorkbookReader::theSheetIsChosen() {
    const QString file = path("two.xlsx");
    QVERIFY(
        writeXlsx(file, xlsxRows, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>note</t></is></c></row>"));
    const Result<TableSample> first = sampleFile(file);
    QVERIFY(first);
    QCOMPARE(first->location.query, QStringLiteral("Answers")); // a note of one cell is no table
    QVERIFY(first->notices.join(u' ').contains(QStringLiteral("Info, Answers")));
    QCOMPARE(first->sheets, list({"Info", "Answers"}));
    QCOMPARE(first->kind, FileKind::Xlsx);
    const SourceLocation named{model::SourceKind::File, file, QStringLiteral("Answers")};
    const Result<TableSample> second = sampleFile(named, std::nullopt);
    QVERIFY(second);
    QCOMPARE(second->scanned, 3);
    QVERIFY(second->notices.isEmpty());
    const SourceLocation wrong{model::SourceKind::File, file, QStringLiteral("Nowhere")};
    const Result<TableSample> missing = sampleFile(wrong, std::nullopt);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(QStringLiteral("Nowhere")));
}

void TestWorkbookReader::exportsOfSurveyToolsAreRecognisedInSheets() {
    QByteArray rows;
    const auto row = [&](std::initializer_list<const char*> cells) {
        rows += "<row>";
        for (const char* cell : cells)
            rows += *cell ? QByteArray("<c t=\"inlineStr\"><is><t>") + cell + "</t></is></c>"
                          : QByteArray("<c/>");
        rows += "</row>";
    };
    row({"Respondent ID", "Collector ID", "Start Date", "How satisfied were you?", "", ""});
    row({"", "", "", "Ordering", "Delivery", "Returns"});
    row({"1", "7", "2025-03-01", "Very satisfied", "Satisfied", "Neutral"});
    row({"2", "7", "2025-03-02", "Satisfied", "Dissatisfied", "Very dissatisfied"});
    const QString file = path("monkey.xlsx");
    QVERIFY(writeXlsx(file, rows));
    const Result<TableSample> sample = sampleFile(file);
    QVERIFY(sample);
    QCOMPARE(sample->shape.key, QStringLiteral("surveymonkey"));
    QCOMPARE(sample->scanned, 2);
    const Mapping mapping = guessMapping(*sample, {});
    QCOMPARE(titlesOf(mapping, ColumnRole::Answer).size(), 3);
    QCOMPARE(titlesOf(mapping, ColumnRole::Time), list({"Start Date"}));
}

void TestWorkbookReader::answersOfASheetAreImported() {
    QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";
    for (int i = 2; i < 502; ++i) {
        rows +=
            QStringLiteral("<row r=\"%1\"><c r=\"A%1\" t=\"s\"><v>2</v></c><c r=\"B%1\"><v>%2</v></c></row>")
                .arg(i)
                .arg(i % 11)
                .toUtf8();
    }
    rows += "<row r=\"502\"><c r=\"A502\" t=\"s\"><v>2</v></c><c r=\"B502\"><v>77</v></c></row>";
    const QString file = path("answers.xlsx");
    QVERIFY(writeXlsx(file, rows));
    const Result<TableSample> sample = sampleFile(file);
    QVERIFY(sample);
    const Mapping mapping = guessMapping(*sample, {});
    NoProgress progress;
    const Result<ImportPreview> seen = preview(sample->location, mapping, progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts.answers, 500);
    QCOMPARE(seen->counts.invalid, 1);
    QCOMPARE(seen->rejected[0].position.line, 502);
    QCOMPARE(seen->rejected[0].position.column, 2);
}

void TestWorkbookReader::damagedWorkbooksAreNamed() {
    const QString file = path("whole.xlsx");
    QVERIFY(writeXlsx(file, xlsxRows));
    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const Result<TableSample> cut =
        sampleFile(m_folder.write(bytes.left(bytes.size() / 2), QStringLiteral("cut.xlsx")));
    QVERIFY(!cut);
    QVERIFY(cut.error().message.contains(QStringLiteral("cut off")));
    const QString broken = path("broken.xlsx");
    QVERIFY(writeXlsx(broken, xlsxRows + "<row r=\"10\"><c r=\"A10\"><v>1</c></row>"));
    const Result<TableSample> stops =
        sampleFile(SourceLocation{model::SourceKind::File, broken, QStringLiteral("Answers")}, {});
    QVERIFY(stops); // with what could be read until there
    QCOMPARE(stops->scanned, 3);
    QVERIFY(!stops->complete);
    QVERIFY(stops->brokenOff);
    QCOMPARE(stops->brokenOff->position.line, 10);
    QVERIFY(stops->notices.contains(stops->brokenOff->message));
    // Every byte changed somewhere: an error or rows, never a crash.
    for (qsizetype at = 0; at < bytes.size(); at += 37) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const Result<TableSample> sample =
            sampleFile(m_folder.write(changed, QStringLiteral("changed.xlsx")));
        if (!sample) QVERIFY(!sample.error().message.isEmpty());
    }
}

void TestWorkbookReader::aCellThatIsNeverEndedTakesNoMemory() {
    const QString file = path("bomb.xlsx");
    QVERIFY(writeXlsx(file, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + QByteArray(70 << 20, 'x')
                                + "</t></is></c></row>"));
    const Result<TableSample> sample =
        sampleFile(SourceLocation{model::SourceKind::File, file, QStringLiteral("Answers")}, {});
    QVERIFY(!sample);
}

QTEST_GUILESS_MAIN(TestWorkbookReader)
#include "tst_workbook_reader.moc"
