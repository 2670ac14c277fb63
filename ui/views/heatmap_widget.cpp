#include "ui/views/heatmap_widget.h"

#include "ui/views/heatmap_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {
constexpr int inset = 16; // of the table from the edges of its paper
} // namespace

HeatmapWidget::HeatmapWidget(const render::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    describeHeatmapsToScreenReaders();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Heatmap"));
    tellScreenReaders(*this);
}

void HeatmapWidget::setTable(report::HeatmapTable table) {
    const bool sameShape = table.rows.size() == m_table.rows.size()
                           && table.columns.size() == m_table.columns.size() && table.spec == m_table.spec;
    m_table = std::move(table);
    m_state.hovered.reset();
    if (!sameShape) m_state.selected.reset();
    setAccessibleName(m_table.title.isEmpty() ? tr("Heatmap") : m_table.title);
    setAccessibleDescription(m_table.caption);
    updateGeometryOfTable();
    Q_EMIT tableChanged();
    Q_EMIT chosenChanged();
}

void HeatmapWidget::takeGeometry() {
    const double high = parentWidget() ? parentWidget()->height() - 2 * inset : 0;
    m_geometry = render::heatmapGeometry(m_table, width() - 2 * inset, high);
}

void HeatmapWidget::updateGeometryOfTable() {
    takeGeometry();
    setMinimumSize(minimumSizeHint());
    updateGeometry();
    update();
}

QSize HeatmapWidget::sizeHint() const {
    return minimumSizeHint();
}

QSize HeatmapWidget::minimumSizeHint() const {
    const QSizeF narrowest = render::heatmapGeometry(m_table, 0).size;
    return {static_cast<int>(std::ceil(narrowest.width() + 2 * inset)),
            static_cast<int>(std::ceil(m_geometry.size.height() + 2 * inset))};
}

void HeatmapWidget::choose(std::optional<Place> place) {
    if (place && (place->first > m_table.rows.size() || place->second > m_table.columns.size())) return;
    if (m_state.selected == place) return;
    m_state.selected = place;
    setAccessibleDescription(place ? describe(*place) : m_table.caption);
    update();
    Q_EMIT chosenChanged();
}

const report::HeatmapCell& HeatmapWidget::cellAt(Place place) const {
    const bool rowTotal = place.second == m_table.columns.size();
    const bool columnTotal = place.first == m_table.rows.size();
    if (rowTotal && columnTotal) return m_table.total;
    if (rowTotal) return m_table.rowTotals[place.first];
    if (columnTotal) return m_table.columnTotals[place.second];
    return m_table.at(place.first, place.second);
}

QString HeatmapWidget::nameOf(Place place) const {
    const QString row =
        place.first < m_table.rows.size() ? m_table.rows[place.first].name : m_table.totalName;
    const QString column =
        place.second < m_table.columns.size() ? m_table.columns[place.second].name : m_table.totalName;
    return QStringLiteral("%1 × %2").arg(row, column);
}

QString HeatmapWidget::valueText(Place place) const {
    const report::HeatmapCell& cell = cellAt(place);
    QStringList parts;
    if (!cell.text.isEmpty()) parts << cell.text;
    parts << (cell.answers == 0 ? tr("no answers")
                                : tr("%n answer(s)", nullptr, static_cast<int>(cell.answers)));
    if (cell.fewAnswers) parts << m_table.fewAnswersText;
    return parts.join(QStringLiteral(" · "));
}

QString HeatmapWidget::describe(Place place) const {
    return QStringLiteral("%1 · %2").arg(nameOf(place), valueText(place));
}

QString HeatmapWidget::headerText(int row, int column) const {
    const auto name = [this](const std::vector<report::HeatmapHeader>& headers, int at) {
        const auto index = static_cast<std::size_t>(at - 1);
        return index < headers.size() ? headers[index].name : m_table.totalName;
    };
    if (row == 0 && column == 0) return QStringLiteral("%1 × %2").arg(m_table.rowsName, m_table.columnsName);
    return row == 0 ? name(m_table.columns, column) : name(m_table.rows, row);
}

