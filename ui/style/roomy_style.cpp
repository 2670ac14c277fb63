#include "ui/style/roomy_style.h"

#include "ui/style/flat_controls.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QWizard>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int besideText = 6;   // in cells, at each side
constexpr int rowHeight = 28;   // of lists and tables
constexpr int besideButton = 8; // more than Fusion has, at each side
constexpr int besideTab = 10;   // at each side of its name; three fit over an inspector in a workshop
constexpr int fieldHeight = 28;
constexpr int insideField = 4; // more than Fusion has, at each side
constexpr int menuMark = 16;   // right of a tool button's text
constexpr int scrollExtent = 12;
constexpr int shortestHandle = 24;
constexpr int indicator = 16;
constexpr int sortMark = 10;
constexpr int besideMark = 4; // towards the name
constexpr int aboveWords = 6; // and below them, in items of several lines

/// Handle and the two parts of its groove; there are no arrows, which nobody aims at.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const bool lies = bar.orientation == Qt::Horizontal;
    const int whole = lies ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    int length = whole;
    if (range > 0) {
        const qint64 wanted = whole * qint64{bar.pageStep} / std::max<qint64>(range + bar.pageStep, 1);
        length = static_cast<int>(std::clamp<qint64>(wanted, std::min(shortestHandle, whole), whole));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      whole - length, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = lies ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                                : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + length, whole);
    default:
        return {};
    }
}

bool drawsOwnFocus(const QStyleOption& option, const QWidget* widget) {
    if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QComboBox*>(widget)) return true;
    return option.state.testFlag(QStyle::State_Selected) && qobject_cast<const QListView*>(widget);
}

bool isPartOfField(const QWidget* widget) {
    const QWidget* around = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(around) || qobject_cast<const QAbstractSpinBox*>(around);
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

bool isTextArea(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// Areas of text are fields: they have the ring of what the keyboard is at.
void drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    constexpr double corner = 2;
    if (isTextArea(widget)) return flat::field(painter, option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(flat::edge(option.palette, option.state.testFlag(QStyle::State_Enabled)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void drawLine(QPainter& painter, const QStyleOption& option, int y) {
    painter.fillRect(QRect(option.rect.left(), y, option.rect.width(), 1),
                     option.palette.color(QPalette::Mid));
}

/// Signs on and beside controls.
bool drawsMark(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
               const QWidget* widget) {
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
        flat::checkBox(painter, option);
        return true;
    case QStyle::PE_IndicatorItemViewItemCheck: {
        QStyleOption plain(option); // the row's palette is tinted
        if (widget) plain.palette = widget->palette();
        flat::checkBox(painter, plain);
        return true;
    }
    case QStyle::PE_IndicatorRadioButton:
        flat::radioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        flat::chevron(painter, option.rect, up ? Qt::UpArrow : Qt::DownArrow,
                      option.palette.color(QPalette::PlaceholderText));
        return true;
    }
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
        flat::chevron(painter, option.rect, arrowOf(element), option.palette.color(QPalette::ButtonText));
        return true;
    default:
        return false;
    }
}

constexpr int indentColumn = 1; // before what a page of an assistant says about itself

/// Known by the columns at its right end, as it has no name.
QGridLayout* headerOfWizard(const QWidget* widget) {
    constexpr int beforeLogo = 4;
    constexpr int behindLogo = 6;
    auto* grid = widget ? qobject_cast<QGridLayout*>(widget->layout()) : nullptr;
    if (!grid || !qobject_cast<const QWizard*>(widget->window())) return nullptr;
    const int behind = grid->columnMinimumWidth(behindLogo);
    return behind > 0 && grid->columnMinimumWidth(beforeLogo) == 2 * behind ? grid : nullptr;
}

} // namespace

RoomyStyle::RoomyStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void RoomyStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // Above its buttons an assistant draws a dark line and a light one, which only a shaded ground hides.
    constexpr int ruler = 2;
    const bool isRuler = widget->minimumHeight() == ruler && widget->maximumHeight() == ruler
                         && qobject_cast<const QWizard*>(widget->window());
    if (isRuler) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Base, palette.color(QPalette::Window));
        widget->setPalette(palette);
    }
    if (headerOfWizard(widget)) widget->installEventFilter(this); // each page sets the columns again
}

