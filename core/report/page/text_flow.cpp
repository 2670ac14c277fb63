#include "core/report/page/text_flow.h"

#include "core/report/page/typography.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <span>

namespace chwila::report {

namespace {

/// The text without line breaks of one paragraph, and which of it is strong.
struct Paragraphs {
    QString text;
    std::vector<bool> strong; // per UTF-16 unit
};

Paragraphs flattened(const Text& text) {
    Paragraphs flat;
    for (const TextRun& run : text.runs) {
        for (const QChar c : run.text) {
            const bool control = c.category() == QChar::Other_Control && c != QLatin1Char('\n');
            flat.text += control ? QChar(QLatin1Char(' ')) : c;
            flat.strong.push_back(run.strong);
        }
    }
    return flat;
}

/// Of a line, the words of which fit into it.
struct LineSpan {
    qsizetype start = 0;
    qsizetype end = 0;
};

constexpr double shortLastLine = 0.35; // of the width: a word alone on less than that is a remnant
constexpr double shortWords = 0.2;     // of the width: so are several words
constexpr double leastOfLine = 0.7;    // of the width, that a line keeps where its last words go down

class Breaker {
  public:
    Breaker(const Paragraphs& source, double width, const FlowStyle& style, const TextMeasure& measure)
        : m_source(source), m_width(width), m_style(style), m_measure(measure) {}

    std::vector<FlowLine> lines() {
        qsizetype start = 0;
        while (start <= m_source.text.size()) {
            qsizetype end = m_source.text.indexOf(QLatin1Char('\n'), start);
            if (end < 0) end = m_source.text.size();
            paragraph(start, end);
            start = end + 1;
        }
        return std::move(m_lines);
    }

    FlowNeed need() const {
        FlowNeed need;
        for (qsizetype start = 0; start <= m_source.text.size();) {
            qsizetype end = m_source.text.indexOf(QLatin1Char('\n'), start);
            if (end < 0) end = m_source.text.size();
            need.widestLine = std::max(need.widestLine, spanWidth(start, trimmedEnd(start, end)));
            qsizetype word = start;
            for (const qsizetype wordEnd : wordEnds(m_source.text.mid(start, end - start), start)) {
                need.widestWord = std::max(need.widestWord, spanWidth(word, trimmedEnd(word, wordEnd)));
                word = wordEnd;
            }
            start = end + 1;
        }
        return need;
    }

  private:
    bool full(std::size_t more = 0) const {
        return m_style.mostLines > 0 && m_lines.size() + more >= static_cast<std::size_t>(m_style.mostLines);
    }

    void paragraph(qsizetype start, qsizetype end) {
        const QString text = m_source.text.mid(start, end - start);
        m_rightToLeft = text.isRightToLeft();
        const std::vector<qsizetype> ends = wordEnds(text, start);
        std::vector<LineSpan> spans = broken(ends, start);
        keepNumbersWithWords(spans, ends);
        while (takeWordDown(spans, ends)) {
        }
        for (const LineSpan& span : spans)
            emitLine(span.start, span.end, end);
    }

    /// "1 Jul 2024" with the dot behind it, where that has room on a line.
    std::vector<LineSpan> datesIn(const QString& text, qsizetype start) const {
        static const QRegularExpression date(
            QStringLiteral("\\b\\d{1,2}\\.? \\p{L}{2,12}\\.? \\d{4}\\b(?: \u00b7)?"),
            QRegularExpression::UseUnicodePropertiesOption);
        std::vector<LineSpan> found;
        for (const QRegularExpressionMatch& match : date.globalMatch(text)) {
            const LineSpan span{match.capturedStart(), match.capturedEnd()};
            if (spanWidth(start + span.start, start + span.end) <= m_width) found.push_back(span);
        }
        return found;
    }

