#include "core/base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace chwila {

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return fail(ErrorCode::Io,
                QCoreApplication::translate("base", "“%1” could not be written; choose another place.")
                    .arg(QDir::toNativeSeparators(path)),
                file.errorString());
}

} // namespace chwila
