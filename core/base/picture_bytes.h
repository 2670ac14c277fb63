// What a picture file is, told from its first bytes without decoding it, so that core below QtGui can refuse
// what is no picture. Used by core/edit/logo and core/report.
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace chwila {

/// Width and height in pixels of a PNG or JPEG file; nothing for anything else, or a cut header.
std::optional<QSize> pictureSizeOf(const QByteArray& bytes);

} // namespace chwila
