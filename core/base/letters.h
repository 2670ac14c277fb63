// The letters of a label in the form in which similarity() compares them, for who compares many labels with
// many names: each is folded and cut once.
#pragma once

#include <QString>

#include <vector>

namespace chwila {

struct Letters {
    QString folded;             ///< foldedForSearch()
    std::vector<quint32> pairs; ///< of neighbouring letters, ascending
};

Letters lettersOf(QStringView text);
/// As similarity() of the two texts (text.h).
double similarity(const Letters& a, const Letters& b);

} // namespace chwila
