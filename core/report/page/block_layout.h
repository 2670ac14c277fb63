// Turns one block into pieces that pagination puts under each other: a line of a paragraph, a row of a
// table, a whole figure. A piece is never cut. Widths and heights in points.
#pragma once

#include "core/report/page/page.h"

namespace chwila::report {

struct Piece {
    double height = 0;
    double before = 0;         ///< distance to the piece above; dropped at the top of a page
    bool keepWithNext = false; ///< no page break after it
    bool stretch = false;      ///< takes what is left of the page; `height` is the least it needs
    std::vector<Mark> marks;   ///< relative to its top left; those of a stretched piece fill its height
    std::shared_ptr<const Piece> head;   ///< put above it again where it opens a page
    int contents = -1;                   ///< of a line of contents: which heading of level 1 it names
    std::optional<OutlineEntry> outline; ///< title and level; page and y are filled in by pagination
};

/// What a block has to fit into.
struct Sheet {
    double width = 483;
    double height = 680;
    const TextMeasure& measure;
    Language language{}; ///< of the numbers at axes
};

/// Never empty: a block without content gives one piece of height 0, so that every block has its place.
std::vector<Piece> layoutBlock(const Block& block, const Sheet& sheet);

/// Where the texts of a line of contents stand, below its top.
double contentsBaseline(const TextMeasure& measure);

/// The size of a PNG or JPEG file within that room; empty for anything else.
QSizeF fittedPicture(const QByteArray& bytes, const QSizeF& room);

// One function for each family of blocks; layoutBlock() chooses.
/// With that many of its further rows.
std::vector<Piece> layoutTable(const TableBlock& table, const Sheet& sheet, std::size_t further = 0);
Piece layoutQuadrant(const QuadrantPicture& picture, const Sheet& sheet);
Piece layoutCurves(const CurveChart& chart, const Sheet& sheet);
Piece layoutRows(const RowChart& chart, const Sheet& sheet);
std::vector<Piece> layoutContents(const Contents& contents, const Sheet& sheet);
Piece layoutBars(const BarChart& chart, const Sheet& sheet);
Piece layoutFigures(const KeyFigures& figures, const Sheet& sheet);
Piece layoutParts(const PartsRow& row, const Sheet& sheet);
Piece layoutCover(const CoverBlock& cover, const Sheet& sheet);

} // namespace chwila::report
