#include "ui/services/plain_widgets.h"

#include "core/base/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

namespace chwila::ui {

QLabel* plainLabel(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(render::font(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

namespace {

/// As wide as its page can be at least, with the scroll bar beside it.
class WholeArea final : public QScrollArea {
  public:
    QSize minimumSizeHint() const override {
        const int least = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {std::max(least, QScrollArea::minimumSizeHint().width()),
                QScrollArea::minimumSizeHint().height()};
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

QScrollArea* scrolledIn(QScrollArea* area, QWidget* page) {
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

QScrollArea* scrolled(QWidget* page) {
    return scrolledIn(new QScrollArea, page);
}

QScrollArea* scrolledWhole(QWidget* page) {
    return scrolledIn(new WholeArea, page);
}

void makeCalm(QTableView& table) {
    table.setShowGrid(false);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

namespace {

/// The name of a column stands where its figures stand, at the right.
void alignTitle(QTableWidget& table, const QModelIndex& cell) {
    const int given = cell.data(Qt::TextAlignmentRole).toInt();
    QTableWidgetItem* title = table.horizontalHeaderItem(cell.column());
    if (title && given != 0 && title->textAlignment() != given)
        title->setTextAlignment(Qt::Alignment::fromInt(given));
}

} // namespace

QTableWidget* makeTable(const QStringList& titles, const QString& name, int stretched) {
    auto* table = new QTableWidget(0, static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(32);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(name);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    makeCalm(*table);
    QObject::connect(table->model(), &QAbstractItemModel::dataChanged, table,
                     [table](const QModelIndex& cell) { alignTitle(*table, cell); });
    return table;
}

QTableWidgetItem* textItem(const QString& text) {
    auto* item = new QTableWidgetItem(elided(singleLine(text), 300));
    item->setToolTip(elided(text, 2000).toHtmlEscaped());
    return item;
}

QTableWidgetItem* numberItem(const QString& number) {
    auto* item = new QTableWidgetItem(number);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(render::font(render::TextRole::Title));
    return label;
}

} // namespace chwila::ui
