#include "ui/start/thumbnails.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QStandardPaths>

namespace chwila::ui {

namespace {

constexpr QLatin1String titleKey("Title");

}

Thumbnails::Thumbnails()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
               + QStringLiteral("/thumbnails")) {}

QString Thumbnails::fileOf(const QString& projectPath) const {
    const QByteArray name = QCryptographicHash::hash(QFileInfo(projectPath).absoluteFilePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    return QStringLiteral("%1/%2.png").arg(m_folder, QString::fromLatin1(name.toHex()));
}

void Thumbnails::put(const QString& projectPath, const QImage& image, const QString& title) const {
    if (image.isNull() || !QDir().mkpath(m_folder)) return;
    QImage titled = image;
    titled.setText(titleKey, title);
    QSaveFile file(fileOf(projectPath)); // the start page may be reading the one before
    if (file.open(QIODevice::WriteOnly) && titled.save(&file, "PNG")) file.commit();
}

QImage Thumbnails::of(const QString& projectPath) const {
    return QImage(fileOf(projectPath));
}

QString Thumbnails::titleOf(const QString& projectPath) const {
    return QImageReader(fileOf(projectPath)).text(titleKey);
}

} // namespace chwila::ui
