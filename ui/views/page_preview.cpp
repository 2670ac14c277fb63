#include "ui/views/page_preview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace chwila::ui {

namespace {
constexpr int gap = 16;
constexpr double largest = 1.6; // pixels per point
} // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Midlight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        setAccessibleDescription(tr("Page %1 of %2").arg(currentPage() + 1).arg(pageCount()));
        Q_EMIT currentPageChanged(currentPage());
        viewport()->update();
    });
}

void PagePreview::setPages(std::vector<QSizeF> sizes, PaintPage paint) {
    const int page = std::max(0, currentPage());
    m_sizes = std::move(sizes);
    m_paint = std::move(paint);
    layOut();
    showPage(std::min(page, pageCount() - 1));
    viewport()->update();
}

int PagePreview::currentPage() const {
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto at = std::ranges::find_if(
        m_places, [middle](const QRect& place) { return place.bottom() + gap >= middle; });
    if (at == m_places.end()) return pageCount() - 1;
    return static_cast<int>(at - m_places.begin());
}

void PagePreview::showPage(int page) {
    if (page < 0 || page >= pageCount()) return;
    verticalScrollBar()->setValue(m_places[static_cast<std::size_t>(page)].top() - gap);
}

void PagePreview::layOut() {
    const int room = viewport()->width() - 2 * gap;
    m_places.clear();
    int top = gap;
    // Upright pages fit the width; a lying one is made as wide as them, as in a stack on a desk.
    for (const QSizeF& size : m_sizes) {
        const double scale = std::min(largest, room / size.width());
        const QSize pixels = (size * scale).toSize();
        m_places.emplace_back(QPoint(gap + (room - pixels.width()) / 2, top), pixels);
        top += pixels.height() + gap;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
}

void PagePreview::resizeEvent(QResizeEvent*) {
    const int page = currentPage();
    layOut();
    showPage(page);
}

void PagePreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(viewport()->rect(), palette().midlight());
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QRect place = m_places[i].translated(0, -verticalScrollBar()->value());
        if (!place.intersects(viewport()->rect())) continue;
        painter.fillRect(place.translated(2, 2), QColor(0, 0, 0, 40));
        painter.fillRect(place, Qt::white);
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(place.width() / m_sizes[i].width(), place.height() / m_sizes[i].height());
        m_paint(painter, static_cast<int>(i));
        painter.restore();
    }
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(std::min(currentPage() + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        showPage(std::max(currentPage() - 1, 0));
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace chwila::ui