    /// "a table", "5 moments", "to 43": what a word of one letter or a small number belongs to follows it,
    /// and the number follows a word of two. Numbers in narrow columns go where there is room.
    bool belongsToNext(const QString& text, qsizetype end, qsizetype start) const {
        qsizetype last = end - 1;
        if (!text[last].isSpace()) return false;
        while (last > 0 && text[last].isSpace())
            --last;
        if (text[last].isLetter()) return isShortWord(text, last, text[end].isDigit() ? 2 : 1);
        qsizetype first = last;
        while (first > 0 && text[first].isDigit() && text[first - 1].isDigit())
            --first;
        if (first > 0 && text[first - 1].isLetterOrNumber()) return false;
        if (!text[last].isDigit() || last - first > 1 || !text[end].isLetter()) return false;
        if (first > 0 && !text[first - 1].isSpace()) return false; // the end of "3,5" or "9–10"
        const qsizetype space = text.indexOf(QLatin1Char(' '), end);
        return spanWidth(start + first, start + (space < 0 ? text.size() : space)) <= m_width / 2;
    }

    static bool isShortWord(const QString& text, qsizetype last, qsizetype mostLetters) {
        qsizetype first = last;
        while (first > 0 && text[first - 1].isLetterOrNumber())
            --first;
        return last - first < mostLetters;
    }

    /// Where a line may end: neither behind what belongs to the next word, nor within a range of numbers or
    /// a date, nor before the dot between two facts.
    std::vector<qsizetype> wordEnds(const QString& text, qsizetype start) const {
        const auto holdsTogether = [&text](qsizetype end) {
            return (text[end - 1] == QChar(0x2013) && text[end].isDigit()) || text[end] == QChar(0xb7);
        };
        const std::vector<LineSpan> dates = datesIn(text, start);
        const auto isInDate = [&dates](qsizetype end) {
            return std::ranges::any_of(
                dates, [end](const LineSpan& date) { return end > date.start && end < date.end; });
        };
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        std::vector<qsizetype> ends;
        for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
            const bool free =
                next == text.size()
                || (!belongsToNext(text, next, start) && !holdsTogether(next) && !isInDate(next));
            if (free) ends.push_back(start + next);
        }
        return ends;
    }

    std::vector<LineSpan> broken(const std::vector<qsizetype>& ends, qsizetype start) const {
        std::vector<LineSpan> spans;
        qsizetype lineStart = start;
        qsizetype lineEnd = start;
        double used = 0;
        for (const qsizetype wordEnd : ends) {
            const double word = spanWidth(lineEnd, trimmedEnd(lineEnd, wordEnd));
            if (used + word > m_width && lineEnd > lineStart) {
                spans.push_back({lineStart, lineEnd});
                lineStart = lineEnd;
                used = 0;
            }
            if (used == 0 && word > m_width) lineStart = cutWord(lineStart, wordEnd, spans);
            lineEnd = wordEnd;
            used = spanWidth(lineStart, lineEnd);
            if (full(spans.size())) return spans;
        }
        if (lineEnd > lineStart || ends.empty()) spans.push_back({lineStart, lineEnd});
        return spans;
    }

    /// "1,283 | answers", "24% | of", "30 din | 83", "83 de | clienți": a place between a number and what it
    /// counts or is a part of.
    bool partsNumber(qsizetype place) const {
        const QString& text = m_source.text;
        if (place <= 0 || place >= text.size() || !text[place].isLetterOrNumber()) return false;
        qsizetype last = trimmedEnd(0, place) - 1;
        if (last < 0 || last == place - 1 || (text[place].isDigit() && !text[last].isLetter())) return false;
        if (text[last].isLetter() && isShortWord(text, last, text[place].isDigit() ? 3 : 2)) {
            while (last > 0 && text[last].isLetter())
                --last;
            last = trimmedEnd(0, last + 1) - 1;
        }
        return last >= 0 && (text[last].isDigit() || text[last] == u'%' || text[last] == QChar(0xd7));
    }

