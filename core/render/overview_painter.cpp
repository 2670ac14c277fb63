#include "core/render/overview_painter.h"

#include "core/layout/metrics.h"
#include "core/render/shapes.h"
#include "core/render/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <optional>

namespace chwila::render {

namespace {

constexpr double mostStretch = 2.6;
/// Pixels of the screen; on paper three quarters of it in points.
constexpr double nameLetter = 7.5;
constexpr double leastNameLetter = 5.6;
/// Of the map: where it is not so small, letters grow with its cards.
constexpr double usualNameLetter = 22;
constexpr double usualScoreLetter = 32;
constexpr double scoreLetter = 10;
constexpr double diamondAcross = 15;
constexpr int mostNameLines = 5;
constexpr double thinnestRoute = 2.5;

int inMap(double letter, double zoom) {
    return static_cast<int>(std::lround(letter / zoom));
}

/// Letters of that size, smaller where a word would be broken or a line cut.
QFont nameFont(const QString& name, const QSizeF& room, double zoom, int largest) {
    // Measured as it will be drawn: on paper without shaping, which is a little wider.
    QFont result = printable(font(TextRole::Body), name);
    const int least = inMap(leastNameLetter, zoom);
    const QStringList words = name.split(u' ');
    for (int size = largest; size >= least; --size) {
        result.setPixelSize(size);
        const bool whole = std::ranges::all_of(
            words, [&](const QString& word) { return textWidth(word, result) <= room.width(); });
        const double tall =
            lineHeight(result)
            * static_cast<double>(brokenLines(name, result, room.width(), mostNameLines + 1).size());
        if (whole && tall <= room.height()) break;
    }
    return result;
}

QFont scoreFont(double zoom) {
    QFont score = font(TextRole::Number);
    score.setPixelSize(inMap(std::max(scoreLetter, usualScoreLetter * zoom), zoom));
    return score;
}

/// Within its edges, below its score.
QRectF nameRoom(const QRectF& rect, const CardContent& card, double zoom) {
    const double score = card.scoreText.isEmpty() ? 0 : lineHeight(scoreFont(zoom));
    return rect.adjusted(8, 5 + score, -3, -5);
}

/// One size for the names of all cards: what the longest needs, unless that is hard to read; those that need
/// less then have it for themselves.
int commonLetter(const layout::MapLayout& layout, const MapContent& content, double zoom) {
    int common = std::max(inMap(nameLetter, zoom), static_cast<int>(usualNameLetter));
    for (const layout::CardBox& box : layout.cards) {
        if (const CardContent* card = content.card(box.id)) {
            const QSizeF room = nameRoom(box.rect, *card, zoom).size();
            common = std::min(common, nameFont(card->title, room, zoom, common).pixelSize());
        }
    }
    return std::max(common, inMap(nameLetter, zoom));
}

bool isVowel(QChar letter) {
    static const QString vowels = QStringLiteral("aeiouyąęóăâîáéíúäöüøå");
    return vowels.contains(letter.toLower());
}

/// Whether the letter sounds together with the one before it: such pairs are not parted.
bool soundsWithTheOneBefore(const QString& word, qsizetype at) {
    static const QStringList pairs{QStringLiteral("ch"), QStringLiteral("ck"), QStringLiteral("cz"),
                                   QStringLiteral("dz"), QStringLiteral("dź"), QStringLiteral("dż"),
                                   QStringLiteral("ph"), QStringLiteral("qu"), QStringLiteral("rz"),
                                   QStringLiteral("sh"), QStringLiteral("sz"), QStringLiteral("th")};
    return pairs.contains(word.mid(at - 1, 2).toLower());
}

/// A word that is too wide, parted before a consonant that a vowel follows, as many languages part; in an
/// ellipsis where there is no such place.
QString parted(const QString& word, const QFontMetricsF& metrics, double width) {
    constexpr qsizetype leastLetters = 3;
    if (metrics.horizontalAdvance(word) <= width) return word;
    for (qsizetype at = word.size() - leastLetters; at >= leastLetters; --at) {
        const bool isConsonant = word[at].isLetter() && !isVowel(word[at]);
        if (!isConsonant || !isVowel(word[at + 1]) || !word[at - 1].isLetter()) continue;
        const QString head = word.left(soundsWithTheOneBefore(word, at) ? at - 1 : at);
        if (metrics.horizontalAdvance(head + u'-') > width) continue;
        return head + QStringLiteral("- ") + parted(word.mid(head.size()), metrics, width);
    }
    return metrics.elidedText(word, Qt::ElideRight, width);
}

/// What a line may end behind: "Approval/" and "refusal".
QStringList breakable(const QString& word) {
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        pieces += word.mid(from, to - from);
        from = to;
    }
    return pieces;
}

/// Words that are too wide go on in the next line, where all of it fits into so many.
std::optional<QString> inParts(const QString& name, const QFont& font, double width, int lines) {
    const QFontMetricsF metrics(font);
    QStringList whole;
    for (const QString& word : name.split(u' ')) {
        QStringList pieces = breakable(word);
        for (QString& piece : pieces)
            piece = parted(piece, metrics, width);
        whole += pieces.join(QString());
    }
    const QString hyphened = whole.join(u' ');
    if (static_cast<int>(brokenLines(hyphened, font, width, lines + 1).size()) > lines) return {};
    return hyphened;
}

/// In parts, or shortened word by word: one broken within without a hyphen reads as two.
QString withWholeWords(const QString& name, const QFont& font, double width, int lines) {
    if (const std::optional<QString> parts = inParts(name, font, width, lines)) return *parts;
    const QFontMetricsF metrics(font);
    QStringList shortened;
    for (const QString& word : name.split(u' '))
        shortened += metrics.elidedText(word, Qt::ElideRight, width);
    return shortened.join(u' ');
}

int linesIn(const QSizeF& room, const QFont& font) {
    return std::clamp(static_cast<int>(room.height() / lineHeight(font)), 1, mostNameLines);
}

/// What has to be parted even in the smallest letters is parted in the largest it can be.
QFont largestInParts(const QString& name, const QSizeF& room, const QFont& smallest, int largest) {
    QStringList pieces;
    for (const QString& word : name.split(u' '))
        pieces += breakable(word);
    const bool whole = std::ranges::all_of(
        pieces, [&](const QString& piece) { return textWidth(piece, smallest) <= room.width(); });
    if (whole) return smallest;
    QFont result = smallest;
    for (int size = largest; size > smallest.pixelSize(); --size) {
        result.setPixelSize(size);
        const auto parts = inParts(name, result, room.width(), linesIn(room, result));
        if (parts && !parts->contains(u'\u2026')) return result;
    }
    return smallest;
}

struct OverviewCard {
    QPainter& painter;
    const MapContent& content;
    const Theme& theme;
    double zoom;
    int letter; ///< of names

