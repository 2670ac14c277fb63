#include "core/feedback/word_hits.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace chwila::feedback {

std::vector<WordHit> wordHits(const QString& text, const QString& search) {
    std::vector<WordHit> hits;
    const QStringList wanted = foldedForSearch(search).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty()) return hits;
    // A word in quotes, or one followed by a blank, is meant as a whole.
    const bool begun = search.back().isLetterOrNumber();
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark()))
            ++at;
        if (at == start) {
            ++at;
            continue;
        }
        const QString word = foldedForSearch(QStringView(text).mid(start, at - start));
        const bool meant = wanted.contains(word) || (begun && word.startsWith(wanted.back()));
        if (meant) hits.push_back({start, at - start});
    }
    return hits;
}

} // namespace chwila::feedback
