// What nobody hopes for: each is a clear sentence with line and column where there is one, the good rows
// are kept, and memory does not grow with the file.
#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/file_kind.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/archives.h"
#include "tests/core/feedback/fixtures.h"
#include "tests/core/feedback/packed.h"

#include <QStringEncoder>

#include <sys/stat.h>

using namespace chwila;
using namespace chwila::feedback;

namespace {

/// Most memory the process has held so far, in KB; 0 under a sanitizer, which keeps freed memory for itself.
qint64 memoryPeak() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#endif
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ')[0].toLongLong();
    }
    return 0;
}

} // namespace

class TestBadFiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void foreignFilesSayWhatTheyAre_data();
    void foreignFilesSayWhatTheyAre();
    void rowsThatAreSpoiledKeepTheOthers_data();
    void rowsThatAreSpoiledKeepTheOthers();
    void cutWithinALetter();
    void utf16WithoutAMark();
    void aLineWithoutEnd();
    void aLineOfTwoGigabytes();
    void aFileThatGrows();
    void aFileThatShrinks();
    void aFileThatVanishes();
    void aLargeFileThatChangesWhileItIsRead_data();
    void aLargeFileThatChangesWhileItIsRead();
    void lettersThatAreNoneAreCounted();
    void aPipeIsSaid();

  private:
    Folder m_folder;
};

void TestBadFiles::foreignFilesSayWhatTheyAre_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& bytes, const char* word) {
        QTest::newRow(name) << bytes << QString::fromLatin1(word);
    };
    row("gzip cut off in its head", QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8), "ends in the middle");
    row("gzip of nothing", gzipped({}), "empty");
    row("gzip in gzip", gzipped(gzipped("touchpoint,score\nGate,4\n")), "what is in it is not text");
    row("a workbook packed once more", gzipped(QByteArray("PK\x03\x04").repeated(100)),
        "what is in it is not text");
    row("an archive of files",
        gzipped(QByteArray("answers.csv").leftJustified(257, '\0') + "ustar\0" + QByteArray(300, '\0')),
        "what is in it is not text");
    row("packed JSON", gzipped("[{\"touchpoint\": \"Gate\"}]"), "JSON");
    row("bzip2", "BZh91AY&SY", "bzip2");
    row("xz",
        "\xFD"
        "7zXZ",
        "xz");
    row("7z", "7z\xBC\xAF\x27\x1C", "7z");
    row("PDF", "%PDF-1.7\n", "PDF");
    row("a picture", "\x89PNG\r\n\x1A\n", "picture");
    row("a JPEG", "\xFF\xD8\xFF\xE0", "picture");
    row("an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old workbook");
    row("a database", QByteArray("SQLite format 3\0", 16), "database");
    row("a web page", "\n<!DOCTYPE html>\n<html><table>", "web page");
    row("a web page named by a server", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">",
        "web page");
    row("Parquet", "PAR1\x15\x04", "Parquet");
    row("Arrow", "ARROW1", "Arrow");
    row("portable SPSS", "ASCII SPSS PORT FILE   ", "portable SPSS");
    row("JSON", " [ {\"touchpoint\": \"Gate\"} ]", "JSON");
    row("JSON of one row a line", "\xEF\xBB\xBF{\"touchpoint\": \"Gate\"}\n{\"touchpoint\": \"Shop\"}\n",
        "JSON");
    row("XML", "<?xml version=\"1.0\"?><answers/>", "XML");
    row("a flat spreadsheet", "<?xml version=\"1.0\"?><office:document office:version=\"1.3\">",
        "flat OpenDocument");
    row("a workbook cut off", "PK\x03\x04\x14\x00", "is cut off");
    row("a workbook with a hole in it", QByteArray("PK\x03\x04") + QByteArray(200, 'x') + "PK\x05\x06",
        "damaged");
    row("an empty file", "", "empty");
    row("only line breaks", "\n\r\n\n", "empty");
    row("only a byte order mark", "\xEF\xBB\xBF", "empty");
    row("noise", QByteArray("\x01\x02\x03\x04\x05\x06\x07\x0E\x0F\x10", 10).repeated(50),
        "not a table of text");
}

void TestBadFiles::foreignFilesSayWhatTheyAre() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const QString path = m_folder.write(bytes);
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(!sample);
    QVERIFY2(sample.error().message.contains(word), qPrintable(sample.error().message));
    QCOMPARE(sample.error().position.file, path);
}

