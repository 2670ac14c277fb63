#include "core/base/random.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

namespace {

std::unique_ptr<DelimitedReader> readerOf(const QString& text, const Dialect& dialect = {},
                                          qsizetype piece = 4096,
                                          qsizetype limit = RecordScanner::usualLimit) {
    auto reader = DelimitedReader::open(textSource(text, piece), dialect, QStringLiteral("a.csv"), limit);
    return reader ? *std::move(reader) : nullptr;
}

QString quotedIfNeeded(const QString& text, QChar delimiter) {
    const bool needed = text.contains(delimiter) || text.contains(u'"') || text.contains(u'\n')
                        || text.contains(u'\r') || text.startsWith(u' ');
    QString inner = text;
    return needed ? u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace

class TestDelimitedReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cellsAreCutAsTheStandardSays_data();
    void cellsAreCutAsTheStandardSays();
    void piecesOfAnySizeGiveTheSameRows();
    void brokenRowsCostOneRowOnly_data();
    void brokenRowsCostOneRowOnly();
    void cellsLeftOutAtTheEndAreBlank();
    void quotesBehindBackslashes_data();
    void quotesBehindBackslashes();
    void everyCellKnowsItsPlace();
    void titlesAreMadeDifferent();
    void titlesInSeveralRowsAreJoined();
    void withoutTitlesTheFirstRowIsData();
    void anEmptyFileIsAnError();
    void aGiantRowIsGivenUpWithoutKeepingIt();
    void longTextsAndForeignScriptsPassUnchanged();
    void randomTablesComeBack();
    void randomTextNeverBreaksIt();
};

void TestDelimitedReader::cellsAreCutAsTheStandardSays_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char* name, const char* text, QChar delimiter,
                        std::initializer_list<std::initializer_list<const char*>> cells) {
        QList<QStringList> rows;
        for (const auto& each : cells)
            rows += list(each);
        QTest::newRow(name) << QString::fromUtf8(text) << delimiter << rows;
    };
    row("plain cells", "a,b\n1,2\n3,4\n", u',', {{"1", "2"}, {"3", "4"}});
    row("no line end at the end", "a,b\n1,2", u',', {{"1", "2"}});
    row("CRLF", "a,b\r\n1,2\r\n", u',', {{"1", "2"}});
    row("lone CR as old Macs write it", "a,b\r1,2\r3,4", u',', {{"1", "2"}, {"3", "4"}});
    row("a delimiter inside quotes", "a,b\n\"1,5\",2\n", u',', {{"1,5", "2"}});
    row("a doubled quote is a quote", "a,b\n\"say \"\"hi\"\"\",2\n", u',', {{"say \"hi\"", "2"}});
    row("only a doubled quote", "a,b\n\"\"\"\",2\n", u',', {{"\"", "2"}});
    row("a line break inside quotes", "a,b\n\"one\ntwo\",2\n", u',', {{"one\ntwo", "2"}});
    row("CRLF inside quotes stays CRLF", "a,b\n\"one\r\ntwo\",2\n", u',', {{"one\r\ntwo", "2"}});
    row("empty cells", "a,b,c\n,,\n1,,3\n", u',', {{"", "", ""}, {"1", "", "3"}});
    row("quoted empty cells", "a,b\n\"\",\"\"\n", u',', {{"", ""}});
    row("blank lines are skipped", "a,b\n\n1,2\n\r\n   \n3,4\n\n", u',', {{"1", "2"}, {"3", "4"}});
    row("the end as old programs write it", "a,b\n1,2\n\x1A", u',', {{"1", "2"}});
    row("semicolons", "a;b\n1,5;2\n", u';', {{"1,5", "2"}});
    row("tabs", "a\tb\n1\t2\n", u'\t', {{"1", "2"}});
    row("pipes", "a|b\n1|2\n", u'|', {{"1", "2"}});
    row("a quote in the middle of a cell is a letter", "a,b\n5\" pipe,2\n", u',', {{"5\" pipe", "2"}});
    row("blanks around a quoted cell", "a,b\n \"1\" , \"2\" \n", u',', {{"1", "2"}});
    row("blanks around a plain cell belong to it", "a,b\n 1 , 2\n", u',', {{" 1 ", " 2"}});
    row("cells missing at the end only where the titles are empty", "a,b,,\n1,2\n3,4,5,6\n", u',',
        {{"1", "2", "", ""}, {"3", "4", "5", "6"}});
    row("blank cells too many", "a,b\n1,2,,\n", u',', {{"1", "2"}});
    row("markup and formulas are text", "a,b\n<b>x</b>,=1+1\n", u',', {{"<b>x</b>", "=1+1"}});
    row("emoji and right-to-left", "a,b\n👍🏽,مرحبا\n", u',', {{"👍🏽", "مرحبا"}});
}

