#include "core/base/random.h"
#include "core/feedback/table_sample.h"
#include "core/feedback/text_decoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace chwila;
using namespace chwila::feedback;

namespace {

QString decoded(const QByteArray& bytes, const QString& encoding, qsizetype piece,
                qint64* damaged = nullptr) {
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    if (!decoder) return QStringLiteral("no decoder");
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        decoder->decode(bytes.mid(at, piece), false, text);
    decoder->decode({}, true, text);
    if (damaged) *damaged = decoder->damaged();
    return text;
}

} // namespace

class TestTextDecoder : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theEncodingIsFound_data();
    void theEncodingIsFound();
    void everyNamedEncodingExists();
    void splitSequencesArePutTogether();
    void brokenSequencesAreCounted_data();
    void brokenSequencesAreCounted();
    void binaryIsNoText();
    void randomBytesNeverBreakIt();
};

void TestTextDecoder::theEncodingIsFound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("assumed");
    QTest::addColumn<QString>("text");
    const QString polish = QStringLiteral("obsługa,ocena\nzgłoszenie szkody – wyjaśnienie,„źle”, ąęćńó\n");
    const auto row = [](const char* name, const QByteArray& bytes, const char* encoding, bool assumed,
                        const QString& text) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << assumed << text;
    };
    row("plain ASCII", "a,b\n1,2\n", "UTF-8", false, QStringLiteral("a,b\n1,2\n"));
    row("UTF-8", polish.toUtf8(), "UTF-8", false, polish);
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + polish.toUtf8(), "UTF-8", false, polish);
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    row("UTF-16 little-endian with a mark", little(polish), "UTF-16LE", false, polish);
    QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    row("UTF-16 big-endian with a mark", big(polish), "UTF-16BE", false, polish);
    QStringEncoder bare(QStringEncoder::Utf16LE);
    row("UTF-16 without a mark", bare(polish), "UTF-16LE", true, polish);
    row("Windows-1250: Polish", "zg\xB3oszenie,wyja\x9Cnienie,\x9Fle,k\xB9t,s\xB3o\xF1,pi\xEA\xE6\n",
        "windows-1250", true, QStringLiteral("zgłoszenie,wyjaśnienie,źle,kąt,słoń,pięć\n"));
    row("Windows-1252: French", "tr\xE8s bien,d\xE9\xE7u,l\x92h\xF4tel,\x80 5\n", "windows-1252", true,
        QStringLiteral("très bien,déçu,l’hôtel,€ 5\n"));
    row("Mac Roman", "\xD2Star Wars\xD3,caf\x8E,d\x8E\x8Du,it\xD5s\n", "macintosh", true,
        QStringLiteral("“Star Wars”,café,déçu,it’s\n"));
}

void TestTextDecoder::theEncodingIsFound() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(bool, assumed);
    QFETCH(QString, text);
    const EncodingGuess guess = guessEncoding(bytes, true);
    QCOMPARE(guess.name, encoding);
    QCOMPARE(guess.assumed, assumed);
    qint64 damaged = -1;
    QCOMPARE(decoded(bytes, guess.name, 3, &damaged), text);
    QCOMPARE(damaged, 0);
    QVERIFY(!looksBinary(bytes, guess.name));
}

void TestTextDecoder::everyNamedEncodingExists() {
    QVERIFY(knownEncodings().contains(QStringLiteral("UTF-8")));
    for (const QString& name : knownEncodings())
        QVERIFY2(TextDecoder::create(name).has_value(), qPrintable(name));
    const auto unknown = TextDecoder::create(QStringLiteral("Klingon"));
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(QStringLiteral("Klingon")));
}

void TestTextDecoder::splitSequencesArePutTogether() {
    const QString text =
        QStringLiteral("aąé漢👍🏽z").repeated(2000); // longer than the decoder's buffer
    for (qsizetype piece : {1, 2, 3, 5, 4096, 100000})
        QCOMPARE(decoded(text.toUtf8(), QStringLiteral("UTF-8"), piece), text);
}

void TestTextDecoder::brokenSequencesAreCounted_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("validHead");
    QTest::newRow("a lone continuation byte") << QByteArray("a\x80z") << false;
    QTest::newRow("an overlong slash") << QByteArray("a\xC0\xAFz") << false;
    QTest::newRow("a surrogate") << QByteArray("a\xED\xA0\x80z") << false;
    QTest::newRow("beyond Unicode") << QByteArray("a\xF5\x80\x80\x80z") << false;
    QTest::newRow("overlong in three bytes") << QByteArray("a\xE0\x80\x80z") << false;
    QTest::newRow("cut off at the end of the head") << QByteArray("az\xE6\xBC") << true;
}

void TestTextDecoder::brokenSequencesAreCounted() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, validHead);
    qint64 damaged = 0;
    const QString text = decoded(bytes, QStringLiteral("UTF-8"), 2, &damaged);
    QVERIFY(damaged > 0);
    QVERIFY(text.contains(QChar::ReplacementCharacter));
    QVERIFY(text.startsWith(u'a') && text.contains(u'z'));
    QCOMPARE(guessEncoding(bytes, false).name == QStringLiteral("UTF-8"), validHead);
    QVERIFY(guessEncoding(bytes, true).name != QStringLiteral("UTF-8"));
}

void TestTextDecoder::binaryIsNoText() {
    QByteArray bytes;
    Random random(3);
    for (int i = 0; i < 4000; ++i)
        bytes += char(random.below(256));
    QVERIFY(looksBinary(bytes, guessEncoding(bytes, true).name));
    QVERIFY(!looksBinary("a,b\n1,2\n", QStringLiteral("UTF-8")));
}

void TestTextDecoder::randomBytesNeverBreakIt() {
    Random random(4);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes;
        for (std::uint64_t i = random.below(200); i > 0; --i)
            bytes += char(random.below(256));
        const EncodingGuess guess = guessEncoding(bytes, random.below(2) == 0);
        QVERIFY(knownEncodings().contains(guess.name));
        for (const QString& name : knownEncodings())
            QVERIFY(decoded(bytes, name, qsizetype(1 + random.below(9))).size() <= bytes.size() + 2);
    }
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_text_decoder.moc"
