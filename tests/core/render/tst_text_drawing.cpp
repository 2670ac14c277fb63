#include "core/render/text.h"
#include "core/render/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila::render;

class TestText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aShortTextStaysAsItIs();
    void aLongTextIsCutWithAnEllipsis();
    void aWordOfOneLetterGoesToTheLineOfTheNextOne();
    void aNumberStaysWholeAndWithItsSign();
    void everyLineFits_data();
    void everyLineFits();
    void lineBreaksAndControlCharactersAreSpaces();
    void markupIsDrawnAsItIsWritten();
    void rightToLeftTextBeginsAtTheRight();
    void tenThousandLettersAreQuick();
    void nothingIsDrawnForAnEmptyText();
    void printingKeepsShapingWhereAScriptNeedsIt();
};

void TestText::aShortTextStaysAsItIs() {
    const QString text = QStringLiteral("Zgłoszenie szkody");
    QCOMPARE(brokenLines(text, font(TextRole::Title), 400, 2), QStringList{text});
}

void TestText::aLongTextIsCutWithAnEllipsis() {
    const QString text = QStringLiteral("A title that goes on and on until nobody wants to read it any more");
    const QStringList lines = brokenLines(text, font(TextRole::Title), 120, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("A title")));
    QVERIFY(lines[1].endsWith(u'…'));
}

void TestText::aWordOfOneLetterGoesToTheLineOfTheNextOne() {
    const QFont title = font(TextRole::Title);
    const QString text = QStringLiteral("Przesłanie zdjęć i dokumentów");
    const double first = textWidth(QStringLiteral("Przesłanie zdjęć i"), title) + 2;
    QCOMPARE(brokenLines(text, title, first, 2),
             (QStringList{QStringLiteral("Przesłanie zdjęć"), QStringLiteral("i dokumentów")}));
    // Not where the two do not fit side by side, nor where it would take a line that is not there.
    const double word = textWidth(QStringLiteral("dokumentów"), title) + 1;
    QVERIFY(!brokenLines(text, title, word, 4).contains(QStringLiteral("i dokumentów")));
    const QString tight = QStringLiteral("Wizyta w biurze firmy");
    const double half = textWidth(QStringLiteral("biurze firmy"), title) + 1;
    QCOMPARE(brokenLines(tight, title, half, 2),
             (QStringList{QStringLiteral("Wizyta w"), QStringLiteral("biurze firmy")}));
}

void TestText::aNumberStaysWholeAndWithItsSign() {
    const QFont body = font(TextRole::Body);
    for (const QString& figure : {QStringLiteral("18\u00a0%"), QStringLiteral("120\u00a0000")}) {
        const QString text = QStringLiteral("experiențe proaste: %1.").arg(figure);
        const double width = textWidth(text, body) - textWidth(figure.last(2), body);
        QCOMPARE(brokenLines(text, body, width, 3),
                 (QStringList{QStringLiteral("experiențe proaste:"), figure + u'.'}));
    }
    const QString both = QStringLiteral("sześć i 18\u00a0000");
    const double width = textWidth(QStringLiteral("sześć i"), body) + 2;
    QVERIFY2(brokenLines(both, body, width, 3).join(u' ') == both, "other spaces stay as they were");
}

void TestText::everyLineFits_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("one two three four five six seven eight nine ten");
    QTest::newRow("one endless word") << QString(400, u'w');
    QTest::newRow("emoji") << QStringLiteral("😀👍🏽👨‍👩‍👧‍👦🇵🇱").repeated(20);
    QTest::newRow("Arabic") << QStringLiteral("الإبلاغ عن الأضرار التي لحقت بالسيارة بعد حادث طويل جدا");
    QTest::newRow("mixed directions") << QStringLiteral("Claim שלום عالم 123 and so on and so forth");
    QTest::newRow("a lone surrogate") << QString(QChar(0xD83D)) + QStringLiteral(" broken");
}

void TestText::everyLineFits() {
    QFETCH(QString, text);
    for (const double width : {30.0, 90.0, 137.0}) {
        const QStringList lines = brokenLines(text, font(TextRole::Title), width, 2);
        QVERIFY(!lines.isEmpty() && lines.size() <= 2);
        for (const QString& line : lines)
            QVERIFY2(textWidth(line, font(TextRole::Title)) <= width + 1, qPrintable(line));
    }
}

void TestText::lineBreaksAndControlCharactersAreSpaces() {
    QCOMPARE(brokenLines(QStringLiteral("a\n\tb\u2028c\u0007d"), font(TextRole::Body), 300, 1),
             QStringList{QStringLiteral("a b c d")});
}

void TestText::markupIsDrawnAsItIsWritten() {
    const QString text = QStringLiteral("<b>x</b> & <img src=y>");
    QCOMPARE(brokenLines(text, font(TextRole::Body), 900, 1), QStringList{text});
}

void TestText::rightToLeftTextBeginsAtTheRight() {
    QImage image(200, 40, QImage::Format_RGB32);
    QPainter painter(&image);
    const TextStyle style{font(TextRole::Body), Qt::black, Qt::AlignLeft | Qt::AlignTop, 1};
    const QRectF box(10, 0, 180, 20);
    QVERIFY(std::abs(drawText(painter, box, QStringLiteral("claim"), style).left() - 10) < 0.01);
    QVERIFY(std::abs(drawText(painter, box, QStringLiteral("שלום"), style).right() - 190) < 0.01);
}

void TestText::tenThousandLettersAreQuick() {
    const QString text = QStringLiteral("abcdefghi ").repeated(1000);
    QBENCHMARK_ONCE {
        QCOMPARE(brokenLines(text, font(TextRole::Title), 136, 2).size(), 2);
    }
}

void TestText::nothingIsDrawnForAnEmptyText() {
    QImage image(50, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image;
    QPainter painter(&image);
    const TextStyle style{font(TextRole::Body), Qt::black, Qt::AlignLeft | Qt::AlignTop, 1};
    QVERIFY(drawText(painter, image.rect(), QStringLiteral(" \n "), style).isEmpty());
    QVERIFY(drawText(painter, QRectF(0, 0, 0, 20), QStringLiteral("x"), style).isEmpty());
    painter.end();
    QCOMPARE(image, before);
}

void TestText::printingKeepsShapingWhereAScriptNeedsIt() {
    const QFont body = font(TextRole::Body);
    const auto shapes = [&](const QString& text) {
        return (printable(body, text).styleStrategy() & QFont::PreferNoShaping) == 0;
    };
    QVERIFY(!shapes(QStringLiteral("Zażółć (48–79) 10:30")));
    QVERIFY(shapes(QStringLiteral("مرحبا")));
}

QTEST_MAIN(TestText)
#include "tst_text_drawing.moc"
