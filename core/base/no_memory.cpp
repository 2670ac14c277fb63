#include "core/base/no_memory.h"

#include <QCoreApplication>

namespace chwila {

Error noMemory() {
    return {ErrorCode::Io,
            QCoreApplication::translate("base",
                                        "There is not enough memory for this. Close other programs and try "
                                        "again; nothing of the project is lost."),
            {},
            {}};
}

} // namespace chwila
