// SourceWatch: notices when a file or SQLite database that answers were read from has changed on the
// disk, so that the window can offer to read it again. Also where a program replaces the file instead of
// writing into it. Looks at names, sizes and times only.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <map>

namespace chwila::ui {

class SourceWatch : public QObject {
    Q_OBJECT

  public:
    explicit SourceWatch(QObject* parent = nullptr);

    /// Paths by id; what stays keeps what was known of it. Empty and missing paths may be among them.
    void watch(const std::map<qint64, QString>& files);
    /// It was read just now: what it is like from here on counts as known.
    void markRead(qint64 id);
    /// Those that changed since they were read, ascending.
    std::vector<qint64> changedFiles() const;

    /// Programs write in several steps; this long nothing must have happened before changed() comes.
    static constexpr int pauseMilliseconds = 600;

  Q_SIGNALS:
    /// Some file changed that had not been known to have changed.
    void changed();

  private:
    struct State {
        qint64 size = -1; ///< -1 = not there
        QDateTime modified;
        bool operator==(const State&) const = default;
    };
    struct File {
        QString path;
        State known;
        bool changed = false;
    };
    static State stateOf(const QString& path);
    void look();
    void listenAgain();

    std::map<qint64, File> m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

} // namespace chwila::ui
