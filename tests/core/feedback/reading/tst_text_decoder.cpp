#include "core/base/random.h"
#include "core/feedback/reading/table_sample.h"
#include "core/feedback/reading/text_decoder.h"

#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

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
    void everyLanguageIsFoundInItsCodePages_data();
    void everyLanguageIsFoundInItsCodePages();
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

void TestTextDecoder::everyLanguageIsFoundInItsCodePages_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    struct Sample {
        const char* language;
        const char* text;
        QStringList encodings;
    };
    const QStringList eastern{QStringLiteral("windows-1250"), QStringLiteral("ISO-8859-2"),
                              QStringLiteral("IBM852")};
    const QStringList western{QStringLiteral("windows-1252"), QStringLiteral("macintosh"),
                              QStringLiteral("ISO-8859-1")};
    const std::vector<Sample> samples{
        {"Polish",
         "etap,uwagi\nzgłoszenie szkody,obsługa była bardzo miła\nwyjaśnienie,długo czekałem na odpowiedź\n",
         eastern + QStringList{QStringLiteral("x-mac-centraleurroman")}},
        {"a few Polish words",
         "etap,ocena\nodbiór,5\nzgłoszenie,4\nrozpatrzenie sprawy,3\nwypłata środków,2\n", eastern},
        {"Romanian",
         "etapa,comentarii\nrecepţie,a fost o plăcere să vorbesc cu domnişoara\nplată,mâine aştept răspuns\n",
         eastern},
        {"a few Romanian words",
         "etapa,nota\nplata în rate,5\ncontactare fără răspuns,4\nînregistrare,5\n",
         {QStringLiteral("windows-1250"), QStringLiteral("ISO-8859-2")}},
        {"German", "Schritt,Bemerkung\nRückgabe,die Prüfung war ärgerlich\nÜbergabe,schöne Grüße\n", western},
        {"French", "étape,remarque\nréception,très déçu par la réponse\nlivraison,à l'heure où ça compte\n",
         western},
        {"Portuguese", "etapa,nota\nrecepção,não tive atenção\nentrega,informações só amanhã\n", western},
    };
    for (const Sample& sample : samples) {
        for (const QString& encoding : sample.encodings) {
            QTest::newRow(qPrintable(QLatin1String(sample.language) + QStringLiteral(" in ") + encoding))
                << QString::fromUtf8(sample.text) << encoding;
        }
    }
    QTest::newRow("English with quotation marks in windows-1252")
        << QStringLiteral("step,why\nreturn,I don’t know – it’s “fine”…\n") << QStringLiteral("windows-1252");
    QTest::newRow("English with one apostrophe in windows-1252")
        << QStringLiteral("step,why\nreturn,I don’t know\n") << QStringLiteral("windows-1252");
}

void TestTextDecoder::everyLanguageIsFoundInItsCodePages() {
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.toLatin1().constData(), &status);
    QVERIFY(U_SUCCESS(status));
    QByteArray bytes(text.size() * 4, '\0');
    const int32_t size =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    QVERIFY(U_SUCCESS(status));
    bytes.truncate(size);
    // Not the name counts (several may hold the same letters at the same places), but what is read.
    const EncodingGuess guess = guessEncoding(bytes, true);
    QVERIFY(guess.assumed);
    QVERIFY2(decoded(bytes, guess.name, 7) == text,
             qPrintable(guess.name + u' ' + decoded(bytes, guess.name, 7)));
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
