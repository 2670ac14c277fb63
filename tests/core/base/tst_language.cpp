#include "core/base/language.h"

#include <QTest>

using namespace chwila;

class TestLanguage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void unknownCodesGiveEnglish() {
        QCOMPARE(Language().code(), QStringLiteral("en"));
        QCOMPARE(Language(QStringLiteral("xx")).code(), QStringLiteral("en"));
        for (const QString& code : Language::available())
            QCOMPARE(Language(code).code(), code);
    }

    void everyLanguageHasItsOwnName() {
        QCOMPARE(Language::nativeName(QStringLiteral("en")), QStringLiteral("English"));
        QCOMPARE(Language::nativeName(QStringLiteral("pl")), QStringLiteral("Polski"));
        QCOMPARE(Language::nativeName(QStringLiteral("ro")), QStringLiteral("Română"));
        QVERIFY(Language::available().contains(Language::systemDefault()));
    }

    void numbersAreGroupedAsPeopleWriteThem() {
        QCOMPARE(Language(QStringLiteral("en")).number(qint64{1234567}), QStringLiteral("1,234,567"));
        QCOMPARE(Language(QStringLiteral("ro")).number(qint64{1234567}), QStringLiteral("1.234.567"));
        QCOMPARE(Language(QStringLiteral("pl")).number(3.25, 2), QStringLiteral("3,25"));
        QCOMPARE(Language(QStringLiteral("en")).number(3.14, 1), QStringLiteral("3.1"));
    }

    void percentSignsFollowTheLanguage() {
        QCOMPARE(Language(QStringLiteral("en")).percent(0.314), QStringLiteral("31%"));
        QCOMPARE(Language(QStringLiteral("pl")).percent(0.314), QStringLiteral("31%"));
        QCOMPARE(Language(QStringLiteral("ro")).percent(0.3149, 1), QStringLiteral("31,5\u00a0%"));
    }

    void untranslatedTextsComeBackWithTheirNumber() {
        const Language english;
        QCOMPARE(english.translate("none", "no such text"), QStringLiteral("no such text"));
        QCOMPARE(english.translate("none", "%n such texts", nullptr, 1200),
                 QStringLiteral("1,200 such texts"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
