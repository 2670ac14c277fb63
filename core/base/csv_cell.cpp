#include "core/base/csv_cell.h"

#include "core/base/delimited.h"

namespace chwila {

QString csvCell(const QString& text) {
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    bool isNumber = false;
    text.toDouble(&isNumber);
    const bool formula = !text.isEmpty() && !isNumber && formulaStarts.contains(text[0]);
    return delimitedField(formula ? QLatin1Char('\'') + text : text, QLatin1Char(','));
}

QString csvRow(const QStringList& cells) {
    QStringList written;
    for (const QString& cell : cells)
        written << csvCell(cell);
    return written.join(QLatin1Char(',')) + QLatin1Char('\n');
}

} // namespace chwila