void TestDelimitedReader::cellsAreCutAsTheStandardSays() {
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QFETCH(QList<QStringList>, rows);
    Dialect dialect;
    dialect.delimiter = delimiter;
    const auto reader = readerOf(text, dialect);
    QVERIFY(reader);
    QList<QStringList> read;
    for (const Row& row : rowsOf(*reader)) {
        QCOMPARE(row.problem, QString());
        QCOMPARE(row.number, read.size() + 1);
        read += texts(row);
    }
    QCOMPARE(read, rows);
}

void TestDelimitedReader::piecesOfAnySizeGiveTheSameRows() {
    const QString text =
        QStringLiteral("a,b\r\n\"one\r\n\"\"two\"\"\",2\r\n\r\n\"x\"y,4\r\n3,4,5\r\n\"open,\r\n7,8\r\n");
    std::vector<QStringList> expected;
    QStringList problems;
    for (qsizetype piece : {4096, 1, 2, 3, 5, 7, 11}) {
        const auto reader = readerOf(text, {}, piece);
        QVERIFY(reader);
        std::vector<QStringList> read;
        QStringList met;
        for (const Row& row : rowsOf(*reader)) {
            read.push_back(texts(row));
            met +=
                QStringLiteral("%1:%2 %3").arg(row.position.line).arg(row.position.column).arg(row.problem);
        }
        if (expected.empty()) {
            expected = read;
            problems = met;
        }
        QVERIFY(read == expected);
        QCOMPARE(met, problems);
    }
    QCOMPARE(expected.size(), std::size_t{5});
}

void TestDelimitedReader::brokenRowsCostOneRowOnly_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("goodRows");
    const auto row = [](const char* name, const QString& text, qint64 line, qint64 column,
                        const char* problem, int goodRows) {
        QTest::newRow(name) << text << line << column << QString::fromUtf8(problem) << goodRows;
    };
    row("a quote that is never closed", QStringLiteral("a,b\n1,2\n3,\"four\n5,6\n7,8\n"), 3, 3,
        "The quote is never closed.", 3);
    row("a quote closed too early", QStringLiteral("a,b\n1,2\n\"3\" x,4\n5,6\n"), 3, 1,
        "The quote is closed in the middle of the cell.", 2);
    row("an open quote that the next quoted cell seems to close",
        QStringLiteral("a,b\n1,\"two\n3,\"four\"\n5,6\n"), 2, 3,
        "The quote is closed in the middle of the cell.", 2);
    row("cut off in the last row", QStringLiteral("a,b,c\n1,2,3\n4,5,6\n6,7"), 4, 3,
        "The row has 2 cells where the titles have 3.", 2);
    row("a cell too many", QStringLiteral("a,b\n1,2\n3,4,five\n6,7\n"), 3, 5,
        "The row has 3 cells where the titles have 2.", 2);
    row("a NUL", QStringLiteral("a,b\n1,2\n3,x%1y\n5,6\n").arg(QChar(0)), 3, 4,
        "The row holds a NUL character.", 2);
    row("a NUL in quotes", QStringLiteral("a,b\n1,2\n3,\"x\n%1y\"\n5,6\n").arg(QChar(0)), 4, 1,
        "The row holds a NUL character.", 2);
    row("lines inside quotes count", QStringLiteral("a,b\n\"1\n\n\n1\",2\n3\n5,6\n"), 6, 1,
        "The row has 1 cells where the titles have 2.", 2);
}

void TestDelimitedReader::brokenRowsCostOneRowOnly() {
    QFETCH(QString, text);
    QFETCH(qint64, line);
    QFETCH(qint64, column);
    QFETCH(QString, problem);
    QFETCH(int, goodRows);
    const auto reader = readerOf(text);
    QVERIFY(reader);
    int good = 0;
    int bad = 0;
    for (const Row& row : rowsOf(*reader)) {
        if (row.problem.isEmpty()) {
            ++good;
            continue;
        }
        ++bad;
        QCOMPARE(row.problem, problem);
        QCOMPARE(row.position, (SourcePosition{QStringLiteral("a.csv"), line, column}));
        QVERIFY(!row.text.isEmpty());
    }
    QCOMPARE(bad, 1);
    QCOMPARE(good, goodRows);
}

