// The part of RoomyStyle that draws whole controls.
#include "ui/style/flat_controls.h"
#include "ui/style/roomy_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace chwila::ui {

namespace {

constexpr int selectedEdge = 3;
constexpr int selectedFrame = 2;
constexpr int darkest = 128; // lightness of a dark ground
constexpr double lightTint = 0.14;
constexpr double darkTint = 0.30;
constexpr int markRoom = 16; // right of a tool button's text

/// Of selected rows: a tint of the accent under the usual text.
QPalette tinted(QPalette palette) {
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const double part = base.lightness() < darkest ? darkTint : lightTint;
        palette.setColor(group, QPalette::Highlight,
                         flat::between(base, palette.color(group, QPalette::Highlight), part));
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return palette;
}

/// At its left edge; with high contrast, where a tint is too soft, all around.
void markSelected(QPainter& painter, const QStyleOptionViewItem& item) {
    const QColor accent = item.palette.color(QPalette::Active, QPalette::Highlight);
    const QRect& row = item.rect;
    const int column = item.index.column();
    if (column <= 0) painter.fillRect(QRect(row.topLeft(), QSize(selectedEdge, row.height())), accent);
    if (flat::isCalm(item.palette)) return;
    painter.fillRect(QRect(row.left(), row.top(), row.width(), selectedFrame), accent);
    painter.fillRect(QRect(row.left(), row.bottom() + 1 - selectedFrame, row.width(), selectedFrame), accent);
    if (item.index.isValid() && column + 1 < item.index.model()->columnCount(item.index.parent())) return;
    painter.fillRect(QRect(row.right() + 1 - selectedFrame, row.top(), selectedFrame, row.height()), accent);
}

QColor soft(const QStyleOption& option) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return enabled ? option.palette.color(QPalette::Active, QPalette::PlaceholderText)
                   : option.palette.color(QPalette::Disabled, QPalette::Text);
}

/// What lies around a scroll bar (or an area's corner), so that it seems to lie on the page it moves.
QColor groundOf(const QWidget* bar, const QPalette& palette) {
    constexpr int most = 2; // the area's own container lies between
    const QWidget* up = bar;
    for (int i = 0; up && i <= most; ++i, up = up->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(up))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return palette.color(QPalette::Window);
}

void drawBarWithLine(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                     option.palette.color(QPalette::Mid));
}

void drawSplitter(QPainter& painter, const QStyleOption& option) {
    const QColor line = option.palette.color(QPalette::Mid);
    const QRect& rect = option.rect;
    constexpr int thin = 2;
    if (std::min(rect.width(), rect.height()) <= thin) return painter.fillRect(rect, line);
    constexpr int length = 24;
    const QSize size = rect.width() < rect.height() ? QSize(thin, length) : QSize(length, thin);
    QRect grip({}, size);
    grip.moveCenter(rect.center());
    painter.fillRect(grip, flat::edge(option.palette));
}

/// A column of choices says what is chosen; its boxes show where the pointer or the keyboard is.
bool restsInTable(const QStyleOption& option, const QWidget* widget) {
    const QWidget* around =
        widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    const auto* table = qobject_cast<const QTableView*>(around);
    return table && !table->showGrid() && !option.state.testFlag(QStyle::State_HasFocus)
           && !option.state.testFlag(QStyle::State_MouseOver);
}

} // namespace

void RoomyStyle::drawItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (!item) return QProxyStyle::drawControl(CE_ItemViewItem, &option, &painter, widget);
    QStyleOptionViewItem calm = *item;
    calm.palette = tinted(item->palette);
    QProxyStyle::drawControl(CE_ItemViewItem, &calm, &painter, widget);
    if (item->state.testFlag(State_Selected)) markSelected(painter, *item);
}

void RoomyStyle::drawTabLabel(const QStyleOptionTab& tab, QPainter& painter, const QWidget* widget) const {
    QStyleOptionTab quiet = tab;
    if (!tab.state.testFlag(State_Selected)) quiet.palette.setColor(QPalette::WindowText, soft(tab));
    QProxyStyle::drawControl(CE_TabBarTabLabel, &quiet, &painter, widget);
}

/// The words on the one main button, whose ground is the accent.
void RoomyStyle::drawMainLabel(const QStyleOptionButton& button, QPainter& painter,
                               const QWidget* widget) const {
    QStyleOptionButton main = button;
    const QColor words = button.palette.color(QPalette::Active, QPalette::HighlightedText);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        main.palette.setColor(group, QPalette::ButtonText, words);
    QProxyStyle::drawControl(CE_PushButtonLabel, &main, &painter, widget);
}

bool RoomyStyle::drawsFlat(ControlElement element, const QStyleOption& option, QPainter& painter,
                           const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option);
    if (element == CE_PushButtonLabel && button
        && button->features.testFlag(QStyleOptionButton::DefaultButton)) {
        drawMainLabel(*button, painter, widget);
    } else if (element == CE_HeaderSection && header) {
        flat::headerSection(painter, *header);
    } else if (element == CE_Header && header && header->sortIndicator != QStyleOptionHeader::None) {
        drawSortedHeader(*header, painter, widget);
    } else if (element == CE_HeaderEmptyArea || element == CE_ToolBar) {
        drawBarWithLine(painter, option);
    } else if (element == CE_MenuBarEmptyArea) {
        painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    } else if (element == CE_TabBarTabShape && tab) {
        flat::tab(painter, *tab);
    } else if (element == CE_TabBarTabLabel && tab) {
        drawTabLabel(*tab, painter, widget);
    } else if (element == CE_Splitter) {
        drawSplitter(painter, option);
    } else if (element == CE_ProgressBarGroove) {
        flat::progress(painter, option.rect, option.palette.color(QPalette::Mid));
    } else {
        return false;
    }
    return true;
}

