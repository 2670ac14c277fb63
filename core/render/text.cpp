#include "core/render/text.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace chwila::render {

namespace {

/// White space and signs nobody sees as single spaces; a space that must not break stays one: "18 %".
QString spaced(const QString& text) {
    const auto isSpace = [](QChar letter) {
        return (letter.isSpace() && letter != QChar::Nbsp && letter != QChar(0x202F))
               || letter.category() == QChar::Other_Control;
    };
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        if (!isSpace(letter)) {
            result += letter;
        } else if (!result.isEmpty() && result.back() != u' ') {
            result += u' ';
        }
    }
    if (result.endsWith(u' ')) result.chop(1);
    return result;
}

QStringList breakLines(const QString& source, const QFont& font, double width, int lines) {
    const QFontMetricsF metrics(font);
    // What cannot fit anyway need not be laid out: names of ten thousand letters do occur.
    const auto most = static_cast<qsizetype>(std::max(8.0, width)) * lines;
    const QString text = source.left(most);
    if (lines == 1) return {metrics.elidedText(text, Qt::ElideRight, width)};

    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (result.size() + 1 == lines) {
            result.push_back(metrics.elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width));
            break;
        }
        result.push_back(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return result;
}

/// "zdjęć i | dokumentów": a word of one letter goes to the line of the next one where both fit.
QString boundLetters(const QString& text, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    QString bound = text;
    for (qsizetype space = bound.indexOf(u' '); space > 0; space = bound.indexOf(u' ', space + 1)) {
        // Behind a bound one there is no plain space: of several only the first is bound.
        const bool alone = bound[space - 1].isLetter() && (space == 1 || bound[space - 2] == u' ');
        if (!alone) continue;
        const qsizetype end = bound.indexOf(u' ', space + 1);
        const QString both = bound.mid(space - 1, end < 0 ? -1 : end - space + 1);
        if (metrics.horizontalAdvance(both) <= width) bound[space] = QChar::Nbsp;
    }
    return bound;
}

/// The lines with the spaces of the text again where those were bound only to break them.
QStringList withSpacesOf(const QString& text, QStringList lines) {
    qsizetype at = 0;
    for (QString& line : lines) {
        for (QChar& letter : line) {
            const auto isIt = [&letter](QChar each) {
                return each == letter || (letter == QChar::Nbsp && each == u' ');
            };
            while (at < text.size() && !isIt(text[at]))
                ++at;
            if (at == text.size()) return lines; // the ellipsis of the last one
            letter = text[at++];
        }
    }
    return lines;
}

/// With letters bound unless that takes more lines than there are.
QStringList brokenWithLetters(const QString& text, const QFont& font, double width, int lines) {
    QStringList plain = breakLines(text, font, width, lines);
    const QString bound = boundLetters(text, font, width);
    if (plain.size() < 2 || bound == text) return plain;
    const QStringList letters = breakLines(bound, font, width, lines);
    const auto isCut = [](const QStringList& broken) { return broken.last().endsWith(QChar(0x2026)); };
    if (isCut(letters) && !isCut(plain)) return plain;
    return withSpacesOf(text, letters);
}

bool needsNoShaping(QChar::Script script) {
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return true;
    default:
        return false;
    }
}

} // namespace

QStringList brokenLines(const QString& text, const QFont& font, double width, int lines) {
    if (width <= 0 || lines < 1) return {};
    struct Key {
        QString text;
        QString font;
        double width;
        int lines;
        bool operator==(const Key&) const = default;
    };
    struct Hasher {
        std::size_t operator()(const Key& key) const {
            return qHashMulti(0, key.text, key.font, key.width, key.lines);
        }
    };
    // Panning paints the same cards again and again; breaking lines is most of what a card costs.
    thread_local std::unordered_map<Key, QStringList, Hasher> known;
    Key key{spaced(text), font.key(), width, lines};
    if (key.text.isEmpty()) return {};
    const auto found = known.find(key);
    if (found != known.end()) return found->second;
    if (known.size() > 8192) known.clear();
    QStringList result = brokenWithLetters(key.text, font, width, lines);
    known.emplace(std::move(key), result);
    return result;
}

double textWidth(const QString& text, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont& font) {
    return std::ceil(font.pixelSize() * 1.3);
}

int linesThatFit(const QFont& font, double height, int most) {
    return std::clamp(static_cast<int>(height / lineHeight(font)), 1, most);
}

QFont fittedFont(QFont wanted, const QString& text, const QSizeF& room, int least, int lines) {
    const QStringList words = text.split(u' ');
    constexpr double overhang = 1; // of a line over a low row, where no letter reaches
    const auto fits = [&] {
        return lineHeight(wanted) <= room.height() + overhang
               && std::ranges::all_of(
                   words, [&](const QString& word) { return textWidth(word, wanted) <= room.width(); })
               && brokenLines(text, wanted, room.width(), 9).size()
                      <= linesThatFit(wanted, room.height(), lines);
    };
    while (wanted.pixelSize() > least && !fits())
        wanted.setPixelSize(wanted.pixelSize() - 1);
    return wanted;
}

QFont printable(const QFont& font, const QString& text) {
    const auto plain = [](QChar letter) { return needsNoShaping(letter.script()); };
    QFont result = font;
    if (std::ranges::all_of(text, plain)) {
        result.setStyleStrategy(
            static_cast<QFont::StyleStrategy>(result.styleStrategy() | QFont::PreferNoShaping));
    }
    return result;
}

QRectF drawText(QPainter& painter, const QRectF& rect, const QString& text, const TextStyle& style) {
    const bool forPrint = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Pdf;
    const QFont font = forPrint ? printable(style.font, text) : style.font;
    const QStringList lines = brokenLines(text, font, rect.width(), style.lines);
    if (lines.isEmpty()) return {};
    const double height = lineHeight(font);
    const double total = height * static_cast<double>(lines.size());
    const QFontMetricsF metrics(font);
    double top = rect.top();
    if (style.alignment & Qt::AlignVCenter) top = rect.center().y() - total / 2;
    if (style.alignment & Qt::AlignBottom) top = rect.bottom() - total;

    painter.setFont(font);
    painter.setPen(style.colour);
    double left = rect.right();
    double right = rect.left();
    for (const QString& line : lines) {
        const double width = metrics.horizontalAdvance(line);
        const bool atRight = style.alignment & Qt::AlignRight
                             || (!(style.alignment & Qt::AlignHCenter) && line.isRightToLeft());
        double x = rect.left();
        if (style.alignment & Qt::AlignHCenter) x = rect.center().x() - width / 2;
        if (atRight) x = rect.right() - width;
        const double baseline = top + (height - metrics.height()) / 2 + metrics.ascent();
        painter.drawText(QPointF(x, baseline), line);
        left = std::min(left, x);
        right = std::max(right, x + width);
        top += height;
    }
    return {left, top - total, right - left, total};
}

} // namespace chwila::render
