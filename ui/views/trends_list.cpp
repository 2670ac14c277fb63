#include "ui/views/trends_list.h"

#include "core/render/pulse_painter.h"

#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int tileHeight = 152;
constexpr int leastTileWidth = 240; // beside a chart, in workshop mode on a projector
constexpr int padding = 12;
constexpr int rowGap = 4;

class TileDelegate final : public QStyledItemDelegate {
  public:
    TileDelegate(const render::Theme& theme, TrendsList* list)
        : QStyledItemDelegate(list), m_theme(theme), m_list(list) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto row = static_cast<std::size_t>(index.row());
        if (row >= m_list->tiles().size()) return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(rowGap, rowGap, -rowGap, -rowGap);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(QPen(selected ? m_theme.accent : m_theme.line, selected ? 2 : 1));
        painter->setBrush(m_theme.surface);
        painter->drawRoundedRect(box, 8, 8);
        render::paintPulse(*painter, box.adjusted(padding, 8, -padding, -6), m_list->tiles()[row].chart,
                           m_theme, render::PulseDetail::Small);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return m_list->gridSize();
    }

  private:
    const render::Theme& m_theme;
    const TrendsList* m_list;
};

} // namespace

PulseKey keyOf(const analysis::Pulse& pulse) {
    if (pulse.series.isValid()) return {pulse.subject, pulse.series.value};
    return {pulse.subject, pulse.touchpoint.isValid() ? pulse.touchpoint.value : pulse.department.value};
}

TrendsList::TrendsList(const render::Theme& theme, QWidget* parent)
    : QListView(parent), m_model(new QStandardItemModel(this)) {
    setModel(m_model);
    setItemDelegate(new TileDelegate(theme, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window); // the pictures have grounds of their own
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Trends, alarms first"));
    setMinimumWidth(leastTileWidth + 24);
    fit();
}

void TrendsList::setTiles(std::vector<Tile> tiles) {
    const std::optional<PulseKey> before = chosen();
    m_tiles = std::move(tiles);
    m_model->setRowCount(static_cast<int>(m_tiles.size()));
    m_model->setColumnCount(1);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Tile& tile = m_tiles[static_cast<std::size_t>(row)];
        auto* item = new QStandardItem(tile.chart.name);
        item->setEditable(false);
        item->setData(tile.described, Qt::AccessibleTextRole);
        item->setToolTip(tile.described.toHtmlEscaped());
        m_model->setItem(row, item);
    }
    if (before) choose(*before);
    if (!chosen() && !m_tiles.empty()) choose(m_tiles.front().key);
    viewport()->update();
    Q_EMIT chosenChanged();
}

std::optional<PulseKey> TrendsList::chosen() const {
    const int row = currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_tiles.size())) return std::nullopt;
    return m_tiles[static_cast<std::size_t>(row)].key;
}

void TrendsList::choose(const PulseKey& key) {
    const auto at = std::ranges::find(m_tiles, key, &Tile::key);
    if (at == m_tiles.end()) return;
    setCurrentIndex(m_model->index(static_cast<int>(at - m_tiles.begin()), 0));
}

void TrendsList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void TrendsList::resizeEvent(QResizeEvent* event) {
    fit();
    QListView::resizeEvent(event);
}

/// As many columns as fit, each as wide as possible.
void TrendsList::fit() {
    const int room = std::max(leastTileWidth, viewport()->width() - 2);
    const int columns = std::max(1, room / leastTileWidth);
    setGridSize({room / columns, tileHeight});
}

} // namespace chwila::ui