    void paint(const QRectF& rect, const CardContent& card) const {
        const bool coloured = card.isMeasured() && card.hasEnoughAnswers();
        QColor fill = theme.surface;
        if (coloured) fill = theme.experienceAt(content.scale.position(*card.satisfaction));
        painter.setPen(coloured ? QPen(Qt::NoPen) : QPen(theme.line, 3));
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, layout::cardRadius, layout::cardRadius);
        // Behind words a hatch would make them hard to read: it stands at the foot only.
        const QRectF foot(rect.left() + 6, rect.bottom() - 18, rect.width() - 12, 12);
        if (card.isMeasured() && !coloured) fillHatched(painter, foot, 3, theme);

        const QColor ink = coloured ? theme.inkOn(fill) : theme.ink;
        const QRectF room = nameRoom(rect, card, zoom);
        if (!card.scoreText.isEmpty()) {
            const QRectF above(room.left(), rect.top() + 5, room.width(), room.top() - rect.top() - 5);
            drawText(painter, above, card.scoreText,
                     {scoreFont(zoom), coloured || card.isMeasured() ? ink : theme.inkSoft,
                      Qt::AlignLeft | Qt::AlignVCenter, 1});
        }
        const QFont name =
            largestInParts(card.title, room.size(), nameFont(card.title, room.size(), zoom, letter), letter);
        const int lines = linesIn(room.size(), name);
        drawText(painter, room, withWholeWords(card.title, name, room.width(), lines),
                 {name, ink, Qt::AlignLeft | Qt::AlignTop, lines});
        if (card.marked) {
            paintDiamond(painter, rect.topRight() + QPointF(-diamondAcross / zoom / 2, 4),
                         diamondAcross / zoom, card.rank, theme, card.byHand);
        }
    }
};

} // namespace

double overviewStretch(const layout::MapLayout& layout, double scale, double height) {
    return std::clamp(height / std::max(1.0, layout.bounds.height() * scale), 1.0, mostStretch);
}

void paintOverview(QPainter& painter, const layout::MapLayout& layout, const MapContent& content,
                   const Theme& theme, double zoom) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBackground(painter, layout, theme);
    paintHulls(painter, layout, content, theme);
    for (layout::Route route : layout.routes) {
        route.width = std::max(route.width, thinnestRoute);
        paintRoute(painter, route, nullptr, theme, {false, false, false, true});
    }
    const double textScale = headerTextScale(zoom);
    for (const layout::LaneRow& lane : layout.lanes) {
        if (lane.kind.is(model::LaneKind::Emotion))
            paintEmotionLane(painter, layout, lane, content, theme, textScale);
    }
    const OverviewCard cards{painter, content, theme, zoom, commonLetter(layout, content, zoom)};
    for (const layout::CardBox& box : layout.cards) {
        if (const CardContent* card = content.card(box.id)) cards.paint(box.rect, *card);
    }
    paintHeaders(painter, layout, content, theme, textScale);
    painter.restore();
}

} // namespace chwila::render
