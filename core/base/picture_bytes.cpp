#include "core/base/picture_bytes.h"

#include <limits>

namespace chwila {

namespace {

/// Big-endian.
quint32 number(const QByteArray& bytes, qsizetype at, int digits) {
    quint32 value = 0;
    for (qsizetype i = at; i < at + digits; ++i)
        value = value * 256 + static_cast<unsigned char>(bytes[i]);
    return value;
}
std::optional<QSize> sizeOf(quint32 width, quint32 height) {
    constexpr quint32 most = std::numeric_limits<int>::max();
    if (width < 1 || height < 1 || width > most || height > most) return std::nullopt;
    return QSize(static_cast<int>(width), static_cast<int>(height));
}

/// The header chunk comes first (PNG, ISO/IEC 15948, 11.2.2).
std::optional<QSize> pngSize(const QByteArray& bytes) {
    constexpr qsizetype headerEnd = 24;
    if (bytes.size() < headerEnd || bytes.mid(12, 4) != "IHDR") return std::nullopt;
    return sizeOf(number(bytes, 16, 4), number(bytes, 20, 4));
}

/// Segments are skipped up to the frame header (ITU-T T.81, B.2.2): SOF0 … SOF15 but for the three markers
/// among them that are no frames.
std::optional<QSize> jpegSize(const QByteArray& bytes) {
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        if (static_cast<unsigned char>(bytes[at]) != 0xFF) return std::nullopt;
        const int marker = static_cast<unsigned char>(bytes[at + 1]);
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) return sizeOf(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
        at += marker == 0xFF ? 1 : 2 + qsizetype{number(bytes, at + 2, 2)};
    }
    return std::nullopt;
}

} // namespace

std::optional<QSize> pictureSizeOf(const QByteArray& bytes) {
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return pngSize(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF")) return jpegSize(bytes);
    return std::nullopt;
}

} // namespace chwila
