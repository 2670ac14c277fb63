#include "core/feedback/mapping/label_concepts.h"

#include <QTest>

using namespace chwila::feedback;

class TestLabelConcepts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void labelsAreAlikeAcrossLanguages_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char* name, const char* a, const char* b, bool alike) {
            QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << alike;
        };
        row("Polish and English", "Szkoda: decyzja", "Claim decision", true);
        row("Romanian and English", "Plata facturii", "Invoice payment", true);
        row("Polish and Romanian", "Rezerwacja pokoju", "Rezervarea camerei", true);
        row("with small words", "Naprawa w warsztacie", "Repair at the garage", true);
        row("check-in in two words", "Zameldowanie", "Check-in", true);
        row("one word of two", "Szkoda", "Claim decision", true);
        row("different things", "Śniadanie", "Check-out", false);
        row("nothing", "", "Claim", false);
        row("words nobody knows", "Xyzzy", "Plugh", false);
    }
    void labelsAreAlikeAcrossLanguages() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, alike);
        const double likeness = conceptLikeness(conceptsOf(a), conceptsOf(b));
        QCOMPARE(conceptLikeness(conceptsOf(b), conceptsOf(a)), likeness);
        QVERIFY2(alike ? likeness >= 0.45 : likeness < 0.3, qPrintable(QString::number(likeness)));
        QVERIFY(likeness <= 0.7);
    }
};

QTEST_GUILESS_MAIN(TestLabelConcepts)
#include "tst_label_concepts.moc"
