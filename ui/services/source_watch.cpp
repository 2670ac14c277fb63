#include "ui/services/source_watch.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace chwila::ui {

SourceWatch::SourceWatch(QObject* parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SourceWatch::look);
    const auto soon = [this] { m_pause.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

SourceWatch::State SourceWatch::stateOf(const QString& path) {
    const QFileInfo info(path);
    return info.exists() ? State{info.size(), info.lastModified()} : State{};
}

void SourceWatch::watch(const std::map<qint64, QString>& files) {
    std::map<qint64, File> next;
    for (const auto& [id, path] : files) {
        if (path.isEmpty()) continue;
        const auto before = m_files.find(id);
        const bool same = before != m_files.end() && before->second.path == path;
        next.emplace(id, same ? before->second : File{path, stateOf(path), false});
    }
    m_files = std::move(next);
    listenAgain();
}

void SourceWatch::markRead(qint64 id) {
    const auto at = m_files.find(id);
    if (at == m_files.end()) return;
    at->second.known = stateOf(at->second.path);
    at->second.changed = false;
}

std::vector<qint64> SourceWatch::changedFiles() const {
    std::vector<qint64> ids;
    for (const auto& [id, file] : m_files) {
        if (file.changed) ids.push_back(id);
    }
    return ids;
}

void SourceWatch::look() {
    bool news = false;
    for (auto& [id, file] : m_files) {
        const State now = stateOf(file.path);
        // A file that is away may be about to be replaced; one that is gone for good is said elsewhere.
        if (now == file.known || now.size < 0) continue;
        file.known = now;
        news = news || !file.changed;
        file.changed = true;
    }
    listenAgain(); // a file that was replaced is not listened to any more
    if (news) Q_EMIT changed();
}

void SourceWatch::listenAgain() {
    QSet<QString> wanted;
    for (const auto& [id, file] : m_files) {
        const QFileInfo info(file.path);
        if (info.exists()) wanted.insert(info.absoluteFilePath());
        if (info.dir().exists()) wanted.insert(info.absolutePath());
    }
    const QStringList files = m_watcher.files();
    const QStringList folders = m_watcher.directories();
    const QSet<QString> present =
        QSet<QString>(files.begin(), files.end()) + QSet<QString>(folders.begin(), folders.end());
    const QStringList gone = (present - wanted).values();
    const QStringList added = (wanted - present).values();
    if (!gone.isEmpty()) m_watcher.removePaths(gone);
    if (!added.isEmpty()) m_watcher.addPaths(added);
}

} // namespace chwila::ui
