// Which pictures are drawn.
#pragma once

#include <QSize>
#include <QStringList>

#include <vector>

namespace chwila::pictures {

struct Choice {
    QStringList languages;
    QStringList themes; ///< "light", "dark", "contrast"
    std::vector<QSize> sizes;
};

} // namespace chwila::pictures
