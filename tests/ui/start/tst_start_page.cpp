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
