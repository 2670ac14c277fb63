// Tables packed by gzip are read like the file inside, piece by piece; what is broken is said, and what comes
// before that place is kept where a person wants it.
#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/byte_source.h"
#include "core/feedback/reading/file_kind.h"
#include "tests/core/feedback/fixtures.h"
#include "tests/core/feedback/packed.h"

#include <QStringEncoder>
#include <QtEndian>

using namespace chwila;
using namespace chwila::feedback;

namespace {

QByteArray table(int rows) {
    QByteArray bytes = "when;customer;touchpoint;score;comment\n";
    for (int i = 0; i < rows; ++i) {
        bytes += "2024-03-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + ";K"
                 + QByteArray::number(i * 7919 % 100003) + (i % 2 == 0 ? ";Gate;" : ";Shop;")
                 + QByteArray::number(i * 31 % 11) + (i % 3 == 0 ? ";zażółć gęślą jaźń\n" : ";\n");
    }
    return bytes;
}

ImportPreview previewOf(const QString& path) {
    const Result<TableSample> sample = sampleFile(path);
    if (!sample) qFatal("%s", qPrintable(describe(sample.error())));
    NoProgress progress;
    const Result<ImportPreview> seen = preview(fileAt(path), guessMapping(*sample, {}), progress);
    if (!seen) qFatal("%s", qPrintable(describe(seen.error())));
    return *seen;
}

} // namespace

class TestPackedTables : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void areReadLikeTheFileInside_data() {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QString>("name");
        const QByteArray plain = table(3000);
        const QString usual = QStringLiteral("answers.csv.gz");
        QTest::newRow("as it usually comes") << plain << gzipped(plain) << usual;
        QTest::newRow("named as if it were not packed") << plain << gzipped(plain) << QStringLiteral("a.csv");
        QTest::newRow("several members one behind the other")
            << plain << gzipped(plain.left(1000)) + gzipped(plain.mid(1000)) << usual;
        QTest::newRow("padding behind the end") << plain << gzipped(plain) + QByteArray(512, '\0') << usual;
        QStringEncoder wide(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray utf16 = wide(QString::fromUtf8(plain));
        QTest::newRow("UTF-16") << utf16 << gzipped(utf16) << usual;
        const QByteArray large = table(200000); // read in pieces by all processors where it is not packed
        QTest::newRow("a large one") << large << gzipped(large) << usual;
    }
    void areReadLikeTheFileInside() {
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, packed);
        QFETCH(QString, name);
        const QString plain = m_folder.write(inside, QStringLiteral("plain.csv"));
        const QString path = m_folder.write(packed, name);
        const Result<TableSample> expected = sampleFile(plain);
        const Result<TableSample> found = sampleFile(path);
        QVERIFY2(found, found ? "" : qPrintable(describe(found.error())));
        QCOMPARE(found->dialect, expected->dialect);
        QCOMPARE(found->notices, expected->notices);
        QCOMPARE(texts(found->rows[0]), texts(expected->rows[0]));
        QCOMPARE(found->scanned, expected->scanned);
        const ImportPreview there = previewOf(plain);
        const ImportPreview here = previewOf(path);
        QVERIFY(here.counts.answers > 0);
        QCOMPARE(here.counts, there.counts);
        QCOMPARE(here.labelNames(), there.labelNames());
    }

    void oneThatIsCutOffGivesWhatIsThere() {
        const QByteArray packed = gzipped(table(60000));
        const QString path = m_folder.write(packed.left(packed.size() / 2), QStringLiteral("cut.csv.gz"));
        const Result<TableSample> sample = sampleFile(path);
        QVERIFY2(sample, sample ? "" : qPrintable(describe(sample.error())));
        const ImportPreview seen = previewOf(path);
        QVERIFY2(seen.counts.answers > 20000 && seen.counts.answers < 40000,
                 qPrintable(QString::number(seen.counts.answers)));
        QVERIFY(seen.brokenOff);
        QVERIFY2(seen.brokenOff->message.contains(QStringLiteral("ends in the middle")),
                 qPrintable(seen.brokenOff->message));
    }

    void oneThatIsDamagedSaysSo() {
        QByteArray packed = gzipped(table(60000));
        packed[packed.size() - 6] = static_cast<char>(~packed[packed.size() - 6]); // its checksum
        const ImportPreview seen = previewOf(m_folder.write(packed, QStringLiteral("broken.gz")));
        QCOMPARE(seen.counts.rows, 60000);
        QVERIFY(seen.brokenOff);
        QVERIFY(seen.brokenOff->message.contains(QStringLiteral("damaged")));
    }

    // 3 GB of one letter in 3 MB: it is given up at 1 GB, and nothing of it is held.
    void oneThatUnfoldsWithoutEndIsGivenUp() {
        const QString path = m_folder.path(QStringLiteral("bomb.csv.gz"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray piece = gzipped(QByteArray(qsizetype{64} << 20, 'x'));
        file.write(gzipped("touchpoint,score\nGate,4\n"));
        for (int i = 0; i < 48; ++i)
            file.write(piece);
        file.close();
        const auto bytes = openBytes(path);
        QVERIFY(bytes);
        QByteArray room(1 << 20, Qt::Uninitialized);
        qint64 held = 0;
        Result<qsizetype> got = 1;
        while (got && *got > 0) {
            got = (*bytes)->read(room.data(), room.size());
            if (got) held += *got;
        }
        QVERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::Damaged);
        QVERIFY2(got.error().message.contains(QStringLiteral("500 times its size")),
                 qPrintable(got.error().message));
        QVERIFY2(held < (qint64{11} << 27), qPrintable(QString::number(held)));
    }

    // By its first four bytes, which nobody has to believe.
    void whatSaysHowMuchItHoldsHoldsExactlyThat() {
        const QByteArray bytes("what was written ");
        const QByteArray packed = qCompress(bytes.repeated(50));
        const qsizetype most = 1000;
        const auto saying = [&packed](quint32 size) {
            QByteArray changed = packed;
            qToBigEndian(size, changed.data());
            return changed;
        };
        const auto size = static_cast<quint32>(bytes.size() * 50);
        QCOMPARE(unpackedBytes(packed, most), std::optional(bytes.repeated(50)));
        QVERIFY(!unpackedBytes(saying(size - 1), most));
        QVERIFY(!unpackedBytes(saying(size + 1), most));
        QVERIFY(!unpackedBytes(packed, qsizetype{size} - 1));
        QVERIFY(!unpackedBytes(saying(0xFFFFFFFF), qsizetype{1} << 40)); // it takes no such room first
        QVERIFY(!unpackedBytes(packed.first(packed.size() - 5), most));
        QVERIFY(!unpackedBytes(packed.first(4), most));
    }

    // It would be unpacked whole into the folder for temporary files.
    void oneWithALineThatNeverEndsIsGivenUp() {
        QByteArray large = gzipped(table(200000));
        large += gzipped(QByteArray(qsizetype{200} << 20, 'x'));
        const QString path = m_folder.write(large, QStringLiteral("endless.csv.gz"));
        const ImportPreview seen = previewOf(path);
        QVERIFY(seen.brokenOff);
        QVERIFY2(seen.brokenOff->message.contains(QStringLiteral("64 MB")),
                 qPrintable(seen.brokenOff->message));
        QCOMPARE(seen.counts.rows, 200000);
    }

  private:
    Folder m_folder;
};

QTEST_GUILESS_MAIN(TestPackedTables)
#include "tst_packed_tables.moc"
