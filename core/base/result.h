// Result<T>: a value, or the Error a person must hear. See error.h.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace chwila {

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {},
                                  SourcePosition position = {}) {
    return tl::unexpected(Error{code, std::move(message), std::move(detail), std::move(position)});
}
inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected(std::move(error));
}

} // namespace chwila
