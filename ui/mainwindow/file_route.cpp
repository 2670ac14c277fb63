#include "ui/mainwindow/file_route.h"

#include "core/exchange/formats.h"
#include "core/feedback/reading/file_kind.h"
#include "core/mining/read_log.h"
#include "core/store/project_file.h"

#include <QFile>
#include <QFileInfo>

namespace chwila::ui {

namespace {

constexpr qint64 headBytes = 64 * 1024;

QByteArray headOf(const QString& path) {
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

/// What other programs can read as well goes by its content, JSON as a whole.
bool isDocument(const QString& path, const QByteArray& head) {
    const exchange::Format* format = exchange::formatOf(head, path);
    return format && format->read;
}

} // namespace

QStringList openableEndings() {
    QStringList endings{QStringLiteral("chwila")};
    for (const exchange::Format& format : exchange::formats()) {
        if (format.read) endings += QLatin1String(format.suffix);
    }
    endings += feedback::answerFileEndings();
    endings += {QStringLiteral("db"), QStringLiteral("sqlite"), QStringLiteral("sqlite3"),
                QStringLiteral("xes"), QStringLiteral("gz")};
    endings.removeDuplicates();
    return endings;
}

Result<FileRoute> routeOf(const QString& path) {
    const QByteArray head = headOf(path);
    // By its name, too: one that is damaged shall be told as a damaged project.
    const bool named = path.endsWith(QLatin1String(".chwila"), Qt::CaseInsensitive);
    if (named || store::isProject(head)) return FileRoute::Project;
    if (store::isDatabase(head)) return FileRoute::Database;
    if (mining::isEventLog(path)) return FileRoute::EventLog;
    if (isDocument(path, head)) return FileRoute::Document;
    const Result<feedback::FileKind> kind = feedback::fileKindOf(path);
    if (!kind) return fail(kind.error());
    return FileRoute::Answers;
}

} // namespace chwila::ui
