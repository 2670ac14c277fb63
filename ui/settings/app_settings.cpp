#include "ui/settings/app_settings.h"

#include "core/base/language.h"

#include <QFileInfo>

namespace chwila::ui {

namespace {

constexpr const char* languageKey = "language";
constexpr const char* themeKey = "theme";
constexpr const char* motionKey = "reducedMotion";
constexpr const char* recentKey = "recentFiles";
constexpr const char* geometryKey = "window/geometry";
constexpr const char* inspectorKey = "window/inspector";
constexpr const char* inspectorWidthKey = "window/inspectorWidth";
constexpr const char* miniMapKey = "window/overview";
constexpr const char* mapHeatKey = "window/heatLayer";
constexpr const char* workshopKey = "window/workshop";
constexpr const char* shownFileKey = "window/shownFile";
constexpr const char* shownJourneyKey = "window/shownJourney";
constexpr const char* mapPlaceKey = "window/mapPlace";
constexpr const char* personKey = "person";
constexpr const char* keysGroup = "keys";

struct ThemeRow {
    ThemeChoice choice;
    const char* key;
};
constexpr ThemeRow themes[] = {{ThemeChoice::System, "system"},
                               {ThemeChoice::Light, "light"},
                               {ThemeChoice::Dark, "dark"},
                               {ThemeChoice::HighContrast, "high-contrast"}};

QString absolute(const QString& path) {
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

AppSettings::AppSettings(QObject* parent)
    : QObject(parent),
      m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                          QStringLiteral("chwila"), QStringLiteral("chwila"))) {}

AppSettings::AppSettings(const QString& iniPath, QObject* parent)
    : QObject(parent), m_store(std::make_unique<QSettings>(iniPath, QSettings::IniFormat)) {}

QVariant AppSettings::read(const char* key) const {
    return m_store->value(QLatin1String(key));
}

void AppSettings::write(const char* key, const QVariant& value) {
    m_store->setValue(QLatin1String(key), value);
}

QString AppSettings::language() const {
    const QString code = read(languageKey).toString();
    return Language::available().contains(code) ? code : Language::systemDefault();
}

void AppSettings::setLanguage(const QString& code) {
    if (code == language()) return;
    write(languageKey, code);
    Q_EMIT languageChanged(code);
}

ThemeChoice AppSettings::theme() const {
    const QString key = read(themeKey).toString();
    for (const ThemeRow& row : themes) {
        if (key == QLatin1String(row.key)) return row.choice;
    }
    return ThemeChoice::System;
}

void AppSettings::setTheme(ThemeChoice choice) {
    if (choice == theme()) return;
    for (const ThemeRow& row : themes) {
        if (row.choice == choice) write(themeKey, QLatin1String(row.key));
    }
    Q_EMIT themeChanged(choice);
}

bool AppSettings::reducedMotion() const {
    return read(motionKey).toBool();
}

void AppSettings::setReducedMotion(bool reduced) {
    if (reduced == reducedMotion()) return;
    write(motionKey, reduced);
    Q_EMIT reducedMotionChanged(reduced);
}

QStringList AppSettings::recentFiles() const {
    return read(recentKey).toStringList();
}

void AppSettings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(absolute(path));
    files.prepend(absolute(path));
    while (files.size() > maximumRecent)
        files.removeLast();
    write(recentKey, files);
    m_store->sync(); // at once, so that a killed program finds what was open
    Q_EMIT recentFilesChanged();
}

void AppSettings::removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    if (files.removeAll(absolute(path)) == 0) return;
    write(recentKey, files);
    Q_EMIT recentFilesChanged();
}

QString AppSettings::personName() const {
    const QString name = read(personKey).toString().trimmed();
    if (!name.isEmpty()) return name;
    const QString account = qEnvironmentVariable("USER");
    return account.isEmpty() ? qEnvironmentVariable("USERNAME") : account;
}

void AppSettings::setPersonName(const QString& name) {
    write(personKey, name.trimmed());
}

QByteArray AppSettings::windowGeometry() const {
    return read(geometryKey).toByteArray();
}

void AppSettings::setWindowGeometry(const QByteArray& geometry) {
    write(geometryKey, geometry);
}

std::optional<int> AppSettings::inspectorWidth() const {
    const int width = read(inspectorWidthKey).toInt();
    return width > 0 ? std::optional(width) : std::nullopt;
}

void AppSettings::setInspectorWidth(int width) {
    write(inspectorWidthKey, width);
}

bool AppSettings::inspectorVisible() const {
    const QVariant value = read(inspectorKey);
    return !value.isValid() || value.toBool();
}

void AppSettings::setInspectorVisible(bool visible) {
    write(inspectorKey, visible);
}

bool AppSettings::miniMapVisible() const {
    const QVariant value = read(miniMapKey);
    return !value.isValid() || value.toBool();
}

void AppSettings::setMiniMapVisible(bool visible) {
    write(miniMapKey, visible);
}

bool AppSettings::mapHeatVisible() const {
    return read(mapHeatKey).toBool();
}

void AppSettings::setMapHeatVisible(bool visible) {
    write(mapHeatKey, visible);
}

bool AppSettings::workshopMode() const {
    return read(workshopKey).toBool();
}

void AppSettings::setWorkshopMode(bool on) {
    if (on == workshopMode()) return;
    write(workshopKey, on);
    Q_EMIT workshopModeChanged(on);
}

qint64 AppSettings::shownJourney(const QString& path) const {
    return read(shownFileKey).toString() == absolute(path) ? read(shownJourneyKey).toLongLong() : 0;
}

void AppSettings::setShownJourney(const QString& path, qint64 journey) {
    // Journeys of two files have the same numbers.
    if (read(shownFileKey).toString() != absolute(path)) m_store->remove(QLatin1String(mapPlaceKey));
    write(shownFileKey, absolute(path));
    write(shownJourneyKey, journey);
    m_store->sync(); // a killed program goes on where it was
}

std::optional<MapPlace> AppSettings::mapPlace(const QString& path, qint64 journey) const {
    if (shownJourney(path) != journey) return std::nullopt;
    const QVariantList kept = read(mapPlaceKey).toList();
    constexpr qsizetype parts = 5;
    if (kept.size() != parts || kept[0].toLongLong() != journey) return std::nullopt;
    return MapPlace{kept[1].toDouble(), {kept[2].toDouble(), kept[3].toDouble()}, kept[4].toLongLong()};
}

void AppSettings::setMapPlace(const QString& path, qint64 journey, const std::optional<MapPlace>& place) {
    const QVariantList kept =
        place ? QVariantList{journey, place->zoom, place->corner.x(), place->corner.y(), place->card}
              : QVariantList{};
    setShownJourney(path, journey);
    write(mapPlaceKey, kept);
    m_store->sync();
}

QMap<QString, QStringList> AppSettings::ownKeys() const {
    QMap<QString, QStringList> keys;
    m_store->beginGroup(QLatin1String(keysGroup));
    for (const QString& action : m_store->childKeys())
        keys.insert(action, m_store->value(action).toStringList());
    m_store->endGroup();
    return keys;
}

void AppSettings::setOwnKeys(const QString& action, const std::optional<QStringList>& keys) {
    const QString name = QLatin1String(keysGroup) + QLatin1Char('/') + action;
    if (keys) {
        m_store->setValue(name, *keys);
    } else {
        m_store->remove(name);
    }
    Q_EMIT ownKeysChanged();
}

void AppSettings::forgetOwnKeys() {
    m_store->remove(QLatin1String(keysGroup));
    Q_EMIT ownKeysChanged();
}

} // namespace chwila::ui