/// Qt asks itself rather than the style on top where the parts are, so the mark would stand above the middle.
void RoomyStyle::drawSortedHeader(const QStyleOptionHeader& header, QPainter& painter,
                                  const QWidget* widget) const {
    painter.save();
    painter.setClipRect(header.rect);
    proxy()->drawControl(CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeader part = header;
    part.rect = proxy()->subElementRect(SE_HeaderLabel, &header, widget);
    proxy()->drawControl(CE_HeaderLabel, &part, &painter, widget);
    part.rect = proxy()->subElementRect(SE_HeaderArrow, &header, widget);
    proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
    painter.restore();
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == CE_ItemViewItem) return drawItem(*option, *painter, widget);
    if (drawsFlat(element, *option, *painter, widget)) return;
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && element == CE_ComboBoxLabel) {
        const int room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2
                         - (box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4);
        QStyleOptionComboBox fitting = *box;
        fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item && element == CE_MenuBarItem) return drawMenuTitle(*item, *painter, widget);
    if (!item || element != CE_MenuItem || !flat::isCalm(item->palette))
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionMenuItem calm = *item;
    calm.palette = tinted(item->palette);
    // Fusion would frame it; the words have the same colour either way.
    if (item->state.testFlag(State_Selected) && item->menuItemType != QStyleOptionMenuItem::Separator)
        painter->fillRect(item->rect, calm.palette.color(QPalette::Highlight));
    calm.state.setFlag(State_Selected, false);
    QProxyStyle::drawControl(element, &calm, painter, widget);
}

/// Of the menu bar.
void RoomyStyle::drawMenuTitle(const QStyleOptionMenuItem& title, QPainter& painter,
                               const QWidget* widget) const {
    painter.fillRect(title.rect, title.palette.color(QPalette::Window));
    const bool chosen = title.state.testFlag(State_Selected) || title.state.testFlag(State_Sunken);
    const QPalette shown = flat::isCalm(title.palette) ? tinted(title.palette) : title.palette;
    if (chosen) flat::progress(painter, title.rect.adjusted(0, 1, 0, -1), shown.color(QPalette::Highlight));
    const bool underlined = proxy()->styleHint(SH_UnderlineShortcut, &title, widget) != 0;
    proxy()->drawItemText(&painter, title.rect,
                          Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
                              | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                          shown, title.state.testFlag(State_Enabled), title.text,
                          chosen ? QPalette::HighlightedText : QPalette::WindowText);
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (drawsFlat(element, *option, *painter, widget)) return;
    if (element == PE_PanelScrollAreaCorner)
        return painter->fillRect(option->rect, groundOf(widget, option->palette));
    const auto* item =
        element == PE_PanelItemViewRow ? qstyleoption_cast<const QStyleOptionViewItem*>(option) : nullptr;
    if (!item) return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionViewItem calm = *item;
    calm.palette = tinted(item->palette);
    QProxyStyle::drawPrimitive(element, &calm, painter, widget);
}

void RoomyStyle::drawComboBox(const QStyleOptionComboBox& box, QPainter& painter,
                              const QWidget* widget) const {
    if (box.editable) {
        flat::field(painter, box);
    } else if (!restsInTable(box, widget)) {
        flat::button(painter, box, false);
    }
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    flat::chevron(painter, arrow, Qt::DownArrow, soft(box));
}

void RoomyStyle::drawSpinBox(const QStyleOptionSpinBox& box, QPainter& painter, const QWidget* widget) const {
    if (box.frame) flat::field(painter, box);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto step = [&](SubControl part, Qt::ArrowType way, QAbstractSpinBox::StepEnabledFlag flag) {
        QStyleOption shown(box);
        shown.state.setFlag(State_Enabled, box.stepEnabled.testFlag(flag));
        const bool hovered = box.activeSubControls == part && box.state.testFlag(State_MouseOver);
        flat::chevron(painter, proxy()->subControlRect(CC_SpinBox, &box, part, widget), way,
                      hovered ? box.palette.color(QPalette::Text) : soft(shown));
    };
    step(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    step(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

/// Fusion puts the arrow into the lower corner; it stands beside the words instead.
void RoomyStyle::drawMenuButton(const QStyleOptionToolButton& button, QPainter& painter,
                                const QWidget* widget) const {
    QStyleOptionToolButton plain = button;
    flat::toolButton(painter, button);
    plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    plain.rect.setRight(button.rect.right() - markRoom);
    proxy()->drawControl(CE_ToolButtonLabel, &plain, &painter, widget);
    const QRect mark(plain.rect.right() - 2, button.rect.top(), markRoom, button.rect.height());
    flat::chevron(painter, mark, Qt::DownArrow, soft(button));
    if (button.state.testFlag(State_HasFocus)) flat::focusRing(painter, button);
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (box && box->frame) return drawComboBox(*box, *painter, widget);
    } else if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (box && box->buttonSymbols != QAbstractSpinBox::PlusMinus)
            return drawSpinBox(*box, *painter, widget);
    } else if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
            && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
            return drawMenuButton(*button, *painter, widget);
    } else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        const auto part = [&](SubControl which) {
            return proxy()->subControlRect(control, option, which, widget);
        };
        if (control == CC_ScrollBar)
            return flat::scrollBar(*painter, *bar, part(SC_ScrollBarSlider),
                                   groundOf(widget, option->palette));
        if (control == CC_Slider && bar->tickPosition == QSlider::NoTicks)
            return flat::slider(*painter, *bar, part(SC_SliderGroove), part(SC_SliderHandle));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace chwila::ui
