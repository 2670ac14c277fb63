// render_icons PICTURE.svg FOLDER SIZE…: draws the picture as FOLDER/SIZE.png for each size, at build time,
// because some menus and software centres show no SVG.
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool draw(QSvgRenderer& picture, int size, const QString& path) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    return image.save(path, "PNG");
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fputs("usage: render_icons PICTURE.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    const QString source = QString::fromLocal8Bit(argv[1]);
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    QSvgRenderer picture;
    if (!picture.load(source) || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "render_icons: %s cannot be drawn into %s\n", argv[1], argv[2]);
        return 1;
    }
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        const QString path = folder.filePath(QStringLiteral("%1.png").arg(size));
        if (size < 1 || !draw(picture, size, path)) {
            std::fprintf(stderr, "render_icons: cannot write %s\n", qUtf8Printable(path));
            return 1;
        }
    }
    return 0;
}
