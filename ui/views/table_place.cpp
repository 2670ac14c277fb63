#include "ui/views/table_place.h"

#include <QTableWidget>

namespace chwila::ui {

namespace {

QVariant idOfRow(const QTableWidget& table, int row) {
    const QTableWidgetItem* item = row < 0 ? nullptr : table.item(row, 0);
    return item ? item->data(Qt::UserRole) : QVariant();
}

int rowOfId(const QTableWidget& table, const QVariant& id) {
    for (int row = 0; id.isValid() && row < table.rowCount(); ++row) {
        if (idOfRow(table, row) == id) return row;
    }
    return -1;
}

/// The cell's widget and what is in it.
QList<QWidget*> fieldsOf(const QTableWidget& table, int row, int column) {
    QWidget* cell = table.cellWidget(row, column);
    return cell ? QList<QWidget*>{cell} + cell->findChildren<QWidget*>() : QList<QWidget*>();
}

} // namespace

TablePlace::TablePlace(const QTableWidget& table)
    : m_id(idOfRow(table, table.currentRow())), m_column(std::max(0, table.currentColumn())) {
    QWidget* focused = table.window()->focusWidget();
    m_focused = focused && (focused == &table || table.isAncestorOf(focused));
    if (!m_focused || focused == &table) return;
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const qsizetype field = fieldsOf(table, row, column).indexOf(focused);
            if (field < 0) continue;
            m_fieldId = idOfRow(table, row);
            m_fieldColumn = column;
            m_field = field;
            return;
        }
    }
}

bool TablePlace::restore(QTableWidget& table) const {
    const int row = rowOfId(table, m_id);
    if (row >= 0) table.setCurrentCell(row, m_column);
    if (m_focused) restoreFocus(table, rowOfId(table, m_fieldId));
    return row >= 0;
}

void TablePlace::restoreFocus(QTableWidget& table, int row) const {
    const QList<QWidget*> fields = row < 0 ? QList<QWidget*>() : fieldsOf(table, row, m_fieldColumn);
    QWidget* field = m_field < fields.size() ? fields[m_field] : nullptr;
    if (!field || !field->isEnabled()) {
        table.setFocus();
        return;
    }
    // It goes with its row, also where that moved: keys pressed once more must mean the same label.
    table.scrollTo(table.model()->index(row, m_fieldColumn));
    field->setFocus();
}

} // namespace chwila::ui
