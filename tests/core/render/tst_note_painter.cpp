#include "core/render/map_painter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chwila;
using namespace chwila::render;

namespace {

constexpr QRgb noteGround = 0xFF00FF00; // a green that no theme has

struct PaintedNote {
    QRect inked;
    int dark = 0; ///< pixels of letters
};

PaintedNote paint(const QRectF& box, double zoom) {
    NoteContent note;
    note.text = QStringLiteral("They all promise the same.");
    note.votes = 3;
    QImage image(260, 120, QImage::Format_RGB32);
    image.fill(noteGround);
    QPainter painter(&image);
    paintNote(painter, box, note, Theme::light(), false, zoom);
    painter.end();
    PaintedNote painted;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == noteGround) continue;
            painted.inked |= QRect(x, y, 1, 1);
            if (qGray(image.pixel(x, y)) < 90) ++painted.dark;
        }
    }
    return painted;
}

} // namespace

class TestNotePainter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void captionsKeepTheirSizeOnTheScreen() {
        QCOMPARE(captionTextScale(1), 1.0);
        QCOMPARE(captionTextScale(2), 1.0);
        for (const double zoom : {0.9, 0.6, 0.45})
            QVERIFY(captionTextScale(zoom) * zoom >= 0.999);
        QVERIFY2(captionTextScale(0.1) < 3, "a map seen from very far is no text");
    }

    void aNoteSeenFromAfarHasLargerLettersInTheSameBox() {
        const QRectF box(20, 20, 184, 50);
        const PaintedNote near = paint(box, 1);
        const PaintedNote far = paint(box, 0.6);
        QVERIFY(far.dark > near.dark);
        QVERIFY(box.adjusted(-1, -1, 1, 1).contains(far.inked));
    }
};

QTEST_MAIN(TestNotePainter)
#include "tst_note_painter.moc"
