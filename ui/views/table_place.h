// Where a person is in a table that is about to be filled anew: the row, known by the id in its first item
// (Qt::UserRole), and what the keys go to, the table itself or a box or button in one of its cells.
#pragma once

#include <QVariant>

class QTableWidget;

namespace chwila::ui {

class TablePlace {
  public:
    explicit TablePlace(const QTableWidget& table);

    /// False where the row is gone; keys then go to the table.
    bool restore(QTableWidget& table) const;

  private:
    void restoreFocus(QTableWidget& table, int row) const;

    QVariant m_id; ///< of the current row; invalid: none
    int m_column = 0;
    bool m_focused = false;
    QVariant m_fieldId; ///< of the row whose field has the keys; invalid: the table has them
    int m_fieldColumn = 0;
    qsizetype m_field = 0; ///< 0: the cell's widget itself, else the number of the widget in it
};

} // namespace chwila::ui
