#include "core/store/file_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chwila::store {

namespace {

// Behind everything the file can hold, so that even mandatory locks leave the holder's name readable.
constexpr off_t lockedByte = 1 << 30;

struct flock lockOf(short type) {
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedByte;
    lock.l_len = 1;
    return lock;
}

QString ownName() {
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty()) user = qEnvironmentVariable("LOGNAME");
    const passwd* known =
        user.isEmpty() ? ::getpwuid(::getuid()) : nullptr; // a nightly job has no such variables
    if (known) user = QString::fromLocal8Bit(known->pw_name);
    if (user.isEmpty()) user = QString::number(::getuid());
    return user + QLatin1Char('@') + QSysInfo::machineHostName();
}

Error heldBy(int descriptor) {
    char text[256];
    const ssize_t size = ::pread(descriptor, text, sizeof text, 0);
    QString holder = size > 0 ? QString::fromUtf8(text, size).simplified() : QString();
    if (holder.isEmpty()) holder = QCoreApplication::translate("store", "somebody else");
    return {ErrorCode::Locked,
            QCoreApplication::translate(
                "store",
                "The project is open elsewhere, by %1, so it can only be looked at here; close it there, or "
                "change a copy of the file.")
                .arg(holder),
            holder,
            {}};
}

Error cannotLock() {
    return {ErrorCode::Io,
            QCoreApplication::translate(
                "store",
                "Nothing can be written in the folder of this project, so it can only be looked at; allow "
                "writing there, or change a copy of the file in another folder."),
            QString::fromLocal8Bit(std::strerror(errno)),
            {}};
}

bool isStillAt(int descriptor, const QByteArray& path) {
    struct stat open {};
    struct stat present {};
    return ::fstat(descriptor, &open) == 0 && ::stat(path.constData(), &present) == 0
           && open.st_ino == present.st_ino && open.st_dev == present.st_dev;
}

// A lock file of another user that this one may not write to: in use, or left behind.
std::optional<Error> clearForeign(const QByteArray& path) {
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return errno == ENOENT ? std::nullopt : std::optional(cannotLock());
    struct flock lock = lockOf(F_WRLCK);
    const bool held = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    std::optional<Error> error;
    if (held) {
        error = heldBy(descriptor);
    } else if (::unlink(path.constData()) != 0 && errno != ENOENT) {
        error = cannotLock();
    }
    ::close(descriptor);
    return error;
}

void writeOwnName(int descriptor) {
    const QByteArray text = QStringLiteral("%1, process %2\n").arg(ownName()).arg(::getpid()).toUtf8();
    // The name is a courtesy; the lock holds without it.
    if (::ftruncate(descriptor, 0) != 0) return;
    [[maybe_unused]] const ssize_t written =
        ::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0);
}

} // namespace

QString FileLock::lockPath(const QString& projectPath) {
    const QFileInfo info(projectPath);
    return QStringLiteral("%1/.%2.lock").arg(info.path(), info.fileName());
}

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString& projectPath) {
    const QByteArray path = QFile::encodeName(lockPath(projectPath));
    // A holder that closes removes its file, maybe between our opening and locking it; then try anew.
    int refused = EAGAIN;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0) {
            if (errno != EACCES) return fail(cannotLock());
            if (std::optional<Error> error = clearForeign(path)) return fail(*std::move(error));
            refused = EACCES;
            continue;
        }
        struct flock lock = lockOf(F_WRLCK);
        if (::fcntl(descriptor, F_OFD_SETLK, &lock) != 0) {
            const bool held = errno == EAGAIN || errno == EACCES;
            const Error error = held ? heldBy(descriptor) : cannotLock();
            ::close(descriptor);
            return fail(error);
        }
        if (isStillAt(descriptor, path)) {
            writeOwnName(descriptor);
            return std::unique_ptr<FileLock>(new FileLock(descriptor, path));
        }
        ::close(descriptor);
    }
    errno = refused;
    return fail(cannotLock());
}

FileLock::~FileLock() {
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

} // namespace chwila::store
