#include "ui/settings/roomy_style.h"

#include <QAbstractItemView>
#include <QHeaderView>

namespace chwila::ui {

namespace {

constexpr int besideText = 6;   // in cells, at each side
constexpr int rowHeight = 28;   // of lists and tables
constexpr int besideButton = 8; // more than Fusion has, at each side
constexpr int fieldHeight = 28;

} // namespace

RoomyStyle::RoomyStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin: // which item views take for the margin of their texts
        return besideText;
    case PM_HeaderMargin:
        return besideText;
    default: // the others are Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ItemViewItem:
    case CT_HeaderSection:
        return wanted.expandedTo({0, rowHeight});
    case CT_PushButton:
        return (wanted + QSize(2 * besideButton, 0)).expandedTo({0, fieldHeight});
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return wanted.expandedTo({0, fieldHeight});
    default:
        return wanted;
    }
}

} // namespace chwila::ui
