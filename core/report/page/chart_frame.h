// What all charts of a page share: head, axes and texts as marks. Name of the upright axis above it, where it
// is read without turning the page, light grid, names at the lines and points instead of a legend. For the
// files that lay charts out.
#pragma once

#include "core/report/page/block_layout.h"
#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"

namespace chwila::report {

inline constexpr double tickRoom = 26; ///< for numbers at the upright axis

inline const FlowStyle figureTitle{type::subheading, type::subheading};
inline const FlowStyle figureCaption{type::caption, type::caption, Ink::Soft};

/// Title and name of the upright axis (may be empty); where the plot can begin.
double putChartHead(Piece& piece, const QString& title, const QString& upName, const Sheet& sheet);

class ChartFrame {
  public:
    ChartFrame(Piece& piece, const QRectF& plot, const ChartAxis& across, const ChartAxis& up,
               const Sheet& sheet)
        : m_piece(piece), m_plot(plot), m_across(across), m_up(up), m_sheet(sheet) {}

    QPointF at(double across, double up) const {
        return {m_plot.left() + m_plot.width() * m_across.place(across),
                m_plot.bottom() - m_plot.height() * m_up.place(up)};
    }
    double right() const { return m_plot.right(); }
    /// One line, cut where it is too long; `side` < 0: from the left, 0: in the middle, > 0: to the right.
    void text(const QString& words, const QPointF& leftTop, double width, Ink ink, int side = 0,
              const TextStyle& style = type::caption) const;
    /// Grid and numbers of the upright axis.
    void upAxis() const;
    /// Ticks, numbers and name below the plot.
    void acrossAxis(const std::vector<double>& ticks) const;

  private:
    Piece& m_piece;
    QRectF m_plot;
    const ChartAxis& m_across;
    const ChartAxis& m_up;
    const Sheet& m_sheet;
};

} // namespace chwila::report
