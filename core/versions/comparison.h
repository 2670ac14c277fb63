// What happened between two states of a project, record by record and in words: for the list of versions, and
// for the command line. Pure; the words are in the language that is asked for.
#pragma once

#include "core/base/language.h"
#include "core/model/project.h"

#include <cstdint>

namespace chwila::versions {

enum class Happened : std::uint8_t { Added, Removed, Changed };

/// One record. Texts come from the project: they are text, whatever they hold.
struct Compared {
    Happened happened = Happened::Changed;
    QString table;
    qint64 id = 0;
    QString kind; ///< "Touchpoint", "Arrow" …
    QString name; ///< may be empty
    /// Where it stands, or what became of its fields: "Assumed score: 6 → 7; Department: “Shop” → “Web”".
    QString details;

    bool operator==(const Compared&) const = default;
};

struct Comparison {
    /// By kind, then what was added, removed and changed, then by id. What came or went with a whole journey
    /// is told with the journey.
    std::vector<Compared> records;

    qsizetype count() const { return static_cast<qsizetype>(records.size()); }
    qsizetype count(Happened happened) const;
};

/// What leads from one to the other.
Comparison compare(const model::Project& from, const model::Project& to, const Language& language);

QString happenedWord(Happened happened, const Language& language);
/// "3 added, 1 removed, 5 changed", or that nothing is.
QString summary(const Comparison& comparison, const Language& language);

} // namespace chwila::versions
