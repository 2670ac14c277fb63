#include "core/base/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace chwila {

QString foldedForSearch(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark()) continue;
        if (c == QChar(0x142)) { // ł does not decompose
            folded += QLatin1Char('l');
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            folded += c;
        } else if (!folded.isEmpty() && folded.back() != QLatin1Char(' ')) {
            folded += QLatin1Char(' ');
        }
    }
    return folded.trimmed();
}

namespace {

std::vector<quint32> bigrams(const QString& text) {
    std::vector<quint32> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        pairs.push_back((quint32{text[i].unicode()} << 16) | text[i + 1].unicode());
    }
    std::ranges::sort(pairs);
    return pairs;
}

} // namespace

double similarity(QStringView a, QStringView b) {
    const QString left = foldedForSearch(a);
    const QString right = foldedForSearch(b);
    if (left == right) return 1;
    const std::vector<quint32> leftPairs = bigrams(left);
    const std::vector<quint32> rightPairs = bigrams(right);
    if (leftPairs.empty() || rightPairs.empty()) return 0;
    std::vector<quint32> common;
    std::ranges::set_intersection(leftPairs, rightPairs, std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size())
           / static_cast<double>(leftPairs.size() + rightPairs.size());
}

QString elided(const QString& text, qsizetype limit) {
    if (text.size() <= limit) return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(std::max<qsizetype>(limit - 1, 0));
    if (!finder.isAtBoundary()) finder.toPreviousBoundary();
    return text.left(std::max<qsizetype>(finder.position(), 0)) + QChar(0x2026);
}

QString singleLine(const QString& text) {
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool blank = c.isSpace() || c.category() == QChar::Other_Control;
        if (!blank) {
            line += c;
        } else if (!line.isEmpty() && line.back() != QLatin1Char(' ')) {
            line += QLatin1Char(' ');
        }
    }
    return line.trimmed();
}

} // namespace chwila
