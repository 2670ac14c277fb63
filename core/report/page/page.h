// Pages as values: what stands where, in points from the top left of the page, y down. A page is a list
// of marks of a few kinds, so that a painter decides nothing and a test can read every line.
#pragma once

#include "core/report/block.h"
#include "core/report/page/text_measure.h"

#include <QLineF>
#include <QRectF>

#include <memory>

namespace chwila::report {

/// What a colour is for; the painter's theme says which it is.
enum class Ink : std::uint8_t {
    Text,
    Soft,
    Accent,
    OnAccent, ///< text on a filled accent
    Low,
    Neutral,
    High,
    Plum,
    Line,
    Panel, ///< light ground behind figures
    Paper, ///< the page itself
};

struct TextMark {
    QPointF at; ///< left end of the baseline
    QString text;
    TextStyle style;
    Ink ink = Ink::Text;
    double width = 0;
    bool rightToLeft = false;

    bool operator==(const TextMark&) const = default;
};
struct BoxMark {
    QRectF rect;
    Ink fill = Ink::Panel;
    double radius = 0;

    bool operator==(const BoxMark&) const = default;
};
struct LineMark {
    QLineF line;
    Ink ink = Ink::Line;
    double width = 0.5;
    bool dashed = false;
    bool arrow = false; ///< with a head at its second point

    bool operator==(const LineMark&) const = default;
};
struct DotMark {
    QPointF centre;
    double radius = 2.5;
    Ink fill = Ink::Accent;

    bool operator==(const DotMark&) const = default;
};
struct DiamondMark {
    QPointF centre;
    double size = 16;
    int rank = 0;
    bool byHand = false; ///< hollow

    bool operator==(const DiamondMark&) const = default;
};
struct MapMark {
    QRectF rect;
    MapPicture picture;

    bool operator==(const MapMark&) const = default;
};
struct HeatmapMark {
    QRectF rect;
    double layoutWidth = 0; ///< what TextMeasure::heatmapSize was asked for
    std::shared_ptr<const HeatmapTable> table;

    bool operator==(const HeatmapMark&) const = default;
};

struct PulseMark {
    QRectF rect;
    bool large = true;
    std::shared_ptr<const PulseChart> chart;

    bool operator==(const PulseMark&) const = default;
};

/// A picture file, fitted into the rectangle.
struct PictureMark {
    QRectF rect;
    QByteArray bytes;

    bool operator==(const PictureMark&) const = default;
};

using Mark = std::variant<TextMark, BoxMark, LineMark, DotMark, DiamondMark, MapMark, HeatmapMark,
                          PictureMark, PulseMark>;

void moveBy(Mark& mark, const QPointF& offset);
/// What the mark covers; text from the top of its line to the bottom.
QRectF extentOf(const Mark& mark, const TextMeasure& measure);

/// One uncut part of a block (a line of a paragraph, a row of a table, a whole figure).
struct PlacedPiece {
    int section = 0;       ///< index into Report::sections
    int block = 0;         ///< index into the section's blocks
    bool repeated = false; ///< a table's head once more on a later page
    QRectF rect;
    std::vector<Mark> marks;
    int contents = -1; ///< of a line of contents: which heading of level 1 it names
};

struct Page {
    QSizeF size;
    int number = 1;
    std::vector<PlacedPiece> pieces;
    std::vector<Mark> furniture; ///< running header and footer; empty on the cover
};

struct OutlineEntry {
    QString title;
    int level = 1;
    int page = 0; ///< index into PagedReport::pages
    double y = 0; ///< top of the heading, points from the top of the page

    bool operator==(const OutlineEntry&) const = default;
};

/// A place that leads to a heading.
struct PageLink {
    int page = 0; ///< index into PagedReport::pages
    QRectF rect;
    std::size_t target = 0; ///< index into PagedReport::outline

    bool operator==(const PageLink&) const = default;
};

struct PagedReport {
    std::vector<Page> pages;
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links;
};

} // namespace chwila::report
