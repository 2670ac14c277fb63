// The client's logo of a project: what is taken, what is refused, and that it stays apart from other edits.
#include "core/edit/logo.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

namespace {

/// The smallest PNG there is: one transparent pixel.
QByteArray png() {
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
        "awAAAABJRU5ErkJggg==");
}

/// A frame header after an application segment, as cameras write it; nothing behind it.
QByteArray jpeg(int width, int height) {
    QByteArray bytes("\xFF\xD8\xFF\xE0\x00\x04\x00\x00", 8);
    bytes += QByteArray("\xFF\xC0\x00\x0B\x08", 5);
    for (const int side : {height, width}) {
        bytes += static_cast<char>(side / 256);
        bytes += static_cast<char>(side % 256);
    }
    return bytes + QByteArray(8, '\0');
}

} // namespace

class TestLogo : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyPicturesWithinTheLimitsAreTaken_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a PNG") << png() << true;
        QTest::newRow("a JPEG") << jpeg(800, 600) << true;
        QTest::newRow("a JPEG as wide as a house") << jpeg(6001, 10) << false;
        QTest::newRow("a PNG of two megabytes") << png() + QByteArray(2 * 1024 * 1024, 'x') << false;
        QTest::newRow("a PNG cut in its header") << png().left(20) << false;
        QTest::newRow("a PNG wider than numbers go")
            << png().replace(16, 4, QByteArray("\xFF\xFF\xFF\xFF", 4)) << false;
        QTest::newRow("a JPEG without a frame")
            << QByteArray("\xFF\xD8\xFF\xE0\x00\x04\x00\x00\x00\x00\x00\x00", 12) << false;
        QTest::newRow("a page of the web") << QByteArray("<html></html>") << false;
    }
    void onlyPicturesWithinTheLimitsAreTaken() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, taken);
        const Sample s = makeSample();
        const Result<Change> change = edit::setLogo(s.project, bytes, QStringLiteral("logo.png"));
        QCOMPARE(change.has_value(), taken);
        if (!taken) return;
        const Project after = applied(s.project, change);
        QCOMPARE(edit::logoOf(after), bytes);
        QCOMPARE(after.find(after.settings().logo)->name, QStringLiteral("logo.png"));
    }

    void anotherOneTakesThePlaceOfTheFirst() {
        const Sample s = makeSample();
        const Project one = applied(s.project, edit::setLogo(s.project, png(), QStringLiteral("a.png")));
        const Project two = applied(one, edit::setLogo(one, jpeg(20, 10), QStringLiteral("b.jpg")));
        QCOMPARE(two.all<Picture>().size(), 1);
        QCOMPARE(edit::logoOf(two), jpeg(20, 10));
        const Project none = applied(two, edit::setLogo(two, {}, {}));
        QVERIFY(none.all<Picture>().isEmpty());
        QVERIFY(edit::logoOf(none).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogo)
#include "tst_logo.moc"
