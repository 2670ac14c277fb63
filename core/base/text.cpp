#include "core/base/text.h"

#include "core/base/letters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

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

double similarity(QStringView a, QStringView b) {
    return similarity(lettersOf(a), lettersOf(b));
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
