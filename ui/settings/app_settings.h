// What the program remembers of a person between sessions (QSettings): language, theme, motion, keys, recent
// files, window state. Nothing of a project. Give it a path to keep tests apart from the real one.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QPointF>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace chwila::ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark, HighContrast };

struct MapPlace {
    double zoom = 1; ///< 0: the whole map
    QPointF corner;  ///< of the map, what lay in the upper left one
    qint64 card = 0; ///< that was selected; 0: none
};

class AppSettings : public QObject {
    Q_OBJECT

  public:
    /// In the person's configuration folder.
    explicit AppSettings(QObject* parent = nullptr);
    /// In an INI file of its own.
    explicit AppSettings(const QString& iniPath, QObject* parent = nullptr);

    /// One of Language::available(); the system's where none was chosen.
    QString language() const;
    void setLanguage(const QString& code);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    static constexpr int maximumRecent = 12;
    /// Most recently used first, absolute; also those that are not there any more.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// Who signs follow-ups; the name of the account where none was given.
    QString personName() const;
    void setPersonName(const QString& name);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Pixels; nothing where it was never changed.
    std::optional<int> inspectorWidth() const;
    void setInspectorWidth(int width);
    bool inspectorVisible() const;
    void setInspectorVisible(bool visible);
    bool miniMapVisible() const;
    void setMiniMapVisible(bool visible);
    /// The heat layer of the map, on the screen and in pictures of it.
    bool mapHeatVisible() const;
    void setMapHeatVisible(bool visible);
    /// Everything half as large again, for a room.
    bool workshopMode() const;
    void setWorkshopMode(bool on);
    /// The journey that was shown last of the file that was shown last; 0 for another file.
    qint64 shownJourney(const QString& path) const;
    void setShownJourney(const QString& path, qint64 journey);
    /// The part of that journey's map that was in sight, where it was not the whole of it.
    std::optional<MapPlace> mapPlace(const QString& path, qint64 journey) const;
    void setMapPlace(const QString& path, qint64 journey, const std::optional<MapPlace>& place);

    /// Keys that differ from the catalogue's, by name of the action (ui/actions/shortcuts.h).
    QMap<QString, QStringList> ownKeys() const;
    /// Absent: those of the catalogue again. An empty list: none.
    void setOwnKeys(const QString& action, const std::optional<QStringList>& keys);
    void forgetOwnKeys();

  Q_SIGNALS:
    void ownKeysChanged();
    void languageChanged(const QString& code);
    void themeChanged(chwila::ui::ThemeChoice choice);
    void reducedMotionChanged(bool reduced);
    void workshopModeChanged(bool on);
    void recentFilesChanged();

  private:
    QVariant read(const char* key) const;
    void write(const char* key, const QVariant& value);

    std::unique_ptr<QSettings> m_store;
};

} // namespace chwila::ui