void TestDelimitedReader::cellsLeftOutAtTheEndAreBlank() {
    const auto reader = readerOf(QStringLiteral("a,b,c,d\n1,2,3,4\n5,6\n7,8,9\n1,2"));
    const std::vector<Row> rows = rowsOf(*reader);
    QCOMPARE(rows.size(), std::size_t{4});
    for (const Row& row : rows)
        QCOMPARE(row.problem, QString());
    QCOMPARE(texts(rows[1]), list({"5", "6", "", ""}));
    QCOMPARE(rows[1].cells[2].line, 3);
    QCOMPARE(texts(rows[3]), list({"1", "2", "", ""})); // others are short, too, so it was not cut off
    QCOMPARE(reader->shortRows(), 3);
    QVERIFY(noticesOf(*reader).join(u' ').contains(QStringLiteral("3 row(s) have fewer cells")));
    const auto whole = readerOf(QStringLiteral("a,b,,\n1,2\n"));
    QCOMPARE(rowsOf(*whole).size(), std::size_t{1});
    QCOMPARE(whole->shortRows(), 0); // nothing is missing below a title
}

void TestDelimitedReader::quotesBehindBackslashes_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("a quote") << QStringLiteral("say \\\"hi\\\", then go")
                             << QStringLiteral("say \"hi\", then go");
    QTest::newRow("a quote at the end") << QStringLiteral("5\\\"") << QStringLiteral("5\"");
    QTest::newRow("a backslash") << QStringLiteral("C:\\\\temp\\\\") << QStringLiteral("C:\\temp\\");
    QTest::newRow("a backslash before a letter") << QStringLiteral("C:\\temp") << QStringLiteral("C:\\temp");
    QTest::newRow("doubled quotes as well") << QStringLiteral("a \"\"b\"\" c") << QStringLiteral("a \"b\" c");
    QTest::newRow("a line break") << QStringLiteral("a\n\\\"b\\\"\nc") << QStringLiteral("a\n\"b\"\nc");
}

void TestDelimitedReader::quotesBehindBackslashes() {
    QFETCH(QString, cell);
    QFETCH(QString, text);
    Dialect dialect;
    dialect.backslash = true;
    for (const qsizetype piece : {4096, 1, 3}) {
        const auto reader = readerOf(QStringLiteral("a,b\n\"%1\",2\n3,4\n").arg(cell), dialect, piece);
        const std::vector<Row> rows = rowsOf(*reader);
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(texts(rows[0]), (QStringList{text, QStringLiteral("2")}));
        QCOMPARE(texts(rows[1]), list({"3", "4"}));
    }
}

void TestDelimitedReader::everyCellKnowsItsPlace() {
    const auto reader = readerOf(QStringLiteral("a,b,c\r\n1,\"x\r\ny\",3\r\n,5,\"6\"\r\n"));
    const std::vector<Row> rows = rowsOf(*reader);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].cells[1], (Cell{QStringLiteral("x\r\ny"), 2, 3}));
    QCOMPARE(rows[0].cells[2], (Cell{QStringLiteral("3"), 3, 4}));
    QCOMPARE(rows[1].position.line, 4);
    QCOMPARE(rows[1].cells[2], (Cell{QStringLiteral("6"), 4, 4}));
}

void TestDelimitedReader::titlesAreMadeDifferent() {
    const auto reader = readerOf(QStringLiteral("Name, Name ,,\"A\nB\",Name\n1,2,3,4,5\n"));
    QCOMPARE(reader->columns(), list({"Name", "Name (2)", "Column 3", "A B", "Name (3)"}));
}

void TestDelimitedReader::titlesInSeveralRowsAreJoined() {
    Dialect dialect;
    dialect.headerRows = 2;
    const auto reader =
        readerOf(QStringLiteral("Films,,Age\nResponse,Second film,Response\nyes,no,5\n"), dialect);
    QCOMPARE(reader->columns(), list({"Films", "Second film", "Age"}));
    QCOMPARE(rowsOf(*reader).size(), std::size_t{1});
}

void TestDelimitedReader::withoutTitlesTheFirstRowIsData() {
    Dialect dialect;
    dialect.headerRows = 0;
    const auto reader = readerOf(QStringLiteral("1,2\n3,4\n"), dialect);
    QCOMPARE(reader->columns(), list({"Column 1", "Column 2"}));
    const std::vector<Row> rows = rowsOf(*reader);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(texts(rows[0]), list({"1", "2"}));
    QCOMPARE(rows[1].number, 2);
}

void TestDelimitedReader::anEmptyFileIsAnError() {
    for (const char* text : {"", "\n\n", "  \r\n"}) {
        const auto reader =
            DelimitedReader::open(textSource(QString::fromLatin1(text)), {}, QStringLiteral("a.csv"));
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::Invalid);
    }
    const auto broken =
        DelimitedReader::open(textSource(QStringLiteral("a,\"b\n1,2\n")), {}, QStringLiteral("a.csv"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().position, (SourcePosition{QStringLiteral("a.csv"), 1, 3}));
}

