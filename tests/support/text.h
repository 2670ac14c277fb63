// Short words for what almost every test of texts says.
#pragma once

#include <QString>

namespace chwila::testing {

inline QString s(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace chwila::testing