void TestBadFiles::rowsThatAreSpoiledKeepTheOthers_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("good");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    const QByteArray head = "touchpoint,score,comment\nGate,4,ok\nShop,5,fine\n";
    QTest::newRow("cut off in a row") << QByteArray(head + "Gate,3") << qint64{2}
                                      << QStringLiteral("2 cells where") << qint64{4} << qint64{6};
    QTest::newRow("cut off in a quote") << QByteArray(head + "Gate,3,\"it was") << qint64{2}
                                        << QStringLiteral("never closed") << qint64{4} << qint64{8};
    QTest::newRow("a NUL byte") << QByteArray(head + QByteArray("Gate,3,a\0b\n", 11) + "Shop,4,x\n")
                                << qint64{3} << QStringLiteral("NUL") << qint64{4} << qint64{9};
    QTest::newRow("more cells than titles")
        << QByteArray(head + "Gate,3,a,b,c\nShop,4,x\n") << qint64{3}
        << QStringLiteral("5 cells where the titles have 3") << qint64{4} << qint64{10};
    QTest::newRow("fewer cells than titles") << QByteArray(head + "Gate\nShop,4,x\n") << qint64{3}
                                             << QStringLiteral("1 cells where") << qint64{4} << qint64{1};
}

void TestBadFiles::rowsThatAreSpoiledKeepTheOthers() {
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, good);
    QFETCH(QString, reason);
    QFETCH(qint64, line);
    QFETCH(qint64, column);
    const QString path = m_folder.write(bytes);
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), guessMapping(*sample, {}), progress);
    QVERIFY(seen);
    QCOMPARE(seen->counts.answers, good);
    QCOMPARE(seen->counts.invalid, 1);
    QVERIFY2(seen->rejected[0].reason.contains(reason), qPrintable(seen->rejected[0].reason));
    QCOMPARE(seen->rejected[0].position.line, line);
    QCOMPARE(seen->rejected[0].position.column, column);
}

