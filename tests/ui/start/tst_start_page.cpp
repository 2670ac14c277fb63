#include "ui/settings/app_settings.h"
#include "ui/start/start_page.h"
#include "ui/start/thumbnails.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using namespace chwila::ui;

namespace {

struct OpenPage {
    OpenPage() { page.show(); }

    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Thumbnails thumbnails{folder.filePath(QStringLiteral("pictures"))};
    Language language;
    StartPage page{settings, thumbnails, language};
};

} // namespace

class TestStartPage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aProjectGoesByItsTitle() {
        const QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        const Thumbnails thumbnails(folder.filePath(QStringLiteral("pictures")));
        const QString path = folder.filePath(QStringLiteral("New project.chwila"));
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        settings.addRecentFile(path);
        const Language language;
        StartPage page(settings, thumbnails, language);
        const QListWidgetItem* item = page.recent()->item(0);
        QVERIFY2(item->text().startsWith(QStringLiteral("New project\n")), qPrintable(item->text()));

        QImage picture(24, 13, QImage::Format_RGB32);
        picture.fill(Qt::white);
        thumbnails.put(path, picture, QStringLiteral("Żuraw Air"));
        page.takePictures();
        QVERIFY2(item->text().startsWith(QStringLiteral("Żuraw Air\nNew project \u00b7 ")),
                 qPrintable(item->text()));
        thumbnails.put(path, picture, QStringLiteral("New project"));
        page.takePictures();
        QVERIFY(!item->text().contains(u'\u00b7'));
    }

    void theDayStandsBelowALongTitle() {
        OpenPage open;
        const auto put = [&](const char* file, const QString& title) {
            const QString path = open.folder.filePath(QLatin1String(file));
            if (!QFile(path).open(QIODevice::WriteOnly)) return;
            QImage picture(24, 13, QImage::Format_RGB32);
            picture.fill(Qt::white);
            open.thumbnails.put(path, picture, title);
            open.settings.addRecentFile(path);
        };
        put("b.chwila", QStringLiteral("Car insurance: from choosing to the renewal"));
        put("a.chwila", QStringLiteral("Car insurance"));
        QListWidget* list = open.page.recent();
        QTRY_COMPARE(list->count(), 2);
        open.page.resize(1080, 680);
        const QImage drawn = open.page.recent()->viewport()->grab().toImage();
        const QColor paper = drawn.pixelColor(drawn.width() - 1, drawn.height() - 1);
        const auto lowestInk = [&](int row) {
            const QRect place = list->visualItemRect(list->item(row));
            for (int y = place.bottom(); y > place.top(); --y) {
                for (int x = place.left() + 4; x < place.right() - 30; ++x)
                    if (drawn.pixelColor(x, y) != paper) return y - place.top();
            }
            return 0;
        };
        QVERIFY2(lowestInk(1) > lowestInk(0) + 10, "its second line is seen");
    }

    void aWideWindowHasThePageInItsMiddle() {
        OpenPage open;
        const QString path = open.folder.filePath(QStringLiteral("a.chwila"));
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        open.settings.addRecentFile(path);
        open.page.resize(1920, 1080);
        const auto left = [&] { return open.page.beginnings()->mapTo(&open.page, QPoint(0, 0)).x(); };
        QTRY_COMPARE(left(), (1920 - 1280) / 2);
        open.page.resize(1024, 768);
        QTRY_VERIFY(left() <= 34);
    }

    void withoutRecentProjectsAllStandsInOneColumn() {
        OpenPage open;
        open.page.resize(1080, 680);
        const QListWidget* list = open.page.beginnings();
        const auto left = [&] { return list->mapTo(&open.page, QPoint(0, 0)).x(); };
        QTRY_COMPARE(left(), (1080 - list->width()) / 2);
        QVERIFY(!list->verticalScrollBar()->isVisible());
        open.page.resize(683, 512); // too low for it
        QTRY_VERIFY(left() <= 34);
    }

    void openingStandsRightBelowTheBeginnings() {
        OpenPage open;
        open.page.resize(1080, 1000);
        const QListWidget* list = open.page.beginnings();
        const auto* button = open.page.findChild<QPushButton*>();
        const auto yOf = [&](const QWidget* widget, int y) {
            return widget->mapTo(&open.page, QPoint(0, y)).y();
        };
        const auto gap = [&] {
            const QRect last = list->visualItemRect(list->item(list->count() - 1));
            return yOf(button, 0) - yOf(list->viewport(), last.bottom());
        };
        QTRY_VERIFY2(gap() > 0 && gap() < 80, qPrintable(QString::number(gap())));
        QVERIFY(!list->verticalScrollBar()->isVisible());
    }

    void beginningsAreWholeBesideAScrollBar() {
        OpenPage open;
        StartPage low(open.settings, open.thumbnails, open.language);
        low.resize(683, 512);
        low.show();
        QListWidget* list = low.beginnings();
        QTRY_VERIFY(list->verticalScrollBar()->isVisible());
        for (int row = 0; row < list->count(); ++row)
            QTRY_COMPARE(list->visualItemRect(list->item(row)).height(), list->sizeHintForRow(row));
    }

    void aBeginningIsMarkedWhileTheKeysAreAtTheList() {
        OpenPage open;
        StartPage& page = open.page;
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QListWidget* list = page.beginnings();
        const auto isMarked = [list] {
            const QRect first = list->visualItemRect(list->item(0));
            const QImage drawn = list->viewport()->grab().toImage();
            const QColor mark = list->palette().color(QPalette::Highlight);
            return drawn.pixelColor(first.left() + 1, first.center().y()) == mark;
        };
        list->setFocus();
        QTRY_VERIFY(isMarked());
        for (auto* button : page.findChildren<QPushButton*>())
            button->setFocus();
        QTRY_VERIFY(!isMarked());
    }

    void theKeyThatClosesAWindowClosesIt() {
        OpenPage open;
        StartPage& page = open.page;
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!page.isVisible());
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
