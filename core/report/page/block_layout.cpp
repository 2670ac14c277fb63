#include "core/report/page/block_layout.h"

#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"

namespace chwila::report {

namespace {

constexpr int mostQuoteLines = 12;
constexpr double leastMapHeight = 240;
constexpr double largePulse = 168;
constexpr double smallPulse = 92;
constexpr double mostBeside = 0.75; // of a page's height

FlowStyle flowStyle(Paragraph::Role role) {
    switch (role) {
    case Paragraph::Role::Body:
    case Paragraph::Role::Point:
        return {type::body, type::bodyStrong};
    case Paragraph::Role::Lead:
        return {type::lead, type::leadStrong};
    case Paragraph::Role::Caption:
        return {type::caption, type::captionStrong, Ink::Soft};
    }
    return {};
}

struct Layouter {
    const Sheet& sheet;

    std::vector<Piece> operator()(const Heading& heading) const {
        Piece piece;
        piece.keepWithNext = true;
        if (heading.inOutline && heading.level < 3) piece.outline = OutlineEntry{heading.text, heading.level};
        const TextStyle style = heading.level == 1   ? type::title
                                : heading.level == 2 ? type::heading
                                                     : type::subheading;
        double top = 0;
        if (!heading.kicker.isEmpty()) {
            const FlowStyle kicker{type::captionStrong, type::captionStrong, Ink::Accent};
            top = stack(flow(heading.kicker, sheet.width, kicker, sheet.measure), 0, 0, kicker.leading(),
                        piece.marks)
                  + type::unit;
        }
        const double size = style.size * 1.25;
        const double indent = heading.diamond > 0 ? size + 2 * type::unit : 0;
        const FlowStyle text{style, style};
        if (heading.diamond > 0) {
            piece.marks.emplace_back(
                DiamondMark{{size / 2, top + text.leading() / 2}, size, heading.diamond, heading.byHand});
        }
        top = stack(flow(heading.text, sheet.width - indent, text, sheet.measure), indent, top,
                    text.leading(), piece.marks);
        const double after[] = {3 * type::unit, type::unit, 0};
        const double before[] = {2 * type::gap, 7 * type::unit, 5 * type::unit};
        const std::size_t level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
        piece.height = top + after[level];
        piece.before = before[level];
        return {piece};
    }

    std::vector<Piece> operator()(const Paragraph& paragraph) const {
        const FlowStyle style = flowStyle(paragraph.role);
        const double indent = paragraph.role == Paragraph::Role::Point ? 4 * type::unit : 0;
        const std::vector<FlowLine> lines = flow(paragraph.text, sheet.width - indent, style, sheet.measure);
        std::vector<Piece> pieces;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            Piece piece;
            piece.height = style.leading();
            piece.before = i > 0                                        ? 0
                           : paragraph.role == Paragraph::Role::Caption ? type::unit
                                                                        : 2 * type::unit;
            // Neither the first nor the last line of a paragraph stands alone.
            piece.keepWithNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
            stack({lines[i]}, indent, 0, style.leading(), piece.marks);
            if (indent > 0 && i == 0) {
                piece.marks.insert(piece.marks.begin(),
                                   DotMark{{type::unit + 1, style.leading() / 2}, 1.8, Ink::Accent});
            }
            pieces.push_back(std::move(piece));
        }
        return pieces;
    }

    std::vector<Piece> operator()(const Quote& quote) const {
        const double indent = 4 * type::unit;
        const FlowStyle text{type::body, type::bodyStrong, Ink::Text, false, mostQuoteLines};
        const FlowStyle source{type::caption, type::caption, Ink::Soft, false, 1};
        Piece piece;
        double top = stack(flow(Text(quote.text), sheet.width - indent, text, sheet.measure), indent, 0,
                           text.leading(), piece.marks);
        top = stack(flow(quote.source, sheet.width - indent, source, sheet.measure), indent, top,
                    source.leading(), piece.marks);
        piece.marks.insert(piece.marks.begin(), BoxMark{{0, 1, 2, top - 2}, Ink::Accent, 1});
        piece.height = top;
        piece.before = 3 * type::unit;
        return {piece};
    }

    std::vector<Piece> operator()(const MapPicture& picture) const {
        Piece piece;
        piece.stretch = true;
        piece.before = type::unit;
        const FlowStyle caption{type::caption, type::caption, Ink::Soft};
        const std::vector<FlowLine> lines = flow(picture.caption, sheet.width, caption, sheet.measure);
        piece.marks.emplace_back(MapMark{{0, 0, sheet.width, 0}, picture});
        stack(lines, 0, 0, caption.leading(), piece.marks);
        piece.height = leastMapHeight + static_cast<double>(lines.size()) * caption.leading();
        return {piece};
    }

