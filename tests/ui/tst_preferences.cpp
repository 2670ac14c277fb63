#include "ui/settings/app_settings.h"
#include "ui/settings/preferences_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScreen>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila::ui;

class TestPreferences : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsTypedCountsHoweverTheDialogIsClosed() {
        const QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        auto* dialog = new PreferencesDialog(settings, nullptr);
        dialog->show();
        auto* name = dialog->findChild<QTabWidget*>()->widget(0)->findChild<QLineEdit*>();
        QTest::keyClicks(name, QStringLiteral("Anna"));
        delete dialog;
        QCOMPARE(settings.personName(), QStringLiteral("Anna"));
    }

    void eachPageIsAsHighAsItNeeds() {
        const QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        PreferencesDialog dialog(settings, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const int fields = dialog.height();
        auto* pages = dialog.findChild<QTabWidget*>();
        pages->setCurrentIndex(1);
        constexpr int aList = 100;
        QVERIFY2(dialog.height() > fields + aList,
                 qPrintable(QStringLiteral("%1 after %2").arg(dialog.height()).arg(fields)));
        pages->setCurrentIndex(0);
        QCOMPARE(dialog.height(), fields);
    }

    void thePageOfKeysStaysOnTheScreen() {
        const QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        PreferencesDialog dialog(settings, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QRect place = dialog.screen()->availableGeometry();
        dialog.move(place.left(), place.bottom() - dialog.height());
        dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        QVERIFY(dialog.geometry().bottom() <= place.bottom());
        QVERIFY(dialog.geometry().top() >= place.top());
    }

    void coloursChangeAtOnce() {
        const QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        PreferencesDialog dialog(settings, nullptr);
        auto* theme = dialog.findChild<QComboBox*>(QStringLiteral("theme"));
        QCOMPARE(theme->currentData().toInt(), static_cast<int>(ThemeChoice::System));
        Q_EMIT theme->activated(theme->findData(static_cast<int>(ThemeChoice::Dark)));
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
