#include "ui/views/heatmap_accessible.h"

#include "ui/views/heatmap_widget.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace chwila::ui {

namespace {

/// Row and column of the whole grid: 0 are the headers, the last ones the totals.
using GridPlace = std::pair<int, int>;

class HeatmapAccessible;

class CellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface {
  public:
    CellAccessible(HeatmapWidget& heatmap, GridPlace place) : m_heatmap(&heatmap), m_place(place) {}

    bool isValid() const override {
        return m_heatmap && m_place.first <= m_heatmap->rowCount()
               && m_place.second <= m_heatmap->columnCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QWindow* window() const override { return m_heatmap ? m_heatmap->window()->windowHandle() : nullptr; }
    void setText(QAccessible::Text, const QString&) override {}

    QAccessible::Role role() const override {
        if (m_place.first == 0) return QAccessible::ColumnHeader;
        return m_place.second == 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        const bool header = isHeader();
        if (kind == QAccessible::Name)
            return header ? m_heatmap->headerText(m_place.first, m_place.second)
                          : m_heatmap->valueText(place());
        return kind == QAccessible::Description && !header ? m_heatmap->nameOf(place()) : QString();
    }
    QRect rect() const override {
        if (!isValid()) return {};
        const QRect within = m_heatmap->placeRect(m_place.first, m_place.second).toAlignedRect();
        return {m_heatmap->mapToGlobal(within.topLeft()), within.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        if (isHeader()) return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_heatmap->chosen() == place();
        state.focused = state.selected && m_heatmap->hasFocus();
        state.offscreen =
            m_heatmap->visibleRegion()
                .intersected(m_heatmap->placeRect(m_place.first, m_place.second).toAlignedRect())
                .isEmpty();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : nullptr;
    }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    int columnIndex() const override { return m_place.second - 1; }
    int rowIndex() const override { return m_place.first - 1; }
    bool isSelected() const override { return state().selected; }
    QAccessibleInterface* table() const override { return QAccessible::queryAccessibleInterface(m_heatmap); }
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override;

  private:
    bool isHeader() const { return m_place.first == 0 || m_place.second == 0; }
    HeatmapWidget::Place place() const {
        return {static_cast<std::size_t>(m_place.first - 1), static_cast<std::size_t>(m_place.second - 1)};
    }
    HeatmapAccessible* grid() const;

    QPointer<HeatmapWidget> m_heatmap;
    GridPlace m_place;
};

/// Children are the whole grid, row by row, headers included.
class HeatmapAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
  public:
    explicit HeatmapAccessible(HeatmapWidget* heatmap) : QAccessibleWidget(heatmap, QAccessible::Table) {}
    ~HeatmapAccessible() override {
        for (const auto& [place, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return (rowCount() + 1) * (columnCount() + 1); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        return at({index / (columnCount() + 1), index % (columnCount() + 1)});
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [place, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == child)
                return place.first * (columnCount() + 1) + place.second;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int index = 0; index < childCount(); ++index) {
            QAccessibleInterface* cell = child(index);
            if (cell->rect().contains(x, y)) return cell;
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        const auto chosen = heatmap().chosen();
        return chosen && heatmap().hasFocus() ? cellOf(*chosen) : QAccessibleWidget::focusChild();
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        const bool there = row >= 0 && column >= 0 && row < rowCount() && column < columnCount();
        return there ? at({row + 1, column + 1}) : nullptr;
    }
    int rowCount() const override { return heatmap().rowCount(); }
    int columnCount() const override { return heatmap().columnCount(); }
    QString rowDescription(int row) const override { return heatmap().headerText(row + 1, 0); }
    QString columnDescription(int column) const override { return heatmap().headerText(0, column + 1); }
    int selectedCellCount() const override { return heatmap().chosen() ? 1 : 0; }
    QList<QAccessibleInterface*> selectedCells() const override {
        const auto chosen = heatmap().chosen();
        return chosen ? QList<QAccessibleInterface*>{cellOf(*chosen)} : QList<QAccessibleInterface*>();
    }
    // Only single cells can be chosen.
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

    QAccessibleInterface* at(GridPlace place) const {
        const auto known = m_cells.find(place);
        if (known != m_cells.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new CellAccessible(heatmap(), place);
        m_cells.emplace(place, QAccessible::registerAccessibleInterface(made));
        return made;
    }

  private:
    HeatmapWidget& heatmap() const { return *static_cast<HeatmapWidget*>(widget()); }
    QAccessibleInterface* cellOf(HeatmapWidget::Place place) const {
        return at({static_cast<int>(place.first) + 1, static_cast<int>(place.second) + 1});
    }

    mutable std::map<GridPlace, QAccessible::Id> m_cells;
};

HeatmapAccessible* CellAccessible::grid() const {
    return static_cast<HeatmapAccessible*>(table());
}

QList<QAccessibleInterface*> CellAccessible::columnHeaderCells() const {
    return isValid() ? QList<QAccessibleInterface*>{grid()->at({0, m_place.second})}
                     : QList<QAccessibleInterface*>();
}

QList<QAccessibleInterface*> CellAccessible::rowHeaderCells() const {
    return isValid() ? QList<QAccessibleInterface*>{grid()->at({m_place.first, 0})}
                     : QList<QAccessibleInterface*>();
}

QAccessibleInterface* makeHeatmapAccessible(const QString&, QObject* object) {
    auto* heatmap = qobject_cast<HeatmapWidget*>(object);
    return heatmap ? new HeatmapAccessible(heatmap) : nullptr;
}

void tellChosen(HeatmapWidget& heatmap) {
    const auto chosen = heatmap.chosen();
    if (!QAccessible::isActive() || !chosen || !heatmap.hasFocus()) return;
    const int width = heatmap.columnCount() + 1;
    QAccessibleEvent event(&heatmap, QAccessible::Focus);
    event.setChild((static_cast<int>(chosen->first) + 1) * width + static_cast<int>(chosen->second) + 1);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void describeHeatmapsToScreenReaders() {
    static const bool installed = [] {
        QAccessible::installFactory(&makeHeatmapAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellScreenReaders(HeatmapWidget& heatmap) {
    QObject::connect(&heatmap, &HeatmapWidget::chosenChanged, &heatmap, [&heatmap] { tellChosen(heatmap); });
    QObject::connect(&heatmap, &HeatmapWidget::tableChanged, &heatmap, [&heatmap] {
        if (!QAccessible::isActive()) return;
        QAccessibleTableModelChangeEvent event(&heatmap, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    });
}

} // namespace chwila::ui
