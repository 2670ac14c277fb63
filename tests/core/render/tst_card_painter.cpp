// What a card says, and what of it at half its size.
#include "core/layout/metrics.h"
#include "core/render/map_painter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;

namespace {

QImage drawn(const CardContent& card, CardDetail detail) {
    QImage image(240, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QRectF place(20, 20, layout::cardWidth, layout::cardHeight);
    paintCard(painter, place, card, ColourScale(), Theme::light(), detail);
    return image;
}

QImage named(const CardContent& card) {
    return drawn(card, CardDetail::Name);
}

CardContent assumed() {
    CardContent card;
    card.title = QStringLiteral("Check-in desk");
    card.scoreText = QStringLiteral("~50");
    card.answersText = QStringLiteral("assumed");
    return card;
}

/// The column of the rightmost pixel in which two pictures differ; −1 where they are the same.
int lastDifference(const QImage& a, const QImage& b) {
    int last = -1;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = last + 1; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y)) last = x;
    }
    return last;
}

} // namespace

class TestCardPainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void painsAreSeenBesideAnAssumedScore_data() {
        QTest::addColumn<bool>("unavoidable");
        QTest::newRow("alone") << false;
        QTest::newRow("before the lock") << true;
    }

    void painsAreSeenBesideAnAssumedScore() {
        QFETCH(bool, unavoidable);
        CardContent card = assumed();
        card.unavoidable = unavoidable;
        const QImage without = named(card);
        card.pains = 1;
        const int last = lastDifference(without, named(card));
        const int edge = 20 + static_cast<int>(layout::cardWidth) - 8;
        QVERIFY(last > edge / 2);
        constexpr int lock = 18;
        QVERIFY(last <= (unavoidable ? edge - lock : edge));
    }

    /// Else a card without pains would say in words what the one beside it says in letters.
    void measuredCardsSayHowManyAnsweredInOneWay() {
        CardContent card = assumed();
        card.answers = 286;
        card.satisfaction = 80;
        card.answersShort = QStringLiteral("n 286");
        const QImage alone = drawn(card, CardDetail::Full);
        card.answersText = QStringLiteral("286 answers");
        QCOMPARE(drawn(card, CardDetail::Full), alone);
    }

    void whereMostCardsAreUsualEachIsSeenFromAfar() {
        CardContent card = assumed();
        card.answers = 100;
        card.satisfaction = ColourScale().midpoint;
        for (const CardDetail detail : {CardDetail::Score, CardDetail::Colour}) {
            const QColor edge =
                drawn(card, detail).pixelColor(20, 20 + static_cast<int>(layout::cardHeight) / 2);
            QVERIFY(Theme::light().band.lightness() - edge.lightness() > 15);
        }
    }

    void painsLeaveTheRoomToTheAnswers() {
        CardContent card = assumed();
        card.scoreText = QStringLiteral("100");
        card.answers = 1234567;
        card.satisfaction = 100;
        card.answersShort = QStringLiteral("n 1,234,567");
        card.unavoidable = true;
        const QImage without = named(card);
        card.pains = 12;
        QCOMPARE(named(card), without);
    }
};

QTEST_MAIN(TestCardPainter)
#include "tst_card_painter.moc"
