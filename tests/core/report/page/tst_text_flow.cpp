// Running text is broken where a reader expects it, and no letter of it is lost.
#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"
#include "tests/core/report/fixed_measure.h"

#include <QTest>

using namespace chwila;
using namespace chwila::report;

namespace {

QStringList linesOf(const QString& text, double width) {
    const FixedMeasure measure;
    const FlowStyle style{type::body, type::bodyStrong};
    QStringList lines;
    for (const FlowLine& line : flow(Text(text), width, style, measure)) {
        lines += QString();
        for (const Mark& mark : line.marks)
            lines.back() += std::get<TextMark>(mark).text;
    }
    return lines;
}

} // namespace

class TestTextFlow : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void flowKeepsEveryLetter_data();
    void flowKeepsEveryLetter();
    void flowElidesAfterTheLastLine();
    void noLineEndsWithAWordOfOneLetter();
    void noLineEndsWithAWordOfTwoLettersBeforeANumber();
    void noShortWordStandsAloneInTheLastLine();
    void aRangeOfNumbersStaysOnItsLine();
    void noLineBeginsWithTheDotBetweenTwoFacts();
    void noLineEndsWithinADate();
    void aSmallNumberStaysWithWhatItCounts();
    void aLargeNumberGoesDownToWhatItCountsWhereThereIsRoom();
    void emphasisKeepsTheSentence();
};

void TestTextFlow::flowKeepsEveryLetter_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain words") << QStringLiteral("the claim took eleven weeks and nobody called back");
    QTest::newRow("a word of 10,000 letters") << QString(10000, QLatin1Char('x'));
    QTest::newRow("line breaks") << QStringLiteral("first\nsecond\n\nthird");
    QTest::newRow("right to left") << QString::fromUtf8(
        "שלום עולם זה טקסט ארוך מאוד שצריך לשבור אותו לכמה שורות");
    QTest::newRow("emoji of several code points")
        << QString::fromUtf8("👨‍👩‍👧‍👦").repeated(8);
    QTest::newRow("no spaces at all")
        << QString::fromUtf8("日本語のとても長い文章は空白がなくても折り返される必要があります");
    QTest::newRow("nothing") << QString();
}

