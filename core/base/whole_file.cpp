#include "core/base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <unistd.h>

namespace chwila {

namespace {

/// Qt takes what there is room for and says nothing of the rest; asked for the rest alone it says why not.
template <class File>
class Thorough final : public File {
  public:
    using File::File;

  protected:
    qint64 writeData(const char* data, qint64 length) override {
        qint64 written = 0;
        while (written < length) {
            const qint64 more = File::writeData(data + written, length - written);
            if (more < 0) (void)this->flush(); // of what a buffer holds, the rest
            if (more <= 0) return written > 0 ? written : more;
            written += more;
        }
        return written;
    }
};

/// Of "/dev/stdout" and the like; -1 for every other path. There can be a file behind it that others write to
/// as well: what stands there already is theirs.
int ownDescriptor(const QString& path) {
    if (path == QLatin1String("/dev/stdout")) return STDOUT_FILENO;
    if (path == QLatin1String("/dev/stderr")) return STDERR_FILENO;
    static const QRegularExpression numbered(QStringLiteral("^/(?:dev|proc/self)/fd/(\\d{1,4})$"));
    const QRegularExpressionMatch match = numbered.match(path);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

WholeFile::WholeFile(const QString& path) {
    const QFileInfo there(path);
    const bool isDevice = there.exists() && !there.isFile() && !there.isDir();
    if (isDevice || ownDescriptor(path) >= 0) {
        m_device = std::make_unique<Thorough<QFile>>(path);
        return;
    }
    auto file = std::make_unique<Thorough<QSaveFile>>(path);
    m_file = file.get();
    m_device = std::move(file);
}

WholeFile::~WholeFile() = default;

bool WholeFile::open() {
    auto* stream = m_file ? nullptr : static_cast<QFile*>(m_device.get());
    const int descriptor = stream ? ownDescriptor(stream->fileName()) : -1;
    if (descriptor < 0) return m_device->open(QIODevice::WriteOnly);
    const int ours = ::dup(descriptor);
    return ours >= 0 && stream->open(ours, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
}

bool WholeFile::commit() {
    // Before it is closed, which would forget the reason.
    if (!m_device->flush() || m_device->error() != QFileDevice::NoError) return false;
    return !m_file || m_file->commit();
}

QString WholeFile::errorString() const {
    return m_device->errorString();
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    WholeFile file(path);
    if (file.open() && file.device().write(bytes) == bytes.size() && file.commit()) return {};
    return fail(ErrorCode::Io,
                QCoreApplication::translate("base", "“%1” could not be written; choose another place.")
                    .arg(QDir::toNativeSeparators(path)),
                file.errorString());
}

} // namespace chwila
