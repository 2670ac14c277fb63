#include "core/feedback/reading/file_digest.h"

#include "core/feedback/reading/text_digest.h"

#include <QFile>

namespace chwila::feedback {

QString contentDigest(const SourceLocation& location, const Progress& progress) {
    constexpr qint64 pieceBytes = qint64{1} << 20;
    if (!location.kind.is(model::SourceKind::File)) return {};
    QFile file(location.path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    quint64 sum = 0;
    qint64 bytes = 0;
    for (;;) {
        const QByteArray piece = file.read(pieceBytes);
        if (progress.cancelled() || file.error() != QFileDevice::NoError) return {};
        if (piece.isEmpty()) break;
        sum = textDigest({piece.constData(), static_cast<std::size_t>(piece.size())}, sum);
        bytes += piece.size();
    }
    const QByteArray sheet = location.query.toUtf8();
    sum = textDigest({sheet.constData(), static_cast<std::size_t>(sheet.size())}, sum);
    return QStringLiteral("%1-%2").arg(sum, 16, 16, QLatin1Char('0')).arg(bytes);
}

} // namespace chwila::feedback
