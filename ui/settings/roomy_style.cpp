#include "ui/settings/roomy_style.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace chwila::ui {

namespace {

constexpr int besideText = 6;   // in cells, at each side
constexpr int rowHeight = 28;   // of lists and tables
constexpr int besideButton = 8; // more than Fusion has, at each side
constexpr int fieldHeight = 28;
constexpr int selectedEdge = 3;
constexpr int darkest = 128; // lightness of a dark ground
constexpr double lightTint = 0.14;
constexpr double darkTint = 0.30;

QColor between(const QColor& from, const QColor& to, double part) {
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// The high-contrast theme writes in black; it keeps what it has.
bool isCalm(const QPalette& palette) {
    return palette.color(QPalette::Text) != QColor(Qt::black);
}

/// Of selected rows: a tint of the accent under the usual text.
QPalette tinted(QPalette palette) {
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const double part = base.lightness() < darkest ? darkTint : lightTint;
        palette.setColor(group, QPalette::Highlight,
                         between(base, palette.color(group, QPalette::Highlight), part));
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return palette;
}

} // namespace

RoomyStyle::RoomyStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    // Item views take the margin of the focus frame for that of their texts.
    if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin) return besideText;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const {
    // Themes put red and green signs on "Close" and "OK", whose words say enough.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const auto* item =
        element == CE_ItemViewItem ? qstyleoption_cast<const QStyleOptionViewItem*>(option) : nullptr;
    if (!item || !isCalm(item->palette)) return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionViewItem calm = *item;
    calm.palette = tinted(item->palette);
    QProxyStyle::drawControl(element, &calm, painter, widget);
    if (item->state.testFlag(State_Selected) && item->index.column() == 0) {
        painter->fillRect(QRect(item->rect.topLeft(), QSize(selectedEdge, item->rect.height())),
                          item->palette.color(QPalette::Active, QPalette::Highlight));
    }
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const auto* item =
        element == PE_PanelItemViewRow ? qstyleoption_cast<const QStyleOptionViewItem*>(option) : nullptr;
    if (!item || !isCalm(item->palette)) return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionViewItem calm = *item;
    calm.palette = tinted(item->palette);
    QProxyStyle::drawPrimitive(element, &calm, painter, widget);
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
