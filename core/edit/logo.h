// The client's logo of a project: putting one in, taking it out, reading it. Used by the report view, the
// command line and reports.
#pragma once

#include "core/model/draft.h"

namespace chwila::edit {

inline constexpr qsizetype largestLogo = 1024 * 1024; ///< bytes of the file
inline constexpr int longestLogoSide = 6000;          ///< pixels

/// Nothing where the bytes are a PNG or JPEG file within the limits, else why not.
std::optional<Error> logoProblem(const QByteArray& bytes);
/// In place of the one there is; no bytes take it away.
Result<model::Change> setLogo(const model::Project& project, const QByteArray& bytes, const QString& name);
/// The bytes of the file; empty where there is none.
QByteArray logoOf(const model::Project& project);

} // namespace chwila::edit
