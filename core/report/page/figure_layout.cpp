#include "core/base/picture_bytes.h"
#include "core/report/page/block_layout.h"
#include "core/report/page/paginate.h"
#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"

namespace chwila::report {

namespace {

constexpr double barsHeight = 60;
constexpr QSizeF coverLogo(170, 64);

Ink inkOf(Tone tone) {
    switch (tone) {
    case Tone::Low:
        return Ink::Low;
    case Tone::Neutral:
        return Ink::Neutral;
    case Tone::High:
        return Ink::High;
    case Tone::Plain:
        return Ink::Accent;
    }
    return Ink::Accent;
}

void putCentred(const QString& text, const TextStyle& style, Ink ink, double left, double width, double top,
                double leading, const TextMeasure& measure, std::vector<Mark>& marks) {
    TextMark mark = oneLine(text, style, ink, width, measure);
    mark.at = {left + (width - mark.width) / 2, top + baseline(style, leading, measure)};
    marks.emplace_back(std::move(mark));
}

/// Parts with more to read get more room.
double partWeight(const RowPart& part) {
    return part.detail.isEmpty() ? 1 : part.detail.size() > 20 ? 1.9 : 1.25;
}

} // namespace

Piece layoutBars(const BarChart& chart, const Sheet& sheet) {
    Piece piece;
    piece.before = 5 * type::unit;
    const FlowStyle title{type::subheading, type::subheading};
    const FlowStyle caption{type::caption, type::caption, Ink::Soft};
    double top =
        stack(flow(chart.title, sheet.width, title, sheet.measure), 0, 0, title.leading(), piece.marks)
        + 2 * type::unit;
    double most = 0;
    for (const Bar& bar : chart.bars)
        most = std::max(most, bar.length);
    const double count = std::max<double>(1, static_cast<double>(chart.bars.size()));
    const double slot = sheet.width / count;
    const double wide = std::min(slot - 4, 34.0);
    const double labels = type::leading(type::caption);
    const double base = top + labels + barsHeight;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const Bar& bar = chart.bars[i];
        const double left = slot * static_cast<double>(i);
        const double tall = most > 0 ? barsHeight * bar.length / most : 0;
        if (tall > 0) {
            piece.marks.emplace_back(
                BoxMark{{left + (slot - wide) / 2, base - tall, wide, tall}, inkOf(bar.tone), 0});
        }
        putCentred(bar.value, type::caption, Ink::Soft, left, slot, base - tall - labels, labels,
                   sheet.measure, piece.marks);
        putCentred(bar.label, type::caption, Ink::Text, left, slot, base + 2, labels, sheet.measure,
                   piece.marks);
    }
    piece.marks.emplace_back(LineMark{{0, base, sheet.width, base}, Ink::Soft, 0.5});
    piece.height = stack(flow(chart.caption, sheet.width, caption, sheet.measure), 0,
                         base + labels + 2 * type::unit, caption.leading(), piece.marks);
    return piece;
}

Piece layoutFigures(const KeyFigures& figures, const Sheet& sheet) {
    Piece piece;
    piece.before = 2 * type::gap;
    if (figures.figures.empty()) return piece;
    const double count = static_cast<double>(figures.figures.size());
    const double wide = (sheet.width - (count - 1) * type::columnGap) / count;
    const FlowStyle value{type::figure, type::figure, Ink::Text, false, 1};
    const FlowStyle caption{type::body, type::bodyStrong, Ink::Text, false, 3};
    const FlowStyle detail{type::caption, type::caption, Ink::Soft, false, 4};
    for (std::size_t i = 0; i < figures.figures.size(); ++i) {
        const KeyFigure& figure = figures.figures[i];
        const double left = static_cast<double>(i) * (wide + type::columnGap);
        piece.marks.emplace_back(LineMark{{left, 0, left + wide, 0}, Ink::Accent, 1.5});
        double top = stack(flow(figure.value, wide, value, sheet.measure), left, 2 * type::unit,
                           value.leading(), piece.marks);
        top = stack(flow(figure.caption, wide, caption, sheet.measure), left, top + 1, caption.leading(),
                    piece.marks);
        top =
            stack(flow(figure.detail, wide, detail, sheet.measure), left, top, detail.leading(), piece.marks);
        piece.height = std::max(piece.height, top);
    }
    return piece;
}

