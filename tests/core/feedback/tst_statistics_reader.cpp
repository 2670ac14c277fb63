// SPSS files, written here by ReadStat's own writer.
#include "core/feedback/file_kind.h"
#include "core/feedback/guess.h"
#include "core/feedback/statistics_reader.h"
#include "fixtures.h"

#include <readstat.h>

using namespace chwila;
using namespace chwila::feedback;

namespace {

ssize_t writeBytes(const void* data, size_t size, void* context) {
    return static_cast<QFile*>(context)->write(static_cast<const char*>(data), static_cast<qint64>(size));
}

/// Cases with a key, a rating with labels and a declared missing value, a sex, a day and a time.
QByteArray spssFile(int cases, bool compressed, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    readstat_writer_t* writer = readstat_writer_init();
    readstat_set_data_writer(writer, &writeBytes);
    readstat_label_set_t* ratings = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "ratings");
    readstat_label_double_value(ratings, 1, "Bardzo źle");
    readstat_label_double_value(ratings, 5, "Bardzo dobrze");
    readstat_label_double_value(ratings, -99, "Odmowa");
    readstat_label_set_t* sexes = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "sexes");
    readstat_label_double_value(sexes, 1, "Kobieta");
    readstat_label_double_value(sexes, 2, "Mężczyzna");
    readstat_variable_t* key = readstat_add_variable(writer, "resp_id", READSTAT_TYPE_STRING, 12);
    readstat_variable_t* rating = readstat_add_variable(writer, "q1", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_label(rating, "Jak oceniasz <b>odprawę</b>?");
    readstat_variable_set_label_set(rating, ratings);
    readstat_variable_add_missing_double_value(rating, -99);
    readstat_variable_t* sex = readstat_add_variable(writer, "sex", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_label_set(sex, sexes);
    readstat_variable_t* day = readstat_add_variable(writer, "day", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_format(day, "EDATE10");
    readstat_variable_t* time = readstat_add_variable(writer, "sent", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_format(time, "DATETIME20");
    readstat_writer_set_compression(writer, compressed ? READSTAT_COMPRESS_BINARY : READSTAT_COMPRESS_NONE);
    readstat_begin_writing_sav(writer, &file, cases);
    constexpr double firstOfMarch2025 = 12219379200.0 + 1740787200.0; // since 14 October 1582
    for (int i = 0; i < cases; ++i) {
        readstat_begin_row(writer);
        readstat_insert_string_value(writer, key, QByteArray("R" + QByteArray::number(i)).constData());
        if (i % 7 == 6) {
            readstat_insert_missing_value(writer, rating);
        } else {
            readstat_insert_double_value(writer, rating, i % 7 == 5 ? -99 : i % 5 + 1);
        }
        readstat_insert_double_value(writer, sex, i % 2 + 1);
        readstat_insert_double_value(writer, day, firstOfMarch2025 + 86400.0 * (i % 28));
        readstat_insert_double_value(writer, time, firstOfMarch2025 + 3600.0 * 10 + 30 * 60);
        readstat_end_row(writer);
    }
    readstat_end_writing(writer);
    readstat_writer_free(writer);
    file.close();
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

} // namespace

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
    QVERIFY(!cut);
    QVERIFY2(cut.error().message.contains(QStringLiteral("reading stopped after case")),
             qPrintable(cut.error().message));
    QVERIFY(cut.error().position.line > 1000);
    const Result<TableSample> head = sampleFile(m_folder.write(bytes.left(300), QStringLiteral("head.sav")));
    QVERIFY(!head);
    QVERIFY(head.error().message.contains(QStringLiteral("cut off")));
}

QTEST_GUILESS_MAIN(TestStatisticsReader)
#include "tst_statistics_reader.moc"
