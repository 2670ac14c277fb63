// Fusion with air and calm: rows of lists and tables, headers, buttons and fields get distances
// in multiples of 4 px, controls are drawn flat (flat_controls), and what is selected in a list is
// tinted and marked at its left edge rather than filled: once for the whole program instead of by style
// sheets on single widgets.
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace chwila::ui {

class RoomyStyle final : public QProxyStyle {
    Q_OBJECT

  public:
    RoomyStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap& pixmap,
                                const QStyleOption* option) const override;
    QIcon standardIcon(StandardPixmap sign, const QStyleOption* option, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool drawsFlat(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                   const QWidget* widget) const;
    bool drawsFlat(ControlElement element, const QStyleOption& option, QPainter& painter,
                   const QWidget* widget) const;
    void drawSortedHeader(const QStyleOptionHeader& header, QPainter& painter, const QWidget* widget) const;
    void drawMenuTitle(const QStyleOptionMenuItem& title, QPainter& painter, const QWidget* widget) const;
    void drawItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawMainLabel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget) const;
    void drawTabLabel(const QStyleOptionTab& tab, QPainter& painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComboBox& box, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox& box, QPainter& painter, const QWidget* widget) const;
    void drawMenuButton(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const;
};

} // namespace chwila::ui
