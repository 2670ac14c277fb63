#include "ui/panels/outline_view.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/render/shapes.h"
#include "core/render/text.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_words.h"
#include "ui/panels/empty_state.h"
#include "ui/services/plain_widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>
#include <utility>

namespace chwila::ui {

namespace {

/// Shows rows in which every typed word begins some word, whatever the case and accents.
class OutlineFilter final : public QSortFilterProxyModel {
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text) {
        m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        if (m_words.isEmpty()) return true;
        QString text;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            text += QLatin1Char(' ')
                    + foldedForSearch(sourceModel()->index(row, column, parent).data().toString());
        return std::ranges::all_of(
            m_words, [&](const QString& word) { return text.contains(QLatin1Char(' ') + word); });
    }

  private:
    QStringList m_words;
};

/// A list to choose from in the columns that have one. A figure of too few answers is hatched as on a card.
class OutlineDelegate final : public QStyledItemDelegate {
  public:
    OutlineDelegate(const render::Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(OutlineModel::FewAnswersRole).toBool()) return;
        constexpr int chipHeight = 20;
        constexpr int besideNumber = 8;
        const QString number = index.data().toString();
        const int width = option.fontMetrics.horizontalAdvance(number) + 2 * besideNumber;
        QRectF chip(0, 0, width, chipHeight);
        chip.moveCenter(QRectF(option.rect).center());
        chip.moveRight(option.rect.right());
        render::fillHatched(*painter, chip, 5, m_theme);
        render::drawText(*painter, chip, number, {option.font, m_theme.ink, Qt::AlignCenter, 1});
    }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        const QStringList choices = choicesOf(index);
        if (choices.isEmpty()) return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<OutlineDelegate*>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentText(index.data(Qt::EditRole).toString());
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            if (box->currentText() != index.data(Qt::EditRole).toString())
                model->setData(index, box->currentText());
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }

  private:
    static QStringList choicesOf(const QModelIndex& index) {
        const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
        const auto* outline = proxy ? qobject_cast<const OutlineModel*>(proxy->sourceModel()) : nullptr;
        return outline ? outline->choices(index.column()) : QStringList();
    }

    const render::Theme& m_theme;
};

constexpr int textWidths[] = {120, 48,  220, 140, 100, 72,  88, 64, 150, 56,
                              220, 220, 220, 72,  130, 100, 80, 72, 220, 260};

constexpr int besideName = 16; // of a column, both sides
constexpr int besideMark = 6;  // of the order, towards the name
constexpr int widest = 260;    // of a text that is not read for itself
constexpr int measuredRows = 100;

/// Columns as wide as what stands in them, long texts as usual; those take what room is left, one after the
/// other.
std::vector<int> columnWidths(const std::vector<int>& wanted, const std::vector<int>& least, int room) {
    std::vector<int> widths;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int usual = std::max(i < std::size(textWidths) ? textWidths[i] : widest, least[i]);
        widths.push_back(wanted[i] <= widest ? std::max(wanted[i], least[i]) : usual);
        room -= widths.back();
    }
    for (std::size_t i = 0; i < widths.size() && room > 0; ++i) {
        const int more = std::clamp(wanted[i] - widths[i], 0, room);
        widths[i] += more;
        room -= more;
    }
    return widths;
}

/// The columns as they stand side by side: in the order of the table where all up to the score have room,
/// else those first that say most.
std::vector<int> columnOrder(const std::vector<int>& widths, int room) {
    const int score = outlineColumn(OutlineColumn::Figure::Satisfaction);
    const bool fits = std::accumulate(widths.begin(), widths.begin() + score + 1, 0) <= room;
    std::vector<int> order;
    if (!fits) {
        order = {outlineColumn("name"), outlineColumn("stage"), outlineColumn("department"), score,
                 outlineColumn(OutlineColumn::Figure::Answers)};
    }
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (std::ranges::find(order, column) == order.end()) order.push_back(column);
    }
    return order;
}

} // namespace

OutlineView::OutlineView(QWidget* parent)
    : View(parent),
      m_bar(new QWidget),
      m_filter(new QLineEdit),
      m_narrowed(plainLabel(render::TextRole::CaptionStrong)),
      m_table(new QTableView) {
    m_filter->setPlaceholderText(tr("Show only rows with…"));
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(16, 12, 16, 12);
    bar->addWidget(m_filter, 1);
    bar->addSpacing(8);
    bar->addWidget(m_narrowed, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    buildTable();
}

OutlineView::~OutlineView() = default;

QString OutlineView::title() const {
    return tr("Outline");
}

void OutlineView::buildTable() {
    m_table->setAccessibleName(tr("Outline of the journey"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    constexpr int rowHeight = 28;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsMovable(true);
}

void OutlineView::setContext(const ViewContext& context) {
    m_context = std::make_unique<ViewContext>(context);
    m_empty = new EmptyState(context);
    layout()->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionRequested, this, &View::actionRequested);
    m_model = new OutlineModel(context.document, context.language, this);
    auto* proxy = new OutlineFilter(this);
    m_proxy = proxy;
    proxy->setSourceModel(m_model);
    proxy->setSortRole(OutlineModel::SortRole);
    m_table->setModel(proxy);
    m_table->setItemDelegate(new OutlineDelegate(context.theme, m_table));
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_model->setJourney(context.journey.journey());
    m_model->setResult(context.analysis.result());
    connectContext();
    connectTable();
    connect(m_filter, &QLineEdit::textChanged, proxy, &OutlineFilter::setText);
    takeSelection();
    showPlaceholder();
    showNarrowed();
    measureColumns();
}

void OutlineView::connectContext() {
    const ViewContext& context = *m_context;
    connect(&context.document, &document::Document::changed, this, &OutlineView::onDocumentChanged);
    connect(m_model, &OutlineModel::editRefused, this, &View::message);
    connect(&context.journey, &JourneyState::changed, m_model, &OutlineModel::setJourney);
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, [this] {
        m_model->setResult(m_context->analysis.result());
        // Not after every edit: columns that move under one's hands are worse than a cut word.
        const bool isKnown = m_context->analysis.result() != nullptr;
        if (isKnown && !std::exchange(m_isMeasured, true)) measureColumns();
    });
    connect(&context.selection, &document::Selection::changed, this, &OutlineView::takeSelection);
    connect(&context.filter, &FilterState::changed, this, &OutlineView::showNarrowed);
}

void OutlineView::connectTable() {
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_isPulled = m_isPulled || !m_isFitting; });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this,
            [this] { m_isMoved = m_isMoved || !m_isFitting; });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &OutlineView::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlineView::giveSelection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &OutlineView::showPlaceholder);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &OutlineView::showPlaceholder);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &OutlineView::measureColumns);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT contextMenuRequested(ActionPlace::TouchpointContext, m_table->viewport()->mapToGlobal(at));
    });
}