void TestTextFlow::flowKeepsEveryLetter() {
    QFETCH(QString, text);
    const FixedMeasure measure;
    const FlowStyle style{type::body, type::bodyStrong};
    const auto lines = flow(Text(text), 120, style, measure);
    QString back;
    for (const FlowLine& line : lines) {
        QVERIFY(line.width <= 120.01);
        for (const Mark& mark : line.marks)
            back += std::get<TextMark>(mark).text;
    }
    const auto withoutSpace = [](QString s) { return s.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')); };
    QCOMPARE(withoutSpace(back), withoutSpace(text));
    QCOMPARE(lines.empty(), text.isEmpty());
}

void TestTextFlow::flowElidesAfterTheLastLine() {
    const FixedMeasure measure;
    const FlowStyle style{type::body, type::bodyStrong, Ink::Text, false, 2};
    const auto lines =
        flow(Text(QStringLiteral("one two three four five six seven eight nine ten")), 80, style, measure);
    QCOMPARE(lines.size(), std::size_t{2});
    QVERIFY(std::get<TextMark>(lines.back().marks.back()).text.endsWith(QChar(0x2026)));
    QVERIFY(lines.back().width <= 80.01);
    const auto fits = flow(Text(QStringLiteral("one two")), 80, style, measure);
    QVERIFY(!std::get<TextMark>(fits.back().marks.back()).text.contains(QChar(0x2026)));
}

void TestTextFlow::noLineEndsWithAWordOfOneLetter() {
    const QString text =
        QString::fromUtf8("Na 1000 klientów przypada tu 599 kontaktów; z tego powodu rezygnuje około 25 w "
                          "tym miejscu i o tym, że jest tu gorzej niż w innych punktach styku, u nas a nie "
                          "gdzie indziej.");
    for (double width = 60; width < 400; width += 7) {
        for (const QString& line : linesOf(text, width))
            QVERIFY2(line.size() < 3 || line[line.size() - 2] != u' ' || !line.back().isLetter(),
                     qPrintable(line));
    }
}

void TestTextFlow::noLineEndsWithAWordOfTwoLettersBeforeANumber() {
    const QString text = QStringLiteral("a bad experience for 42 of 100 customers (between 41 and 43), which "
                                        "is from 12 to 14 in all of them");
    for (double width = 60; width < 400; width += 7) {
        for (const QString& line : linesOf(text, width)) {
            const QString last = line.section(u' ', -1);
            QVERIFY2((last != u"of" || line.endsWith(u"all of")) && last != u"to", qPrintable(line));
        }
    }
}

void TestTextFlow::noShortWordStandsAloneInTheLastLine() {
    const double letter = 0.5 * type::body.size;
    const QString text = QStringLiteral("This is what thirty customers said of it");
    QCOMPARE(linesOf(text, 38 * letter),
             (QStringList{QStringLiteral("This is what thirty customers"), QStringLiteral("said of it")}));
    QCOMPARE(
        linesOf(QStringLiteral("Before it some answers were bad, after it twice the usual."), 54 * letter),
        (QStringList{QStringLiteral("Before it some answers were bad, after it"),
                     QStringLiteral("twice the usual.")}));
    // Two words side by side in a narrow cell stay as they are.
    QCOMPARE(linesOf(QStringLiteral("Customers lost"), 10 * letter),
             (QStringList{QStringLiteral("Customers"), QStringLiteral("lost")}));
}

void TestTextFlow::aRangeOfNumbersStaysOnItsLine() {
    const QString text = QString::fromUtf8("promoters (9–10) minus detractors (0–6); passives (7–8) count");
    for (double width = 60; width < 320; width += 3) {
        for (const QString& line : linesOf(text, width))
            QVERIFY2(!line.endsWith(QChar(0x2013)), qPrintable(line));
    }
}

void TestTextFlow::noLineBeginsWithTheDotBetweenTwoFacts() {
    const QString text = QString::fromUtf8("8,234 answers · No filter · 1 Jul 2024 – 31 Dec 2025 · Claims");
    for (double width = 60; width < 320; width += 3) {
        for (const QString& line : linesOf(text, width))
            QVERIFY2(!line.startsWith(QChar(0xb7)), qPrintable(line));
    }
}

void TestTextFlow::noLineEndsWithinADate() {
    const QString text = QString::fromUtf8("8,234 answers · No filter · 1 Jul 2024 – 31 gru 2025 · Claims");
    for (double width = 66; width < 320; width += 3) {
        const QString lines = linesOf(text, width).join(u'|');
        QVERIFY2(lines.contains(QStringLiteral("1 Jul 2024")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("31 gru 2025")), qPrintable(lines));
    }
    // A column too narrow for it breaks it between its words.
    const double letter = 0.5 * type::body.size;
    QCOMPARE(linesOf(QStringLiteral("31 mar 2026"), 7 * letter).join(u'|'), QStringLiteral("31 mar|2026"));
}

void TestTextFlow::aSmallNumberStaysWithWhatItCounts() {
    const QString text =
        QString::fromUtf8("Wyróżnia się 5 chwil prawdy: Bramka, Wi-Fi na pokładzie i 2 inne, "
                          "a 12 punktów styku zawodzi rzadziej niż 1000 innych.");
    for (double width = 130; width < 400; width += 7) {
        for (const QString& line : linesOf(text, width)) {
            for (const char* number : {" 5 ", " 2 ", " 12 "})
                QVERIFY2(!line.endsWith(QLatin1String(number))
                             && !(line + u' ').endsWith(QLatin1String(number)),
                         qPrintable(line));
        }
    }
    // A column hardly wider than both has them under each other.
    const double letter = 0.5 * type::body.size;
    QCOMPARE(linesOf(QStringLiteral("12 touchpoints"), 11 * letter).join(u'|'),
             QStringLiteral("12|touchpoints"));
}

void TestTextFlow::aLargeNumberGoesDownToWhatItCountsWhereThereIsRoom() {
    const double letter = 0.5 * type::body.size;
    const auto lines = [letter](const char* text, int letters) {
        return linesOf(QString::fromUtf8(text), letters * letter).join(u'|');
    };
    QCOMPARE(lines("Call and waiting are a trouble spot: 308 of 875 answers were bad.", 47),
             QStringLiteral("Call and waiting are a trouble spot:|308 of 875 answers were bad."));
    QCOMPARE(lines("Call and waiting are a trouble spot, in all 875 answers were bad.", 47),
             QStringLiteral("Call and waiting are a trouble spot, in all|875 answers were bad."));
    QCOMPARE(lines("There are more bad experiences: after it 2.3× the usual.", 46),
             QString::fromUtf8("There are more bad experiences: after|it 2.3× the usual."));
    QCOMPARE(lines("Au fost numărate în total 8.234 de răspunsuri.", 35),
             QString::fromUtf8("Au fost numărate în total|8.234 de răspunsuri."));
    QCOMPARE(lines("Un loc cu probleme; experiențe proaste: 30 din 83 de răspunsuri.", 52),
             QString::fromUtf8("Un loc cu probleme; experiențe proaste:|30 din 83 de răspunsuri."));
    // Not where it would take a line more, and not out of a line that would be left half empty.
    QCOMPARE(lines("Answers were 875 or fewer and then some.", 20),
             QStringLiteral("Answers were 875 or|fewer and then some."));
    QCOMPARE(lines("Answers 1875 altogether", 13), QStringLiteral("Answers 1875|altogether"));
    QCOMPARE(lines("There were now 875 answers altogether", 18),
             QStringLiteral("There were now 875|answers altogether"));
    QCOMPARE(lines("Longest 1234567890 answers", 18), QStringLiteral("Longest 1234567890|answers"));
}

void TestTextFlow::emphasisKeepsTheSentence() {
    const QString sentence = QStringLiteral("Bill and Bill payment go wrong.");
    const Text text = emphasised(sentence, {QStringLiteral("Bill"), QStringLiteral("Bill payment")});
    QCOMPARE(text.plain(), sentence);
    QCOMPARE(text.runs.size(), std::size_t{4});
    QCOMPARE(text.runs[0], (TextRun{QStringLiteral("Bill"), true}));
    QCOMPARE(text.runs[2], (TextRun{QStringLiteral("Bill payment"), true}));
}

QTEST_GUILESS_MAIN(TestTextFlow)
#include "tst_text_flow.moc"
