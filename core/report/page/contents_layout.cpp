#include "core/report/page/block_layout.h"
#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"

namespace chwila::report {

namespace {

constexpr double contentsLine = 27;
constexpr double answersTop = 19;      // below the title, nearer than the rules
constexpr double answersHeight = 13;   // more for them
constexpr double mostOfPage = 0.9;     // taken by all lines with their answers
constexpr double contentsTitle = 0.54; // of the width
constexpr double contentsNumber = 36;
constexpr double contentsDiamond = 13;

double heightOf(const Contents::Entry& entry) {
    return contentsLine + (entry.answers.isEmpty() ? 0 : answersHeight);
}

Piece contentsPiece(const Contents::Entry& entry, int number, const Sheet& sheet) {
    Piece piece;
    piece.height = heightOf(entry);
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
    TextMark answers =
        oneLine(entry.answers, type::caption, Ink::Soft, sheet.width - contentsNumber, sheet.measure);
    answers.at = {left, answersTop + baseline(type::caption, type::leading(type::caption), sheet.measure)};
    for (TextMark* mark : {&title, &kicker, &answers}) {
        if (!mark->text.isEmpty()) piece.marks.emplace_back(std::move(*mark));
    }
    piece.marks.emplace_back(LineMark{{0, piece.height, sheet.width, piece.height}, Ink::Line, 0.5});
    return piece;
}

} // namespace

double contentsBaseline(const TextMeasure& measure) {
    return baseline(type::bodyStrong, contentsLine, measure);
}

std::vector<Piece> layoutContents(const Contents& contents, const Sheet& sheet) {
    double height = 0;
    for (const Contents::Entry& entry : contents.entries)
        height += heightOf(entry);
    const bool roomy = height <= mostOfPage * sheet.height;
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < contents.entries.size(); ++i) {
        Contents::Entry entry = contents.entries[i];
        if (!roomy) entry.answers.clear();
        pieces.push_back(contentsPiece(entry, static_cast<int>(i), sheet));
    }
    return pieces;
}

} // namespace chwila::report
