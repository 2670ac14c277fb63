// Fusion with air: rows of lists and tables, headers, buttons and fields get the distances of look.md
// (multiples of 4 px), once for the whole program instead of by style sheets on single widgets.
#pragma once

#include <QProxyStyle>

namespace chwila::ui {

class RoomyStyle final : public QProxyStyle {
    Q_OBJECT

  public:
    RoomyStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
};

} // namespace chwila::ui
