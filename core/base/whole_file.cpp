#include "core/base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace chwila {

WholeFile::WholeFile(const QString& path) {
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        m_device = std::make_unique<QFile>(path);
        return;
    }
    auto file = std::make_unique<QSaveFile>(path);
    m_file = file.get();
    m_device = std::move(file);
}

WholeFile::~WholeFile() = default;

bool WholeFile::open() {
    return m_device->open(QIODevice::WriteOnly);
}

bool WholeFile::commit() {
    if (m_file) return m_file->commit();
    return m_device->flush() && m_device->error() == QFileDevice::NoError; // closing would forget the reason
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
