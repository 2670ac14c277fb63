#include "core/base/text.h"

#include <QTest>

using namespace chwila;

class TestText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void folding_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("Polish letters lose their marks, ł included")
            << QStringLiteral("Zgłoszenie  szkody!") << QStringLiteral("zgloszenie szkody");
        QTest::newRow("capital Ł folds like the small one")
            << QStringLiteral("ŁÓDŹ") << QStringLiteral("lodz");
        QTest::newRow("Romanian letters lose their marks, comma below and cedilla alike")
            << QStringLiteral("Plată facturi \u0219i \u015fase \u021bări")
            << QStringLiteral("plata facturi si sase tari");
        QTest::newRow("punctuation at both ends vanishes")
            << QStringLiteral("  «Check-in»  ") << QStringLiteral("check in");
        QTest::newRow("digits stay") << QStringLiteral("Q12: NPS") << QStringLiteral("q12 nps");
        QTest::newRow("nothing but signs is empty") << QStringLiteral("-- !?") << QString();
        QTest::newRow("empty stays empty") << QString() << QString();
        QTest::newRow("letters beyond the basic plane stay whole")
            << QStringLiteral("\U00010400b") << QStringLiteral("\U00010428b");
    }
    void folding() {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldedForSearch(text), folded);
    }

    void similarityOfLabels_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");
        QTest::newRow("equal but for case and accents")
            << QStringLiteral("Likwidacja szkód") << QStringLiteral("likwidacja SZKOD") << 1.0;
        // night: ni ig gh ht; nacht: na ac ch ht; one of eight pairs is common twice
        QTest::newRow("night and nacht share one pair of four each")
            << QStringLiteral("night") << QStringLiteral("nacht") << 0.25;
        QTest::newRow("nothing in common") << QStringLiteral("abc") << QStringLiteral("xyz") << 0.0;
        QTest::newRow("single letters that differ have no pairs")
            << QStringLiteral("a") << QStringLiteral("b") << 0.0;
        QTest::newRow("repeated pairs count as often as they stand in both")
            << QStringLiteral("aaaa") << QStringLiteral("aa") << 0.5;
        QTest::newRow("two empty labels are equal") << QString() << QString() << 1.0;
    }
    void similarityOfLabels() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, expected);
        QCOMPARE(similarity(a, b), expected);
        QCOMPARE(similarity(b, a), expected);
    }

    void eliding_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("limit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a text that fits stays")
            << QStringLiteral("claim") << qsizetype{5} << QStringLiteral("claim");
        QTest::newRow("a longer one ends in an ellipsis within the limit")
            << QStringLiteral("claims") << qsizetype{5} << QStringLiteral("clai…");
        QTest::newRow("an emoji is not cut in half")
            << QStringLiteral("ab\U0001F600cd") << qsizetype{4} << QStringLiteral("ab…");
        QTest::newRow("a letter keeps its combining accent or goes with it")
            << QStringLiteral("abe\u0301cd") << qsizetype{4} << QStringLiteral("ab…");
        QTest::newRow("limit one leaves the ellipsis")
            << QStringLiteral("claims") << qsizetype{1} << QStringLiteral("…");
    }
    void eliding() {
        QFETCH(QString, text);
        QFETCH(qsizetype, limit);
        QFETCH(QString, expected);
        const QString result = elided(text, limit);
        QCOMPARE(result, expected);
        QVERIFY(result.size() <= limit);
    }

    void oneLine_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("breaks of all kinds become one space")
            << QStringLiteral("a\r\nb\n\nc\u2028d\te") << QStringLiteral("a b c d e");
        QTest::newRow("control characters become spaces")
            << QStringLiteral("a\u0007b") << QStringLiteral("a b");
        QTest::newRow("markup is left as text") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
        QTest::newRow("blank text is empty") << QStringLiteral(" \n ") << QString();
    }
    void oneLine() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(singleLine(text), expected);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
