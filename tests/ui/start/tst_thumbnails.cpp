#include "ui/start/thumbnails.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace chwila::ui;

class TestThumbnails : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPictureIsKeptUnderItsProject() {
        const QTemporaryDir folder;
        const Thumbnails thumbnails(folder.filePath(QStringLiteral("pictures")));
        QVERIFY(thumbnails.of(QStringLiteral("/a.chwila")).isNull());
        thumbnails.put(QStringLiteral("/a.chwila"), picture());
        QCOMPARE(thumbnails.of(QStringLiteral("/a.chwila")).size(), picture().size());
        QVERIFY(thumbnails.of(QStringLiteral("/b.chwila")).isNull());
    }

    void aPictureHasTheTitleOfItsProject() {
        const QTemporaryDir folder;
        const Thumbnails thumbnails(folder.filePath(QStringLiteral("pictures")));
        const QString title =
            QStringLiteral("Podróż pasażera linii Żuraw Air: od rezerwacji po odbiór bagażu");
        thumbnails.put(QStringLiteral("/a.chwila"), picture(), title);
        QCOMPARE(thumbnails.titleOf(QStringLiteral("/a.chwila")), title);
        QCOMPARE(thumbnails.titleOf(QStringLiteral("/b.chwila")), QString());
    }

    // They are drawn on a thread of their own, and the start page comes whenever it is asked for.
    void aPictureIsWholeAlsoWhileTheNextOneIsWritten() {
        const QTemporaryDir folder;
        const Thumbnails thumbnails(folder.filePath(QStringLiteral("pictures")));
        const QString project = QStringLiteral("/a.chwila");
        thumbnails.put(project, picture());
        std::atomic<bool> enough = false;
        std::thread writer([&] {
            while (!enough)
                thumbnails.put(project, picture());
        });
        int broken = 0;
        for (int i = 0; i < 300; ++i)
            broken += thumbnails.of(project) == picture() ? 0 : 1;
        enough = true;
        writer.join();
        QCOMPARE(broken, 0);
    }

  private:
    static QImage picture() {
        QImage image(240, 135, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x, y, x * y % 256));
        }
        return image;
    }
};

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
