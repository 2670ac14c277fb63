#include "core/base/random.h"
#include "core/feedback/reading/table_sample.h"
#include "tests/core/feedback/fixtures.h"

#include <QDir>

using namespace chwila;
using namespace chwila::feedback;

class TestTableSample : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theDialectIsFound_data();
    void theDialectIsFound();
    void columnsAreCounted();
    void anAssumedEncodingIsSaidOpenly();
    void wrongLettersAreCountedOpenly();
    void filesThatAreNoTablesAreRefused_data();
    void titlesWithoutRowsAreNamed();
    void filesThatAreNoTablesAreRefused();
    void randomBytesNeverBreakIt();
    void longFilesAreSampledInPart();
    void lookingIsStopped();

  private:
    Folder m_folder;
};

void TestTableSample::theDialectIsFound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<int>("rows");
    QTest::newRow("commas") << QByteArray("a,b,c\n1,2,3\n4,5,6\n") << QChar(u',') << 1 << 2;
    QTest::newRow("semicolons with decimal commas")
        << QByteArray("step;score;weight\nclaim;4,5;1,0\nrepair;3,5;2,0\n") << QChar(u';') << 1 << 2;
    QTest::newRow("tabs with commas in texts")
        << QByteArray("step\tscore\twhy\nclaim\t4\tslow, very slow\nrepair\t3\tok\n") << QChar(u'\t') << 1
        << 2;
    QTest::newRow("pipes") << QByteArray("a|b\n1|2\n3|4\n") << QChar(u'|') << 1 << 2;
    QTest::newRow("commas with semicolons inside quotes")
        << QByteArray("a,b\n1,\"x;y;z\"\n2,\"p;q;r\"\n") << QChar(u',') << 1 << 2;
    QTest::newRow("a single column") << QByteArray("score\n4\n5\n") << QChar(u',') << 1 << 2;
    QTest::newRow("no titles") << QByteArray("1,2,3\n4,5,6\n") << QChar(u',') << 0 << 2;
    QTest::newRow("dates and numbers but no titles")
        << QByteArray("2025-01-01,Claim,7\n2025-01-02,Repair,8\n") << QChar(u',') << 0 << 2;
    QTest::newRow("a byte order mark before the titles") << QByteArray("\xEF\xBB\xBF"
                                                                       "a;b\n1;2\n")
                                                         << QChar(u';') << 1 << 1;
    QTest::newRow("three rows of titles as Qualtrics writes them") << QByteArray(
        "Q1,Q2\nHow was "
        "it?,Why?\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n5,good\n")
                                                                   << QChar(u',') << 3 << 1;
    QTest::newRow("two rows of titles over groups")
        << QByteArray("Films,,,,Age\nOne,Two,Three,Four,Response\n1,2,3,4,30\n5,4,3,2,40\n") << QChar(u',')
        << 2 << 2;
}

void TestTableSample::theDialectIsFound() {
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    QFETCH(int, headerRows);
    QFETCH(int, rows);
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    QVERIFY(sample);
    QCOMPARE(sample->dialect.delimiter, delimiter);
    QCOMPARE(sample->dialect.headerRows, headerRows);
    QCOMPARE(sample->rows.size(), std::size_t(rows));
    QVERIFY(sample->complete);
    QVERIFY(sample->notices.isEmpty());
    for (const Row& row : sample->rows)
        QCOMPARE(row.problem, QString());
}

void TestTableSample::columnsAreCounted() {
    const Result<TableSample> sample = sampleFile(m_folder.write("a,b\nx,1\n x ,2\n,3\ny,4\nbroken\n"));
    QVERIFY(sample);
    QCOMPARE(sample->scanned, 5);
    QCOMPARE(sample->rows.size(), std::size_t{5});
    QVERIFY(!sample->rows[4].problem.isEmpty());
    const ColumnSample& a = sample->columns[0];
    QCOMPARE(a.title, QStringLiteral("a"));
    QCOMPARE(a.filled, 3);
    QCOMPARE(a.distinct, 2);
    QCOMPARE(a.values,
             (std::vector<std::pair<QString, qint64>>{{QStringLiteral("x"), 2}, {QStringLiteral("y"), 1}}));
    QCOMPARE(sample->columns[1].distinct, 4);
}

