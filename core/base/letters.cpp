#include "core/base/letters.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace chwila {

Letters lettersOf(QStringView text) {
    Letters letters{foldedForSearch(text), {}};
    const QString& folded = letters.folded;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i)
        letters.pairs.push_back((quint32{folded[i].unicode()} << 16) | folded[i + 1].unicode());
    std::ranges::sort(letters.pairs);
    return letters;
}

double similarity(const Letters& a, const Letters& b) {
    if (a.folded == b.folded) return 1;
    if (a.pairs.empty() || b.pairs.empty()) return 0;
    std::vector<quint32> common;
    std::ranges::set_intersection(a.pairs, b.pairs, std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size()) / static_cast<double>(a.pairs.size() + b.pairs.size());
}

} // namespace chwila
