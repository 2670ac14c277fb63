// One changed field of a record in words: "Assumed score: 6 → 7", "Description: rewritten". Internal to
// core/versions.
#pragma once

#include "core/base/language.h"
#include "core/model/project.h"

namespace chwila::versions {

/// Both states, because names and choices are those of their time.
struct BothStates {
    const model::Project& from;
    const model::Project& to;
    const Language& language;
};

/// Empty for what nobody wants to hear of: ids, and places in an order, which are looked at together.
QString fieldWords(const QString& table, const QString& field, const model::Cell& before,
                   const model::Cell& after, const BothStates& states);

/// On one line, in the quotation marks of the language, cut where it is long; empty stays empty.
QString inQuotes(const QString& text, qsizetype most, const Language& language);

} // namespace chwila::versions