void OutlineView::measureColumns() {
    m_wanted.clear();
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    const QAbstractItemView& cells = *m_table; // of a table itself it is protected
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_wanted.push_back(cells.sizeHintForColumn(column));
    fitColumns();
}

void OutlineView::fitColumns() {
    if (m_isPulled || m_wanted.empty()) return;
    QHeaderView& header = *m_table->horizontalHeader();
    std::vector<int> least;
    // Names of columns are of different lengths in the languages.
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_proxy->headerData(column, Qt::Horizontal).toString();
        const bool marked = column == header.sortIndicatorSection();
        least.push_back(header.fontMetrics().horizontalAdvance(name) + besideName
                        + (marked ? besideMark + style()->pixelMetric(QStyle::PM_HeaderMarkSize) : 0));
    }
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QScopedValueRollback fitting(m_isFitting, true);
    const std::vector<int> widths = columnWidths(m_wanted, least, room);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    if (m_isMoved) return;
    const std::vector<int> order = columnOrder(widths, room);
    for (int place = 0; place < m_model->columnCount(); ++place)
        header.moveSection(header.visualIndex(order[static_cast<std::size_t>(place)]), place);
}

/// Names that stand in whole columns are refitted at once. Other edits only where they are made out of sight:
/// columns that move under one's hands are worse than a cut word.
void OutlineView::onDocumentChanged(const model::Change& change) {
    const bool isOfNames = !change.of<model::Stage>().empty() || !change.of<model::Department>().empty()
                           || !change.of<model::Channel>().empty();
    if (isOfNames && isVisible()) {
        measureColumns();
    } else {
        m_isOutgrown = m_isOutgrown || !isVisible();
    }
}

void OutlineView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (std::exchange(m_isOutgrown, false)) measureColumns();
}

void OutlineView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    fitColumns();
}

void OutlineView::showNarrowed() {
    m_narrowed->setText(narrowedTo(m_context->filter, m_context->document, m_context->language));
}

void OutlineView::showPlaceholder() {
    const bool empty = m_proxy->rowCount() == 0;
    const bool nothingThere = m_model->rowCount() == 0;
    m_bar->setVisible(!nothingThere);
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (nothingThere) {
        m_empty->say(
            tr("The touchpoints of this journey stand here as a table; lines of a spreadsheet can be "
               "pasted into it."),
            {{ActionId::AddTouchpoint, tr("Add a touchpoint")}});
    } else if (empty) {
        m_empty->say(tr("No touchpoint has these words."), {});
    }
}

bool OutlineView::canPerform(ActionId action) const {
    if (!m_context) return false;
    if (action == ActionId::Paste) {
        const QMimeData* data = QApplication::clipboard()->mimeData();
        return m_table->currentIndex().isValid() && data && data->hasText()
               && !m_context->document.isReadOnly();
    }
    if (action == ActionId::SelectAll) return m_proxy->rowCount() > 0;
    if (action == ActionId::Rename) {
        return m_table->currentIndex().isValid() && !m_context->document.isReadOnly();
    }
    return false;
}

bool OutlineView::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (action == ActionId::Paste) return pasteCells();
    if (action == ActionId::SelectAll) {
        m_table->selectAll();
    } else {
        const QModelIndex name = m_table->currentIndex().siblingAtColumn(outlineColumn("name"));
        m_table->setCurrentIndex(name);
        m_table->edit(name);
    }
    return true;
}

bool OutlineView::reveal(model::TouchpointId touchpoint) {
    const QModelIndex row =
        m_proxy->mapFromSource(m_model->index(m_model->rowOf(touchpoint), outlineColumn("name")));
    if (!row.isValid()) return false;
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
    return true;
}

void OutlineView::takeSelection() {
    if (m_following) return;
    const QScopedValueRollback guard(m_following, true);
    QItemSelection rows;
    for (const model::TouchpointId id : m_context->selection.elements().touchpoints) {
        const QModelIndex first = m_proxy->mapFromSource(m_model->index(m_model->rowOf(id), 0));
        if (first.isValid()) rows.select(first, first.siblingAtColumn(m_model->columnCount() - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty() && !rows.contains(m_table->currentIndex())) {
        const QModelIndex name = rows.indexes().constFirst().siblingAtColumn(outlineColumn("name"));
        m_table->selectionModel()->setCurrentIndex(name, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(name);
    }
}

void OutlineView::giveSelection() {
    if (m_following) return;
    const QScopedValueRollback guard(m_following, true);
    edit::Elements elements;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        elements.touchpoints.push_back(m_model->touchpointAt(m_proxy->mapToSource(row).row()));
    m_context->selection.set(std::move(elements));
}

} // namespace chwila::ui