    std::vector<Piece> operator()(const HeatmapPicture& picture) const {
        const QSizeF size = sheet.measure.heatmapSize(picture.table, sheet.width);
        const double scale = std::min({1.0, sheet.width / size.width(), 0.8 * sheet.height / size.height()});
        Piece piece;
        piece.before = 2 * type::unit;
        piece.marks.emplace_back(HeatmapMark{
            {QPointF(0, 0), size * scale}, sheet.width, std::make_shared<const HeatmapTable>(picture.table)});
        const FlowStyle caption{type::caption, type::caption, Ink::Soft};
        piece.height = stack(flow(picture.caption, sheet.width, caption, sheet.measure), 0,
                             size.height() * scale + 2 * type::unit, caption.leading(), piece.marks);
        return {piece};
    }

    std::vector<Piece> operator()(const PulsePicture& picture) const {
        Piece piece;
        piece.before = 3 * type::unit;
        piece.height = picture.large ? largePulse : smallPulse;
        piece.marks.emplace_back(PulseMark{{0, 0, sheet.width, piece.height},
                                           picture.large,
                                           std::make_shared<const PulseChart>(picture.chart)});
        return {piece};
    }

    std::vector<Piece> operator()(const QuadrantPicture& picture) const {
        return {layoutQuadrant(picture, sheet)};
    }
    std::vector<Piece> operator()(const RowPicture& picture) const {
        return {layoutRows(picture.chart, sheet)};
    }
    std::vector<Piece> operator()(const CurvePicture& picture) const {
        return {layoutCurves(picture.chart, sheet)};
    }

    std::vector<Piece> operator()(const Contents& contents) const { return layoutContents(contents, sheet); }
    std::vector<Piece> operator()(const Beside& columns) const;

    std::vector<Piece> operator()(const Spacer& spacer) const {
        Piece piece;
        piece.before = std::min(spacer.height, sheet.height / 8);
        return {piece};
    }
    std::vector<Piece> operator()(const TableBlock& table) const { return layoutTable(table, sheet); }
    std::vector<Piece> operator()(const BarChart& chart) const { return {layoutBars(chart, sheet)}; }
    std::vector<Piece> operator()(const KeyFigures& figures) const { return {layoutFigures(figures, sheet)}; }
    std::vector<Piece> operator()(const PartsRow& row) const { return {layoutParts(row, sheet)}; }
    std::vector<Piece> operator()(const CoverBlock& cover) const { return {layoutCover(cover, sheet)}; }
};

/// The blocks of one column under each other as one piece.
Piece piledUp(const std::vector<Block>& blocks, const Sheet& sheet) {
    Piece pile;
    bool first = true;
    for (const Block& block : blocks) {
        for (Piece& piece : layoutBlock(block, sheet)) {
            if (!first) pile.height += piece.before;
            first = false;
            for (Mark& mark : piece.marks) {
                moveBy(mark, {0, pile.height});
                pile.marks.push_back(std::move(mark));
            }
            pile.height += piece.height;
        }
    }
    return pile;
}

std::vector<Piece> Layouter::operator()(const Beside& columns) const {
    const Sheet half{(sheet.width - type::columnGap) / 2, sheet.height, sheet.measure, sheet.language};
    Piece left = piledUp(columns.left, half);
    Piece right = piledUp(columns.right, half);
    if (std::max(left.height, right.height) > mostBeside * sheet.height) {
        // Too tall to stand on one page with a heading: under each other, where they can break.
        std::vector<Piece> pieces;
        for (const std::vector<Block>* column : {&columns.left, &columns.right}) {
            for (const Block& block : *column)
                std::ranges::move(layoutBlock(block, sheet), std::back_inserter(pieces));
        }
        return pieces;
    }
    for (Mark& mark : right.marks) {
        moveBy(mark, {half.width + type::columnGap, 0});
        left.marks.push_back(std::move(mark));
    }
    left.height = std::max(left.height, right.height);
    left.before = 4 * type::unit;
    return {left};
}

} // namespace

std::vector<Piece> layoutBlock(const Block& block, const Sheet& sheet) {
    std::vector<Piece> pieces = std::visit(Layouter{sheet}, block.content);
    if (pieces.empty()) pieces.emplace_back();
    return pieces;
}

QString Text::plain() const {
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

Text emphasised(const QString& sentence, const QStringList& names) {
    Text text;
    qsizetype done = 0;
    while (done < sentence.size()) {
        qsizetype at = -1;
        qsizetype length = 0;
        for (const QString& name : names) {
            const qsizetype found = name.isEmpty() ? -1 : sentence.indexOf(name, done);
            const bool better = found >= 0 && (at < 0 || found < at || (found == at && name.size() > length));
            if (!better) continue;
            at = found;
            length = name.size();
        }
        if (at < 0) break;
        if (at > done) text.runs.push_back({sentence.mid(done, at - done), false});
        text.runs.push_back({sentence.mid(at, length), true});
        done = at + length;
    }
    if (done < sentence.size()) text.runs.push_back({sentence.mid(done), false});
    return text;
}

} // namespace chwila::report