    static std::span<const qsizetype> placesIn(const LineSpan& span, const std::vector<qsizetype>& ends) {
        const auto first = std::ranges::upper_bound(ends, span.start);
        return std::span(first, std::ranges::lower_bound(first, ends.end(), span.end));
    }

    /// A number goes down to the word it belongs to where that takes no line more.
    void keepNumbersWithWords(std::vector<LineSpan>& spans, const std::vector<qsizetype>& ends) const {
        if (full(spans.size())) return;
        for (std::size_t line = 0; line + 1 < spans.size(); ++line) {
            const LineSpan span = spans[line];
            if (!partsNumber(span.end)) continue;
            const std::span places = placesIn(span, ends);
            const auto place = std::find_if(places.rbegin(), places.rend(),
                                            [this](qsizetype each) { return !partsNumber(each); });
            if (place == places.rend() || spanWidth(span.start, *place) < leastOfLine * m_width) continue;
            const std::vector<LineSpan> rest =
                broken({std::ranges::upper_bound(ends, *place), ends.end()}, *place);
            if (line + 1 + rest.size() > spans.size()) continue;
            spans.resize(line);
            spans.push_back({span.start, *place});
            spans.insert(spans.end(), rest.begin(), rest.end());
        }
    }

    /// No short remnant stands alone in the last line: the word before it goes down with it. Whether it did.
    bool takeWordDown(std::vector<LineSpan>& spans, const std::vector<qsizetype>& ends) const {
        if (spans.size() < 2 || spans.back().end != ends.back()) return false;
        LineSpan& last = spans.back();
        LineSpan& before = spans[spans.size() - 2];
        const double remnant = placesIn(last, ends).empty() ? shortLastLine : shortWords;
        if (spanWidth(last.start, trimmedEnd(last.start, last.end)) > remnant * m_width) return false;
        const std::span places = placesIn(before, ends);
        const auto place = std::find_if(places.rbegin(), places.rend(),
                                        [this](qsizetype each) { return !partsNumber(each); });
        if (places.size() < 2 || place == places.rend() || *place == places.front()) return false;
        if (spanWidth(*place, trimmedEnd(*place, last.end)) > m_width) return false;
        before.end = *place;
        last.start = *place;
        return true;
    }

    /// Lines of a word that is wider than a line; where its rest begins.
    qsizetype cutWord(qsizetype start, qsizetype end, std::vector<LineSpan>& spans) const {
        while (!full(spans.size()) && spanWidth(start, trimmedEnd(start, end)) > m_width) {
            const QString rest = m_source.text.mid(start, end - start);
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rest);
            qsizetype fits = finder.toNextBoundary();
            for (qsizetype next = fits; next > 0 && spanWidth(start, start + next) <= m_width;
                 next = finder.toNextBoundary()) {
                fits = next;
            }
            if (fits <= 0 || start + fits >= end) break;
            spans.push_back({start, start + fits});
            start += fits;
        }
        return start;
    }

    qsizetype trimmedEnd(qsizetype start, qsizetype end) const {
        while (end > start && m_source.text[end - 1].isSpace())
            --end;
        return end;
    }

    const TextStyle& styleAt(qsizetype at) const {
        return m_source.strong[static_cast<std::size_t>(at)] && !m_rightToLeft ? m_style.strong
                                                                               : m_style.plain;
    }

    /// Calls `visit(first, last, style)` for each stretch of one style.
    template <class Visit>
    void eachStretch(qsizetype start, qsizetype end, Visit&& visit) const {
        for (qsizetype from = start; from < end;) {
            qsizetype to = from + 1;
            while (to < end && styleAt(to) == styleAt(from))
                ++to;
            visit(from, to, styleAt(from));
            from = to;
        }
    }

    double spanWidth(qsizetype start, qsizetype end) const {
        double width = 0;
        eachStretch(start, end, [&](qsizetype from, qsizetype to, const TextStyle& style) {
            width += m_measure.width(m_source.text.mid(from, to - from), style);
        });
        return width;
    }