QRectF HeatmapWidget::placeRect(int row, int column) const {
    const auto index = [](int at) { return static_cast<std::size_t>(std::max(at - 1, 0)); };
    QRectF rect = m_geometry.cell(index(row), index(column));
    // Headers stand beside the first cells.
    if (column == 0) {
        rect.setLeft(0);
        rect.setWidth(m_geometry.headerWidth);
    }
    if (row == 0) {
        rect.setTop(rect.top() - render::heatmapHeaderRow);
        rect.setHeight(render::heatmapHeaderRow);
    }
    return rect.translated(inset, inset);
}

QPointF HeatmapWidget::heldHeads() const {
    return render::heldHeads(m_geometry, QPointF(-pos()) - QPointF(inset, inset));
}

/// Nothing below the held heads: what is chosen must be seen.
std::optional<HeatmapWidget::Place> HeatmapWidget::placeAt(const QPointF& position) const {
    const QPointF at = position - QPointF(inset, inset);
    const QPointF held = heldHeads();
    if (held.y() > 0 && at.y() < m_geometry.headerHeight + held.y()) return {};
    if (held.x() > 0 && at.x() < m_geometry.headerWidth + held.x()) return {};
    return m_geometry.cellAt(at);
}

void HeatmapWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.paper);
    painter.translate(inset, inset);
    render::paintHeatmap(painter, m_table, m_geometry, m_theme, m_state);
    render::paintHeldHeads(painter, m_table, m_geometry, m_theme, heldHeads());
}

/// Scrolling moves the pixels; the held heads stay.
void HeatmapWidget::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    update();
}

void HeatmapWidget::resizeEvent(QResizeEvent*) {
    takeGeometry();
    setMinimumSize(minimumSizeHint());
}

void HeatmapWidget::mouseMoveEvent(QMouseEvent* event) {
    const auto place = placeAt(event->position());
    if (place == m_state.hovered) return;
    m_state.hovered = place;
    update();
}

void HeatmapWidget::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(placeAt(event->position()));
}

void HeatmapWidget::mouseDoubleClickEvent(QMouseEvent* event) {
    if (placeAt(event->position())) Q_EMIT activated();
}

void HeatmapWidget::leaveEvent(QEvent*) {
    m_state.hovered.reset();
    update();
}

void HeatmapWidget::keyPressEvent(QKeyEvent* event) {
    const auto last = Place(m_table.rows.size(), m_table.columns.size());
    Place at = m_state.selected.value_or(Place(0, 0));
    const bool fresh = !m_state.selected;
    switch (event->key()) {
    case Qt::Key_Left:
        if (at.second > 0 && !fresh) --at.second;
        break;
    case Qt::Key_Right:
        if (!fresh) at.second = std::min(at.second + 1, last.second);
        break;
    case Qt::Key_Up:
        if (at.first > 0 && !fresh) --at.first;
        break;
    case Qt::Key_Down:
        if (!fresh) at.first = std::min(at.first + 1, last.first);
        break;
    case Qt::Key_Home:
        at.second = 0;
        break;
    case Qt::Key_End:
        at.second = last.second;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    case Qt::Key_Escape:
        choose(std::nullopt);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    choose(at);
}

bool HeatmapWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto place = placeAt(help->pos());
        // A tool tip that looks like markup would be shown as such; escaping keeps it text.
        QToolTip::showText(help->globalPos(), place ? describe(*place).toHtmlEscaped() : QString(), this);
        return true;
    }
    if (event->type() == QEvent::PaletteChange) update();
    if (event->type() == QEvent::ParentChange && parentWidget()) parentWidget()->installEventFilter(this);
    return QWidget::event(event);
}

/// Rows become lower where that makes the whole table fit, so its room matters even where its size does not.
bool HeatmapWidget::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) updateGeometryOfTable();
    return QWidget::eventFilter(watched, event);
}

} // namespace chwila::ui
