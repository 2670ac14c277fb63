#include "core/store/copy_place.h"

#include "core/store/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace chwila::store {

namespace {

const QString journalEnding = QStringLiteral("-journal");

/// The file itself where the path leads to one by a link: the link stays.
QString placeOf(const QString& path) {
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

Error notHere(const QString& target, const Error& reason) {
    const QString place = QDir::toNativeSeparators(target);
    if (reason.code == ErrorCode::Locked) {
        return {ErrorCode::Locked,
                QCoreApplication::translate("store", "The project %1 is open, by %2. Choose another name, or "
                                                     "close it there first.")
                    .arg(place, reason.detail),
                {},
                {}};
    }
    return {
        ErrorCode::Io,
        QCoreApplication::translate("store", "No file can be made in the folder “%1”. Choose another one.")
            .arg(QDir::toNativeSeparators(QFileInfo(target).path())),
        reason.detail,
        {}};
}

} // namespace

CopyPlace::CopyPlace(const QString& target, std::unique_ptr<FileLock> lock)
    : m_target(target),
      m_draft(QStringLiteral("%1/.%2.new").arg(QFileInfo(target).path(), QFileInfo(target).fileName())),
      m_lock(std::move(lock)) {
    QFile::remove(m_draft);
    QFile::remove(m_draft + journalEnding);
}

CopyPlace::~CopyPlace() {
    QFile::remove(m_draft);
    QFile::remove(m_draft + journalEnding);
}

Result<std::unique_ptr<CopyPlace>> CopyPlace::take(const QString& path) {
    const QString target = placeOf(path);
    Result<std::unique_ptr<FileLock>> lock = FileLock::acquire(target);
    if (!lock) return fail(notHere(target, lock.error()));
    return std::unique_ptr<CopyPlace>(new CopyPlace(target, *std::move(lock)));
}

Result<void> CopyPlace::moveIn() {
    if (std::rename(QFile::encodeName(m_draft).constData(), QFile::encodeName(m_target).constData()) != 0) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("store", "%1 cannot be replaced; choose another name.")
                        .arg(QDir::toNativeSeparators(m_target)),
                    QString::fromLocal8Bit(std::strerror(errno)));
    }
    // What a killed writer of the old file left there would be taken for the new one's.
    QFile::remove(m_target + journalEnding);
    syncFolderOf(m_target);
    return {};
}

} // namespace chwila::store
