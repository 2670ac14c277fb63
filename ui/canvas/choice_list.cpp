#include "ui/canvas/choice_list.h"

#include "core/render/text.h"
#include "core/render/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>

#include <cmath>

namespace chwila::ui {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int newRole = Qt::UserRole + 1;
constexpr int choiceHeight = 24;
constexpr int mostChoices = 8;
constexpr int choiceMargin = 8;
constexpr int choiceGap = 16;
constexpr int leastListWidth = 168;
constexpr int mostListWidth = 420;

QFont labelFont() {
    return render::font(render::TextRole::Body);
}
QFont detailFont() {
    return render::font(render::TextRole::Caption);
}

class ChoiceDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), choiceHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const QPalette& palette = option.palette;
        // Chosen as in every other list.
        QStyleOptionViewItem blank = option;
        blank.index = index;
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
        const QRectF box = QRectF(option.rect).adjusted(choiceMargin, 0, -choiceMargin, 0);
        const QString detail = index.data(detailRole).toString();
        const double detailWidth =
            detail.isEmpty() ? 0 : std::min(render::textWidth(detail, detailFont()) + 1, box.width() / 2);
        render::TextStyle style;
        style.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        style.font = labelFont();
        style.font.setItalic(index.data(newRole).toBool());
        style.colour = palette.color(QPalette::Active, QPalette::Text);
        const double labelWidth = box.width() - (detail.isEmpty() ? 0 : detailWidth + choiceGap);
        render::drawText(*painter, QRectF(box.topLeft(), QSizeF(labelWidth, box.height())),
                         index.data(Qt::DisplayRole).toString(), style);
        style.font = detailFont();
        style.colour = palette.color(QPalette::Active, QPalette::PlaceholderText);
        if (!detail.isEmpty())
            render::drawText(*painter, box.adjusted(box.width() - detailWidth, 0, 0, 0), detail, style);
        painter->restore();
    }
};

} // namespace

ChoiceList::ChoiceList(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("choiceList"));
    setAccessibleName(tr("Choices"));
    // A click would otherwise give the focus to whatever lies beneath.
    setFocusPolicy(Qt::ClickFocus);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ChoiceDelegate(this));
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT picked(row(item)); });
    hide();
}

void ChoiceList::setChoices(const std::vector<EditorReading::Choice>& choices) {
    const QSignalBlocker quiet(this);
    clear();
    for (const EditorReading::Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.label, this);
        item->setData(detailRole, choice.detail);
        item->setData(newRole, choice.isNew);
    }
    setCurrentRow(choices.empty() ? -1 : 0);
}

void ChoiceList::step(int rows) {
    if (count() == 0) return;
    // A page stops at the end, a single step goes round.
    const int wanted = currentRow() + rows;
    const bool single = std::abs(rows) == 1;
    setCurrentRow(single ? (wanted + count()) % count() : std::clamp(wanted, 0, count() - 1));
}

QSize ChoiceList::sizeHint() const {
    double width = leastListWidth;
    for (int i = 0; i < count(); ++i) {
        const QString detail = item(i)->data(detailRole).toString();
        const double beside = detail.isEmpty() ? 0 : render::textWidth(detail, detailFont()) + choiceGap;
        width =
            std::max(width, render::textWidth(item(i)->text(), labelFont()) + beside + 2 * choiceMargin + 4);
    }
    const bool scrolls = count() > mostChoices;
    if (scrolls) width += verticalScrollBar()->sizeHint().width();
    const int rows = std::min(count(), mostChoices);
    return {std::min(static_cast<int>(std::ceil(width)), mostListWidth) + 2 * frameWidth(),
            rows * choiceHeight + 2 * frameWidth()};
}

} // namespace chwila::ui