void TestBadFiles::cutWithinALetter() {
    // The other letters are not sacrificed to the last one.
    const Result<TableSample> sample =
        sampleFile(m_folder.write("etap,ocena,uwagi\nodbiór,5,świetnie\nzwrot,4,zażó\xC5"));
    QVERIFY(sample);
    QCOMPARE(sample->dialect.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(texts(sample->rows[0]), list({"odbiór", "5", "świetnie"}));
    QVERIFY(sample->notices.join(u' ').contains(QStringLiteral("not valid in this encoding")));
}

void TestBadFiles::utf16WithoutAMark() {
    const QString text = QStringLiteral("etap;ocena\nzgłoszenie;5\nwyjaśnienie;4\n");
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    for (const QByteArray& bytes : {QByteArray(little(text)), QByteArray(big(text))}) {
        const Result<TableSample> sample = sampleFile(m_folder.write(bytes));
        QVERIFY(sample);
        QCOMPARE(texts(sample->rows[0]), list({"zgłoszenie", "5"}));
        QVERIFY(!sample->notices.isEmpty());
    }
}

void TestBadFiles::aLineWithoutEnd() {
    // 160 MB of one line; a row may have 16 MB. Two readings of it stay far below its size.
    const QString path = m_folder.path(QStringLiteral("long.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("touchpoint,score\nGate,4\n\"");
    const QByteArray piece(1 << 20, 'x');
    for (int i = 0; i < 160; ++i)
        file.write(piece);
    file.write("\nShop,5\n");
    file.close();
    const qint64 before = memoryPeak();
    const auto reader = openRows(fileAt(path), Dialect{});
    QVERIFY(reader);
    const std::vector<Row> rows = rowsOf(**reader);
    QCOMPARE(rows.size(), std::size_t{3});
    QVERIFY(rows[1].problem.contains(QStringLiteral("16 MB")));
    QCOMPARE(rows[1].position.line, 3);
    QCOMPARE(rows[1].position.column, 1);
    QCOMPARE(texts(rows[2]), list({"Shop", "5"}));
    QVERIFY2(memoryPeak() - before < 100 * 1024, qPrintable(QString::number(memoryPeak() - before)));
}

// Two readings, the careful one and the one in pieces, of a file with a hole: it takes no room on the disk,
// and a hole is full of NUL bytes, which are bad input themselves.
void TestBadFiles::aLineOfTwoGigabytes() {
    const QString path = m_folder.path(QStringLiteral("hole.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("touchpoint,score\nGate,4\n");
    const qint64 start = file.pos();
    if (!file.resize(start + (qint64{2} << 30))) QSKIP("the disk cannot hold a sparse file of 2 GB");
    file.seek(file.size());
    file.write("\nShop,5\n");
    file.close();
    Mapping mapping;
    mapping.columns = {
        {QStringLiteral("touchpoint"), ColumnRole::Touchpoint, {}, {}, {}},
        {QStringLiteral("score"), ColumnRole::Score, usualScale(model::ScaleKind::Nps), {}, {}}};
    const qint64 before = memoryPeak();
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY2(seen, seen ? "" : qPrintable(describe(seen.error())));
    QCOMPARE(seen->counts.answers, 2);
    QCOMPARE(seen->counts.invalid, 1);
    QCOMPARE(seen->rejected[0].position.line, 3);
    QCOMPARE(seen->labelNames(), list({"Gate", "Shop"}));
    // One row may have 16 MB, and the pieces of the file that are read ahead.
    QVERIFY2(memoryPeak() - before < 200 * 1024, qPrintable(QString::number(memoryPeak() - before)));
}

void TestBadFiles::aLargeFileThatChangesWhileItIsRead_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("sentence"); // empty: it is read as it was opened
    QTest::newRow("it grows") << QStringLiteral("grow") << QStringLiteral("grew while it was read");
    QTest::newRow("it is cut") << QStringLiteral("cut") << QStringLiteral("became shorter while it was read");
    QTest::newRow("it vanishes") << QStringLiteral("vanish") << QString();
}

// Above 4 MB a long table is read in pieces on all processors; the file changes between two of them.
void TestBadFiles::aLargeFileThatChangesWhileItIsRead() {
    QFETCH(QString, what);
    QFETCH(QString, sentence);
    const QString path = m_folder.path(QStringLiteral("large.csv"));
    QByteArray bytes("touchpoint,score,comment\n");
    const QByteArray line("Gate,4,as good as one could expect of a gate\n");
    while (bytes.size() < (qsizetype{24} << 20))
        bytes += line;
    QVERIFY(!m_folder.write(bytes, QStringLiteral("large.csv")).isEmpty());
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    const auto rows = openAnswers(fileAt(path), guessMapping(*sample, {}),
                                  [](const QString&, const model::Scale&) { return model::AliasId{1}; });
    QVERIFY(rows);
    QVERIFY((*rows)->leavesDuplicates()); // it is the reader of pieces
    AnswerBlock block;
    QVERIFY(*(*rows)->nextBlock(block));
    QFile file(path);
    if (what == QStringLiteral("grow")) {
        QVERIFY(file.open(QIODevice::Append));
        file.write("Gate");
        file.close();
    } else if (what == QStringLiteral("cut")) {
        QVERIFY(QFile::resize(path, bytes.size() - 100));
    } else {
        QVERIFY(QFile::remove(path));
    }
    Result<bool> more = true;
    while (more && *more)
        more = (*rows)->nextBlock(block);
    QCOMPARE(more.has_value(), sentence.isEmpty());
    if (!more) {
        QCOMPARE(more.error().code, ErrorCode::Conflict);
        QVERIFY2(more.error().message.contains(sentence), qPrintable(more.error().message));
        QCOMPARE(more.error().position.file, path);
    } else {
        // Who holds a file open reads it to its end, whatever becomes of its name.
        QCOMPARE((*rows)->counts().rows, bytes.count('\n') - 1);
    }
}

void TestBadFiles::aFileThatGrows() {
    QByteArray bytes = "touchpoint,score\n";
    for (int i = 0; i < 20000; ++i)
        bytes += "Gate,4\n";
    const QString path = m_folder.write(bytes);
    const auto reader = openRows(fileAt(path), Dialect{});
    QVERIFY(reader);
    Row row;
    QVERIFY(*(*reader)->next(row));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("Gate");
    file.close();
    Result<bool> more = true;
    while (more && *more)
        more = (*reader)->next(row);
    QVERIFY(!more);
    QVERIFY(more.error().message.contains(QStringLiteral("grew while it was read")));
    QCOMPARE(more.error().position.file, path);
}

void TestBadFiles::aFileThatShrinks() {
    QByteArray bytes = "touchpoint,score\n";
    for (int i = 0; i < 60000; ++i)
        bytes += "Gate,4\n";
    const QString path = m_folder.write(bytes);
    const auto reader = openRows(fileAt(path), Dialect{});
    QVERIFY(reader);
    Row row;
    QVERIFY(*(*reader)->next(row));
    QVERIFY(QFile::resize(path, 100000));
    Result<bool> more = true;
    while (more && *more)
        more = (*reader)->next(row);
    QVERIFY(!more);
    QVERIFY(more.error().message.contains(QStringLiteral("became shorter")));
}

void TestBadFiles::aFileThatVanishes() {
    const QString path = m_folder.write("touchpoint,score\nGate,4\nShop,5\nGate,3\n");
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    QVERIFY(QFile::remove(path));
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), guessMapping(*sample, {}), progress);
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, ErrorCode::NotFound);
    QCOMPARE(seen.error().position.file, path);
}

void TestBadFiles::lettersThatAreNoneAreCounted() {
    QByteArray bytes = "etap,ocena,uwagi\n";
    for (int i = 0; i < 30; ++i)
        bytes += "odbiór,5,świetnie\n";
    bytes += "zwrot,4,\xFF\xFE\n";
    const QString path = m_folder.write(bytes);
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(sample);
    QCOMPARE(sample->dialect.encoding, QStringLiteral("UTF-8"));
    NoProgress progress;
    Mapping mapping = guessMapping(*sample, {});
    const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
    QVERIFY(seen);
    QVERIFY2(seen->notices.join(u' ').contains(QStringLiteral("2 letter")),
             qPrintable(seen->notices.join(u' ')));
}

// Nobody writes to it: opening it would wait for ever.
void TestBadFiles::aPipeIsSaid() {
    const QString path = m_folder.path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const Result<TableSample> sample = sampleFile(path);
    QVERIFY(!sample);
    QVERIFY2(sample.error().message.contains(QStringLiteral("no file but a pipe")),
             qPrintable(sample.error().message));
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_bad_files.moc"
