// What becomes of a block of a spreadsheet that is pasted into the outline: fields, or touchpoints.
#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/fragment.h"
#include "ui/jobs/journey_state.h"
#include "ui/models/outline_columns.h"
#include "ui/panels/outline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace chwila::ui {

/// As many as are asked for from the current one on, or from the first of several selected ones; a single one
/// is meant for each of these.
std::vector<model::TouchpointId> OutlineView::rowsFrom(std::size_t count) const {
    std::vector<int> chosen;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(row.row());
    std::ranges::sort(chosen);
    const bool repeats = chosen.size() > 1 && count == 1;
    const int first = chosen.size() > 1 ? chosen.front() : m_table->currentIndex().row();
    std::vector<model::TouchpointId> rows;
    for (std::size_t i = 0; i < (repeats ? chosen.size() : count); ++i) {
        const int row = repeats ? chosen[i] : first + static_cast<int>(i);
        rows.push_back(m_model->touchpointAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    }
    return rows;
}

/// Nothing for what was copied as cards.
std::optional<edit::PastedBlock> OutlineView::clipboardBlock() const {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (!data || !data->hasText() || data->hasFormat(QLatin1String(edit::fragmentMimeType))) return {};
    edit::PastedBlock block = edit::readPastedBlock(data->text());
    if (!m_table->currentIndex().isValid() || block.rows.empty()) return {};
    return block;
}

std::vector<OutlineModel::CellText> OutlineView::cellsByPlace(const edit::PastedBlock& block) const {
    const std::vector<model::TouchpointId> rows = rowsFrom(block.rows.size());
    const QHeaderView* header = m_table->horizontalHeader();
    const int from = header->visualIndex(m_table->currentIndex().column());
    std::vector<OutlineModel::CellText> cells;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QStringList& texts = block.rows[block.rows.size() == 1 ? 0 : i];
        for (int column = 0; column < texts.size(); ++column)
            cells.push_back({rows[i], header->logicalIndex(from + column), texts[column]});
    }
    return cells;
}

/// In the rows it names, else from the current one on; nothing where it names others.
std::vector<OutlineModel::CellText> OutlineView::cellsByHeading(const edit::PastedBlock& block) const {
    const QStringList fields = block.fields();
    const bool isOfNames = fields.contains(QLatin1String("name"));
    const std::vector<model::TouchpointId> rows =
        isOfNames ? edit::touchpointsOf(block, m_context->document.project(), m_context->journey.journey())
                  : rowsFrom(block.rows.size());
    std::vector<OutlineModel::CellText> cells;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QStringList& texts = block.rows[block.rows.size() == 1 ? 0 : i];
        for (qsizetype at = 0; at < std::min(texts.size(), fields.size()); ++at) {
            const int column = outlineColumn(fields[at].toLatin1().constData());
            if (fields[at].isEmpty() || column < 0 || column == outlineColumn("name")) continue;
            cells.push_back({rows[i], column, texts[at]});
        }
    }
    return cells;
}

bool OutlineView::fill(const std::vector<OutlineModel::CellText>& cells) {
    const Result<void> filled = m_model->fill(cells);
    if (filled) {
        measureColumns();
    } else {
        Q_EMIT message(filled.error().message);
    }
    return filled.has_value();
}

/// False where it is touchpoints that are pasted. A single column put where no names stand was meant to fill,
/// so it is said why it cannot; other blocks that fit no field here are of touchpoints.
bool OutlineView::pasteCells() {
    const std::optional<edit::PastedBlock> block = clipboardBlock();
    if (!block) return false;
    if (block->isHeaded()) return pasteHeaded(*block);
    const std::vector<OutlineModel::CellText> cells = cellsByPlace(*block);
    const int column = m_table->currentIndex().column();
    const auto isThere = [column](const OutlineModel::CellText& cell) { return cell.column == column; };
    const bool isOfNames = column == outlineColumn("name") || column == outlineColumn("stage");
    const bool mustFit = !isOfNames && std::ranges::all_of(cells, isThere);
    if (!mustFit && !m_model->whetherAllFit(cells)) return false;
    fill(cells);
    return true;
}

bool OutlineView::pasteHeaded(const edit::PastedBlock& block) {
    const std::vector<OutlineModel::CellText> cells = cellsByHeading(block);
    if (cells.empty()) {
        // Nobody who pastes a list of what is there wants each touchpoint twice.
        const bool areThere =
            !edit::touchpointsOf(block, m_context->document.project(), m_context->journey.journey()).empty();
        if (areThere)
            Q_EMIT message(tr("These touchpoints are there already, and no other column is known."));
        return areThere;
    }
    if (!fill(cells)) return true;
    const QStringList fields = block.fields();
    QStringList without;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString heading = singleLine(block.headings[i]);
        const bool isLeftOut = fields[i].isEmpty() || outlineColumn(fields[i].toLatin1().constData()) < 0;
        if (isLeftOut && !heading.isEmpty()) without += heading;
    }
    if (!without.isEmpty())
        Q_EMIT message(tr("Pasted by the headings, without: %1").arg(without.join(QStringLiteral(", "))));
    return true;
}

} // namespace chwila::ui