Piece layoutParts(const PartsRow& row, const Sheet& sheet) {
    Piece piece;
    piece.before = type::gap;
    if (row.parts.empty()) return piece;
    constexpr double arrow = 22;
    const double pad = 4 * type::unit;
    const double arrows = arrow * static_cast<double>(row.parts.size() - 1);
    double weights = 0;
    for (const RowPart& part : row.parts)
        weights += partWeight(part);
    const double perWeight = (sheet.width - 2 * pad - arrows) / weights;
    const FlowStyle value{type::part, type::part, Ink::Text, false, 1};
    const FlowStyle caption{type::caption, type::captionStrong, Ink::Text, false, 4};
    const FlowStyle detail{type::caption, type::caption, Ink::Soft, false, 5};
    std::vector<Mark> marks;
    double left = pad;
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const RowPart& part = row.parts[i];
        const double wide = perWeight * partWeight(part);
        if (i > 0) {
            const double middle = pad + value.leading() / 2;
            marks.emplace_back(
                LineMark{{left - arrow + 2, middle, left - 6, middle}, Ink::Soft, 0.75, false, true});
        }
        double top = stack(flow(part.value, wide, value, sheet.measure), left, pad, value.leading(), marks);
        top = stack(flow(part.caption, wide, caption, sheet.measure), left, top, caption.leading(), marks);
        top = stack(flow(part.detail, wide, detail, sheet.measure), left, top, detail.leading(), marks);
        piece.height = std::max(piece.height, top + pad);
        left += wide + arrow;
    }
    piece.marks.emplace_back(BoxMark{{0, 0, sheet.width, piece.height}, Ink::Panel, 6});
    std::ranges::move(marks, std::back_inserter(piece.marks));
    return piece;
}

QSizeF fittedPicture(const QByteArray& bytes, const QSizeF& room) {
    const std::optional<QSize> size = pictureSizeOf(bytes);
    return size ? QSizeF(*size).scaled(room, Qt::KeepAspectRatio) : QSizeF();
}

Piece layoutCover(const CoverBlock& cover, const Sheet& sheet) {
    Piece piece;
    piece.height = sheet.height;
    piece.marks.emplace_back(BoxMark{{-pageMargins.left(), -pageMargins.top(), 16,
                                      sheet.height + pageMargins.top() + pageMargins.bottom()},
                                     Ink::Accent,
                                     0});
    const FlowStyle title{type::coverTitle, type::coverTitle, Ink::Text, false, 5};
    const FlowStyle subtitle{type::coverLine, type::coverLine, Ink::Soft, false, 4};
    const FlowStyle client{
        {15, Weight::SemiBold, false}, {15, Weight::SemiBold, false}, Ink::Accent, false, 2};
    const FlowStyle foot{type::body, type::bodyStrong, Ink::Text, false, 3};
    const FlowStyle basis{type::caption, type::caption, Ink::Soft, false, 4};

    if (const QSizeF logo = fittedPicture(cover.logo, coverLogo); !logo.isEmpty())
        piece.marks.emplace_back(PictureMark{{QPointF(0, 0), logo}, cover.logo});
    double top = 0.24 * sheet.height;
    top =
        stack(flow(cover.client, sheet.width, client, sheet.measure), 0, top, client.leading(), piece.marks);
    top += 3 * type::unit;
    top = stack(flow(cover.title, sheet.width, title, sheet.measure), 0, top, title.leading(), piece.marks);
    top += 3 * type::unit;
    piece.marks.emplace_back(BoxMark{{0, top, 72, 4}, Ink::Accent, 0});
    top += 6 * type::unit;
    stack(flow(cover.subtitle, sheet.width, subtitle, sheet.measure), 0, top, subtitle.leading(),
          piece.marks);

    std::vector<Mark> footMarks;
    double bottom = 0;
    bottom =
        stack(flow(cover.author, sheet.width, foot, sheet.measure), 0, bottom, foot.leading(), footMarks);
    bottom = stack(flow(cover.date, sheet.width, foot, sheet.measure), 0, bottom, foot.leading(), footMarks);
    bottom = stack(flow(cover.basis, sheet.width, basis, sheet.measure), 0, bottom + 2 * type::unit,
                   basis.leading(), footMarks);
    for (Mark& mark : footMarks) {
        moveBy(mark, {0, sheet.height - bottom});
        piece.marks.push_back(std::move(mark));
    }
    return piece;
}

} // namespace chwila::report
