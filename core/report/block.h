// What a report says, before anybody knows where it stands on paper: blocks as values. Texts from the
// project are plain text; `strong` runs are the only markup. Shares are 0…1, lengths points.
#pragma once

#include "core/layout/map_layout.h"
#include "core/model/project.h"
#include "core/report/heatmap.h"
#include "core/report/part_charts.h"
#include "core/report/pulse_chart.h"
#include "core/report/quadrant.h"
#include "core/report/sentences.h"

#include <memory>
#include <variant>

namespace chwila::report {

struct TextRun {
    QString text;
    bool strong = false;

    bool operator==(const TextRun&) const = default;
};

/// A running text; may hold line breaks.
struct Text {
    std::vector<TextRun> runs;

    Text() = default;
    Text(const QString& plain) {
        if (!plain.isEmpty()) runs.push_back({plain, false});
    }
    QString plain() const;
    bool isEmpty() const { return runs.empty(); }
    bool operator==(const Text&) const = default;
};
/// The sentence with every occurrence of the names in it made strong.
Text emphasised(const QString& sentence, const QStringList& names);

struct Heading {
    QString text;
    int level = 1;    ///< 1 opens a section (title and outline entry), 2 and 3 stand inside it
    QString kicker{}; ///< small line above a level-1 title; may be empty
    int diamond = 0;  ///< rank drawn in a diamond before the title; 0: none
    bool inOutline = true;
    bool byHand = false; ///< the diamond is hollow

    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    enum class Role : std::uint8_t { Body, Lead, Caption, Point };
    Text text;
    Role role = Role::Body;

    bool operator==(const Paragraph&) const = default;
};

struct KeyFigure {
    QString value;
    QString caption;
    QString detail;

    bool operator==(const KeyFigure&) const = default;
};
/// Two to four numbers side by side.
struct KeyFigures {
    std::vector<KeyFigure> figures;

    bool operator==(const KeyFigures&) const = default;
};

/// The row of parts of a moment of truth, linked by arrows.
struct PartsRow {
    std::vector<RowPart> parts;

    bool operator==(const PartsRow&) const = default;
};

/// A share with its interval on a common axis, and the usual share as a line across.
struct IntervalMark {
    double share = 0;
    double low = 0;
    double high = 0;
    std::optional<double> usual;
    double axisEnd = 1; ///< share at the right end of the column

    bool operator==(const IntervalMark&) const = default;
};
/// Low, neutral and high answers as one stacked bar.
struct SharesMark {
    double low = 0;
    double neutral = 0;
    double high = 0;

    bool operator==(const SharesMark&) const = default;
};
/// A plain bar from the left, as part of the column's width.
struct LengthMark {
    double length = 0; ///< 0…1

    bool operator==(const LengthMark&) const = default;
};

struct Cell {
    Text text;
    QString small;   ///< second line, muted
    int diamond = 0; ///< rank in a diamond instead of text; 0: none
    std::variant<std::monostate, IntervalMark, SharesMark, LengthMark> mark{};
    bool byHand = false; ///< the diamond is hollow

    bool operator==(const Cell&) const = default;
};

struct Column {
    enum class Align : std::uint8_t { Left, Right };
    QString title;
    double weight = 1; ///< part of the width
    Align align = Align::Left;

    bool operator==(const Column&) const = default;
};
/// Rows are never cut; the head is repeated where the table goes on.
struct TableBlock {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows{};    ///< each as long as `columns`
    std::vector<std::vector<Cell>> further{}; ///< below them, as many as the page has room for
    QString caption{};                        ///< below the table; may be empty
    std::optional<int> leftOut{}; ///< rows beyond all of these: the caption says how many are not there

    bool operator==(const TableBlock&) const = default;
};

struct Quote {
    QString text;   ///< with its quotation marks
    QString source; ///< "Claim decision, 12 Mar 2025, 2 of 10"

    bool operator==(const Quote&) const = default;
};

enum class Tone : std::uint8_t { Low, Neutral, High, Plain };

struct Bar {
    QString label;
    double length = 0; ///< ≥ 0, in the unit of the chart
    QString value;
    Tone tone = Tone::Plain;

    bool operator==(const Bar&) const = default;
};
/// Upright bars, one a level of a scale: the distribution of answers. At most 12.
struct BarChart {
    QString title;   ///< states the finding
    QString caption; ///< n, scale
    std::vector<Bar> bars;

    bool operator==(const BarChart&) const = default;
};

/// One part of the map of a journey, laid out for itself.
struct MapBand {
    int firstStage = 0; ///< index among the journey's stages
    int firstColumn = 0;
    int number = 0; ///< of the part, shown at its corner; 0: there is only one
    std::shared_ptr<const layout::MapLayout> layout{};

    bool operator==(const MapBand&) const = default;
};
/// Parts of the map of a journey under each other at one scale, fitted into what is left of the page.
struct MapPicture {
    model::JourneyId journey;
    std::vector<MapBand> bands; ///< at least one
    QString caption;
    bool overview = false; ///< drawn for a whole that is seen from afar: cards with name and score only

    bool operator==(const MapPicture&) const = default;
};

struct HeatmapPicture {
    HeatmapTable table;
    QString caption;
};

/// A trend, large over the whole width or small beside another.
struct PulsePicture {
    PulseChart chart;
    bool large = true;
};

/// Touchpoints by two figures, parted into four fields, over the whole width.
struct QuadrantPicture {
    Quadrant chart;
    bool low = false; ///< beside much else on a page
};

/// Curves over the whole width.
struct CurvePicture {
    CurveChart chart;
};

/// A line for each row, over the whole width.
struct RowPicture {
    RowChart chart;
};

struct Spacer {
    double height = 12; ///< at most an eighth of a page is taken

    bool operator==(const Spacer&) const = default;
};

struct CoverBlock {
    QString title;
    QString subtitle; ///< journeys
    QString client;
    QString author;
    QString date;
    QString basis;     ///< filter and number of answers
    QByteArray logo{}; ///< PNG or JPEG; may be empty

    bool operator==(const CoverBlock&) const = default;
};

/// A line for each heading of level 1, with the page it stands on; that and the link are filled in by
/// pagination.
struct Contents {
    struct Entry {
        QString title;
        QString kicker;
        int diamond = 0;
        bool byHand = false; ///< the diamond is hollow
        QString answers{};   ///< what a reader finds there, below the title where all have room; may be empty

        bool operator==(const Entry&) const = default;
    };
    std::vector<Entry> entries; ///< as the headings follow each other in the report

    bool operator==(const Contents&) const = default;
};

struct Block;
/// Two columns beside each other, kept on one page.
struct Beside {
    std::vector<Block> left;
    std::vector<Block> right;
};

struct Block {
    std::variant<Heading, Paragraph, KeyFigures, PartsRow, TableBlock, Quote, BarChart, MapPicture,
                 HeatmapPicture, PulsePicture, QuadrantPicture, CurvePicture, RowPicture, Spacer, CoverBlock,
                 Contents, Beside>
        content;
    /// Not 0: only where the section stays on one page with it. Where it does not, all blocks with the
    /// highest number go first.
    int optional = 0;
};

} // namespace chwila::report