void TestDelimitedReader::aGiantRowIsGivenUpWithoutKeepingIt() {
    constexpr qsizetype limit = 1000;
    const QString giant(5000, u'x');
    const auto plain = readerOf(QStringLiteral("a,b\n1,%1\n3,4\n").arg(giant), {}, 64, limit);
    std::vector<Row> rows = rowsOf(*plain);
    QCOMPARE(rows.size(), std::size_t{2});
    QVERIFY(!rows[0].problem.isEmpty());
    QCOMPARE(rows[0].position.line, 2);
    QVERIFY(rows[0].text.size() <= 2000);
    QCOMPARE(texts(rows[1]), list({"3", "4"}));

    const auto quoted = readerOf(QStringLiteral("a,b\n1,\"%1\n3,4\n5,6\n").arg(giant), {}, 64, limit);
    rows = rowsOf(*quoted);
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].position, (SourcePosition{QStringLiteral("a.csv"), 2, 3}));
    QCOMPARE(texts(rows[2]), list({"5", "6"}));
}

void TestDelimitedReader::longTextsAndForeignScriptsPassUnchanged() {
    QString text;
    while (text.size() < 12000)
        text += QStringLiteral("<script>“Zażółć” 👩‍👩‍👧 שלום \"x\" =SUM(A1)\r\n");
    const auto reader =
        readerOf(QStringLiteral("a,b\n") + quotedIfNeeded(text, u',') + QStringLiteral(",2\n"), {}, 97);
    const std::vector<Row> rows = rowsOf(*reader);
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].cells[0].text, text);
}

void TestDelimitedReader::randomTablesComeBack() {
    const QString letters = QStringLiteral("ab\",;\t|\n\r ł0");
    Random random(11);
    for (int round = 0; round < 300; ++round) {
        Dialect dialect;
        dialect.delimiter = QStringLiteral(",;\t|")[qsizetype(random.below(4))];
        const auto columns = 2 + random.below(4);
        const QString lineEnd = random.below(2) ? QStringLiteral("\r\n") : QStringLiteral("\n");
        QString text = QStringLiteral("h1");
        for (std::uint64_t c = 1; c < columns; ++c)
            text += dialect.delimiter + QStringLiteral("h%1").arg(c + 1);
        text += lineEnd;
        std::vector<QStringList> table;
        for (std::uint64_t r = random.below(8); r > 0; --r) {
            QStringList row;
            for (std::uint64_t c = 0; c < columns; ++c) {
                QString cell;
                for (std::uint64_t i = random.below(6); i > 0; --i)
                    cell += letters[qsizetype(random.below(std::uint64_t(letters.size())))];
                row += cell;
                text += (c > 0 ? QString(dialect.delimiter) : QString())
                        + quotedIfNeeded(cell, dialect.delimiter);
            }
            text += lineEnd;
            table.push_back(row);
        }
        const auto reader = readerOf(text, dialect, qsizetype(1 + random.below(40)));
        QVERIFY(reader);
        std::vector<QStringList> read;
        for (const Row& row : rowsOf(*reader)) {
            QVERIFY2(row.problem.isEmpty(), qPrintable(text));
            read.push_back(texts(row));
        }
        QVERIFY2(read == table, qPrintable(text));
    }
}

void TestDelimitedReader::randomTextNeverBreaksIt() {
    const QString letters = QStringLiteral("a\"\",,;\n\r 1%1").arg(QChar(0));
    Random random(12);
    qint64 rows = 0;
    for (int round = 0; round < 4000; ++round) {
        QString text;
        for (std::uint64_t i = random.below(120); i > 0; --i)
            text += letters[qsizetype(random.below(std::uint64_t(letters.size())))];
        Dialect dialect;
        dialect.headerRows = int(random.below(3));
        const auto reader =
            readerOf(text, dialect, qsizetype(1 + random.below(30)), 1 + qsizetype(random.below(60)));
        if (!reader) continue;
        Row row;
        const qint64 lines = text.count(u'\n') + text.count(u'\r') + 1;
        qint64 met = 0;
        for (;;) {
            const Result<bool> more = reader->next(row);
            QVERIFY(more);
            if (!*more) break;
            QVERIFY(row.position.line >= 1 && row.position.line <= lines);
            QVERIFY(row.position.column >= 1);
            if (row.problem.isEmpty()) QCOMPARE(qsizetype(row.cells.size()), reader->columns().size());
            QVERIFY(++met <= lines); // it always gets on
        }
        rows += met;
    }
    QVERIFY(rows > 4000);
}

QTEST_GUILESS_MAIN(TestDelimitedReader)
#include "tst_delimited_reader.moc"
