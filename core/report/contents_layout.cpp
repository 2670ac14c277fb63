#include "core/report/block_layout.h"
#include "core/report/text_flow.h"
#include "core/report/typography.h"

namespace chwila::report {

namespace {

constexpr double contentsLine = 27;
constexpr double contentsTitle = 0.54; // of the width
constexpr double contentsNumber = 36;
constexpr double contentsDiamond = 13;

Piece contentsPiece(const Contents::Entry& entry, int number, const Sheet& sheet) {
    Piece piece;
    piece.height = contentsLine;
    piece.contents = number;
    const double base = contentsBaseline(sheet.measure);
    double left = 0;
    if (entry.diamond > 0) {
        piece.marks.emplace_back(DiamondMark{
            {contentsDiamond / 2, contentsLine / 2}, contentsDiamond, entry.diamond, entry.byHand});
        left = contentsDiamond + 2 * type::unit;
    }
    const double middle = contentsTitle * sheet.width;
    TextMark title = oneLine(entry.title, type::bodyStrong, Ink::Text, middle - left, sheet.measure);
    title.at = {left, base};
    TextMark kicker = oneLine(entry.kicker, type::caption, Ink::Soft,
                              sheet.width - middle - type::gap - contentsNumber, sheet.measure);
    kicker.at = {middle + type::gap, base};
    for (TextMark* mark : {&title, &kicker}) {
        if (!mark->text.isEmpty()) piece.marks.emplace_back(std::move(*mark));
    }
    piece.marks.emplace_back(LineMark{{0, contentsLine, sheet.width, contentsLine}, Ink::Line, 0.5});
    return piece;
}

} // namespace

double contentsBaseline(const TextMeasure& measure) {
    return baseline(type::bodyStrong, contentsLine, measure);
}

std::vector<Piece> layoutContents(const Contents& contents, const Sheet& sheet) {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < contents.entries.size(); ++i)
        pieces.push_back(contentsPiece(contents.entries[i], static_cast<int>(i), sheet));
    return pieces;
}

} // namespace chwila::report
