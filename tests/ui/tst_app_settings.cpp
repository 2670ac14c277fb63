#include "core/base/language.h"
#include "ui/settings/app_settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using namespace chwila::ui;

class TestAppSettings : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everythingIsThereAgainNextTime();
    void aFreshOneHasSensibleValues();
    void aCodeNobodySpeaksIsIgnored();
    void recentFilesAreUniqueNewestFirstAndBounded();
    void whatIsOpenIsOnTheDiskAtOnce();
    void onlyChangesAreTold();
    void aPlaceOnTheMapIsKeptForItsFileAndJourney();
    void anotherFileHasNoPlaceOfTheOneBefore();

  private:
    QTemporaryDir m_folder;
    QString ini(const QString& name) const { return m_folder.filePath(name); }
};

void TestAppSettings::everythingIsThereAgainNextTime() {
    {
        AppSettings settings(ini(QStringLiteral("a.ini")));
        settings.setLanguage(QStringLiteral("pl"));
        settings.setTheme(ThemeChoice::HighContrast);
        settings.setReducedMotion(true);
        settings.setInspectorVisible(false);
        settings.setInspectorWidth(412);
        settings.setWindowGeometry("geometry");
    }
    const AppSettings again(ini(QStringLiteral("a.ini")));
    QCOMPARE(again.language(), QStringLiteral("pl"));
    QCOMPARE(again.theme(), ThemeChoice::HighContrast);
    QVERIFY(again.reducedMotion());
    QVERIFY(!again.inspectorVisible());
    QCOMPARE(again.inspectorWidth(), std::optional(412));
    QCOMPARE(again.windowGeometry(), QByteArray("geometry"));
}

void TestAppSettings::aPlaceOnTheMapIsKeptForItsFileAndJourney() {
    const QString path = m_folder.filePath(QStringLiteral("p.chwila"));
    {
        AppSettings settings(ini(QStringLiteral("p.ini")));
        settings.setMapPlace(path, 3, MapPlace{1.25, {40, -7.5}, 12});
    }
    AppSettings again(ini(QStringLiteral("p.ini")));
    QCOMPARE(again.shownJourney(path), qint64(3));
    const auto place = again.mapPlace(path, 3);
    QVERIFY(place.has_value());
    QCOMPARE(place->zoom, 1.25);
    QCOMPARE(place->corner, QPointF(40, -7.5));
    QCOMPARE(place->card, qint64(12));
    QVERIFY(!again.mapPlace(path, 4));
    QVERIFY(!again.mapPlace(m_folder.filePath(QStringLiteral("q.chwila")), 3));
    again.setMapPlace(path, 3, std::nullopt);
    QVERIFY(!again.mapPlace(path, 3));
}

void TestAppSettings::anotherFileHasNoPlaceOfTheOneBefore() {
    AppSettings settings(ini(QStringLiteral("q.ini")));
    settings.setMapPlace(m_folder.filePath(QStringLiteral("p.chwila")), 3, MapPlace{1.25, {40, -7.5}, 12});
    const QString other = m_folder.filePath(QStringLiteral("other.chwila"));
    settings.setShownJourney(other, 3);
    QVERIFY(!settings.mapPlace(other, 3));
    settings.setMapPlace(other, 3, MapPlace{2, {}, 0});
    QCOMPARE(settings.mapPlace(other, 3)->zoom, 2.0);
}

void TestAppSettings::aFreshOneHasSensibleValues() {
    const AppSettings settings(ini(QStringLiteral("b.ini")));
    QVERIFY(Language::available().contains(settings.language()));
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(!settings.reducedMotion());
    QVERIFY(settings.inspectorVisible());
    QCOMPARE(settings.inspectorWidth(), std::nullopt);
    QVERIFY(settings.recentFiles().isEmpty());
}

void TestAppSettings::aCodeNobodySpeaksIsIgnored() {
    AppSettings settings(ini(QStringLiteral("c.ini")));
    settings.setLanguage(QStringLiteral("tlh"));
    QVERIFY(Language::available().contains(settings.language()));
}

void TestAppSettings::recentFilesAreUniqueNewestFirstAndBounded() {
    AppSettings settings(ini(QStringLiteral("d.ini")));
    for (int i = 0; i < AppSettings::maximumRecent + 3; ++i)
        settings.addRecentFile(m_folder.filePath(QStringLiteral("%1.chwila").arg(i)));
    const QString again = m_folder.filePath(QStringLiteral("5.chwila"));
    settings.addRecentFile(QDir(m_folder.path()).filePath(QStringLiteral("x/../5.chwila")));
    settings.addRecentFile(again);
    QCOMPARE(settings.recentFiles().size(), AppSettings::maximumRecent);
    QCOMPARE(settings.recentFiles().first(), again);
    QCOMPARE(settings.recentFiles().count(again), 1);
    settings.removeRecentFile(again);
    QVERIFY(!settings.recentFiles().contains(again));
}

void TestAppSettings::whatIsOpenIsOnTheDiskAtOnce() {
    const QString path = ini(QStringLiteral("open.ini"));
    AppSettings settings(path);
    settings.addRecentFile(m_folder.filePath(QStringLiteral("hotel.chwila")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("hotel.chwila"));
}

void TestAppSettings::onlyChangesAreTold() {
    AppSettings settings(ini(QStringLiteral("e.ini")));
    settings.setTheme(ThemeChoice::Dark);
    QSignalSpy told(&settings, &AppSettings::themeChanged);
    settings.setTheme(ThemeChoice::Dark);
    QCOMPARE(told.size(), 0);
    settings.setTheme(ThemeChoice::Light);
    QCOMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_app_settings.moc"