void TestTableSample::anAssumedEncodingIsSaidOpenly() {
    const Result<TableSample> sample =
        sampleFile(m_folder.write("etap,ocena\nzg\xB3oszenie,5\nwyja\x9Cnienie,4\n"));
    QVERIFY(sample);
    QCOMPARE(sample->dialect.encoding, QStringLiteral("windows-1250"));
    QCOMPARE(sample->notices.size(), 1);
    QVERIFY(sample->notices[0].contains(QStringLiteral("windows-1250")));
    QCOMPARE(sample->rows[1].cells[0].text, QStringLiteral("wyjaśnienie"));
}

void TestTableSample::wrongLettersAreCountedOpenly() {
    const Result<TableSample> sample = sampleFile(m_folder.write("a,b\n\xFF\xFF,5\nx,4\n"), Dialect{});
    QVERIFY(sample);
    QCOMPARE(sample->notices.size(), 1);
    QVERIFY(sample->notices[0].contains(u'2'));
    QCOMPARE(sample->rows.size(), std::size_t{2});
}

void TestTableSample::filesThatAreNoTablesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank lines") << QByteArray("\n\n\n") << QStringLiteral("empty");
    QTest::newRow("a database") << QByteArray("SQLite format 3\0\x10\0", 18) << QStringLiteral("Attach it");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << QStringLiteral("workbook");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3") << QStringLiteral("PDF");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)
                               << QStringLiteral("picture");
    QTest::newRow("a compressed file that is cut off")
        << QByteArray("\x1F\x8B\x08\0\0\0", 6) << QStringLiteral("ends in the middle");
    QTest::newRow("machine code") << QByteArray(
        "\x7F"
        "ELF\x02\x01\x01\0\0\0\0\0\x03\0\x3E\0\x01\x04\x05\x06\x0E\x11",
        22) << QStringLiteral("not a table");
}

void TestTableSample::titlesWithoutRowsAreNamed() {
    const Result<TableSample> sample = sampleFile(m_folder.write("touchpoint,score\n"));
    QVERIFY(!sample);
    QVERIFY(sample.error().message.contains(QStringLiteral("no rows below its titles")));
}

void TestTableSample::filesThatAreNoTablesAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const QString path = m_folder.write(bytes);
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(!sample);
    QVERIFY2(sample.error().message.contains(word), qPrintable(sample.error().message));
    QCOMPARE(sample.error().position.file, path);
    const Result<TableSample> missing = sampleFile(m_folder.path(QStringLiteral("not there.csv")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!sampleFile(QDir::tempPath()));
}

void TestTableSample::randomBytesNeverBreakIt() {
    const QByteArray usual("a1,;\t|\"\n\r \xC5\x82\xFF", 13);
    Random random(31);
    int read = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes;
        const bool wild = random.below(4) == 0;
        for (std::uint64_t i = random.below(400); i > 0; --i)
            bytes +=
                wild ? char(random.below(256)) : usual[qsizetype(random.below(std::uint64_t(usual.size())))];
        const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
        if (!sample) {
            QVERIFY(!sample.error().message.isEmpty());
            continue;
        }
        ++read;
        for (const Row& row : sample->rows)
            QVERIFY(!row.problem.isEmpty() || row.cells.size() == sample->columns.size());
    }
    QVERIFY(read > 100);
}

void TestTableSample::longFilesAreSampledInPart() {
    QByteArray bytes("customer,score\n");
    for (int i = 0; i < 21000; ++i)
        bytes += QByteArray::number(i) + ',' + QByteArray::number(i % 11) + '\n';
    const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
    QVERIFY(sample);
    QVERIFY(!sample->complete);
    QCOMPARE(sample->scanned, 20000);
    QCOMPARE(sample->rows.size(), std::size_t{200});
    QCOMPARE(sample->columns[0].distinct, 20000);
    QCOMPARE(sample->columns[0].values.size(), std::size_t{1000});
    QCOMPARE(sample->columns[1].values.size(), std::size_t{11});
}

void TestTableSample::lookingIsStopped() {
    class Stopped final : public Progress {
      public:
        bool cancelled() const override { return true; }
        void report(double, const QString&) override {}
    };
    const QString path = m_folder.write("a,b\n1,2\n");
    const auto sample = sampleFile({model::SourceKind::File, path, {}}, std::nullopt, Stopped());
    QVERIFY(!sample);
    QCOMPARE(sample.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTableSample)
#include "tst_table_sample.moc"
