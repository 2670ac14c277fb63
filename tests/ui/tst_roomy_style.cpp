#include "core/render/theme.h"
#include "ui/settings/roomy_style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QTest>

using namespace chwila;
using namespace chwila::ui;

class TestRoomyStyle : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new RoomyStyle); }

    void buttonsOfDialogsSayItInWords() {
        const QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Close);
        for (const QAbstractButton* button : buttons.buttons())
            QVERIFY(button->icon().isNull());
    }

    void whatIsSelectedInAListIsMarkedAndCanBeRead_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << static_cast<int>(render::ThemeKind::Light);
        QTest::newRow("dark") << static_cast<int>(render::ThemeKind::Dark);
        QTest::newRow("high contrast") << static_cast<int>(render::ThemeKind::HighContrast);
    }
    void whatIsSelectedInAListIsMarkedAndCanBeRead() {
        QFETCH(int, kind);
        const render::Theme& theme = render::Theme::of(static_cast<render::ThemeKind>(kind));
        QApplication::setPalette(theme.palette());
        QListWidget list;
        list.addItems({QStringLiteral("one"), QStringLiteral("two")});
        list.setCurrentRow(0);
        list.resize(200, 120);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const QImage seen = list.viewport()->grab().toImage();
        const QRect row = list.visualItemRect(list.item(0));
        QVERIFY(row.height() >= 28);
        const QColor ground = seen.pixelColor(row.right() - 8, row.center().y());
        const bool calm = theme.kind != render::ThemeKind::HighContrast;
        // Calm themes tint it under the usual text, the one of high contrast fills it.
        QVERIFY(ground != theme.surface);
        QCOMPARE(render::contrast(ground, theme.accent) < 1.5, !calm);
        QVERIFY(render::contrast(calm ? theme.ink : theme.onAccent, ground) >= 4.5);
        // The edge says it where a tint is too pale to be seen.
        const QColor edge = seen.pixelColor(row.left() + 1, row.center().y());
        QVERIFY(render::contrast(edge, theme.accent) < 1.1);
        const QRect other = list.visualItemRect(list.item(1));
        QCOMPARE(seen.pixelColor(other.right() - 8, other.center().y()), theme.surface);
    }
};

QTEST_MAIN(TestRoomyStyle)
#include "tst_roomy_style.moc"
