// SPSS files, written here by ReadStat's own writer.
#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/file_kind.h"
#include "core/feedback/reading/statistics_reader.h"
#include "tests/core/feedback/fixtures.h"
#include "tests/core/feedback/spss_file.h"

using namespace chwila;
using namespace chwila::feedback;

class TestStatisticsReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void casesAreRows_data();
    void casesAreRows();
    void labelsStandForTheirNumbers();
    void manyCasesStreamAndStop();
    void damagedFilesAreNamed();

  private:
    Folder m_folder;
};

void TestStatisticsReader::casesAreRows_data() {
    QTest::addColumn<bool>("compressed");
    QTest::newRow(".sav") << false;
    QTest::newRow(".zsav") << true;
}

void TestStatisticsReader::casesAreRows() {
    QFETCH(bool, compressed);
    const QString path = m_folder.path(QStringLiteral("survey.csv")); // what a file is, it says itself
    QVERIFY(!spssFile(14, compressed, path).isEmpty());
    QCOMPARE(*fileKindOf(path), FileKind::Spss);
    const auto reader = openFileRows(path, {}, Dialect{});
    QVERIFY2(reader, reader ? "" : qPrintable(describe(reader.error())));
    QCOMPARE((*reader)->columns(), list({"resp_id", "Jak oceniasz odprawę?", "sex", "day", "sent"}));
    const std::vector<Row> rows = rowsOf(**reader);
    QCOMPARE(rows.size(), std::size_t{14});
    QCOMPARE(texts(rows[0]), list({"R0", "Bardzo źle", "Kobieta", "2025-03-01", "2025-03-01 10:30:00"}));
    QCOMPARE(texts(rows[1]), list({"R1", "2", "Mężczyzna", "2025-03-02", "2025-03-01 10:30:00"}));
    QCOMPARE(texts(rows[4])[1], QStringLiteral("Bardzo dobrze"));
    QCOMPARE(texts(rows[5])[1], QString()); // refused: the author's missing value
    QCOMPARE(texts(rows[6])[1], QString()); // the system's
}

void TestStatisticsReader::labelsStandForTheirNumbers() {
    const QString path = m_folder.path(QStringLiteral("survey.sav"));
    QVERIFY(!spssFile(70, false, path).isEmpty());
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    QCOMPARE(sample->shape.key, QStringLiteral("spss"));
    const Mapping mapping = guessMapping(*sample, {});
    QCOMPARE(titlesOf(mapping, ColumnRole::Answer), list({"Jak oceniasz odprawę?"}));
    QCOMPARE(titlesOf(mapping, ColumnRole::Segment), list({"sex"}));
    QCOMPARE(titlesOf(mapping, ColumnRole::Customer), list({"resp_id"}));
    NoProgress progress;
    const Result<ImportPreview> seen = preview(sample->location, mapping, progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts, (AnswerReader::Counts{70, 50, 0, 0, 20}));
}

void TestStatisticsReader::manyCasesStreamAndStop() {
    const QString path = m_folder.path(QStringLiteral("big.sav"));
    QVERIFY(!spssFile(20000, false, path).isEmpty());
    {
        const auto all = openStatistics(path, QStringLiteral("UTF-8"));
        QVERIFY(all);
        QCOMPARE(rowsOf(**all).size(), std::size_t{20000});
        QCOMPARE((*all)->fraction(), 1.0);
    }
    const auto part = openStatistics(path, QStringLiteral("UTF-8"));
    QVERIFY(part);
    Row row;
    for (int i = 0; i < 10; ++i)
        QVERIFY(*(*part)->next(row));
    // Its thread is far ahead and waiting; going away must end it.
}

void TestStatisticsReader::damagedFilesAreNamed() {
    const QString path = m_folder.path(QStringLiteral("whole.sav"));
    const QByteArray bytes = spssFile(2000, false, path);
    const Result<TableSample> cut =
        sampleFile(m_folder.write(bytes.left(bytes.size() * 3 / 4), QStringLiteral("cut.sav")));
    QVERIFY(cut); // with what could be read until there
    QVERIFY(cut->scanned > 1000 && cut->scanned < 2000);
    QVERIFY(cut->brokenOff);
    QVERIFY2(cut->brokenOff->message.contains(QStringLiteral("reading stopped after case")),
             qPrintable(cut->brokenOff->message));
    QVERIFY(cut->brokenOff->position.line > 1000);
    const Result<TableSample> head = sampleFile(m_folder.write(bytes.left(300), QStringLiteral("head.sav")));
    QVERIFY(!head);
    QVERIFY(head.error().message.contains(QStringLiteral("cut off")));
}

QTEST_GUILESS_MAIN(TestStatisticsReader)
#include "tst_statistics_reader.moc"
