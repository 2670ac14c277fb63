// Where the words of a search stand in a text, for highlighting: found as the search itself finds them,
// without regard to case and accents, the last word perhaps only begun.
#pragma once

#include <QString>

#include <vector>

namespace chwila::feedback {

struct WordHit {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordHit&) const = default;
};

/// Ascending, without overlaps. `search` as typed (store::VerbatimQuery::search).
std::vector<WordHit> wordHits(const QString& text, const QString& search);

} // namespace chwila::feedback