/// What a page says about itself begins where its title does.
bool RoomyStyle::eventFilter(QObject* watched, QEvent* event) {
    QGridLayout* layout =
        event->type() == QEvent::LayoutRequest ? headerOfWizard(qobject_cast<QWidget*>(watched)) : nullptr;
    if (layout && layout->columnMinimumWidth(indentColumn) > 0)
        layout->setColumnMinimumWidth(indentColumn, 0);
    return QProxyStyle::eventFilter(watched, event);
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin: // item views take it for the margin of their texts, and a pixel more
        return besideText;
    case PM_HeaderMargin:
        return besideText + 1;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_TabBarTabHSpace:
        return 2 * besideTab;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarBaseOverlap:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return besideText;
    case PM_DefaultFrameWidth:
        // Room for the ring of the focus.
        return isTextArea(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const {
    // Themes put red and green signs on "Close" and "OK", whose words say enough.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    if (hint == SH_Table_GridLineColor && option) {
        constexpr double faint = 0.12;
        return static_cast<int>(flat::between(option->palette.color(QPalette::Active, QPalette::Base),
                                              option->palette.color(QPalette::Active, QPalette::Text), faint)
                                    .rgba());
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

QIcon RoomyStyle::standardIcon(StandardPixmap sign, const QStyleOption* option, const QWidget* widget) const {
    if (sign == SP_LineEditClearButton) return flat::cross();
    if (sign == SP_MessageBoxWarning) return flat::warning();
    return QProxyStyle::standardIcon(sign, option, widget);
}

bool RoomyStyle::drawsFlat(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                           const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
        flat::button(painter, option, button && button->features.testFlag(QStyleOptionButton::DefaultButton));
        return true;
    }
    case PE_PanelButtonTool:
        if (option.state.testFlag(State_AutoRaise)) {
            flat::toolButton(painter, option);
        } else {
            flat::button(painter, option, false);
        }
        return true;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
        if (!frame || frame->lineWidth <= 0) return isPartOfField(widget);
        flat::field(painter, option);
        return true;
    }
    case PE_Frame:
        drawFrame(painter, option, widget);
        return true;
    case PE_PanelTipLabel:
        painter.fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
        drawFrame(painter, option, nullptr);
        return true;
    case PE_FrameFocusRect:
        if (!drawsOwnFocus(option, widget)) {
            QStyleOption plain(option); // the row's palette is tinted, and the ring with it would be pale
            if (widget) plain.palette = widget->palette();
            flat::focusRing(painter, plain);
        }
        return true;
    case PE_FrameTabWidget:
        drawLine(painter, option, option.rect.top());
        return true;
    case PE_FrameTabBarBase:
        drawLine(painter, option, option.rect.bottom());
        return true;
    default:
        return drawsMark(element, option, painter, widget);
    }
}

/// Of a selected row: as ever, on a tint.
QPixmap RoomyStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap& pixmap,
                                        const QStyleOption* option) const {
    return mode == QIcon::Selected ? pixmap : QProxyStyle::generatedIconPixmap(mode, pixmap, option);
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ItemViewItem:
        if (wanted.height() > rowHeight) wanted.rheight() += 2 * aboveWords;
        return wanted.expandedTo({0, rowHeight});
    case CT_HeaderSection:
        return wanted.expandedTo({0, rowHeight});
    case CT_PushButton:
        return (wanted + QSize(2 * besideButton, 0)).expandedTo({0, fieldHeight});
    case CT_LineEdit:
    case CT_ComboBox:
        return (wanted + QSize(2 * insideField, 0)).expandedTo({0, fieldHeight});
    case CT_SpinBox:
        // As high as the field within it, so that it stands in one line with others.
        return {wanted.width() + insideField, std::max(size.height(), fieldHeight)};
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool marked = button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
                            && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        if (marked) wanted.rwidth() += menuMark;
        // One that is framed stands among fields.
        const bool framed = button && !button->state.testFlag(State_AutoRaise);
        return framed ? wanted.expandedTo({0, fieldHeight}) : wanted;
    }
    default:
        return wanted;
    }
}

QRect RoomyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(*bar, part);
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool ofBox = control == CC_ComboBox && part == SC_ComboBoxEditField;
    const bool ofDate = qobject_cast<const QAbstractSpinBox*>(widget); // with a calendar it is drawn as a box
    if (ofBox && (ofDate || qobject_cast<const QComboBox*>(widget)))
        return rect.adjusted(insideField, 0, 0, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) return rect.adjusted(insideField, 0, 0, 0);
    return rect;
}

QRect RoomyStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == SE_HeaderArrow) {
        QRect mark(0, 0, sortMark, sortMark);
        mark.moveCenter(option->rect.center());
        mark.moveRight(option->rect.right() - besideText);
        mark.translate(0, 1); // the middle of small letters, which is what it is seen beside
        return visualRect(option->direction, option->rect, mark);
    }
    if (element == SE_HeaderLabel && header && header->sortIndicator != QStyleOptionHeader::None) {
        const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget);
        const QRect label =
            option->rect.adjusted(margin, margin, -(besideText + sortMark + besideMark), -margin);
        return visualRect(option->direction, option->rect, label);
    }
    const auto* frame =
        element == SE_LineEditContents ? qstyleoption_cast<const QStyleOptionFrame*>(option) : nullptr;
    return frame && frame->lineWidth > 0 ? rect.adjusted(insideField, 0, -insideField, 0) : rect;
}

} // namespace chwila::ui
