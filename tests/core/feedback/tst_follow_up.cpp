#include "core/feedback/follow_up.h"
#include "core/feedback/word_hits.h"
#include "core/feedback/word_language.h"
#include "tests/support/text.h"

#include <QTest>

using namespace chwila;
using namespace chwila::feedback;
using chwila::testing::s;

namespace {

Verbatim answer() {
    Verbatim verbatim;
    verbatim.alias = {7};
    verbatim.time = QDateTime(QDate(2025, 5, 3), QTime(12, 0), Qt::UTC);
    verbatim.customer = s("c1");
    verbatim.text = s("Too slow");
    return verbatim;
}

} // namespace

class TestFollowUp : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theKeyStaysWhenTheSourceIsReadAgain() {
        Verbatim again = answer();
        again.level = 9;
        again.text = s("Too slow!");
        again.profile.values = {{s("Product"), s("Basic")}};
        QCOMPARE(followUpKey(again), followUpKey(answer()));
    }

    void answersAreToldApart_data() {
        QTest::addColumn<int>("part");
        QTest::newRow("by their label") << 0;
        QTest::newRow("by their time") << 1;
        QTest::newRow("by who gave them") << 2;
        QTest::newRow("by their words where nobody is named") << 3;
    }
    void answersAreToldApart() {
        QFETCH(int, part);
        Verbatim one = answer();
        if (part == 3) one.customer.clear();
        Verbatim other = one;
        if (part == 0) other.alias = {8};
        if (part == 1) other.time = other.time.addSecs(1);
        if (part == 2) other.customer = s("c2");
        if (part == 3) other.text = s("Fine");
        QVERIFY(followUpKey(one) != followUpKey(other));
    }

    void itIsSaidWhoDidWhatAndWhen() {
        const FollowUp done{s("k"),
                            {7},
                            {},
                            FollowUpState::Answered,
                            s("Anna"),
                            QDateTime(QDate(2025, 5, 4), QTime(12, 0), Qt::UTC),
                            s("sent\nflowers")};
        const QString said = describe(done, Language());
        for (const char* part : {"Answered", "Anna", "25", "sent flowers"})
            QVERIFY2(said.contains(s(part)), qPrintable(said));
    }

    void wordsAreFoundAsTheSearchFindsThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("whole words, any case")
            << s("Claim the CLAIM") << s("claim ") << QStringList{s("Claim"), s("CLAIM")};
        QTest::newRow("the last word may be begun")
            << s("waiting, waited") << s("wait") << QStringList{s("waiting"), s("waited")};
        QTest::newRow("… and no other") << s("waiting long") << s("wait long") << QStringList{s("long")};
        QTest::newRow("accents do not matter")
            << s("Zgłoszenie szkody") << s("zgloszenie") << QStringList{s("Zgłoszenie")};
        QTest::newRow("nor comma below") << s("așteptat mult") << s("asteptat") << QStringList{s("așteptat")};
        QTest::newRow("markup is text") << s("<b>bold</b>") << s("bold") << QStringList{s("bold")};
        QTest::newRow("nothing looked for") << s("anything") << QString() << QStringList{};
        QTest::newRow("quotes are no words")
            << s("too slow") << s("\"too slow\"") << QStringList{s("too"), s("slow")};
    }
    void wordsAreFoundAsTheSearchFindsThem() {
        QFETCH(QString, text);
        QFETCH(QString, search);
        QFETCH(QStringList, found);
        QStringList hits;
        for (const WordHit& hit : wordHits(text, search))
            hits << text.mid(hit.start, hit.length);
        QCOMPARE(hits, found);
    }

    void theLanguageOfWordsIsGuessed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << s("The staff was very helpful but the queue is too long") << s("en");
        QTest::newRow("Polish") << s("Bardzo miła obsługa, ale za długo czekałam na odpowiedź") << s("pl");
        QTest::newRow("Polish without its letters") << s("bardzo dobra obsluga i szybko") << s("pl");
        QTest::newRow("Romanian") << s("Personalul a fost foarte amabil, dar am așteptat prea mult")
                                  << s("ro");
        QTest::newRow("Romanian without its letters") << s("totul a fost foarte bine si rapid") << s("ro");
        QTest::newRow("German") << s("Der Service war sehr gut und schnell") << s("de");
        QTest::newRow("one word") << s("ok") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("numbers") << s("10/10 !!!") << QString();
    }
    void theLanguageOfWordsIsGuessed() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(languageOfWords(text), language);
    }
};

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_follow_up.moc"