    void emitLine(qsizetype start, qsizetype end, qsizetype paragraphEnd) {
        if (full()) return;
        end = trimmedEnd(start, end);
        const bool last = m_style.mostLines > 0
                          && m_lines.size() + 1 == static_cast<std::size_t>(m_style.mostLines)
                          && (trimmedEnd(end, paragraphEnd) > end || moreParagraphs(paragraphEnd));
        FlowLine line;
        double x = 0;
        eachStretch(start, end, [&](qsizetype from, qsizetype to, const TextStyle& style) {
            append(line, m_source.text.mid(from, to - from), style, x);
        });
        if (last) elide(line, x);
        line.width = x;
        align(line);
        m_lines.push_back(std::move(line));
    }

    bool moreParagraphs(qsizetype paragraphEnd) const { return paragraphEnd + 1 < m_source.text.size(); }

    void append(FlowLine& line, const QString& text, const TextStyle& style, double& x) const {
        const double wide = m_measure.width(text, style);
        const double y = baseline(style, m_style.leading(), m_measure);
        line.marks.emplace_back(TextMark{{x, y}, text, style, m_style.ink, wide, m_rightToLeft});
        x += wide;
    }

    void elide(FlowLine& line, double& x) const {
        const QString dots(QChar(0x2026));
        if (line.marks.empty()) {
            append(line, dots, m_style.plain, x);
            return;
        }
        auto& mark = std::get<TextMark>(line.marks.back());
        const double before = mark.at.x();
        QString text = mark.text;
        while (!text.isEmpty() && before + m_measure.width(text + dots, mark.style) > m_width) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
            finder.toEnd();
            text.truncate(std::max<qsizetype>(finder.toPreviousBoundary(), 0));
        }
        mark.text = text + dots;
        mark.width = m_measure.width(mark.text, mark.style);
        x = before + mark.width;
    }

    void align(FlowLine& line) const {
        if (!m_rightToLeft && !m_style.alignRight) return;
        for (Mark& mark : line.marks)
            moveBy(mark, {m_width - line.width, 0});
    }

    const Paragraphs& m_source;
    double m_width;
    const FlowStyle& m_style;
    const TextMeasure& m_measure;
    std::vector<FlowLine> m_lines;
    bool m_rightToLeft = false;
};

} // namespace

double FlowStyle::leading() const {
    return type::leading(plain);
}

double baseline(const TextStyle& style, double lineHeight, const TextMeasure& measure) {
    const double ascent = measure.ascent(style);
    return (lineHeight - ascent - measure.descent(style)) / 2 + ascent;
}

std::vector<FlowLine> flow(const Text& text, double width, const FlowStyle& style,
                           const TextMeasure& measure) {
    const Paragraphs flat = flattened(text);
    if (flat.text.isEmpty()) return {};
    return Breaker(flat, width, style, measure).lines();
}

FlowNeed flowNeed(const Text& text, double width, const FlowStyle& style, const TextMeasure& measure) {
    const Paragraphs flat = flattened(text);
    return Breaker(flat, width, style, measure).need();
}

TextMark oneLine(const QString& text, const TextStyle& style, Ink ink, double width,
                 const TextMeasure& measure) {
    const FlowStyle flowStyle{style, style, ink, false, 1};
    QString plain = text;
    plain.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const std::vector<FlowLine> lines = flow(Text(plain), width, flowStyle, measure);
    if (lines.empty() || lines.front().marks.empty()) return {{}, {}, style, ink, 0, false};
    auto mark = std::get<TextMark>(lines.front().marks.front());
    mark.at = {};
    return mark;
}

double stack(const std::vector<FlowLine>& lines, double left, double top, double leading,
             std::vector<Mark>& into) {
    for (const FlowLine& line : lines) {
        for (Mark mark : line.marks) {
            moveBy(mark, {left, top});
            into.push_back(std::move(mark));
        }
        top += leading;
    }
    return top;
}

} // namespace chwila::report
