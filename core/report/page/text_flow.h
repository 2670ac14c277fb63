// Breaks running text into lines of a width: at the places Unicode allows, at "\n", and inside a word
// only where the word alone is wider than the line. Lines come out as marks from the left top (0, 0).
#pragma once

#include "core/report/page/page.h"

namespace chwila::report {

struct FlowStyle {
    TextStyle plain;
    TextStyle strong;
    Ink ink = Ink::Text;
    bool alignRight = false;
    int mostLines = 0; ///< the last one is elided with "…" where there would be more; 0: no limit

    double leading() const;
};

struct FlowLine {
    std::vector<Mark> marks; ///< relative to the top left of the line
    double width = 0;
};

/// Control characters count as spaces. A right-to-left paragraph is aligned right and loses its emphasis.
/// An empty text has no lines.
std::vector<FlowLine> flow(const Text& text, double width, const FlowStyle& style,
                           const TextMeasure& measure);

/// What a text asks of a width, its paragraphs each on one line.
struct FlowNeed {
    double widestWord = 0; ///< of what flow() keeps together in lines of the width
    double widestLine = 0; ///< of a paragraph
};
FlowNeed flowNeed(const Text& text, double width, const FlowStyle& style, const TextMeasure& measure);

/// One line, elided with "…" where it is wider than `width`.
TextMark oneLine(const QString& text, const TextStyle& style, Ink ink, double width,
                 const TextMeasure& measure);

/// Puts the lines under each other from `top`; returns the y below the last one.
double stack(const std::vector<FlowLine>& lines, double left, double top, double leading,
             std::vector<Mark>& into);

/// Where the baseline lies in a line of this style.
double baseline(const TextStyle& style, double lineHeight, const TextMeasure& measure);

} // namespace chwila::report
