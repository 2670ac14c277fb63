// Adding up 32-bit counts that may come from a broken or hostile file. Used wherever counts are kept in
// cells.
#pragma once

#include <QtGlobal>

#include <limits>

namespace chwila::feedback {

/// Stops at the highest count: that is already more than there are answers anywhere, while a sum that begins
/// anew at zero would pass for a small one.
inline void raise(quint32& count, quint32 more) {
    constexpr quint32 most = std::numeric_limits<quint32>::max();
    count = more > most - count ? most : count + more;
}

} // namespace chwila::feedback
