// Fusion with air and calm: rows of lists and tables, headers, buttons and fields get the distances of
// look.md (multiples of 4 px), and what is selected in a list is tinted and marked at its left edge rather
// than filled, once for the whole program instead of by style sheets on single widgets.
#pragma once

#include <QProxyStyle>

namespace chwila::ui {

class RoomyStyle final : public QProxyStyle {
    Q_OBJECT

  public:
    RoomyStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
};

} // namespace chwila::ui
