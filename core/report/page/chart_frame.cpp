#include "core/report/page/chart_frame.h"

namespace chwila::report {

double putChartHead(Piece& piece, const QString& title, const QString& upName, const Sheet& sheet) {
    piece.before = 5 * type::unit;
    double top =
        stack(flow(title, sheet.width, figureTitle, sheet.measure), 0, 0, figureTitle.leading(), piece.marks);
    if (upName.isEmpty()) return top + 2 * type::unit;
    return stack(flow(upName, sheet.width, figureCaption, sheet.measure), 0, top + type::unit,
                 figureCaption.leading(), piece.marks)
           + 2 * type::unit;
}

void ChartFrame::text(const QString& words, const QPointF& leftTop, double width, Ink ink, int side,
                      const TextStyle& style) const {
    TextMark mark = oneLine(words, style, ink, width, m_sheet.measure);
    const double shift = side < 0 ? 0 : (width - mark.width) / (side > 0 ? 1 : 2);
    mark.at = leftTop + QPointF(shift, baseline(style, type::leading(style), m_sheet.measure));
    m_piece.marks.emplace_back(std::move(mark));
}

void ChartFrame::upAxis() const {
    const double lead = type::leading(type::caption);
    for (const double tick : m_up.ticks()) {
        const double y = at(0, tick).y();
        m_piece.marks.emplace_back(LineMark{{m_plot.left(), y, m_plot.right(), y}, Ink::Line, 0.4});
        text(m_sheet.language.number(tick, m_up.decimals()), {m_plot.left() - tickRoom, y - lead / 2},
             tickRoom - 4, Ink::Soft, 1);
    }
}

void ChartFrame::acrossAxis(const std::vector<double>& ticks) const {
    const double lead = type::leading(type::caption);
    for (const double tick : ticks) {
        const double x = at(tick, 0).x();
        m_piece.marks.emplace_back(LineMark{{x, m_plot.bottom(), x, m_plot.bottom() + 3}, Ink::Soft, 0.4});
        text(m_sheet.language.number(tick, m_across.decimals()), {x - 20, m_plot.bottom() + 3}, 40,
             Ink::Soft);
    }
    m_piece.marks.emplace_back(
        LineMark{{m_plot.left(), m_plot.bottom(), m_plot.right(), m_plot.bottom()}, Ink::Soft, 0.6});
    text(m_across.name, {m_plot.left(), m_plot.bottom() + 3 + lead}, m_plot.width(), Ink::Soft);
}

} // namespace chwila::report
